import { execSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Repository, sound } from '../support/git.ts';

let repository: Repository;

beforeEach(() => {
  repository = new Repository(sound);
  repository.commitAll();
});
afterEach(() => repository.remove());

function hook(name: string, script: string): () => void {
  const path = join(repository.folder, '.git/hooks', name);
  mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return () => rmSync(path);
}

function setting(...pairs: [string, string][]): () => void {
  for (const [key, value] of pairs) repository.git('config', key, value);
  return () => {
    for (const [key] of pairs) repository.git('config', '--unset', key);
  };
}

function locked(path: string): () => void {
  writeFileSync(join(repository.folder, path), '');
  return () => rmSync(join(repository.folder, path));
}

/** Two sides that changed the same line; `join` puts one on the other. */
function conflict(...join: string[]): () => void {
  repository.git('checkout', '--quiet', '-b', 'voorstel');
  repository.write({ 'rollen/kas.md': '---\nnaam: De kas\nwie:\n  - wim\n  - fatima\n---\n' });
  repository.commitAll('Voorstel');
  repository.git('checkout', '--quiet', 'main');
  repository.write({ 'rollen/kas.md': '---\nnaam: Onze kas\nwie:\n  - wim\n  - fatima\n---\n' });
  repository.commitAll('Anders');
  expect(repository.tryGit(join).code).not.toBe(0);
  return () => {
    repository.write({ 'rollen/kas.md': '---\nnaam: Onze kas\nwie:\n  - wim\n  - fatima\n---\n' });
    repository.git('add', 'rollen/kas.md');
    if (join[0] === 'rebase') repository.git('-c', 'core.editor=true', 'rebase', '--continue');
    else if (join[0] === 'cherry-pick') repository.git('cherry-pick', '--skip');
    else repository.git('commit', '--quiet', '--no-edit');
  };
}

/** What keeps git from a commit, how that is solved, and what git says of it. */
const troubles: [name: string, set: () => () => void, why: string | RegExp][] = [
  ['a hook on the message', () => hook('commit-msg', 'echo nee >&2; exit 1'), 'Git zegt: nee'],
  ['a hook before the commit', () => hook('pre-commit', 'echo nee >&2; exit 1'), 'Git zegt: nee'],
  ['a hook that prepares the message', () => hook('prepare-commit-msg', 'echo nee; exit 1'), 'Git zegt: nee'],
  [
    'a hook that says nothing',
    () => hook('pre-commit', 'exit 1'),
    'Git zegt niet waarom. Misschien houdt een hook het tegen.',
  ],
  [
    'a hook that says much',
    () =>
      hook(
        'pre-commit',
        'printf "\\nhint: lees dit\\nwarning: let op\\nerror: te \\033[31mlang\\n" >&2; exit 1',
      ),
    /^Git zegt: te .*lang$/,
  ],
  [
    'a key that does not work',
    () => setting(['commit.gpgsign', 'true'], ['gpg.program', '/bin/false']),
    'Git zegt: gpg failed to sign the data',
  ],
  [
    'a key that is not there',
    () => setting(['commit.gpgsign', 'true'], ['gpg.format', 'ssh'], ['user.signingkey', '/nergens/sleutel']),
    /^Git zegt: .*sleutel/,
  ],
  [
    'another git at work',
    () => locked('.git/index.lock'),
    /^Git zegt: Unable to create '.*index.lock': File exists.$/,
  ],
  ['a branch that is locked', () => locked('.git/refs/heads/main.lock'), /^Git zegt: cannot lock ref 'HEAD'/],
  [
    'a merge with a conflict',
    () => conflict('merge', 'voorstel'),
    'Git zegt: cannot do a partial commit during a merge.',
  ],
  ['a rebase with a conflict', () => conflict('rebase', 'voorstel'), 'Git is nog bezig met een rebase.'],
  [
    'a commit that is taken over, with a conflict',
    () => conflict('cherry-pick', 'voorstel'),
    'Git zegt: cannot do a partial commit during a cherry-pick.',
  ],
  [
    'a filter that must work and does not',
    () => {
      repository.write({ '.git/info/attributes': 'personen/jan* filter=x\n' });
      return setting(['filter.x.clean', 'false'], ['filter.x.required', 'true']);
    },
    "Git zegt: external filter 'false' failed 1",
  ],
];

describe.skipIf(process.platform === 'win32')('a commit that git refuses', () => {
  const isWaiting = (): string => repository.git('ls-files', '--stage');
  const add = ['add', 'persoon', 'Jan Proef', '--yes', '--commit'];

  it.each(troubles)('add --commit: %s', async (_name, set, why) => {
    const solve = set();
    // Something of somebody's own waits for the next commit.
    const isMerging = /conflict/.test(_name);
    if (!isMerging) repository.write({ 'personen/wim.md': '---\nnaam: Wim Bos\n---\n' });
    if (!isMerging && !_name.startsWith('another')) repository.git('add', 'personen/wim.md');
    const before = isWaiting();
    const { code, stdout, stderr } = await repository.run(add);
    expect([code, stdout]).toEqual([1, 'personen/jan-proef.md\n']);
    const [first = '', ...next] = stderr.trimEnd().split('\n');
    const start = 'personen/jan-proef.md staat klaar, maar git bewaarde het niet. ';
    expect(first.slice(0, start.length)).toBe(start);
    expect(first.slice(start.length)).toMatch(
      typeof why === 'string' ? new RegExp(`^${why.replace(/[.]/g, '\\.')}:?$`) : why,
    );
    const lock = /Unable to create '(.*\.lock)'/.exec(first)?.[1];
    const remove = 'Wacht tot git klaar is. Is er geen git meer bezig? Haal dan weg: ';
    expect(next).toEqual([
      ...(lock ? [`${remove}${lock}`] : []),
      'Los dat eerst op. Typ daarna: git add personen/jan-proef.md',
      'En dan: git commit -m "Iets nieuws" personen/jan-proef.md',
    ]);
    expect(isWaiting()).toBe(before);
    expect(repository.tryGit(['status', '--porcelain', 'personen/jan-proef.md']).output).toBe(
      '?? personen/jan-proef.md\n',
    );

    // What it says, to the letter.
    if (lock) rmSync(lock);
    else solve();
    const staged = repository.git('diff', '--cached', '--name-only');
    for (const line of next.slice(-2)) {
      const typed = line.slice(line.indexOf('git '));
      execSync(typed, { cwd: repository.folder, env: repository.env, stdio: 'pipe' });
    }
    expect(repository.git('show', '--name-only', '--format=%s', 'HEAD')).toBe(
      'Iets nieuws\n\npersonen/jan-proef.md\n',
    );
    expect(repository.git('diff', '--cached', '--name-only')).toBe(staged);
    expect((await repository.run(['check'])).code).toBe(0);
  });

  it('add --commit: leaves a file in the next commit that was in it before', async () => {
    repository.write({ 'personen/jan-proef.md': '---\nnaam: Jan\n---\n' });
    repository.commitAll();
    rmSync(join(repository.folder, 'personen/jan-proef.md'));
    const before = isWaiting();
    hook('pre-commit', 'exit 1');
    expect((await repository.run(add)).code).toBe(1);
    expect(isWaiting()).toBe(before);
  });

  it('add --commit: in a folder below the top, and typed from elsewhere', async () => {
    repository.write({ 'tuin/initiatief.yaml': 'taal: nl\nnaam: Tuin\n' });
    repository.commitAll();
    hook('pre-commit', 'echo nee >&2; exit 1');
    const before = isWaiting();
    const { stderr } = await repository.run([...add, '-C', '../tuin'], join(repository.folder, 'personen'));
    expect(stderr).toContain('Typ daarna: git add ../tuin/personen/jan-proef.md\n');
    expect(isWaiting()).toBe(before);
  });

  it('add --commit: in English', async () => {
    hook('pre-commit', 'echo no >&2; exit 1');
    const { code, stderr } = await repository.run([...add, '--language', 'en']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'personen/jan-proef.md is ready, but git did not save it. Git says: no\n' +
        'Sort that out first. Then type: git add personen/jan-proef.md\nAnd after that: git commit -m "Something new" personen/jan-proef.md\n',
    );
  });

  it('add --commit: keeps a commit that is on no branch from being lost', async () => {
    const beside = join(repository.home, 'ernaast');
    repository.git('worktree', 'add', '--quiet', '--detach', beside);
    const { code, stderr } = await repository.run(add, beside);
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Let op: wat git nu bewaarde, hoort nog nergens bij. Houd het vast met: git switch -c naam (kies zelf een naam)\n',
    );
    repository.git('-C', beside, 'switch', '--quiet', '-c', 'naam');
    expect(repository.git('ls-tree', '-r', '--name-only', 'naam')).toContain('personen/jan-proef.md');
  });

  it('add --commit: hooks and keys see what they always see', async () => {
    hook('pre-commit', 'test "$GNUPGHOME$SSH_AUTH_SOCK$VIRTUAL_ENV" = abc');
    repository.env = {
      ...repository.env,
      GNUPGHOME: 'a',
      SSH_AUTH_SOCK: 'b',
      VIRTUAL_ENV: 'c',
      EDITOR: 'false',
      GIT_EDITOR: 'false',
      PAGER: 'false',
    };
    expect(await repository.run(add)).toEqual({ code: 0, stdout: 'personen/jan-proef.md\n', stderr: '' });
  });

  it.each([
    'git for-each-ref --coun=1',
    'git ls-files --cach',
    'git branch --show-curr',
    'git status --porc',
  ])('add --commit: a hook may write an option of git in short: %s', async command => {
    hook('pre-commit', `test "$(${command})" != ''`);
    expect(await repository.run(add)).toEqual({ code: 0, stdout: 'personen/jan-proef.md\n', stderr: '' });
  });

  it('add --commit: git hears who makes it from the environment too', async () => {
    repository.env = {
      ...repository.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Els',
      GIT_AUTHOR_EMAIL: 'els@example.org',
      GIT_COMMITTER_NAME: 'Els',
      GIT_COMMITTER_EMAIL: 'els@example.org',
    };
    expect(await repository.run(add)).toEqual({ code: 0, stdout: 'personen/jan-proef.md\n', stderr: '' });
    expect(repository.git('log', '-1', '--format=%an %cn')).toBe('Els Els\n');
  });

  it.each([
    [
      'a hook',
      () => hook('pre-commit', 'echo nee >&2; exit 1'),
      'git bewaarde ze nog niet. Git zegt: nee\n',
      false,
    ],
    [
      'a silent hook',
      () => hook('commit-msg', 'exit 1'),
      'bewaarde ze nog niet. Git zegt niet waarom.',
      false,
    ],
    [
      'a key that does not work',
      () => setting(['commit.gpgsign', 'true'], ['gpg.program', '/bin/false']),
      'git bewaarde ze nog niet. Git zegt: gpg failed to sign the data',
      false,
    ],
    [
      'another git at work',
      () => locked('.git/index.lock'),
      "git deed niet mee. Git zegt: Unable to create '",
      true,
    ],
  ])('the first commit of init: %s', async (_name, set, told, isToStage) => {
    repository.remove();
    repository = new Repository({ 'lees.txt': 'x' });
    const solve = set();
    const { code, stderr } = await repository.run(['init', '--yes', '--name', 'Proef']);
    expect(code).toBe(1);
    expect(stderr.replace(/\n(?! {2}|\n)/g, ' ')).toContain(told.replace('\n', ' '));
    const typed = [...stderr.matchAll(/^ {2}(git .*)$/gm)].map(([, line]) => line);
    expect(typed).toEqual([...(isToStage ? ['git add .'] : []), 'git commit -m "Begin het initiatief"']);
    solve();
    if (isToStage) repository.git('add', '.');
    repository.git('commit', '--quiet', '-m', 'Begin het initiatief');
    expect(repository.git('ls-tree', '-r', '--name-only', 'HEAD')).toContain('initiatief.yaml');
  });
});
