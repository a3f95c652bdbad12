import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How every record can be wrong in the same way, as a change of its text. */
export const wrongWays: Readonly<Record<string, (text: string) => string>> = {
  'a slip in a field': text => text.replace('\n---\n\n', '\ngehoudn_op: 2024-01-01\n---\n\n'),
  'a field that nobody knows': text => text.replace('\n---\n\n', '\nkleur: rood\n---\n\n'),
  'people who are not there': text => text.replaceAll(/(?<=: |- )persoon-(?=\d)/g, 'mens-'),
  'a link that leads nowhere': text => `${text}\nZie [het plan](plan.md).\n`,
  'a number of a citizen': text => `${text}\nHet nummer is 111222333.\n`,
  'fields that cannot be read': text => text.replace('naam: ', 'naam: "'),
};

/** Writes the records of a folder once more, each with the same mistake. */
export function makeWrong(from: string, to: string, change: (text: string) => string): void {
  mkdirSync(to);
  for (const { name, parentPath } of readdirSync(from, { recursive: true, withFileTypes: true }).filter(
    entry => entry.isFile(),
  )) {
    const below = parentPath.slice(from.length);
    mkdirSync(join(to, below), { recursive: true });
    const [source, target] = [join(parentPath, name), join(to, below, name)];
    if (name.endsWith('.md')) writeFileSync(target, change(readFileSync(source, 'utf8')));
    else cpSync(source, target);
  }
}
