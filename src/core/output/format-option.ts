import type { Option } from '../asking/command.ts';
import type { Candidate, Place } from '../asking/offer.ts';
import { type Language, listed } from '../ground/language.ts';
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
    fitting(place.arguments).map(format => ({ word: format.id, about: useOf(format)[language] }));
  return { key: 'format', flags: '--format <name>', choices: formats.map(({ id }) => id), offers };
}

/** What help says of the option for these formats. */
export function aboutFormats(formats: readonly Choice[], language: Language): string {
  const list = listed(
    formats.map(({ id }) => id),
    language,
    true,
  );
  return { nl: `hoe het eruitziet: ${list}`, en: `what it looks like: ${list}` }[language];
}
