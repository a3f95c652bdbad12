import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { urgencySteps } from '../src/core/checking/rule.ts';
import { addInterval, type Day } from '../src/core/ground/calendar.ts';
import { rules } from '../src/rules/index.ts';
import { initiatief } from './support/run.ts';

const example = join(import.meta.dirname, '../examples/buurttuin-de-linde');
const first = '2026-09-01';

interface Told {
  today: Day;
  lines: number;
  attention: { id: string; rule: string }[];
  text: string;
}

async function overviewOn(today: Day): Promise<Told> {
  const of = (...more: string[]): Promise<{ stdout: string }> =>
    initiatief(['report', 'overview', '--today', today, ...more], { cwd: example });
  const [text, json] = await Promise.all([of(), of('--format', 'json')]);
  const { sections } = JSON.parse(json.stdout);
  const { rows } = sections.find(({ id }: { id: string }) => id === 'attention');
  return { today, lines: text.stdout.split('\n').length, attention: rows, text: text.stdout };
}

/** Where a rule stands: what can halt us comes before all others. */
function placeOf(rule: string): number {
  const { step = 'rest', canHalt = false } = (rules.find(({ id }) => id === rule)?.urgency ?? {}) as {
    step?: (typeof urgencySteps)[number];
    canHalt?: boolean;
  };
  return canHalt ? -1 : urgencySteps.indexOf(step);
}

describe('twelve months in which nobody does anything', () => {
  it('keep the overview one page, with the same three things first while those are the right ones', async () => {
    const months: Told[] = [];
    for (let month = 0; month <= 12; month += 1)
      months.push(await overviewOn(addInterval(first, `P${month}M`) as Day));
    const [start] = months as [Told];
    expect(start.attention).toHaveLength(3);
    for (const [index, { today, lines, attention, text }] of months.entries()) {
      expect(attention, today).toHaveLength(3);
      expect(lines, today).toBeLessThanOrEqual(start.lines + 3);
      // No number that only grows.
      expect(text.split('\n').slice(0, 16).join('\n'), today).not.toMatch(/\b\d+ (?:dingen|meldingen)\b/);
      const before = months[index - 1]?.attention ?? attention;
      for (const [at, one] of attention.entries()) {
        const same = before.some(({ id, rule }) => id === one.id && rule === one.rule);
        // What comes in between goes before what was there for a reason: it is of an earlier step.
        const gone = before.find(
          ({ id, rule }) => !attention.some(now => now.id === id && now.rule === rule),
        );
        if (!same)
          expect(placeOf(one.rule), `${today}, ${at}: ${one.id}`).toBeLessThan(placeOf(gone?.rule ?? ''));
      }
    }
  });

  it('leave out what was put off until a day, to the day', async () => {
    const accepted =
      'bewust_zo:\n  - regel: 1-pitter\n    omdat: in oktober komt er iemand bij\n    tot_en_met: 2026-10-15\n';
    const folder = mkdtempSync(join(tmpdir(), 'put-off-'));
    cpSync(example, folder, { recursive: true });
    const file = join(folder, 'rollen/penningmeester.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('onmisbaar: ja\n', `onmisbaar: ja\n${accepted}`));
    const found = async (today: Day): Promise<boolean> => {
      const { stdout } = await initiatief(['check', '--rule', '1-pitter', '--today', today], { cwd: folder });
      return stdout.includes('penningmeester.md');
    };
    expect(await found('2026-10-15')).toBe(false);
    expect(await found('2026-10-16')).toBe(true);
  });
});
