import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import { partsOf } from '../../core/model/record-key.ts';
import { type Report, type ReportOptions, reportNames } from '../../core/reporting/report.ts';
import { reports } from '../../reports/index.ts';

/** Finds a record by what was typed. Throws a UsageError where there is none. */
export type Named = (typed: string, kinds: readonly SubjectKind[]) => string;

/** What a report can be about. */
export type SubjectKind = 'person' | 'partner' | 'agreement';

/** The reports that are about somebody, and which option says the same. */
const subjects: Readonly<Record<string, (words: readonly string[], named: Named) => Partial<ReportOptions>>> =
  {
    partner: (words, named) => ({ partner: partsOf(named(words.join(' '), ['partner'])).id }),
    person: (words, named) => ({ person: named(words.join(' '), ['person']) }),
    account: (words, named) => ({ agreement: partsOf(named(words.join(' '), ['agreement'])).id }),
    handover: (words, named) => ({ person: named(words.join(' '), ['person']) }),
    'what-if': (words, named) => ({ without: whoStop(words, typed => named(typed, ['person', 'partner'])) }),
  };

/**
 * Whom a report was asked about, as words behind its name. Throws a UsageError for who is not there, and for a report
 * about everything.
 */
export function subjectNamed(
  report: Report,
  words: readonly string[],
  language: Language,
  named: Named,
): Partial<ReportOptions> {
  if (words.length === 0) return {};
  const read = subjects[report.id];
  if (read) return read(words, named);
  const shown = visibleLine(words.join(' '));
  const about = reports.filter(({ id }) => id in subjects).map(one => one.texts[language].name);
  const [before = '', ...others] = about.toReversed();
  throw {
    nl: new UsageError(
      `Achter "${report.texts.nl.name}" staat "${shown}". Dit rapport gaat over alles, dus daar hoort niets.`,
      `Laat "${shown}" weg. Over één ding gaan: ${others.toReversed().join(', ')} en ${before}.`,
    ),
    en: new UsageError(
      `After "${report.texts.en.name}" comes "${shown}". This report is about everything, so nothing goes there.`,
      `Leave out "${shown}". About one thing are: ${others.toReversed().join(', ')} and ${before}.`,
    ),
  }[language];
}

/** One name of more words, or a name a word. */
function whoStop(words: readonly string[], named: (typed: string) => string): string[] {
  if (words.length === 1) return words.map(named);
  try {
    return [named(words.join(' '))];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return words.map(named);
  }
}

/** Whom can be named behind this report? */
export function kindsBehind(typed: string): readonly SubjectKind[] {
  const id = reportNames(reports).get(typed);
  if (id === 'partner') return ['partner'];
  if (id === 'account') return ['agreement'];
  return id === 'handover' || id === 'person' ? ['person'] : id === 'what-if' ? ['person', 'partner'] : [];
}
