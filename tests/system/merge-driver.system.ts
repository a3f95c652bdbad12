import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Repository, sound } from '../support/git.ts';

const bin = join(import.meta.dirname, '../../bin/initiatief.js');
const role = (fields: string): string => `---\nnaam: Kas\n${fields}\n---\n`;
const base = role('wie:\n  - wim\nminimaal: 2');
const file = 'rollen/kas.md';

let repository: Repository;
beforeEach(async () => {
  repository = new Repository({ ...sound, [file]: base });
  repository.program = { node: process.execPath, script: bin };
  const { code, stderr } = await repository.run(['hook', 'install']);
  expect([code, stderr]).toEqual([0, '']);
  repository.commitAll();
});
afterEach(() => repository.remove());

const text = (): string => readFileSync(join(repository.folder, file), 'utf8');

/** Two branches from here: one with ours, and `voorstel` with theirs. */
function branches(ours: string, theirs: string, others: Record<string, string> = {}): void {
  const commit = (content: string, message: string): void => {
    repository.write({ [file]: content });
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', message);
  };
  repository.git('checkout', '--quiet', '-b', 'voorstel');
  repository.write(others);
  commit(theirs, 'Van "hen"; `x` $y \'z\'');
  repository.git('checkout', '--quiet', 'main');
  commit(ours, 'Van ons');
}

/** Other ways in which git joins two branches. */
const ways: [name: string, argv: string[]][] = [
  ['merge', ['merge', '--no-edit', '--no-verify', 'voorstel']],
  ['rebase', ['rebase', 'voorstel']],
  ['cherry-pick', ['cherry-pick', 'voorstel']],
];

const [withWim, withFatima] = [
  role('wie:\n  - wim\n  - jo\nminimaal: 2'),
  role('wie:\n  - wim\n  - fatima\nminimaal: 2'),
];

/** What git does now, and whether what both wrote is there. */
describe.each(ways)('git %s', (_, argv) => {
  it('joins what both did to one record, and leaves a clean tree', () => {
    branches(withWim, withFatima);
    expect(repository.tryGit(argv).code).toBe(0);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(text()).toMatch(
      /^---\nnaam: Kas\nwie:\n {2}- wim\n {2}- (?:jo\n {2}- fatima|fatima\n {2}- jo)\nminimaal: 2\n---\n$/,
    );
  });

  it('names the field that both changed, and leaves its marks round it', () => {
    branches(role('wie:\n  - wim\nminimaal: 3'), role('wie:\n  - wim\nminimaal: 4'));
    const { code, output } = repository.tryGit(argv);
    expect(code).toBe(1);
    expect(output).toContain(
      `${file}: dit is aan twee kanten anders veranderd: minimaal. Kijk wat er moet blijven staan.`,
    );
    expect(text()).toMatch(/<{7} .*\nminimaal: [34]\n={7}\nminimaal: [34]\n>{7} .*\n/);
    mustKeepBoth(['minimaal: 3', 'minimaal: 4']);
  });

  it.each<[string, () => void]>([
    ['is gone', () => program(undefined)],
    ['is broken', () => program('process.exit(3);')],
    ['throws', () => program('throw new Error("x");')],
    ['is killed half-way', () => program('process.kill(process.pid, 9);')],
    ['does not know how', () => program('process.exit(1);')],
    ['was never chosen', () => repository.git('config', '--remove-section', 'merge.initiatief')],
  ])('merges as text where the program %s: both are there, between marks', (_name, breakIt) => {
    breakIt();
    branches(withWim, withFatima);
    expect(repository.tryGit(argv).code).toBe(1);
    expect(text()).toMatch(/<{7} .*\n {2}- (?:jo|fatima)\n={7}\n {2}- (?:jo|fatima)\n>{7} .*\n/);
    mustKeepBoth(['- jo', '- fatima']);
  });
});

/** Ways in which git joins two branches, or what somebody put away, and how somebody leaves one that stopped halfway. */
const leaving: { name: string; argv: string[]; abort: string[]; stashes?: boolean }[] = [
  { name: 'merge', argv: ['merge', '--no-edit', '--no-verify', 'voorstel'], abort: ['merge', '--abort'] },
  { name: 'rebase', argv: ['rebase', 'voorstel'], abort: ['rebase', '--abort'] },
  { name: 'cherry-pick', argv: ['cherry-pick', 'voorstel'], abort: ['cherry-pick', '--abort'] },
  { name: 'stash pop', argv: ['stash', 'pop'], abort: ['reset', '--hard'], stashes: true },
];

const killAt = join(import.meta.dirname, '../support/kill-at.cjs');

describe.skipIf(process.platform !== 'linux').each(leaving)(
  'git $name, with a driver that is killed',
  ({ argv, abort, stashes }) => {
    const both =
      /^---\nnaam: Kas\nwie:\n {2}- wim\n {2}- (?:jo\n {2}- fatima|fatima\n {2}- jo)\nminimaal: 2\n---\n$/;
    let driver = '';
    let tried = '';

    /** Both sides, and a driver that is to be another one. */
    function begin(other: (driver: string) => string): void {
      branches(withWim, withFatima);
      if (stashes) {
        // What is put away began before ours.
        repository.git('reset', '--quiet', '--hard', 'HEAD~1');
        repository.write({ [file]: withFatima });
        repository.git('stash', '--quiet');
        repository.write({ [file]: withWim });
        repository.git('commit', '--quiet', '--no-verify', '--all', '--message', 'Van ons');
      }
      tried = repository.git('rev-parse', 'HEAD');
      driver = repository.git('config', 'merge.initiatief.driver').trim();
      repository.git('config', 'merge.initiatief.driver', other(driver));
    }

    const untracked = (): string[] =>
      repository
        .git('status', '--porcelain')
        .split('\n')
        .filter(line => line.startsWith('??'));

    function again(): void {
      repository.git('config', 'merge.initiatief.driver', driver);
      expect(repository.git('rev-parse', 'HEAD')).toBe(tried);
      expect(repository.tryGit(argv)).toMatchObject({ code: 0 });
      expect(text()).toMatch(both);
    }

    it.each([0, 1, 2, 3, 4])(
      'before its write %i: both are there, nothing else is, and the next try works',
      write => {
        begin(real => `KILL_AT=${write} ${real.replace(`'${bin}'`, `--require '${killAt}' '${bin}'`)}`);
        const { code } = repository.tryGit(argv);
        // The last number is more than it writes.
        if (write === 4) expect(code).toBe(0);
        expect(untracked()).toEqual([]);
        for (const name of ['- jo', '- fatima']) expect(text()).toContain(name);
        if (code === 0) return expect(text()).toMatch(both);
        expect(text()).toContain('<<<<<<<');
        const { folder } = repository;
        const kept = new Repository(repository);
        repository.git(...abort);
        again();
        // Who types nothing but a commit instead has both too.
        expect(kept.folder).not.toBe(folder);
        kept.git('commit', '--quiet', '--no-verify', '--all', '--message', 'Klaar');
        for (const name of ['- jo', '- fatima']) expect(kept.git('show', `HEAD:${file}`)).toContain(name);
        kept.remove();
      },
    );

    it('together with git: git tells how to leave it, and the next try works', () => {
      begin(() => '[ "$(cat /proc/$PPID/comm)" = git ] && kill -9 $PPID; sleep 0.1; exit 1');
      repository.tryGit(argv);
      const lock = join(repository.folder, '.git/index.lock');
      if (existsSync(lock)) {
        expect(repository.tryGit(['add', file]).output).toContain('remove the file manually');
        rmSync(lock);
      }
      // What git itself left, under names of its own.
      for (const line of untracked()) {
        expect(line).toMatch(/^\?\? \.merge_file_/);
        rmSync(join(repository.folder, line.slice(3)));
      }
      repository.tryGit(abort);
      again();
    });
  },
);

/** `commit -a` is what people type when they are told nothing: what both wrote must be in it. */
function mustKeepBoth(both: readonly string[]): void {
  repository.git('commit', '--quiet', '--no-verify', '--all', '--message', 'Klaar');
  const kept = repository.git('show', `HEAD:${file}`);
  for (const one of both) expect(kept).toContain(one);
}

/** Puts something else in the place of the program; nothing: it is gone. */
function program(code: string | undefined): void {
  const script = join(repository.home, 'stuk.js');
  if (code !== undefined) writeFileSync(script, code);
  const driver = repository.git('config', 'merge.initiatief.driver').trim();
  repository.git('config', 'merge.initiatief.driver', driver.replace(bin, script));
}

it('merges what is no record, and no text, as git always did', () => {
  const bytes = (last: number): Buffer => Buffer.from([1, 0, 2, last]);
  repository.write({ 'rollen/README.md': 'a\n\nb\n', 'rollen/foto.md': bytes(1) });
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--no-verify', '--message', 'Erbij');
  branches(base, base);
  repository.git('checkout', '--quiet', 'voorstel');
  repository.write({ 'rollen/README.md': 'a\n\nc\n', 'rollen/foto.md': bytes(2) });
  repository.git('commit', '--quiet', '--no-verify', '--all', '--message', 'Van hen');
  repository.git('checkout', '--quiet', 'main');
  repository.write({ 'rollen/README.md': 'A\n\nb\n', 'rollen/foto.md': bytes(3) });
  repository.git('commit', '--quiet', '--no-verify', '--all', '--message', 'Van ons');
  expect(repository.tryGit(['merge', '--no-edit', 'voorstel']).code).toBe(1);
  expect(repository.git('status', '--porcelain').split('\n')).toEqual(
    expect.arrayContaining(['UU rollen/foto.md']),
  );
  expect(readFileSync(join(repository.folder, 'rollen/README.md'), 'utf8')).toBe('A\n\nc\n');
});

it('joins what both made new under one name, where it is about the same', () => {
  const [ours, theirs] = ['---\nnaam: Kraam\nwie: wim\n---\n', '---\nnaam: Kraam\nminimaal: 3\n---\n'];
  repository.git('checkout', '--quiet', '-b', 'voorstel');
  repository.commitOn('2026-03-01', { 'rollen/kraam.md': theirs });
  repository.git('checkout', '--quiet', 'main');
  repository.commitOn('2026-03-02', { 'rollen/kraam.md': ours });
  expect(repository.tryGit(['merge', '--no-edit', '--no-verify', 'voorstel']).code).toBe(0);
  expect(readFileSync(join(repository.folder, 'rollen/kraam.md'), 'utf8')).toBe(
    '---\nnaam: Kraam\nwie: wim\nminimaal: 3\n---\n',
  );
});

it('joins records of an initiative in a folder below the top, and with names that a shell would obey', async () => {
  const name = "tuin $(touch x) 'y'";
  repository.write({ [`${name}/initiatief.yaml`]: 'taal: nl\nnaam: A\n', [`${name}/rollen/kas.md`]: base });
  const hook = await repository.run(['hook', 'install', '-C', name]);
  expect([hook.code, hook.stderr]).toEqual([0, '']);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--no-verify', '--message', 'Erbij');
  branches(base, base, { [`${name}/rollen/kas.md`]: withFatima, extra: '' });
  repository.write({ [`${name}/rollen/kas.md`]: withWim });
  repository.git('commit', '--quiet', '--no-verify', '--all', '--message', 'Van ons');
  expect(repository.tryGit(['merge', '--no-edit', '--no-verify', 'voorstel']).code).toBe(0);
  expect(readFileSync(join(repository.folder, name, 'rollen/kas.md'), 'utf8')).toBe(
    role('wie:\n  - wim\n  - jo\n  - fatima\nminimaal: 2'),
  );
  expect(existsSync(join(repository.folder, 'x'))).toBe(false);
});

describe('hook install', () => {
  const attributes = (): string => readFileSync(join(repository.folder, '.gitattributes'), 'utf8');

  it('says that git merges by field, once, and takes the program out again with the hook', async () => {
    rmSync(join(repository.folder, '.gitattributes'));
    writeFileSync(join(repository.folder, '.gitattributes'), '*.png binary\r\n');
    const first = await repository.run(['hook', 'install']);
    expect(first.stdout).toContain('dan voegt git het samen per veld. Dat staat in .gitattributes');
    expect(attributes()).toMatch(/^\*\.png binary\r\n# >>> initiatief >>>\r\n/);
    expect((await repository.run(['hook', 'install'])).stdout).not.toContain('.gitattributes');
    expect(repository.git('config', 'merge.initiatief.driver')).toContain(bin);
    await repository.run(['hook', 'remove']);
    expect(repository.tryGit(['config', 'merge.initiatief.driver']).code).toBe(1);
    expect(attributes()).toContain('merge=initiatief');
  });

  it('chooses no program that lies in the repository', async () => {
    repository.git('config', '--remove-section', 'merge.initiatief');
    mkdirSync(join(repository.folder, 'bin'));
    const script = join(repository.folder, 'bin/x.js');
    writeFileSync(script, '');
    chmodSync(script, 0o755);
    repository.program = { node: process.execPath, script };
    expect((await repository.run(['hook', 'install'])).code).toBe(2);
    expect(repository.tryGit(['config', 'merge.initiatief.driver']).code).toBe(1);
  });
});
