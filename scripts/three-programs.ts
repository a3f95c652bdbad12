import { relative, resolve } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

/** What each run begins with, and what a check always needs. */
const first = ['src/cli/dispatch.ts', 'src/commands/check.ts', 'src/formats/text.ts'];

/** What an action begins with. */
const forActions = ['src/commands/act.ts', 'src/library/plan.ts', 'src/formats/text/changes.ts'];

/** What other programs get, in `later.cjs` as well: so it is no slower and not there twice. */
export const library = 'src/library.ts';

type Options = BuildOptions & { metafile: true };

/**
 * Builds our own code as three programs: `program.cjs`, with all that a check needs, `acting.cjs`, with what an action
 * needs beside that, and `later.cjs`, with what is loaded when another command, a report or a finding asks for it. Reading
 * code takes time, also where it is never run. Each takes from those before it what they have already, so nothing is
 * there twice. The modules of the first lie flat beside each other, which node reads in one go: whoever asks for one of
 * them later takes it from the program itself.
 */
export async function buildInThree(options: Options): Promise<BuildResult<Options>[]> {
  const asked = new Set<string>();
  const start = (paths: Iterable<string>): string => [...paths].map(path => `import './${path}';`).join('\n');
  const looked = { ...options, write: false };
  const seen = await buildOne('program', start(first), elsewhere({ asked }), looked);
  const program: Taken = { from: fromProgram, own: ownIn(seen), taken: new Set(first) };
  const acting: Taken = { from: fromActing, own: [], taken: new Set() };
  const acts = await buildOne('acting', start(forActions), elsewhere({ before: [program], asked }), looked);
  acting.own = ownIn(acts);
  const others = [...asked, library].filter(path => !isIn([program, acting], path));
  const later = await buildOne('later', callsOf(others), elsewhere({ before: [program, acting] }), options);
  for (const path of asked)
    for (const { own, taken } of [program, acting]) if (own.includes(path)) taken.add(path);
  return [
    await buildOne(
      'program',
      entryOf(program.taken),
      elsewhere({ beside: [program, acting], own: [] }),
      options,
    ),
    await buildOne(
      'acting',
      callsOf(acting.taken),
      elsewhere({ before: [program], own: acting.own }),
      options,
    ),
    later,
  ];
}

/** A program of which others take modules. */
interface Taken {
  /** The code that gives a module of it. */
  from: (path: string) => string;
  /** Its own modules. */
  own: readonly string[];
  /** Which of them others ask for. */
  taken: Set<string>;
}

function isIn(programs: readonly Taken[], path: string): boolean {
  return programs.some(({ own }) => own.includes(path));
}

function ownIn({ metafile }: BuildResult<Options>): string[] {
  return Object.keys(metafile.inputs).filter(path => /^src\/.*\.tsx?$/.test(path));
}

function entryOf(taken: Iterable<string>): string {
  const handedOn = [...taken].map(path => `export * as ${nameOf(path)} from './${path}';`).join('\n');
  return `export { dispatch } from './${first[0]}';\n${handedOn}`;
}

/** Hands modules on, each of which begins when it is asked for. */
function callsOf(paths: Iterable<string>): string {
  return [...paths].map(path => `exports['${path}'] = () => require('./${path}');`).join('\n');
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

function fromActing(path: string): string {
  return `module.exports = require('./acting.cjs')['${path}']();`;
}

function fromLater(path: string): string {
  return `module.exports = require('./later.cjs')['${path}']();`;
}

/** Where a program finds modules that others have. */
interface Elsewhere {
  /** Programs before it: of those it has nothing itself. */
  before?: readonly Taken[];
  /** Others, for what is asked for while it runs. */
  beside?: readonly Taken[];
  /** Its own modules, where all else that is asked for is in the last program. */
  own?: readonly string[];
  /** Collects what is asked for, and leaves that out. */
  asked?: Set<string>;
}

function elsewhere({ before = [], beside = [], own, asked }: Elsewhere): Plugin {
  return between('elsewhere', (path, kind) => {
    const isAsked = kind === 'dynamic-import';
    const has = [...before, ...(isAsked ? beside : [])].find(each => each.own.includes(path));
    has?.taken.add(path);
    if (has) return has.from(path);
    if (isAsked && asked) {
      asked.add(path);
      return '';
    }
    return isAsked && own && !own.includes(path) ? fromLater(path) : undefined;
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
      onResolve({ filter: /^\.\/(?:program|acting|later)\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /./, namespace }, ({ pluginData }) => ({ contents: pluginData, resolveDir: '.' }));
    },
  };
}
