import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runSteps, stepsOf } from '../support/ci.ts';
import { canFetch, unlessFetched } from '../support/registry.ts';
import { initiatief } from '../support/run.ts';

const root = join(import.meta.dirname, '../..');
const place = realpathSync(mkdtempSync(join(tmpdir(), 'initiatief-')));
const clone = join(place, 'clone');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What is asked of npm here is nothing of who runs the tests: `npm test` tells npm a lot by its environment. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));

function npm(folder: string, ...argv: string[]): string {
  mkdirSync(folder, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--prefer-offline'];
  const { status, stdout, stderr } = spawnSync('npm', [...argv, ...options], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

/** The program that was installed works: it says its version, and checks an example with what it needs of itself. */
function works(bin: string, before: readonly string[] = [], cwd = place): void {
  const printed = (...argv: string[]): string =>
    execFileSync(bin, [...before, ...argv], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  expect(printed('--version')).toMatch(new RegExp(`^${manifest.version}$`, 'm'));
  const garden = join(root, 'examples/buurttuin-de-linde');
  const report = printed('report', 'one-pitters', '-C', garden, '--today', '2026-09-01');
  expect(report).toContain('Zo rust er minder op één persoon');
}

describe.skipIf(!canFetch())(`the program installed${unlessFetched()}`, () => {
  beforeAll(() => {
    // A clone has what is committed, and none of what was built.
    execFileSync('git', ['clone', '--quiet', root, clone]);
    expect(existsSync(join(clone, 'dist'))).toBe(false);
  });

  const address = (): string => `git+file://${clone}`;

  it('from git, among the packages of a project', () => {
    const project = join(place, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{"private":true}');
    npm(project, 'install', '--save-dev', address());
    expect(readdirSync(join(project, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
      'initiatief',
    ]);
    works(join(project, 'node_modules/.bin/initiatief'));
  });

  it('from git, for the whole computer, also where only what is needed to run is installed', () => {
    const prefix = join(place, 'global');
    npm(place, 'install', '--global', '--omit=dev', '--prefix', prefix, address());
    works(join(prefix, 'bin/initiatief'));
  });

  it('from the package: nothing is built, and nothing else is fetched', () => {
    const [{ filename } = { filename: '' }] = Object.values(
      JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', place)),
    ) as { filename: string }[];
    const prefix = join(place, 'packed');
    const nobody = '--registry=http://127.0.0.1:9/';
    npm(place, 'install', '--global', '--prefix', prefix, nobody, join(place, filename));
    works(join(prefix, 'bin/initiatief'));
  });

  it.each([
    ['pnpm', 'pnpm@10', 'exec', ''],
    ['yarn 1', 'yarn@1', 'run', 'file:'],
    ['yarn 4, which unpacks nothing', '@yarnpkg/cli-dist@4', 'run', 'initiatief@file:'],
    ['bun', 'bun@1', 'run', ''],
  ])('from the package, by %s', (_name, manager, start, prefix) => {
    npm(root, 'pack', '--ignore-scripts', '--pack-destination', place);
    const project = mkdtempSync(join(place, 'by-'));
    writeFileSync(join(project, 'package.json'), '{"private":true}');
    // This is where a project begins for yarn.
    writeFileSync(join(project, 'yarn.lock'), '');
    const packed = join(place, `initiatief-${manifest.version}.tgz`);
    const before = ['--yes', manager];
    execFileSync('npx', [...before, 'add', `${prefix}${packed}`], { cwd: project, env, stdio: 'pipe' });
    works('npx', [...before, start, 'initiatief'], project);
  });

  it('in CI, made of a commit of this repository', async () => {
    const garden = join(place, 'tuin');
    const commit = execFileSync('git', ['-C', clone, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    const argv = ['begin', garden, '--yes', '--name', 'Tuin', '--no-git', '--ci', 'gitlab'];
    const known = { PATH: process.env.PATH, HOME: place, LANG: 'nl_NL.UTF-8' };
    const begun = await initiatief([...argv, '--vanaf', `file://${clone}#${commit}`], { env: known });
    expect(begun).toMatchObject({ code: 0, stderr: expect.not.stringContaining('antwoord') });
    expect(await runSteps(garden, place, stepsOf(garden, 'gitlab', 'check'))).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
  });
});
