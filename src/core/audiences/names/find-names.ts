import { addresses } from './addresses.ts';
import { type Cluster, clusterAt } from './clusters.ts';
import { isName } from './is-name.ts';
import type { NameIndex } from './name-index.ts';
import type { Phrase } from './phrases.ts';
import type { ReadText } from './read-text.ts';
import { holdsNone, type Reading, wordsIn } from './written-words.ts';

/** A name in a text, with whose it can be. */
export interface FoundName {
  start: number;
  end: number;
  people: ReadonlySet<number>;
  /** What stands there instead, where it is no person. */
  instead?: string;
  /** Does it say whose something is: "Wims fiets"? */
  isGenitive: boolean;
  /** Is it a word of every day, that only stands as a name does? */
  isDoubtful: boolean;
}

/** All that is to be hidden in a text, from first to last, none within another. */
export function namesIn(text: string, index: NameIndex, reading: Reading): FoundName[] {
  if (index.isEmpty || holdsNone(text, key => index.knows(key))) return [];
  const read: ReadText = {
    text,
    words: wordsIn(text),
    index,
    reading,
    addresses: addresses(text),
    keptUntil: 0,
  };
  const found: FoundName[] = [];
  for (let at = 0; at < read.words.length; ) {
    const phrase = index.phrases.longestAt(at, read.words, text, reading);
    if (phrase?.keeps === 'common') read.keptUntil = Math.max(read.keptUntil, at + phrase.words.length);
    const cluster = clusterAt(read, at, found.at(-1)?.end ?? 0);
    const next = at + (phrase && phrase.keeps !== 'common' ? phrase.words.length : 0);
    if (phrase && next > at && next >= (cluster?.next ?? 0)) {
      if (phrase.keeps === undefined) found.push(nameFrom(read, { ...phrase, first: at, next }));
      at = next;
    } else if (cluster && isName(cluster, read)) {
      found.push(nameFrom(read, cluster));
      at = beyond(read, cluster.next, found.at(-1)?.end ?? 0);
    } else {
      const letters = index.letters.at(read, at);
      if (letters) found.push(nameFrom(read, { ...letters, first: at }));
      at = letters?.next ?? at + 1;
    }
  }
  return found;
}

/** The first word from here that does not stand in what was found. */
function beyond({ words }: ReadText, from: number, end: number): number {
  let at = from;
  while ((words[at]?.start ?? end) < end) at += 1;
  return at;
}

function nameFrom(
  { text, words, addresses }: ReadText,
  {
    first,
    next,
    people,
    instead,
    members,
  }: Pick<Cluster, 'first' | 'next' | 'people'> & Partial<Cluster & Phrase>,
): FoundName {
  const span = balanced(text, words[first]?.start ?? 0, words[next - 1]?.end ?? 0);
  // What is left of an e-mail address without the name tells who it is as well.
  const email = addresses.find(
    ({ isEmail, start, end }) => isEmail && start <= span.start && span.start < end,
  );
  const { start, end } = email ?? span;
  const isDoubtful = members?.every(({ part }) => part.isCommon) === true && next - first === 1;
  return { start, end, people, instead, isGenitive: members?.at(-1)?.isGenitive ?? false, isDoubtful };
}

const marks = /^(?:\*{1,3}|~{1,2}|`{1,3}|_{1,3}|["”“])/;

/** With the bracket or mark beside it, of which the other one is in it: nothing else would be left of it. */
function balanced(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end);
  const count = (sign: string): number => inside.split(sign).length - 1;
  const isHalf = (mark: string): boolean => mark !== '' && count(mark) % 2 === 1;
  const behind = marks.exec(text.slice(end, end + 3))?.[0] ?? '';
  const mirrored = [...text.slice(Math.max(0, start - 3), start)].reverse().join('');
  const before = marks.exec(mirrored)?.[0] ?? '';
  const closes = text[end] === ')' && count('(') > count(')');
  const opens = text[start - 1] === '(' && count(')') > count('(');
  return {
    start: start - (opens ? 1 : isHalf(before) ? before.length : 0),
    end: end + (closes ? 1 : isHalf(behind) ? behind.length : 0),
  };
}
