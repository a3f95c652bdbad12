import { slugOf } from '../ground/slug.ts';
import type { RecordFile } from '../model/record.ts';
import { fold } from '../words/words.ts';
import { originalsOf, withoutCopySign } from './copy-signs.ts';
import { isEmptyFile } from './empty-notes.ts';
import { stemOf } from './file-names.ts';

/** Records by the names of their files: which of them something else may be a copy of. */
export class KnownFiles {
  readonly #byStem = new Map<string, RecordFile>();

  constructor(files: readonly RecordFile[]) {
    for (const file of files) this.#byStem.set(keyOf(file.file, stemOf(file.file)), file);
  }

  /** Gives a record another id, with a number behind it where another record has that one. */
  take(file: RecordFile, wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#byStem.has(keyOf(file.file, id)); number += 1) id = `${wanted}-${number}`;
    this.#byStem.set(keyOf(file.file, id), file);
    return id;
  }

  /** The record that a file with a wrong name is a copy of. */
  originalOf(file: RecordFile): RecordFile | undefined {
    const stem = stemOf(file.file);
    const bare = withoutCopySign(stem);
    const isAlike = (other: RecordFile): boolean =>
      other.readable && file.readable && fold(other.data.name) === fold(file.data.name);
    const names = [
      ...originalsOf(stem),
      { name: slugOf(stem), isSure: false },
      { name: bare === stem ? '' : slugOf(bare), isSure: true },
    ];
    for (const { name, isSure } of names) {
      const other = this.#byStem.get(keyOf(file.file, name));
      // Two new notes that nobody wrote in yet are just that.
      const isNote = isEmptyFile(file) && other !== undefined && isEmptyFile(other);
      if (other && other !== file && !isNote && (isSure || isAlike(other))) return other;
    }
    return undefined;
  }

  /** The record of which something that is none has the name: `cor.md.orig`, `cor.txt`. */
  originalOfName(path: string): RecordFile | undefined {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stem = name.replace(/\.(?:ya?ml|markdown|md|txt)$/i, '');
    const copied = [name, stem].flatMap(originalsOf).flatMap(one => (one.isSure ? [one.name] : []));
    for (const each of stem === name ? copied : [stem, slugOf(stem), ...copied]) {
      const other = this.#byStem.get(keyOf(path, stemOf(each)));
      if (other) return other;
    }
    return undefined;
  }
}

/** Files of one kind lie in one folder. */
function keyOf(path: string, stem: string): string {
  return `${path.slice(0, path.indexOf('/'))}/${stem}`;
}
