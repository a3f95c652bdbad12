import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Repository, sound } from './support/git.ts';

const wrong = '---\nnaam: Kas\nwie: karel\n---\n';

let repository: Repository;

beforeEach(() => {
  repository = new Repository(sound);
});

afterEach(() => repository.remove());

describe('check --staged', () => {
  it('looks at the index, not at the disk', async () => {
    repository.commitAll();
    repository.write({ 'rollen/kas.md': wrong });
    repository.git('add', '.');
    repository.write({ 'rollen/kas.md': sound['rollen/kas.md'] });
    expect(await repository.found()).toEqual([]);
    expect(await repository.found('--staged')).toEqual(['reference-exists rollen/kas.md']);
  });

  it('says nothing of what is on disk and not in the index', async () => {
    repository.commitAll();
    repository.write({ 'rollen/kas.md': wrong, 'rollen/nieuw.md': wrong });
    expect(await repository.found('--staged')).toEqual([]);
    const { code, stdout } = await repository.run(['check', '--staged']);
    expect([code, stdout]).toEqual([0, '0 bestanden bekeken. Er viel niets te controleren.\n']);
  });

  it('judges what changes, and counts only that', async () => {
    repository.write({ 'rollen/oud.md': wrong.replace('Kas', 'Oud') });
    repository.commitAll();
    repository.write({ 'rollen/kas.md': wrong });
    repository.git('add', '.');
    const { code, stdout } = await repository.run(['check', '--staged']);
    expect(stdout).toContain('rollen/kas.md:3:6');
    expect(stdout).not.toContain('oud.md');
    expect(stdout).toMatch(/\n1 bestand bekeken. 1 fout.\n$/);
    expect(code).toBe(1);
  });

  it('knows what lies at the top of the repository, as a check of all does', async () => {
    const settings = { 'tuin/initiatief.yaml': 'taal: nl\nnaam: De Linde\n', 'README.md': '# Alles\n' };
    repository.remove();
    repository = new Repository({
      ...settings,
      'tuin/plan.pdf': 'x',
      'tuin/rollen/kas.md': '---\nnaam: Kas\n---\n',
    });
    repository.commitAll();
    const links = '[a](/README.md) [b](/tuin/plan.pdf) [c](/tuin/weg.pdf) [d](/plan.pdf)';
    repository.write({ 'tuin/rollen/kas.md': `---\nnaam: Kas\n---\n\n${links}\n` });
    repository.git('add', '.');
    const said = async (...options: string[]): Promise<unknown> => {
      const folder = join(repository.folder, 'tuin');
      const { stdout } = await repository.run([
        'check',
        '-C',
        folder,
        '--rule',
        'link-exists',
        '--format',
        'json',
        ...options,
      ]);
      return JSON.parse(stdout).findings;
    };
    const all = await said();
    expect(all).toMatchObject([{ facts: { target: '/tuin/weg.pdf' } }, { facts: { target: '/plan.pdf' } }]);
    expect(await said('--staged')).toEqual(all);
    expect(await said('--since', 'HEAD')).toEqual(all);
  });

  it('before the first commit judges everything', async () => {
    repository.write({ 'rollen/kas.md': wrong });
    repository.git('add', '.');
    expect(await repository.found('--staged')).toEqual(['reference-exists rollen/kas.md']);
  });

  it('tells what a deletion and a new name do to files that stay the same', async () => {
    repository.write({ 'rollen/oud.md': wrong.replace('Kas', 'Oud') });
    repository.commitAll();
    repository.git('rm', '--quiet', 'personen/wim.md');
    repository.git('mv', 'personen/fatima.md', 'personen/fatima-b.md');
    expect(await repository.found('--staged')).toEqual([
      'reference-exists rollen/kas.md',
      'reference-exists rollen/kas.md',
    ]);
    // The file with the new name, and the one that still refers to the old ones.
    const { stdout } = await repository.run(['check', '--staged']);
    expect(stdout).toMatch(/\n2 bestanden bekeken. 2 fouten.\n/);
  });

  it('tells what a new level of a rule does elsewhere', async () => {
    const role = '---\nnaam: Kas\nwie: karel\nsoort: rol\n---\n';
    const settings = `${sound['initiatief.yaml']}regels:\n  verwijzing-bestaat: `;
    repository.write({ 'rollen/kas.md': role, 'initiatief.yaml': `${settings}tip\n` });
    repository.commitAll();
    repository.write({ 'initiatief.yaml': `${settings}fout\n` });
    repository.git('add', '.');
    expect(await repository.found('--staged')).toEqual(['reference-exists rollen/kas.md']);
  });

  it('does not tell again what was there, also when its remedy is another now', async () => {
    repository.write({ 'rollen/oud.md': '---\nnaam: Oud\nwie: karel-bos\n---\n' });
    repository.commitAll();
    repository.write({ 'personen/karel-bo.md': '---\nnaam: Karel Bo\n---\n' });
    repository.git('add', '.');
    expect(await repository.found('--staged')).toEqual([]);
  });

  it('reads bytes as strictly as on disk', async () => {
    repository.commitAll();
    repository.write({
      'rollen/latin.md': Buffer.from('---\nnaam: Café\n---\n', 'latin1'),
      'rollen/leeg.md': '',
      'rollen/nul.md': '---\nnaam: A\0\n---\n',
      'rollen/zwaar.md': Buffer.alloc(3 * 1024 * 1024, 'a'),
      'rollen/zz.md': '---\nnaam: Zz\n---\n',
      'rollen/foto.png': Buffer.from([0x89, 0x50, 0, 0xff]),
    });
    symlinkSync('kas.md', join(repository.folder, 'rollen/link.md'));
    const onDisk = (await repository.run(['check', '--format', 'json'])).stdout;
    repository.git('add', '.');
    const inIndex = (await repository.run(['check', '--staged', '--format', 'json'])).stdout;
    const findings = (json: string) => (JSON.parse(json) as { findings: { file: string }[] }).findings;
    const files = new Set(findings(onDisk).map(({ file }) => file.replace('rollen/', '')));
    expect([...files]).toEqual(['foto.png', 'latin.md', 'leeg.md', 'link.md', 'nul.md', 'zwaar.md']);
    expect(findings(inIndex)).toEqual(findings(onDisk));
  });

  it('passes over what is only announced with add -N', async () => {
    repository.commitAll();
    repository.write({ 'rollen/nieuw.md': wrong.replace('Kas', 'Nieuw'), 'rollen/leeg.md': '' });
    repository.git('add', '-N', 'rollen/nieuw.md');
    repository.git('add', 'rollen/leeg.md');
    expect(await repository.found('--staged')).toEqual(['empty-note rollen/leeg.md']);
  });

  it('works for an initiative in a folder of a repository, from a folder in it, with names', async () => {
    repository.write({ 'tuin/initiatief.yaml': sound['initiatief.yaml'], 'LEESMIJ.md': 'x\n' });
    rmSync(join(repository.folder, 'initiatief.yaml'));
    repository.write({ 'tuin/rollen/kas.md': wrong, 'tuin/rollen/bar.md': wrong.replace('Kas', 'Bar') });
    repository.git('add', '.');
    expect(await repository.found('--staged', '-C', 'tuin/rollen', 'kas.md')).toEqual([
      'reference-exists rollen/kas.md',
    ]);
  });

  it('sees a repository within the repository as an empty folder', async () => {
    repository.commitAll();
    const commit = repository.git('rev-parse', 'HEAD').trim();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},rollen/ander`);
    expect(await repository.found('--staged')).toEqual([]);
  });

  it('leaves the index and the files as they are', async () => {
    repository.commitAll();
    repository.write({ 'rollen/kas.md': wrong });
    const before = repository.git('status', '--porcelain=v2');
    await repository.found('--staged');
    await repository.found('--since', 'HEAD');
    expect(repository.git('status', '--porcelain=v2')).toBe(before);
  });

  it('asks to settle a merge first', async () => {
    repository.commitAll();
    repository.git('checkout', '--quiet', '-b', 'zij');
    repository.write({ 'rollen/kas.md': '---\nnaam: Kas van hen\n---\n' });
    repository.commitAll();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ 'rollen/kas.md': '---\nnaam: Kas van ons\n---\n' });
    repository.commitAll();
    repository.tryGit(['merge', 'zij']);
    const { code, stderr } = await repository.run(['check', '--staged']);
    expect(stderr).toBe(
      'In rollen/kas.md zijn twee versies nog niet samengevoegd.\nKies daar wat blijft staan, en typ dan: git add rollen/kas.md\n',
    );
    expect(code).toBe(2);
    repository.write({ 'rollen/kas.md': wrong });
    repository.git('add', '.');
    expect(await repository.found('--staged')).toEqual(['reference-exists rollen/kas.md']);
  });

  it('asks for the settings when they do not go along', async () => {
    repository.git('add', 'rollen');
    const { code, stderr } = await repository.run(['check', '--staged']);
    expect(stderr).toBe('initiatief.yaml gaat nog niet mee in de commit.\nTyp: git add initiatief.yaml\n');
    expect(code).toBe(2);
  });

  it.each([
    [['--klaargezet', '--verbeter'], '--klaargezet en --verbeter gaan niet samen.'],
    [['--klaargezet', '--kijk-mee'], '--klaargezet en --kijk-mee gaan niet samen.'],
    [['--sinds', 'main', '--verbeter'], '--sinds en --verbeter gaan niet samen.'],
    [['--klaargezet', '--sinds', 'main'], '--klaargezet en --sinds gaan niet samen.'],
  ])('refuses %j', async (argv, message) => {
    const { code, stdout, stderr } = await repository.run(['check', ...argv]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('without git', () => {
  it('says that the folder is not in it', async () => {
    rmSync(join(repository.folder, '.git'), { recursive: true });
    const { code, stderr } = await repository.run(['check', '--staged']);
    expect([code, stderr]).toEqual([
      2,
      'Deze map staat niet in git.\nZet deze map eerst in git. Typ: git init\n',
    ]);
  });

  it('says that it is not on this computer', async () => {
    repository.env.PATH = repository.home;
    const { code, stderr } = await repository.run(['check', '--since', 'main']);
    expect(stderr).toBe('Git staat niet op deze computer.\nZet het er eerst op: https://git-scm.com\n');
    expect(code).toBe(2);
  });

  it('passes on in one line what else git says', async () => {
    repository.write({ '.git/config': '[core\n' });
    const { code, stderr } = await repository.run(['check', '--staged']);
    expect(stderr).toMatch(/^Git doet niet mee. Git zegt: bad config line 1 .*\n$/);
    expect(code).toBe(2);
  });

  it('says that a folder without working tree holds no work', async () => {
    repository.git('config', 'core.bare', 'true');
    expect((await repository.run(['check', '--staged'])).code).toBe(2);
  });
});

describe('check --since', () => {
  it('judges what is ours since the two went apart, also what is not committed yet', async () => {
    repository.write({ 'rollen/oud.md': wrong.replace('Kas', 'Oud') });
    repository.commitAll();
    repository.git('checkout', '--quiet', '-b', 'voorstel');
    repository.write({ 'rollen/kas.md': wrong });
    repository.commitAll();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ 'rollen/oud.md': '---\nnaam: Oud\nwie: niemand\n---\n' });
    repository.commitAll();
    repository.git('checkout', '--quiet', 'voorstel');
    repository.write({ 'rollen/nieuw.md': wrong.replace('Kas', 'Nieuw') });
    expect(await repository.found('--since', 'main')).toEqual([
      'reference-exists rollen/kas.md',
      'reference-exists rollen/nieuw.md',
    ]);
    expect(await repository.found('--since', 'HEAD')).toEqual(['reference-exists rollen/nieuw.md']);
    expect(await repository.found('--since', 'main', 'rollen/kas.md')).toHaveLength(1);
  });

  it('takes other line ends for no change', async () => {
    repository.write({ 'rollen/kas.md': wrong });
    repository.commitAll();
    repository.write({ 'rollen/kas.md': wrong.replaceAll('\n', '\r\n') });
    expect(await repository.found('--since', 'HEAD')).toEqual([]);
  });

  it('tells that a picture that is linked to was taken away', async () => {
    repository.write({ 'rollen/kas.md': `${sound['rollen/kas.md']}\n![kas](../bijlagen/kas.png)\n` });
    repository.write({ 'bijlagen/kas.png': 'x' });
    repository.commitAll();
    rmSync(join(repository.folder, 'bijlagen/kas.png'));
    expect(await repository.found('--since', 'HEAD')).toEqual(['link-exists rollen/kas.md']);
  });

  it.each([
    ['man', '"man" ken ik niet in git.\nBedoel je main?\n'],
    ['2019', /^"2019" ken ik niet in git.\nNoem een branch, een tag of een commit. .*\n$/],
    ['--output=x', /^"--output=x" ken ik niet in git.\n/],
    ['a\u001b[31m', /^"a\ufffd\[31m" ken ik niet in git.\n/],
  ])('does not know %j', async (revision, message) => {
    repository.commitAll();
    const { code, stderr } = await repository.run(['check', `--since=${revision}`]);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('in a copy with only the newest commits says how to get the rest', async () => {
    repository.commitAll();
    repository.git('tag', 'eerste');
    repository.write({ 'rollen/kas.md': '---\nnaam: Kas\n---\n' });
    repository.commitAll();
    const from = `file://${repository.folder}`;
    repository.git('clone', '--quiet', '--depth=1', from, join(repository.home, 'kopie'));
    const { code, stderr } = await repository.run(
      ['check', '--since', 'eerste'],
      join(repository.home, 'kopie'),
    );
    expect(stderr).toContain('git fetch --unshallow');
    expect(code).toBe(2);
  });

  it.each(['main', 'origin/main', 'kopie', '@{0}'])(
    'says so where %s is the newest commit, and the only one that is here',
    async revision => {
      repository.commitAll();
      repository.write({ 'rollen/kas.md': wrong });
      repository.commitAll();
      const copy = join(repository.home, 'kopie');
      repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, copy);
      repository.git('-C', copy, 'tag', 'kopie');
      const { code, stdout, stderr } = await repository.run(['check', '--since', revision], copy);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('dus er is niets om mee te vergelijken');
      expect(stderr).toContain('git fetch --unshallow');
      repository.git('-C', copy, 'fetch', '--quiet', '--unshallow');
      const { stdout: found } = await repository.run(['check', '--since', 'HEAD~1'], copy);
      expect(found).toContain('verwijzing-bestaat');
    },
  );

  it('looks in such a copy at what is not committed yet', async () => {
    repository.commitAll();
    const copy = join(repository.home, 'kopie');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, copy);
    mkdirSync(join(copy, 'rollen'), { recursive: true });
    writeFileSync(join(copy, 'rollen/kas.md'), wrong);
    const { stdout } = await repository.run(['check', '--since', 'main'], copy);
    expect(stdout).toContain('verwijzing-bestaat');
  });

  it('compares with the revision itself when the two have nothing in common', async () => {
    repository.commitAll();
    repository.git('checkout', '--quiet', '--orphan', 'los');
    repository.write({ 'rollen/kas.md': wrong });
    repository.commitAll();
    expect(await repository.found('--since', 'main')).toEqual(['reference-exists rollen/kas.md']);
  });
});
