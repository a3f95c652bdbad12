import { markFixable } from '../../src/core/checking/mends.ts';
import { contextOf } from '../../src/core/checking/rules-context.ts';
import { findWith, tell } from '../../src/core/checking/run-rules.ts';
import type { Told } from '../../src/core/checking/told.ts';
import type { Language } from '../../src/core/ground/language.ts';
import type { Register } from '../../src/core/register/register.ts';
import { sayWith } from '../../src/core/words/say.ts';
import { rules } from '../../src/rules/index.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import { registerIn, type Tree } from '../support/in-memory.ts';

/** The day on which everything is judged. */
export const today = '2026-09-01';

/** A finding as it is told in one language, and the files it was found in. */
export interface Advice {
  tree: Tree;
  register: Register;
  finding: Told;
  /** What to do, as it is printed. */
  help: string;
}

export interface Judged {
  register: Register;
  told: Record<Language, Told[]>;
}

/** What all rules say about these files, in each language, in the same order. */
export async function judgedIn(tree: Tree, languages: readonly Language[] = ['nl', 'en']): Promise<Judged> {
  const register = await registerIn(tree);
  const { open } = await findWith(rules, contextOf(register, rules, { today }));
  const inOne = async (language: Language): Promise<Told[]> => {
    const say = sayWith(register.words, vocabularies[language]);
    return tell(markFixable(open, rules, register, say), rules, register, say);
  };
  const [one = 'nl', other = one] = languages;
  const first = await inOne(one);
  return {
    register,
    told: { [one]: first, [other]: other === one ? first : await inOne(other) } as Judged['told'],
  };
}

/** The line or lines that a remedy gives to type, without the two spaces that set them apart. */
export function linesToType(help: string): string[] {
  const [, ...lines] = help.split('\n');
  return lines.filter(line => line.startsWith('  ')).map(line => line.slice(2));
}

/** What a remedy gives to type on its one line: what was probably meant, or what stands behind a colon. */
export function textToType(help: string): string | undefined {
  const [line = ''] = help.split('\n');
  return /"([^"]*)"\?/.exec(line)?.[1] ?? /^.*?[^:\s]: "?(.*?)"?$/.exec(line)?.[1];
}

/** The values that a remedy lets choose from. */
export function choicesIn(help: string): string[] {
  const [line = ''] = help.split('\n');
  const listed = /: ([^:]+?)\.?$/.exec(line)?.[1];
  return listed?.split(/, | of | or /) ?? [];
}

/** The fields that a remedy names, between quotes or brackets; by their English names. */
export function fieldsIn({ help, register }: Advice): string[] {
  return [...help.matchAll(/["(]([\p{L}_]+)[")]/gu)].flatMap(
    ([, name = '']) => register.words.fieldOf(name) ?? [],
  );
}
