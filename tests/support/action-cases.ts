import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { copied } from './copied.ts';

/** Where each action has its cases: see `tests/actions.test.ts`. */
export const actionCases = join(import.meta.dirname, '../actions');
const examples = join(import.meta.dirname, '../../examples');

export const foldersIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter(name => !name.includes('.')) : [];

/** Lists of people lie beside the repository, as they do in a folder of downloads. */
export const listsIn = (folder: string): string[] =>
  readdirSync(folder).filter(name => /\.(?:csv|xlsx)$/.test(name));

export type Files = Record<string, string>;

/** Every file under a folder with its bytes, so that line ends and a BOM count. */
export function bytesIn(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map(path => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(path).toString('latin1'),
    ]),
  );
}

/** Makes what lies in a folder these files again. */
export function putBack(folder: string, files: Files): void {
  const now = bytesIn(folder);
  for (const path of Object.keys(now).filter(each => files[each] === undefined)) {
    rmSync(join(folder, path));
    for (let at = dirname(path); at !== '.' && readdirSync(join(folder, at)).length === 0; at = dirname(at))
      rmdirSync(join(folder, at));
  }
  for (const [path, text] of Object.entries(files)) {
    if (now[path] === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, 'latin1');
  }
}

/** The words of a line as a shell takes them apart. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, one, other) => one ?? other),
  );
}

/** What somebody types in a case. */
export function lineOf(folder: string): string {
  return readFileSync(join(folder, 'command.txt'), 'utf8').trim().split('\n').at(-1) as string;
}

/** Lays down the repository of a case, with its lists beside it, and gives its folder and the environment of its user. */
export function layCase(folder: string, home: string): { copy: string; env: Record<string, string> } {
  const example = /^in: (\S+)$/m.exec(readFileSync(join(folder, 'command.txt'), 'utf8'))?.[1];
  const copy = join(home, 'repository');
  copied(example ? join(examples, example) : join(folder, 'before'), copy);
  for (const name of listsIn(folder)) copyFileSync(join(folder, name), join(home, name));
  mkdirSync(join(home, 'state'));
  const env = {
    LANG: 'nl_NL.UTF-8',
    HOME: home,
    XDG_STATE_HOME: join(home, 'state'),
    GIT_CEILING_DIRECTORIES: home,
  };
  return { copy, env };
}
