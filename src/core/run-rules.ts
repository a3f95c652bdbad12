import type { Day } from './calendar.ts';
import type { Finding, Severity, Told } from './finding.ts';
import { initiativeFile } from './kinds.ts';
import type { Language } from './language.ts';
import type { Range } from './place.ts';
import type { Register } from './register.ts';
import { type DatedContext, type Rule, ruleNames } from './rule.ts';
import type { Say } from './say.ts';

/** Runs rules over a register. A rule that the settings of the repository switch off says nothing. */
export async function runRules(rules: readonly Rule[], context: DatedContext): Promise<Finding[]> {
  const levels = levelsOf(context);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = levels.get(rule.id) ?? rule.severity;
    if (severity === 'off') continue;
    for await (const { at, facts, related = [] } of rule.find(context)) {
      const others = related.map(place => ({ at: place }));
      findings.push({ rule: rule.id, group: rule.group, severity, at, facts, related: others });
    }
  }
  return findings;
}

/** Something that knows which day it is; it is only asked when a rule wants to know. */
export interface Clock {
  readonly today: Day;
}

/** The context in which these rules look at a register. */
export function contextOf(register: Register, rules: readonly Rule[], clock: Clock): DatedContext {
  return {
    register,
    ruleNames: ruleNames(rules),
    get today() {
      return clock.today;
    },
  };
}

/**
 * Gives findings their words and their lines, and sorts them by file, line and rule.
 * Only files with a finding are parsed for positions.
 */
export async function tell(
  findings: readonly Finding[],
  rules: readonly Rule[],
  register: Register,
  say: Say,
): Promise<Told[]> {
  if (findings.length === 0) return [];
  const { locatorOf } = await import('./reading/locate.ts');
  const locators = new Map<string, ReturnType<typeof locatorOf>>();
  const locatorAt = (file: string): ReturnType<typeof locatorOf> => {
    const known = locators.get(file) ?? locatorOf(register.fileAt(file), register.words);
    locators.set(file, known);
    return known;
  };
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const told = findings.map(finding => {
    const locator = locatorAt(finding.at.file);
    const range = locator.rangeOf(finding.at);
    const { message, help } = wordsFor(byId.get(finding.rule) as Rule, finding, say);
    const relatedRanges = finding.related.map(({ at }): Range => locatorAt(at.file).rangeOf(at));
    const hasText =
      register.fileAt(finding.at.file)?.text !== '' && register.fileAt(finding.at.file) !== undefined;
    return {
      ...finding,
      range,
      message,
      help,
      excerpt: hasText ? locator.lineOf(range) : undefined,
      relatedRanges,
    };
  });
  return told.sort(byPlace);
}

/** What a rule says about one finding. */
export function wordsFor(rule: Rule, { facts }: Finding, say: Say): { message: string; help?: string } {
  const texts = rule[say.language satisfies Language];
  return { message: texts.message(facts, say), help: texts.help?.(facts, say) };
}

function levelsOf({ register, ruleNames: names }: DatedContext): Map<string, Severity | 'off'> {
  const levels = new Map<string, Severity | 'off'>();
  for (const [name, level] of Object.entries(register.initiative.data.rules ?? {})) {
    const id = names.get(name);
    if (id) levels.set(id, level);
  }
  return levels;
}

/** The settings first, then by file, line, column and rule; by code unit, so that every machine sorts alike. */
function byPlace(a: Told, b: Told): number {
  return (
    Number(b.at.file === initiativeFile) - Number(a.at.file === initiativeFile) ||
    compare(a.at.file, b.at.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compare(a.rule, b.rule)
  );
}

/** Sorts by code unit. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
