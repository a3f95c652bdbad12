import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { badBrowsers, programIn } from '../support/browsers.ts';
import { asOrdinaryUser, OwnFolder } from '../support/ordinary-user.ts';

const root = join(import.meta.dirname, '../..');
const linde = join(root, 'examples/buurttuin-de-linde');
const cafe = join(root, 'examples/repair-cafe');
const program = join(root, 'bin/initiatief.js');

const has = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;
const hasBrowser = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].some(has);

it.runIf(process.env.CI)('is tried in CI: a browser and poppler are there', () => {
  expect([hasBrowser, has('pdfinfo')]).toEqual([true, true]);
});

let own: OwnFolder;
beforeEach(() => {
  own = new OwnFolder();
});
afterEach(() => own.remove());

const env = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: own.path,
  TMPDIR: own.path,
  LANG: 'nl_NL.UTF-8',
});

interface Ran {
  code: number | null;
  stderr: string;
}

/** Runs the whole program as an ordinary user. */
function run(
  argv: readonly string[],
  folder = linde,
  user: { uid?: number; gid?: number } = asOrdinaryUser,
): Ran {
  const { status, stderr, error } = spawnSync(
    process.execPath,
    [program, 'report', ...argv, '-C', folder, '--today', '2026-09-01'],
    { cwd: own.path, env: env(), encoding: 'utf8', ...user },
  );
  if (error) throw error;
  return { code: status, stderr };
}

/** What runs with this in its command line, but for what has ended and nobody asked for yet. */
function running(text: string): string[] {
  const lines = execFileSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter(line => line.includes(text) && !/^Z|starter\.cjs/.test(line));
}

/** Nothing of a browser runs or stands there, beside these files. */
async function expectNothingLeft(...files: string[]): Promise<void> {
  expect(own.names).toEqual(files.sort());
  await vi.waitFor(() => expect(running(own.path)).toEqual([]));
}

function aboutOf(file: string): Record<string, string> {
  const lines = execFileSync('pdfinfo', [own.file(file)], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
  return Object.fromEntries(lines.map(line => line.split(/:\s+/, 2) as [string, string]));
}

describe.skipIf(!hasBrowser || !has('pdfinfo'))('a pdf', () => {
  it.each([
    ['nl', 'overview', 'Overzicht · Buurttuin De Linde', 2],
    ['nl', 'meeting-paper', 'Vergaderstuk · Buurttuin De Linde', 1],
    ['nl', 'partner gemeente-hovendrecht', 'Gesprek met een partner · Buurttuin De Linde', 2],
    ['en', 'overview', 'Overview · Repair Café Alderby', 2],
  ])(
    'in %s of %s is tagged, and has a title, a language and an outline',
    async (language, report, title, most) => {
      const begun = Date.now();
      const { code, stderr } = run(
        [...report.split(' '), '--output', 'blad.pdf'],
        language === 'nl' ? linde : cafe,
      );
      expect([code, stderr]).toEqual([0, expect.stringContaining('blad.pdf')]);
      const about = aboutOf('blad.pdf');
      expect(about).toMatchObject({
        Title: title,
        Creator: 'initiatief',
        Tagged: 'yes',
        JavaScript: 'no',
        'Metadata Stream': 'no',
        'Page size': expect.stringContaining('A4'),
      });
      // The day it was printed, whatever day the report is of.
      expect(new Date(`${about.CreationDate}`).getTime()).toBeGreaterThan(begun - 60_000);
      expect(Number(about.Pages)).toBeLessThanOrEqual(most);
      const bytes = readFileSync(own.file('blad.pdf'), 'latin1');
      expect(bytes).toMatch(new RegExp(`/Lang \\(${language}\\)`));
      expect(bytes).toContain('/Outlines');
      expect(bytes).not.toMatch(/\/URI|pdfuaid/);
      await expectNothingLeft('blad.pdf');
    },
  );

  it('makes way for a later one', () => {
    expect(run(['--output', 'blad.pdf']).code).toBe(0);
    expect(run(['--output', 'blad.pdf']).code).toBe(0);
    writeFileSync(own.file('blad.pdf'), '%PDF-1.4\nVan mij.\n');
    expect(run(['--output', 'blad.pdf']).code).toBe(2);
  });

  it('is printed without network, script or files', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    writeFileSync(own.file('geheim.txt'), 'geheim');
    writeFileSync(
      own.file('blad.html'),
      `<!doctype html><title>Dag</title><p>Dag</p><script>document.write('kwaad')</script><img src="${at}/a" alt="">
      <iframe src="${at}/b"></iframe><iframe src="file://${own.file('geheim.txt')}"></iframe>
      <style>@import "${at}/c"; p { background: url(${at}/d); }</style><meta http-equiv="refresh" content="0;url=${at}/e">`,
    );
    const print = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(root, 'tests/support/print.ts'), 'blad.html'],
      {
        cwd: own.path,
        env: { ...env(), TSX_DISABLE_CACHE: '1' },
        stdio: ['ignore', 'inherit', 'inherit'],
        ...asOrdinaryUser,
      },
    );
    const [code] = await once(print, 'close');
    server.close();
    expect([code, asked]).toEqual([0, []]);
    const text = execFileSync('pdftotext', [own.file('blad.pdf'), '-'], { encoding: 'utf8' });
    expect(text.trim()).toMatch(/^Dag/);
    expect(text).not.toMatch(/kwaad|geheim/);
  });

  it('is not there when somebody stops the program, and neither is the browser', async () => {
    const browser = programIn(
      own.path,
      'browser',
      (badBrowsers['that hangs'] as readonly string[])[1] as string,
    );
    const child = spawn(
      process.execPath,
      [program, 'report', '-C', linde, '--output', 'blad.pdf', '--browser', browser],
      { cwd: own.path, env: env(), stdio: ['ignore', 'ignore', 'pipe'], ...asOrdinaryUser },
    );
    let said = '';
    child.stderr.on('data', chunk => {
      said += chunk;
    });
    while (running(`--user-data-dir=${own.path}`).length === 0) await new Promise(setImmediate);
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([2, 'Gestopt. Er is geen pdf gemaakt.\n']);
    await expectNothingLeft('browser');
  });
});

describe.skipIf(process.platform === 'win32')('without a browser', () => {
  it('says how to print the page instead', () => {
    const none = { PATH: own.path };
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, 'report', '-C', linde, '--output', 'b.pdf'],
      {
        cwd: own.path,
        env: { ...env(), ...none },
        encoding: 'utf8',
        ...asOrdinaryUser,
      },
    );
    // One that stands in its usual place is found all the same.
    if (status === 0) return;
    expect(status).toBe(2);
    expect(stderr).toMatch(/Ik vind er geen\.\n.*--browser\.\n.*--naar bladzijde\.html/s);
  });

  it.each(['./geen', 'geen-browser', '.'])('with %s named there is a sentence', async named => {
    const { code, stderr } = run(['--output', 'blad.pdf', '--browser', named]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is geen programma dat ik kan starten.')]);
    expect(stderr).not.toMatch(/^\s+at /m);
    await expectNothingLeft();
  });
});

it.runIf(process.getuid?.() === 0 && hasBrowser)('root is told to work as somebody else', async () => {
  const { code, stderr } = run(['--output', 'blad.pdf'], linde, {});
  expect([code, stderr]).toEqual([2, expect.stringContaining('Je werkt als beheerder (root)')]);
  await expectNothingLeft();
});
