import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { stopFollowing } from './following.ts';

/**
 * What one file of tests may take of the processor here, so that trying everything stays quick: what a busy machine
 * does not change much. Of programs that it starts nothing is counted.
 */
const most = Number(process.env.SECONDS_PER_FILE);
const start = process.cpuUsage();

afterAll(() => {
  stopFollowing();
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  if (process.env.OF_THIS_RUN) appendFileSync(join(process.env.OF_THIS_RUN, 'seconds'), `${seconds}\n`);
  if (seconds > most)
    throw new Error(
      `These tests took ${seconds.toFixed(1)} seconds of the processor, and ${most} is the most. Do what is the same for all of them once, or see CONTRIBUTING.md.`,
    );
});
