import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/core/checking/rule.ts';
import { contextOf } from '../src/core/checking/rules-context.ts';
import { findWith, tell } from '../src/core/checking/run-rules.ts';
import { readRecord } from '../src/core/reading/read-record.ts';
import { Names } from '../src/core/words/nearest.ts';
import { sayWith } from '../src/core/words/say.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { findingsFormats, idsOf } from '../src/formats/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { type Files, inFolder, registerOf } from './support/register.ts';
import { initiatief } from './support/run.ts';

const initiative = 'taal: nl\nnaam: Proef\n';
const lines = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => line(number)).join('\n');

describe('the largest record that is accepted', () => {
  // How long it takes to judge one: tests/system/worst.system.ts.
  it('has fields of a page or two, and text below them as long as it wants', async () => {
    const long = lines(20_000, number => `  - talent ${number}`);
    const files = {
      'initiatief.yaml': initiative,
      'personen/wim.md': `naam: Wim\ntalenten:\n${long}`,
      'personen/anna.md': `---\nnaam: Anna\n---\n\n${long}\n`,
    };
    const { code, stdout } = await checked(files);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'personen/wim.md:1:1  fout  de velden van dit bestand zijn te lang: 321 kB  leesbaar',
    );
    expect(stdout).toContain('3 bestanden bekeken. 1 fout.');
  });
});

describe('what goes on for long', () => {
  const cases: [what: string, rule: string, count: number, files: Files][] = [
    [
      'fields that nobody knows',
      'schema',
      300,
      { 'rollen/a.md': `naam: A\n${lines(300, n => `veld${n}: x`)}` },
    ],
    [
      'references that lead nowhere',
      'reference-exists',
      250,
      { 'rollen/a.md': `naam: A\nwie:\n${lines(250, n => `  - niemand-${n}`)}` },
    ],
    [
      'links that lead nowhere',
      'link-exists',
      130,
      { 'rollen/a.md': `---\nnaam: A\n---\n\n${lines(130, n => `[a](b${n}.md)`)}\n` },
    ],
    [
      'dates in another form',
      'date-form',
      45,
      { 'rollen/a.md': `naam: A\nwie:\n${lines(45, () => '  - persoon: anna\n    sinds: 12-3-2024')}` },
    ],
    [
      'alarm codes',
      'personal-data',
      90,
      { 'rollen/a.md': `---\nnaam: A\n---\n\n${lines(90, n => `alarmcode ${2100 + n}`)}\n` },
    ],
  ];

  it.each(cases)('is told up to a number, and counted: %s', async (_what, rule, count, files) => {
    const all = { 'initiatief.yaml': initiative, 'personen/anna.md': 'naam: Anna', ...files };
    const { stdout } = await checked(all, '--rule', rule, '--format', 'json');
    const { findings, summary } = JSON.parse(stdout) as {
      findings: { more: number; help: string }[];
      summary: Record<'error' | 'warning' | 'info', number>;
    };
    expect(summary.error + summary.warning + summary.info).toBe(count);
    expect(findings).toHaveLength(20);
    expect(findings.map(({ more }) => more)).toEqual([...Array(19).fill(0), count - 20]);
    expect(findings.at(-1)?.help).toMatch(new RegExp(`\\nEn nog ${count - 20} keer in dit bestand\\.$`));
    const english = await checked(all, '--rule', rule, '--language', 'en');
    expect(english.stdout.replace(/\s+/g, ' ')).toContain(`And ${count - 20} more times in this file.`);
  });

  it.each(idsOf(findingsFormats))('is counted in every format: %s', async format => {
    const files = {
      'initiatief.yaml': initiative,
      'rollen/a.md': `naam: A\n${lines(24, n => `veld${n}: x`)}`,
    };
    const { code, stdout } = await checked(files, '--format', format);
    expect(code).toBe(1);
    // GitHub shows ten of a kind, and tells how many there are besides.
    expect(stdout).toContain(format === 'github' ? 'Nog 14 meldingen' : 'En nog 4 keer in dit bestand');
  });

  it('tells of one target once, however often it is linked to', async () => {
    const files = {
      'initiatief.yaml': initiative,
      'rollen/a.md': `---\nnaam: A\n---\n\n${lines(500, () => '[a](b.md)')}\n`,
    };
    const { stdout } = await checked(files);
    expect(stdout).toContain('2 bestanden bekeken. 1 fout.');
    expect(stdout).toContain('En nog 479 keer in dit bestand.');
  });
});

describe('a fault of ours', () => {
  const files = {
    'initiatief.yaml': initiative,
    'rollen/a.md': 'naam: A',
    'rollen/b.md': 'naam: B\nkleur: x',
  };
  const broken = (rule: Partial<Rule>): Rule =>
    ({ ...(rules[0] as Rule), id: 'broken', find: undefined, ...rule }) as Rule;
  const fault = (): never => {
    throw new RangeError('Maximum call stack size exceeded, in a text of somebody');
  };

  it.each([
    ['in one file', broken({ findIn: ({ id }) => (id === 'a' ? fault() : []) }), 'rollen/a.md'],
    ['that comes later', broken({ findIn: async ({ id }) => (id === 'a' ? fault() : []) }), 'rollen/a.md'],
    ['over all files', broken({ find: fault }), 'initiatief.yaml'],
    [
      'in the words for a finding',
      broken({
        find: () => [{ at: { file: 'rollen/a.md', path: [] }, facts: {} }],
        texts: { ...(rules[0] as Rule).texts, nl: { ...(rules[0] as Rule).texts.nl, message: fault } },
      }),
      'rollen/a.md',
    ],
  ])('%s is a finding, and the others are judged', async (_where, rule, file) => {
    const register = registerOf(files);
    const asked = [rule, ...rules.filter(({ group }) => group === 'records')];
    const { open } = await findWith(asked, contextOf(register, asked, { today: '2026-09-01' }));
    const told = await tell(open, asked, register, sayWith(register.words, vocabularies.nl));
    expect(told.map(({ at, rule: id }) => `${at.file} ${id}`)).toEqual(
      [`${file} readable`, 'rollen/b.md schema'].sort(),
    );
    const { message, help } = told.find(({ rule: id }) => id === 'readable') ?? {};
    expect(message).toBe('dit bestand kan ik niet nakijken: er gaat iets mis in initiatief zelf');
    expect(help).toMatch(/broken RangeError at .+ \(bounds\.test\.ts:\d+:\d+\)$/);
    expect(help).not.toContain('somebody');
  });

  it('in reading makes that one record unreadable', () => {
    const entry = { path: 'rollen/a.md', kind: 'role', id: 'a', isLink: false } as const;
    const record = readRecord(entry, { text: '---\nnaam: [A]\n---\n' }, wordsOf(vocabularies.nl), {
      trouble: fault,
      doubt: fault,
    });
    expect(record).toMatchObject({ readable: false, data: { name: 'a' }, references: [] });
    expect(record.problems).toMatchObject([{ reason: 'not-judged', facts: { error: 'RangeError' } }]);
  });
});

describe('the nearest of very many names', () => {
  const names = Array.from({ length: 3_000 }, (_, number) => `persoon-${number}`);
  const many = new Names(names.map(name => [name, name] as const));

  it.each([
    ['prsoon-1234', 'persoon-1234'],
    ['persoon-1243x', 'persoon-1243'],
    ['Persoon 77', 'persoon-77'],
    ['persoon-2999', 'persoon-2999'],
    ['persoon_21', 'persoon-21'],
  ])('is found for %s', (typed, expected) => expect(many.nearest(typed)).toBe(expected));

  it('is nothing where none is near', () => expect(many.nearest('buurthuis')).toBeUndefined());
});

function checked(files: Files, ...options: string[]): Promise<{ code: number; stdout: string }> {
  return inFolder(files, folder => initiatief(['check', '-C', folder, ...options]));
}
