import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audiences } from '../src/core/audiences/readers.ts';
import { reports } from '../src/reports/index.ts';
import { initiatief } from './support/run.ts';

const examples = join(import.meta.dirname, '../examples');
const today = ['--today', '2026-09-01'];
const having = reports.filter(({ alsoAs }) => alsoAs?.includes('message')).map(({ id }) => id);
const somebody: Record<string, string> = {
  'buurttuin-de-linde': 'cor-hagenaars',
  'repair-cafe': 'priya-nair',
};

const messageOf = (example: string, id: string, ...more: string[]) => {
  const who = id === 'person' ? [somebody[example] as string] : [];
  const argv = ['report', id, ...who, '--format', 'message', ...more, ...today];
  return initiatief([...argv, '-C', join(examples, example)]);
};

describe('a message for a group app', () => {
  it('is there of what a group tells each other', () => {
    expect(having.sort()).toEqual(['actions', 'agenda', 'meeting-paper', 'overview', 'person']);
  });

  const all = Object.keys(somebody).flatMap(example =>
    having.flatMap(id => audiences.map(audience => [example, id, audience] as const)),
  );
  it.each(all)('of %s: %s for %s is at most eight short lines', async (example, id, audience) => {
    const { code, stdout } = await messageOf(example, id, '--for', audience);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(8);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
    // Bare text: no frames, no headings, no commands, and dates in words.
    expect(stdout).not.toMatch(/[─═→#*]|\[ \]|initiatief [a-z]|\d{4}-\d\d-\d\d/);
  });

  it.each([
    ['overview', true],
    ['agenda', true],
    ['meeting-paper', true],
    ['actions', false],
    ['person', false],
  ])('%s is made for partners where nobody says for whom: %s', async (id, isForPartners) => {
    const example = 'buurttuin-de-linde';
    const { stdout, stderr } = await messageOf(example, id);
    expect(stdout).toBe((await messageOf(example, id, '--for', isForPartners ? 'partners' : 'core')).stdout);
    expect(stderr.includes('Dit is gemaakt voor partners.')).toBe(isForPartners);
  });

  it('is not there of other reports, which say what to take', async () => {
    const { code, stderr } = await messageOf('buurttuin-de-linde', 'agreements');
    expect(code).toBe(2);
    expect(stderr).toContain('Dat kan met: overzicht, vergaderstuk, actielijst, persoon, agenda.');
    expect(stderr).toContain('kan ik niet als bericht maken');
    expect(stderr).toContain('--vorm text');
  });

  it.each(['bericht', 'message'])('is asked for in both languages: %s', async word => {
    const folder = join(examples, 'buurttuin-de-linde');
    const asked = await initiatief(['rapport', 'actielijst', '--vorm', word, ...today, '-C', folder]);
    expect(asked.stdout).toBe((await messageOf('buurttuin-de-linde', 'actions')).stdout);
  });

  it('says once that nothing is open for somebody', async () => {
    const folder = join(examples, 'buurttuin-de-linde');
    const page = ['person', 'emine-kaplan', '--format', 'message', ...today, '-C', folder];
    const { stdout } = await initiatief(['report', ...page]);
    expect(stdout).toContain('\nEmine Kaplan, voor jou staat er nu niets open.\nOp 24 september 2026');
  });
});

it.each(['csv', 'xlsx'])(
  'an action list as %s is for the core group where nobody says for whom',
  async format => {
    const { code, stderr } = await initiatief([
      ...['report', 'actions', '--format', format, ...today],
      ...['--section', 'open', '-C', join(examples, 'buurttuin-de-linde')],
    ]);
    expect(stderr).not.toContain('voor partners');
    expect(code).toBe(0);
  },
);
