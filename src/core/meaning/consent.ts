import { isUnclear, type RecordOf } from '../model/record.ts';

/**
 * May the name of this person be public? Only when they said so and did not take it back, and when it is clear what they
 * said: where there is a mistake in it, what was read can be something else. Judged by what is written now, also in a
 * report of an earlier day.
 */
export function mayBeNamed(person: RecordOf<'person'>): boolean {
  const { consent } = person.data;
  const isGiven = consent?.withdrawn_on === undefined && (consent?.for?.includes('name') ?? false);
  return isGiven && person.readable && !isUnclear(person, 'consent');
}
