import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ignoreLine } from '../src/core/ground/ignore-line.ts';
import { Repository } from './support/git.ts';
import { initiatief } from './support/run.ts';

let place: Repository;
beforeEach(() => {
  place = new Repository({
    'initiatief.yaml': 'taal: nl\nnaam: Proeftuin\n',
    'rollen/kas.md': '---\nnaam: Kas\n---\n',
    '.gitignore': '/site/\n',
  });
});
afterEach(() => place.remove());

const site = (...argv: string[]) => place.run(['site', ...argv, '--vandaag', '2026-09-01']);

describe('how far a large site is', () => {
  /** What is written to a terminal, or to a pipe, while a site is made. */
  async function told(
    argv: readonly string[],
    isTTY: boolean,
    more: Record<string, string> = {},
  ): Promise<string> {
    const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 });
    let text = '';
    stderr.on('data', chunk => {
      text += String(chunk);
    });
    const { code } = await initiatief(['site', ...argv], {
      cwd: place.folder,
      env: { ...place.env, ...more },
      stderr,
    });
    expect(code).toBe(0);
    return text;
  }

  it('is told on a terminal in one line, and nowhere else', async () => {
    const roles = Array.from({ length: 510 }, (_, at) => [`rollen/r${at}.md`, `---\nnaam: Rol ${at}\n---\n`]);
    place.write(Object.fromEntries(roles));
    const line = await told([], true);
    const clear = '\r\u001b[2K';
    expect(line).toBe(
      `${clear}Bezig met de site${clear}Bezig met de site: 250 bestanden${clear}Bezig met de site: 500 bestanden${clear}`,
    );
    expect(await told([], false)).toBe('');
    expect(await told(['--vorm', 'json'], true)).toBe('');
    expect(await told([], true, { TERM: 'dumb' })).toBe('');
  });

  it('is not told of a small one', async () => {
    expect(await told([], true)).toBe('');
  });
});

describe('for whom it is', () => {
  it.each([
    [['--voor', 'partners'], 'initiatief rapport --voor partners --naar overzicht.html'],
    [['--for', 'everyone'], 'Een site is altijd voor iedereen'],
    [['--voor=kerngroep'], 'Een site is altijd voor iedereen'],
    [['--naar', 'public'], 'initiatief site public'],
    [['--for', 'partners', '--language', 'en'], 'initiatief report --for partners --output overview.html'],
  ])('%j is answered with what to do instead', async (argv, said) => {
    const { code, stdout, stderr } = await site(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/Bedoel je|Do you mean/);
  });

  it('what is said to type works', async () => {
    const { code } = await place.run(['rapport', '--voor', 'partners', '--naar', 'overzicht.html']);
    expect(code).toBe(0);
  });
});

describe('the folder', () => {
  it('in another site is pointed out', async () => {
    expect((await site()).stderr).toBe('');
    const { code, stderr } = await site('site/ook');
    expect([code, stderr]).toEqual([0, expect.stringContaining('deze map ligt in een andere site (site).')]);
    expect((await site('site/ook')).stderr).toContain('in een andere site');
    expect((await site()).stderr).toBe('');
    // A list that is none of ours makes no site.
    place.write({ 'uit/.initiatief-site.json': '{}' });
    expect((await site('uit/site')).stderr).not.toContain('andere site');
  });

  it.each(['web[1]', 'een *', 'wat?', 'a\\b', 'gewoon', '!x', '#x'])(
    'called %s is left out by the line that is told',
    async name => {
      const { stderr } = await site(name);
      const line = /in \.gitignore: (.*)\n/.exec(stderr)?.[1];
      expect(line).toBe(ignoreLine(name));
      place.write({ '.gitignore': `${line}\n` });
      expect((await site(name)).stderr).toBe('');
      const ignored = (path: string): boolean => {
        try {
          execFileSync('git', ['check-ignore', '-q', path], { cwd: place.folder, env: place.env });
          return true;
        } catch {
          return false;
        }
      };
      expect(ignored(join(name, 'index.html'))).toBe(true);
      for (const other of ['web1', 'een ander', 'wat1', 'ab', 'x'])
        expect(ignored(`${other}/index.html`)).toBe(false);
    },
  );
});
