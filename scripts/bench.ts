/** Measures how long the built program takes, as ratios to a bare program in the same run. */
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRecords } from './make-records.ts';

const runs = Number(process.env.RUNS ?? 15);
const program = 'bin/initiatief.js';

interface Measured {
  seconds: number;
  megabytes: number;
}

const records = mkdtempSync(join(tmpdir(), 'records-'));
try {
  makeRecords(records, 10_000);
  const example = ['check', '-C', 'examples/buurttuin-de-linde'];
  compare('--version', 1.3, [program, '--version'], 'node -e 0', ['-e', '0']);
  compare('check of the example', 2, [program, ...example], 'node -e 0', ['-e', '0']);
  compare('check of 10,000 records', 3.2, [program, 'check', '-C', records], 'a bare reader', [
    'scripts/bare-reader.js',
    records,
  ]);
  await reaction('--watch reacts at 10,000 records', 100);
} finally {
  rmSync(records, { recursive: true, force: true });
}

/** Runs two programs in turn, and prints the ratio of each pair. */
function compare(name: string, limit: number, ours: string[], otherName: string, other: string[]): void {
  measure(ours);
  measure(other);
  const pairs = Array.from({ length: runs }, () => [measure(ours), measure(other)] as const);
  const ratio = median(pairs.map(([a, b]) => a.seconds / b.seconds));
  const milliseconds = (pick: (pair: (typeof pairs)[number]) => number): string =>
    (1000 * median(pairs.map(pick))).toFixed(0);
  const peak = Math.max(...pairs.map(([a]) => a.megabytes)).toFixed(0);
  console.log(
    `${name}: ${ratio.toFixed(2)} × ${otherName} (at most ${limit}) · ${milliseconds(([a]) => a.seconds)} ms against ${milliseconds(([, b]) => b.seconds)} ms · peak ${peak} MB`,
  );
}

/** Saves a record while the program watches, twenty times, and prints how long it takes until the result is there. */
async function reaction(name: string, limit: number): Promise<void> {
  const watching = spawn(process.execPath, [program, 'check', '--watch', '-C', records], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const shown = (): Promise<void> =>
    new Promise(done => {
      const look = (chunk: Buffer): void => {
        if (!String(chunk).endsWith('Ctrl-C.\n')) return;
        watching.stdout.off('data', look);
        done();
      };
      watching.stdout.on('data', look);
    });
  await shown();
  const milliseconds: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise(done => setTimeout(done, 200));
    const start = performance.now();
    const next = shown();
    appendFileSync(join(records, 'personen', 'persoon-7.md'), '\nNog een regel.\n');
    await next;
    milliseconds.push(performance.now() - start);
  }
  watching.kill('SIGINT');
  console.log(`${name}: ${median(milliseconds).toFixed(0)} ms (at most ${limit})`);
}

function measure(args: string[]): Measured {
  const start = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(process.execPath, ['-r', './scripts/peak.cjs', ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(String(output[3])) / 1024 };
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
