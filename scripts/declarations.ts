/** Makes the types of what other programs can import: those that its face needs, and no others. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const compiler = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');

/** Writes the declarations of a source file, and of all that it names, into a folder. */
export async function writeDeclarations(face: string, folder: string): Promise<void> {
  const all = resolve(`${folder}.all`);
  mkdirSync(all);
  try {
    const settings = join(all, 'tsconfig.json');
    const compilerOptions = {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      // Types are checked elsewhere (`npm test`).
      noCheck: true,
      rootDir: resolve('.'),
      outDir: all,
    };
    const project = {
      extends: resolve('tsconfig.json'),
      compilerOptions,
      include: [],
      files: [resolve(face)],
    };
    writeFileSync(settings, JSON.stringify(project));
    const tsc = spawn(process.execPath, [compiler, '-p', settings], { stdio: 'inherit' });
    const [code] = await once(tsc, 'close');
    if (code !== 0) throw new Error('no declarations were made');
    const from = join(all, dirname(face));
    for (const file of reached(join(all, face.replace(/ts$/, 'd.ts')))) {
      const to = join(folder, relative(from, file));
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(file, to);
    }
    // They tell of a module in the older form, as `library.cjs` is.
    writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  } finally {
    rmSync(all, { recursive: true });
  }
}

/** A file of declarations, and those that it names. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']+)["']/g))
    reached(resolve(dirname(file), name.replace(/ts$/, 'd.ts')), found);
  return found;
}
