import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import { isWhollyBefore, type PartialDate } from '../../core/ground/calendar.ts';
import { groupedBy } from '../../core/ground/groups.ts';
import { somebodyId } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import type { RecordFile, Reference } from '../../core/model/record.ts';
import type { Register } from '../../core/register/register.ts';
import { fold } from '../../core/words/words.ts';

interface Facts {
  field: string;
  person: string;
  /** The other record with that name; nothing where it is the same record twice. */
  other: string | null;
  name: string;
}

/** One person stands twice in a list of people, perhaps by way of two records: then one counts for two. */
export const samePerson = rule<Facts>({
  id: 'same-person',
  group: 'records',
  severity: 'warning',
  texts: {
    nl: {
      name: 'zelfde-mens',
      title: 'Elke persoon staat één keer in een lijst.',
      why: 'Wie er twee keer staat, telt voor twee. Dan rust een rol op één persoon, en dat valt niemand op.',
      message: ({ field, person, other, name }, say) =>
        other === null
          ? `"${person}" staat twee keer bij "${say.field(field)}"`
          : `"${person}" en "${other}" heten allebei ${name}`,
      help: ({ other }) =>
        other === null
          ? 'Laat er één staan.'
          : 'Is het één persoon? Houd één van de twee bestanden, en noem die overal. Zijn het er twee? Maak de namen verschillend.',
    },
    en: {
      name: 'same-person',
      title: 'Everybody is in a list once.',
      why: 'Somebody who is there twice looks like two people. A role may rest on one of them, and nobody notices.',
      message: ({ field, person, other, name }, say) =>
        other === null
          ? `"${person}" is there twice under "${say.field(field)}"`
          : `"${person}" and "${other}" are both called ${name}`,
      help: ({ other }) =>
        other === null
          ? 'Keep one of them.'
          : 'Is it one person? Keep one of the two files, and name that one everywhere. Are they two? Make the names different.',
    },
  },
  *find({ register }) {
    const namesakes = namesakesIn(register);
    for (const file of register.files) yield* twiceIn(file, namesakes, register);
  },
});

/** The first record of everybody whose name several records have. */
function namesakesIn(register: Register): ReadonlyMap<string, string> {
  const byName = groupedBy(register.all('person'), ({ data }) => [fold(data.name).replace(/\s+/g, ' ')]);
  const namesakes = new Map<string, string>();
  for (const [first, ...others] of byName.values())
    for (const other of others) if (first) namesakes.set(other.id, first.id);
  return namesakes;
}

function twiceIn(
  file: RecordFile,
  namesakes: ReadonlyMap<string, string>,
  register: Register,
): Observation<Facts>[] {
  const { references } = file;
  if (references.length < 2) return [];
  const found: Observation<Facts>[] = [];
  const seen = new Map<string, Reference>();
  for (const reference of references) {
    const list = listOf(reference);
    if (list === undefined) continue;
    const key = `${list} ${namesakes.get(reference.id) ?? reference.id}`;
    const first = seen.get(key);
    if (!first) seen.set(key, reference);
    else if (!areApart(file, first.path, reference.path)) found.push(twice(file, first, reference, register));
  }
  return found;
}

/** The list of people in which this reference stands; nothing for another, such as whom to call for a party. */
function listOf({ kind, id, path }: Reference): string | undefined {
  if (kind !== 'person' || id === somebodyId || typeof path[1] !== 'number') return undefined;
  return path.length === 2 || path[2] === 'person' ? String(path[0]) : undefined;
}

function twice(
  { file }: RecordFile,
  first: Reference,
  again: Reference,
  register: Register,
): Observation<Facts> {
  const facts = {
    field: String(again.path[0]),
    person: again.id,
    other: first.id === again.id ? null : first.id,
    name: register.get('person', again.id)?.data.name ?? again.id,
  };
  return { at: { file, path: again.path }, facts, related: [{ file, path: first.path }] };
}

/** Somebody can hold a role again, after a time without. */
function areApart({ data }: RecordFile, ...paths: readonly (readonly Step[])[]): boolean {
  if (!('holders' in data) || paths[0]?.[0] !== 'holders') return false;
  const [a, b] = paths.map(([, index]) => data.holders?.[Number(index)]);
  return isOver(a?.until, b?.since) || isOver(b?.until, a?.since);
}

function isOver(until: PartialDate | undefined, since: PartialDate | undefined): boolean {
  return until !== undefined && since !== undefined && (isWhollyBefore(until, since) || until === since);
}
