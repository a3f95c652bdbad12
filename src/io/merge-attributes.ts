import { join } from 'node:path';
import type { Words } from '../core/words/words.ts';
import { attributesFile, withAttributes } from '../core/writing/merge-driver.ts';
import { errorCode, textAt } from './files.ts';
import { spotBelow } from './spot.ts';
import { changeWhole, makeWhole } from './write-whole.ts';

/**
 * Has `.gitattributes` name our way of merging for each folder of records, beside what stands there. Gives whether
 * anything was changed; what is no text is left alone.
 */
export function layAttributes(root: string, words: Words): boolean {
  const spot = spotBelow([root], join(root, attributesFile));
  const before = textAt(spot);
  if (before === null) return false;
  const after = withAttributes(before ?? '', words);
  if (after === before) return false;
  if (before !== undefined) return changeWhole(spot, before, after) || layAttributes(root, words);
  try {
    makeWhole(spot, after);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return layAttributes(root, words);
  }
}
