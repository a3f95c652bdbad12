import type { Answer, Answers, Asked, Objection, Question } from '../asking/question.ts';
import type { Action, ActionContext } from './action.ts';
import { readAnswer } from './read-answer.ts';
import { misreadWords } from './told-answers.ts';

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
 * may have been given too.
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
  let asked = action.questions(context, answers);
  for (;;) {
    const next = asked.questions.find(({ key }) => left.has(key));
    if (!next) break;
    left.delete(next.key);
    const read = answerTo(next, given[next.key] as readonly string[], context);
    if ('objection' in read) misread.push(read.objection);
    else answers[next.key] = read.answer;
    asked = action.questions(context, answers);
  }
  const { questions, objections } = asked;
  return { answers, asked: { questions, objections: [...misread, ...objections] }, unasked: [...left] };
}

function answerTo(
  question: Question,
  typed: readonly string[],
  context: ActionContext,
): { answer: Answer } | { objection: Objection } {
  const { ask, key } = question;
  if (ask.type === 'items') return { answer: typed };
  const isSeveral = ask.type === 'several' || (ask.type === 'record' && ask.several);
  const all: Answer[] = [];
  for (const one of isSeveral ? typed.flatMap(each => each.split(/\s*[,;]\s*/)) : typed.slice(-1)) {
    if (one.trim() === '') continue;
    const read = readAnswer(ask, one, context);
    if ('misread' in read) return { objection: misreadWords(read.misread, key, context.say) };
    all.push(read.answer);
  }
  return { answer: isSeveral ? all : (all[0] ?? '') };
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
