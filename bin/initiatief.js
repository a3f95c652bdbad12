#!/usr/bin/env node
import { run } from '../dist/cli.js';

// Whoever writes is told of the trouble; a reader that left (`| head`) is none.
process.stdout.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  // Opening a stream takes time, and few commands need all three. (So does importing node:process, which opens them.)
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  now: () => new Date(),
});
