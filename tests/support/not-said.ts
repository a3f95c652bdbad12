import type { Language } from '../../src/core/ground/language.ts';

/** Dutch words that the tool does not say: they judge, or nobody outside a computer room knows them. */
export const notSaid =
  /\b(ongeldige?|ontbreekt|ontbreken\w*|verplichte?|te laat|overbelaste?|schema|front matter|yaml)\b/i;

/** The same in both languages. */
export const leftOut: Record<Language, RegExp> = {
  nl: notSaid,
  en: /\b(invalid|missing|mandatory|required|too late|overloaded|schema|front matter|yaml)\b/i,
};

/** What only somebody who knows git can read. */
export const ofGit = /\b(commits?|repository|pull|merge|fork|branch(?:es)?)\b/i;

/** Are the texts of a file for who set git up: its commands, a check on a website or before a commit? */
export function placeOfGit(file: string): boolean {
  return /^src\/(?:io\/git|commands\/(?:hook|init|add|check)|core\/writing\/(?:hook|program)|core\/history)|\/ci(?:\.md|\/)|\/hook\.md|\/(?:bibliotheek|library)\.md|\/(?:opdrachten|commands)\.md|^README\.md/.test(
    file,
  );
}
