import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const tests = join(import.meta.dirname, '..');

/** The files of tests in whose text this stands, as a configuration names them. */
export function filesWith(sign: RegExp): string[] {
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts') && sign.test(readFileSync(join(tests, name), 'utf8')))
    .map(name => `tests/${name.replaceAll('\\', '/')}`);
}
