import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';

const folder = join(import.meta.dirname, '../examples');

describe('the examples check clean', () => {
  it.each(readdirSync(folder))('%s', async name => {
    const { code, stdout } = await initiatief([
      'check',
      '--strict',
      '-C',
      join(folder, name),
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(code).toBe(0);
  });
});
