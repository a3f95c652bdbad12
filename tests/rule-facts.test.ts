import { describe, expect, it } from 'vitest';
import type { Day } from '../src/core/calendar.ts';
import { makeReport } from '../src/core/make-report.ts';
import { type Rule, rule, urgencySteps } from '../src/core/rule.ts';
import { sayWith } from '../src/core/say.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { caseIn, foldersIn, root } from './laws/followed.ts';
import { found } from './support/in-memory.ts';
import { registerOf } from './support/register.ts';

const needingPeople = rules.filter(({ group }) => group !== 'records');

const texts = { name: 'een', title: 'Een.', why: 'Daarom.', message: () => 'een' };

/** A rule that somebody writes today; what it finds has the facts `since` and `amount`. */
const written = (own: Partial<Rule>): Rule => ({
  ...rule<{ since: Day; amount: number }>({
    id: 'written-today',
    group: 'people',
    severity: 'warning',
    urgency: { step: 'rest', since: ({ since }) => since },
    nl: texts,
    en: texts,
    *find() {},
  }),
  ...own,
});

describe('what needs us first', () => {
  it.each(needingPeople.map(({ id, urgency }) => [id, urgency] as const))(
    '%s has its place',
    (_, urgency) => {
      expect(urgencySteps).toContain(urgency?.step);
    },
  );

  it.each(urgencySteps.filter(step => step !== 'rest'))('in the step %s the rules count on', step => {
    const ranks = rules.flatMap(({ urgency }) => (urgency?.step === step ? [urgency.rank] : []));
    expect(ranks.length).toBeGreaterThan(1);
    expect(ranks.toSorted()).toEqual(ranks.map((_, index) => index + 1));
  });

  it.each(needingPeople.flatMap(({ id, urgency }) => (urgency?.since ? [id] : [])))(
    'of what %s finds it is known since when it waits',
    async id => {
      const own = rules.filter(one => one.id === id);
      const findings = (
        await Promise.all(foldersIn(`${root}/${id}`).map(name => found(caseIn(id, name), own)))
      ).flat();
      const days = findings.map(({ facts }) => own[0]?.urgency?.since?.(facts));
      expect(days.some(day => /^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toBe(true);
      expect(days.filter(day => day !== null && !/^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toEqual([]);
    },
  );
});

it('the gaps in giving and taking count on', () => {
  const gaps = rules.flatMap(({ gap }) => gap ?? []);
  expect(gaps.toSorted()).toEqual(gaps.map((_, index) => index + 1));
});

describe('a rule of which no report ever heard', () => {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: Tuin\nsinds: 2026-08-01',
    'partners/school.md': 'naam: School\nbijdragen: grond',
    'partners/kerk.md': 'naam: Kerk\nbijdragen: grond',
  };
  const at = (file: string) => ({ file, path: [] });
  const made = async (id: string, own: Partial<Rule>) => {
    const register = registerOf(files);
    const report = reports.find(one => one.id === id) as (typeof reports)[number];
    return makeReport(report, {
      register,
      today: '2026-09-01',
      audience: 'core',
      rules: [...rules, written(own)],
      say: sayWith(register.words, vocabularies.nl),
    });
  };
  const rowsOf = async (id: string, section: string, own: Partial<Rule>) =>
    (await made(id, own)).sections.find(one => one.id === section)?.rows ?? [];

  const finds: Partial<Rule> = {
    *find() {
      yield { at: at('partners/school.md'), facts: { since: '2026-01-01', amount: 1 } };
      yield { at: at('partners/kerk.md'), facts: { since: '2025-01-01', amount: 1 } };
    },
  };

  it('stands in what needs us first where it says so, what waited longest first', async () => {
    const urgency = { step: 'others-wait' as const, rank: 4, since: written({}).urgency?.since };
    const rows = await rowsOf('overview', 'attention', { ...finds, urgency });
    expect(rows.map(({ rule, subject }) => [rule, subject]).slice(0, 2)).toEqual([
      ['written-today', 'Kerk'],
      ['written-today', 'School'],
    ]);
    const last = await rowsOf('overview', 'attention', finds);
    expect(last.map(({ rule }) => rule).slice(0, 2)).not.toContain('written-today');
  });

  it('is a gap where it says so', async () => {
    const [own, none] = [
      await rowsOf('contributions', 'gaps', { ...finds, gap: 0 }),
      await rowsOf('contributions', 'gaps', finds),
    ];
    expect(own.map(({ rule }) => rule).slice(0, 2)).toEqual(['written-today', 'written-today']);
    expect(none.map(({ rule }) => rule)).not.toContain('written-today');
  });

  it('leaves a report standing when there is a fault of ours in it, and the fault is told there', async () => {
    const faulty: Partial<Rule> = {
      // biome-ignore lint/correctness/useYield: it breaks before it finds anything
      *find() {
        throw new TypeError('what stood in a record');
      },
    };
    const rows = await rowsOf('overview', 'attention', faulty);
    const fault = rows.find(({ rule }) => rule === 'readable');
    expect(fault).toMatchObject({ subject: 'Tuin' });
    expect(JSON.stringify(rows)).not.toContain('what stood in a record');
  });
});
