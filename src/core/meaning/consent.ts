import type { RecordOf } from '../model/record.ts';

/**
 * May the name of this person be public? Only when they said so and did not take it back. Judged by what is
 * written now, also in a report of an earlier day.
 */
export function mayBeNamed({ data, readable }: RecordOf<'person'>): boolean {
  const { consent } = data;
  return readable && consent?.withdrawn_on === undefined && (consent?.for?.includes('name') ?? false);
}
