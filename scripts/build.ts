/** Makes `dist/`: our own code as one program, and what only some runs need in parts beside it. */
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import {
  type BuildOptions,
  build,
  type ImportKind,
  type Metafile,
  type OnResolveResult,
  type Plugin,
} from 'esbuild';
import { writeDeclarations } from './declarations.ts';
import { searchPackages } from './generate/search.ts';
import { componentPackages } from './generate/style.ts';
import { licences } from './licences.ts';
import { buildPrograms, library, names } from './programs.ts';
import './generate.ts';

// Made beside its place and then moved, so that a program that runs meanwhile finds a whole one.
const made = 'dist.next';

/** Packages that every run needs. All others, and the validators, are read when they are asked for. */
const always = ['commander', 'fastest-levenshtein', 'slugify', 'temporal-polyfill'];
const parts = new Map<string, string>();

/** The solver in the form that finds its own compiled code: in the file beside it. */
const solver = './node_modules/highs/build/highs.js';

/** Packages of which one file does better than the one they offer. js-yaml reads twice as fast in its older form. */
const better = new Map([
  ['highs', solver],
  ['js-yaml', './node_modules/js-yaml/dist/js-yaml.cjs.js'],
  ['hono', './scripts/hono.ts'],
]);

/** Leaves a part out of the program, and remembers it. */
const apart: Plugin = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/dispatch\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './program.cjs', external: true } : undefined,
    );
    // It would start commands that are programs of their own, and we have none.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
    onResolve({ filter: /\/generated\/validators\.js$/ }, ({ kind }) =>
      part('validators', 'src/generated/validators.js', kind),
    );
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({ contents: atFirstUse(path) }));
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const isOurs = kind !== 'entry-point' && !importer.includes('node_modules');
      const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
      if (!isOurs || path.startsWith('node:') || always.includes(name)) return undefined;
      // Of all that pages take from it there is one, or a component would not know its own kind.
      const whole = name === 'hono' ? name : path;
      return part(whole.replaceAll('/', '-'), better.get(whole) ?? whole, kind);
    });
    onResolve({ filter: /./, namespace: 'part' }, ({ path }) => ({ path, external: true }));
  },
};

/** gray-matter brings readers of its own, of which one runs code; it is given ours (`reading/take-apart`). */
const withoutReaders: Plugin = {
  name: 'without-readers',
  setup({ onLoad }) {
    onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
  },
};

function part(name: string, source: string, kind: ImportKind): OnResolveResult {
  parts.set(name, source);
  const path = `./parts/${name}.cjs`;
  return kind === 'dynamic-import' ? { path, external: true } : { path, namespace: 'part' };
}

/** Stands for a part in what imports it, and reads it when something of it is used: many runs never do. */
function atFirstUse(path: string): string {
  // Who imports names of it takes them from an object made after this one, and so finds them here.
  return `let whole;
const part = () => (whole ??= require('${path}'));
const standIn = (module.exports = new Proxy(function () {}, {
  getPrototypeOf: () => standIn,
  get: (_, name) => part()[name],
  apply: (_, self, values) => Reflect.apply(part(), self, values),
  construct: (_, values) => Reflect.construct(part(), values),
}));`;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// The older module form: many small modules in a file are started only when they are asked for, which the newer form
// does with many small files, at the cost of a millisecond each.
const options = {
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  metafile: true,
  legalComments: 'none',
} satisfies BuildOptions;

rmSync(made, { recursive: true, force: true });
mkdirSync(made);
const declarations = writeDeclarations(library, `${made}/types`);
const cli = await build({ ...options, entryPoints: { cli: 'src/cli.ts' }, outdir: made, plugins: [apart] });
const programs = await buildPrograms({ ...options, outdir: made, plugins: [apart] });
const packages = await build({
  ...options,
  entryPoints: Object.fromEntries(parts),
  outdir: `${made}/parts`,
  plugins: [withoutReaders],
  // Who imports a part by default gets all of it; so its default carries what else it has.
  footer: {
    js: 'if(typeof module.exports!="function")module.exports=Object.assign(module.exports.default??{},module.exports);',
  },
});
copyFileSync(solver.replace(/js$/, 'wasm'), `${made}/parts/highs.wasm`);
// Text in which every sign takes one byte is read quickest, and patterns are the one place where other signs are left.
for (const name of names) {
  const file = `${made}/${name}.cjs`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}
/** What is part of a text that pages hold. */
const inTexts = {
  inputs: Object.fromEntries(
    [...componentPackages, ...searchPackages].map(name => [`node_modules/${name}/package.json`, {}]),
  ),
} as unknown as Metafile;
writeFileSync(
  `${made}/THIRD-PARTY.txt`,
  licences([...[cli, ...programs, packages].map(({ metafile }) => metafile), inTexts], path =>
    readFileSync(path, 'utf8'),
  ),
);
const face = createRequire(import.meta.url)(resolve(made, 'later.cjs'))[library]();
writeFileSync(
  `${made}/library.cjs`,
  // By the second line a newer module knows which names it can import.
  `module.exports=require('./later.cjs')['${library}']();\n0&&(module.exports={${Object.keys(face).join()}});\n`,
);
await declarations;
rmSync('dist', { recursive: true, force: true });
renameSync(made, 'dist');
