import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder in one of its own: an example with findings of every kind in it. */
export function withEveryFinding(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'zelfde-')), 'tuin');
  cpSync(join(import.meta.dirname, '../../examples/buurttuin-de-linde'), folder, { recursive: true });
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put(
    'rollen/Iets.md',
    '---\nnaam: Iets\nSOORT: ACTIVITEIT\nsinds: 12 MAART 2026\nwie:\n  - İemand\n  - wim, ans\n---\n',
  );
  put('rollen/iets.md', '---\nnaam: Iets # anders\nlabels: tuin, water\n---\n\n[a](nergens.md)\n');
  put('rollen/oud/iets.md', '---\nnaam: Iets: weer\n---\n');
  put('rollen/ß.md', '---\nnaam: Z\nsoort: activitéit\n---\n');
  put('rollen/é.yml', 'naam: E\n');
  put('partners/ij.md', '---\nnaam: Ĳ\nsoort: stichtıng\nsinds: 2026-3-1\n---\n');
  put('rol/x.md', 'x');
  return folder;
}
