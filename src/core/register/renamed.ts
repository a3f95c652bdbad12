import { groupedBy } from '../ground/groups.ts';
import type { RecordFile } from '../model/record.ts';
import { keyOf, partsOf } from '../model/record-key.ts';
import { fold } from '../words/words.ts';
import type { PastState } from './history.ts';
import type { Register } from './register.ts';
import { rewrite } from './rewrite.ts';

/**
 * An earlier state in which records that have another id by now have that one, everywhere: so that they are known
 * again. A record is the same when its name is, or when git says that its file moved; of two people git cannot tell
 * that, since their files look much alike. `moved`: the files of now with their names of then.
 */
export function underIdsOfNow(
  state: PastState,
  now: Register,
  moved: ReadonlyMap<string, string>,
): PastState {
  const then = state.register;
  const gone = then.originals.filter(({ kind, id, readable }) => readable && !now.has(kind, id));
  const added = now.originals.filter(({ kind, id, readable }) => readable && !then.has(kind, id));
  const renamed = pairs(gone, added, moved);
  if (renamed.size === 0) return { ...state, renamed };
  const ids = new Map([...renamed].map(([key, old]) => [old, partsOf(key).id]));
  const others = { text: (text: string) => text, reference: other(ids) };
  const files = then.files.map((file): RecordFile => {
    const id = ids.get(keyOf(file));
    const refersToOther = file.references.some(({ kind, id: to }) => kind && ids.has(`${kind}/${to}`));
    if (id === undefined && !refersToOther) return file;
    return rewrite({ ...file, id: id ?? file.id }, others);
  });
  return { ...state, register: then.with(files), renamed };
}

/** The new key of each record that is the same as one that is gone, with the old one. */
function pairs(
  gone: readonly RecordFile[],
  added: readonly RecordFile[],
  moved: ReadonlyMap<string, string>,
): Map<string, string> {
  const renamed = new Map<string, string>();
  const left = new Map(gone.map(file => [file.file, file]));
  const pair = (file: RecordFile, old: RecordFile): void => {
    left.delete(old.file);
    renamed.set(keyOf(file), keyOf(old));
  };
  const oldByName = byName(gone);
  for (const [name, [file, ...others]] of byName(added)) {
    const [old, ...more] = oldByName.get(name) ?? [];
    if (file && old && others.length + more.length === 0) pair(file, old);
  }
  for (const file of added) {
    const old = left.get(moved.get(file.file) ?? '');
    if (old?.kind === file.kind && file.kind !== 'person' && !renamed.has(keyOf(file))) pair(file, old);
  }
  return renamed;
}

function byName(files: readonly RecordFile[]): Map<string, RecordFile[]> {
  return groupedBy(files, ({ kind, data }) => [`${kind} ${fold(data.name)}`]);
}

function other(ids: ReadonlyMap<string, string>): (kind: string | undefined, id: string) => string {
  return (kind, id) => (kind && ids.get(`${kind}/${id}`)) || id;
}
