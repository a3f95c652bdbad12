import { groupedBy } from '../../../core/ground/groups.ts';
import type { Target } from '../../../core/model/kinds.ts';
import type { Step } from '../../../core/model/place.ts';
import type { RecordFile, RecordOf, Reference } from '../../../core/model/record.ts';
import { type Shape, shapeAt } from '../../../core/model/shape.ts';
import type { Meant, Register } from '../../../core/register/register.ts';
import { fold } from '../../../core/words/words.ts';

/** What somebody wrote where one record belongs, and that is none: then there is nothing to make. */
export type Other =
  /** More people at once, or nobody by name. */
  | { is: 'group' | 'unnamed' }
  /** A record of another kind; the field beside it that takes it, and people who belong to it. */
  | { is: 'other-kind'; kind: Target; id: string; field: string | null; people: readonly string[] }
  /** A record, with what it is there as behind it. */
  | { is: 'with-part'; id: string; part: string | null };

const groups =
  /^(?:wij|we|ons|allemaal|alle\p{L}*|iedereen|elkeen|everyone|everybody|all|us|(?:(?:de|het|ons|onze|heel|hele|alle|the|our|whole|all|de hele|het hele) )*(?:dagelijks )?(?:bestuur|kerngroep|werkgroep|groep|team|leden|vrijwilligers|bewoners|buren|buurt|organisatie|commissie|board|committee|core group|group|members|volunteers|residents|neighbours))$/u;

const unnamed =
  /^(?:iemand|somebody|someone|anyone|anybody|een ander|nieuwe|de|het|een|onze|mijn|the|a|our|my)(?: |$)|^an /;

/** What a lost reference is instead; nothing where it may be a record that is still to be made. */
export function otherThan(
  { path, targets, id, written }: Reference,
  { kind, data }: RecordFile,
  register: Register,
): Other | null {
  const before = /^(\S[^(,:]{0,80}?)(?:\s*[(,:]\s*|\s+[–—/-]\s+)([^()]{1,80}?)\)?$/.exec(written);
  const meant = before && recordOf(targets, before[1] as string, register);
  if (before && meant)
    return { is: 'with-part', id: meant.id, part: partOf(before[2] as string, kind, path, register) };
  const strange = recordOf(['partner', 'person', 'role'].filter(isNot(targets)), id, register);
  if (strange) {
    const field = fieldFor(strange.kind, kind, data, path);
    return {
      is: 'other-kind',
      kind: strange.kind,
      id: strange.id,
      field,
      people: peopleOf(strange, register),
    };
  }
  if (!targets.includes('person')) return null;
  const words = fold(written)
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ');
  if (groups.test(words)) return { is: 'group' };
  // "De Vries" is a name; "de penningmeester" is none.
  return unnamed.test(words) && written === written.toLowerCase() ? { is: 'unnamed' } : null;
}

function isNot(targets: readonly Target[]): (kind: string) => kind is Target {
  return (kind): kind is Target => !targets.includes(kind as Target);
}

function recordOf(targets: readonly Target[], typed: string, register: Register): Meant | undefined {
  const kind = targets.find(target => register.has(target, typed));
  return kind ? { kind, id: typed } : register.named(targets, typed);
}

/** What somebody does in a role, where the fields around have a place for that. */
function partOf(
  typed: string,
  kind: RecordFile['kind'],
  path: readonly Step[],
  { words }: Register,
): string | null {
  const part = fieldsAround(kind, path)?.get('part');
  const value = words.valueOf(typed);
  return part?.type === 'choice' && value !== undefined && part.choices.includes(value) ? value : null;
}

/** The field beside this one that takes a record of that kind, and is still empty. */
function fieldFor(
  target: Target,
  kind: RecordFile['kind'],
  data: object,
  path: readonly Step[],
): string | null {
  const item = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<Step, unknown> | undefined)?.[step], data);
  for (const [name, shape] of fieldsAround(kind, path) ?? [])
    if (
      'references' in shape &&
      shape.references.includes(target) &&
      (item as Record<string, unknown>)[name] === undefined
    )
      return name;
  return null;
}

function fieldsAround(
  kind: RecordFile['kind'],
  path: readonly Step[],
): ReadonlyMap<string, Shape> | undefined {
  const shape = shapeAt(kind, path.slice(0, -1));
  return shape?.type === 'fields' ? shape.fields : undefined;
}

/** The people of each partner, looked up once: very many references can be lost. */
const peopleIn = new WeakMap<Register, ReadonlyMap<string, readonly RecordOf<'person'>[]>>();

function peopleOf({ kind, id }: Meant, register: Register): readonly string[] {
  if (kind !== 'partner') return [];
  const byPartner =
    peopleIn.get(register) ??
    groupedBy(register.all('person'), ({ data }) => (data.partner === undefined ? [] : [data.partner]));
  peopleIn.set(register, byPartner);
  return (byPartner.get(id) ?? []).slice(0, 3).map(person => person.id);
}

/** Does only one record fit here? Not in a list, nor where an item of one is named by it. */
export function isSingle(kind: RecordFile['kind'], path: readonly Step[]): boolean {
  const item = shapeAt(kind, path.slice(0, -1));
  return typeof path.at(-1) === 'string' && !(item?.type === 'fields' && item.shorthand === path.at(-1));
}
