import type { Edit } from '../../core/changing/edit.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { linkSpansIn } from '../../core/reading/link-spans.ts';
import { type Section, sectionsOf } from '../../core/reading/sections.ts';
import type { Register } from '../../core/register/register.ts';
import { targetOf, writtenFrom } from '../../core/register/targets.ts';

/** Puts what stands below the fields of one record, and is no field, in the text of another one: before its headings. */
export function bodyEdits(stays: RecordFile, goes: RecordFile, register: Register): Edit[] {
  const own = ownText(goes, register);
  if (own === '' || stays.body.includes(own) || !stays.file.endsWith('.md')) return [];
  const text = elsewhere(own, goes.file, stays.file);
  const bodyAt = stays.text.length - stays.body.length;
  const first = sectionsIn(stays, register).find(({ name }) => name !== undefined);
  const lead = stays.body.slice(0, first?.at ?? stays.body.length).trimEnd();
  const at = bodyAt + lead.length;
  if (first) return [{ at, end: bodyAt + first.at, text: `${lead === '' ? '\n' : '\n\n'}${text}\n\n` }];
  return [{ at, end: stays.text.length, text: `${lead === '' ? '\n' : '\n\n'}${text}\n` }];
}

/** The text of a body without what stands under the headings of fields. */
function ownText(record: RecordFile, register: Register): string {
  const sections = sectionsIn(record, register);
  const pieces: string[] = [record.body.slice(0, sections[0]?.at ?? record.body.length)];
  for (const [index, { name, at }] of sections.entries())
    if (name === undefined) pieces.push(record.body.slice(at, sections[index + 1]?.at ?? record.body.length));
  return pieces.join('').trim();
}

function sectionsIn({ body, kind }: RecordFile, { words }: Register): Section[] {
  return sectionsOf(body, heading => words.headings(kind).section(heading));
}

/** The same text in a file in another folder: its links lead to where they led. */
function elsewhere(text: string, from: string, to: string): string {
  const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
  if (folderOf(from) === folderOf(to)) return text;
  let moved = '';
  let done = 0;
  for (const { target, from: at, to: end, isWiki } of linkSpansIn(text)) {
    const path = isWiki || /^[#/]/.test(target) ? undefined : targetOf(target, from)?.path;
    if (path === undefined || at < done) continue;
    moved += text.slice(done, at) + writtenFrom(to, path) + (/[?#].*$/.exec(target)?.[0] ?? '');
    done = end;
  }
  return moved + text.slice(done);
}
