import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ciFiles } from '../../src/commands/init/program.ts';
import { packedProgram } from '../../src/core/writing/program-source.ts';
import { runSteps, stepsOf, websites } from '../support/ci.ts';
import type { Repository } from '../support/git.ts';
import { Jobs, PlayedRegistry, sourceOfProgram } from '../support/jobs.ts';

let registry: PlayedRegistry;
beforeAll(async () => {
  registry = await PlayedRegistry.open();
});
afterAll(() => registry.close());

let jobs: Jobs;
let repository: Repository;
beforeEach(() => {
  jobs = new Jobs(registry);
  ({ repository } = jobs);
  registry.served = registry.packed;
  vi.stubGlobal('fetch', async () => ({ ok: true }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  jobs.remove();
});

const trap = '#!/bin/sh\ntouch "$HOME/gelukt"\n';
const evil = 'require("fs").writeFileSync(process.env.HOME + "/gelukt", "")';
/** What a repository may bring to have something of its own run instead. */
const traps: Record<string, Record<string, string>> = {
  'settings of npm': {
    '.npmrc':
      'registry=http://127.0.0.1:9/\nscript-shell=./kwaad.sh\nignore-scripts=false\nnode-options=--require ./kwaad.cjs\nprefix=./\n',
    'kwaad.sh': trap,
    'kwaad.cjs': evil,
  },
  'a program of that name among its packages': {
    'node_modules/initiatief/package.json':
      '{"name":"initiatief","version":"0.1.0","bin":"bin/initiatief.js"}',
    'node_modules/initiatief/bin/initiatief.js': evil,
    'node_modules/.bin/initiatief': trap,
    'node_modules/.bin/node': trap,
    'node_modules/.bin/tar': trap,
  },
  'a package with scripts': {
    'package.json':
      '{"type":"module","name":"initiatief","workspaces":["."],"packageManager":"npm@9.0.0","scripts":{"preinstall":"touch $HOME/gelukt","prepare":"touch $HOME/gelukt","build":"touch $HOME/gelukt"}}',
    'npm-shrinkwrap.json': '{"lockfileVersion":3,"packages":{}}',
  },
  'settings of node': {
    '.env': 'NODE_OPTIONS=--require ./kwaad.cjs\n',
    'node.config.json': '{"nodeOptions":{"require":["./kwaad.cjs"]}}',
    '.nvmrc': '0.10\n',
    'kwaad.cjs': evil,
  },
  'programs of well-known names, and settings of them': {
    node: trap,
    tar: trap,
    cp: trap,
    curl: trap,
    npm: trap,
    sha256sum: trap,
    '.curlrc': 'url = "http://127.0.0.1:9/"\noutput = "/dev/null"\n',
    '.gitconfig': '[core]\n  fsmonitor = ./node\n',
  },
  'names that are options': {
    '--checkpoint=1': '',
    '--checkpoint-action=exec=sh kwaad.sh': '',
    'kwaad.sh': trap,
    '-C': '',
  },
  'a program where ours is unpacked elsewhere': {
    'package/bin/initiatief.js': evil,
    '.initiatief/package/bin/initiatief.js': evil,
    'bin/initiatief.js': evil,
    'dist/cli.cjs': evil,
  },
};

const allTraps = Object.assign({}, ...Object.values(traps)) as Record<string, string>;

/** Lays a trap down: what can be run may be run. */
function lay(files: Record<string, string>): void {
  repository.write(files);
  for (const path of Object.keys(files)) chmodSync(join(repository.folder, path), 0o755);
  repository.git('add', '--force', '--all');
}

const notRun = () => expect(existsSync(join(jobs.home, 'gelukt'))).toBe(false);

it.each(Object.entries(traps))('CI runs nothing that the repository brings: %s', async (_name, files) => {
  await jobs.begin('github');
  lay(files);
  expect(await jobs.run('github')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/Het klopt|Ze kloppen/),
  });
  notRun();
});

describe.each(websites)('what init lays down for %s', website => {
  it('makes the report of the week, with nothing in it that not everyone may see', async () => {
    await jobs.begin(website, '--visibility', 'private');
    repository.write({
      'personen/geke.md': '---\nnaam: Geke Ypma\n---\n',
      'rollen/kas.md': '---\nnaam: De kas\nwie: geke\n---\n',
    });
    const { code, output } = await jobs.run(website, 'report');
    const summary = join(jobs.home, 'summary.md');
    const report = output + (existsSync(summary) ? readFileSync(summary, 'utf8') : '');
    expect([code, report]).toEqual([0, expect.stringContaining('Wat vraagt nu onze aandacht?')]);
    expect(report).not.toContain('Geke');
  });

  it('runs nothing that the repository brings', async () => {
    await jobs.begin(website);
    lay(allTraps);
    expect(await jobs.run(website)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
    expect(await jobs.run(website, 'report')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Het weekbericht van deze week staat erbij'),
    });
    notRun();
  });

  it.each([
    ['is another one', Buffer.from('iets anders')],
    ['has one byte changed', undefined],
    ['is cut off', null],
  ])('runs no copy of the program that %s', async (_name, content) => {
    await jobs.begin(website);
    const changed = Buffer.from(registry.packed);
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
    const bytes =
      content === undefined ? changed : (content ?? registry.packed.subarray(0, registry.packed.length - 1));
    repository.write({ [packedProgram]: Buffer.from(bytes) });
    const { code, output } = await jobs.run(website);
    expect([code, output]).toEqual([1, expect.stringMatching(/initiatief\.tgz: FAILED/)]);
    expect(output).not.toContain('bekeken');
  });

  it('runs no copy that a link leads to, unless it is the very program', async () => {
    await jobs.begin(website);
    rmSync(join(repository.folder, packedProgram));
    repository.write({ 'elders.tgz': 'iets anders' });
    symlinkSync('../elders.tgz', join(repository.folder, packedProgram));
    expect((await jobs.run(website)).code).toBe(1);
  });

  it('fetches one version from npm, whatever the repository brings', async () => {
    await jobs.begin(website, '--from', `npm:initiatief@1.2.3#${registry.integrity}`);
    expect(existsSync(join(repository.folder, '.initiatief'))).toBe(false);
    lay(allTraps);
    expect(await jobs.run(website)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
    notRun();
  });

  it('runs nothing else that npm hands out under that name, or nothing at all', async () => {
    await jobs.begin(website, '--vanaf', `npm:initiatief@1.2.3#${registry.integrity}`);
    registry.served = Buffer.from('iets anders');
    expect(await jobs.run(website)).toMatchObject({ code: 1, output: expect.stringContaining('FAILED') });
    registry.served = registry.packed;
    const file = join(repository.folder, ciFiles[website]);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('1.2.3.tgz', '1.2.4.tgz'));
    expect((await jobs.run(website)).code).not.toBe(0);
  });

  it('makes one commit of its source, whatever the repository brings', async () => {
    const source = sourceOfProgram(jobs.home);
    await jobs.begin(website, '--from', `git+${source.address}#${source.commit}`);
    lay(allTraps);
    expect(await jobs.run(website)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^made: (?:check|controleer)/m),
    });
    notRun();
  });

  it('gives the token of the week to the command that writes, and to nothing before it', async () => {
    const sees = (what: string) => `console.error(${what}, Boolean(process.env.INITIATIEF_TOKEN));`;
    const source = sourceOfProgram(jobs.home);
    source.change({
      'build.js': `${sees("'built'")}
        const { copyFileSync } = require('fs'); copyFileSync('source.js', 'program.js');`,
      'source.js': `${sees('process.argv[2]')}
        const at = process.argv.indexOf('--output');
        if (at > 0) require('fs').writeFileSync(process.argv[at + 1], '');`,
    });
    await jobs.begin(website, '--from', `${source.address}#${source.last()}`);
    const { code, output } = await jobs.run(website, 'report');
    expect([code, output.match(/^(?:built|rapport|weekbericht) .*/gm)]).toEqual([
      0,
      ['built false', 'rapport false', 'weekbericht true'],
    ]);
  });

  it('makes no later commit of its source, and none that is not there', async () => {
    const source = sourceOfProgram(jobs.home);
    await jobs.begin(website, '--from', `${source.address}#${source.commit}`);
    source.change({ 'build.js': "require('fs').writeFileSync('program.js', 'console.log(\"changed\")')" });
    const { output } = await jobs.run(website);
    expect(output).toMatch(/^made: /m);
    await repository.run(['init', '--force', '--yes', '--from', `${source.address}#${'0'.repeat(40)}`]);
    expect((await jobs.run(website)).code).not.toBe(0);
  });
});

describe('the copy of the program', () => {
  it('is the same one wherever it was registry.packed from, and can be installed as README.md tells', async () => {
    await jobs.begin('github');
    const folder = jobs.checkout();
    const steps = stepsOf(folder, 'github', 'check');
    const fromCopy = steps[0]?.run.replace(
      / controleer .*/,
      ' begin "$HOME/tuin" --yes --name Tuin --ci github --no-git',
    );
    expect(await runSteps(folder, jobs.home, [{ run: fromCopy ?? '' }])).toMatchObject({ code: 0 });
    expect(readFileSync(join(jobs.home, 'tuin', packedProgram)).equals(registry.packed)).toBe(true);
    const [, command = ''] =
      /```\n(npm install .*)\n```/.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? [];
    writeFileSync(join(folder, '.npmrc'), traps['settings of npm']?.['.npmrc'] ?? '');
    const install = `${command} --prefix "$HOME/hier" --no-audit --no-fund && "$HOME/hier/bin/initiatief" controleer`;
    expect(await runSteps(folder, jobs.home, [{ run: install }])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
    notRun();
  });

  it('is brought up to date with the lines of CI, and nothing else is, when somebody asks for it', async () => {
    await jobs.begin('github');
    const file = join(repository.folder, ciFiles.github);
    const own = readFileSync(file, 'utf8').replace('timeout-minutes: 10', 'timeout-minutes: 5');
    writeFileSync(file, own.replace(/[0-9a-f]{64}/g, '0'.repeat(64)));
    repository.write({ [packedProgram]: 'van vroeger', 'README.md': 'Van ons\n' });
    repository.commitAll();
    const again = ['init', '--force', '--yes'];
    expect((await repository.run(again)).stdout).toMatch(/^Alles stond er al\.\n/);
    const { stdout } = await repository.run([...again, '--vanaf', 'kopie']);
    expect(stdout).toContain(`Dit hoort nu bij het programma van vandaag: ${packedProgram},`);
    expect(readFileSync(file, 'utf8')).toBe(own);
    expect(readFileSync(join(repository.folder, 'README.md'), 'utf8')).toBe('Van ons\n');
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(await jobs.run('github')).toMatchObject({ code: 0 });
  });

  it('is the one that new CI needs, where another lies there already', async () => {
    expect(await repository.run(['init', '.', '--yes', '--name', 'Tuin'])).toMatchObject({ code: 0 });
    repository.write({ [packedProgram]: 'van een ander' });
    await repository.run(['init', '--force', '--yes', '--ci', 'gitlab']);
    expect(await jobs.run('gitlab')).toMatchObject({ code: 0 });
  });
});
