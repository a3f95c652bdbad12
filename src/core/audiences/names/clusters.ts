import type { Match } from './known-parts.ts';
import { isInitial, isNear, type ReadText } from './read-text.ts';

/** In a shorter word of an id there is no room for a name with the rest of an address. */
const longEnough = 10;

/** Words near each other that can all be of one name. */
export interface Cluster {
  members: readonly Member[];
  people: ReadonlySet<number>;
  /** From this word, up to this one. */
  first: number;
  next: number;
  hasInitial: boolean;
}

/** A part of a name at a word. */
export interface Member extends Match {
  at: number;
}

/** More of these in a row are no name. */
const mostBetween = 5;

/** The words from here that can be of one name, with the initials and particles before it; `from` is where text is free. */
export function clusterAt(read: ReadText, at: number, from: number): Cluster | undefined {
  const match = matchAt(read, at);
  if (!match) return undefined;
  const members: Member[] = [{ ...match, at }];
  let { people } = match.part;
  let next = at + match.size;
  let hasInitial = false;
  while (isNear(read, next)) {
    const other = beyondParticles(read, next, people);
    // "Wil Bos wil": nobody is called the same twice.
    if (other && members.some(({ part }) => part === other.part)) break;
    if (other) {
      members.push(other);
      people = shared(people, other.part.people);
      next = other.at + other.size;
    } else if (isInitial(read, next, people, true)) {
      hasInitial = true;
      next += 1;
    } else break;
  }
  const first = beginOf(read, at, people, match, from);
  for (let before = first; before < at; before += 1) hasInitial ||= isInitial(read, before, people);
  return { members, people, first, next: endOf(read, next, people), hasInitial };
}

/** The part that stands at a word: joined with words behind it, by itself, or in an address or id with more round it. */
function matchAt({ words, index, addresses, reading }: ReadText, at: number): Match | undefined {
  const word = words[at];
  if (!word) return undefined;
  const match = index.joinedAt(words, at) ?? index.partOf(word.key);
  if (match || (addresses.length === 0 && reading !== 'id')) return match;
  const address = addresses.find(({ start, end }) => start <= word.start && word.start < end);
  const where = address?.isHandle(word.start) ? 'handle' : address ? 'address' : 'id';
  const isLong = word.key.length >= longEnough;
  const part = address || (reading === 'id' && isLong) ? index.partWithin(word.key, where) : undefined;
  return part && { part, size: 1, isGenitive: false };
}

/** The next part of these people, behind particles or initials that are theirs. */
function beyondParticles(read: ReadText, from: number, people: ReadonlySet<number>): Member | undefined {
  for (let at = from; at < from + mostBetween && isNear(read, at); at += 1) {
    const match = matchAt(read, at);
    if (match && overlap(match.part.people, people)) return { ...match, at };
    if (!isParticle(read, at, people) && !isInitial(read, at, people)) return undefined;
  }
  return undefined;
}

/** Where the name begins: with its initials and, in front of a family name, its particles. */
function beginOf(
  read: ReadText,
  at: number,
  people: ReadonlySet<number>,
  { part }: Match,
  from: number,
): number {
  let first = at;
  while (isNear(read, first) && (read.words[first - 1]?.start ?? 0) >= from) {
    const isTheirs =
      (!part.isGiven && isParticle(read, first - 1, people)) || isInitial(read, first - 1, people);
    if (!isTheirs) break;
    first -= 1;
  }
  return first;
}

/** "Berg, Wim van den", wim1965: all the particles, or those that end a line or a part of it, and a number are of the name. */
function endOf(read: ReadText, next: number, people: ReadonlySet<number>): number {
  let end = next;
  while (isNear(read, end) && isParticle(read, end, people)) end += 1;
  const after = read.words[end];
  const isEnd = !after || /[^\s'’-]/.test(after.gap);
  if (end > next && (isEnd || read.index.areAllParticles(end - next, people))) return end;
  const number = read.words[next];
  return number?.gap === '' && /^\p{Nd}/u.test(number.key) ? next + 1 : next;
}

function isParticle({ words, index }: ReadText, at: number, people: ReadonlySet<number>): boolean {
  return index.isParticle(words[at]?.key ?? '', people);
}

function overlap(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

function shared(some: ReadonlySet<number>, others: ReadonlySet<number>): ReadonlySet<number> {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  return new Set([...few].filter(one => many.has(one)));
}
