import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { Names } from './nearest.ts';

/** What something is called: by its id, and in each language. */
interface Named {
  id: string;
  nl: { name: string; also?: readonly string[] };
  en: { name: string; also?: readonly string[] };
}

/** Every name that rules answer to, in each language, however it is typed: `1-pitter`, `1pitter`, `Eenpitter`. */
export class RuleNames {
  readonly #rules = new Map<string, Named>();
  #names: Names<Named> | undefined;

  constructor(rules: readonly Named[]) {
    for (const rule of rules) for (const name of namesOf(rule)) this.#rules.set(bare(name), rule);
  }

  /** The id of the rule with this name. */
  idOf(name: string): string | undefined {
    return this.#rules.get(bare(name))?.id;
  }

  /** What the rule that was meant is called in this language; nothing when none is near. */
  nearest(typed: string, language: Language): string | undefined {
    this.#names ??= new Names(
      [...this.#rules.values()].flatMap(each => namesOf(each).map(name => [name, each])),
    );
    return this.#names.nearest(typed)?.[language].name;
  }
}

/** All names of a rule: its own in each language first. */
export function namesOf({ id, nl, en }: Named): string[] {
  return [...new Set([nl.name, en.name, id, ...(nl.also ?? []), ...(en.also ?? [])])];
}

/** A name by its letters and digits alone: where a hyphen comes is not what people remember. */
function bare(name: string): string {
  return fold(name).replaceAll(/[-_ ]/g, '');
}
