import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../src/io/site-folder.ts';
import { siteList } from '../src/io/site-list.ts';
import { Repository } from './support/git.ts';
import { initiatief, type Outcome } from './support/run.ts';
import { filesIn } from './support/site.ts';

const records = {
  'initiatief.yaml': 'taal: nl\nnaam: Proeftuin\n',
  'partners/gemeente.md': '---\nnaam: Gemeente Overdam\n---\n',
  'rollen/kas.md': '---\nnaam: Kas\npartner: gemeente\n---\n',
  'rollen/tafel.md': '---\nnaam: Tafel\n---\n',
};

let ready: Repository;
let place: Repository;
beforeAll(() => {
  ready = new Repository(records);
});
beforeEach(() => {
  place?.remove();
  place = new Repository(ready);
});
afterAll(() => {
  place.remove();
  ready.remove();
});

const at = (path: string): string => join(place.folder, path);
const site = (...argv: string[]): Promise<Outcome> => place.run(['site', ...argv, '--today', '2026-09-01']);

describe('the folder of a site', () => {
  it('is made, told of, and opened from a disk; a second time nothing changes', async () => {
    const { code, stdout, stderr } = await site();
    expect([code, stdout]).toEqual([0, expect.stringContaining('De site staat in site: ')]);
    expect(stdout).toContain('Open site/index.html in je browser.');
    expect(stderr).toBe(
      'Let op: git gaat deze map ook bewaren. Dat hoeft niet: hij is zo weer gemaakt. Zet in .gitignore: /site/\n',
    );
    const made = filesIn(at('site'));
    expect([...made.keys()]).toContain('rollen/kas.html');
    expect(made.get(siteList)).not.toMatch(/Overdam|Proeftuin/);
    place.write({ '.gitignore': '/site/\n' });
    const again = await site();
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('Er is niets veranderd sinds de vorige keer.');
    expect(filesIn(at('site'))).toEqual(made);
    expect((await place.run(['check'])).stdout).not.toContain('site/');
  });

  it('loses what is no longer so, and nothing else', async () => {
    await site();
    renameSync(at('rollen/kas.md'), at('rollen/broeikas.md'));
    rmSync(at('partners/gemeente.md'));
    place.write({ 'rollen/broeikas.md': '---\nnaam: Broeikas\n---\n', 'site/eigen.html': 'van ons' });
    const { code, stdout } = await site('--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'site',
      for: 'everyone',
      folder: 'site',
      left: [],
      removed: expect.arrayContaining(['partners/gemeente.html', 'partners/index.html', 'rollen/kas.html']),
    });
    const after = filesIn(at('site'));
    expect(after.get('eigen.html')).toBe('van ons');
    expect(existsSync(at('site/partners'))).toBe(false);
    expect(after.has('rollen/broeikas.html')).toBe(true);
    expect(after.has('rollen/tafel.html')).toBe(true);
  });

  it('keeps what somebody changed or put there, and says so', async () => {
    await site();
    place.write({ 'site/over.html': 'van ons', 'site/rollen/kas.html': 'van ons' });
    rmSync(at('site/rollen/tafel.html'));
    rmSync(at('rollen/kas.md'));
    const { code, stdout, stderr } = await site();
    expect(code).toBe(1);
    expect(stdout).toContain('Nieuw of veranderd: ');
    expect(stderr).toContain('  over.html\n  rollen/kas.html\n');
    expect(readFileSync(at('site/over.html'), 'utf8')).toBe('van ons');
    expect(existsSync(at('site/rollen/tafel.html'))).toBe(true);
    const again = await site();
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('  over.html\n')]);
    rmSync(at('site/over.html'));
    expect((await site()).code).toBe(0);
    expect(readFileSync(at('site/over.html'), 'utf8')).toContain('<html');
  });

  it('is one that somebody chose, for search engines if they like', async () => {
    const { code, stdout } = await initiatief(['site', '../weg', '--vindbaar', '-C', place.folder], {
      cwd: at('rollen'),
      env: place.env,
    });
    expect([code, stdout]).toEqual([0, expect.stringContaining('Open ../weg/index.html')]);
    expect(readFileSync(at('weg/index.html'), 'utf8')).not.toContain('noindex');
  });

  it.each([
    ['.', 'In . staat wat jullie zelf bijhouden.'],
    ['', 'In . staat wat jullie zelf bijhouden.'],
    ['partners', 'In partners staat wat jullie zelf bijhouden.'],
    ['partners/site', 'In partners/site staat wat jullie zelf bijhouden.'],
    ['Rollen/2026/site', 'In Rollen/2026/site staat wat jullie zelf bijhouden.'],
    ['roles', 'In roles staat wat jullie zelf bijhouden.'],
    ['bijlagen/site', 'In bijlagen/site staat wat jullie zelf bijhouden.'],
    ['prive', 'In prive staat wat jullie zelf bijhouden.'],
    ['.git/site', 'In .git/site staat wat jullie zelf bijhouden.'],
    ['..', 'In .. staan al andere dingen.'],
    ['vol', 'In vol staan al andere dingen.'],
    ['bestand', 'bestand is een bestand, en geen map.'],
    ['verwijzing', 'verwijzing is een verwijzing naar een andere plek (een link).'],
    ['verwijzing/site', 'verwijzing is een verwijzing naar een andere plek (een link).'],
  ])('is not %s', async (folder, says) => {
    place.write({ 'vol/iets.txt': 'x', bestand: 'x' });
    symlinkSync(place.home, at('verwijzing'));
    const before = filesIn(place.folder);
    const { code, stderr } = await site(folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(filesIn(place.folder)).toEqual(before);
  });

  it('is not that of records behind a link of somebody else', async () => {
    const link = join(place.home, 'elders');
    symlinkSync(at('partners'), link);
    const { code, stderr } = await site(join(link, 'site'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('staat wat jullie zelf bijhouden')]);
    expect(existsSync(at('partners/site'))).toBe(false);
  });

  it('is not one with a list that leads elsewhere', async () => {
    const sum = '0'.repeat(64);
    place.write({ [`site/${siteList}`]: `{"madeBy":"initiatief","files":{"../rollen/kas.md":["${sum}"]}}` });
    expect((await site()).code).toBe(2);
    expect(existsSync(at('rollen/kas.md'))).toBe(true);
  });

  it('takes no link within it for a folder of its own', async () => {
    await site();
    rmSync(at('site/rollen'), { recursive: true });
    symlinkSync(at('rollen'), at('site/rollen'));
    const before = filesIn(at('rollen'));
    expect((await site()).code).toBe(2);
    expect(filesIn(at('rollen'))).toEqual(before);
  });
});

describe('a run that is broken off', () => {
  async function* some(
    ...files: readonly (readonly [string, string])[]
  ): AsyncGenerator<readonly [string, string]> {
    yield* files;
  }
  async function* broken(): AsyncGenerator<readonly [string, string]> {
    for (let at = 0; at < 700; at += 1) yield [`p-${at}.html`, `anders ${at}`];
    throw new Error('stop');
  }

  it('is finished by the next one', async () => {
    const spot = { root: place.folder, path: 'site' };
    await writeSite(spot, some(['a.html', 'a'], ['map/b.html', 'b'], ['p-1.html', 'eerst']));
    await expect(writeSite(spot, broken())).rejects.toThrow('stop');
    expect(filesIn(at('site')).size).toBe(503);
    // What a kill leaves in the middle of a file, and what the power leaves of one.
    place.write({ 'site/.initiatief-site~': 'half', 'site/p-3.html': '' });
    const outcome = await writeSite(spot, some(['a.html', 'a'], ['p-3.html', 'drie'], ['p-1.html', 'een']));
    expect(outcome).toMatchObject({ files: 3, left: [] });
    expect(outcome.removed).toContain('map/b.html');
    expect([...filesIn(at('site'))].filter(([path]) => path !== siteList)).toEqual([
      ['a.html', 'a'],
      ['p-1.html', 'een'],
      ['p-3.html', 'drie'],
    ]);
  });

  it('lets a folder or a file that stands in the way be', async () => {
    const spot = { root: place.folder, path: 'site' };
    await writeSite(spot, some(['a.html', 'a']));
    mkdirSync(at('site/b.html'));
    writeFileSync(at('site/map'), 'x');
    const outcome = await writeSite(spot, some(['a.html', 'a'], ['b.html', 'b'], ['map/c.html', 'c']));
    expect(outcome).toMatchObject({ files: 1, left: ['b.html', 'map/c.html'] });
  });
});

describe('what cannot be read', () => {
  it('is told, and the site goes on without it', async () => {
    place.write({ 'rollen/tafel.md': '---\nnaam: [Tafel\n---\n' });
    const { code, stderr } = await site();
    expect([code, stderr]).toEqual([0, expect.stringContaining('Eén bestand kan ik niet lezen.')]);
    expect(existsSync(at('site/rollen/kas.html'))).toBe(true);
    expect(existsSync(at('site/rollen/tafel.html'))).toBe(false);
  });

  it.each([
    ['a file', '---\nnaam: Teun Zwaluwstra\npartner: [gemeente\n---\n'],
    ['no fences', 'naam: Teun Zwaluwstra\n'],
    ['a name that is a list', '---\nnaam: [Teun, Zwaluwstra]\n---\n'],
    ['a field with a slip in it', '---\nnaaam: Teun Zwaluwstra\n---\n'],
  ])('still hides the name in it: %s', async (_, text) => {
    place.write({ 'personen/teun.md': text, 'rollen/kas.md': '---\nnaam: Kas van Teun Zwaluwstra\n---\n' });
    expect((await site()).code).toBe(0);
    expect([...filesIn(at('site'))].flat().join('\n')).not.toMatch(/teun|zwaluwstra/i);
  });

  it('makes no site where nobody can see whose it is', async () => {
    place.write({ 'personen/teun.md': 'teun zaait graag\n' });
    const { code, stderr } = await site();
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('De naam in personen/teun.md kan ik niet lezen'),
    ]);
    expect(existsSync(at('site'))).toBe(false);
  });
});

it('a check takes nothing on it for data of somebody', async () => {
  place.write({
    'initiatief.yaml': 'taal: nl\nnaam: De Kas\nplaats: Overdam\nzichtbaarheid: openbaar\n',
    'afspraken/2026-08-01-een-plek.md':
      '---\nnaam: Een plek\nafgesproken_op: 2026-08-01\nuiterlijk: 2026-10-01\npartijen: [{partner: gemeente, levert: [grond]}]\n---\n',
  });
  expect((await site()).code).toBe(0);
  expect(filesIn(at('site')).get('agenda.ics')).toContain('UID:');
  expect((await place.run(['check'])).stdout).not.toContain('site/');
});

describe('names of before', () => {
  it('are not told, and not where it is not known who left', async () => {
    const dora = '---\nnaam: Dora Vertrokkenstra\n---\n';
    place.commitOn('2026-05-01', { 'personen/dora.md': dora });
    rmSync(at('personen/dora.md'));
    place.commitOn('2026-05-02', { 'rollen/kas.md': '---\nnaam: Kas van Dora Vertrokkenstra\n---\n' });
    expect((await site()).code).toBe(0);
    expect([...filesIn(at('site'))].flat().join('\n')).not.toMatch(/dora|vertrokkenstra/i);
    const clone = join(place.home, 'clone');
    place.git('clone', '-q', '--depth', '1', `file://${place.folder}`, clone);
    const { code, stderr } = await initiatief(['site', '-C', clone], { env: place.env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
    expect(existsSync(join(clone, 'site'))).toBe(false);
  });
});
