/** Makes `dist/`: the program in one piece per command, so that a start loads only what it needs. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licences } from './licences.ts';
import './generate.ts';

// Made beside its place and then moved, so that a program that runs meanwhile finds a whole one.
const made = 'dist.next';

rmSync(made, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli.ts'],
  outdir: made,
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  chunkNames: 'parts/[name]-[hash]',
  external: ['highs'],
  define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' },
  // Packages in the older module form ask for node's own parts with require.
  banner: {
    js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
  },
  metafile: true,
  legalComments: 'none',
});
writeFileSync(
  `${made}/THIRD-PARTY.txt`,
  licences(metafile, path => readFileSync(path, 'utf8')),
);
rmSync('dist', { recursive: true, force: true });
renameSync(made, 'dist');
