import { faultOf } from '../ground/fault.ts';
import { byText } from '../ground/order.ts';
import type { Facts, Finding, Severity } from '../model/finding.ts';
import { initiativeFile } from '../model/kinds.ts';
import type { Range } from '../model/place.ts';
import type { Locator } from '../reading/locate.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import { acceptanceOf } from './accepted.ts';
import { countedText, mostTold, Pile, toTell } from './bounds.ts';
import { Memory } from './memory.ts';
import type { Observation } from './observation.ts';
import type { DatedContext, Rule } from './rule.ts';
import { helpText, spokenBy } from './rule-words.ts';
import type { Told } from './told.ts';

/** What rules found: what has to be told, and what a record says is so on purpose. */
export interface Found {
  open: Finding[];
  accepted: Finding[];
}

/** Runs rules over a register and gives what has to be told: nothing of a rule that is off, nothing accepted. */
export async function runRules(rules: readonly Rule[], context: DatedContext): Promise<Finding[]> {
  return (await findWith(rules, context)).open;
}

/** Runs rules over a register. A rule that the settings of the repository switch off finds nothing. */
export async function findWith(rules: readonly Rule[], context: DatedContext): Promise<Found> {
  const levels = levelsOf(context);
  const [open, accepted] = [new Pile(), new Pile()];
  for (const rule of rules) {
    const level = levels.get(rule.id);
    if (level === 'off') continue;
    const add = ({ at, facts, related = [], more, severity: own }: Observation<Facts>): void => {
      if (context.register.copies.has(at.file) && !rule.inCopies) return;
      const others = related.map(place => ({ at: place }));
      const severity = level ?? own ?? rule.severity;
      const finding = { rule: rule.id, group: rule.group, severity, at, facts, related: others, more };
      const isOpen =
        rule.acceptance === 'never' ||
        acceptanceOf(finding, context.register, context.ruleNames, context.today) === undefined;
      (isOpen ? open : accepted).add(finding);
    };
    const fault = (file: string, error: unknown): void => {
      open.add(notJudged(file, rule.id, error));
    };
    for (const observation of await inEachFile(rule, context, fault)) add(observation);
    try {
      for await (const observation of rule.find?.(context) ?? []) add(observation);
    } catch (error) {
      fault(initiativeFile, error);
    }
  }
  return { open: open.findings, accepted: accepted.findings };
}

/** A fault of ours in judging a file: it is told as a finding of that file, and the others are judged. */
function notJudged(file: string, rule: string, error: unknown): Finding {
  const facts = { reason: 'not-judged', rule, ...faultOf(error) };
  return {
    rule: 'readable',
    group: 'records',
    severity: 'error',
    at: { file, path: [] },
    facts,
    related: [],
  };
}

/** What a rule sees in each file by itself: what it remembers, or what it sees now. */
async function inEachFile(
  rule: Rule,
  context: DatedContext,
  fault: (file: string, error: unknown) => void,
): Promise<Observation<Facts>[]> {
  const { register, memory } = context;
  const all: Observation<Facts>[] = [];
  if (!rule.findIn) return all;
  const seen = memory?.seenBy(rule, register);
  for (const file of register.files) {
    try {
      const found = seen?.get(file) ?? rule.findIn(file, context);
      // Awaiting takes time, and few files need it.
      const observations = found instanceof Promise ? await found : found;
      seen?.set(file, observations);
      if (observations.length > 0) for (const observation of observations) all.push(observation);
    } catch (error) {
      fault(file.file, error);
    }
  }
  return all;
}

/**
 * Gives findings their words and their lines, and sorts them by file, line and rule. Here personal data is masked,
 * so no format gets to see any. Only files with a finding are parsed for positions.
 */
export async function tell(
  findings: readonly Finding[],
  rules: readonly Rule[],
  register: Register,
  say: Say,
  memory = new Memory(),
): Promise<Told[]> {
  if (findings.length === 0) return [];
  const { locatorOf } = await import('../reading/locate.ts');
  const locatorAt = (path: string): Locator => {
    const file = register.fileAt(path);
    return memory.locatorAt(file, () => locatorOf(file, register.words));
  };
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const { filesOf, Masks } = await import('../privacy/mask.ts');
  const masks = new Masks(register);
  const told: Told[] = [];
  const faults = new Map<string, Finding>();
  for (const { related, ...one } of toTell(findings)) {
    const open = { ...one, related: related.slice(0, mostTold) };
    const file = register.fileAt(open.at.file);
    try {
      const locator = locatorAt(open.at.file);
      const range = open.at.range ?? locator.rangeOf(open.at);
      const relatedRanges = open.related.map(({ at }): Range => locatorAt(at.file).rangeOf(at));
      const finding = await masks.hideIn(open);
      const rule = byId.get(finding.rule) as Rule;
      const hidden = await masks.hide(spokenBy(rule, finding, say, rules), filesOf(open));
      told.push({
        ...finding,
        ruleName: rule.texts[say.language].name,
        range,
        ...hidden,
        help: helpText(hidden.step, countedText({ ...one, related }, say)),
        excerpt:
          file && file.text !== ''
            ? locator.lineOf(range, await masks.textOf(file, rule.excerptCare))
            : undefined,
        relatedRanges,
      });
    } catch (error) {
      faults.set(open.at.file, notJudged(open.at.file, open.rule, error));
    }
  }
  for (const fault of faults.values()) {
    const rule = byId.get(fault.rule) as Rule;
    const words = spokenBy(rule, fault, say, rules);
    told.push({
      ...fault,
      ruleName: rule.texts[say.language].name,
      ...words,
      help: helpText(words.step),
      range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      relatedRanges: [],
    });
  }
  return told.sort(byPlace);
}

export function levelsOf({ register, ruleNames: names }: DatedContext): Map<string, Severity | 'off'> {
  const levels = new Map<string, Severity | 'off'>();
  for (const [name, { level }] of Object.entries(register.initiative.data.rules ?? {})) {
    const id = names.idOf(name);
    if (id) levels.set(id, level);
  }
  return levels;
}

/** The settings first, then by file, line, column and rule. */
function byPlace(a: Told, b: Told): number {
  return (
    Number(b.at.file === initiativeFile) - Number(a.at.file === initiativeFile) ||
    byText(a.at.file, b.at.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    byText(a.rule, b.rule)
  );
}
