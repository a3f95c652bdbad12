import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Hostile {
  /** The repository. */
  folder: string;
  /** A folder beside it that is nobody's business. */
  outside: string;
}

/** Names that git cannot bring to every machine. */
const names = [
  'rollen/\u001b[31mrood\u0007.md',
  'rollen/\u009b31m\u0085.md',
  'rollen/\u202egnp\u2066.md',
  'rollen/twee\nregels\r.md',
  'rollen/\u2028.yml',
  'rollen/ \t .md',
  'rollen/__proto__.md',
  'rollen/..md',
  'partners/constructor.yaml',
  'partners/-rf.md',
  'partners/\ufeffbom.md',
  'personen/::error::x.md',
];

/** The hostile repository on disk, with names and links that a repository can only get on a machine like this. */
export function hostileRepository(): Hostile {
  const around = mkdtempSync(join(tmpdir(), 'kwaad-'));
  const folder = join(around, 'tuin');
  const outside = join(around, 'buiten');
  cpSync(join(import.meta.dirname, '../hostile'), folder, { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(outside, 'geheim.md'), '---\nnaam: Geheim\nonbekend: geheim\n---\n');
  for (const [index, name] of names.entries())
    writeFileSync(join(folder, name), `---\nnaam: x${index}\nwie: niemand-hier\n---\n`);
  mkdirSync(join(folder, 'personen/map\n\u001b[2J'));
  writeFileSync(join(folder, 'personen/map\n\u001b[2J/wim.md'), '---\nnaam: Wim\nkleur: rood\n---\n');
  if (process.platform === 'win32') return { folder, outside };
  writeFileSync(
    Buffer.concat([Buffer.from(join(folder, 'rollen/')), Buffer.from([0xe9, 0x2e, 0x6d, 0x64])]),
    'x',
  );
  symlinkSync(join(outside, 'geheim.md'), join(folder, 'rollen/geheim.md'));
  symlinkSync(outside, join(folder, 'rollen/buiten'));
  symlinkSync(outside, join(folder, 'evaluaties'));
  mkdirSync(join(folder, 'bijlagen'));
  symlinkSync(outside, join(folder, 'bijlagen/uit'));
  symlinkSync('.', join(folder, 'personen/kring'));
  symlinkSync('/dev/zero', join(folder, 'rollen/oneindig.md'));
  execFileSync('mkfifo', [join(folder, 'rollen/pijp.md')]);
  return { folder, outside };
}
