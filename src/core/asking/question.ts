import type { FolderKind, Kind } from '../model/kinds.ts';
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
  /** Choosing it about somebody new takes back that there is anybody new. */
  declines?: boolean;
}

/** What is asked for here by some, and done elsewhere. */
export interface Elsewhere {
  words: readonly string[];
  says: string;
  help: string;
}

/** An answer that may be right, and why it may be. */
export interface Suggestion {
  value: string;
  name: string;
  because: string;
}

/** What kind of answer is asked. */
export type Ask =
  | { type: 'text' | 'longText' | 'interval' | 'yesNo' }
  | { type: 'number'; whole?: boolean }
  /** As many texts as there are. */
  | { type: 'texts' }
  /** A day, or also a month or a year. `12 maart` is the last one or the next one. */
  | { type: 'date' | 'partialDate'; direction: 'back' | 'ahead' }
  | { type: 'choice' | 'several'; choices: readonly Choice[]; elsewhere?: readonly Elsewhere[] }
  | RecordAsk
  | ItemsAsk
  /** The name of a file with one of these endings. */
  | { type: 'file'; endings: readonly string[] }
  /** Nothing is asked: this is to be seen before what follows. */
  | { type: 'show'; lines: readonly string[] }
  | { type: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] };

/** A record of these kinds, or one of `among` alone, by its key. */
export interface RecordAsk {
  type: 'record';
  targets: readonly Kind[];
  among?: readonly string[];
  several?: boolean;
  mayBeNew?: boolean;
  /**
   * What is asked of a new one, by the kind that it may be; `…` in a label is its name. Then the answer is a `NewOne`.
   * Without it a name is enough.
   */
  ofNew?: Readonly<Partial<Record<FolderKind, readonly Question[]>>>;
  /** Whose people are meant: of the partner in the part of the item with this key, or of the record that is made (`self`). */
  peopleOf?: string;
  /** May it be about nobody in particular? The answer is `nobody` then. */
  orNobody?: boolean;
}

/** Items with parts, as many as there are. An answer is a list of answers by the key of their part. */
export interface ItemsAsk {
  type: 'items';
  of: readonly Question[];
  /** With fewer there is nothing to be done. */
  least?: number;
  /** Is each called by the question with its number, and its parts by whom or what it is about? */
  numbered?: boolean;
  /** Is an item said in one line, such as `Joke · sleutel bijmaken · vrijdag`? */
  inOneLine?: boolean;
  /** Each item is asked for by a question of its own, as it is long: the first time, and after one. */
  gate?: { first: string; more: string; yes: string; no: string };
}

/** The answer to whom or what an item is about, where that is nobody in particular. */
export const nobody = '-';

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
  /** Who is asked has to say it, whatever is usual. */
  isOpen?: boolean;
  /** What it means to say nothing, where that is one of the choices. */
  preset?: string;
  /** Asked only where these parts beside it are answered (`true`), or with one of these answers or kinds of record. */
  onlyWith?: Readonly<Record<string, true | readonly string[]>>;
  suggestions?: readonly Suggestion[];
  /** It can be answered by an option, and is not asked. */
  onlyGiven?: boolean;
  /** What is typed behind the option of this key up to its point (`keep.due`) to answer it. */
  typed?: string;
  /** What answers it where nobody is asked, when that is not the option of its own key. */
  byOptions?: string;
  /** What is said where it has no answer and nobody is asked, when that is not just that it is not known. */
  missing?: { says: string; help: string; inRecords?: boolean };
}

/** Why an answer cannot be followed, at its question. */
export interface Objection {
  key: string;
  says: string;
  help?: string;
  /** Was it typed well, and is it the records that do not allow it? */
  inRecords?: boolean;
  /** Does it say itself how that was typed? */
  isWhole?: boolean;
}

/** What there is to ask, in this order, with these answers; and what is against those. */
export interface Asked {
  questions: readonly Question[];
  objections: readonly Objection[];
}

/** Is there nothing in it? */
export function isPassedOver(answer: Answer | undefined): boolean {
  return answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
}

/** Is a part of an item asked, with what is answered beside it? */
export function isAskedWith({ onlyWith = {} }: Question, beside: Answers): boolean {
  return Object.entries(onlyWith).every(([key, wanted]) => {
    const answer = beside[key];
    if (isPassedOver(answer) || answer === nobody) return false;
    if (wanted === true) return true;
    const one = newOneIn(answer);
    const text = one ? one.new : String(answer);
    return wanted.includes(text) || wanted.includes(text.split('/')[0] as string);
  });
}

/** Somebody or something that is not on record yet: of which kind, its name, and what was answered of it. */
export interface NewOne {
  readonly new: string;
  readonly name: string;
  readonly [part: string]: Answer;
}

/** The new one that was answered, where it is one. */
export function newOneIn(answer: Answer | undefined): NewOne | undefined {
  if (typeof answer !== 'object' || Array.isArray(answer)) return undefined;
  const { new: kind, name } = answer as Partial<NewOne>;
  return typeof kind === 'string' && typeof name === 'string' ? (answer as NewOne) : undefined;
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
