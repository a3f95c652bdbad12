import type { FolderKind } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import type { Scalar } from '../../core/model/shape.ts';
import type { Say } from '../../core/words/say.ts';
import type { Words } from '../../core/words/words.ts';
import type { Reading, Typed } from '../../core/writing/typed-value.ts';
import type { Asker, Question } from '../../io/ask.ts';
import type { AddTexts } from './texts.ts';

/** Makes a small record for a name that is not there yet, and gives its id. */
export type MakeNew = (kind: FolderKind, name: string, more: Record<string, Typed>) => string;

/** What is against an answer, or nothing. */
export type Judged = (answer: Typed) => Promise<string | undefined>;

/** What every question needs to know. `reading.register` grows with the records that are made on the way. */
export interface Asking {
  asker: Asker;
  reading: Reading;
  say: Say;
  makeNew: MakeNew;
  /** The id of the record that is asked for, once that is sure. */
  ownId(): string | undefined;
}

/** How a line of text is read. */
export interface LineAs {
  shape: Scalar;
  path: readonly Step[];
  required: boolean;
  initial?: string;
  /** What is shown when nothing was typed. */
  empty?: string;
}

/** Who asks for one value at a time. */
export interface ValueAsker {
  readonly words: Words;
  readonly texts: AddTexts;
  hint(field: string, kind: FolderKind): string;
  line(question: Question, as?: LineAs, judged?: Judged): Promise<string>;
  scalar(
    kind: FolderKind,
    shape: Scalar,
    path: readonly Step[],
    question: Question,
    required: boolean,
  ): Promise<string>;
}
