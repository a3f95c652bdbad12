/**
 * Lays down everything that a new rule, report, format, action, command or kind needs: its files, and its line in each list. What
 * stands there says with `…` what is still to be written; until it is, tests fail and say what lacks. Writes nothing
 * when something is there already.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newAction } from './new/action.ts';
import { newCommand } from './new/command.ts';
import { newFormat } from './new/format.ts';
import { newKind } from './new/kind.ts';
import type { Laid } from './new/laid.ts';
import { newReport } from './new/report.ts';
import { newRule } from './new/rule.ts';

const usage = `Type one of:
  npm run new rule <group> <id>     group: records, people, partnership or calendar
  npm run new report <id>
  npm run new format <id> <ending>
  npm run new action <id> <dutch-name>
  npm run new command <id> <dutch-name>
  npm run new kind <id> <plural> <dutch-name> <dutch-plural>     each one word, without hyphens
  npm run new words <kind>          the words that a kind asks, once its schema is written`;

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const makers: Record<
  string,
  { takes: number; form?: RegExp; make(...names: string[]): Laid | Promise<Laid> }
> = {
  rule: { takes: 2, make: newRule },
  report: { takes: 1, make: newReport },
  format: { takes: 2, make: newFormat },
  action: { takes: 2, make: newAction },
  command: { takes: 2, make: newCommand },
  // Types and folders are called so too, and there a name is one word.
  kind: { takes: 4, form: /^[a-z]+$/, make: newKind },
  // It reads the schemas and the vocabularies, which may be wrong where something else is added.
  words: { takes: 1, make: async kind => (await import('./new/words.ts')).newWords(kind as string) },
};

const [what = '', ...names] = process.argv.slice(2);
const maker = makers[what];
if (!maker || names.length !== maker.takes) stop(usage);
if (!names.every(name => (maker.form ?? idForm).test(name))) stop(usage);

const { files, lines, steps } = await Promise.resolve(maker.make(...names)).catch(({ message }) =>
  stop(message),
);
for (const path of files.keys()) if (existsSync(path)) stop(`${path} is there already. Nothing was written.`);
for (const [path, text] of files) write(path, text);
for (const { path, before, line } of lines) write(path, withLine(path, before, line));
const listed = [...new Set(lines.map(({ path }) => path))].map(path => {
  const number = lines.filter(line => line.path === path).length;
  return `${path} (${number === 1 ? 'a line' : `${number} lines`})`;
});
console.log([...files.keys(), ...listed].join('\n'));
console.log(`\nNow:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);

function write(path: string, text: string): void {
  mkdirSync(dirname(join('.', path)), { recursive: true });
  writeFileSync(path, text);
}

/** The text of a file with a line in it, above the first place that looks like this from `before` on. */
function withLine(path: string, before: RegExp, line: string): string {
  const text = readFileSync(path, 'utf8');
  const at = before.exec(text)?.index;
  if (at === undefined) return stop(`In ${path} the place for a line was not found: ${line}`);
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
