import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ciFiles } from '../../src/commands/init/program.ts';

export type Website = keyof typeof ciFiles;
export const websites = Object.keys(ciFiles) as Website[];

/** What one step of a job runs, and what it alone is told. */
export interface Step {
  run: string;
  env?: Record<string, string>;
}

/** What a job of CI runs, in order, as it stands in the files of a forge. */
export function stepsOf(checkout: string, website: Website, job: 'check' | 'report'): Step[] {
  const jobs = readFileSync(join(checkout, ciFiles[website]), 'utf8');
  const names = { check: ['check', 'controleer'], report: ['report', 'rapport'] }[job];
  const all = parse(jobs) as Record<string, unknown>;
  const found = Object.entries((all.jobs ?? all) as Record<string, Job>).find(([name]) =>
    names.includes(name),
  )?.[1];
  const steps =
    found?.script?.map(run => ({ run })) ??
    found?.steps?.flatMap(({ run, env }) => (run === undefined ? [] : [{ run, env }])) ??
    [];
  if (steps.length === 0) throw new Error(`There is no job ${job}.`);
  return steps;
}

interface Job {
  script?: string[];
  steps?: { run?: string; env?: Record<string, string> }[];
}

/** What the runner of a job knows: what it sets for every step, and what it hands to one that asks. */
export interface Runner {
  env: Record<string, string>;
  /** The token of the run, for `${{ github.token }}`. */
  token?: string;
}

/** Runs steps in a checkout as a forge does: each in a shell that stops at the first thing that fails. */
export async function runSteps(
  checkout: string,
  home: string,
  steps: readonly Step[],
  runner: Runner = { env: {} },
): Promise<{ code: number | null; output: string }> {
  const temporary = join(home, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const handedOn = join(home, 'env');
  rmSync(handedOn, { force: true });
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    TMPDIR: temporary,
    LANG: 'nl_NL.UTF-8',
    CI: 'true',
    GIT_CONFIG_NOSYSTEM: '1',
    GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
    GITHUB_ENV: handedOn,
    // What was fetched before need not be fetched again.
    npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm'),
    ...runner.env,
  };
  let output = '';
  for (const step of steps) {
    const lines = existsSync(handedOn) ? readFileSync(handedOn, 'utf8').split('\n').filter(Boolean) : [];
    const before = lines.map(line => line.split(/=(.*)/).slice(0, 2));
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ github\.token \}\}/, runner.token ?? ''),
    ]);
    const shell = spawn('bash', ['-e', '-c', step.run], {
      cwd: checkout,
      env: { ...env, ...Object.fromEntries([...before, ...own]) },
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
