import fc from 'fast-check';
import { expect, it } from 'vitest';
import { report } from '../src/library/report.ts';
import { registerOf } from './support/register.ts';

const today = '2026-09-01';
const partners = ['alfa', 'beta', 'gamma'];
const dayOf = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);

const letters = fc.array(
  fc.record({
    to: fc.constantFrom(...partners),
    asked: fc.nat({ max: 200 }),
    took: fc.option(fc.nat({ max: 60 }), { nil: undefined }),
  }),
  { maxLength: 14 },
);

type Letter = { to: string; asked: number; took: number | undefined };

const filesOf = (all: readonly Letter[]): Record<string, string> => ({
  'initiatief.yaml': 'language: en\nname: Garden\n',
  ...Object.fromEntries(partners.map(id => [`partners/${id}.md`, `name: ${id}\nkind: other\n`])),
  ...Object.fromEntries(
    all.map(({ to, asked, took }, index) => [
      `meetings/${dayOf(asked)}-${index}.md`,
      `name: letter\nchannel: letter\nheld_on: ${dayOf(asked)}\nwaiting_for: ${to}\n${
        took === undefined ? '' : `answered_on: ${dayOf(asked + took)}\n`
      }`,
    ]),
  ),
});

/** The day in the middle, or between the two there, of what has been answered by today. */
function recount(all: readonly Letter[], to: string): number | undefined {
  const known = all.filter(one => one.to === to && one.took !== undefined);
  const took = known.filter(({ asked, took = 0 }) => dayOf(asked + took) <= today).map(one => one.took ?? 0);
  if (took.length < 3) return undefined;
  for (; took.length > 2; ) {
    took.splice(took.indexOf(Math.max(...took)), 1);
    took.splice(took.indexOf(Math.min(...took)), 1);
  }
  return took.reduce((sum, days) => sum + days, 0) / took.length;
}

it('is the median from three answers on, for the core group and that partner alone', async () => {
  await fc.assert(
    fc.asyncProperty(letters, async all => {
      const register = registerOf(filesOf(all));
      const told = async (audience: 'core' | 'partners' | 'everyone', onlyPartner?: string) =>
        (await report(register, 'contacts', { today, audience, onlyPartner, known: null })).figures
          .daysToAnswer;
      const medians = partners.flatMap(id => {
        const days = recount(all, id);
        return days === undefined ? [] : [[`partner/${id}`, days] as const];
      });
      expect(await told('core')).toEqual(Object.fromEntries(medians));
      expect(await told('partners')).toBeNull();
      expect(await told('everyone')).toBeNull();
      for (const id of partners) {
        const own = medians.filter(([key]) => key === `partner/${id}`);
        expect(await told('partners', id)).toEqual(Object.fromEntries(own));
      }
    }),
    { numRuns: 60 },
  );
});
