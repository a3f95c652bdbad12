import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reports } from '../src/reports/index.ts';
import { copied, removed } from './support/copied.ts';
import { stepsIn, wordsIn } from './support/lines-typed.ts';
import { initiatief } from './support/run.ts';

const examples = { nl: 'buurttuin-de-linde', en: 'repair-cafe' } as const;
const today = ['--today', '2026-09-01'];
const folder = mkdtempSync(join(tmpdir(), 'zonder-'));
afterAll(() => removed(folder));

/** The command lines in what was said; a long one goes on below. */
const proposedIn = (said: string): string[] =>
  [...said.matchAll(/initiatief (?:.|\n(?= {4,}\S))*/g)].map(([line]) => line.replace(/\s+/g, ' ').trim());

describe('where nobody can be asked', () => {
  it.each(Object.entries(examples))(
    'each step that is told (%s) is done, or answered with what to type more',
    async (language, name) => {
      const copy = join(folder, language);
      copied(join(import.meta.dirname, '../examples', name), copy);
      const told = await Promise.all(
        [['check', '--attention'], ...reports.map(({ id }) => ['report', id, '--for', 'core'])].map(argv =>
          initiatief([...argv, '--format', 'json', ...today, '-C', copy]),
        ),
      );
      const steps = told.flatMap(({ stdout }) => (stdout === '' ? [] : stepsIn(JSON.parse(stdout))));
      const lines = new Map(
        steps.map(({ action, command }) => [
          JSON.stringify([action?.id, Object.keys(action?.answers ?? {})]),
          command,
        ]),
      );
      expect(lines.size).toBeGreaterThan(5);
      for (const line of lines.values()) {
        const { code, stdout, stderr } = await initiatief([...wordsIn(line ?? '').slice(1), '-C', copy], {
          cwd: folder,
        });
        if (code === 0) continue;
        expect({ code, stdout }, line).toEqual({ code: 2, stdout: '' });
        const more = /(?:Zeg het met|Say so with):? --\S|(?:Typ het achter|Type it behind): /.test(stderr);
        if (!more)
          expect(
            proposedIn(stderr).filter(one => one !== line && one.startsWith(`${line} `)),
            stderr,
          ).not.toEqual([]);
      }
    },
  );

  it.each([
    [],
    ['--regel', 'datumvorm'],
    ['rollen'],
    ['--zonder-regel', 'datumvorm'],
    ['--aandacht', 'rollen/kas.md'],
  ])('each command that check --fix ends with fixes what it showed, and no more: %j', async (...chosen) => {
    const copy = mkdtempSync(join(folder, 'tuin-'));
    copied(join(import.meta.dirname, '../examples', examples.nl), copy);
    writeFileSync(join(copy, 'rollen/kas.md'), '---\nnaam: Kas\nsinds: 12 maart 2026\n---\n');
    writeFileSync(
      join(copy, 'partners/kas.md'),
      '---\nnaam: Tuin: zaaien\nsoort: school\nsinds: 12 maart 2026\n---\n',
    );
    const fix = ['controleer', '--verbeter', ...chosen];
    const { stdout, stderr } = await initiatief(fix, { cwd: copy });
    const lines = [
      ...new Set(proposedIn(`${stderr}\n${stdout}`).filter(line => line.includes('--verbeter'))),
    ];
    expect(lines).toHaveLength(1);
    const done = await initiatief(wordsIn(lines[0] ?? '').slice(1), { cwd: copy });
    expect(done.stderr.split(/\n+\d+ bestand/)[0]).toBe(stderr.split(/\n+Er is nog/)[0]);
    expect(done.stdout).not.toContain('kan ik zelf verbeteren');
    expect((await initiatief(fix, { cwd: copy })).stderr).toContain(
      'Er is niets dat ik zelf kan verbeteren.',
    );
  });
});
