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
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
});
