import type { Ask } from '../asking/question.ts';
import type { Kind } from '../model/kinds.ts';
import { keyOf, partsOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { wordsOf } from '../words/words.ts';
import type { Reading } from '../writing/typed-value.ts';

/** A record that can be chosen: its key, what it is called in a list, and its name alone. */
export interface RecordChoice {
  value: string;
  name: string;
  short: string;
}

/** The records that can be chosen. Of namesakes it is said where they belong. */
export function recordChoices(
  { targets, among }: Extract<Ask, { type: 'record' }>,
  { register, spoken }: Pick<Reading, 'register' | 'spoken'>,
): RecordChoice[] {
  const all = targets.flatMap(kind =>
    register.all(kind).map(({ id, data }) => ({ kind, id, name: data.name })),
  );
  const known = new Map(all.map(record => [keyOf(record), record]));
  const shown = among ? among.flatMap(key => known.get(key) ?? []) : all;
  const names = shown.map(({ name }) => name);
  return shown.map(record => {
    const isAlone = names.indexOf(record.name) === names.lastIndexOf(record.name);
    const kind = targets.length > 1 ? [wordsOf(spoken).kind(record.kind)] : [];
    const beside = isAlone ? kind : [...kind, whereabouts(record.kind, record.id, register), record.id];
    const more = beside.filter(Boolean).join(', ');
    return {
      value: keyOf(record),
      name: more ? `${record.name} (${more})` : record.name,
      short: record.name,
    };
  });
}

/** Where somebody belongs: a partner, or a role. */
function whereabouts(kind: Kind, id: string, register: Register): string {
  if (kind !== 'person') return '';
  const partner = register.get('person', id)?.data.partner;
  if (partner !== undefined) return register.get('partner', partsOf(partner).id)?.data.name ?? '';
  const role = register
    .all('role')
    .find(({ data }) => data.holders?.some(({ person }) => partsOf(person).id === id));
  return role?.data.name ?? '';
}
