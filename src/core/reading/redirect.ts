import type { Place } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import { stemOf } from './file-names.ts';
import { put } from './put.ts';

/** A file that is a copy of another: it does not count as a record of its own. */
export interface Copy {
  /** The path of the other. */
  of: string;
  /** Where records refer to the copy. */
  referredAt: readonly Place[];
}

/** The records, with what refers to a copy referring to its original. `originals`: of each copy, by its path. */
export function redirect(
  files: readonly RecordFile[],
  originals: ReadonlyMap<string, string>,
): { files: RecordFile[]; copies: Map<string, Copy> } {
  const byPath = new Map(files.map(file => [file.file, file]));
  const found = new Map<string, Place[]>();
  const byKey = new Map<string, { copy: string; id: string }>();
  for (const [copy, path] of originals) {
    const original = byPath.get(path);
    found.set(copy, []);
    if (original) byKey.set(keyOf({ kind: original.kind, id: stemOf(copy) }), { copy, id: original.id });
  }
  const redirected = files.map(file => {
    const places = file.references.filter(({ kind, id }) => kind && byKey.has(keyOf({ kind, id })));
    if (places.length === 0) return file;
    const data = structuredClone(file.data);
    const references = file.references.map(reference => {
      const { kind = '', id, path } = reference;
      const meant = byKey.get(keyOf({ kind, id }));
      if (!meant) return reference;
      found.get(meant.copy)?.push({ file: file.file, path });
      const isNamed = reference.targets.length > 1;
      put(data, path, isNamed ? keyOf({ kind, id: meant.id }) : meant.id);
      return { ...reference, id: meant.id };
    });
    return { ...file, data, references } as RecordFile;
  });
  const copies = [...originals].map(
    ([copy, of]) => [copy, { of, referredAt: found.get(copy) ?? [] }] as const,
  );
  return { files: redirected, copies: new Map(copies) };
}
