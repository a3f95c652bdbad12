import { areApart, type Edit } from '../changing/edit.ts';
import { groupedBy } from '../ground/groups.ts';
import { menderAt } from '../mending/mender.ts';
import { helps } from '../mending/proof.ts';
import type { Finding } from '../model/finding.ts';
import type { RecordFile } from '../model/record.ts';
import { locatorOf } from '../reading/locate.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import type { Rule } from './rule.ts';

type Mends = ReadonlyMap<Finding, readonly Edit[]>;

/** Of the findings in one file, the rest waits: comparing all with all takes too long. */
const mostAtOnce = 500;

/** Where a file has more mends that do not go together, the rest waits. */
const mostTries = 20;

/** Reading a longer text again and again takes too long: there all mends go together, or none. */
const longest = 50_000;

/** The findings that have one right answer, each with the edits that bring it. In one file, edits are apart. */
export function mendsFor(
  findings: readonly Finding[],
  rules: readonly Rule[],
  register: Register,
  say: Say,
): Mends {
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const byFile = groupedBy(findings, ({ rule, at }) => {
    const record = register.fileAt(at.file);
    return record && byId.get(rule)?.mend ? [record] : [];
  });
  const mends = new Map<Finding, readonly Edit[]>();
  for (const [record, found] of byFile) {
    const locator = locatorOf(record, register.words);
    const possible = new Map<Finding, readonly Edit[]>();
    const edited: Edit[] = [];
    for (const finding of found.slice(0, mostAtOnce)) {
      const mender = menderAt(finding.at, record, locator, register.words);
      const edits = byId.get(finding.rule)?.mend?.(finding.facts, mender, say) ?? [];
      if (edits.length === 0 || !areApart(edits, edited)) continue;
      possible.set(finding, edits);
      edited.push(...edits);
    }
    for (const [finding, edits] of together(possible, record, register.words)) mends.set(finding, edits);
  }
  return mends;
}

/** The same findings, marked where there is one right answer. */
export function markFixable(
  findings: readonly Finding[],
  rules: readonly Rule[],
  register: Register,
  say: Say,
): Finding[] {
  const mends = mendsFor(findings, rules, register, say);
  return findings.map(finding => (mends.has(finding) ? { ...finding, fixable: true } : finding));
}

/** As many of these mends as make the record better together. */
function together(possible: Mends, record: RecordFile, words: Words): Mends {
  if (possible.size === 0 || helps(possible, record, words)) return possible;
  let chosen: Mends = new Map();
  if (record.text.length > longest) return chosen;
  for (const mend of [...possible].slice(0, mostTries)) {
    const more = new Map([...chosen, mend]);
    if (helps(more, record, words)) chosen = more;
  }
  return chosen;
}
