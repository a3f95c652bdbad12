import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isFolder } from '../files.ts';

/** What comes as a snap has a temporary folder of its own, and sees none of ours; this folder it does see. */
const ofSnaps = 'snap/chromium/common';

/** A socket is made in it, and the path of one may be about a hundred signs long on Linux. */
const longest = 50;

function temporary(): string {
  const usual = tmpdir();
  return platform() === 'linux' && usual.length > longest ? '/tmp' : usual;
}

/** A new folder that nobody else may look in, for all that a browser keeps while it runs. */
export function makeProfile(program: string): string {
  const own = join(homedir(), ofSnaps);
  const parent = dirname(program) === '/snap/bin' && isFolder(own) ? own : temporary();
  return mkdtempSync(join(parent, 'initiatief-'));
}

/** Takes it away, also while the last processes are still at their end. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/** Keeps a text in a new temporary folder, for nobody else to read, and gives its path. It stays there. */
export function keepForNow(text: string, name: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'initiatief-')), name);
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  return file;
}
