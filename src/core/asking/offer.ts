import type { Language } from '../ground/language.ts';
import { type Named, namesOf } from '../ground/named.ts';

/** A word that the shell can complete, and what it means. `also`: the same in the other language. */
export interface Candidate {
  word: string;
  about?: string;
  also?: readonly string[];
}

/** Where something is asked for: the arguments before it, and what of the word is there already. */
export interface Place {
  arguments: readonly string[];
  word: string;
}

/** What can stand in a place: files or folders, which the shell knows itself, or words. */
export type Offer<Session> =
  | 'files'
  | 'folders'
  | ((session: Session, place: Place) => readonly Candidate[] | Promise<readonly Candidate[]>);

/** Things that have a name in each language, under that of this one. */
export function named<T extends Named>(
  things: readonly T[],
  language: Language,
  about: (thing: T) => string,
): Candidate[] {
  return things.map(thing => {
    const { name } = thing.texts[language];
    const also = namesOf(thing).filter(other => other !== name);
    return { word: name, about: about(thing), also };
  });
}
