import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../../src/cli.ts';
import type { Io } from '../../src/io/io.ts';
import { hurried } from './hurried.ts';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line in this process, without a terminal or short waits, and gives all that came out. */
export function initiatief(argv: readonly string[], given: Partial<Io> = {}): Promise<Outcome> {
  return hurried(() => outcomeOf(run, argv, given));
}

/** The same with the program as it was built. */
export function built(argv: readonly string[], given: Partial<Io> = {}): Promise<Outcome> {
  return hurried(() => outcomeOf(createRequire(import.meta.url)('../../dist/cli.cjs').run, argv, given));
}

/** The same with whatever runs. */
export async function outcomeOf(
  program: typeof run,
  argv: readonly string[],
  given: Partial<Io>,
): Promise<Outcome> {
  const stdout = collector();
  const stderr = collector();
  const stdin = new PassThrough();
  stdin.end();
  const code = await program(argv, {
    cwd: process.cwd(),
    env: { LANG: 'nl_NL.UTF-8' },
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    now: () => new Date('2026-09-01T12:00:00'),
    program: { node: process.execPath, script: join(import.meta.dirname, '../../bin/initiatief.js') },
    printPage,
    ...given,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** As a browser that prints what it is given word by word. */
export async function printPage(html: string): Promise<Uint8Array> {
  return Buffer.from(`%PDF-1.4\n${html}/Creator (initiatief)\n`);
}

function collector(): { stream: PassThrough; text(): string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
