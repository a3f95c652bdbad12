import { cases } from '../../generated/cases.ts';
import type { Day } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import { longestId, slugOf } from '../ground/slug.ts';
import { datedKinds, type FolderKind, idDaysOf } from '../model/kinds.ts';
import { shapeOf } from '../model/shape.ts';
import { atOnce } from '../reading/closer-look.ts';
import { readRecord } from '../reading/read-record.ts';
import type { Register } from '../register/register.ts';
import type { Words } from '../words/words.ts';
import type { Draft } from './assignment.ts';
import { fillMarkdown, fitsUnderHeading, type Written } from './template.ts';
import { isNothing, type Misfit, type Reading, toWritten } from './typed-value.ts';

/** A record that is not on disk yet. */
export interface NewRecord {
  kind: FolderKind;
  id: string;
  /** Relative to the root. */
  path: string;
  name: string;
  text: string;
}

/** What a draft comes to in the words of the repository, and what of it does not fit. */
export interface Drafted {
  fields: Record<string, Written>;
  misfits: Misfit[];
}

/** Fills in today where a record needs a day and has none. */
export function fillInToday(kind: FolderKind, { fields }: Draft, today: Day): void {
  const names = idDaysOf[kind] ?? [];
  if (names.length > 0 && names.every(name => fields[name] === undefined))
    fields[names.at(-1) as string] = today;
}

/** The required fields that nobody filled in. */
export function notFilledIn(kind: FolderKind, { fields }: Draft): string[] {
  return shapeOf(kind).required.filter(name => fields[name] === undefined || fields[name] === '');
}

/** Reads everything that was filled in. Fields with nothing in them are left out. */
export function read(kind: FolderKind, { fields }: Draft, reading: Reading): Drafted {
  const { words } = reading.register;
  const drafted: Drafted = { fields: {}, misfits: [] };
  const shape = shapeOf(kind);
  for (const [name, typed] of Object.entries(fields)) {
    if (isNothing(typed)) continue;
    const part = shape.fields.get(name);
    const report = (misfit: Misfit): number => drafted.misfits.push(misfit);
    drafted.fields[words.field(name)] = part
      ? toWritten(part, typed, [name], reading, report)
      : String(typed);
  }
  return drafted;
}

/** The id that a record gets by itself; empty when nothing is left of its name. */
export function idOf(kind: FolderKind, { fields }: Drafted, words: Words, chosen?: string): string {
  const slug = chosen ?? slugOf(String(fields[words.field('name')] ?? ''));
  const dates = (idDaysOf[kind] ?? []).map(name => fields[words.field(name)]);
  const date = dates.find(each => each !== undefined);
  if (!datedKinds.includes(kind) || slug === '' || date === undefined || slug.startsWith(String(date)))
    return slug;
  return `${date}-${slug}`.slice(0, longestId).replace(/-+$/, '');
}

/** The text of a new record, in its template. */
export function compose(
  kind: FolderKind,
  id: string,
  { fields }: Drafted,
  { headings, lead }: Pick<Draft, 'headings' | 'lead'>,
  template: string,
  words: Words,
): NewRecord {
  const filling = { fields: { ...fields }, texts: new Map(headings), lead };
  const leaveOut = ofOtherCases(kind, fields, words);
  for (const [name, shape] of shapeOf(kind).fields) {
    const written = fields[words.field(name)];
    if (typeof written !== 'string' || shape.type !== 'text' || !shape.section) continue;
    const label = words.label(name, kind);
    if (fitsUnderHeading(written)) {
      filling.texts.set(label, written);
      delete filling.fields[words.field(name)];
    } else leaveOut.push(label);
  }
  const path = `${words.vocabulary.folders[kind]}/${id}.md`;
  const name = String(fields[words.field('name')] ?? id);
  return { kind, id, path, name, text: fillMarkdown(template, { ...filling, leaveOut }) };
}

/** The headings of what belongs with other answers: looking ahead asks other questions than looking back. */
function ofOtherCases(kind: FolderKind, fields: Drafted['fields'], words: Words): string[] {
  const all: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = cases[kind];
  return Object.entries(all).flatMap(([field, byValue]) => {
    const own = byValue[words.valueOf(String(fields[words.field(field)] ?? '')) ?? ''];
    const others = new Set(own && Object.values(byValue).flat());
    for (const name of own ?? []) others.delete(name);
    return [...others]
      .filter(name => fields[words.field(name)] === undefined)
      .map(name => words.label(name, kind));
  });
}

/** The register as it will be when these records are there. */
export function registerWith(register: Register, records: readonly NewRecord[]): Register {
  const files = records.map(({ kind, id, path, text }) =>
    readRecord({ path, kind, id, isLink: false }, { text }, register.words, atOnce),
  );
  const all = [...register.files, ...files].sort((a, b) => byText(a.file, b.file));
  const entries = records.map(({ path }) => ({ path, type: 'file' as const }));
  return register.with(all, [...register.entries, ...entries]);
}
