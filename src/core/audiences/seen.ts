import { bodiesForPartners, everyone, partners } from '../../generated/seen.ts';
import { aboutAccess } from '../meaning/access.ts';
import { type Kind, kinds, type Target } from '../model/kinds.ts';
import { fieldIn, type RecordFile } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { fold } from '../words/words.ts';
import type { Audience } from './readers.ts';

/** Who may not see everything. */
type Other = Exclude<Audience, 'core'>;

/**
 * What may be seen of a value, as the schemas say: all of it, some of its fields, or no more than that it is there, how
 * many there are, or what others ask for. A field that is not named is hidden; `false` hides the whole item it is of.
 */
type Seen = boolean | 'filled-in' | 'count' | 'asked-for' | SeenFields;

interface SeenFields {
  readonly [field: string]: Seen;
}

const seen: Record<Other, Record<Kind, SeenFields>> = { partners, everyone };

/** The talents that roles ask for, in their words, by what is the same without accents and capitals. */
export type Asked = ReadonlyMap<string, string>;

/** The talents that these roles ask for, in their words. */
export function talentsAskedIn(files: readonly RecordFile[]): Asked {
  const roles = files.filter(file => file.kind === 'role');
  const talents = roles.flatMap(({ data }) => data.requires ?? []);
  return new Map(talents.map(talent => [fold(talent), talent]));
}

/** The fields of a record that may be seen: first what is shown as it is, then what is shown in part. */
export function fieldsSeen(audience: Other, { kind, data }: RecordFile, asked: Asked = new Map()): object {
  return fieldsIn(data, seen[audience][kind], asked);
}

/** The text below the fields, for whom it may be seen. For everyone there is none. */
export function bodySeen(audience: Other, { kind, body }: RecordFile): string {
  return audience === 'partners' && (bodiesForPartners as readonly Kind[]).includes(kind) ? body : '';
}

function fieldsIn(data: object, of: SeenFields, asked: Asked): object {
  const fields: Record<string, unknown> = {};
  for (const [name, part] of inOrder(of)) {
    const value = fieldIn(data, name);
    if (value !== undefined) fields[name] = valueSeen(value, part, asked);
  }
  return fields;
}

const orders = new Map<SeenFields, readonly [name: string, Seen][]>();

/** The fields of which there is something to see: first what is shown as it is, then what is shown in part. */
function inOrder(of: SeenFields): readonly [name: string, Seen][] {
  const known = orders.get(of);
  if (known) return known;
  const all = Object.entries(of).filter(([, part]) => part !== false);
  const inPart = ([, part]: [string, Seen]): boolean => typeof part === 'string';
  const order = [...all.filter(field => !inPart(field)), ...all.filter(inPart)];
  orders.set(of, order);
  return order;
}

function valueSeen(value: unknown, of: Seen | undefined, asked: Asked): unknown {
  if (of === true) return value;
  if (of === 'filled-in') return String(value).trim() === '' ? '' : '…';
  if (of === 'count') return Array.isArray(value) ? value.length : value;
  if (of === 'asked-for') return [value].flat().flatMap(item => asked.get(fold(String(item))) ?? []);
  if (!of) return undefined;
  if (Array.isArray(value))
    return value.filter(item => !isHidden(item, of)).map(item => valueSeen(item, of, asked));
  if (typeof value !== 'object' || value === null) return undefined;
  // Names that are not ours, such as those of rules.
  const each = of['*'];
  if (each === undefined) return fieldsIn(value, of, asked);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, valueSeen(part, each, asked)]),
  );
}

/** Does an item say whose it is where that may not be seen? Then the rest of it may not either. */
function isHidden(item: object, of: SeenFields): boolean {
  return Object.keys(of).some(name => of[name] === false && fieldIn(item, name) !== undefined);
}

/**
 * Which records are not there at all, in one or more states of them: those of a kind of which the name may not be seen,
 * and all there is of access.
 */
export function goneFor(
  audience: Other,
  states: readonly Register[],
): (kind: Target | undefined, id: string) => boolean {
  const hidden = kinds.filter(kind => seen[audience][kind].name !== true);
  const keys = aboutAccess(states);
  for (const kind of hidden)
    for (const { files } of states) for (const file of files) if (file.kind === kind) keys.add(keyOf(file));
  if (keys.size + hidden.length === 0) return () => false;
  return (kind, id) => {
    if (kind === undefined) return hidden.some(one => keys.has(keyOf({ kind: one, id })));
    return hidden.includes(kind as Kind) || keys.has(keyOf({ kind, id }));
  };
}
