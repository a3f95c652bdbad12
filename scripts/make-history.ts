import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRecords } from './make-records.ts';

const secondsInDay = 86_400;

/**
 * Makes a git repository with about so many records and so many commits, one every other day until 1 September 2026;
 * each changes who holds one of the roles. Always the same for the same numbers.
 */
export function makeHistory(folder: string, count: number, commits: number): void {
  makeRecords(folder, count);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const content = new Map(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]));
  const roles = paths.filter(path => path.startsWith('rollen')).sort();
  const people = paths.filter(path => path.startsWith('personen')).length;
  const last = Date.UTC(2026, 8, 1, 12) / 1000;
  const stream: string[] = ['feature done\nreset refs/heads/main\n'];
  for (let number = 0; number < commits; number += 1) {
    const changed = number === 0 ? paths : [roles[number % roles.length] as string];
    if (number > 0) {
      const [path = ''] = changed;
      const holder = `  - persoon-${(number * 7) % people}\n---`;
      content.set(path, (content.get(path) ?? '').replace(/(?: {2}- persoon-\d+\n)?---(?=\n\n)/, holder));
    }
    const seconds = last - (commits - 1 - number) * 2 * secondsInDay;
    stream.push(`commit refs/heads/main\ncommitter Wim <wim@example.org> ${seconds} +0000\n${data('Werk')}`);
    for (const path of changed) {
      stream.push(`M 100644 inline ${path.replaceAll('\\', '/')}\n${data(content.get(path) ?? '')}`);
    }
  }
  stream.push('done\n');
  for (const path of roles) writeFileSync(join(folder, path), content.get(path) ?? '');
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['fast-import', '--quiet'], stream.join(''));
  git(folder, ['reset', '--quiet']);
}

/** A piece of text as `git fast-import` reads it. */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function git(cwd: string, argv: readonly string[], input = ''): void {
  const { status, stderr, error } = spawnSync('git', argv, { cwd, input });
  if (status !== 0) throw error ?? new Error(`git ${argv[0]} ended with ${status}: ${stderr}`);
}
