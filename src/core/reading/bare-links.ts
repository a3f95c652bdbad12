import { groupedBy } from '../ground/groups.ts';
import type { RecordFile, Reference } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import { put } from './put.ts';
import { wikiTarget } from './wiki-link.ts';

/**
 * Finds the kind for a link by name alone (`[[moestuin]]`) where several kinds can be meant: that of the one record
 * with this id, as Obsidian finds a file. The other records stay the very same.
 */
export function withKindsOfBareLinks(files: readonly RecordFile[]): readonly RecordFile[] {
  let kinds: Map<string, RecordFile[]> | undefined;
  return files.map(file => {
    if (!file.references.some(isBareLink)) return file;
    kinds ??= groupedBy(files, ({ id }) => [id]);
    return settled(file, kinds);
  });
}

/** A link with a folder in it, or where one kind can be meant, needs no other record to know what it is. */
function isBareLink({ targets, kind, written }: Reference): boolean {
  if (targets.length === 1 || kind === 'initiative') return false;
  return wikiTarget(written)?.includes('/') === false;
}

function settled(file: RecordFile, byId: ReadonlyMap<string, readonly RecordFile[]>): RecordFile {
  const data = structuredClone(file.data);
  const references = file.references.map(reference => {
    if (!isBareLink(reference)) return reference;
    const { id, path, targets } = reference;
    const kinds = new Set((byId.get(id) ?? []).map(file => file.kind).filter(kind => targets.includes(kind)));
    const [kind] = kinds.size === 1 ? kinds : [];
    put(data, path, kind === undefined ? id : keyOf({ kind, id }));
    return { ...reference, kind };
  });
  return { ...file, data, references } as RecordFile;
}
