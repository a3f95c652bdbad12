import type { ActionContext } from '../../core/acting/action.ts';
import type { Suggestion } from '../../core/asking/question.ts';
import { staffing } from '../../core/meaning/staffing.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { texts } from './texts.ts';

/** The roles that miss somebody, those with nobody first. */
export function rolesThatMiss({ register, today, say }: ActionContext): Suggestion[] {
  const words = texts[say.language].missing;
  const all = staffing(register, today);
  const named = (roles: typeof all, because: string): Suggestion[] =>
    roles.map(({ role }) => ({ value: keyOf(role), name: role.data.name, because }));
  return [
    ...named(
      all.filter(({ isVacant }) => isVacant),
      words.vacant,
    ),
    ...named(
      all.filter(({ isOnePitter, holders }) => isOnePitter && holders.length === 1),
      words.alone,
    ),
  ];
}
