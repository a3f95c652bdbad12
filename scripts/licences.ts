import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licence texts of every package that ended up in the bundle. */
export function licences(builds: readonly Metafile[], read: (path: string) => string): string {
  const files = builds.flatMap(({ inputs }) => Object.keys(inputs));
  const packages = new Set(files.flatMap(path => packageOf(path) ?? []));
  const texts = [...packages].sort().map(folder => {
    const { name, version, license } = JSON.parse(read(join(folder, 'package.json'))) as Record<
      string,
      string
    >;
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? read(join(folder, file)).trim() : 'No licence text in the package.'}\n`;
  });
  return `initiatief contains these packages:\n\n${texts.join('\n----\n\n')}`;
}

/** The folder of the package that a bundled file belongs to. */
function packageOf(path: string): string | undefined {
  if (!path.startsWith('node_modules/')) return undefined;
  let folder = dirname(path);
  while (!existsSync(join(folder, 'package.json')) || !/node_modules\/(@[^/]+\/)?[^/]+$/.test(folder))
    folder = dirname(folder);
  return folder;
}
