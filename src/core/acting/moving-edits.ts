import type { Edit } from '../changing/edit.ts';
import { normalise } from '../reading/read-record.ts';
import { looseTextsOf } from '../register/loose-texts.ts';
import type { ActionContext } from './action.ts';
import { fieldEdits } from './moving/fields.ts';
import { linkEdits } from './moving/links.ts';
import type { Leaves, Moving } from './moving.ts';

/**
 * What has to be edited so that all that leads to a record leads to where it goes: references in fields, and links in
 * the texts of records and in other pages. By file; offsets count in the text of the record.
 */
export function movingEdits(
  moving: Moving,
  { register, written }: Pick<ActionContext, 'register' | 'written'>,
  leaves: Leaves = () => false,
): Map<string, Edit[]> {
  const edits = new Map<string, Edit[]>();
  const add = (file: string, found: readonly Edit[]): void => {
    if (found.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...found]);
  };
  const stem = stemOf(moving.from.file);
  const isAlone = register.files.filter(({ file }) => stemOf(file) === stem).length === 1;
  const mayName = (text: string): boolean =>
    text.includes(moving.from.id) || text.includes(stem) || text.includes(encodeURI(stem));
  for (const record of register.files) {
    const { file, text, body, readable } = record;
    if (!readable || !mayName(text)) continue;
    add(file, fieldEdits(record, moving, register.words, leaves));
    if (body === '' || !mayName(body)) continue;
    const bodyAt = text.length - body.length;
    const links = linkEdits(body, file, moving, isAlone);
    const inFile = links.map(({ at, end, text: better }) => ({
      at: at + bodyAt,
      end: end + bodyAt,
      text: better,
    }));
    add(file, inFile);
  }
  for (const file of looseTextsOf(register).filter(path => /\.(?:md|markdown)$/i.test(path))) {
    const text = normalise(written(file) ?? '');
    if (mayName(text)) add(file, linkEdits(text, file, moving, isAlone));
  }
  return edits;
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:md|yaml)$/, '');
}
