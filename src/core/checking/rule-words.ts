import { commandLine, type Proposal } from '../doing/proposal.ts';
import { stepText, type ToldStep, told } from '../doing/step.ts';
import type { Finding } from '../model/finding.ts';
import type { Say } from '../words/say.ts';
import type { Rule, RuleWords } from './rule.ts';

/** What a rule says about one finding. */
export function wordsFor(rule: Rule, { facts }: Finding, say: Say): RuleWords {
  const texts = rule.texts[say.language];
  return { message: texts.message(facts, say), help: texts.help?.(facts, say) };
}

/** The same in a few words, where the rule has those. */
export function shortWordsFor(rule: Rule, finding: Finding, say: Say): RuleWords {
  return rule.texts[say.language].inShort?.(finding.facts, say) ?? wordsFor(rule, finding, say);
}

/** What a rule says about one finding, for who may type a command. Its step goes by the names of these rules. */
export function spokenBy(
  rule: Rule,
  finding: Finding,
  say: Say,
  rules: readonly Rule[],
): { message: string; step?: ToldStep } {
  const { message, help } = wordsFor(rule, finding, say);
  // Reports are not known here, as a check loads none.
  const draw = (action: Proposal): string => commandLine(action, say, { rules, reports: [] });
  return { message, step: help ? told(help, draw) : undefined };
}

/** The lines of help: the step as it is typed, and what else there is to say. */
export function helpText(step: ToldStep | undefined, more?: string): string | undefined {
  return [step && stepText(step), more].filter(Boolean).join('\n') || undefined;
}
