import fc from 'fast-check';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { describe, expect, it } from 'vitest';
import { addInterval, isDay, lastDay } from '../src/core/ground/calendar.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const aMonth = fc.record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) });
const [smallest, greatest] = ['0000-01-01', '9999-12-31'];

/** What the package says: it follows the standard, also where a month is too short. */
function standard(day: string, months: number, days: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const end = PlainDate.toString(
    PlainDate.addDays(PlainDate.addMonths(PlainDate.create(year, month, date), months), days),
  );
  return end >= smallest && end <= greatest && end.length === 10 ? end : undefined;
}

describe('the calendar', () => {
  it('knows the last day of every month', () => {
    fc.assert(
      fc.property(aMonth, ({ year, month }) => {
        const first = PlainDate.create(year, month, 1);
        const text = PlainDate.toString(first).slice(0, 7);
        const days = PlainDate.daysInMonth(first);
        expect(lastDay(text)).toBe(`${text}-${days}`);
        expect([isDay(`${text}-${days}`), isDay(`${text}-${days + 1}`)]).toEqual([true, false]);
      }),
      { numRuns: 2000 },
    );
  });

  it('adds months and days as the standard does, forwards and back', () => {
    const interval = fc.record({ months: fc.nat(40), days: fc.oneof(fc.constant(0), fc.nat(70)) });
    fc.assert(
      fc.property(
        aMonth,
        fc.integer({ min: 1, max: 31 }),
        interval,
        fc.constantFrom(1 as const, -1 as const),
        ({ year, month }, date, { months, days }, sign) => {
          const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
          fc.pre(isDay(day));
          expect(addInterval(day, `P${months}M${days}D`, sign)).toBe(
            standard(day, sign * months, sign * days),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
