import type { Dated } from '../meaning/agenda/dates.ts';
import type { Say } from '../words/say.ts';
import type { AgendaName } from '../words/vocabulary.ts';

/** What a date is called, and what sort of date it is: as its type says, or a value in the record. */
export function datedWords(
  { type, record, value, name = record.data.name }: Dated,
  say: Say,
): { what: string; label: string } {
  if (value !== undefined) return { what: name, label: say.shown(value) };
  const called = say.dated(type as AgendaName, name);
  return { what: called.name, label: called.label };
}
