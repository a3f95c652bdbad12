import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../src/core/asking/command-names.ts';
import { expectThat } from './support/expecting.ts';

/** Who may import what. A part is the first folder under `src`; `generated` is made from the schemas. */
const parts: Record<string, { parts: string[]; packages: string[] }> = {
  core: {
    parts: ['core', 'generated', 'schemas'],
    packages: [
      '@orama/stemmers',
      'csv-stringify',
      'diff',
      'slugify',
      'fastest-levenshtein',
      'github-slugger',
      'gray-matter',
      'highs',
      'ibantools',
      'js-yaml',
      'libphonenumber-js',
      'marked',
      'node:crypto',
      'temporal-polyfill',
      'yaml',
    ],
  },
  vocabulary: { parts: ['vocabulary', 'core'], packages: [] },
  rules: { parts: ['core'], packages: [] },
  reports: { parts: ['core'], packages: [] },
  actions: { parts: ['core'], packages: [] },
  browser: { parts: ['browser'], packages: ['minisearch'] },
  pages: { parts: ['pages', 'core', 'generated'], packages: ['hono', '@hpcc-js/wasm-graphviz'] },
  site: { parts: ['site', 'core', 'pages'], packages: ['node:crypto'] },
  formats: {
    parts: ['core', 'pages', 'manifest'],
    packages: ['chalk', 'diff', 'fflate', 'string-width', 'wrap-ansi', 'write-excel-file'],
  },
  io: {
    parts: ['io', 'core'],
    packages: [
      'node',
      'simple-git',
      'inquirer',
      'diff',
      'modern-tar',
      'fflate',
      'csv-parse',
      'read-excel-file',
    ],
  },
  library: {
    parts: [
      'library',
      'core',
      'rules',
      'reports',
      'actions',
      'formats',
      'site',
      'io',
      'vocabulary',
      'manifest',
    ],
    packages: [],
  },
  commands: {
    parts: ['core', 'library', 'rules', 'reports', 'actions', 'formats', 'io', 'vocabulary'],
    packages: ['node:path'],
  },
  cli: {
    parts: ['cli', 'commands', 'core', 'formats', 'io', 'vocabulary', 'manifest'],
    packages: ['commander'],
  },
  generated: { parts: [], packages: [] },
};

/**
 * The rooms of the core, from the ground up, each with those below that it may use. What a room does stands in
 * `docs/architecture.md`.
 */
const rooms: Record<string, readonly string[]> = {
  ground: [],
  model: ['ground'],
  words: ['ground', 'model'],
  reading: ['ground', 'model', 'words'],
  register: ['ground', 'model', 'words', 'reading'],
  loading: ['ground', 'model', 'words', 'reading', 'register'],
  meaning: ['ground', 'model', 'words', 'register'],
  privacy: ['ground', 'model', 'register'],
  audiences: ['ground', 'model', 'words', 'register', 'meaning'],
  changing: ['model', 'words', 'reading', 'register'],
  merging: ['model', 'words', 'reading', 'changing'],
  mending: ['model', 'words', 'reading', 'changing'],
  asking: ['ground', 'model'],
  doing: ['ground', 'model', 'words', 'asking'],
  checking: ['ground', 'model', 'words', 'reading', 'register', 'privacy', 'changing', 'mending', 'doing'],
  reporting: ['ground', 'model', 'words', 'register', 'meaning', 'privacy', 'audiences', 'doing', 'checking'],
  output: ['ground', 'model', 'words', 'audiences', 'asking', 'doing', 'checking', 'reporting'],
  writing: ['ground', 'model', 'words', 'reading', 'register', 'asking'],
  importing: ['ground', 'model', 'words', 'reading', 'register', 'writing'],
  acting: [
    'ground',
    'model',
    'words',
    'reading',
    'register',
    'loading',
    'meaning',
    'changing',
    'asking',
    'doing',
    'checking',
    'writing',
    'importing',
  ],
};

/** Lists whose members never import each other; only their `index.ts` knows them all. */
const lists = ['rules', 'reports', 'actions', 'formats', 'commands'];

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map(file => `src/${file.replaceAll('\\', '/')}`);

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from\s+|import\(\s*)'([^']+)'/g)].map(match => match[1] as string);
}

function partOf(path: string): string {
  if (path === 'package.json') return 'manifest';
  if (path.startsWith('schemas/')) return 'schemas';
  // The face of a part lies beside its folder: `cli.ts`, `library.ts`.
  return (path.split('/')[1] as string).replace(/\.ts$/, '');
}

function packageOf(name: string): string {
  return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] as string);
}

function mayUse(allowed: string[], name: string): boolean {
  if (name.startsWith('node:')) return allowed.includes('node') || allowed.includes(name);
  return allowed.includes(packageOf(name));
}

describe('each part imports only what it may', () => {
  it.each(files)('%s', file => {
    const part = partOf(file);
    const rule = parts[part];
    expect(rule, `${file} lies in a part that the table does not know`).toBeDefined();
    for (const name of importsOf(file)) {
      if (!name.startsWith('.')) {
        expectThat(mayUse(rule?.packages ?? [], name), () => `${file} imports ${name}`);
        continue;
      }
      const target = relative(root, join(root, dirname(file), name)).replaceAll('\\', '/');
      const isAllowed = rule?.parts.includes(partOf(target)) || isOwnPiece(file, target);
      expectThat(isAllowed, () => `${file} imports ${target}`);
    }
  });
});

describe('each room of the core uses only what lies below it', () => {
  const roomOf = (file: string): string => file.split('/')[2] as string;
  const inCore = files.filter(file => file.startsWith('src/core/'));

  it.each(inCore)('%s', file => {
    const room = roomOf(file);
    expect(Object.keys(rooms), `${file} lies in no room`).toContain(room);
    const below = [room, ...(rooms[room] ?? [])];
    for (const target of targetsOf(file).filter(path => path.startsWith('src/core/')))
      expectThat(below.includes(roomOf(target)), () => `${file} imports ${target}`);
  });

  it('has no arrow that nothing needs, and none upwards', () => {
    for (const [index, [room, below]] of Object.entries(rooms).entries()) {
      const used = inCore.filter(file => roomOf(file) === room).flatMap(targetsOf);
      for (const other of below) {
        expect(Object.keys(rooms).indexOf(other), `${room} uses ${other}`).toBeLessThan(index);
        expect(
          used.some(path => path.startsWith(`src/core/${other}/`)),
          `${room} uses ${other}`,
        ).toBe(true);
      }
    }
  });
});

/** The index of a list imports its members. A member may be split: `text.ts` with the pieces in `text/`. */
function isOwnPiece(file: string, target: string): boolean {
  const part = partOf(file);
  if (!lists.includes(part) || partOf(target) !== part) return false;
  if (file === `src/${part}/index.ts`) return true;
  const isPieceOfSame = dirname(file) === dirname(target) && files.includes(`${dirname(file)}.ts`);
  return target.startsWith(file.replace(/\.ts$/, '/')) || isPieceOfSame;
}

/** What each file may use of the disk. Nothing else in `src` touches it, so links and half files are looked after here. */
const onDisk: Record<string, string[]> = {
  'src/io/within.ts': ['lstatSync', 'mkdirSync'],
  'src/io/beside.ts': [
    'chmodSync',
    'closeSync',
    'fsync',
    'lstatSync',
    'openSync',
    'readFileSync',
    'renameSync',
    'rmSync',
    'writeFileSync',
  ],
  'src/io/write-whole.ts': [
    'appendFileSync',
    'chmodSync',
    'linkSync',
    'lstatSync',
    'readFileSync',
    'renameSync',
    'rmdirSync',
    'rmSync',
    'writeFileSync',
  ],
  'src/io/files.ts': [
    'closeSync',
    'constants',
    'fstatSync',
    'lstatSync',
    'openSync',
    'readdirSync',
    'readSync',
    'statSync',
  ],
  'src/io/tree.ts': ['lstatSync', 'readdirSync'],
  'src/io/left-behind.ts': ['lstatSync', 'readdirSync', 'rmSync'],
  'src/io/git-top.ts': ['realpathSync'],
  'src/io/disk-room.ts': ['statSync', 'statfsSync'],
  'src/io/spot.ts': ['realpathSync'],
  'src/io/spare-record.ts': ['realpathSync'],
  'src/io/site-place.ts': ['realpathSync'],
  'src/io/git-folder.ts': ['realpathSync'],
  'src/io/git-hook.ts': ['accessSync', 'constants'],
  'src/io/program.ts': ['accessSync', 'constants', 'realpathSync'],
  'src/io/browser/profile.ts': ['mkdtempSync', 'rmSync', 'writeFileSync'],
  'src/io/stop.ts': ['ReadStream'],
  'src/io/watch.ts': ['readdirSync', 'watch'],
  // These are of the program itself, and below no root.
  'src/io/pack-program.ts': ['readdirSync', 'readFileSync'],
  'src/io/git-program.ts': ['realpathSync'],
  'src/io/templates.ts': ['existsSync', 'readdirSync', 'readFileSync'],
};

/** One enters folders; the other names files after the process that makes them. */
const ofProcess = ['src/io/within.ts', 'src/io/left-behind.ts'];

describe('the disk is touched in one place', () => {
  it.each(files)('%s', file => {
    const text = readFileSync(join(root, file), 'utf8');
    const imported = [...text.matchAll(/import \{([^}]*)\}\s*from 'node:fs'/g)].flatMap(([, names = '']) =>
      names.split(',').map(name => name.trim()),
    );
    const used = imported.filter(name => name !== '' && !name.startsWith('type '));
    expect(used.sort()).toEqual((onDisk[file] ?? []).toSorted());
    // In no other way, so that tests know of everything that changes the disk.
    expect(text.replace(/\}\s*from 'node:fs'/g, '')).not.toMatch(/['"`](?:node:)?fs(?:\/promises)?['"`]/);
    expect(/from 'node:process'/.test(text)).toBe(ofProcess.includes(file));
  });
});

describe('no file needs itself', () => {
  it('not by way of others either, nor for a type', () => {
    const imports = new Map(files.map(file => [file, targetsOf(file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const target of imports.get(file) ?? []) walk(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});

/** The files of ours that a file imports. */
function targetsOf(file: string): string[] {
  return importsOf(file)
    .filter(name => name.startsWith('.'))
    .map(name => relative(root, join(root, dirname(file), name)).replaceAll('\\', '/'));
}

/** The files that go out on the network: SECURITY.md says when. */
const outside = ['src/io/answers.ts', 'src/io/forge/api.ts'];

/** What runs in a page: a map in it has a method called fetch. The policy of that page lets nothing be fetched. */
const inPage = 'src/generated/search.ts';

describe('the network is used in two places', () => {
  it.each(files.filter(file => file !== inPage))('%s', file => {
    const goesOut = /\bfetch\(|WebSocket|node:(?:https?|http2|net|tls|dgram|dns)\b|ls-remote/;
    expect(goesOut.test(readFileSync(join(root, file), 'utf8'))).toBe(outside.includes(file));
  });
});

describe('the house keeps its rules', () => {
  it.each(files.filter(file => !file.startsWith('src/vocabulary/') && !file.startsWith('src/generated/')))(
    '%s is at most 200 lines',
    file => {
      expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(201);
    },
  );

  it.each(files)('%s knows nothing of the process', file => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(
      /\bprocess\.|console\.|new Date\(\)|Date\.now\(/,
    );
  });

  it('has no folder for odds and ends', () => {
    const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    expect(names.filter(name => /(^|\/)(utils?|helpers?|lib|common|misc)(\.|\/|$)/.test(name))).toEqual([]);
  });
});

describe('no language is singled out', () => {
  it.each(files.filter(file => !/^src\/(?:vocabulary|generated)\//.test(file)))('in %s', file => {
    const compared = /(?:[=!]==?\s*|\bcase\s+|\(|\[)'(?:nl|en)'(?!,)|'(?:nl|en)'\s*(?:[=!]==?|in\b)/;
    const text = readFileSync(join(root, file), 'utf8').replaceAll(/\b\w+\((?:\w+, )*'(?:nl|en)'\)/g, '');
    expect(text).not.toMatch(compared);
  });
});

const names = Object.values(commandNames).flatMap(named => Object.values(named));

describe('what the program would do stands beside a sentence and not in it', () => {
  it.each(files.filter(file => /^src\/(?:rules|reports)\//.test(file)))('in %s', file => {
    const typed = new RegExp(`initiatief (?:${names.join('|')})(?![\\p{L}-])`, 'u');
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(typed);
  });
});

const ruleIds = files.flatMap(file => /^src\/rules\/[a-z]+\/([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);

/** What is called as a rule is and is something else: problems that are met while reading, and what changed. */
const alsoOtherwise = ['schema', 'date-form', 'unlikely-date', 'legal-form'];

/** Where a rule is called by its id all the same: a fault in any rule is told by this one. */
const named: Record<string, string[]> = { 'src/core/checking/run-rules.ts': ['readable'] };

describe('what is so of a rule is asked of the rule', () => {
  it.each(files.filter(file => !/^src\/(?:rules|vocabulary|generated)\//.test(file)))(
    '%s calls none by its id',
    file => {
      // What somebody can do next may be to read the explanation of a rule.
      const text = readFileSync(join(root, file), 'utf8').replaceAll(/explaining\('[a-z-]+'\)/g, '');
      const quoted = text.matchAll(/['"`]([a-z]+(?:-[a-z]+)*)['"`]/g);
      const ids = [...quoted].map(([, text = '']) => text).filter(text => ruleIds.includes(text));
      expect(ids.filter(id => !alsoOtherwise.includes(id))).toEqual(named[file] ?? []);
    },
  );
});
