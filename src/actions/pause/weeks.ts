import type { Telling } from '../../core/acting/action.ts';
import { linesFrom } from '../../core/acting/holder-lines.ts';
import { roleNow } from '../../core/acting/role-now.ts';
import { acting, showing } from '../../core/doing/proposal.ts';
import { type Said, step } from '../../core/doing/step.ts';
import { addInterval, type Day, lastDay } from '../../core/ground/calendar.ts';
import { byText } from '../../core/ground/order.ts';
import { heldBy } from '../../core/meaning/handover.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';
import { rolesHeld } from './cover.ts';
import { texts } from './texts.ts';

interface States {
  before: Register;
  after: Register;
  today: Day;
}

/** How many days are named: of a long pause the rest stands on the agenda. */
const most = 6;

/** What falls in the weeks of a pause: roles that miss somebody then, evaluations, and what was promised for then. */
export function theseWeeks(
  person: RecordOf<'person'>,
  until: Day | undefined,
  { before, after, today }: States,
  telling: Telling,
): Said[] {
  const { say, name } = telling;
  const words = texts[say.language];
  const missing = rolesHeld(person, { register: before, today }).flatMap(
    ({ id }) => roleNow(id, after, { day: today, isAhead: false }, telling) ?? [],
  );
  const end = until ?? addInterval(today, 'P1M') ?? today;
  const { evaluations, agreements } = heldBy(before, person.id, today);
  const days = [
    ...evaluations.map(one => ({ day: one.data.planned_on, says: words.evaluation, key: keyOf(one) })),
    ...agreements.map(({ agreement, party }) => ({
      day: party.due ?? agreement.data.due,
      says: words.due,
      key: keyOf(agreement),
    })),
  ].flatMap(({ day, says, key }) => (day !== undefined && lastDay(day) <= end ? [{ day, says, key }] : []));
  const shown = days
    .toSorted((one, other) => byText(lastDay(one.day), lastDay(other.day)))
    .slice(0, most)
    .map(({ day, says, key }) => says(name(key), say.date(day)));
  const rest = days.length > most ? [step(words.more, words.agenda, showing('agenda'))] : [];
  return [...missing, ...shown, ...rest];
}

/** Who still stands in for somebody who is back: until the day on which the pause would have ended. */
export function coverStill(
  person: RecordOf<'person'>,
  register: Register,
  today: Day,
  { say, name }: Telling,
): Said[] {
  const words = texts[say.language];
  const { paused_until: until } = person.data;
  if (until === undefined) return [];
  return rolesHeld(person, { register, today }).flatMap(role =>
    linesFrom(role, today)
      .filter(line => line.part === 'backup' && line.until === until && line.person !== person.id)
      .map(line =>
        step(
          words.standsIn(name(`person/${line.person}`), name(keyOf(role)), say.date(until)),
          words.changeIt,
          acting('change', { record: keyOf(role) }),
        ),
      ),
  );
}
