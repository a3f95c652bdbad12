import type { Cluster, Member } from './clusters.ts';
import { beginners, forms, months, placeSigns } from './common-words.ts';
import { isNear, type ReadText } from './read-text.ts';
import { isNameBeforeVerb, isVerb } from './verbs.ts';
import type { WrittenWord } from './written-words.ts';

/** Behind these a new sentence begins. */
const sentenceEnd = /[.!?:;…•|\n"“«(]/;

/**
 * Is this somebody's name? A part that is nothing else is one wherever it stands. A word of every day is one beside
 * another part, with an initial, behind "mevrouw", or where it is written as a name is. In doubt it is.
 */
export function isName({ members, people, hasInitial }: Cluster, read: ReadText): boolean {
  const real = members.filter(member => !isOther(member, read));
  if (real.some(({ part }) => !part.isCommon && !part.isTaken)) return true;
  const [first, ...others] = real;
  if (!first) return false;
  const isBig = ({ at }: Member): boolean => read.words[at]?.isCapital === true || read.reading === 'id';
  const isRun = others.every(({ at }) => /^[\s.'’_-]*$/.test(read.words[at]?.gap ?? ''));
  // In small letters they are so in the order of the name: "de kok wil" is nobody called Wil Kok.
  const isInOrder = isRun && first.part.isGiven && real.at(-1)?.part.isGiven === false;
  if (others.length > 0 && (isInOrder || real.some(isBig))) return true;
  if (hasInitial && isBig(first)) return true;
  return !first.part.isTaken && (isAfterForm(first.at, people, read) || isWrittenAsName(first, read));
}

/** Is it something else here: letters in small, or a month? */
function isOther({ part, at }: Member, { words, reading }: ReadText): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || (part.isInCapitals && !word.isInCapitals)) return true;
  const isNumber = (other: WrittenWord | undefined, gap = ''): boolean =>
    other !== undefined && /^\d{1,4}$/.test(other.key) && /^[\s./-]{1,2}$/.test(gap);
  return (
    reading !== 'id' && months.has(word.key) && (isNumber(before, word.gap) || isNumber(after, after?.gap))
  );
}

/** Is a word of every day, or a place, written as the name that it is as well? */
function isWrittenAsName(
  { at, part }: Member,
  { words, index, reading, addresses, keptUntil }: ReadText,
): boolean {
  const word = words[at];
  if (!word || reading === 'id') return word !== undefined;
  const isIn = addresses.find(({ start, end }) => start <= word.start && word.start < end);
  if (isIn) return isIn.isHandle(word.start);
  if (!word.isCapital || reading === 'name' || at < keptUntil) return false;
  if (part.isPlace && placeSigns.has(words[at - 1]?.key ?? '')) return false;
  const isBegin = beginsSentence(word, at);
  if (!isBegin) return true;
  if (!part.isGiven) return false;
  const after = words[at + 1];
  const doesSomething = after?.gap === ' ' && !after.isCapital && isVerb(after.key);
  return !beginners[index.language].has(word.key) || (doesSomething && isNameBeforeVerb(word.key));
}

/** "mevrouw van den Berg" */
function isAfterForm(at: number, people: ReadonlySet<number>, read: ReadText): boolean {
  let before = at;
  do before -= 1;
  while (isNear(read, before + 1) && read.index.isParticle(read.words[before]?.key ?? '', people));
  return isNear(read, before + 1) && forms.has(read.words[before]?.key ?? '');
}

/** Does a sentence, or a part of one, begin with this word? */
export function beginsSentence({ gap }: WrittenWord, at: number): boolean {
  return at === 0 || sentenceEnd.test(gap);
}
