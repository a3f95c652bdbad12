import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Rule, rule, urgencySteps } from '../src/core/checking/rule.ts';
import { contextOf } from '../src/core/checking/rules-context.ts';
import { runRules, tell } from '../src/core/checking/run-rules.ts';
import type { Day } from '../src/core/ground/calendar.ts';
import { groupedBy } from '../src/core/ground/groups.ts';
import { languages } from '../src/core/ground/language.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import { sayWith } from '../src/core/words/say.ts';
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
    texts: { nl: texts, en: texts },
    *find() {},
  }),
  ...own,
});

const today = '2026-09-01';

const files = {
  'initiatief.yaml': 'taal: nl\nnaam: Tuin\nsinds: 2026-08-01',
  'partners/school.md': 'naam: School\nbijdragen: grond',
  'partners/kerk.md': 'naam: Kerk\nbijdragen: grond',
};

const finds: Partial<Rule> = {
  *find() {
    yield { at: { file: 'partners/school.md', path: [] }, facts: { since: '2026-01-01', amount: 1 } };
    yield { at: { file: 'partners/kerk.md', path: [] }, facts: { since: '2025-01-01', amount: 1 } };
  },
};

const onPurpose = { nl: 'bewust-zo', en: 'on-purpose' };

describe('what needs us first', () => {
  it.each(needingPeople.map(({ id, urgency }) => [id, urgency] as const))(
    '%s has its place',
    (_, urgency) => {
      expect(urgencySteps).toContain(urgency?.step);
    },
  );

  it.each(urgencySteps.filter(step => step !== 'rest'))(
    'in the step %s each rule has a rank of its own',
    step => {
      const inStep = rules.filter(({ urgency }) => urgency?.step === step);
      expect(inStep.length).toBeGreaterThan(1);
      const shared = [...groupedBy(inStep, ({ urgency }) => [urgency?.rank]).values()].filter(
        some => some.length > 1,
      );
      expect(shared.map(some => some.map(({ id }) => id))).toEqual([]);
    },
  );

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

const never = rules.filter(({ acceptance }) => acceptance === 'never');

describe('what can never be left as it is', () => {
  it.each(languages)('is told in the docs in %s, also where there is no place to say so', language => {
    const page = readFileSync(`${root}/../../docs/${language}/${onPurpose[language]}.md`, 'utf8');
    const about = /:\n\n((?:- \*\*.*\n(?: {2}.*\n)*)+)/.exec(page)?.[1] ?? '';
    const named = [...about.matchAll(/\(`([a-z-]+)`\)/g)].map(match => match[1]);
    const known = rules.filter(({ acceptance }) => acceptance).map(rule => rule.texts[language].name);
    expect(named.sort()).toEqual(known.sort());
  });

  it.each(languages)(
    'is pointed out where a record says it of a rule, for each rule in %s',
    async language => {
      const say = sayWith(registerOf(files).words, vocabularies[language]);
      const accepted = never.map(({ id }) => `{regel: ${id}, omdat: het is zo}`);
      const tree = { ...files, 'partners/kerk.md': `naam: Kerk\nbewust_zo: [${accepted}]` };
      const register = registerOf(tree);
      const found = await runRules(rules, contextOf(register, rules, { today }));
      const told = (await tell(found, rules, register, say)).filter(({ at }) => at.path[0] === 'accepted');
      expect(told.map(({ facts }) => facts)).toEqual(
        never.map(({ id }) => expect.objectContaining({ reason: 'never-accepted', rule: id })),
      );
      expect(new Set(told.map(({ help }) => help)).size).toBe(never.length);
    },
  );

  it.each([
    ['a rule says so', 'never' as const, 1],
    ['it does not, but then the record is enough', undefined, 0],
  ])('since %s', async (_, acceptance, open) => {
    const own = written({ acceptance, ...finds });
    const accepted = '{regel: written-today, omdat: het is zo}';
    const register = registerOf({ ...files, 'partners/kerk.md': `naam: Kerk\nbewust_zo: [${accepted}]` });
    const found = await runRules([own], contextOf(register, [...rules, own], { today }));
    expect(found.filter(({ at }) => at.file === 'partners/kerk.md')).toHaveLength(open);
  });
});

it('the gaps in giving and taking count on', () => {
  const gaps = rules.flatMap(({ gap }) => gap ?? []);
  expect(gaps.toSorted()).toEqual(gaps.map((_, index) => index + 1));
});

describe('a rule of which no report ever heard', () => {
  const made = async (id: string, own: Partial<Rule>) => {
    const register = registerOf(files);
    const report = reports.find(one => one.id === id) as (typeof reports)[number];
    return makeReport(report, {
      register,
      today,
      audience: 'core',
      rules: [...rules, written(own)],
      reports,
      say: sayWith(register.words, vocabularies.nl),
    });
  };
  const rowsOf = async (id: string, section: string, own: Partial<Rule>) =>
    (await made(id, own)).sections.find(one => one.id === section)?.rows ?? [];

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
