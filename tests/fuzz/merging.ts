import fc from 'fast-check';
import { changedRecord } from '../../src/core/changing/changed-record.ts';
import type { Language } from '../../src/core/ground/language.ts';
import { type Merge, merge } from '../../src/core/merging/merge.ts';
import type { RecordFile } from '../../src/core/model/record.ts';
import { layOut } from '../../src/core/reading/layout.ts';
import { anyRecord, read, someChange, templateOf } from './changes.ts';
import { type Chance, words } from './made-records.ts';

/** One record, and what two people made of it at the same time. */
export interface MergeCase {
  language: Language;
  file: string;
  base: string;
  ours: string;
  theirs: string;
}

/** A record after a few changes, of its fields and of what people write beside them. */
function changedByHand(file: string, written: string, language: Language, chance: Chance): string {
  let text = written;
  for (let turn = chance(3); turn >= 0; turn -= 1) {
    if (chance(4) === 0) text = withWords(text, chance);
    const record = read(file, text, language);
    const change = record.readable ? someChange(record, chance) : undefined;
    if (!change) continue;
    const result = changedRecord(record, text, [change], templateOf(record.kind, language), words[language]);
    if ('written' in result) text = result.written;
  }
  return text;
}

/** A comment above a field, or a paragraph below the fields. */
function withWords(text: string, chance: Chance): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(lineEnd);
  const isField = (line: string): boolean => /^[a-z_]+:/.test(line);
  const places = lines.flatMap((line, index) => (isField(line) ? [index] : []));
  const end = lines.indexOf('---', 1);
  if (chance(2) === 0 || end < 0)
    lines.splice(places[chance(places.length)] ?? 0, 0, `# erbij ${chance(1000)}`);
  else {
    const rest = lines.length - end - 1;
    lines.splice(end + 1 + chance(rest + 1), 0, '', `Erbij ${chance(1000)}.`, '');
  }
  return lines.join(lineEnd);
}

export const anyMerge: fc.Arbitrary<MergeCase> = anyRecord.map(({ language, file, written, chance }) => ({
  language,
  file,
  base: written,
  ours: changedByHand(file, written, language, chance),
  theirs: changedByHand(file, written, language, chance),
}));

export function mergedFile(
  { language, file }: Pick<MergeCase, 'language' | 'file'>,
  base: string | undefined,
  ours: string,
  theirs: string,
): Merge {
  const [entry] = layOut([{ path: file, type: 'file' }], words[language], []).records;
  if (!entry) throw new Error(file);
  return merge(entry, { base, ours, theirs }, templateOf(entry.kind, language), words[language]);
}

type Data = Record<string, unknown>;

/** What has to hold of each merge; throws where it does not. Found without what is tested. */
export function mustBeMerged(one: MergeCase): Merge {
  const { base, ours, theirs } = one;
  if (mergedFile(one, base, ours, base).text !== ours)
    throw new Error('without their changes ours is otherwise');
  if (mergedFile(one, base, base, theirs).text !== theirs)
    throw new Error('without our changes theirs is otherwise');
  const [there, back] = [mergedFile(one, base, ours, theirs), mergedFile(one, base, theirs, ours)];
  mustAgree(one, there, back);
  if (there.text !== undefined) mustHoldAll(one, there, there.text);
  else if (areApart(one)) throw new Error('They changed other fields, and it is not joined');
  if (there.conflicts.length > 0 && areApart(one))
    throw new Error('They changed other fields, and people are asked');
  return there;
}

/** Did each change other fields, in a sound record, and nothing below the fields or beside them? */
function areApart(one: MergeCase): boolean {
  const texts = [one.base, one.ours, one.theirs];
  if (texts.some(text => read(one.file, text, one.language).problems.length > 0)) return false;
  if ([one.ours, one.theirs].some(text => own(text).length > 0)) return false;
  const [base, ours, theirs] = texts.map(text => dataOf(one, text)) as [Data, Data, Data];
  const changed = (data: Data): string[] =>
    Object.keys({ ...base, ...data }).filter(
      name => JSON.stringify(data[name]) !== JSON.stringify(base[name]),
    );
  return !changed(ours).some(name => changed(theirs).includes(name));
}

function mustAgree(one: MergeCase, there: Merge, back: Merge): void {
  const routes = ({ conflicts }: Merge): string =>
    JSON.stringify(conflicts.map(({ path }) => path.join('.')).sort());
  if (routes(there) !== routes(back))
    throw new Error(`The other way round it asks about ${routes(back)}, not about ${routes(there)}`);
  if (there.conflicts.length === 0 && (there.text === undefined) !== (back.text === undefined))
    throw new Error(`only one way round there is a text:\n${there.text ?? back.text}`);
  if (there.text === undefined || back.text === undefined || there.conflicts.length > 0) return;
  const [some, others] = [there.text, back.text].map(text => flat(dataOf(one, text)).join('\n'));
  if (some !== others) throw new Error(`The other way round it says\n${others}\nand not\n${some}`);
}

/** Throws unless each field is as who changed it left it; what both changed has what both put in, or people are asked. */
export function mustHoldAll(one: MergeCase, { conflicts }: Pick<Merge, 'conflicts'>, text: string): void {
  const [base, ours, theirs, merged] = [one.base, one.ours, one.theirs, text].map(each =>
    dataOf(one, each),
  ) as [Data, Data, Data, Data];
  const isAsked = (name: string): boolean => conflicts.some(({ path }) => path[0] === name);
  const unclear = [one.base, one.ours, one.theirs, text].flatMap(each => unclearIn(one, each));
  for (const name of new Set([base, ours, theirs, merged].flatMap(Object.keys))) {
    if (isAsked(name) || unclear.includes(name)) continue;
    const [was, mine, other, is] = [base, ours, theirs, merged].map(data => JSON.stringify(flat(data[name])));
    const expected = was === other ? mine : was === mine ? other : undefined;
    if (expected !== undefined && is !== expected) throw new Error(`${name} is ${is} and not ${expected}`);
    const pieces = new Set(leaves(merged[name]));
    const known = new Set(leaves(base[name]));
    for (const piece of [...leaves(ours[name]), ...leaves(theirs[name])])
      if (!known.has(piece) && !pieces.has(piece)) throw new Error(`${name}: ${piece} is gone`);
  }
  const asked = JSON.stringify(conflicts);
  for (const line of [...own(one.ours), ...own(one.theirs)])
    if (![text, one.base, asked].some(known => known.includes(line))) throw new Error(`${line} is gone`);
}

function own(text: string): string[] {
  return [...text.matchAll(/# erbij \d+|Erbij \d+\./g)].map(([words]) => words);
}

function dataOf({ file, language }: MergeCase, text: string): Data {
  const record: RecordFile = read(file, text, language);
  if (!record.readable) throw new Error(`It cannot be read:\n${text}`);
  return record.data as unknown as Data;
}

/** The fields with which something is wrong, so that what they say is in no data. */
function unclearIn({ file, language }: MergeCase, text: string): string[] {
  const { problems } = read(file, text, language);
  return problems.flatMap(problem => (problem.type === 'schema' ? [String(problem.path[0])] : []));
}

/** All that a value says, with routes that do not count the items of lists, and with the lines of a text in any order. */
function flat(value: unknown, route = ''): string[] {
  if (Array.isArray(value)) return value.map(item => flat(item, `${route}[]`).join(' ')).sort();
  if (typeof value !== 'object' || value === null) return [`${route}=${leaves(value).sort().join(' ')}`];
  return Object.entries(value)
    .flatMap(([name, inner]) => flat(inner, `${route}.${name}`))
    .sort();
}

/** The texts and numbers in a value; of longer texts each paragraph. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return String(value ?? '')
    .split(/\n+/)
    .filter(Boolean);
}

/** The property of all merges: `npm run fuzz` tries very many, `npm test` some. */
export function mergesProperty(): fc.IProperty<[MergeCase]> {
  return fc.property(anyMerge, one => {
    mustBeMerged(one);
  });
}
