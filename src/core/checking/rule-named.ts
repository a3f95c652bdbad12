import type { Language } from '../ground/language.ts';
import { UsageError } from '../ground/usage-error.ts';
import type { Rule } from './rule.ts';
import { RuleNames } from './rule-names.ts';

/** The rule with this name, in any language. Throws a UsageError that names the nearest one. */
export function ruleNamed(typed: string, rules: readonly Rule[], language: Language): Rule {
  const names = new RuleNames(rules);
  const found = names.ruleOf(typed);
  if (found) return found;
  const near = names.nearest(typed, language);
  throw {
    nl: new UsageError(
      `De regel "${typed}" ken ik niet.`,
      near ? `Bedoel je ${near}?` : 'Alle regels op een rij: initiatief uitleg',
    ),
    en: new UsageError(
      `I do not know the rule "${typed}".`,
      near ? `Do you mean ${near}?` : 'All rules in one list: initiatief explain',
    ),
  }[language];
}
