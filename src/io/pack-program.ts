import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../core/ground/order.ts';
import { packageFolder } from './templates.ts';

/** What is in every package, whatever it says of itself. */
const always = ['LICENSE', 'README.md', 'package.json'];

/** The program in one file, and what tells that it is whole. */
export interface PackedProgram {
  bytes: Uint8Array;
  sha256: string;
}

/** As npm has it: a moment that no program for such files finds strange. */
const mtime = new Date('1985-10-26T08:15:00Z');

// Made when it is asked for, and kept: it takes a second, and a program does not change while it runs.
let packed: Promise<PackedProgram> | undefined;

/**
 * The program that runs, packed as npm packs it: the same bytes wherever it runs from, a package, a clone of its
 * repository or a copy that was packed here before.
 */
export function packProgram(): Promise<PackedProgram> {
  packed ??= pack();
  return packed;
}

async function pack(): Promise<PackedProgram> {
  const { packTar } = await import('modern-tar');
  const { gzipSync } = await import('fflate');
  const folder = packageFolder();
  const { files } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { files: string[] };
  const paths = [...new Set([...always, ...files.flatMap(name => filesAt(folder, name))])].sort(byText);
  const entries = paths.map(path => {
    const data = readFileSync(join(folder, path));
    const mode = path.startsWith('bin/') ? 0o755 : 0o644;
    return {
      header: { name: `package/${path}`, size: data.length, mode, mtime, uid: 0, gid: 0 },
      body: data,
    };
  });
  const bytes = gzipSync(await packTar(entries), { mtime, level: 6 });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function filesAt(folder: string, name: string): string[] {
  const isFolder = readdirSync(folder, { withFileTypes: true }).some(
    entry => entry.name === name && entry.isDirectory(),
  );
  if (!isFolder) return [name];
  const entries = readdirSync(join(folder, name), { withFileTypes: true, recursive: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
