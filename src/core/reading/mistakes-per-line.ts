import type { UnreadableReason } from '../model/record.ts';
import type { Mistake } from './mistake.ts';
import { mistakeAt } from './mistakes.ts';
import { type Line, lineAt, nextLine } from './yaml-line.ts';

/** What somebody who does it once does on each line: `naam:Wim`, and below it `functie:kok`. */
const habits: ReadonlySet<UnreadableReason> = new Set(['no-space', 'no-colon', 'bullet']);

/** A parser takes lines of one habit for one text, and tells of the first: these mistakes with those just below. */
export function withRows(found: readonly Mistake[], yaml: string): Mistake[] {
  return found.flatMap(mistake => {
    const row = [mistake];
    let line: Line | undefined = lineAt(yaml, mistake.from);
    for (let left = 100; line && habits.has(mistake.reason) && left > 0; left -= 1) {
      line = nextLine(yaml, line);
      const next = line && mistakeAt(yaml, line.at);
      if (next?.reason !== mistake.reason) break;
      row.push(next);
    }
    return row;
  });
}

/**
 * A parser that stumbles says several things about one line; the first is the one that helps. So it is for hyphens
 * below each other that belong to no field.
 */
export function onePerLine(found: Mistake[], yaml: string): Mistake[] {
  const seen = new Set<number>();
  let strayAt = -1;
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from, facts }) => {
      const { at, text } = lineAt(yaml, from);
      const isNext = facts?.dash === true && strayAt === at;
      if (facts?.dash === true) strayAt = at + text.length + 1;
      const isFirst = !seen.has(at);
      seen.add(at);
      return isFirst && !isNext;
    });
}
