import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Audience, audiences } from '../src/core/audiences/readers.ts';
import { reports } from '../src/reports/index.ts';
import { type Place, printed } from './support/every-report.ts';
import { inCase, outsideGit } from './support/history.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const root = join(import.meta.dirname, 'reports');
const examples = join(import.meta.dirname, '../examples');
const today = ['--today', '2026-09-01', '--color', 'never'];
const formats: Record<string, string> = { txt: 'text', json: 'json', md: 'markdown' };
/** What only some reports can be made as. */
const drawn: Record<string, string> = { mmd: 'mermaid', dot: 'dot', msg: 'message' };

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();

/** `expected.txt`, `expected.json`, `expected.everyone.md`, `expected.40.txt`: who it is for, or how wide. */
const expectationsIn = (folder: string): string[] =>
  readdirSync(folder).filter(name => /^expected(\.\w+)?\.(txt|json|md|mmd|dot|msg)$/.test(name));

/**
 * A case is a small repository, with what the report says about it in each expected file. `vitest -u` writes
 * those; `options.txt` holds options to add, and folders `then-2026-06-01` what there was on an earlier day.
 */
describe.each(foldersIn(root))('%s', report => {
  describe.each(foldersIn(join(root, report)))('%s', name => {
    const folder = join(root, report, name);
    it.each(expectationsIn(folder))('%s', async file => {
      const [, chosen = 'core', extension = ''] = /^expected(?:\.(\w+))?\.(\w+)$/.exec(file) ?? [];
      const width = Number(chosen) || 80;
      const audience = Number(chosen) ? 'core' : chosen;
      const given = join(folder, 'options.txt');
      const more = existsSync(given) ? readFileSync(given, 'utf8').trim().split(' ') : [];
      const options = ['--for', audience, '--format', { ...formats, ...drawn }[extension] as string];
      const { code, stdout, stderr } = await inCase(folder, '2026-09-01', (where, env) =>
        initiatief(['report', report, '-C', where, ...options, ...today, ...more], {
          env: { ...env, COLUMNS: String(width) },
        }),
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      if (extension === 'txt')
        for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      await expect(stdout).toMatchFileSnapshot(join(folder, file));
    });
  });
});

/** The examples, each read once for all that is asked of it. */
const places = new Map(
  foldersIn(examples).map((name): [string, Place] => {
    const folder = join(examples, name);
    return [name, { folder, env: outsideGit(folder) }];
  }),
);

describe('every report', () => {
  it.each([...places.keys()])('tells partners of %s no command', async name => {
    const place = { folder: join(examples, name), env: { LANG: 'nl_NL.UTF-8' } };
    for (const { id } of reports) {
      const nextSteps = async (audience: string): Promise<string[]> => {
        const { stdout } = await printed(place, 'json', [id, '--for', audience, ...today]);
        const { sections } = JSON.parse(stdout);
        return sections.flatMap(({ next }: { next?: string }) => next ?? []);
      };
      const [core, partners] = [await nextSteps('core'), await nextSteps('partners')];
      expect(partners.join('\n'), id).not.toMatch(/initiatief [a-z]/);
      for (const step of partners) expect(step, id).toMatch(/[.?!]$/);
      for (const step of partners) expect(core.some(whole => whole.startsWith(step.slice(0, 20)))).toBe(true);
    }
  });

  it.each(reports.map(({ id }) => id))('%s has cases: empty, English, and more', id => {
    expect(foldersIn(join(root, id))).toEqual(expect.arrayContaining(['empty', 'english']));
    expect(foldersIn(join(root, id)).length).toBeGreaterThan(2);
  });

  const all = [...places.keys()].flatMap(example =>
    reports.flatMap(({ id }) =>
      audiences.flatMap(audience => Object.values(formats).map(format => [example, id, audience, format])),
    ),
  );
  it.each(all)('of %s: %s, for %s, as %s', async (example = '', id = '', audience = '', format = '') => {
    const place = places.get(example) as Place;
    const argv = [id, '--for', audience, ...today];
    const { code, stdout, stderr } = await printed(place, format, argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith('\n')).toBe(true);
    expect(stdout).not.toMatch(/undefined|\[object|NaN|Invalid/);
    // One of the formats by a command line of its own, each in turn.
    const turn = reports.findIndex(report => report.id === id) + audiences.indexOf(audience as Audience);
    if (Object.values(formats)[turn % 3] !== format) return;
    const typed = ['report', ...argv, '-C', place.folder, '--format', format];
    expect(await initiatief(typed, { env: place.env })).toEqual({ code, stdout, stderr });
  });
});

describe('on paper', () => {
  const linesOf = async (...argv: string[]): Promise<number> => {
    const { stdout } = await initiatief([...argv, '-C', join(examples, 'buurttuin-de-linde'), ...today]);
    return stdout.split('\n').length - 1;
  };

  it('the overview of eight partners is one page, in small letters', async () => {
    expect(await linesOf('report')).toBeLessThanOrEqual(88);
  });

  it('what we talk about next time is one page, with room to write', async () => {
    for (const audience of audiences)
      expect(await linesOf('report', 'meeting-paper', '--for', audience)).toBeLessThanOrEqual(60);
  });

  it('a sheet for a talk with a partner is one page, with room to write', async () => {
    const partners = readdirSync(join(examples, 'buurttuin-de-linde/partners'));
    const lengths = await Promise.all(
      partners.map(file => linesOf('report', 'partner', file.replace(/\.\w+$/, ''))),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(62);
  });
});

describe('the command', () => {
  const linde = join(examples, 'buurttuin-de-linde');
  const at = (...argv: string[]): ReturnType<typeof initiatief> =>
    initiatief([...argv, '-C', linde, ...today]);

  it('gives the overview without a name, and takes Dutch names for everything', async () => {
    const [plain, named, dutch] = await Promise.all([
      at('report'),
      at('report', 'overview', '--for', 'core'),
      at('rapport', 'Overzicht', '--voor', 'kerngroep'),
    ]);
    expect(named.stdout).toBe(plain.stdout);
    expect(dutch.stdout).toBe(plain.stdout);
  });

  it('counts for each audience what it sees, and names people to the core group alone', async () => {
    const figures = await Promise.all(
      audiences.map(async audience => {
        const { stdout } = await at('report', 'one-pitters', '--for', audience, '--format', 'json');
        return JSON.parse(stdout).figures;
      }),
    );
    // Two of them give access: the bank account and the key of the shed.
    expect(figures.map(({ roles }) => roles)).toEqual([10, 8, 8]);
    expect(figures.map(({ absenceFactor }) => absenceFactor.people.length)).toEqual([4, 0, 0]);
  });

  it('counts the same when a rule is switched off, and no longer tells of it', async () => {
    const files = {
      'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
      'rollen/kas.md': '---\nnaam: Kas\nwie: an\n---\n',
      'personen/an.md': '---\nnaam: An\n---\n',
    };
    const off = { ...files, 'initiatief.yaml': `${files['initiatief.yaml']}regels:\n  1-pitter: uit\n` };
    const made = async (some: typeof files) =>
      inFolder(some, async folder => {
        const { stdout } = await initiatief(['report', '-C', folder, '--format', 'json', ...today]);
        const { figures, sections } = JSON.parse(stdout);
        return { figures, told: sections.find(({ id }: { id: string }) => id === 'attention').rows.length };
      });
    const [on, silent] = [await made(files), await made(off)];
    expect(silent.figures).toEqual(on.figures);
    expect([on.told, silent.told]).toEqual([1, 0]);
  });

  it.each([
    ['rapport', 'overzigt', 'Bedoel je overzicht?'],
    ['rapport', 'onepitters', 'Bedoel je 1-pitters?'],
    ['rapport', 'xyz', 'Kies uit overzicht, vergaderstuk, '],
    ['rapport', '--voor=gemeente', 'Kies uit kerngroep, partners of iedereen.'],
  ])('%s %s: %s', async (command, name, help) => {
    const { code, stdout, stderr } = await at(command, name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(help);
  });

  it('does not take what is no day or no audience', async () => {
    expect((await at('report', 'agreements', '--since', 'gisteren')).code).toBe(2);
    expect((await at('report', '--for', 'iederen')).stderr).toContain('Bedoel je iedereen?');
  });
});
