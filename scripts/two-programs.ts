import { relative, resolve } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

/** What each run begins with, and what a check always needs. */
const first = ['src/cli/dispatch.ts', 'src/commands/check.ts', 'src/formats/text.ts'];

/** What other programs get, in `later.cjs` as well: so it is no slower and not there twice. */
export const library = 'src/library.ts';

type Options = BuildOptions & { metafile: true };

/**
 * Builds our own code as two programs: `program.cjs`, with all that a check needs, and `later.cjs`, with what is loaded
 * when another command, a report or a finding asks for it. Reading code takes time, also where it is never run. The
 * second takes from the first what that has already, so nothing is there twice. The modules of the first lie flat
 * beside each other, which node reads in one go: whoever asks for one of them later takes it from the program itself.
 */
export async function buildInTwo(options: Options): Promise<BuildResult<Options>[]> {
  const asked = new Set<string>();
  const start = first.map(path => `import './${path}';`).join('\n');
  const seen = await buildOne('program', start, laterOnly(asked), { ...options, write: false });
  refuseParts(seen);
  const ours = Object.keys(seen.metafile.inputs).filter(path => /^src\/.*\.tsx?$/.test(path));
  const taken = new Set(first);
  const others = [...asked, library].filter(path => !ours.includes(path));
  const calls = others.map(path => `exports['${path}'] = () => require('./${path}');`).join('\n');
  const later = await buildOne('later', calls, takenFrom(ours, taken), options);
  for (const path of asked) if (ours.includes(path)) taken.add(path);
  const handedOn = [...taken].map(path => `export * as ${nameOf(path)} from './${path}';`).join('\n');
  const entry = `export { dispatch } from './${first[0]}';\n${handedOn}`;
  return [await buildOne('program', entry, askedLater(ours), options), later];
}

/** What each run reads asks for no part at once: reading one takes as long as judging a hundred records. */
function refuseParts({ metafile: { inputs } }: BuildResult<Options>): void {
  const asking = Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports.flatMap(({ path, external, kind }) =>
      external && kind !== 'dynamic-import' && path.startsWith('./parts/') ? [`${file}: ${path}`] : [],
    ),
  );
  if (asking.length > 0) throw new Error(`Import these when they are needed:\n${asking.join('\n')}`);
}

function buildOne(
  name: string,
  contents: string,
  plugin: Plugin,
  options: Options,
): Promise<BuildResult<Options>> {
  const plugins = [plugin, ...(options.plugins ?? [])];
  const { outdir, ...others } = options;
  const stdin = { contents, resolveDir: '.', sourcefile: name };
  return build({ ...others, plugins, stdin, outfile: `${outdir}/${name}.cjs` });
}

/** What a module of the program is called among all that it hands on. */
function nameOf(path: string): string {
  return path.replace(/\W/g, '_');
}

function fromProgram(path: string): string {
  return `module.exports = require('./program.cjs').${nameOf(path)};`;
}

/** Leaves out what is asked for while the program runs, and remembers it. */
function laterOnly(asked: Set<string>): Plugin {
  return between('later', (path, kind) => {
    if (kind !== 'dynamic-import') return undefined;
    asked.add(path);
    return '';
  });
}

/** Imports that come when they are asked for lead to the other program, unless this one holds the module itself. */
function askedLater(ours: readonly string[]): Plugin {
  return between('later', (path, kind) => {
    if (kind !== 'dynamic-import') return undefined;
    return ours.includes(path) ? fromProgram(path) : `module.exports = require('./later.cjs')['${path}']();`;
  });
}

/** Modules of the program are taken from it. */
function takenFrom(ours: readonly string[], taken: Set<string>): Plugin {
  return between('program', path => {
    if (!ours.includes(path)) return undefined;
    taken.add(path);
    return fromProgram(path);
  });
}

/** Puts code in the place of some of our own modules: what `inPlaceOf` gives. */
function between(namespace: string, inPlaceOf: (path: string, kind: string) => string | undefined): Plugin {
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\/.*\.tsx?$/ }, ({ path, kind, resolveDir }) => {
        const own = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/');
        const code = inPlaceOf(own, kind);
        return code === undefined ? undefined : { path: own, namespace, pluginData: code };
      });
      onResolve({ filter: /^\.\/(?:program|later)\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /./, namespace }, ({ pluginData }) => ({ contents: pluginData, resolveDir: '.' }));
    },
  };
}
