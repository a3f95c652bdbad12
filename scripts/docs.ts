/** Writes the pages of `docs/` that are made from the program itself. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from './pages.ts';

const made = await pages();
// A page of something that goes by another name now, or is no more.
for (const folder of ['nl/regels', 'en/rules'])
  rmSync(join('docs', folder), { recursive: true, force: true });
for (const [path, text] of made) {
  const file = join('docs', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
