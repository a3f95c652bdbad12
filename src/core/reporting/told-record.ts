import { nameOf } from '../meaning/names.ts';
import { goalId } from '../model/goal-id.ts';
import { initiativeId, type Kind, somebodyId, type Target } from '../model/kinds.ts';
import { fieldIn, type RecordFile } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import { type Scalar, type Shape, shapeOf } from '../model/shape.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import { yesNo } from '../words/yes-no.ts';

/** A value as a reader sees it. */
export type ToldValue =
  /** `key`: the record that is meant. `day`: as programs read it. `address`: the page that it is. */
  | { text: string; key?: string; day?: string; address?: string }
  | { items: readonly ToldValue[] }
  | { facts: readonly Fact[] };

/** A field by what it is called, with what stands in it. */
export interface Fact {
  label: string;
  value: ToldValue;
}

/** A record as a reader sees it. */
export interface ToldRecord {
  /** As in `role/treasurer`. */
  key: string;
  kind: Kind;
  name: string;
  facts: readonly Fact[];
}

interface Telling {
  register: Register;
  say: Say;
  kind: Kind;
}

/** What tells the program how to treat the records, and not what they are about. */
export const settings = [
  'accepted',
  'evaluation_intervals',
  'id',
  'language',
  'limits',
  'rules',
  'visibility',
];

/**
 * The fields of a record that an audience may see, with their values in words; `register`: as that audience sees it.
 * Without longer texts: those stand below the fields, or could.
 */
export function toldRecord(record: RecordFile, register: Register, say: Say): ToldRecord {
  const { kind, data } = record;
  const telling = { register, say, kind };
  const facts = [...shapeOf(kind).fields].flatMap(([field, shape]) =>
    field === 'name' || isLongText(shape) ? [] : factOf(field, shape, fieldIn(data, field), telling),
  );
  return { key: keyOf(record), kind, name: data.name, facts };
}

function isLongText(shape: Shape): boolean {
  return shape.type === 'text' && shape.section;
}

function factOf(field: string, shape: Shape, value: unknown, telling: Telling): Fact[] {
  const told = settings.includes(field) ? undefined : toldValue(shape, value, telling);
  return told ? [{ label: telling.say.label(field, telling.kind), value: told }] : [];
}

function toldValue(shape: Shape, value: unknown, telling: Telling): ToldValue | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const inside = shape.type === 'list' ? shape.items : shape;
    const items = value.flatMap(item => toldValue(inside, item, telling) ?? []);
    return items.length > 0 ? { items } : undefined;
  }
  if (typeof value === 'object') {
    if (shape.type !== 'fields') return undefined;
    const facts = [...shape.fields].flatMap(([field, inner]) =>
      factOf(field, inner, fieldIn(value, field), telling),
    );
    return facts.length > 0 ? { facts } : undefined;
  }
  // Where an audience sees how many there are, a number stands in the place of a list.
  if (shape.type === 'list' || shape.type === 'fields') return { text: plain(value, telling.say) };
  return toldScalar(shape, value, telling);
}

function toldScalar(shape: Scalar, value: unknown, { register, say }: Telling): ToldValue {
  if (typeof value !== 'string') return { text: plain(value, say) };
  if (shape.references.length > 0) return referred(shape.references, value, register);
  if (shape.type === 'choice') return { text: say.shown(value) };
  if (shape.type === 'date' || shape.type === 'partial-date') return { text: say.date(value), day: value };
  if (shape.type === 'interval') return { text: say.interval(value) };
  return isAddress(value) ? { text: value, address: value } : { text: value };
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text);
}

function plain(value: unknown, say: Say): string {
  if (typeof value === 'boolean') return yesNo[say.language][value ? 'yes' : 'no'];
  return typeof value === 'number' ? say.number(value) : String(value);
}

function referred(targets: readonly Target[], value: string, register: Register): ToldValue {
  const [only, ...others] = targets;
  if (value === initiativeId) return { text: register.initiative.data.name, key: initiativeId };
  const slash = value.indexOf('/');
  const kind = others.length === 0 || slash < 0 ? only : (value.slice(0, slash) as Kind);
  const id = others.length === 0 ? value : value.slice(slash + 1);
  if (kind === undefined) return { text: value };
  if (kind === 'goal') {
    const goal = register.initiative.data.goals?.find(one => goalId(one) === id);
    return { text: goal?.name ?? id };
  }
  const text = nameOf(register, kind, id);
  return kind === 'person' && id === somebodyId ? { text } : { text, key: `${kind}/${id}` };
}
