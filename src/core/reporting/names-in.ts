import { groupedBy } from '../ground/groups.ts';
import type { ReportResult } from './report.ts';
import { visitTexts } from './with-texts.ts';

const words = /[\p{L}\p{M}\p{N}]+/gu;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** How many of its people are called by their name somewhere in a report. */
export function numberOfNames({ people = [], sections }: ReportResult): number {
  const byFirstWord = groupedBy(new Set(people), name => name.match(words)?.slice(0, 1) ?? []);
  const found = new Set<string>();
  visitTexts(sections, text => {
    for (const { 0: word, index } of text.matchAll(words))
      for (const name of byFirstWord.get(word) ?? []) {
        const start = index - name.indexOf(word);
        if (text.startsWith(name, start) && !letter.test(text.charAt(start + name.length))) found.add(name);
      }
  });
  return found.size;
}
