import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, blocksOf } from '../../src/core/checking/explanation.ts';
import type { Language } from '../../src/core/ground/language.ts';
import { type Files, inFolder } from './register.ts';
import { initiatief } from './run.ts';

const root = join(import.meta.dirname, '../..');

/** Where the page about a rule is kept: its example and what to do. */
export function rulePagePath(language: Language, id: string): string {
  return join(root, 'templates', language, 'rules', `${id}.md`);
}

/** A small initiative in which all is well, without and with what an example on a page says. */
export interface Example {
  wrong: Files;
  mended: Files;
}

/** The example on a page about a rule: what stands under its first heading, then what stands under its second. */
export function exampleOn(page: string, language: Language): Example {
  const blocks = blocksOf(page);
  const second = blocks.findLastIndex(({ type }) => type === 'heading');
  const wrong = withFiles(soundFiles(language), blocks.slice(0, second));
  return { wrong, mended: withFiles(wrong, blocks.slice(second)) };
}

/** What `check` prints about these files. */
export function checked(files: Files, language: Language, ...options: string[]): Promise<string> {
  const always = ['--attention', '--today', '2026-09-01', '--language', language, '--color', 'never'];
  return inFolder(files, async folder => {
    const { stdout, stderr } = await initiatief(['check', '-C', folder, ...always, ...options]);
    return stdout + stderr;
  });
}

/** What one rule has to say about these files. */
export async function findingsOf(id: string, files: Files, language: Language): Promise<string> {
  const printed = await checked(files, language, '--rule', id);
  return printed.split('\n\n').slice(0, -1).join('\n\n');
}

function soundFiles(language: Language): Files {
  const folder = join(root, 'tests/explain', language);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /\.(md|yaml)$/.test(name));
  return Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The files with what the blocks say: `old → new` takes the old one away. */
function withFiles(files: Files, blocks: readonly Block[]): Files {
  const result: Record<string, string> = { ...files };
  for (const block of blocks) {
    if (block.type !== 'code' || block.file === undefined) continue;
    const [path = '', renamed = path] = block.file.split(' → ');
    delete result[path];
    result[renamed] = `${block.text}\n`;
  }
  return result;
}
