import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import { isUnlikely, isWhollyBefore, type PartialDate } from '../../core/ground/calendar.ts';
import type { FieldsOf } from '../../core/model/kinds.ts';
import type { Place, Step } from '../../core/model/place.ts';
import type { RecordFile, RecordOf } from '../../core/model/record.ts';
import type { Register } from '../../core/register/register.ts';
import type { Say } from '../../core/words/say.ts';

interface Facts {
  reason:
    | 'ends-before-start'
    | 'done-before-made'
    | 'due-before-made'
    | 'before-meeting'
    | 'term-before-start'
    | 'before-person'
    | 'after-person';
  date: PartialDate;
  other: PartialDate;
  /** Whose period it is, where a holder's falls outside it. */
  person: string | null;
}

/** Two dates cannot both be right, however a month or year among them is read. */
export const orderOfDates = rule<Facts>({
  id: 'order-of-dates',
  group: 'records',
  severity: 'error',
  texts: {
    nl: {
      name: 'volgorde-van-datums',
      title: 'Datums staan in een volgorde die kan.',
      why: 'Staan twee datums verkeerd om, dan klopt er één niet, en rekent een rapport met de verkeerde.',
      message: ({ reason, date, other, person }, say) =>
        ({
          'ends-before-start': `deze periode eindigt ${dutchDay(date, say)}, maar begint pas ${dutchDay(other, say)}`,
          'done-before-made': `deze afspraak was klaar ${dutchDay(date, say)}, maar is pas gemaakt ${dutchDay(other, say)}`,
          'due-before-made': `deze afspraak hoort klaar te zijn ${dutchDay(date, say)}, maar is pas gemaakt ${dutchDay(other, say)}`,
          'before-meeting': `deze datum is eerder dan ${say.date(other)}, de dag van dit verslag`,
          'term-before-start': `deze benoeming loopt tot en met ${say.date(date)}, maar begint pas ${dutchDay(other, say)}`,
          'before-person': `deze datum is eerder dan ${say.date(other)}, de begindatum bij "${person}"`,
          'after-person': `deze datum is later dan ${say.date(other)}, de einddatum bij "${person}"`,
        })[reason],
      help: () => 'Kijk welke van de twee datums niet klopt.',
    },
    en: {
      name: 'order-of-dates',
      title: 'Dates are in an order that is possible.',
      why: 'When two dates are the wrong way round, one of them is wrong, and reports may use that one.',
      message: ({ reason, date, other, person }, say) =>
        ({
          'ends-before-start': `this period ends ${englishDay(date, say)}, but only starts ${englishDay(other, say)}`,
          'done-before-made': `this agreement was done ${englishDay(date, say)}, but was only made ${englishDay(other, say)}`,
          'due-before-made': `this agreement is due ${englishDay(date, say)}, but was only made ${englishDay(other, say)}`,
          'before-meeting': `this date is earlier than ${say.date(other)}, the day of these minutes`,
          'term-before-start': `this term runs until ${say.date(date)}, but only starts ${englishDay(other, say)}`,
          'before-person': `this date is earlier than ${say.date(other)}, the first day of "${person}"`,
          'after-person': `this date is later than ${say.date(other)}, the last day of "${person}"`,
        })[reason],
      help: () => 'Check which of the two dates is wrong.',
    },
  },
  *find({ register }) {
    for (const record of register.files) {
      if (record.data.until) yield* period(record, record.data, []);
      if (record.kind === 'agreement') yield* agreement(record);
      if (record.kind === 'meeting') yield* minutes(record);
      if (record.kind === 'role') yield* holders(record, register);
    }
  },
});

function dutchDay(date: PartialDate, say: Say): string {
  return `${date.length === 10 ? 'op' : 'in'} ${say.date(date)}`;
}

function englishDay(date: PartialDate, say: Say): string {
  return `${date.length === 10 ? 'on' : 'in'} ${say.date(date)}`;
}

type Holder = NonNullable<FieldsOf['role']['holders']>[number];

interface Period {
  since?: PartialDate;
  until?: PartialDate;
}

/** No day of the one lies on or after any day of the other. A year that nobody means says nothing here. */
function isBefore(date: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (date === undefined || other === undefined || isUnlikely(date) || isUnlikely(other)) return false;
  return isWhollyBefore(date, other);
}

function seen(
  reason: Facts['reason'],
  at: Place,
  dates: readonly [PartialDate, PartialDate],
  related: Place,
) {
  const [date, other] = dates;
  return { at, facts: { reason, date, other, person: null }, related: [related] };
}

function period({ file }: RecordFile, { since, until }: Period, path: readonly Step[]): Observation<Facts>[] {
  if (!since || !until || !isBefore(until, since)) return [];
  const start = { file, path: [...path, 'since'] };
  return [seen('ends-before-start', { file, path: [...path, 'until'] }, [until, since], start)];
}

/** A term does not end before it began. */
function term({ file }: RecordFile, { since, appointed_until: end }: Holder, path: readonly Step[]) {
  if (!since || !end || !isBefore(end, since)) return [];
  const start = { file, path: [...path, 'since'] };
  return [seen('term-before-start', { file, path: [...path, 'appointed_until'] }, [end, since], start)];
}

function agreement({ file, data }: RecordOf<'agreement'>): Observation<Facts>[] {
  const found: Observation<Facts>[] = [];
  const made = data.made_on;
  if (!made) return found;
  const compare = (reason: Facts['reason'], date: PartialDate | undefined, ...path: Step[]): void => {
    if (date && isBefore(date, made))
      found.push(seen(reason, { file, path }, [date, made], { file, path: ['made_on'] }));
  };
  compare('done-before-made', data.done_on, 'done_on');
  compare('due-before-made', data.due, 'due');
  data.parties?.forEach(({ due }, index) => {
    compare('due-before-made', due, 'parties', index, 'due');
  });
  return found;
}

/** What comes of minutes comes after the meeting. */
function minutes({ file, data }: RecordOf<'meeting'>): Observation<Facts>[] {
  const { held_on: held } = data;
  if (!held) return [];
  return (['shared_on', 'approved_on', 'next_on', 'answered_on'] as const).flatMap(field => {
    const date = data[field];
    if (!date || !isBefore(date, held)) return [];
    return seen('before-meeting', { file, path: [field] }, [date, held], { file, path: ['held_on'] });
  });
}

/** A holder can only hold a role while taking part; a line that lies wholly outside is told once. */
function holders(role: RecordOf<'role'>, register: Register): Observation<Facts>[] {
  return (role.data.holders ?? []).flatMap((line, index) =>
    line.since || line.until || line.appointed_until ? heldBy(line, role, ['holders', index], register) : [],
  );
}

function heldBy(
  line: Holder,
  role: RecordOf<'role'>,
  path: readonly Step[],
  register: Register,
): Observation<Facts>[] {
  const found = [...period(role, line, path), ...term(role, line, path)];
  const person = register.get('person', line.person);
  const { since, until } = person?.data ?? {};
  if (!person || (!since && !until) || isBefore(until, since)) return found;
  const outside = [
    [line.since, 'since', since, isBefore(line.since, since) && 'before-person'],
    [line.until, 'until', since, isBefore(line.until, since) && 'before-person'],
    [line.since, 'since', until, isBefore(until, line.since) && 'after-person'],
    [line.until, 'until', until, isBefore(until, line.until) && 'after-person'],
  ] as const;
  const told = new Set<string>();
  for (const [date, step, other, reason] of outside) {
    if (!reason || !date || !other || told.has(reason)) continue;
    told.add(reason);
    const at = { file: role.file, path: [...path, step] };
    const related = { file: person.file, path: [reason === 'before-person' ? 'since' : 'until'] };
    found.push({ at, facts: { reason, date, other, person: person.id }, related: [related] });
  }
  return found;
}
