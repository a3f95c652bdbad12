import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ciFiles } from '../../src/commands/init/program.ts';

export type Website = keyof typeof ciFiles;
export const websites = Object.keys(ciFiles) as Website[];

/** What a job of CI runs, in order, as it stands in the files of a forge. */
export function stepsOf(checkout: string, website: Website, job: 'check' | 'report'): string[] {
  const jobs = readFileSync(join(checkout, ciFiles[website]), 'utf8');
  const names = { check: ['check', 'controleer'], report: ['report', 'rapport'] }[job];
  const all = parse(jobs) as Record<string, unknown>;
  const found = Object.entries((all.jobs ?? all) as Record<string, Job>).find(([name]) =>
    names.includes(name),
  );
  const steps = found?.[1].script ?? found?.[1].steps?.flatMap(({ run }) => run ?? []) ?? [];
  if (steps.length === 0) throw new Error(`There is no job ${job}.`);
  return steps;
}

interface Job {
  script?: string[];
  steps?: { run?: string }[];
}

/** Runs steps in a checkout as a forge does: each in a shell that stops at the first thing that fails. */
export async function runSteps(
  checkout: string,
  home: string,
  steps: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const temporary = join(home, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    TMPDIR: temporary,
    LANG: 'nl_NL.UTF-8',
    CI: 'true',
    GIT_CONFIG_NOSYSTEM: '1',
    GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
    // What was fetched before need not be fetched again.
    npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm'),
  };
  let output = '';
  for (const step of steps) {
    const shell = spawn('bash', ['-e', '-c', step], {
      cwd: checkout,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [shell.stdout, shell.stderr])
      stream.on('data', chunk => {
        output += chunk;
      });
    const code = await new Promise<number | null>(done => shell.on('close', done));
    if (code !== 0) return { code, output };
  }
  return { code: 0, output };
}
