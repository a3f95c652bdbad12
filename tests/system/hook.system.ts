import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Repository, sound } from '../support/git.ts';

const root = join(import.meta.dirname, '../..');
const wrong = '---\nnaam: Kas\nwie: karel\n---\n';

let repository: Repository;
/** A folder with the program as it is now. */
let program: Repository;

beforeAll(async () => {
  program = new Repository();
  await build({
    entryPoints: [join(root, 'src/cli.ts')],
    outdir: program.folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['highs'],
    define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' },
    banner: { js: "import{createRequire as $r}from'node:module';const require=$r(import.meta.url);" },
  });
  program.write({
    'bin.mjs': `import { run } from './cli.mjs';
const { env, stdin, stdout, stderr } = process;
const io = { cwd: process.cwd(), env, stdin, stdout, stderr, now: () => new Date(), program: { node: process.execPath, script: import.meta.filename } };
process.exitCode = await run(process.argv.slice(2), io);
`,
  });
}, 60_000);

afterAll(() => program.remove());

beforeEach(() => {
  repository = new Repository(sound);
  repository.commitAll();
  repository.program = { node: process.execPath, script: join(program.folder, 'bin.mjs') };
});

afterEach(() => repository.remove());

const read = (path: string): string => readFileSync(join(repository.folder, path), 'utf8');
const isRunnable = (path: string): boolean =>
  (statSync(join(repository.folder, path)).mode & 0o111) === 0o111;

async function install(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await repository.run(['hook', 'install', ...argv]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** A commit that has to be stopped: with what it prints. */
function stopped(argv: readonly string[], cwd = repository.folder): string {
  const head = repository.git('rev-parse', 'HEAD');
  const { code, output } = repository.tryGit(['commit', '--message', 'Werk', ...argv], cwd);
  expect(output).toContain('verwijzing-bestaat');
  expect([code, repository.git('rev-parse', 'HEAD')]).toEqual([1, head]);
  return output;
}

describe('a commit', () => {
  it('that is sound goes through, and prints nothing but what git prints', async () => {
    await install();
    repository.write({ 'rollen/kas.md': '---\nnaam: De kas\nwie: wim\n---\n' });
    repository.git('add', '.');
    const { code, output } = repository.tryGit(['commit', '--quiet', '--message', 'Werk']);
    expect([code, output]).toEqual([
      0,
      '1 bestand bekeken. Het klopt.\nWat aandacht vraagt, staat in: initiatief rapport\n',
    ]);
  });

  it('that is not is stopped, with the findings and how to go on', async () => {
    await install();
    repository.write({ 'rollen/kas.md': wrong });
    repository.git('add', '.');
    const output = stopped([]);
    expect(output).toContain('rollen/kas.md:3:6');
    expect(output).toMatch(/\nEr is nog geen commit\. .* git commit --no-verify\n$/);
    expect(repository.tryGit(['commit', '--no-verify', '--message', 'Werk']).code).toBe(0);
  });

  it('is judged as it is going to be, not as the disk is', async () => {
    await install();
    repository.write({ 'rollen/kas.md': wrong });
    repository.git('add', '.');
    repository.write({ 'rollen/kas.md': sound['rollen/kas.md'] });
    stopped([]);
    repository.git('add', '.');
    repository.write({ 'rollen/kas.md': wrong, 'rollen/bar.md': '---\nnaam: Bar\n---\n' });
    repository.git('add', 'rollen/bar.md');
    expect(repository.tryGit(['commit', '--message', 'Werk']).code).toBe(0);
  });

  it('of all that changed, or of some files, is judged by the index of that commit', async () => {
    await install();
    repository.write({ 'rollen/kas.md': wrong, 'personen/wim.md': '---\nnaam: Willem\n---\n' });
    stopped(['--all']);
    stopped(['rollen/kas.md']);
    stopped(['kas.md'], join(repository.folder, 'rollen'));
    expect(repository.tryGit(['commit', '--message', 'Werk', 'personen/wim.md']).code).toBe(0);
  });

  it('that takes away what others refer to is stopped', async () => {
    await install();
    repository.git('rm', '--quiet', 'personen/wim.md');
    expect(stopped([])).toContain('rollen/kas.md:4:5');
  });

  it('in a second working tree is judged there', async () => {
    await install();
    const tree = join(repository.home, 'ernaast');
    repository.git('worktree', 'add', '--quiet', tree);
    writeFileSync(join(tree, 'rollen/kas.md'), wrong);
    stopped(['--all'], tree);
  });

  it('is judged where the initiative lies in the repository, in each working tree', async () => {
    const folder = "de tuin's";
    const files = Object.entries(sound).map(([path, text]) => [`${folder}/${path}`, text] as const);
    for (const path of ['initiatief.yaml', 'rollen', 'personen'])
      rmSync(join(repository.folder, path), { recursive: true });
    repository.write({ ...Object.fromEntries(files), 'rollen/los.md': 'geen bestand van het initiatief\n' });
    repository.commitAll();
    await install('-C', folder);
    const tree = join(repository.home, 'ernaast');
    repository.git('worktree', 'add', '--quiet', tree);
    for (const place of [repository.folder, tree]) {
      writeFileSync(join(place, folder, 'rollen/kas.md'), wrong);
      stopped(['--all'], place);
      stopped(['--all'], join(place, folder, 'rollen'));
    }
    repository.git('--git-dir=.git', '--work-tree=.', 'add', '.');
    const outside = ['--git-dir=repository/.git', '--work-tree=repository', 'commit', '--message', 'x'];
    expect(repository.tryGit(outside, repository.home)).toMatchObject({ code: 1 });
  });

  it('on a branch without the initiative goes through', async () => {
    await install();
    repository.git('checkout', '--quiet', '--orphan', 'pagina');
    repository.git('rm', '-r', '--quiet', '--force', '.');
    repository.write({ 'rollen/kas.md': wrong });
    repository.git('add', '.');
    expect(repository.tryGit(['commit', '--quiet', '--message', 'Pagina'])).toEqual({ code: 0, output: '' });
  });

  it('goes through where the program is no longer, and says so', async () => {
    const script = join(program.folder, 'elders.mjs');
    writeFileSync(script, '');
    repository.program = { node: process.execPath, script };
    await install();
    rmSync(script);
    repository.write({ 'rollen/kas.md': wrong });
    const { code, output } = repository.tryGit(['commit', '--all', '--quiet', '--message', 'Werk']);
    expect(output).toMatch(
      /^Er is niets nagekeken: .* Zet de hook opnieuw aan met: initiatief hook aanzetten\n$/,
    );
    expect(code).toBe(0);
  });

  it('goes through where git was never told of a program, as in another clone with the same husky', async () => {
    await install();
    repository.git('config', '--local', '--remove-section', 'initiatief');
    repository.write({ 'rollen/kas.md': wrong });
    const { code, output } = repository.tryGit(['commit', '--all', '--quiet', '--message', 'Werk']);
    expect([code, output]).toEqual([0, expect.stringContaining('Er is niets nagekeken')]);
  });

  it.each([
    ['cannot be judged', 2],
    ['the program fails on', 3],
    ['takes more memory than there is', 134],
    ['takes a node that cannot run', 126],
  ])('that %s is stopped, with how to go on', async (_what, status) => {
    const script = join(program.folder, 'mislukt.mjs');
    writeFileSync(script, `process.stderr.write('Wat er is.\\n'); process.exitCode = ${status};`);
    repository.program = { node: process.execPath, script };
    await install();
    repository.write({ 'rollen/kas.md': '---\nnaam: De kas\n---\n' });
    const { code, output } = repository.tryGit(['commit', '--all', '--message', 'Werk']);
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/^Wat er is\.\n\nEr is nog geen commit, want .* git commit --no-verify\n$/),
    ]);
    expect(repository.tryGit(['commit', '--all', '--no-verify', '--message', 'Werk']).code).toBe(0);
  });

  it('is stopped when somebody ends the program', async () => {
    const script = join(program.folder, 'gestopt.mjs');
    writeFileSync(script, "process.kill(process.pid, 'SIGKILL');");
    repository.program = { node: process.execPath, script };
    await install();
    repository.write({ 'rollen/kas.md': '---\nnaam: De kas\n---\n' });
    const { code, output } = repository.tryGit(['commit', '--all', '--message', 'Werk']);
    expect([code, output]).toEqual([1, expect.stringContaining('Er is nog geen commit, want')]);
  });

  it('is stopped when git has not got the settings of the initiative', async () => {
    await install();
    repository.git('rm', '--quiet', '--cached', 'initiatief.yaml');
    const { code, output } = repository.tryGit(['commit', '--quiet', '--message', 'Werk']);
    expect(output).toMatch(
      /^initiatief\.yaml gaat nog niet mee in de commit\.\nTyp: git add initiatief\.yaml\n\nEr is nog geen commit, want/,
    );
    expect(code).toBe(1);
  });
});

describe('what a repository brings', () => {
  const trap = '#!/bin/sh\ntouch "$HOME/gelukt"\n';
  const traps: Record<string, Record<string, string>> = {
    'a program among its packages': {
      'node_modules/.bin/initiatief': trap,
      'node_modules/initiatief/package.json': '{"name":"initiatief","main":"index.js"}',
      'node_modules/initiatief/index.js': 'require("fs").writeFileSync(process.env.HOME + "/gelukt", "")',
    },
    'a program of that name, and a node, at the top': { initiatief: trap, node: trap, 'node.exe': trap },
    'a node among its packages': { 'node_modules/.bin/node': trap, 'node_modules/.bin/sh': trap },
    'settings of npm and node': {
      '.npmrc': 'node-options=--require ./kwaad.cjs\nscript-shell=./initiatief\n',
      '.env': 'NODE_OPTIONS=--require ./kwaad.cjs\n',
      'node.config.json': '{"nodeOptions":{"require":["./kwaad.cjs"]}}',
      'kwaad.cjs': 'require("fs").writeFileSync(process.env.HOME + "/gelukt", "")',
      'package.json':
        '{"type":"module","scripts":{"precheck":"touch gelukt"},"imports":{"#x":"./kwaad.cjs"}}',
    },
    'settings of git that name a program': {
      '.gitconfig': '[initiatief]\n  node = ./initiatief\n  program = ./initiatief\n',
      config: '[initiatief]\n  node = ./initiatief\n',
      initiatief: trap,
    },
  };

  it.each(Object.entries(traps))('is not run by the hook: %s', async (_name, files) => {
    await install();
    repository.write(files);
    for (const path of Object.keys(files)) chmodSync(join(repository.folder, path), 0o755);
    // As npm and husky have it: what the repository brings comes first, and so does the folder itself.
    repository.env.PATH = `${repository.folder}/node_modules/.bin:.:node_modules/.bin:${repository.env.PATH}`;
    repository.write({ 'rollen/kas.md': wrong });
    stopped(['--all']);
    expect(existsSync(join(repository.home, 'gelukt'))).toBe(false);
  });

  it.each([
    'initiatief.mjs',
    'node_modules/initiatief/bin/initiatief.js',
    'uitgepakt/package/bin/initiatief.js',
  ])('is not chosen as the program: %s', async script => {
    repository.write({ [script]: '' });
    const links = join(repository.home, 'link.mjs');
    symlinkSync(join(repository.folder, script), links);
    for (const path of [join(repository.folder, script), links]) {
      repository.program = { node: process.execPath, script: path };
      const { code, stderr } = await repository.run(['hook', 'install']);
      expect([code, existsSync(join(repository.folder, hook))]).toEqual([2, false]);
      expect(stderr).toMatch(
        /^Dit programma staat in de map die het moet nakijken\. .*\nZet het buiten die map/,
      );
      expect(repository.tryGit(['config', 'initiatief.program']).code).toBe(1);
    }
  });

  it('is not chosen as the node, nor out of a second working tree', async () => {
    repository.write({ node: '' });
    const script = join(program.folder, 'bin.mjs');
    repository.program = { node: join(repository.folder, 'node'), script };
    expect((await repository.run(['hook', 'install'])).code).toBe(2);
    const tree = join(repository.home, 'ernaast');
    repository.git('worktree', 'add', '--quiet', tree);
    writeFileSync(join(tree, 'initiatief.mjs'), '');
    repository.program = { node: process.execPath, script: join(tree, 'initiatief.mjs') };
    expect((await repository.run(['hook', 'install'])).code).toBe(2);
    expect(existsSync(join(repository.folder, hook))).toBe(false);
  });
});

const hook = '.git/hooks/pre-commit';

describe('hook install', () => {
  it('makes a hook that may be run, and once is enough', async () => {
    expect(await install()).toContain(hook);
    const made = read(hook);
    expect(isRunnable(hook)).toBe(true);
    expect(await install()).toBe(`Dat staat al aan, in ${hook}.\n`);
    expect(read(hook)).toBe(made);
  });

  it('brings an older one up to date', async () => {
    await install();
    const made = read(hook);
    repository.write({ [hook]: made.replace('check --staged', 'check') });
    expect(await install()).toContain('vernieuwd');
    expect(read(hook)).toBe(made);
  });

  it('says it in the language that is asked for, in the hook too', async () => {
    expect(await install('--language', 'en')).toContain('From now on');
    expect(read(hook)).toContain('There is no commit yet.');
  });

  it('adds to a hook that is there, which still does its work', async () => {
    const own = '#!/usr/bin/env bash\nset -euo pipefail\necho van ons\nexit 0\n';
    repository.write({ [hook]: own });
    chmodSync(join(repository.folder, hook), 0o755);
    await install();
    repository.write({ 'rollen/kas.md': wrong });
    expect(stopped(['--all'])).not.toContain('van ons');
    repository.write({ 'rollen/kas.md': '---\nnaam: De kas\n---\n' });
    const { code, output } = repository.tryGit(['commit', '--all', '--quiet', '--message', 'Werk']);
    expect([code, output]).toEqual([
      0,
      '1 bestand bekeken. Het klopt.\nWat aandacht vraagt, staat in: initiatief rapport\nvan ons\n',
    ]);
    await repository.run(['hook', 'remove']);
    expect([read(hook), isRunnable(hook)]).toEqual([own, true]);
  });

  it('leaves a hook in another language alone, and tells what to add', async () => {
    const own = '#!/usr/bin/env python3\nprint("van ons")\n';
    repository.write({ [hook]: own });
    chmodSync(join(repository.folder, hook), 0o755);
    const { code, stderr } = await repository.run(['hook', 'install']);
    expect([code, read(hook)]).toEqual([2, own]);
    expect(stderr).toContain('\n  "$node" "$program" check --staged || code=$?\n');
  });

  it('does not wake a hook that is asleep', async () => {
    const own = '#!/bin/sh\nexit 1\n';
    repository.write({ [hook]: own });
    const { code, stderr } = await repository.run(['hook', 'install']);
    expect([code, read(hook)]).toEqual([2, own]);
    expect(stderr).toContain(`chmod +x ${hook}`);
  });

  it('goes where git looks: in a folder of the repository', async () => {
    repository.git('config', 'core.hooksPath', '.haken');
    mkdirSync(join(repository.folder, 'rollen/diep'));
    expect(await install('-C', 'rollen/diep')).toContain(' .haken/pre-commit.');
    repository.write({ 'rollen/kas.md': wrong });
    stopped(['--all']);
  });

  it('puts nothing in a folder for all projects, and tells what to add', async () => {
    const all = join(repository.home, 'haken');
    repository.git('config', '--global', 'core.hooksPath', '~/haken');
    const { code, stderr } = await repository.run(['hook', 'install']);
    expect([code, existsSync(all)]).toEqual([2, false]);
    expect(stderr).toContain(`${all}/pre-commit`);
  });

  it('takes nothing out of a folder for all projects, and tells where our lines are', async () => {
    const file = join(repository.home, 'haken/pre-commit');
    repository.git('config', '--global', 'core.hooksPath', '~/haken');
    expect((await repository.run(['hook', 'remove'])).stdout).toContain('stond niet aan');
    const { stderr: lines } = await repository.run(['hook', 'install']);
    mkdirSync(dirname(file));
    writeFileSync(file, `#!/bin/sh\n${lines.slice(lines.indexOf('# >>>'))}`);
    const before = readFileSync(file, 'utf8');
    const { code, stderr } = await repository.run(['hook', 'remove']);
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, before]);
    expect(stderr).toContain(`weg uit ${file}`);
  });

  it.each([
    ['9', '.husky/_', 'npm test\n'],
    ['8', '.husky', '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n'],
  ])('adds to the list of husky %s', async (_version, hooksPath, own) => {
    repository.git('config', 'core.hooksPath', hooksPath);
    repository.write({ '.husky/pre-commit': own, '.husky/_/pre-commit': '#!/usr/bin/env sh\n' });
    expect(await install()).toContain('.husky/pre-commit');
    const lines = read('.husky/pre-commit').split('\n');
    expect(lines.at(-2)).toBe('npm test');
    expect(lines.indexOf('# >>> initiatief >>>')).toBe(own.split('\n').length > 3 ? 2 : 0);
    await repository.run(['hook', 'remove']);
    expect(read('.husky/pre-commit')).toBe(own);
  });

  it('works in husky, which stops at the first command that fails', async () => {
    repository.git('config', 'core.hooksPath', '.husky/_');
    repository.write({
      '.husky/pre-commit': 'echo daarna\n',
      '.husky/_/pre-commit': '#!/usr/bin/env sh\nsh -e .husky/pre-commit\n',
    });
    chmodSync(join(repository.folder, '.husky/_/pre-commit'), 0o755);
    await install();
    repository.write({ 'rollen/kas.md': wrong });
    expect(stopped(['--all'])).not.toContain('daarna');
    repository.write({ 'rollen/kas.md': '---\nnaam: De kas\n---\n' });
    expect(repository.tryGit(['commit', '--all', '--message', 'Werk']).output).toContain('daarna');
  });

  it('tells what to add where pre-commit looks after the hooks, until it is there', async () => {
    repository.write({ '.pre-commit-config.yaml': 'repos: []\n' });
    const { code, stderr } = await repository.run(['hook', 'install']);
    expect([code, existsSync(join(repository.folder, hook))]).toEqual([2, false]);
    const [, ...lines] = stderr.split('\n');
    repository.write({ '.pre-commit-config.yaml': `repos:\n${lines.join('\n')}` });
    expect(await install()).toMatch(/^Dat staat al aan, in \.pre-commit-config\.yaml\.\n/);
    expect((await repository.run(['hook', 'remove'])).code).toBe(2);
  });

  it('keeps the hooks of two initiatives apart', async () => {
    repository.write({ 'twee/initiatief.yaml': sound['initiatief.yaml'] });
    await install();
    const one = read(hook);
    await install('-C', 'twee');
    await repository.run(['hook', 'remove', '-C', 'twee']);
    expect(read(hook)).toBe(one);
  });

  it('runs nothing that the name of a folder says', async () => {
    const folder = "x'; touch gelukt; '\ntouch gelukt\n";
    repository.write({ [`${folder}/initiatief.yaml`]: sound['initiatief.yaml'] });
    await install('-C', folder);
    repository.write({ [`${folder}/rollen/kas.md`]: wrong });
    repository.git('add', '.');
    repository.tryGit(['commit', '--message', 'Werk']);
    expect(existsSync(join(repository.folder, 'gelukt'))).toBe(false);
    await repository.run(['hook', 'remove', '-C', folder]);
    expect(existsSync(join(repository.folder, hook))).toBe(false);
  });
});

describe('hook remove', () => {
  it('takes the hook away that we made', async () => {
    await install();
    const { code, stdout } = await repository.run(['hook', 'uitzetten']);
    expect([code, stdout]).toEqual([0, `Ik kijk commits niet meer na. Mijn regels zijn weg uit ${hook}.\n`]);
    expect(existsSync(join(repository.folder, hook))).toBe(false);
  });

  it('leaves alone what is not ours', async () => {
    repository.write({ [hook]: '#!/bin/sh\n' });
    const { code, stdout } = await repository.run(['hook', 'remove']);
    expect([code, stdout, read(hook)]).toEqual([0, 'De hook stond niet aan.\n', '#!/bin/sh\n']);
  });
});

describe('the command line', () => {
  it.each([
    [['hook', 'instal'], 'Bedoel je install?'],
    [['hook', 'x'], 'Kies uit aanzetten of uitzetten.'],
    [['hook'], 'Zet erachter: aanzetten of uitzetten.'],
  ])('answers a slip: %j', async (argv, answer) => {
    const { code, stderr } = await repository.run(argv);
    expect(stderr).toContain(answer);
    expect(code).toBe(2);
  });

  it('init --hook installs it as well', async () => {
    rmSync(join(repository.folder, '.git'), { recursive: true });
    const { code } = await repository.run(['init', 'nieuw', '--name', 'Tuin', '--yes', '--hook']);
    expect(code).toBe(2);
    rmSync(join(repository.folder, 'initiatief.yaml'));
    rmSync(join(repository.folder, 'rollen'), { recursive: true });
    rmSync(join(repository.folder, 'personen'), { recursive: true });
    const made = await repository.run(['init', 'nieuw', '--name', 'Tuin', '--yes', '--hook']);
    expect(made.code).toBe(0);
    expect(isRunnable('nieuw/.git/hooks/pre-commit')).toBe(true);
  });

  it('init --hook --no-git is refused', async () => {
    const { code, stderr } = await repository.run(['init', 'x', '--name', 'X', '--hook', '--no-git']);
    expect(stderr).toContain('--hook en --zonder-git gaan niet samen');
    expect(code).toBe(2);
  });
});
