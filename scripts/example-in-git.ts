import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/core/ground/language.ts';
import { Repository } from '../tests/support/git.ts';

const examples = join(import.meta.dirname, '../examples');
const names: Record<Language, string> = { nl: 'buurttuin-de-linde', en: 'repair-cafe' };

/** The ends of the months in which the examples grew. */
const days = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31'].map(
  day => `2026-${day}`,
);

/**
 * The example of a language in a git repository of its own, where each record with a day in its name came in at
 * the end of that month: what a report looks back on then does not hang on the history of this project.
 */
export function exampleInGit(language: Language): Repository {
  const folder = join(examples, names[language]);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const repository = new Repository();
  let written: readonly string[] = [];
  for (const day of days) {
    const here = paths.filter(path => dayIn(path) <= day || day === days.at(-1));
    if (here.length === written.length) continue;
    repository.commitOn(day, Object.fromEntries(here.map(path => [path, readFileSync(join(folder, path))])));
    written = here;
  }
  return repository;
}

function dayIn(path: string): string {
  return /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? '';
}
