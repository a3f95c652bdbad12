import { isUnclear, type RecordFile } from '../model/record.ts';
import type { FieldName } from '../words/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { type BodyLine, shownLines } from './body-lines.ts';
import { headingsIn } from './sections.ts';

/** A line of a body that names a field which is empty: what stands below or behind it is not read. */
export interface Unread {
  field: FieldName;
  /**
   * `line`: it is the name and nothing else. `bold`: likewise, and between marks that make it look like a heading.
   * `near`: a heading that nearly is the name. `beside`: more stands beside it.
   */
  form: 'line' | 'bold' | 'near' | 'beside';
  /** The line and what stands below it; `behind` is what stands on the line itself, after the name. */
  lines: readonly BodyLine[];
  behind: string;
  /** Offsets in the text of the file. */
  span: readonly [from: number, to: number];
}

/** The lines that are meant as the heading of a text of the body, and are not read as one. */
export function unreadSections(file: RecordFile, words: Words): Unread[] {
  const headings = words.headings(file.kind);
  const sign = words.lineSigns.section;
  if (headings.hasOnlyLabels(file.body) && !sign.test(file.body)) return [];
  return unreadIn(file, {
    sign,
    inHeading: title => {
      if (headings.section(title) !== undefined) return undefined;
      const near = headings.nearSection(title);
      return near && [near, 'near'];
    },
    inLine: said => {
      const name = headings.section(said.whole);
      if (name !== undefined) return [name, said.isBold ? 'bold' : 'line'];
      const lead = headings.section(said.lead) ?? headings.section(said.question);
      return lead && [lead, 'beside'];
    },
  });
}

/** The lines that name a field which belongs at the top of the file. */
export function unreadFields(file: RecordFile, words: Words): Unread[] {
  const headings = words.headings(file.kind);
  const sign = words.lineSigns.field;
  if (!sign.test(file.body)) return [];
  const inLine = (said: Said): Meant => {
    const name = headings.field(said.whole);
    if (name !== undefined) return [name, 'line'];
    const lead = headings.field(said.lead);
    return lead && [lead, 'beside'];
  };
  return unreadIn(file, { sign, inLine, inHeading: title => inLine(saidIn(title)) });
}

/** A line by what it says: all of it, and what stands before a colon, a dash, a line of a table or a question mark. */
interface Said {
  whole: string;
  lead: string;
  question: string;
  behind: string;
  isBold: boolean;
}

type Meant = readonly [FieldName, Unread['form']] | undefined;

/** How lines are judged: headings, and of the other lines those that bear a sign. */
interface Judge {
  sign: RegExp;
  inHeading(title: string): Meant;
  inLine(said: Said): Meant;
}

function unreadIn(file: RecordFile, { sign, inHeading, inLine }: Judge): Unread[] {
  const { body, text, data, readable } = file;
  if (!readable) return [];
  const lines = shownLines(body);
  const titles = new Map(headingsIn(lines).map(({ at, title }) => [at, title]));
  const bodyAt = text.length - body.length;
  const found = new Map<FieldName, Unread>();
  const isEmpty = (field: FieldName): boolean =>
    (data as Partial<Record<FieldName, unknown>>)[field] === undefined && !isUnclear(file, field);
  // One heading can come back very often.
  const meant = new Map<string, Meant>();
  const meantWith = (title: string): Meant => {
    if (!meant.has(title)) meant.set(title, inHeading(title));
    return meant.get(title);
  };
  for (const [index, line] of lines.entries()) {
    const title = titles.get(line.at);
    const isPlain = title === undefined && isText(line) && sign.test(line.text);
    const [field, form] =
      (title === undefined ? isPlain && inLine(saidIn(line.text)) : meantWith(title)) || [];
    if (field === undefined || form === undefined || found.has(field) || !isEmpty(field)) continue;
    const from = bodyAt + line.at + line.text.length - line.text.trimStart().length;
    const span = [from, bodyAt + line.at + line.text.trimEnd().length] as const;
    const { behind } = saidIn(title ?? line.text);
    found.set(field, { field, form, lines: lines.slice(index), behind, span });
  }
  return [...found.values()];
}

/** A quotation is somebody's own words, and what stands far in is code. */
function isText({ text }: BodyLine): boolean {
  return text !== '' && !/^(?: {0,3}>| {4}|\t)/.test(text);
}

/** A longer lead is a sentence. */
const longestLead = 80;

function saidIn(line: string): Said {
  const text = line.trim();
  const shown = text.replace(/^[|\s]+/, '').replace(/<!--.*?-->/g, ' ');
  const end = shown.slice(0, longestLead).search(/[:：|\t]| [-–—=] /);
  const lead = end < 0 ? '' : shown.slice(0, end).replace(/\([^()]*\)\s*$/, '');
  const behind = end < 0 ? '' : shown.slice(end).replace(/^[:：|\t\s=–—-]+|[|\s]+$/g, '');
  const isBold = /^(?:\*\*[^*]+\*\*|__[^_]+__|<(b|strong)>.*<\/\1>):?$/i.test(text);
  const question = shown.slice(0, shown.indexOf('?') + 1);
  return {
    // `Besluiten (3)`: how many there are.
    whole: behind === '' ? shown.replace(/(?<=\S)\s*\(\d+\)\s*$/, '') : text,
    lead,
    question,
    behind: behind.replace(/^[*_]+\s*/, ''),
    isBold,
  };
}

const listMark = /^\s*(?:[-*+•·–—▪‣◦]|\d{1,3}[.)]|[a-z][.)]|\[[ x]?\])(?:\s+\[[ x]?\])?\s+/i;

/** The items that stand behind or below such a line: of names also those between commas. */
export function itemsOf({ behind, lines }: Unread, areNames: boolean): string[] {
  const [, ...below] = lines.map(({ text }) => text);
  if (behind !== '') return areNames ? parted(behind) : [behind.replace(/\.$/, '')];
  const from = below.findIndex(line => !/^\s*[-=]*\s*$/.test(line));
  const listed = below.slice(from < 0 ? below.length : from);
  const end = listed.findIndex(line => !listMark.test(line));
  const items = listed.slice(0, end < 0 ? listed.length : end);
  if (items.length === 0) return areNames && listed[0] !== undefined ? parted(listed[0]) : [];
  return items.map(line => plain(line.replace(listMark, '')));
}

function parted(text: string): string[] {
  return text
    .split(/\s*[,;]\s*|\s+(?:en|and|&|\+)\s+/)
    .map(plain)
    .filter(part => part !== '');
}

function plain(text: string): string {
  return text.replace(/^[*_\s]+|[*_\s.;,]+$/g, '');
}
