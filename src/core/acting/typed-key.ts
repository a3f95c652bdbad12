import { initiativeId } from '../model/kinds.ts';
import { partsOf } from '../model/record-key.ts';
import type { Say } from '../words/say.ts';

/** A key as somebody writes it in these records, where several kinds can be meant: `rol/moestuin`, `initiatief`. */
export function typedKey(key: string, say: Say): string {
  if (key === initiativeId) return say.kind('initiative');
  const { kind, id } = partsOf(key);
  return say.reference(kind, id);
}
