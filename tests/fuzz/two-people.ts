import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedRecord } from '../../src/core/changing/changed-record.ts';
import type { Language } from '../../src/core/ground/language.ts';
import { read, someChange, templateOf } from './changes.ts';
import { type Chance, words } from './made-records.ts';
import { mustBeMerged } from './merging.ts';

/** The records of an example, by their file. */
export function recordsOf(example: string): Map<string, string> {
  const folder = join(import.meta.dirname, '../../examples', example);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /^(?:initiatief\.yaml|[^/.]+\/.*\.md)$/.test(path) && !/README|bijlagen/.test(path));
  return new Map(files.sort().map(path => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Chance that is the same every time. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Changes something in one of the records, as a command would, and gives its file; nothing where that may not be. */
export function changeSomething(
  records: Map<string, string>,
  language: Language,
  chance: Chance,
): string | undefined {
  const files = [...records.keys()];
  // People are at work on the same few records.
  const file = files[chance(Math.min(files.length, 6))] as string;
  const text = records.get(file) as string;
  const record = read(file, text, language);
  const change = someChange(record, chance);
  // Their settings say in which language all others are read.
  if (!change || change.path[0] === 'language') return undefined;
  const result = changedRecord(record, text, [change], templateOf(record.kind, language), words[language]);
  if (!('written' in result) || result.written === text) return undefined;
  records.set(file, result.written);
  return file;
}

/** Two people each change records, and bring what they have together now and then; what holds of that is proven. */
export function workTogether(
  example: string,
  language: Language,
  seed: number,
  turns: number,
): { joined: number; asked: number } {
  const chance = chanceFrom(seed);
  let base = recordsOf(example);
  const counts = { joined: 0, asked: 0 };
  for (let turn = 0; turn < turns; turn += 1) {
    const [ours, theirs] = [new Map(base), new Map(base)];
    for (const records of [ours, theirs])
      for (let each = 1 + chance(6); each > 0; each -= 1) changeSomething(records, language, chance);
    const next = new Map<string, string>();
    for (const [file, was] of base) {
      const [mine, others] = [ours.get(file) as string, theirs.get(file) as string];
      const { text, conflicts } = mustBeMerged({ language, file, base: was, ours: mine, theirs: others });
      const isJoined = text !== undefined && conflicts.length === 0;
      if (mine !== was && others !== was) counts[isJoined ? 'joined' : 'asked'] += 1;
      next.set(file, isJoined ? text : mine);
    }
    base = next;
  }
  return counts;
}
