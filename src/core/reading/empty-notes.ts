import type { RecordFile } from '../model/record.ts';

/** Did nobody write anything in this file yet? */
export function isEmptyFile({ problems }: RecordFile): boolean {
  return problems.some(problem => problem.type === 'unreadable' && problem.reason === 'empty');
}

/** New notes that nobody wrote in yet, as editors make them, and that no record counts on. */
export function emptyNotes({ files }: { files: readonly RecordFile[] }): ReadonlySet<RecordFile> {
  const empty = files.filter(file => file.kind !== 'initiative' && isEmptyFile(file));
  if (empty.length === 0) return new Set();
  const meant = new Set(files.flatMap(file => file.references.map(({ kind, id }) => `${kind}/${id}`)));
  return new Set(empty.filter(({ kind, id }) => !meant.has(`${kind}/${id}`)));
}
