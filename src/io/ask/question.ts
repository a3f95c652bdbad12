/** What is asked, and a sentence that helps to answer. */
export interface Question {
  label: string;
  hint?: string;
}

/** A question with two answers. */
export interface Confirmation extends Question {
  yes: string;
  no: string;
}

/** An answer to pick. `short` is what stays on screen afterwards. */
export interface Choice {
  value: string;
  name: string;
  short?: string;
  /** Why it cannot be picked. */
  disabled?: string;
}

/** What is wrong with an answer, or what is good to know before it is given once more. */
export type Objection = string | { heed: string };

/** How an answer that is typed is judged and shown. */
export interface TextOptions {
  initial?: string;
  /** Is what was typed of no use when it is wrong? Then the line is empty again. */
  clears?: boolean;
  /** What is wrong with it, or nothing. */
  check?(typed: string): Objection | undefined | Promise<Objection | undefined>;
  /** The answer as it was understood, shown when it is given. */
  show?(typed: string): string;
}
