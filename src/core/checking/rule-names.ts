import { fold } from '../ground/fold.ts';
import { type Language, languages } from '../ground/language.ts';
import { type Named, namesOf } from '../ground/named.ts';
import { Names } from '../words/nearest.ts';

/** What is known of a rule by its name: what it is called in each language, and whether its findings can be left. */
interface NamedRule extends Named {
  texts: Record<Language, { name: string; also?: readonly string[] }>;
  acceptance?: 'never' | 'nowhere';
}

/** Every name that rules answer to, in each language, however it is typed: `1-pitter`, `1pitter`, `Eenpitter`. */
export class RuleNames<R extends NamedRule = NamedRule> {
  readonly #rules = new Map<string, R>();
  #names: Names<R> | undefined;

  constructor(rules: readonly R[]) {
    for (const rule of rules) for (const name of ruleNamesOf(rule)) this.#rules.set(bare(name), rule);
  }

  /** The rule with this name. */
  ruleOf(name: string): R | undefined {
    return this.#rules.get(bare(name));
  }

  /** The id of the rule with this name. */
  idOf(name: string): string | undefined {
    return this.ruleOf(name)?.id;
  }

  /** What the rule that was meant is called in this language; nothing when none is near. */
  nearest(typed: string, language: Language): string | undefined {
    this.#names ??= new Names(
      [...this.#rules.values()].flatMap(each => ruleNamesOf(each).map(name => [name, each])),
    );
    return this.#names.nearest(typed)?.texts[language].name;
  }
}

/** All names of a rule: its own in each language first, then what else people call it. */
export function ruleNamesOf(rule: NamedRule): string[] {
  const others = languages.flatMap(language => rule.texts[language].also ?? []);
  return [...new Set([...namesOf(rule), ...others])];
}

/** A name by its letters and digits alone: where a hyphen comes is not what people remember. */
function bare(name: string): string {
  return fold(name).replaceAll(/[-_ ]/g, '');
}
