import type { Action } from '../../core/acting/action.ts';
import { AnswerJudge } from '../../core/acting/answer-judge.ts';
import { stillAsked } from '../../core/acting/answers.ts';
import { type Answer, type Answers, type Question, textIn } from '../../core/asking/question.ts';
import { isDay } from '../../core/ground/calendar.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { partsOf } from '../../core/model/record-key.ts';
import { SteppedBack } from '../../io/ask/stepped-back.ts';
import type { KeptAnswers } from '../../io/kept-answers.ts';
import { rules } from '../../rules/index.ts';
import { answersKept, goOn } from './asking-texts.ts';
import type { Door } from './door.ts';
import { QuestionAsker } from './question-asker.ts';

/**
 * Asks in a terminal what was not given yet, one question at a time, with a step back at each. What was answered is kept
 * when somebody stops, and offered the next time that the same is given. `all`: all that was answered, by who steps back
 * after the last question.
 */
export async function askAll(given: Answers, door: Door, kept: KeptAnswers, all?: Answers): Promise<Answers> {
  const { action, context, asker, session, lists } = door;
  let answers = all ?? given;
  const before = all ? undefined : kept.of(action.id);
  const isSame = before !== undefined && hasAll(before.answers, given);
  const asked: string[] = [];
  const earlier: Record<string, Answer> = {};
  const stepBack = (questions: readonly Question[]): void => {
    const last = asked.pop();
    if (last === undefined) return;
    earlier[last] = answers[last] as Answer;
    const { [last]: _, ...rest } = answers;
    answers = withoutShown(rest, questions);
  };
  if (all) {
    asked.push(...askedIn(all, given, door));
    stepBack(action.questions(context, all).questions);
  }
  if (isSame && (await asker.confirm(goOn[session.language](firstAnswered(before.answers, given, door))))) {
    answers = before.answers;
    asked.push(...askedIn(answers, given, door));
    Object.assign(earlier, before.open);
  }
  if (action.readsList) await lists.read(textIn(answers, action.readsList));
  const questionAsker = new QuestionAsker(door);
  const judge = new AnswerJudge(action, context, rules);
  let open: Answers = {};
  try {
    for (;;) {
      open = {};
      const { questions } = action.questions(context, answers);
      answers = stillAsked(answers, { questions, objections: [] });
      const next = questions.find(({ key, onlyGiven }) => !onlyGiven && answers[key] === undefined);
      if (!next) return answers;
      const known = answers;
      const whole = (answer: Answer): Answers => ({ ...known, [next.key]: answer });
      try {
        const answer = await questionAsker.ask(next, {
          canStepBack: asked.length > 0,
          earlier: earlier[next.key],
          beside: known,
          whole,
          soFar: part => {
            open = { [next.key]: part };
          },
          objection: async each =>
            objectionTo(next, whole(each), door) ?? judge.objection(known, whole(each)),
        });
        answers = whole(answer);
        // What is only shown is no question to go back to.
        if (!isShown(next)) asked.push(next.key);
      } catch (error) {
        if (!(error instanceof SteppedBack)) throw error;
        // Of a list somebody steps back item by item: nothing is left of it.
        if (Array.isArray(earlier[next.key])) delete earlier[next.key];
        stepBack(questions);
      }
    }
  } catch (error) {
    // Somebody stopped: what was answered is not asked for twice.
    const isKept =
      error instanceof UsageError &&
      action.undoable &&
      asked.length + Object.keys(open).length > 0 &&
      keep(answers, door, kept, open);
    throw isKept && error.help === undefined
      ? new UsageError(error.message, answersKept[session.language])
      : error;
  }
}

/** The questions that somebody answered, by their key and in order: not what was only shown. */
export function askedIn(answers: Answers, given: Answers, { action, context }: Door): string[] {
  const { questions } = action.questions(context, answers);
  return questions.flatMap(each =>
    isShown(each) || answers[each.key] === undefined || given[each.key] !== undefined ? [] : [each.key],
  );
}

/** Keeps what was answered, for when the same is given again; gives whether it could be kept. */
export function keep(
  answers: Answers,
  { action, context }: Door,
  kept: KeptAnswers,
  open: Answers = {},
): boolean {
  const { questions } = action.questions(context, answers);
  return kept.keep(action.id, withoutShown(answers, questions), open);
}

/** What was shown is shown again: it may be otherwise then. */
function withoutShown(answers: Answers, questions: readonly Question[]): Answers {
  const shown = new Set(questions.filter(isShown).map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !shown.has(key)));
}

/** Was all of this answered before, in the same way? */
function hasAll(before: Answers, given: Answers): boolean {
  return Object.entries(given).every(
    ([key, answer]) => JSON.stringify(before[key]) === JSON.stringify(answer),
  );
}

function objectionTo(
  { key }: Question,
  answers: Answers,
  { action, context }: { action: Action; context: Door['context'] },
): string | undefined {
  const { objections } = action.questions(context, answers);
  const found = objections.find(objection => objection.key === key);
  return found && [found.says, found.help].filter(Boolean).join(' ');
}

function isShown({ ask }: Question): boolean {
  return ask.type === 'show' || ask.type === 'table';
}

/** What was answered first, by its name where it is a record: it tells what somebody was busy with. */
function firstAnswered(answers: Answers, given: Answers, { context }: Door): string {
  const [first] = Object.entries(answers).flatMap(([key, answer]) =>
    given[key] === undefined ? [answer] : [],
  );
  const one = Array.isArray(first) ? first[0] : first;
  if (typeof one !== 'string') return '';
  if (isDay(one)) return context.say.date(one);
  const { kind, id } = partsOf(one);
  return context.register.get(kind, id)?.data.name ?? one;
}
