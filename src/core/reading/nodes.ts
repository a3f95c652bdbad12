import { isSeq, type Node } from 'yaml';
import type { Shape } from '../model/shape.ts';
import type { Words } from '../words/words.ts';
import { isAbsent } from './absent.ts';
import type { Raw } from './front-matter.ts';

/** A value with positions; nothing where nothing stands. */
export type Found = Node | null | undefined;

/** What lies in a list, as it is written. */
export function itemsIn(node: Found): Found[] {
  return isSeq(node) ? (node.items as Found[]) : [];
}

/** As `isAbsent`, for a value with positions. */
export function isAbsentNode(node: Found, words: Words, shape?: Shape, isItem = false): boolean {
  return isAbsent((node?.toJSON() ?? null) as Raw, words, shape, isItem);
}
