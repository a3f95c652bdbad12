import { fold } from '../ground/fold.ts';
import { slugOf } from '../ground/slug.ts';
import { isReserved } from '../model/kinds.ts';
import { isWordForNothing } from '../reading/nothing.ts';

/** What stands before a name and is no part of it. */
const salutation = /^(?:de heer|dhr|heer|mevrouw|mevr|mw|mrs|ms|miss)\b\.?\s+/i;

const particle = /^(?:van|von|de|den|der|het|'t|ter|ten|te|in|op|aan|bij|el|al|la|le|du|da|dos?|af|of)$/;

/** A name as it is said: `Vries, Jan de` is Jan de Vries, and a salutation is no part of it. */
export function tidyName(written: string): string {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(salutation, '')
    .replace(/[\s,;]+$/, '');
  const [last = '', first = '', ...more] = text.split(/\s*,\s*/);
  return first === '' || more.length > 0 ? text : `${first} ${last}`;
}

/** A name of which the parts stand in columns of their own. */
export function joinedName(parts: { first: string; initials: string; infix: string; last: string }): string {
  const [last = '', behind = ''] = parts.last.split(/\s*,\s*/);
  return tidyName([parts.first || parts.initials, parts.infix, behind, last].filter(Boolean).join(' '));
}

/** The people in one cell: `Jan en Marie de Vries` are two. With `commas`, a comma stands between people. */
export function peopleIn(cell: string, commas: boolean): string[] {
  const parts = cell
    .split(/\s*(?:[\n;&+/]|(?<=\s)(?:en|and)(?=\s))\s*/)
    .flatMap(part => (isList(part, commas) ? part.split(',') : [part]));
  const names = parts.map(tidyName).filter(name => name !== '' && !isWordForNothing(name) && !isNobody(name));
  const last = names.at(-1)?.split(' ') ?? [];
  if (names.length < 2 || last.length < 2) return names;
  // Who share a family name have it once, behind the last.
  const areBare = names.slice(0, -1).every(name => !name.includes(' '));
  return areBare && !commas
    ? names.map(name => (name.includes(' ') ? name : [name, ...last.slice(1)].join(' ')))
    : names;
}

/** Does it stand for who is not named? */
function isNobody(name: string): boolean {
  return isReserved('person', slugOf(name));
}

function isList(text: string, commas: boolean): boolean {
  const parts = text.split(',').map(part => part.trim().split(' '));
  if (parts.length < 2) return false;
  if (parts.length > 2) return true;
  const isTurned =
    particle.test(parts[0]?.[0] ?? '') || particle.test(parts[1]?.at(-1) ?? '') || parts[1]?.[0] === '';
  if (isTurned) return false;
  return commas || parts.every(words => words.length > 1);
}

/** A name as names are compared: without case, accents, signs, salutations and titles. */
export function nameKey(name: string): string {
  return fold(tidyName(name))
    .replace(/\b(?:dr|drs|ir|ing|prof|mr|bc|ba|ma|msc|bsc|phd)\b\.?(?=\s)/g, ' ')
    .replace(/['’‘`.]/g, match => (match === '.' ? ' ' : ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first letter and what comes behind the first name: `J. de Vries` and `Jan de Vries` have the same. */
export function initialKey(key: string): { letter: string; family: string; isInitial: boolean } {
  const words = key.split(' ');
  const initials = words.findIndex(word => word.length > 1);
  const isInitial = initials > 0;
  const family = words.slice(isInitial ? initials : 1).join(' ');
  return { letter: key.charAt(0), family, isInitial };
}
