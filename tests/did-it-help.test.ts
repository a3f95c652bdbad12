import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../src/core/ground/calendar.ts';
import { load } from '../src/core/loading/load.ts';
import type { RecordFile } from '../src/core/model/record.ts';
import type { PastState } from '../src/core/register/history.ts';
import type { Register } from '../src/core/register/register.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { didItHelp } from '../src/reports/did-it-help.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { fieldsOf, registers, standing } from './support/in-time.ts';
import { registerOf } from './support/register.ts';

const today = '2026-09-01';

const ofKind = (register: Register, kind: string): RecordFile[] =>
  register.files.filter(file => file.kind === kind);
const statusOf = (file: RecordFile): unknown => fieldsOf(file).status ?? 'open';

/** What is counted, worked out from the fields alone: of that day where its records are known, else by the dates. */
function recounted(register: Register, past: ReadonlyMap<Day, Register>): object {
  const agreements = new Map(ofKind(register, 'agreement').map(file => [file.id, file]));
  const open = (records: Register): number =>
    ofKind(records, 'agreement').filter(file => statusOf(file) === 'open').length;
  const openOn = (day: Day): number =>
    [...agreements.values()].filter(file => {
      const { made_on, done_on } = fieldsOf(file) as { made_on: string; done_on?: string };
      if (made_on > day || statusOf(file) === 'draft') return false;
      return statusOf(file) === 'open' || (done_on !== undefined && done_on > day);
    }).length;
  const held = ofKind(register, 'evaluation').filter(file => {
    const { held_on } = fieldsOf(file) as { held_on?: string };
    return held_on !== undefined && held_on <= today;
  });
  return {
    held: held.length,
    now: { ...standing(register, today), openAgreements: open(register) },
    evaluations: Object.fromEntries(
      held.map(file => {
        const {
          held_on: day,
          outcome = null,
          lessons = [],
          agreements: ids = [],
        } = fieldsOf(file) as {
          held_on: Day;
          outcome?: string;
          lessons?: unknown[];
          agreements?: string[];
        };
        const came = ids.flatMap(id => agreements.get(id) ?? []);
        const then = past.get(day);
        return [
          `evaluation/${file.id}`,
          {
            day,
            outcome,
            lessons: lessons.length,
            agreements: {
              made: came.length,
              kept: came.filter(one => statusOf(one) === 'kept').length,
              open: came.filter(one => statusOf(one) === 'open').length,
            },
            before: then
              ? { ...standing(then, day), openAgreements: open(then) }
              : { ...standing(register, day), openAgreements: openOn(day) },
            source: then ? 'git' : 'dates',
          },
        ];
      }),
    ),
  };
}

async function expectRecount(register: Register, past: readonly PastState[] = []): Promise<number> {
  const say = sayWith(register.words, vocabularies.en);
  const asked = { register, today, past, audience: 'core', rules, reports, say } as const;
  const { figures } = await makeReport(didItHelp, asked);
  const { evaluations, ...others } = figures as { evaluations: { id: string; day: Day }[] };
  const states = new Map(past.map(state => [state.day, state.register]));
  const byId = Object.fromEntries(evaluations.map(({ id, ...one }) => [id, one]));
  expect({ ...others, evaluations: byId }).toEqual(recounted(register, states));
  const days = evaluations.map(({ day }) => day);
  expect(days).toEqual(days.toSorted().reverse());
  return days.length;
}

describe('what helped', () => {
  it.each(['buurttuin-de-linde', 'repair-cafe'])('is counted as by hand, in %s', async name => {
    const register = await load(onDisk(join(import.meta.dirname, '../examples', name)), vocabularies);
    expect(await expectRecount(register)).toBeGreaterThan(0);
  });

  it('is counted as by hand in any register, with the records of that day where git has them', async () => {
    let told = 0;
    const days = fc.subarray(['2026-05-01', '2026-08-31', '2026-09-01']);
    await fc.assert(
      fc.asyncProperty(registers, registers, days, async (now, before, known) => {
        const register = registerOf(before, 'en');
        told += await expectRecount(
          registerOf(now, 'en'),
          known.map(day => ({ day, register })),
        );
      }),
      { numRuns: 100 },
    );
    expect(told).toBeGreaterThan(50);
  });

  it('asks git for the days of the newest evaluations, and tells of no more', async () => {
    const evaluations = Array.from({ length: 15 }, (_, at) => `2026-03-${at + 10}`);
    const register = registerOf({
      'initiatief.yaml': 'taal: nl\nnaam: Proef',
      ...Object.fromEntries(
        evaluations.map(day => [
          `evaluaties/${day}-e.md`,
          `naam: E\nmoment: tussentijds\nover: initiatief\ngehouden_op: ${day}`,
        ]),
      ),
    });
    expect(didItHelp.looksBack?.(today, {}, register)).toEqual(evaluations.slice(3));
    const say = sayWith(register.words, vocabularies.nl);
    const asked = { register, today, audience: 'core', rules, reports, say } as const;
    const { figures, sections } = await makeReport(didItHelp, asked);
    expect([figures.held, (figures.evaluations as unknown[]).length]).toEqual([15, 12]);
    expect(JSON.stringify(sections[0])).toContain('Daarvoor keken we nog 3 keer terug.');
  });
});
