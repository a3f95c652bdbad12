import { groupedBy } from '../ground/groups.ts';
import type { RecordOf } from '../model/record.ts';
import { fold } from '../words/words.ts';
import { type Load, loads } from './load.ts';
import { once } from './once.ts';

/** Somebody, with what is looked at made ready to be compared with every role. */
export interface Profile {
  load: Load;
  /** Which in the order of the records. */
  index: number;
  talents: ReadonlySet<string>;
  learns: ReadonlySet<string>;
  offers: readonly Said[];
  drives: readonly Said[];
}

/** A text, with the words by which it can be about a role. */
export interface Said {
  text: string;
  words: readonly string[];
}

/** What a role asks for and is about, made ready in the same way. */
export interface Wish {
  /** The talents as the role writes them, and as they are compared. */
  talents: readonly { talent: string; key: string }[];
  /** Its name, talents and labels as one text. */
  subject: string;
}

/** Everybody, and who they are by what they can or want to learn, and by the words of what they offer and want. */
export interface Profiles {
  everybody: readonly Profile[];
  byTalent: ReadonlyMap<string, readonly Profile[]>;
  byWord: ReadonlyMap<string, readonly Profile[]>;
}

/** Every active person, ready to be compared with roles. */
export const profiles = once((register, today): Profiles => {
  const everybody = [...loads(register, today).values()].map(profileOf);
  return {
    everybody,
    byTalent: groupedBy(everybody, ({ talents, learns }) => [...talents, ...learns]),
    byWord: groupedBy(everybody, ({ offers, drives }) =>
      [...offers, ...drives].flatMap(({ words }) => words),
    ),
  };
});

/** The same for one person. */
export function profileOf(load: Load, index = 0): Profile {
  const { talents = [], wants_to_learn = [], offers = [], motivation = [] } = load.person.data;
  return {
    load,
    index,
    talents: new Set(talents.map(fold)),
    learns: new Set(wants_to_learn.map(fold)),
    offers: offers.map(({ what, tags = [] }) => ({ text: what, words: wordsOf([what, ...tags].join(' ')) })),
    drives: motivation.map(text => ({ text, words: wordsOf(text) })),
  };
}

/** Everybody for whom there is something in the role itself, not just room in the week, in the order of the records. */
export function nearTo({ talents, subject }: Wish, { byTalent, byWord }: Profiles): Profile[] {
  const near = new Set(talents.flatMap(({ key }) => byTalent.get(key) ?? []));
  for (const [word, said] of byWord)
    if (subject.includes(word)) for (const profile of said) near.add(profile);
  return [...near].sort((a, b) => a.index - b.index);
}

/** What a role asks for and is about. */
export function wishOf({ data: { name, requires = [], tags = [] } }: RecordOf<'role'>): Wish {
  return {
    talents: requires.map(talent => ({ talent, key: fold(talent) })),
    subject: fold([name, ...requires, ...tags].join(' ')),
  };
}

/** The words of a text that say what it is about. Short words say too little: five letters or more. */
function wordsOf(text: string): string[] {
  const words = fold(text).split(/[^\p{L}]+/u);
  return [...new Set(words)].filter(word => word.length >= 5 && !tooCommon.has(word));
}

/** Words that are in everything, in both languages. */
const tooCommon = new Set(
  'iets iemand mensen samen nieuwe anderen andere groepen groep maken leren kunnen willen helpen werken houden doen geven zorgen brengen komen laten lopen blijven people other others something somebody together making learning helping working things groups'.split(
    ' ',
  ),
);
