import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import fc from 'fast-check';
import type { FieldChange, Refusal, Value } from '../../src/core/changing/change.ts';
import { changedRecord } from '../../src/core/changing/changed-record.ts';
import { addTo } from '../../src/core/ground/groups.ts';
import type { Language } from '../../src/core/ground/language.ts';
import { type Kind, kinds } from '../../src/core/model/kinds.ts';
import type { Step } from '../../src/core/model/place.ts';
import type { RecordFile } from '../../src/core/model/record.ts';
import { type Scalar, type Shape, shapeOf } from '../../src/core/model/shape.ts';
import { atOnce } from '../../src/core/reading/closer-look.ts';
import { layOut } from '../../src/core/reading/layout.ts';
import { normalise, readRecord } from '../../src/core/reading/read-record.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import { type Chance, madeRecord, scalarOf, someValue, words } from './made-records.ts';

const root = join(import.meta.dirname, '../..');

export function templateOf(kind: Kind, language: Language): string {
  const path = kind === 'initiative' ? 'init/initiatief.yaml' : `records/${kind}.md`;
  return readFileSync(join(root, 'templates', language, path), 'utf8');
}

/** One record on disk, and what is asked of it. */
export interface ChangeCase {
  language: Language;
  kind: Kind;
  file: string;
  written: string;
  change: FieldChange;
  /** Written as tidily as can be: then what is taken back leaves no trace. */
  isPlain: boolean;
}

export function read(file: string, written: string, language: Language): RecordFile {
  const [entry] = layOut([{ path: file, type: 'file' }], words[language], []).records;
  if (!entry) throw new Error(file);
  return readRecord(entry, { text: written }, words[language], atOnce);
}

export function fileOf(kind: Kind, language: Language): string {
  return kind === 'initiative' ? 'initiatief.yaml' : `${vocabularies[language].folders[kind]}/proef.md`;
}

/** Every place in the data of a record where something stands or could come. */
export function placesIn(
  shape: Shape,
  data: unknown,
  path: readonly Step[] = [],
): (readonly [readonly Step[], Shape])[] {
  const here: (readonly [readonly Step[], Shape])[] = path.length > 0 ? [[path, shape]] : [];
  if (shape.type === 'list' && Array.isArray(data))
    return [...here, ...data.flatMap((item, index) => placesIn(shape.items, item, [...path, index]))];
  if (shape.type !== 'fields') return here;
  const known = (data ?? {}) as Record<string, unknown>;
  const others = shape.others ? Object.keys(known).map(name => [name, shape.others as Shape] as const) : [];
  const isThere = path.length === 0 || data !== undefined;
  const inner = isThere ? [...shape.fields, ...others] : [];
  return [...here, ...inner.flatMap(([name, part]) => placesIn(part, known[name], [...path, name]))];
}

/** Some change that can be asked of a record. */
export function someChange(record: RecordFile, chance: Chance): FieldChange | undefined {
  const { file, kind, data } = record;
  const places = placesIn(shapeOf(kind), data);
  const [path, shape] = places[chance(places.length)] as (typeof places)[number];
  const there = path.reduce<unknown>(
    (value, step) => (value as Record<Step, unknown> | undefined)?.[step],
    data,
  );
  const isItem = typeof path.at(-1) === 'number';
  const kindOfChange = chance(4);
  if (shape.type === 'list' && kindOfChange < 2 && (there === undefined || Array.isArray(there))) {
    const value = someValue(shape.items, chance);
    const at = chance(3) === 0 && Array.isArray(there) ? chance(there.length + 1) : undefined;
    return value === undefined ? undefined : { do: 'add', file, path, value, at };
  }
  if (there !== undefined && kindOfChange === 3) return { do: isItem ? 'remove' : 'unset', file, path };
  const value = path[0] === 'name' ? scalarOf({ ...(shape as Scalar) }, chance) : someValue(shape, chance);
  return value === undefined ? undefined : { do: 'set', file, path, value };
}

const examples = ['examples/buurttuin-de-linde', 'examples/repair-cafe'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(md|yaml)$/.test(path) && !/README|bijlagen/.test(path))
    .sort()
    .map(path => ({
      path,
      language: folder.includes('linde') ? ('nl' as const) : ('en' as const),
      text: readFileSync(join(root, folder, path), 'utf8'),
    })),
);

/** A record, and the numbers from which it goes on. */
interface SomeRecord {
  language: Language;
  file: string;
  written: string;
  isPlain: boolean;
  chance: Chance;
}

/** A record made of numbers: what fast-check makes small, makes the record plain and short. */
export const anyRecord: fc.Arbitrary<SomeRecord> = fc
  .tuple(
    fc.infiniteStream(fc.nat(9999)),
    fc.constantFrom<Language>('nl', 'en'),
    fc.constantFrom(...kinds),
    fc.nat(9),
  )
  .map(([stream, language, kind, source]) => {
    const numbers = stream[Symbol.iterator]();
    const chance: Chance = below => Number(numbers.next().value) % below;
    for (;;) {
      const record = someRecord(language, kind, source, chance);
      if (read(record.file, record.written, record.language).readable) return { ...record, chance };
    }
  });

function someRecord(
  language: Language,
  kind: Kind,
  source: number,
  chance: Chance,
): Omit<SomeRecord, 'chance'> {
  if (source === 0) {
    const { path, language: tongue, text } = examples[chance(examples.length)] as (typeof examples)[number];
    return { language: tongue, file: path, written: text, isPlain: false };
  }
  const isPlain = source === 1;
  const written = madeRecord(kind, language, chance, isPlain);
  return { language, file: fileOf(kind, language), written, isPlain };
}

export const anyChange: fc.Arbitrary<ChangeCase> = anyRecord.map(({ chance, ...one }) => {
  const record = read(one.file, one.written, one.language);
  for (;;) {
    const change = someChange(record, chance);
    if (change) return { ...one, kind: record.kind, change };
  }
});

/** How a change went. */
export type Outcome = { done: string } | { refused: Refusal };

/** Changes a record and throws what is not as it has to be. */
export function tried({ language, file, written, change }: ChangeCase): Outcome {
  const record = read(file, written, language);
  const template = templateOf(record.kind, language);
  const result = changedRecord(record, written, [change], template, words[language]);
  if ('reason' in result) return { refused: result };
  const after = read(file, result.written, language);
  const expected = expectedAfter(record, change);
  if (JSON.stringify(ordered(after.data)) !== JSON.stringify(ordered(expected)))
    throw new Error(
      `It says ${JSON.stringify(ordered(after.data))}\nasked was ${JSON.stringify(ordered(expected))}`,
    );
  const isCrlf = /\r\n/.test(written);
  if (isCrlf && /(?<!\r)\n/.test(result.written)) throw new Error('a line end of another sort');
  if (written.startsWith('\ufeff') !== result.written.startsWith('\ufeff')) throw new Error('the BOM');
  const left = neighbours(normalise(written));
  const now = neighbours(normalise(result.written));
  for (const [comment, all] of left) {
    const there = now.get(comment) ?? [];
    if (there.length > all.length) throw new Error(`the comment ${comment} came twice`);
    if (there.length < all.length && change.do === 'set' && typeof change.value !== 'object')
      throw new Error(`the comment ${comment} is gone`);
    // Above the same line, or (when that went, or is what was changed) below the same. Two can have the same words.
    for (const beside of there)
      if (!all.some(sides => beside[1] === sides[1] || beside[0] === sides[0]))
        throw new Error(`the comment ${comment} stood by ${all.join(' and ')}, and now by ${beside}`);
  }
  return { done: result.written };
}

/** What the record has to say, found without what is tested. */
function expectedAfter({ data }: RecordFile, change: FieldChange): object {
  const whole: Record<Step, unknown> = { ...structuredClone(data) };
  let holder = whole;
  const way = change.path.slice(0, -1);
  for (const [index, step] of way.entries()) {
    holder[step] ??= typeof change.path[index + 1] === 'number' ? [] : {};
    holder = holder[step] as Record<Step, unknown>;
  }
  const last = change.path.at(-1) as Step;
  if (change.do === 'set') holder[last] = change.value;
  else if (change.do === 'add') {
    const list = (holder[last] ?? []) as unknown[];
    holder[last] = list.toSpliced(change.at ?? list.length, 0, change.value);
  } else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return whole;
}

/** Without what is empty, and with fields in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, inner]) => [name, ordered(inner)] as const)
    .filter(([, inner]) => !(typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each comment, by its words, with the name or first word on the line above and below, comments and blank lines passed over. */
function neighbours(text: string): Map<string, (readonly [string, string])[]> {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const found = new Map<string, (readonly [string, string])[]>();
  const nameOf = (line = ''): string => /^[\s-]*([^\s:#]+)/.exec(line)?.[1] ?? '';
  for (const [index, line] of lines.entries()) {
    const comment = /^\s*(#.* \d+)$/.exec(line)?.[1];
    if (comment === undefined) continue;
    const isComment = (other: string): boolean => /^\s*#/.test(other);
    const above = lines.slice(0, index).findLast(other => !isComment(other));
    const below = lines.slice(index + 1).find(other => !isComment(other));
    addTo(found, comment, [nameOf(above), nameOf(below)] as const);
  }
  return found;
}

/** How many lines are not as they were. */
export function linesChanged(before: string, after: string): number {
  const parts = diffLines(before, after);
  const count = (sort: 'added' | 'removed'): number =>
    parts.filter(part => part[sort]).reduce((sum, { count: lines = 0 }) => sum + lines, 0);
  return Math.max(count('added'), count('removed'));
}

/** What no list can hold, whatever the quotes round it: it is read as nothing, or without its mark. */
const readAsOther = ['~', 'geen', '– streep'];

/** Does this take away all that an item of a list says? What else was written in it counts as nothing then. */
function emptiesItem({ file, written, language, change: { do: does, path } }: ChangeCase): boolean {
  if (does !== 'unset' || typeof path.at(-2) !== 'number') return false;
  const item = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (value as Record<Step, unknown> | undefined)?.[step],
      read(file, written, language).data,
    );
  const { [String(path.at(-1))]: _, ...others } = (item ?? {}) as Record<string, unknown>;
  return Object.values(others).every(value => value === undefined || [value].flat().length === 0);
}

/** Is it right that a change was refused? Throws where nothing kept it from being made. */
export function mustBeRightlyRefused(one: ChangeCase, { reason, about = '' }: Refusal): void {
  const { change } = one;
  const value = 'value' in change ? JSON.stringify(change.value) : '';
  const isOther = readAsOther.some(text => value.includes(JSON.stringify(text)));
  const isAsked = reason === 'required' || (reason === 'new-problem' && about.startsWith('schema '));
  const isRead = reason === 'reads-otherwise' || /^(?:nothing|signs)/.test(about);
  if (!isAsked && !(isRead && (isOther || emptiesItem(one))))
    throw new Error(`It was refused: ${reason} ${about}`);
}

/** Takes a change back and throws where that leaves another meaning, or other bytes in a tidy file. */
export function mustGoBack(one: ChangeCase, done: string): void {
  const { file, written, language, change } = one;
  const before = read(file, written, language);
  const { path } = change;
  const was = path.reduce<unknown>(
    (value, step) => (value as Record<Step, unknown> | undefined)?.[step],
    before.data,
  );
  const back = inverse(change, was);
  const outcome = tried({ ...one, written: done, change: back });
  if ('refused' in outcome) {
    // An item of which something is required cannot be emptied, and what was unsound is not made so again.
    if (outcome.refused.reason === 'required' || before.problems.length > 0) return;
    throw new Error(
      `Taking it back was refused: ${outcome.refused.reason} ${outcome.refused.about ?? ''}\n${done}`,
    );
  }
  const after = read(file, outcome.done, language);
  if (JSON.stringify(ordered(after.data)) !== JSON.stringify(ordered(before.data)))
    throw new Error(`Taken back it says ${JSON.stringify(after.data)}`);
  const wasThere = before.problems.length === 0 && (change.do === 'add' ? was !== undefined : isTidy(was));
  if (one.isPlain && wasThere && change.do !== 'unset' && change.do !== 'remove' && outcome.done !== written)
    throw new Error(`Taken back it is\n${outcome.done}`);
}

/** Is this written in one way only? */
function isTidy(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true;
  return (
    typeof value === 'string' &&
    /^\p{L}{2,}(?: \p{L}+)*$/u.test(value) &&
    !/^(?:no|yes|on|off|null|none|nan)$/i.test(value)
  );
}

function inverse(change: FieldChange, was: unknown): FieldChange {
  const { file, path } = change;
  const last = path.at(-1);
  switch (change.do) {
    case 'add':
      return {
        do: 'remove',
        file,
        path: [...path, change.at ?? (was as unknown[] | undefined)?.length ?? 0],
      };
    case 'remove':
      return { do: 'add', file, path: path.slice(0, -1), at: Number(last), value: was as Value };
    case 'unset':
      return { do: 'set', file, path, value: was as Value };
    default:
      return was === undefined ? { do: 'unset', file, path } : { do: 'set', file, path, value: was as Value };
  }
}

/** The property of all changes: `npm run fuzz` tries very many, `npm test` some. */
export function changesProperty(): fc.IProperty<[ChangeCase]> {
  return fc.property(anyChange, one => {
    const outcome = tried(one);
    if ('refused' in outcome) mustBeRightlyRefused(one, outcome.refused);
    else mustGoBack(one, outcome.done);
  });
}
