import { initiativeId, type Kind } from './kinds.ts';

/** How a record is named where several kinds can be meant: `role/treasurer`; the initiative is `initiative`. */
export function keyOf({ kind, id }: { kind: string; id: string }): string {
  return kind === 'initiative' ? initiativeId : `${kind}/${id}`;
}

/** The kind and id that a key stands for. What names no kind is both, and so no record. */
export function partsOf(key: string): { kind: Kind; id: string } {
  const slash = key.indexOf('/');
  return { kind: (slash < 0 ? key : key.slice(0, slash)) as Kind, id: key.slice(slash + 1) };
}
