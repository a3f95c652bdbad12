import { type Answer, isPassedOver, nobody } from '../asking/question.ts';
import type { Language } from '../ground/language.ts';
import { textObjections } from '../ground/text-objections.ts';
import type { Scalar, Shape } from '../model/shape.ts';

/** What the schema has against an answer for a field that can be read: a number too small, a text too long. */
export function beyondLimits(
  shape: Shape | undefined,
  answer: Answer | undefined,
  language: Language,
): string | undefined {
  if (shape === undefined || answer === undefined || isPassedOver(answer) || answer === nobody)
    return undefined;
  if (Array.isArray(answer)) {
    const items = shape.type === 'list' ? shape.items : shape;
    return firstOf(answer, one => beyondLimits(items, one, language));
  }
  if (typeof answer === 'object') {
    if (shape.type !== 'fields') return undefined;
    return firstOf(Object.entries(answer), ([part, one]) =>
      beyondLimits(shape.fields.get(part), one, language),
    );
  }
  if (shape.type === 'list') return beyondLimits(shape.items, answer, language);
  if (shape.type === 'fields' || shape.references.length > 0 || typeof answer !== 'string') return undefined;
  return beyond(shape, answer, language);
}

function beyond({ type, limits, fits }: Scalar, answer: string, language: Language): string | undefined {
  const { least = -Infinity, most = Infinity, longest } = limits;
  const words = texts[language];
  if (type === 'number' || type === 'integer') {
    const number = Number(answer);
    if (type === 'integer' && !Number.isInteger(number)) return words.whole;
    if (fits(number)) return undefined;
    return number < least ? words.atLeast(least) : words.atMost(most);
  }
  if (type !== 'text' || fits(answer) || longest === undefined) return undefined;
  const { tooLong, invisible } = textObjections[language];
  return answer.length > longest ? tooLong(longest) : invisible;
}

function firstOf<T>(all: readonly T[], find: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Texts {
  whole: string;
  atLeast(number: number): string;
  atMost(number: number): string;
}

const texts: Record<Language, Texts> = {
  nl: {
    whole: 'Hier hoort een heel getal, zoals 2.',
    atLeast: number => `Hier hoort ${number} of meer.`,
    atMost: number => `Hier hoort hooguit ${number}.`,
  },
  en: {
    whole: 'Type a whole number here, such as 2.',
    atLeast: number => `This should be ${number} or more.`,
    atMost: number => `This should be ${number} at most.`,
  },
};
