import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

// Asked once: without a network the answer takes long.
let reached: boolean | undefined;

/** Can packages be fetched here? Without a network the tests that need some are skipped, and say so; in CI never. */
export function canFetch(): boolean {
  const asked = ['view', 'node@20.19.0', 'version', '--fetch-retries=0'];
  reached ??= Boolean(process.env.CI) || spawnSync('npm', asked, { timeout: 30_000 }).status === 0;
  return reached;
}

/** What the name of tests says where they are skipped. */
export function unlessFetched(): string {
  return canFetch() ? '' : ' (skipped: no packages can be fetched here)';
}

/**
 * A Node of some version (`20.19.0`), or the newest of a line (`22`) or of all (`latest`), from the package `node`.
 * It is kept in the cache of whoever runs the tests, so that it is fetched once. Gives where it stands.
 */
export function nodeOf(wanted: string): string {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'initiatief', 'nodes', wanted);
  const node = join(cache, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (versionOf(node) === wanted) return node;
  mkdirSync(cache, { recursive: true });
  const options = ['--prefix', cache, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts=false'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `node@${wanted}`], {
    cwd: cache,
    encoding: 'utf8',
  });
  if (status !== 0 || versionOf(node) === undefined)
    throw new Error(`There is no node ${wanted}:\n${stderr}`);
  return node;
}

/** What a Node says of itself; nothing when it is none. */
export function versionOf(node: string): string | undefined {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  } catch {
    return undefined;
  }
}
