import type { Answers } from '../core/asking/question.ts';
import type { KeptFolder } from './kept-folder.ts';
import type { Session } from './session.ts';

/** Answers to the questions of an action that was stopped before its end. */
export interface Unfinished {
  action: string;
  at: string;
  answers: Answers;
  /** What was there of an answer that was not complete. */
  open?: Answers;
}

const name = 'answers.json';

/** What was answered when an action was stopped. */
export class KeptAnswers {
  readonly #folder: KeptFolder;
  readonly #session: Session;

  constructor(folder: KeptFolder, session: Session) {
    this.#folder = folder;
    this.#session = session;
  }

  of(action: string): Unfinished | undefined {
    const kept = this.#folder.read<Unfinished>(name, ({ at }) => at);
    return kept?.action === action ? kept : undefined;
  }

  keep(action: string, answers: Answers, open: Answers = {}): boolean {
    return this.#folder.write(name, { action, answers, open, at: this.#session.io.now().toISOString() });
  }

  drop(): void {
    this.#folder.remove(name);
  }
}
