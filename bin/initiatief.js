#!/usr/bin/env node
import process from 'node:process';
import { run } from '../dist/cli.js';

// A reader that left (`| head`) is no trouble.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  // Opening a stream takes time, and few commands need all three.
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
