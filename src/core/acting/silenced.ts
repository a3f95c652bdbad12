import type { Question } from '../asking/question.ts';

/** The question as one that can be answered by an option, is not asked, and may be left open. */
export function silenced(question: Question): Question {
  return { ...question, required: false, onlyGiven: true };
}
