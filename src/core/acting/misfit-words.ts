import type { Objection } from '../asking/question.ts';
import type { Say } from '../words/say.ts';
import type { Misfit } from '../writing/typed-value.ts';
import { misreadWords } from './told-answers.ts';

const reasons = {
  date: 'date',
  'partial-date': 'partialDate',
  interval: 'interval',
  number: 'number',
  integer: 'number',
  boolean: 'yesNo',
} as const;

/** Why what was typed for a field does not fit there, and what would. */
export function misfitWords({ typed, expected, choices, nearest }: Misfit, key: string, say: Say): Objection {
  if (expected !== 'choice' && expected !== 'text')
    return misreadWords({ reason: reasons[expected], typed }, key, say);
  const named = choices.map(value => ({ value, name: say.value(value) }));
  const near = nearest && say.value(nearest);
  return misreadWords({ reason: 'choice', typed, choices: named, nearest: near }, key, say);
}
