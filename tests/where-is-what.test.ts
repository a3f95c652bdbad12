import { describe, expect, it } from 'vitest';
import type { audiences } from '../src/core/audiences/readers.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { reports } from '../src/reports/index.ts';
import { whereIsWhat } from '../src/reports/where-is-what.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { type Files, registerOf } from './support/register.ts';

const today = '2026-09-01';
const base = { 'initiatief.yaml': 'taal: nl\nnaam: Proef\nstukken: https://example.org/plan' };
const key = (line: string): Files => ({
  ...base,
  'personen/x.md': 'naam: X',
  'rollen/sleutel.md': `naam: Sleutel\nsoort: toegang\nwie:\n  - ${line}`,
});

async function made(files: Files, audience: (typeof audiences)[number] = 'core') {
  const register = registerOf(files);
  const say = sayWith(register.words, vocabularies.nl);
  return makeReport(whereIsWhat, { register, today, audience, rules, reports, say });
}

describe('what comes back', () => {
  it.each([
    ['is nothing of who is there', key('x'), [0, 0]],
    [
      'is what somebody has who stopped',
      { ...key('x'), 'personen/x.md': 'naam: X\nstatus: gestopt' },
      [1, 0],
    ],
    [
      'is what somebody has whose last day has passed',
      { ...key('x'), 'personen/x.md': 'naam: X\ntot_en_met: 2026-08-31' },
      [1, 0],
    ],
    [
      'will be of who stops today',
      { ...key('x'), 'personen/x.md': 'naam: X\ntot_en_met: 2026-09-01' },
      [0, 1],
    ],
    ['will be of a line that ends', key('persoon: x\n    tot_en_met: 2026-10'), [0, 1]],
    [
      'is nothing of a line that has ended',
      { ...key('persoon: x\n    tot_en_met: 2026-08'), 'personen/x.md': 'naam: X\nstatus: gestopt' },
      [0, 0],
    ],
    [
      'is what somebody of a partner has that stopped',
      {
        ...key('x'),
        'personen/x.md': 'naam: X\npartner: p',
        'partners/p.md': 'naam: P\nsoort: overig\nstatus: gestopt',
      },
      [1, 0],
    ],
    [
      'is nothing of a role that gives no access',
      {
        ...base,
        'personen/x.md': 'naam: X\nstatus: gestopt',
        'rollen/kas.md': 'naam: Kas\nwie: x',
      },
      [0, 0],
    ],
  ] as const)('%s', async (_, files, expected) => {
    const { figures } = await made(files);
    expect([figures.toReturn, figures.stopping]).toEqual(expected);
  });
});

it.each(['partners', 'everyone'] as const)('tells %s nothing but to ask', async audience => {
  const { figures, sections } = await made(key('x'), audience);
  expect(Object.values(figures)).toEqual(Object.values(figures).map(() => null));
  expect(sections.map(({ id, rows }) => [id, rows.length])).toEqual([['summary', 0]]);
  expect(JSON.stringify(sections)).toContain('Bel dan iemand van de kerngroep.');
});
