import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';

/**
 * What was answered, in the names of the model: a day as `2026-09-01`, a choice by its English name, a record by its key
 * (`person/cor`), yes as `yes`. Texts are as somebody typed them.
 */
export type Answer = string | readonly Answer[] | { readonly [part: string]: Answer };

/** The answers so far, by the key of their question. What was passed over is the empty text. */
export type Answers = Readonly<Record<string, Answer>>;

/** Something that can be chosen. `also`: other words for it that people type. */
export interface Choice {
  value: string;
  name: string;
  also?: readonly string[];
}

/** An answer that may be right, and why it may be. */
export interface Suggestion {
  value: string;
  name: string;
  because: string;
}

/** What kind of answer is asked. */
export type Ask =
  | { type: 'text' | 'longText' | 'interval' | 'number' | 'yesNo' }
  /** A day, or also a month or a year. `12 maart` is the last one or the next one. */
  | { type: 'date' | 'partialDate'; direction: 'back' | 'ahead' }
  | { type: 'choice' | 'several'; choices: readonly Choice[] }
  /** A record of these kinds, or one of `among` alone, by its key. */
  | {
      type: 'record';
      targets: readonly Kind[];
      among?: readonly string[];
      several?: boolean;
      mayBeNew?: boolean;
    }
  | { type: 'items'; of: readonly Question[] }
  /** The name of a file with one of these endings. */
  | { type: 'file'; endings: readonly string[] }
  /** Nothing is asked: this is to be seen before what follows. */
  | { type: 'show'; lines: readonly string[] }
  | { type: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] };

/** A question that knows no door: a terminal asks it, a page draws a field of it, an option answers it. */
export interface Question {
  /** Also the key of the option or argument that answers it. */
  key: string;
  label: string;
  hint?: string;
  /** An answer as it is typed behind its option, where that has a form of its own: `moestuin=emine`. */
  example?: string;
  /** Without an answer nothing can be done. */
  required?: boolean;
  /** The field where the answer goes. */
  field?: { kind: Kind; path: readonly Step[] };
  ask: Ask;
  /** What it is now. */
  current?: Answer;
  /** The answer that is taken where nobody is asked and nothing was said, such as today. */
  usual?: string;
  suggestions?: readonly Suggestion[];
  /** It can be answered by an option, and is not asked. */
  onlyGiven?: boolean;
  /** What is typed behind the option of this key up to its point (`keep.due`) to answer it. */
  typed?: string;
  /** What answers it where nobody is asked, when that is not the option of its own key. */
  byOptions?: string;
}

/** Why an answer cannot be followed, at its question. */
export interface Objection {
  key: string;
  says: string;
  help?: string;
  /** Was it typed well, and is it the records that do not allow it? */
  inRecords?: boolean;
}

/** What there is to ask, in this order, with these answers; and what is against those. */
export interface Asked {
  questions: readonly Question[];
  objections: readonly Objection[];
}

/** The text of an answer, where it is one; nothing where it was passed over. */
export function textIn(answers: Answers, key: string): string | undefined {
  const answer = answers[key];
  return typeof answer === 'string' && answer !== '' ? answer : undefined;
}

/** The texts of an answer that may have more of them. */
export function textsIn(answers: Answers, key: string): readonly string[] {
  const answer = answers[key];
  const all: readonly Answer[] = Array.isArray(answer)
    ? answer
    : answer === undefined
      ? []
      : [answer as Answer];
  return all.filter((each): each is string => typeof each === 'string' && each !== '');
}
