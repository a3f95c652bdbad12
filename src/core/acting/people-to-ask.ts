import type { Suggestion } from '../asking/question.ts';
import { reasonWords } from '../meaning/candidate-words.ts';
import { candidatesFor } from '../meaning/candidates.ts';
import { staffingOf } from '../meaning/staffing.ts';
import type { RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { ActionContext } from './action.ts';

/** Who could be asked for a role, and why. */
export function peopleToAsk(
  role: RecordOf<'role'>,
  { register, today, say }: Pick<ActionContext, 'register' | 'today' | 'say'>,
): Suggestion[] {
  const candidates = candidatesFor([staffingOf(role, register, today)], register, today).get(role.id) ?? [];
  return candidates.map(({ person, reasons }) => ({
    value: keyOf(person),
    name: person.data.name,
    because: say.list(reasons.map(reason => reasonWords(reason, say))),
  }));
}
