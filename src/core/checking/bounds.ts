import { groupedBy } from '../ground/groups.ts';
import { type Finding, numberOf } from '../model/finding.ts';
import { kept, mostKept } from '../reading/bounds.ts';
import type { Say } from '../words/say.ts';

// What one file may cost has a bound, whatever stands in it: what goes on for long is counted, not worked out.

/** Of what one rule finds in one file so much is told; more of the same helps nobody, and is counted. */
export const mostTold = 20;

/** Findings, of which one rule can add so many in one file; those after them are counted. */
export class Pile {
  readonly findings: Finding[] = [];
  #inRow = 0;

  add(finding: Finding): void {
    const last = this.findings.at(-1);
    const isSame = last !== undefined && last.rule === finding.rule && last.at.file === finding.at.file;
    this.#inRow = isSame ? this.#inRow + 1 : 0;
    if (isSame && this.#inRow >= mostKept) last.more = numberOf([finding]) + (last.more ?? 0);
    else this.findings.push(finding);
  }
}

/** Says how often more there is something like this in the file than is told; nothing where all is told. */
export function countedText({ more = 0, at, related }: Finding, say: Say): string | undefined {
  const elsewhere = related.slice(mostTold).filter(other => other.at.file === at.file).length;
  const count = more + elsewhere;
  if (count === 0) return undefined;
  return {
    nl: `En nog ${say.number(count)} keer in dit bestand.`,
    en: `And ${say.number(count)} more ${count === 1 ? 'time' : 'times'} in this file.`,
  }[say.language];
}

/** The findings that are told: of each rule in each file the first, of which the last counts the rest. */
export function toTell(findings: readonly Finding[]): Finding[] {
  const groups = groupedBy(findings, ({ rule, at }) => [`${rule} ${at.file}`]);
  if ([...groups.values()].every(group => group.length <= mostTold)) return [...findings];
  const told = new Map<Finding, Finding>();
  for (const group of groups.values())
    for (const [index, finding] of kept(group, mostTold).entries())
      told.set(group[index] as Finding, finding);
  return findings.flatMap(finding => told.get(finding) ?? []);
}
