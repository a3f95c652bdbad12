import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largestRecord } from '../../src/core/loading/source.ts';
import { worst } from './worst.ts';

const root = join(import.meta.dirname, '../..');

/** What judging the worst file may cost: seconds of the processor, and memory at its peak. */
export const most = { seconds: 2, megabytes: 300 };

export interface Judged {
  code: number | null;
  /** What was wrong with the answer; nothing where it is one. */
  wrong?: string;
  seconds: number;
  megabytes: number;
}

/** Lets the built program check a repository with a record of the largest size, filled with this. */
export function judgeWorst(name: string, ...options: string[]): Judged {
  const folder = mkdtempSync(join(tmpdir(), 'worst-'));
  try {
    mkdirSync(join(folder, 'personen'));
    writeFileSync(join(folder, 'initiatief.yaml'), 'taal: nl\nnaam: Proef\nzichtbaarheid: openbaar\n');
    writeFileSync(join(folder, 'personen/fout.md'), '---\nnaam: Fout\nkleur: rood\n---\n');
    const bytes = Buffer.from(worst.get(name)?.(largestRecord) ?? '');
    writeFileSync(join(folder, 'personen/wim.md'), bytes.subarray(0, largestRecord));
    const program = [join(root, 'bin/initiatief.js'), 'check', '-C', folder, ...options];
    const { status, output, stdout, stderr } = spawnSync(
      process.execPath,
      ['-r', join(root, 'scripts/peak.cjs'), ...program],
      { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 28 },
    );
    const [kilobytes = 0, microseconds = 0] = (output[3] ?? '').split(' ').map(Number);
    const isTold = stdout.includes('personen/fout.md');
    const isFault = stdout.includes('kan ik niet nakijken');
    const wrong = status !== 1 || !isTold || isFault || stderr !== '';
    return {
      code: status,
      ...(wrong && { wrong: `${stderr}${isFault ? stdout : ''}`.slice(0, 1000) }),
      seconds: microseconds / 1e6,
      megabytes: kilobytes / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
