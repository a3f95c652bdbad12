/** Shows the Dutch example: its overview in the terminal, and as a page beside it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const page = join(mkdtempSync(join(tmpdir(), 'initiatief-')), 'overzicht.html');
const about = ['-C', 'examples/buurttuin-de-linde', '--today', '2026-09-01'];

function report(...options: string[]): void {
  const { status } = spawnSync(process.execPath, ['bin/initiatief.js', 'report', ...about, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

report();
report('--for', 'partners', '--output', page);
console.log('Dat is dezelfde stand als bladzijde, voor partners. Open hem in je browser.');
