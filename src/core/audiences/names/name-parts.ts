import { slugOf } from '../../ground/slug.ts';
import {
  abbreviations,
  commonWords,
  foreignParticles,
  particles,
  placeNames,
  titles,
} from './common-words.ts';
import { type WrittenWord, wordsIn } from './written-words.ts';

/** A part of somebody's name, as it can stand in a text by itself. */
export interface NamePart {
  key: string;
  /** Counts only where it is written as a name is: it is a word or a place as well. */
  isCommon: boolean;
  /** Somebody can be called so, without more. */
  isGiven: boolean;
  /** Counts only in capitals, as `JW`. */
  isInCapitals?: boolean;
}

/** What there is to know of a name to find it, however it is written. */
export interface PartedName {
  parts: readonly NamePart[];
  /** All of its words, in order. */
  whole: readonly string[];
  /** The words that only count beside a part: `van`, and the letters that initials have. */
  particles: ReadonlySet<string>;
  initials: ReadonlySet<string>;
}

/** Splits a name into what is hidden of it. Knows names of one case, call names between brackets, and more than a name. */
export function partsOfName(name: string): PartedName {
  const words = nameWords(name);
  const parts = new Map<string, NamePart>();
  const add = (part: NamePart): void => {
    const known = parts.get(part.key);
    parts.set(
      part.key,
      known
        ? { ...part, isGiven: part.isGiven || known.isGiven, isCommon: part.isCommon && known.isCommon }
        : part,
    );
  };
  const real = words.filter(word => isPart(word, words));
  const family = familyOf(words, real, name);
  for (const word of real)
    for (const key of spellingsOf(word, name))
      add({ key, isCommon: isCommon(key), isGiven: real.length === 1 || !family.has(word) });
  for (const key of joinedIn(words, new Set(real))) add({ key, isCommon: false, isGiven: false });
  for (const key of withoutSpaces(words)) add({ key, isCommon: false, isGiven: true });
  for (const key of callLetters(words)) add({ key, isCommon: true, isGiven: true, isInCapitals: true });
  const letters = words.filter(({ key }) => !particles.has(key)).map(({ key }) => [...key][0] ?? '');
  return {
    parts: [...parts.values()],
    whole: words.map(({ key }) => key),
    particles: new Set(words.map(({ key }) => key).filter(key => particles.has(key))),
    initials: new Set(letters),
  };
}

/** The family name: what stands before a comma; else from the first particle on; else the last word, or two with a hyphen. */
function familyOf(
  words: readonly WrittenWord[],
  real: readonly WrittenWord[],
  name: string,
): ReadonlySet<WrittenWord> {
  const comma = /^[^(),]+,/.exec(name)?.[0].length;
  if (comma !== undefined && real.some(({ start }) => start >= comma))
    return new Set(real.filter(({ start }) => start < comma));
  const particle = words.findIndex(({ key }, index) => index > 0 && particles.has(key));
  const behind = particle < 0 ? [] : real.filter(word => words.indexOf(word) > particle);
  if (behind.length > 0) return new Set(behind);
  const family = real.slice(-1);
  for (let at = real.length - 1; at > 1 && real[at]?.gap === '-'; at -= 1)
    family.push(real[at - 1] as WrittenWord);
  return new Set(family);
}

/** The words of a name, without an address or number behind it, or what somebody does. */
function nameWords(name: string): WrittenWord[] {
  const bare = name.replace(/@\S+|https?:\S+|www\.\S+/gi, ' ');
  const segments: WrittenWord[][] = [[]];
  let end = 0;
  for (const word of wordsIn(bare)) {
    if (/[,;:/|()[\]0-9–—]/.test(bare.slice(end, word.start))) segments.push([]);
    end = word.end;
    if (!/^\p{Nd}/u.test(word.key) && !titles.has(word.key)) segments.at(-1)?.push(word);
  }
  const hasCapitals = segments.flat().some(({ isCapital }) => isCapital);
  return segments.flatMap((words, index) => {
    const small = words.filter(({ key, isCapital }) => !isCapital && !particles.has(key));
    const size = words.indexOf(small[0] as WrittenWord);
    const isWritten = small.length === 0 || (index === 0 && small.length === 1);
    if (isWritten || words.length <= (index === 0 ? 3 : 1)) return words;
    // "Wim, werkt bij de gemeente": what is not written as a name and is long, is none.
    if (!hasCapitals) return index === 0 || words.length <= 3 ? words : [];
    return index === 0 ? words.slice(0, Math.max(1, size)) : [];
  });
}

function isPart({ key }: WrittenWord, words: readonly WrittenWord[]): boolean {
  const isSingle = [...key].length === 1;
  if (isSingle) return false;
  return !particles.has(key) || (key === words[0]?.key && foreignParticles.has(key));
}

function isCommon(key: string): boolean {
  return commonWords.has(key) || placeNames.has(key) || particles.has(key) || key.length < 2;
}

/** A word as it is, as an id has it, and with the letters that stand in for `ö` and `å` where a keyboard has none. */
function spellingsOf({ key, start, end }: WrittenWord, name: string): Set<string> {
  const written = name.slice(start, end).toLowerCase().normalize('NFC');
  if (written === key && /^[a-z]+$/.test(key)) return new Set([key]);
  const spelled = written.replace(
    /[äöüåø]/g,
    sign => ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' })[sign] ?? sign,
  );
  const others = [slugOf(written), slugOf(spelled)].filter(other => /^[a-z]{2,}$/.test(other));
  return new Set([key, ...others]);
}

/** Words of a name as one: `janwillem`, `vandenberg`, `wproef`, `proefwim`. */
function joinedIn(words: readonly WrittenWord[], real: ReadonlySet<WrittenWord>): Set<string> {
  const keys = words.map(({ key }) => key);
  const joined = new Set<string>();
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 2; to <= Math.min(words.length, from + longestRun); to += 1)
      if (real.has(words[to - 1] as WrittenWord)) joined.add(keys.slice(from, to).join(''));
  for (let at = 1; at < words.length; at += 1) {
    const [before, after] = [keys.slice(0, at), keys.slice(at).join('')];
    if (!words.slice(at).some(word => real.has(word))) continue;
    const letters = before.map(key => [...key][0]).join('');
    // A handle can leave out what stands between: Johanna (Joke) Bakkeveen is jbakkeveen, and johannabakkeveen.
    for (const start of [...before, ...before.map(key => [...key][0]), letters, before.join('')])
      for (const key of [start + after, after + start]) joined.add(key);
  }
  return new Set([...joined].filter(key => key.length > 3 && !commonWords.has(key)));
}

/** More words of one name nobody writes as one. */
const longestRun = 6;

/** A name of signs that are words by themselves: all of it, and what is left without the family name in front. */
function withoutSpaces(words: readonly WrittenWord[]): string[] {
  const signs = words.map(({ key }) => key).filter(key => /^[^\x00-\u024f]$/u.test(key));
  if (signs.length < 2) return [];
  const given = signs.slice(signs.length > 3 ? 2 : 1);
  return [signs.join(''), ...(given.length > 1 ? [given.join('')] : [])];
}

/** Jan-Willem is called JW. */
function callLetters(words: readonly WrittenWord[]): string[] {
  return words.flatMap(({ key, gap }, index) => {
    const before = words[index - 1];
    const letters = `${before?.key[0]}${key[0]}`;
    return index === 1 && before && gap === '-' && !abbreviations.has(letters) ? [letters] : [];
  });
}
