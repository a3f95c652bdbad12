import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../scripts/pages.ts';

const made = await pages();

describe('the generated pages are up to date (npm run docs)', () => {
  it.each([...made.keys()])('docs/%s', path => {
    const written = readFileSync(join(import.meta.dirname, '../docs', path), 'utf8');
    expect(written).toBe(made.get(path));
  });
});
