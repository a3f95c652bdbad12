import type { RecordChoice } from '../../core/acting/record-choices.ts';
import type { Answer, Question } from '../../core/asking/question.ts';
import { fold } from '../../core/words/words.ts';
import type { Choice } from '../../io/ask.ts';

/** Answers that may be right, each with why. */
export function suggested({ suggestions = [] }: Question, because: (reason: string) => string): Choice[] {
  return suggestions.map(({ value, name, because: reason }) => ({
    value,
    name: name + because(reason),
    short: name,
  }));
}

/** What can be chosen first: once something was chosen, what leads out of the question comes before what is left of them. */
export function firstChoices(
  suggestions: readonly Choice[],
  ways: readonly Choice[],
  chosen: readonly Answer[],
): Choice[] {
  if (chosen.length === 0) return [...suggestions, ...ways];
  return [...ways, ...suggestions.filter(({ value }) => !chosen.includes(value))];
}

/** An answer as one line of text. */
export function textOf(answer: Answer | undefined): string | undefined {
  return Array.isArray(answer) ? answer.join(', ') : typeof answer === 'string' ? answer : undefined;
}

/** What begins with the words comes first, then what holds them. */
export function matching<T extends RecordChoice>(all: readonly T[], typed: string): T[] {
  const wanted = fold(typed.trim());
  const found = all.filter(({ name, value }) => fold(name).includes(wanted) || value.includes(wanted));
  const begins = ({ name }: T): boolean => ` ${fold(name)}`.includes(` ${wanted}`);
  return found.toSorted((one, other) => Number(begins(other)) - Number(begins(one)));
}
