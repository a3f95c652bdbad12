import type { Action, ActionContext } from '../../core/acting/action.ts';
import type { Answer, Answers } from '../../core/asking/question.ts';
import type { Asker } from '../../io/ask.ts';
import type { Session } from '../../io/session.ts';
import type { Lists } from './lists.ts';

/** A terminal in which an action asks. */
export interface Door {
  action: Action;
  context: ActionContext;
  asker: Asker;
  session: Session;
  lists: Lists;
}

/** What is known at a question. */
export interface At {
  canStepBack: boolean;
  /** What was answered before somebody stepped back. */
  earlier?: Answer;
  /** What was answered beside it: in an item, the other parts of that. */
  beside: Answers;
  /** Everything that was answered, with this answer in its place. */
  whole(answer: Answer): Answers;
  /** Hears what of a long answer is there so far. */
  soFar(answer: Answer): void;
  /** What is against an answer, or nothing. */
  objection(answer: Answer): Promise<string | undefined>;
}
