import { slugOf } from '../ground/slug.ts';
import type { Register } from '../register/register.ts';

/**
 * What tells something of this initiative from the same of all others, in the calendar or address book of somebody
 * with more of them: two gardens of one name lie in two places.
 */
export function uidWithin(own: string, { initiative: { data } }: Register): string {
  const initiative = slugOf(data.name) || 'initiatief';
  const place = slugOf(data.place ?? '');
  return `${own}@${place === '' || initiative.endsWith(place) ? initiative : `${initiative}.${place}`}`;
}
