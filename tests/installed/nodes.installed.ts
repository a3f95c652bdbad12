import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { canFetch, nodeOf, unlessFetched, versionOf } from '../support/registry.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'bin/initiatief.js');
const place = mkdtempSync(join(tmpdir(), 'initiatief-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The oldest, one in between and the newest but one of Node 20, and the newest of each line that is kept up. */
const nodes = ['20.19.0', '20.19.6', '20.20.1', '22', '24', 'latest'];
const tooOld = ['20.18.3', '18.20.8', '16.20.2', '12.22.12', '8.17.0'];

const garden = join(root, 'examples/buurttuin-de-linde');
const reports = [
  ['report', '-C', garden],
  ['report', 'one-pitters', '-C', garden],
  ['report', 'overview', '--for', 'everyone', '--format', 'json', '-C', garden],
  ['report', 'agenda', '--format', 'ics', '-C', garden],
  ['report', 'contacts', '--format', 'csv', '-C', garden],
];

interface Outcome {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

function run(node: string, argv: readonly string[], env: Record<string, string | undefined> = {}): Outcome {
  const known = { PATH: process.env.PATH ?? '', HOME: place, LANG: 'nl_NL.UTF-8', GIT_CONFIG_NOSYSTEM: '1' };
  const { status, signal, stdout, stderr } = spawnSync(node, [program, ...argv], {
    cwd: place,
    env: { ...known, ...env },
    encoding: 'utf8',
  });
  return { code: status, signal, stdout, stderr };
}

const today = ['--today', '2026-09-01'];
const right = { code: 0, signal: null };

describe.skipIf(!canFetch())(`the program as it was built${unlessFetched()}`, () => {
  describe.each(nodes)('on Node %s', wanted => {
    let node: string;
    beforeAll(() => {
      node = nodeOf(wanted);
    });

    it('checks, says what is not right, and makes each report, as on any other', () => {
      expect(versionOf(node)).toMatch(wanted === 'latest' ? /^\d/ : new RegExp(`^${wanted}`));
      expect(run(node, ['check', '--strict', '-C', garden])).toMatchObject({ ...right, stderr: '' });
      const wrong = join(root, 'tests/rules/reference-exists/nearest');
      expect(run(node, ['check', '-C', wrong])).toMatchObject({ code: 1, signal: null });
      for (const argv of [['check', '-C', wrong], ...reports])
        expect(run(node, [...argv, ...today])).toEqual(run(process.execPath, [...argv, ...today]));
    });

    it('makes a workbook, begins an initiative and adds to it', async () => {
      const folder = join(place, wanted);
      const book = `${folder}.xlsx`;
      expect(
        run(node, ['report', '-C', garden, '--format', 'xlsx', '--output', book, ...today]),
      ).toMatchObject(right);
      const sheets = await readExcel(readFileSync(book));
      expect(JSON.stringify(sheets)).toContain('Woonstichting Hovendrecht');
      const begin = ['begin', folder, '--yes', '--name', 'Tuin', '--no-git', '--ci', 'github', ...today];
      expect(run(node, begin)).toMatchObject(right);
      expect(run(node, ['nieuw', 'persoon', 'Fatima', '--yes', '-C', folder])).toMatchObject(right);
      expect(readFileSync(join(folder, 'personen/fatima.md'), 'utf8')).toContain('naam: Fatima');
      expect(run(node, ['controleer', '-C', folder])).toMatchObject(right);
    });
  });

  it.each(tooOld)('says in a sentence that Node %s is too old', wanted => {
    const node = nodeOf(wanted);
    const least = manifest.engines.node.replace('>=', '');
    const sentence = `Voor initiatief is Node.js ${least} of nieuwer nodig, en dit is ${versionOf(node)}. Haal een nieuwere op: https://nodejs.org\n`;
    for (const env of [{}, { LANG: 'C' }, { LANG: '' }, { LC_ALL: 'de_DE.UTF-8' }])
      expect(run(node, ['check', '-C', garden], env)).toEqual({
        code: 2,
        signal: null,
        stdout: '',
        stderr: sentence,
      });
    for (const env of [{ LC_ALL: 'en_GB.UTF-8' }, { INITIATIEF_LANGUAGE: 'en' }])
      expect(run(node, ['check', '-C', garden], env)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`initiatief needs Node.js ${least} or newer`),
      });
  });
});
