import { type Day, isDuring } from '../ground/calendar.ts';
import { initiativeId, type Kind, somebody, somebodyId } from '../model/kinds.ts';
import { partsOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';

/** The name of a record; its id where it is not on record. The initiative can stand where a partner can. */
export function nameOf(register: Register, kind: Kind, id: string): string {
  if (id === initiativeId) return register.initiative.data.name;
  if (kind === 'person' && id === somebodyId) return somebody[register.words.vocabulary.language];
  return register.get(kind, id)?.data.name ?? id;
}

/** The name of the record with this key, `role/treasurer`; its id where it is not on record. */
export function nameOfKey(register: Register, key: string): string {
  const { kind, id } = partsOf(key);
  return nameOf(register, kind, id);
}

/** The name of a party of an agreement. */
export function partyName(
  { partner, person }: { partner?: string; person?: string },
  register: Register,
): string {
  return partner ? nameOf(register, 'partner', partner) : nameOf(register, 'person', person ?? '');
}

/** What is asked or offered and still holds. */
export function helpToday(help: readonly { what: string; until?: string }[] = [], today: Day): string[] {
  return help.filter(({ until }) => isDuring({ until }, today)).map(({ what }) => what);
}
