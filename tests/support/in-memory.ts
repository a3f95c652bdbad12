import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Memory } from '../../src/core/checking/memory.ts';
import type { DatedContext, Rule } from '../../src/core/checking/rule.ts';
import { contextOf } from '../../src/core/checking/rules-context.ts';
import { findWith } from '../../src/core/checking/run-rules.ts';
import { byText } from '../../src/core/ground/order.ts';
import { load } from '../../src/core/loading/load.ts';
import { largestRecord, type Seen, type Source, tooLarge } from '../../src/core/loading/source.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import type { RecordFile } from '../../src/core/model/record.ts';
import type { CheckResult, Style } from '../../src/core/output/format.ts';
import type { Entry } from '../../src/core/reading/layout.ts';
import type { Content } from '../../src/core/reading/read-record.ts';
import type { Register } from '../../src/core/register/register.ts';
import { sayWith } from '../../src/core/words/say.ts';
import { contentOf as decoded } from '../../src/io/files.ts';
import { judge } from '../../src/library/judge.ts';
import { rules } from '../../src/rules/index.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';

/** The files of a repository by their path, without any disk. */
export type Tree = ReadonlyMap<string, Buffer>;

/** All files under a folder, as they are. */
export function treeOf(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(item => item.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.sort(byText).map(path => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** A source of these files, in order, with the folders they lie in. */
function sourceOf(tree: Tree): Source {
  const folders = [...tree.keys()].flatMap(path => {
    const steps = path.split('/').slice(0, -1);
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  });
  const entries: Entry[] = [
    ...[...new Set(folders)].map(path => ({ path, type: 'folder' as const })),
    ...[...tree.keys()].map(path => ({ path, type: 'file' as const })),
  ].sort((a, b) => byText(a.path, b.path));
  return { entries: () => entries, read: path => contentOf(tree.get(path)), seen: seenIn(tree) };
}

/** Records that were read before, by their bytes: of a tree that was made of another, nearly all. */
const known = new WeakMap<Buffer, Map<string, RecordFile>>();

function seenIn(tree: Tree): Seen {
  const key = (path: string, language: string): string => `${language} ${path}`;
  return {
    get: (path, language) => known.get(tree.get(path) ?? nothing)?.get(key(path, language)),
    keep: (file, language) => {
      const bytes = tree.get(file.file) ?? nothing;
      known.set(bytes, (known.get(bytes) ?? new Map()).set(key(file.file, language), file));
    },
  };
}

const nothing = Buffer.alloc(0);

function contentOf(bytes: Buffer | undefined): Content {
  if (bytes === undefined) return { obstacle: 'no-permission' };
  return bytes.length > largestRecord ? tooLarge(bytes.length) : decoded(bytes);
}

const context = (register: Register): DatedContext =>
  contextOf(register, rules, { today: '2026-09-01' }, memoryOf(register));

/** What rules saw in files, with these settings. */
const memories = new WeakMap<RecordFile, Memory>();

function memoryOf({ initiative }: Register): Memory {
  const memory = memories.get(initiative) ?? new Memory();
  memories.set(initiative, memory);
  return memory;
}

/** The records of these files. */
export function registerIn(tree: Tree): Promise<Register> {
  return load(sourceOf(tree), vocabularies);
}

/** What these rules find in these files on a day, without words and lines. */
export async function found(tree: Tree, asked: readonly Rule[]): Promise<Finding[]> {
  return foundIn(await registerIn(tree), asked);
}

/** What these rules find in records on a day, without words and lines. */
export async function foundIn(register: Register, asked: readonly Rule[]): Promise<Finding[]> {
  return (await findWith(asked, context(register))).open;
}

/** What all rules say about these files on a day, and how a format needs to look at it. */
export async function judged(tree: Tree): Promise<{ result: CheckResult; style: Style }> {
  const register = await registerIn(tree);
  const say = sayWith(register.words, vocabularies[register.words.vocabulary.language]);
  const memory = memoryOf(register);
  const asked = { today: '2026-09-01', rules, withPromises: false, withMends: true, memory };
  const result = await judge(register, asked);
  return { result, style: { say, width: 80, color: false } };
}
