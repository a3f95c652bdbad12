import type { Day } from '../ground/calendar.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { initiativeFile } from '../model/kinds.ts';
import { locatorOf } from '../reading/locate.ts';
import type { Register } from '../register/register.ts';
import { acceptanceOf, hasEnded } from './accepted.ts';
import type { Rule } from './rule.ts';
import { RuleNames } from './rule-names.ts';

/** Who wrote a line last, and when. `committed` is false for what git does not have yet, nothing where nobody knows. */
export interface Authorship {
  by: string | null;
  on: Day | null;
  committed: boolean | null;
}

/** What somebody decided about a rule, and where that stands. */
export interface Decision {
  rule: Rule;
  file: string;
  /** Of the reason, from 1. */
  line: number;
  because?: string;
  /** The field that an acceptance is about, as written. */
  field?: string;
}

/** An entry of `accepted` in a record. */
export interface Acceptance extends Decision {
  because: string;
  /** How many findings fall under it. With none it is no longer needed. */
  findings: number;
  /** The last day on which it holds, where it was not for good. */
  until?: Day;
  /** That day has passed: what it was about is told again. */
  hasEnded: boolean;
}

/** A level in the settings that is not the rule's own, or has a reason. */
export interface LevelChoice extends Decision {
  level: Severity | 'off';
}

/**
 * Every acceptance in the records, with how many of the accepted findings fall under it. What names no rule
 * that can be accepted is left out: the rule about fields tells that.
 */
export function acceptancesIn(
  register: Register,
  accepted: readonly Finding[],
  rules: readonly Rule[],
  today: Day,
): Acceptance[] {
  const names = new RuleNames(rules);
  const counts = new Map<string, number>();
  for (const finding of accepted) {
    const key = `${finding.at.file}:${acceptanceOf(finding, register, names, today)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return register.files.flatMap(record => {
    const { file, data } = record;
    if (data.accepted === undefined) return [];
    const locator = locatorOf(record, register.words);
    return data.accepted.flatMap(({ rule: name, because, field, until }, index) => {
      const rule = names.ruleOf(name);
      if (rule === undefined || rule.acceptance === 'never') return [];
      const { line } = locator.rangeOf({ file, path: ['accepted', index, 'because'] });
      const findings = counts.get(`${file}:${index}`) ?? 0;
      return [{ rule, file, line, because, field, findings, until, hasEnded: hasEnded(until, today) }];
    });
  });
}

/** The levels in the settings that say something else than the rule itself does, or say why. */
export function levelChoicesIn(register: Register, rules: readonly Rule[]): LevelChoice[] {
  const names = new RuleNames(rules);
  const locator = locatorOf(register.fileAt(initiativeFile), register.words);
  return Object.entries(register.initiative.data.rules ?? {}).flatMap(([name, { level, because }]) => {
    const rule = names.ruleOf(name);
    if (rule === undefined || (level === rule.severity && because === undefined)) return [];
    const field = because === undefined ? 'level' : 'because';
    const { line } = locator.rangeOf({ file: initiativeFile, path: ['rules', name, field] });
    return [{ rule, file: initiativeFile, line, because, level }];
  });
}
