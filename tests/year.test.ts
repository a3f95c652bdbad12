import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Register } from '../src/core/register/register.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { report as libraryReport } from '../src/library/report.ts';
import { reports } from '../src/reports/index.ts';
import { year as report } from '../src/reports/year.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { fieldsOf, registers } from './support/in-time.ts';
import { registerOf } from './support/register.ts';
import { initiatief } from './support/run.ts';

const today = '2026-09-01';

async function figuresOf(register: Register, year?: string): Promise<Record<string, unknown>> {
  const say = sayWith(register.words, vocabularies.en);
  const asked = { register, today, year, audience: 'core', rules, reports, say } as const;
  return (await makeReport(report, asked)).figures;
}

/** What is counted of a year, worked out from the fields alone. */
function recounted(register: Register, year: string): object {
  const of = (kind: string): Record<string, unknown>[] =>
    register.files.filter(file => file.kind === kind).map(fieldsOf);
  const isIn = (date: unknown): boolean =>
    typeof date === 'string' && date.slice(0, 4) === year && date <= today;
  const settled = of('agreement').filter(({ done_on }) => isIn(done_on));
  const count = (status: string): number => settled.filter(one => one.status === status).length;
  const held = of('evaluation').filter(({ held_on }) => isIn(held_on));
  const whoever = [...of('person'), ...of('partner')];
  const hasLeft = ({ until }: Record<string, unknown>): boolean =>
    typeof until === 'string' && until.slice(0, 4) === year && until.length === 10 && until < today;
  return {
    year,
    agreements: {
      made: of('agreement').filter(({ made_on }) => isIn(made_on)).length,
      kept: count('kept'),
      broken: 0,
      withdrawn: 0,
      replaced: 0,
    },
    lessons: held.flatMap(({ lessons }) => (lessons ?? []) as unknown[]).length,
    came: 0,
    went: whoever.filter(hasLeft).length,
    evaluations: held.length,
    meetings: 0,
    decisions: 0,
  };
}

describe('a year', () => {
  it('is counted as by hand in any register', async () => {
    await fc.assert(
      fc.asyncProperty(registers, fc.constantFrom('2025', '2026', '2027'), async (files, year) => {
        const register = registerOf(files, 'en');
        expect(await figuresOf(register, year)).toEqual(recounted(register, year));
      }),
      { numRuns: 100 },
    );
  });

  it('is the last whole one, or this one where nothing is on record of that', async () => {
    const base = { 'initiatief.yaml': 'taal: nl\nnaam: Proef' };
    const person = (since: string) => ({ 'personen/x.md': `naam: X\nsinds: ${since}` });
    const yearOf = async (files: Record<string, string>) => (await figuresOf(registerOf(files))).year;
    expect(await yearOf({ ...base, ...person('2025-12') })).toBe('2025');
    expect(await yearOf({ ...base, ...person('2026-01-01') })).toBe('2026');
    expect(await yearOf(base)).toBe('2026');
  });

  it.each(['abc', '26', '1066', '20266'])('is not %s', async typed => {
    const { code, stderr } = await initiatief([
      'report',
      'year',
      '--year',
      typed,
      '-C',
      'examples/repair-cafe',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('--year 2026');
  });

  it('is refused by the library where it is none', async () => {
    const asked = { today, audience: 'core', year: '26' } as const;
    await expect(libraryReport(registerOf({}), 'year', asked)).rejects.toThrow(RangeError);
  });
});
