import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteFiles } from '../../src/commands/init/program.ts';
import { runSteps, type Website, websites } from '../support/ci.ts';
import { Jobs, PlayedRegistry } from '../support/jobs.ts';

let registry: PlayedRegistry;
let jobs: Jobs;
beforeEach(async () => {
  registry = await PlayedRegistry.open();
  jobs = new Jobs(registry);
});
afterEach(() => {
  jobs.remove();
  registry.close();
});

/** What the job that makes the site runs. */
function stepsIn(checkout: string, website: Website): { run: string; env?: Record<string, string> }[] {
  const all = parse(readFileSync(join(checkout, siteFiles[website]), 'utf8'));
  if (website === 'gitlab') return all.pages.script.map((run: string) => ({ run }));
  const [{ steps }] = Object.values(all.jobs) as [
    { steps: { run?: string; env?: Record<string, string> }[] },
  ];
  return steps.flatMap(({ run, env }) => (run === undefined ? [] : [{ run, env }]));
}

it.each(websites)('the job of %s makes a site for everyone', async website => {
  await jobs.begin(website, '--site', '--keeper', 'Dora Verborgenstra');
  const checkout = jobs.checkout();
  const host = join(jobs.home, 'host');
  mkdirSync(host);
  const published = join(host, 'groep', 'tuin.git');
  execFileSync('git', ['init', '--quiet', '--bare', published]);
  const env = { GITHUB_SERVER_URL: `file://${host}`, GITHUB_REPOSITORY: 'groep/tuin' };
  // A second time what was published before goes, and nothing of it is kept.
  for (let time = 0; time < 2; time += 1) {
    const { code, output } = await runSteps(checkout, jobs.home, stepsIn(checkout, website), {
      env,
      token: 'geheim',
    });
    expect(code, output).toBe(0);
    expect(output).not.toMatch(/geheim|dora|verborgen/i);
  }
  const place = /^place=(.*)$/m.exec(
    existsSync(join(jobs.home, 'env')) ? readFileSync(join(jobs.home, 'env'), 'utf8') : '',
  );
  const site = website === 'gitlab' ? join(checkout, 'public') : join(place?.[1] ?? '', 'site');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('Dit mag iedereen lezen.');
  if (website !== 'forgejo') return;
  const git = (...argv: string[]) => execFileSync('git', ['-C', published, ...argv], { encoding: 'utf8' });
  expect(git('show', 'pages:index.html')).toContain('<h1');
  expect(git('rev-list', '--count', 'pages').trim()).toBe('1');
});
