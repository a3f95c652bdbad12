import type { Language } from './language.ts';
import { nearest } from './nearest.ts';
import { type Rule, ruleNames } from './rule.ts';
import { UsageError } from './usage-error.ts';

/** The rule with this name, in any language. Throws a UsageError that names the nearest one. */
export function ruleNamed(typed: string, rules: readonly Rule[], language: Language): Rule {
  const names = ruleNames(rules);
  const found = rules.find(({ id }) => id === names.get(typed.toLowerCase()));
  if (found) return found;
  const own = rules.flatMap(rule => [
    [rule.id, rule.id] as const,
    [rule[language].name, rule[language].name] as const,
  ]);
  const near = nearest(typed, own);
  throw language === 'nl'
    ? new UsageError(
        `De regel "${typed}" ken ik niet.`,
        near ? `Bedoel je ${near}?` : 'Alle regels op een rij: initiatief uitleg',
      )
    : new UsageError(
        `I do not know the rule "${typed}".`,
        near ? `Do you mean ${near}?` : 'All rules in one list: initiatief explain',
      );
}
