import type { FolderKind, Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import { type Fields, type Scalar, type ScalarType, type Shape, shapeAt } from '../model/shape.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import { fold, type Words } from '../words/words.ts';
import { type Candidate, KnownRecords, kindsToMake } from './known-records.ts';

/** What may stand in a field, and what helps who fills it in. */
export interface FieldHelp {
  /** What the field is called, and a sentence about it; empty for a record as a whole. */
  label: string;
  hint: string;
  /** What is asked there. `fields`: names of fields. Of one that is no field of ours nothing is known: `text`. */
  asks: 'record' | 'fields' | ScalarType;
  /** May more of them stand there? */
  several: boolean;
  /** What may stand there: records, choices or names of fields, the nearest first. What is not in it can still be right. */
  candidates: readonly Candidate[];
  /** The kinds of which a new record may be made for it by its name. */
  mayBeNew: readonly FolderKind[];
}

/** Where help is asked: the route of a field, in a record that may not be there yet. */
export interface Asked {
  kind: Kind;
  path: readonly Step[];
  /** Is it the name of the field that is typed? */
  part?: 'name' | 'item';
  record?: RecordFile;
  /** What was typed so far. */
  typed: string;
}

/** What may stand at a place. `spoken`: the words of the language that is read. */
export function fieldHelp(asked: Asked, register: Register, spoken: Words, say: Say): FieldHelp {
  const { kind, part, typed } = asked;
  const path = part === 'name' ? asked.path.slice(0, -1) : asked.path;
  const name = path.findLast(step => typeof step === 'string');
  const label = name === undefined ? '' : spoken.label(String(name), kind);
  const hint = name === undefined ? '' : say.hint(String(name), kind);
  const shape = shapeAt(kind, path);
  const several = shape?.type === 'list';
  const of = several ? shape.items : shape;
  const common = { label, hint, several, mayBeNew: [] };
  const alone = standingAlone(of, path, part);
  if (alone === undefined) {
    const candidates =
      of?.type === 'fields' ? near(typed, fieldsLeft(of, asked, path, spoken, register)) : [];
    return { ...common, asks: of?.type === 'fields' ? 'fields' : 'text', candidates };
  }
  if (alone.references.length === 0)
    return { ...common, asks: alone.type, candidates: near(typed, valuesOf(alone, register.words, spoken)) };
  const without = namedBeside(path, several, asked.record);
  const wanted = { references: alone.references, without, of: partnerAt(path, asked.record) };
  const records = new KnownRecords(wanted, register, spoken);
  const found = records.found(typed.trim());
  return {
    ...common,
    asks: 'record',
    candidates: found.length > 0 ? found : records.near(typed.trim()),
    mayBeNew: kindsToMake(alone.references),
  };
}

/** The values that may be chosen, as they are written in these records and as they are read. */
export function choicesOf({ choices }: Scalar, words: Words, spoken: Words): Candidate[] {
  return choices.map(choice => ({ value: words.value(choice), name: spoken.shown(choice) }));
}

function valuesOf(shape: Scalar, words: Words, spoken: Words): Candidate[] {
  if (shape.type !== 'boolean') return choicesOf(shape, words, spoken);
  const { yes, no } = words.vocabulary;
  return [
    { value: yes, name: spoken.vocabulary.yes },
    { value: no, name: spoken.vocabulary.no },
  ];
}

/** The value itself, or the one that may stand for fields: a person for a holder. */
function standingAlone(shape: Shape | undefined, path: readonly Step[], part?: string): Scalar | undefined {
  if (shape === undefined || shape.type === 'list') return undefined;
  if (shape.type !== 'fields') return shape;
  if (part === 'name' || path.length === 0 || shape.shorthand === undefined) return undefined;
  return standingAlone(shape.fields.get(shape.shorthand), path);
}

/** The names of the fields that are not filled in yet, but for the one that is typed. */
function fieldsLeft(
  { fields }: Fields,
  { kind, record }: Asked,
  path: readonly Step[],
  spoken: Words,
  { words }: Register,
): Candidate[] {
  const there = valueAt(path, record);
  const isThere = (name: string): boolean => isMap(there) && there[name] !== undefined;
  const isName = path.length === 0 && record !== undefined && record.data.name === record.id;
  return [...fields.keys()]
    .filter(name => !isThere(name) || (isName && name === 'name'))
    .map(name => ({ value: words.field(name), name: spoken.label(name, kind) }));
}

/** Those that begin with what was typed, then those that hold it; where none does, all. */
function near(typed: string, candidates: readonly Candidate[]): Candidate[] {
  const wanted = fold(typed.trim());
  const rank = ({ value, name }: Candidate): number => {
    const texts = [fold(value), fold(name)];
    if (texts.some(text => text.startsWith(wanted))) return 0;
    return texts.some(text => text.includes(wanted)) ? 1 : 2;
  };
  const found = candidates.filter(candidate => rank(candidate) < 2);
  const shown = found.length > 0 ? found : [...candidates];
  return shown.toSorted((one, other) => rank(one) - rank(other));
}

/** Who or what the other items of the list name. */
function namedBeside(path: readonly Step[], isList: boolean, record?: RecordFile): string[] {
  const at = isList ? path.length : path.findLastIndex(step => typeof step === 'number');
  const list = at < 0 ? undefined : valueAt(path.slice(0, at), record);
  if (!Array.isArray(list)) return [];
  const others = list.filter((_, index) => index !== path[at]);
  return others.flatMap(item => (isMap(item) ? [item.person, item.partner] : [item])).filter(isText);
}

/** The partner whose people are rather meant: the record itself, or the one that stands beside. */
function partnerAt(path: readonly Step[], record?: RecordFile): string | undefined {
  if (record?.kind === 'partner') return record.id;
  const beside = valueAt(path.slice(0, -1), record);
  return isMap(beside) && typeof beside.partner === 'string' ? beside.partner : undefined;
}

function valueAt(path: readonly Step[], record?: RecordFile): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<Step, unknown>)[step] : undefined,
    record?.data,
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
