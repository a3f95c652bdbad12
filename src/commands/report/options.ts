import type { Input, Option } from '../../core/asking/command.ts';
import type { Offer } from '../../core/asking/offer.ts';
import { flagIn } from '../../core/asking/option-words.ts';
import type { Audience } from '../../core/audiences/readers.ts';
import { type Day, firstDay, isUnlikely } from '../../core/ground/calendar.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { FilesFormat, ReportFormat } from '../../core/output/format.ts';
import { readPartialDate } from '../../core/reading/values.ts';
import { recordNamed } from '../../core/register/record-named.ts';
import type { Register } from '../../core/register/register.ts';
import type { Report, ReportOptions } from '../../core/reporting/report.ts';
import { recordsOffered } from '../../io/records-offered.ts';
import type { Session } from '../../io/session.ts';
import { reports } from '../../reports/index.ts';
import { kindsBehind, type SubjectKind, subjectNamed } from './subject-named.ts';

/** The options that only some reports take. */
export const ownOptions: readonly (Option<Session> & { key: keyof ReportOptions })[] = [
  { key: 'since', flags: '--since <date>' },
  {
    key: 'person',
    flags: '--person <name>',
    offers: (session, { word }) => recordsOffered(session, ['person'], word),
  },
  {
    key: 'without',
    flags: '--without <name>',
    repeatable: true,
    offers: (session, { word }) => recordsOffered(session, ['person', 'partner'], word),
  },
  { key: 'year', flags: '--year <year>' },
  { key: 'withDetails', flags: '--with-details' },
];

/** Whom the report that was typed can be about. */
export const subjectsOffered: Offer<Session> = (session, { arguments: [typed = ''], word }) => {
  const kinds = kindsBehind(typed);
  return kinds.length > 0 ? recordsOffered(session, kinds, word) : [];
};

/** Throws a UsageError for an option that this report does nothing with, and names the reports that do. */
export function checkTaken({ texts, takes = [] }: Report, input: Input, language: Language): void {
  for (const option of ownOptions) {
    const { key } = option;
    const isGiven = input.flag(key) || input.text(key) !== undefined || input.texts(key).length > 0;
    if (!isGiven || takes.includes(key)) continue;
    const flag = flagIn(option, language);
    const names = reports.filter(one => one.takes?.includes(key)).map(one => one.texts[language].name);
    throw {
      nl: new UsageError(
        `Het rapport "${texts.nl.name}" doet niets met ${flag}.`,
        `Laat ${flag} weg, of kies een rapport dat er iets mee doet: ${names.join(', ')}.`,
      ),
      en: new UsageError(
        `The report "${texts.en.name}" does not use ${flag}.`,
        `Leave out ${flag}, or choose a report that uses it: ${names.join(', ')}.`,
      ),
    }[language];
  }
}

/** Throws a UsageError where a browser was named and nothing is printed. */
export function checkBrowser(format: ReportFormat | FilesFormat, input: Input, language: Language): void {
  const isPrinted = 'isPrinted' in format && format.isPrinted === true;
  if (isPrinted || input.text('browser') === undefined) return;
  throw {
    nl: new UsageError(
      'Met --browser kies je welke browser een pdf maakt, en dit wordt geen pdf.',
      'Laat --browser weg, of kies een naam die eindigt op .pdf, zoals: --naar overzicht.pdf',
    ),
    en: new UsageError(
      'With --browser you choose which browser makes a pdf, and this is no pdf.',
      'Leave out --browser, or choose a name that ends in .pdf, such as: --output overview.pdf',
    ),
  }[language];
}

/** What a report was asked for. Throws a UsageError for a day or name that is none. */
export function optionsFor(
  report: Report,
  input: Input,
  register: Register,
  session: Session,
  audience: Audience,
): { [Key in keyof Required<ReportOptions>]: ReportOptions[Key] } {
  const { language } = session;
  const whose = input.text('person');
  const mayHearNames = audience !== 'everyone';
  const named = (typed: string, kinds: readonly SubjectKind[]): string =>
    recordNamed(typed, kinds, register, language, mayHearNames);
  const asked = subjectNamed(report, input.arguments.slice(1), language, named);
  const without = input.texts('without').map(typed => named(typed, ['person', 'partner']));
  return {
    since: sinceDay(report, session, input),
    person: whose === undefined ? asked.person : named(whose, ['person']),
    without: [...(asked.without ?? []), ...without],
    partner: asked.partner,
    agreement: asked.agreement,
    year: yearIn(input, language),
    withDetails: input.flag('withDetails'),
  };
}

function yearIn(input: Input, language: Language): string | undefined {
  const typed = input.text('year')?.trim();
  if (typed === undefined) return undefined;
  if (/^\d{4}$/.test(typed) && !isUnlikely(typed)) return typed;
  const shown = visibleLine(typed);
  throw {
    nl: new UsageError(`"${shown}" lees ik niet als een jaar.`, 'Schrijf het zo: --jaar 2026'),
    en: new UsageError(`I cannot read "${shown}" as a year.`, 'Write it like this: --year 2026'),
  }[language];
}

function sinceDay(report: Report, session: Session, input: Input): Day | undefined {
  const typed = input.text('since');
  if (typed === undefined) return undefined;
  const day = readPartialDate(typed.trim(), session.vocabularies[session.language]);
  if (day !== undefined) return firstDay(day);
  // Then it is the name of a state in git.
  if (report.comparesRecords) return undefined;
  throw {
    nl: new UsageError(`"${typed}" lees ik niet als een dag.`, 'Schrijf het zo: --sinds 2026-01-01'),
    en: new UsageError(`I cannot read "${typed}" as a day.`, 'Write it like this: --since 2026-01-01'),
  }[session.language];
}
