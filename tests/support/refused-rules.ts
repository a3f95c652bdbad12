import { type Rule, rule } from '../../src/core/checking/rule.ts';
import type { Day } from '../../src/core/ground/calendar.ts';

const said = { name: 'een', title: 'Een.', why: 'Daarom.', message: () => 'een' };
const texts = { nl: said, en: said };

/** What the compiler has to refuse of a rule: it tells where it does not. */
export const refused: readonly Rule[] = [
  rule<{ since: Day }>({
    ...{ id: 'a', group: 'people', severity: 'warning', texts, *find() {} },
    // @ts-expect-error It has no such fact.
    urgency: { step: 'empty', rank: 1, since: ({ dueDay }) => dueDay },
  }),
  rule<{ amount: number }>({
    ...{ id: 'b', group: 'calendar', severity: 'info', texts, *find() {} },
    // @ts-expect-error A number is no day.
    urgency: { step: 'rest', since: ({ amount }) => amount },
  }),
  // @ts-expect-error Each rule about people, partnership or the calendar has its place.
  rule<{ since: Day }>({
    ...{ id: 'c', group: 'partnership', severity: 'warning', texts, *find() {} },
  }),
  rule<{ since: Day }>({
    ...{ id: 'd', group: 'people', severity: 'warning', texts, *find() {} },
    // @ts-expect-error In a step, which of two rules goes first is told.
    urgency: { step: 'empty' },
  }),
  rule<{ since: Day }>({
    ...{ id: 'e', group: 'records', severity: 'error', texts, *find() {} },
    // @ts-expect-error What a record says wrong stands in no report.
    urgency: { step: 'rest' },
  }),
];
