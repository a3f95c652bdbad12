import type { Answer, Answers, Ask, Asked, Objection, Question } from '../asking/question.ts';
import type { Action, ActionContext } from './action.ts';
import { readAnswer } from './read-answer.ts';
import { misreadWords, noPair } from './told-answers.ts';

/** What somebody gave in one go, by the key of the question: as it was typed, and more than once where that may be. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Answers, and what is still to be said of them. */
export interface Answered {
  answers: Answers;
  asked: Asked;
  /** Keys of what was given and is not asked with these answers. */
  unasked: readonly string[];
}

/**
 * Answers the questions of an action with what was given. An action asks anew after every answer, and what it asks then
 * may have been given too. A name that is not on record is one of somebody new only where that was given with it.
 */
export function answersFrom(
  action: Action,
  context: ActionContext,
  given: Given,
  before: Answers = {},
): Answered {
  const answers: Record<string, Answer> = { ...before };
  const misread: Objection[] = [];
  const left = new Set(Object.keys(given));
  const isNew = given.new !== undefined;
  let asked = action.questions(context, answers);
  for (;;) {
    const next = asked.questions.find(({ key }) => left.has(key));
    if (!next) break;
    left.delete(next.key);
    if (mayBeNew(next)) left.delete('new');
    const read = answerTo(next, given[next.key] as readonly string[], context, isNew);
    if ('objection' in read) misread.push(read.objection);
    else answers[next.key] = read.answer;
    asked = action.questions(context, answers);
  }
  const { questions, objections } = asked;
  return { answers, asked: { questions, objections: [...misread, ...objections] }, unasked: [...left] };
}

function mayBeNew({ ask }: Question): boolean {
  if (ask.type === 'items') return ask.of.some(mayBeNew);
  return ask.type === 'record' && ask.mayBeNew === true;
}

function answerTo(
  question: Question,
  typed: readonly string[],
  context: ActionContext,
  isNew: boolean,
): { answer: Answer } | { objection: Objection } {
  const { ask, key } = question;
  const all: Answer[] = [];
  if (ask.type === 'items') {
    const [first, second, ...others] = ask.of;
    if (!first || !second || others.length > 0) return { answer: typed };
    for (const one of typed) {
      const read = pairIn(one, [first, second], question, context, isNew);
      if ('objection' in read) return read;
      all.push(read.answer);
    }
    return { answer: all };
  }
  const isSeveral = ask.type === 'several' || (ask.type === 'record' && ask.several);
  for (const one of isSeveral ? typed.flatMap(each => each.split(/\s*[,;]\s*/)) : typed.slice(-1)) {
    if (one.trim() === '') continue;
    const read = oneAnswer(ask, one, key, context, isNew);
    if ('objection' in read) return read;
    all.push(read.answer);
  }
  return { answer: isSeveral ? all : (all[0] ?? '') };
}

/** An item of two parts, as `moestuin=emine` or `obstakel: te weinig handen`. */
function pairIn(
  typed: string,
  of: readonly [Question, Question],
  { key, example }: Question,
  context: ActionContext,
  isNew: boolean,
): { answer: Answer } | { objection: Objection } {
  // A choice has neither sign in it; a name can have a colon.
  const at = of[0].ask.type === 'choice' ? typed.search(/[=:]/) : typed.indexOf('=');
  if (at <= 0 || typed.slice(at + 1).trim() === '')
    return { objection: { key, ...noPair(typed, context.say.language, example) } };
  const item: Record<string, Answer> = {};
  for (const [part, text] of [
    [of[0], typed.slice(0, at)],
    [of[1], typed.slice(at + 1)],
  ] as const) {
    const read = oneAnswer(part.ask, text, key, context, isNew);
    if ('objection' in read) return read;
    item[part.key] = read.answer;
  }
  return { answer: item };
}

function oneAnswer(
  ask: Ask,
  typed: string,
  key: string,
  context: ActionContext,
  isNew: boolean,
): { answer: Answer } | { objection: Objection } {
  const read = readAnswer(ask, typed, context, isNew);
  return 'misread' in read ? { objection: misreadWords(read.misread, key, context.say) } : read;
}

/** The answers that an action still asks for: those of questions it does not ask any more are dropped. */
export function stillAsked(answers: Answers, { questions }: Asked): Answers {
  const keys = new Set(questions.map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}

/** The same with the usual answer to what nobody answered. */
export function withUsual(
  action: Action,
  context: ActionContext,
  answers: Answers,
): { answers: Answers; asked: Asked } {
  let known = answers;
  for (;;) {
    const asked = action.questions(context, known);
    const next = asked.questions.find(({ key, usual }) => usual !== undefined && known[key] === undefined);
    if (!next) return { answers: stillAsked(known, asked), asked };
    known = { ...known, [next.key]: next.usual as string };
  }
}

/** The questions that have to be answered, and are not. */
export function unanswered({ questions }: Asked, answers: Answers): readonly Question[] {
  return questions.filter(({ key, required }) => {
    const answer = answers[key];
    return (
      required && (answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0))
    );
  });
}
