import { somebodyId } from '../../core/model/kinds.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';
import type { Forgotten } from './who.ts';

/** Who has minutes in which somebody is named. */
export interface Received {
  /** The files of the minutes. */
  minutes: string[];
  people: string[];
}

/** The minutes that went round and name somebody, with who got them as far as that was written down. */
export function receivedBy(register: Register, who: Forgotten): Received {
  const round = register.all('meeting').filter(({ data, references, text }) => {
    const isNamed =
      references.some(({ kind, id }) => kind === 'person' && id === who.id) || who.mayBeIn(text);
    return isNamed && (data.shared_on !== undefined || (data.shared_with ?? []).length > 0);
  });
  const own = [keyOf({ kind: 'person', id: who.id }), keyOf({ kind: 'person', id: somebodyId })];
  const people = new Set(round.flatMap(({ data }) => data.shared_with ?? []));
  return { minutes: round.map(({ file }) => file), people: [...people].filter(key => !own.includes(key)) };
}
