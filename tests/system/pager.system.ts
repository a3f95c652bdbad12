import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const linde = join(root, 'examples/buurttuin-de-linde');
const report = ['report', '-C', linde, '--today', '2026-09-01'];

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Runs the built program in a terminal of 24 lines, and presses a key each time this text comes on the screen. */
function inTerminal(text: string, keys: readonly string[]): Promise<{ code: number | null; screen: string }> {
  const command = `stty rows 24 cols 80; exec ${process.execPath} ${join(root, 'bin/initiatief.js')} ${report.join(' ')}`;
  const env = { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8', TERM: 'xterm' };
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { env });
  return new Promise(done => {
    let screen = '';
    let seen = 0;
    const left = [...keys];
    terminal.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString('utf8');
      if (screen.indexOf(text, seen) < 0 || left.length === 0) return;
      seen = screen.length;
      // Less takes no keys in the moment in which it draws.
      setTimeout(() => terminal.stdin.write(left.shift() ?? ''), 300);
    });
    terminal.on('close', code => done({ code, screen }));
  });
}

it.runIf(has('script') && has('less'))(
  'in a real terminal, less tells how to go on and how to stop',
  async () => {
    const ctrlC = '\x03';
    const { code, screen } = await inTerminal('q = klaar', [' ', ctrlC, 'q']);
    expect(code).toBe(0);
    expect(screen.split('spatie = verder, q = klaar').length - 1).toBeGreaterThan(2);
    expect(screen).toContain('Buurttuin De Linde');
  },
  20_000,
);
