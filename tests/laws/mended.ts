import { applied } from '../../src/core/changing/edit.ts';
import { mendsFor } from '../../src/core/checking/mends.ts';
import { contextOf } from '../../src/core/checking/rules-context.ts';
import { runRules } from '../../src/core/checking/run-rules.ts';
import { normalise } from '../../src/core/reading/read-record.ts';
import type { Register } from '../../src/core/register/register.ts';
import { sayWith } from '../../src/core/words/say.ts';
import { rules } from '../../src/rules/index.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import { registerIn, type Tree } from '../support/in-memory.ts';
import { judgedIn, today } from './advice.ts';

/** The files as `check --fix` leaves them, without a disk. */
export async function mended(tree: Tree): Promise<Tree> {
  let now = tree;
  for (let round = 0; round < 50; round += 1) {
    const register = await registerIn(now);
    const say = sayWith(register.words, vocabularies[register.words.vocabulary.language]);
    const findings = await runRules(rules, contextOf(register, rules, { today }));
    const mends = mendsFor(findings, rules, register, say);
    if (mends.size === 0) return now;
    const other = new Map(now);
    for (const file of new Set([...mends.keys()].map(({ at }) => at.file))) {
      const edits = [...mends].flatMap(([{ at }, each]) => (at.file === file ? each : []));
      other.set(file, Buffer.from(applied((now.get(file) as Buffer).toString('utf8'), edits)));
    }
    now = other;
  }
  throw new Error('There is no end to mending.');
}

/** How much of everything is recorded in each file that can be read: people, parties, promises, decisions. */
function countsIn(register: Register): Map<string, string> {
  const counts = (value: unknown, at: string, into: Map<string, number>): Map<string, number> => {
    if (Array.isArray(value) && !listsOfWords.has(at))
      into.set(at, (into.get(at) ?? 0) + value.filter(item => item !== undefined).length);
    if (Array.isArray(value)) for (const item of value) counts(item, at, into);
    else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) counts(inner, name, into);
    return into;
  };
  const read = register.files.filter(({ readable }) => readable);
  return new Map(
    read.map(({ file, data }) => [file, JSON.stringify([...counts(data, '', new Map())].sort())]),
  );
}

/** Lists that are looked words up in: one text with commas is what `--fix` takes apart. */
const listsOfWords = new Set(['tags', 'talents', 'wants_to_learn', 'requires', 'experience_with']);

/** The words of a file, but for the names of fields before a colon. */
const wordsIn = (bytes: Buffer | undefined): string[] =>
  (
    normalise(bytes?.toString('utf8') ?? '')
      .replace(/^[ \t]*(?:- )?[\p{L}_]+[ \t]*[:=]/gmu, '')
      .match(/\p{L}+/gu) ?? []
  )
    .map(word => word.toLowerCase())
    .sort();

/** What `--fix` does with these files that it should not: nothing, as it should be. */
export async function wrongAfterMending(tree: Tree): Promise<string[]> {
  const after = await mended(tree);
  const changed = [...after].filter(([path, bytes]) => !tree.get(path)?.equals(bytes)).map(([path]) => path);
  if (changed.length === 0) return [];
  const [before, now] = [await judgedIn(tree, ['nl']), await judgedIn(after, ['nl'])];
  const wrong: string[] = [];
  const [had, has] = [countsIn(before.register), countsIn(now.register)];
  // A field that was misspelt is recorded from now on; all that was recorded stays as it was.
  const mistaken = new Set(before.told.nl.filter(({ rule }) => rule === 'schema').map(({ at }) => at.file));
  for (const [file, count] of had)
    if (has.get(file) !== count && !mistaken.has(file))
      wrong.push(`${file}: there was ${count}, and now ${has.get(file)}`);
  for (const file of changed) {
    const left = wordsIn(after.get(file));
    const lost = wordsIn(tree.get(file)).filter(word => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const isAllowed = (word: string): boolean =>
      mayGo.test(word) ||
      before.told.nl.some(
        ({ at, rule, facts }) =>
          at.file === file && mayChange.has(rule) && JSON.stringify(facts).toLowerCase().includes(word),
      );
    const gone = lost.filter(word => !isAllowed(word));
    if (gone.length > 0) wrong.push(`${file}: gone are the words ${gone.join(', ')}`);
  }
  const known = before.told.nl.map(({ rule, at }) => [rule, at.file].join());
  const unread = new Set(before.register.files.filter(({ readable }) => !readable).map(({ file }) => file));
  for (const { rule, group, at, message } of now.told.nl)
    if (
      group === 'records' &&
      !unread.has(at.file) &&
      !seenLater.has(rule) &&
      !known.includes([rule, at.file].join())
    )
      wrong.push(`${at.file}: now it says: ${message}`);
  const again = await mended(after);
  if ([...again].some(([path, bytes]) => !after.get(path)?.equals(bytes)))
    wrong.push('A second time it changes more.');
  return wrong;
}

/** Names of months in days, marks of a list, the languages of a fence, and what says that there is nothing. */
const mayGo =
  /^(?:jan|feb|maart|march|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|[taoxzv]$|yaml|null|nan)/;

/** What these rules tell of is written in another form: days, references by name. */
const mayChange = new Set(['date-form', 'reference-exists', 'empty-value', 'schema']);

/** What an evaluation lacks, and who stands there twice, can be seen only once it is known that it was held, and who. */
const seenLater = new Set(['evaluation-complete', 'same-name', 'same-person']);
