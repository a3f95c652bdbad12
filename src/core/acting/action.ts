import type { ActionId } from '../asking/action-names.ts';
import type { Argument, Command, CommandTexts, Option } from '../asking/command.ts';
import type { Answers, Asked } from '../asking/question.ts';
import type { Change, FileChange } from '../changing/change.ts';
import type { Said } from '../doing/step.ts';
import type { Language } from '../ground/language.ts';
import type { ListFile } from '../importing/list-file.ts';
import type { FolderKind } from '../model/kinds.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { NewRecord } from '../writing/new-record.ts';
import type { Reading } from '../writing/typed-value.ts';
import type { Kept } from './kept.ts';

/** What an action may look at: the records, the day, and how people are spoken with. It knows no disk and no clock. */
export interface ActionContext extends Reading {
  say: Say;
  /** Every language in which somebody may type. */
  vocabularies: Readonly<Record<Language, Vocabulary>>;
  /** The text of a file as it stands there; nothing where there is no such file. */
  written(file: string): string | undefined;
  /** What a record of this kind looks like when it is new. */
  template(kind: FolderKind): string;
  /** The lists in the files that were named, by those names, as the door read them. */
  lists?: ReadonlyMap<string, ListFile>;
  /** Would git keep the file with contact details? It must not. */
  keepsDetails?: boolean;
  /** What the last action that was not taken back did, where that is known. Only who takes it back needs to read it. */
  lastKept?(): Kept | undefined;
}

/** Who is told what was done, and what people and records are called for them. */
export interface Telling {
  say: Say;
  /** The name of a record by its key. Of somebody who may not be named here: a word for anybody. */
  name(key: string): string;
  /** Is it told to everybody, as the message of a commit in a public repository is? */
  isPublic?: boolean;
}

/** What is going to be so, and what is said of it afterwards. */
export interface Plan {
  changes: readonly Change[];
  /** One sentence on what was done. It is also the message of a commit, in the language of the records. */
  did(telling: Telling): string;
  /** What comes next, seen from the records as they are then. It is shown, never done. */
  next?(after: Register, telling: Telling): readonly Said[];
  /** Is it to be as it was before? Then it is not asked whether all is sound: it was so. */
  takesBack?: boolean;
}

/** Why the records do not allow it, and what does. */
export interface Refusal {
  says: string;
  help?: string;
  /** The new records that were not made, as they would have been. */
  made?: readonly FileChange[];
}

/** What people do to the records of their initiative: it asks, and plans what changes. */
export interface Action {
  id: ActionId;
  /** Under which heading help lists it; without it among what comes first. */
  group?: Command<never>['group'];
  /** Does it touch so much that it is shown first, and a yes asked? */
  weight: 'small' | 'large';
  /** Can it be taken back by `undo`? */
  undoable: boolean;
  /** Bare words behind the command: each answers the question of its key. */
  arguments: readonly Argument[];
  /** What answers a question by its key too. */
  options: readonly Option[];
  /** The question that is answered with the name of a file with a list: it is read before the next one. */
  readsList?: string;
  /** It showed what it does while it asked: before the last yes the names of the files are enough. */
  isSeen?: boolean;
  texts: Record<Language, ActionTexts>;
  /** It makes new records: each answer is judged by what rules say of these, and what is printed are their files alone. */
  makes?: Makes;
  /** Pure; asked again after every answer. An answer of which it asks no more is dropped. */
  questions(context: ActionContext, answers: Answers): Asked;
  /** Pure. It gets answers to which it had no objection, and to all that it needs. */
  plan(context: ActionContext, answers: Answers): Plan | { refused: Refusal };
}

/** What an action that makes new records tells of them. */
export interface Makes {
  /** The records as they would be with the answers so far, and all records with these. */
  drafts(context: ActionContext, answers: Answers): Drafts;
  /** What is said when they are there, to who answered questions. */
  made(language: Language): string;
}

/** New records that are not there yet, and all records with these. */
export interface Drafts {
  records: readonly NewRecord[];
  register: Register;
}

/** What an action says of itself. */
export interface ActionTexts extends CommandTexts {
  /** What a button for it says. */
  title: string;
}
