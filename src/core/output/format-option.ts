import type { Option } from '../asking/command.ts';
import type { Candidate, Place } from '../asking/offer.ts';
import { codeLanguage, type Language, listed } from '../ground/language.ts';
import type { FilesFormat, FindingsFormat, ReportFormat } from './format.ts';

type Choice = FindingsFormat | ReportFormat | FilesFormat;

/**
 * The option for these formats: what it takes, and what a shell tells of each. `useOf`: what one is good for here;
 * `fitting`: those that go with what was typed before.
 */
export function formatOption<F extends Choice, Session extends { language: Language }>(
  formats: readonly F[],
  useOf: (format: F) => Record<Language, string>,
  fitting: (before: Place['arguments']) => readonly F[] = () => formats,
): Option<Session> {
  const offers = ({ language }: Session, place: Place): Candidate[] =>
    fitting(place.arguments).map(format => ({
      word: wordOf(format, language),
      about: useOf(format)[language],
    }));
  return { key: 'format', flags: '--format <name>', choices: inEach(formats), offers };
}

/** What people type for a format: its id, or the word that their language has for it. */
export function wordOf({ id, words }: Pick<Choice, 'id' | 'words'>, language: Language): string {
  return language === codeLanguage ? id : (words?.[language] ?? id);
}

function inEach(formats: readonly Choice[]): Record<Language, readonly string[]> {
  const wordsIn = (language: Language) => formats.map(format => wordOf(format, language));
  return { nl: wordsIn('nl'), en: wordsIn('en') };
}

/** What help says of the option for these formats. */
export function aboutFormats(formats: readonly Choice[], language: Language): string {
  const list = listed(
    formats.map(format => wordOf(format, language)),
    language,
    true,
  );
  return { nl: `hoe het eruitziet: ${list}`, en: `what it looks like: ${list}` }[language];
}
