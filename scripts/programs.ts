import { relative, resolve } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

/** What each run begins with, and what a check always needs. */
const first = ['src/cli/dispatch.ts', 'src/commands/check.ts', 'src/formats/text.ts'];

/** What an action begins with, and what a report does. */
const forActions = ['src/commands/act.ts', 'src/library/plan.ts', 'src/formats/text/changes.ts'];
const forReports = [
  'src/commands/report.ts',
  'src/commands/report/known-people.ts',
  'src/core/audiences/named-in-texts.ts',
  'src/formats/json/report.ts',
  'src/formats/markdown/report.ts',
  'src/formats/message/lines.ts',
  'src/formats/text/report.ts',
  'src/io/pager.ts',
];

/** What other programs get, in `later.cjs` as well: so it is no slower and not there twice. */
export const library = 'src/library.ts';

export const names = ['program', 'shared', 'acting', 'reporting', 'later'] as const;

type Name = (typeof names)[number];
type Options = BuildOptions & { metafile: true };

/**
 * Builds our own code as a few programs, since reading code takes time, also where it is never run: `program.cjs`, with all
 * that a check needs; `acting.cjs` and `reporting.cjs`, with what an action and a report need beside that, and `shared.cjs`
 * with what both do; and `later.cjs`, with what is loaded when another command, a format or a finding asks for it. Each
 * takes from the others what they have, so nothing is there twice. The modules of the first lie flat beside each other,
 * which node reads in one go: whoever asks for one of them later takes it from the program itself.
 */
export async function buildPrograms(options: Options): Promise<BuildResult<Options>[]> {
  const asked = new Set<string>();
  const look = async (begins: readonly string[], before: readonly Part[] = []): Promise<string[]> => {
    const start = begins.map(path => `import './${path}';`).join('\n');
    return ownIn(
      await buildOne('program', start, elsewhere({ before, asked }), { ...options, write: false }),
    );
  };
  const program = { ...partOf('program', await look(first)), from: fromProgram, taken: new Set(first) };
  const [acts, reports] = [await look(forActions, [program]), await look(forReports, [program])];
  const isShared = (path: string): boolean => acts.includes(path) && reports.includes(path);
  const shared = partOf('shared', acts.filter(isShared));
  const parts = [
    partOf(
      'acting',
      acts.filter(path => !isShared(path)),
    ),
    partOf(
      'reporting',
      reports.filter(path => !isShared(path)),
    ),
    shared,
  ];
  const all = [program, ...parts];
  const others = [...asked, library].filter(path => !all.some(({ own }) => own.includes(path)));
  for (const path of asked) for (const { own, taken } of all) if (own.includes(path)) taken.add(path);
  // Who takes something says so while it is built, so what all others take from comes last.
  const built = [await buildOne('later', callsOf(others), elsewhere({ before: all }), options)];
  for (const { name, own, taken } of parts) {
    const before = all.filter(other => other.name !== name);
    built.push(await buildOne(name, callsOf(taken), elsewhere({ before, own }), options));
  }
  return [
    ...built,
    await buildOne('program', entryOf(program.taken), elsewhere({ beside: all, own: [] }), options),
  ];
}

/** A program of which others take modules. */
interface Part {
  name: Name;
  /** The code that gives a module of it. */
  from: (path: string) => string;
  /** Its own modules. */
  own: readonly string[];
  /** Which of them others ask for. */
  taken: Set<string>;
}

function partOf(name: Name, own: readonly string[]): Part {
  return { name, own, from: path => handedOn(name, path), taken: new Set() };
}

/** The code that gives a module of a program that hands it on when it is asked for. */
function handedOn(name: Name, path: string): string {
  return `module.exports = require('./${name}.cjs')['${path}']();`;
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
  name: Name,
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

/** Where a program finds modules that others have. */
interface Elsewhere {
  /** Programs before it: of those it has nothing itself. */
  before?: readonly Part[];
  /** Others, for what is asked for while it runs. */
  beside?: readonly Part[];
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
    return isAsked && own && !own.includes(path) ? handedOn('later', path) : undefined;
  });
}

const programs = new RegExp(`^\\./(?:${names.join('|')})\\.cjs$`);

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
      onResolve({ filter: programs }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /./, namespace }, ({ pluginData }) => ({ contents: pluginData, resolveDir: '.' }));
    },
  };
}
