import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Repository, sound } from './support/git.ts';
import { initiatief } from './support/run.ts';

const rinus = '---\nnaam: Rinus Quist\n---\n';
const agreement = `---
naam: Rinus maakt een sleutel voor meneer Quist
partijen:
  - partner: gemeente
    levert: een slot, via rinus-quist
  - partner: initiatief
    levert: een deur
afgesproken_op: 2026-03-12
---
`;
const files = {
  ...sound,
  'partners/gemeente.md': '---\nnaam: Gemeente Aarle\nsoort: gemeente\n---\n',
  'personen/rinus-quist.md': rinus,
  'afspraken/2026-03-12-sleutel.md': agreement,
};

let repository: Repository;
beforeEach(() => {
  repository = new Repository(files);
  repository.commitAll();
});
afterEach(() => repository.remove());

const drop = (path: string): void => rmSync(join(repository.folder, path));
const report = (name: string, ...more: string[]) =>
  repository.run(['rapport', name, '--voor', 'iedereen', '--format', 'json', ...more]);

async function expectHidden(): Promise<void> {
  for (const name of ['afspraken', 'overzicht', 'agenda']) {
    const { code, stdout, stderr } = await report(name);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout, name).not.toMatch(/rinus|quist/i);
  }
  expect((await report('afspraken')).stdout).toMatch(/persoon \d+ maakt een sleutel/i);
}

describe('somebody whose file is gone', () => {
  it('is hidden before', expectHidden);

  it('is hidden when the file was taken away, committed or not', async () => {
    drop('personen/rinus-quist.md');
    await expectHidden();
    repository.commitAll();
    await expectHidden();
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'Later');
    await expectHidden();
  });

  it('is hidden when the file was emptied, or held another name first', async () => {
    repository.write({ 'personen/rinus-quist.md': '---\nnaam: R.\n---\n' });
    repository.commitAll();
    await expectHidden();
    drop('personen/rinus-quist.md');
    repository.commitAll();
    await expectHidden();
  });

  it('is hidden after consent too: nobody keeps that by now', async () => {
    const consent = 'toestemming:\n  voor: naam\n  gegeven_op: 2026-01-01\n';
    repository.write({ 'personen/rinus-quist.md': `---\nnaam: Rinus Quist\n${consent}---\n` });
    repository.commitAll();
    expect((await report('afspraken')).stdout).toContain('Rinus maakt');
    drop('personen/rinus-quist.md');
    repository.commitAll();
    await expectHidden();
  });

  it('is hidden when the file went on another branch, or lay in a folder within', async () => {
    repository.git('mv', 'personen/rinus-quist.md', 'personen/wim-r.md');
    repository.git('checkout', '--quiet', '--', '.');
    repository.git('reset', '--quiet', '--hard');
    repository.git('checkout', '--quiet', '-b', 'zij');
    drop('personen/rinus-quist.md');
    repository.commitAll();
    repository.git('checkout', '--quiet', 'main');
    repository.commitOn('2026-05-01', { 'personen/2026/ans-vos.md': '---\nnaam: Ans Vos\n---\n' });
    drop('personen/2026/ans-vos.md');
    repository.commitAll();
    repository.git('merge', '--quiet', '--no-edit', 'zij');
    await expectHidden();
    repository.write({
      'afspraken/2026-03-12-sleutel.md': agreement.replace('Rinus maakt', 'Ans Vos maakt'),
    });
    expect((await report('afspraken')).stdout).not.toMatch(/Ans|Vos/);
  });

  it('is hidden when all people were kept in English once', async () => {
    repository.write({ 'people/tom-webb.md': '---\nname: Tom Webb\n---\n' });
    repository.commitAll();
    drop('people/tom-webb.md');
    repository.write({ 'afspraken/2026-03-12-sleutel.md': agreement.replace('Rinus maakt', 'Webb maakt') });
    repository.commitAll();
    expect((await report('afspraken')).stdout).not.toContain('Webb');
  });
});

describe('somebody who is there keeps what may be shown', () => {
  const consent = 'toestemming:\n  voor: naam\n  gegeven_op: 2026-01-01\n';

  it('under another file name', async () => {
    repository.write({ 'personen/rinus-quist.md': `---\nnaam: Rinus Quist\n${consent}---\n` });
    repository.commitAll();
    repository.git('mv', 'personen/rinus-quist.md', 'personen/rinus.md');
    repository.commitAll();
    expect((await report('afspraken')).stdout).toContain('Rinus maakt een sleutel');
  });

  it('and so does what was a person by mistake', async () => {
    repository.write({ 'personen/gemeente-aarle.md': '---\nnaam: Gemeente Aarle\n---\n' });
    repository.commitAll();
    drop('personen/gemeente-aarle.md');
    repository.commitAll();
    expect((await report('afspraken')).stdout).toContain('Gemeente Aarle');
  });
});

describe('where git does not know', () => {
  it('says so of a copy that has not all of the history', async () => {
    drop('personen/rinus-quist.md');
    repository.commitAll();
    const copy = join(repository.home, 'copy');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.folder}`, copy], {
      env: repository.env,
    });
    const options = { cwd: copy, env: repository.env };
    const { code, stderr } = await initiatief(['rapport', '--voor', 'iedereen'], options);
    expect([code, stderr]).toEqual([0, expect.stringContaining('git fetch --unshallow')]);
    expect((await initiatief(['rapport', '--voor', 'kerngroep'], options)).stderr).toBe('');
  });

  it('says nothing without git, or before the first commit', async () => {
    rmSync(join(repository.folder, '.git'), { recursive: true });
    expect((await report('afspraken')).stderr).toBe('');
    repository.git('init', '--quiet', '.');
    expect((await report('afspraken')).stderr).toBe('');
  });
});
