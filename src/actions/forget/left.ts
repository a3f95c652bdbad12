import type { ActionContext } from '../../core/acting/action.ts';
import type { Line } from '../../core/acting/mentions.ts';
import { normalise } from '../../core/reading/read-record.ts';
import { contactsFileOf } from '../../core/register/contacts-file.ts';
import { looseTextsOf } from '../../core/register/loose-texts.ts';
import type { Register } from '../../core/register/register.ts';
import type { Forgotten } from './who.ts';

/** Where a name stands or may stand. */
export interface Left {
  lines: Line[];
  /** Files and folders that are called so. */
  paths: string[];
  /** Files in which nobody can look: pictures, papers. */
  closed: string[];
}

/** All places in which the name stands, or may be meant. `loose`: other texts as they will be. */
export function placesLeft(
  register: Register,
  who: Forgotten,
  { written }: Pick<ActionContext, 'written'>,
  loose: ReadonlyMap<string, string> = new Map(),
): Left {
  const others = looseTextsOf(register);
  const contacts = contactsFileOf(register.words);
  const texts = [
    ...register.files.map(({ file, text }) => ({ file, text })),
    ...others.map(file => ({ file, text: loose.get(file) ?? normalise(written(file) ?? '') })),
    { file: contacts, text: withoutEntry(normalise(written(contacts) ?? ''), who.id) },
  ];
  const alike = who.idsAlike(register);
  const isOfAnother = new RegExp(`(?<![\\w-])(?:${alike.join('|')})(?![\\w-])`, 'g');
  const bare = (text: string): string => (alike.length > 0 ? text.replace(isOfAnother, '') : text);
  const lines = texts
    .map(({ file, text }) => ({ file, text: bare(text) }))
    .filter(({ text }) => who.mayBeIn(text))
    .flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, at) => (who.mayBeIn(line) ? [{ file, line: at + 1 }] : [])),
    );
  const read = new Set(texts.map(({ file }) => file));
  const files = register.entries.filter(({ type }) => type === 'file').map(({ path }) => path);
  const isCalledSo = (path: string): boolean =>
    path.split('/').some(step => who.in(bare(step.replace(/\.[^.]*$/, '')), 'id').length > 0);
  return {
    lines,
    paths: files.filter(isCalledSo),
    closed: files.filter(
      path => !read.has(path) && /\.(?:pdf|png|jpe?g|gif|webp|heic|docx?|xlsx?|odt|ods|zip)$/i.test(path),
    ),
  };
}

/** The file with contact details with empty lines for somebody's own. */
function withoutEntry(text: string, id: string): string {
  let isOwn = false;
  return text
    .split('\n')
    .map(line => {
      if (/^\S/.test(line))
        isOwn = line.replace(/^["']/, '').startsWith(id) && /^["']?[^"':]*["']?[ \t]*:/.test(line);
      return isOwn ? '' : line;
    })
    .join('\n');
}
