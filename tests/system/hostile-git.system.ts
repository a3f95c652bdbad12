import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Repository, sound } from '../support/git.ts';

let repository: Repository;
/** A program that a repository brings along, and what it leaves when it is run. */
let program: string;
let mark: string;

const role = (more: string): string =>
  `---\nnaam: Kas\nwie:\n  - wim\n  - fatima\nbewust_zo:\n  - regel: 1-pitter\n    omdat: ${more}\n---\n`;

/** The repository that each test gets a copy of. */
let ready: Repository;

beforeAll(() => {
  repository = new Repository();
  repository.commitOn('2026-03-01', {
    ...sound,
    'rollen/oud.md': '---\nnaam: Oud\nwie: wim\n---\nEen rol met een lange tekst.\n',
  });
  repository.commitOn('2026-06-01', { 'rollen/kas.md': role('Zo werkt het.') });
  // Something is renamed, something is in the next commit, something is announced, and something is not in git.
  repository.git('mv', 'rollen/oud.md', 'rollen/nieuw.md');
  repository.write({
    'rollen/kas.md': role('Zo werkt het goed.'),
    'personen/wim.md': '---\nnaam: Wim\n---\nNog iets.\n',
    'personen/leeg.md': '',
  });
  repository.git('add', 'rollen/kas.md');
  repository.git('add', '--intent-to-add', 'personen/leeg.md');
  ready = repository;
});
afterAll(() => ready.remove());
beforeEach(() => {
  repository = new Repository(ready);
  bring('programma');
});
afterEach(() => repository.remove());

/** Brings a program along that leaves its name when it is run. */
function bring(name: string): void {
  program = join(repository.home, name);
  mark = join(repository.home, 'gedraaid');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`);
  chmodSync(program, 0o755);
}

/** Every command line that asks git something. */
const commandLines: string[][] = [
  ['check'],
  ['check', '--attention'],
  ['check', '--staged'],
  ['check', '--since', 'HEAD'],
  ['check', '--since', 'HEAD~1'],
  ['check', '--accepted'],
  ['check', '--accepted', '--format', 'json'],
  ['check', '--accepted', 'rollen/kas.md'],
  ['report', '--at', 'HEAD~1'],
  ['report', '--at', '2026-03-15'],
  ['report', 'trend'],
  ['report', 'trend', '--at', 'HEAD'],
  ['report', 'changes'],
  ['report', 'changes', '--since', 'HEAD~1'],
  ['report', 'changes', '--since', '2026-03-15', '--at', 'HEAD'],
  ['add', 'persoon', 'Jan Proef', '--yes'],
  ['hook', 'install'],
  ['hook', 'remove'],
  ['completion', 'bash'],
  ['init', '--force', '--yes', '--no-git'],
];

/** A way to have git run a program, and a command of git that shows that it would. */
interface Trap {
  name: string;
  set(): void;
  spring: string[];
}

const config = (...pairs: [string, string][]): void => {
  for (const [key, value] of pairs) repository.git('config', key, value);
};
/** Gives every file an attribute, as a committed `.gitattributes` does. */
const attribute = (text: string): void =>
  appendFileSync(join(repository.folder, '.gitattributes'), `* ${text}\n`);
/** Makes git look into a file, whatever it remembers of it. */
const touch = (path: string): void => utimesSync(join(repository.folder, path), 1, 1);

/** Takes away something that history needs, as if it were still to be fetched from there. */
function fetchesFrom(remote: string, url: string): void {
  const blob = repository.git('rev-parse', 'HEAD~1:rollen/kas.md').trim();
  rmSync(join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  config(
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', remote],
    [`remote.${remote}.promisor`, 'true'],
    [`remote.${remote}.url`, url],
  );
}
const fetching = ['cat-file', '-p', 'HEAD~1:rollen/kas.md'];

/** A commit that says it was signed. */
function signLastCommit(): void {
  const [head = '', ...rest] = repository.git('cat-file', 'commit', 'HEAD').split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
  repository.write({ ondertekend: `${[`${head}\n${signature}`, ...rest].join('\n\n')}` });
  const commit = repository.git('hash-object', '-t', 'commit', '-w', 'ondertekend').trim();
  rmSync(join(repository.folder, 'ondertekend'));
  repository.git('update-ref', 'HEAD', commit);
}

const traps: Trap[] = [
  {
    name: 'a filter for what goes in (clean)',
    set: () => {
      config(['filter.x.clean', program]);
      attribute('filter=x');
    },
    spring: ['blame', 'personen/wim.md'],
  },
  {
    name: 'a filter for what comes out (smudge)',
    set: () => {
      config(['filter.x.smudge', program]);
      attribute('filter=x');
    },
    spring: ['checkout', '--', 'personen/fatima.md', 'personen/wim.md'],
  },
  {
    name: 'a filter that goes on (process)',
    set: () => {
      config(['filter.x.process', program], ['filter.x.required', 'true']);
      attribute('filter=x');
    },
    spring: ['diff'],
  },
  {
    name: 'a filter in settings that are included',
    set: () => {
      repository.write({ 'kwaad.ini': `[filter "x"]\n  clean = ${program}\n` });
      config(['include.path', '../kwaad.ini']);
      attribute('filter=x');
    },
    spring: ['diff'],
  },
  {
    name: 'a filter by a path of its own (info/attributes)',
    set: () => {
      config(['filter.x.clean', program]);
      repository.write({ '.git/info/attributes': '*.md filter=x\n' });
    },
    spring: ['diff'],
  },
  { name: 'a program that compares', set: () => config(['diff.external', program]), spring: ['diff'] },
  {
    name: 'a program that compares some files',
    set: () => {
      config(['diff.x.command', program]);
      attribute('diff=x');
    },
    spring: ['diff', '--cached'],
  },
  {
    name: 'a program that makes text of them',
    set: () => {
      config(['diff.x.textconv', program]);
      attribute('diff=x');
    },
    spring: ['blame', 'HEAD', '--', 'rollen/kas.md'],
  },
  { name: 'a program that watches', set: () => config(['core.fsmonitor', program]), spring: ['status'] },
  {
    name: 'hooks of its own',
    set: () => {
      mkdirSync(join(repository.folder, 'haken'));
      for (const hook of ['post-index-change', 'pre-commit', 'reference-transaction'])
        writeFileSync(join(repository.folder, 'haken', hook), readFileSync(program), { mode: 0o755 });
      config(['core.hooksPath', 'haken']);
      touch('personen/fatima.md');
    },
    spring: ['update-index', '--refresh'],
  },
  {
    name: 'a program that checks signatures',
    set: () => {
      signLastCommit();
      config(['gpg.program', program], ['log.showSignature', 'true']);
    },
    spring: ['log', '-1'],
  },
  {
    name: 'a road to a server (ssh)',
    set: () => {
      fetchesFrom('ssh', 'ssh://voorbeeld.invalid/x');
      config(['core.sshCommand', program]);
    },
    spring: fetching,
  },
  {
    name: 'a road through another (proxy)',
    set: () => {
      fetchesFrom('proxy', 'git://voorbeeld.invalid/x');
      config(['core.gitProxy', program]);
    },
    spring: fetching,
  },
  {
    name: 'a program at the other end',
    set: () => {
      fetchesFrom('end', join(repository.home));
      config(['remote.end.uploadpack', program]);
    },
    spring: fetching,
  },
  {
    name: 'a program as a road',
    set: () => {
      fetchesFrom('road', `ext::${program}`);
      config(['protocol.ext.allow', 'always']);
    },
    spring: fetching,
  },
  {
    name: 'a repository in the repository',
    set: () => {
      repository.git('init', '--quiet', 'bijlagen/sub');
      const inner = ['-C', 'bijlagen/sub'];
      repository.git(...inner, 'commit', '--quiet', '--allow-empty', '-m', 'x');
      repository.git('-c', 'advice.addEmbeddedRepo=false', 'add', 'bijlagen/sub');
      repository.git(...inner, 'config', 'core.fsmonitor', program);
    },
    spring: ['status'],
  },
  {
    name: 'a program with the name of git',
    set: () => {
      symlinkSync(program, join(repository.folder, 'git'));
      repository.env = { ...repository.env, PATH: `.${delimiter}${repository.env.PATH}` };
    },
    spring: ['status'],
  },
];

/** Traps that are set at once: of two that would stand in each other's way, each stands in another set. */
const sets: string[][] = [
  [
    'a repository in the repository',
    'a program that checks signatures',
    'a filter for what goes in (clean)',
    'a filter for what comes out (smudge)',
    'a program that compares',
    'a program that makes text of them',
    'a program that watches',
    'hooks of its own',
    'a program with the name of git',
  ],
  ['a filter that goes on (process)', 'a program that compares some files'],
  ['a filter in settings that are included'],
  [
    'a filter by a path of its own (info/attributes)',
    'a road to a server (ssh)',
    'a road through another (proxy)',
    'a program at the other end',
    'a program as a road',
  ],
];

describe.skipIf(process.platform === 'win32')('git runs nothing that a repository brings along', () => {
  it.each(sets.map(names => ({ names })))('$names', async ({ names }) => {
    for (const name of names) {
      bring(`programma-${names.indexOf(name)}`);
      traps.find(trap => trap.name === name)?.set();
    }
    rmSync(mark, { force: true });
    for (const argv of commandLines) {
      const { code, stderr } = await repository.run(argv);
      expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '', argv.join(' ')).toBe('');
      expect([0, 1, 2], `${argv.join(' ')}: ${stderr}`).toContain(code);
    }
    repository.tryGit(['status']);
    repository.tryGit(['diff']);
    repository.tryGit(['cat-file', '-p', 'HEAD~1:rollen/kas.md']);
    expect(existsSync(mark), 'git by itself should have run some of them').toBe(true);
  });

  it.each(traps)('where git by itself would have run it: $name', ({ name, set, spring }) => {
    expect(sets.flat().filter(other => other === name)).toHaveLength(1);
    set();
    rmSync(mark, { force: true });
    repository.tryGit(spring);
    expect(existsSync(mark), `git ${spring.join(' ')} should have run it`).toBe(true);
  });
});

describe('what git is told to do in its settings', () => {
  const accepted = async (): Promise<Record<string, unknown>> => {
    const { stdout } = await repository.run(['check', '--accepted', '--format', 'json']);
    return JSON.parse(stdout).accepted[0];
  };

  it('tells who wrote a line that did not change, also where others did', async () => {
    repository.write({
      'rollen/kas.md': `---\nnaam: Kas\n# Een regel erbij.\nwie:\n  - wim\nbewust_zo:\n  - regel: 1-pitter\n    omdat: Zo werkt het.\n---\n`,
    });
    expect(await accepted()).toMatchObject({ by: 'Wim', on: '2026-06-01', committed: true });
    expect((await accepted()).because).toBe('Zo werkt het.');
  });

  it('tells that a line is not committed yet, in a file that is and in one that is not', async () => {
    repository.write({
      'rollen/kas.md': '---\nnaam: Kas\nwie: wim\nbewust_zo:\n  - regel: 1-pitter\n    omdat: Nieuw.\n---\n',
    });
    expect(await accepted()).toMatchObject({ by: null, committed: false });
    repository.git('rm', '--quiet', '--cached', '--force', 'rollen/kas.md');
    repository.git('commit', '--quiet', '-m', 'Weg');
    expect(await accepted()).toMatchObject({ by: null, committed: false });
  });

  const answers = async (): Promise<unknown[]> => {
    repository.write({ 'rollen/kas.md': `${role('Zo werkt het.')}Meer.\n` });
    return [
      await accepted(),
      (await repository.run(['check', '--staged', '--format', 'json'])).stdout,
      (await repository.run(['report', 'changes', '--since', 'HEAD~1', '--format', 'json'])).stdout,
    ];
  };
  let before: Promise<unknown[]> | undefined;

  it.each([
    ['blame.markIgnoredLines', 'true'],
    ['blame.ignoreRevsFile', 'er-niet'],
    ['blame.showEmail', 'true'],
    ['blame.date', 'relative'],
    ['diff.orderFile', 'er-niet'],
    ['diff.noPrefix', 'true'],
    ['diff.renames', 'false'],
    ['diff.relative', 'false'],
    ['status.showUntrackedFiles', 'no'],
    ['color.ui', 'always'],
    ['core.quotePath', 'true'],
    ['core.abbrev', '4'],
    ['log.showSignature', 'true'],
    ['i18n.logOutputEncoding', 'UTF-16'],
  ])('%s changes nothing', async (key, value) => {
    before ??= answers();
    expect((await before)[0]).toMatchObject({ by: 'Wim', on: '2026-06-01', committed: true });
    config([key, value]);
    expect(await answers()).toEqual(await before);
  });
});
