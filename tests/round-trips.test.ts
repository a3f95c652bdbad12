import { join } from 'node:path';
import matter from 'gray-matter';
import { dump, load } from 'js-yaml';
import { format, type Options } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { splitMarkdown } from '../src/core/reading/front-matter.ts';
import { rules } from '../src/rules/index.ts';
import { found, registerIn, type Tree, treeOf } from './support/in-memory.ts';

/** What another program makes of the fields, and of the whole of a Markdown record. */
type Program = (yaml: string, text: string | undefined) => string | Promise<string>;

const around =
  (rewrite: (yaml: string) => string): Program =>
  (yaml, text) => {
    if (text === undefined) return rewrite(yaml);
    const split = splitMarkdown(text);
    if (!('yaml' in split)) throw new Error(text);
    return `---\n${rewrite(split.yaml)}---\n${split.body}`;
  };

const prettier = (all: string, text: string | undefined, options: Options = {}): Promise<string> =>
  format(all, { parser: text === undefined ? 'yaml' : 'markdown', ...options });

const programs: Record<string, Program> = {
  'gray-matter': (yaml, text) =>
    text === undefined
      ? matter
          .stringify('', matter(`---\n${yaml}\n---\n`).data)
          .replace(/^---\n([\s\S]*?)---\n[\s\S]*$/, '$1')
      : matter.stringify(matter(text).content, matter(text).data),
  'js-yaml': around(yaml => dump(load(yaml))),
  'js-yaml in one line': around(yaml => dump(load(yaml), { flowLevel: 0, lineWidth: -1 })),
  yaml: around(yaml => stringify(parse(yaml))),
  'yaml 1.1, in short lines': around(yaml => stringify(parse(yaml, { version: '1.1' }), { lineWidth: 40 })),
  'js-yaml and then prettier': async (yaml, text) =>
    prettier(await around(one => dump(load(one)))(yaml, text), text),
  'prettier, in short lines': (yaml, text) =>
    prettier(text ?? yaml, text, { proseWrap: 'always', printWidth: 40 }),
};

const examples = ['buurttuin-de-linde', 'repair-cafe'].map(
  name => [name, treeOf(join(import.meta.dirname, '../examples', name))] as const,
);

async function rewritten(tree: Tree, program: Program): Promise<Tree> {
  const files = new Map(tree);
  for (const { file, text } of (await registerIn(tree)).files) {
    const all = file.endsWith('.yaml') ? await program(text, undefined) : await program(text, text);
    files.set(file, Buffer.from(all));
  }
  return files;
}

/** What is told about records and is more than a tip. */
async function serious(tree: Tree): Promise<unknown[]> {
  const asked = rules.filter(({ group }) => group === 'records');
  return (await found(tree, asked)).filter(({ severity }) => severity !== 'info');
}

const dataOf = async (tree: Tree): Promise<unknown> =>
  (await registerIn(tree)).files.map(({ file, data }) => [file, withoutLineEnds(data)]);

/** A longer text may have its lines elsewhere. */
function withoutLineEnds(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, one) => (typeof one === 'string' ? one.replace(/\s+/g, ' ') : one)),
  );
}

describe.each(examples)('the records of %s, written again by', (_, tree) => {
  it.each(Object.entries(programs))('%s, say the same', async (_name, program) => {
    const after = await rewritten(tree, program);
    expect(
      [...after].filter(([path, bytes]) => !bytes.equals(tree.get(path) as Buffer)).length,
    ).toBeGreaterThan(0);
    expect(await serious(after)).toEqual(await serious(tree));
    expect(await dataOf(after)).toEqual(await dataOf(tree));
  });
});
