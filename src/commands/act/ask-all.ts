import type { Action, ActionContext } from '../../core/acting/action.ts';
import { stillAsked } from '../../core/acting/answers.ts';
import { type Answers, type Question, textIn } from '../../core/asking/question.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { goOn } from '../../io/ask/go-on.ts';
import { SteppedBack } from '../../io/ask/memory.ts';
import type { Asker } from '../../io/ask.ts';
import type { KeptActions } from '../../io/kept-actions.ts';
import type { Session } from '../../io/session.ts';
import type { Lists } from './lists.ts';
import { QuestionAsker } from './question-asker.ts';

interface Terminal {
  asker: Asker;
  session: Session;
  kept: KeptActions;
  lists: Lists;
}

/**
 * Asks in a terminal what was not given yet, one question at a time, with a step back at each. What was answered is kept
 * when somebody stops, and offered the next time.
 */
export async function askAll(
  action: Action,
  context: ActionContext,
  given: Answers,
  { asker, session, kept, lists }: Terminal,
): Promise<Answers> {
  let answers = given;
  const before = Object.keys(given).length === 0 ? kept.unfinished(action.id) : undefined;
  if (before && (await asker.confirm(goOn[session.language]))) answers = before.answers;
  if (action.readsList) await lists.read(textIn(answers, action.readsList));
  const questionAsker = new QuestionAsker(action, context, asker, session, lists);
  const asked: string[] = [];
  const earlier: Record<string, Answers[string]> = {};
  try {
    for (;;) {
      const { questions } = action.questions(context, answers);
      answers = stillAsked(answers, { questions, objections: [] });
      const next = questions.find(({ key, onlyGiven }) => !onlyGiven && answers[key] === undefined);
      if (!next) return answers;
      try {
        const answer = await questionAsker.ask(next, answers, {
          canStepBack: asked.length > 0,
          earlier: earlier[next.key],
        });
        answers = { ...answers, [next.key]: answer };
        // What is only shown is no question to go back to.
        if (!isShown(next)) asked.push(next.key);
      } catch (error) {
        if (!(error instanceof SteppedBack)) throw error;
        const last = asked.pop();
        if (last === undefined) continue;
        earlier[last] = answers[last] as Answers[string];
        const { [last]: _, ...rest } = answers;
        // What was shown is shown again: it may be otherwise then.
        const shown = new Set(questions.filter(isShown).map(({ key }) => key));
        answers = Object.fromEntries(Object.entries(rest).filter(([key]) => !shown.has(key)));
      }
    }
  } catch (error) {
    // Somebody stopped: what was answered is not asked for twice.
    if (error instanceof UsageError && asked.length > 0 && action.undoable)
      kept.keepAnswers(action.id, answers);
    throw error;
  }
}

function isShown({ ask }: Question): boolean {
  return ask.type === 'show' || ask.type === 'table';
}
