import type { CheckResult, Promised } from '../checking/check-result.ts';
import { type Language, listed } from '../ground/language.ts';
import { visibleLine } from '../ground/visible.ts';
import { countsOf, numberOf, type Severity } from '../model/finding.ts';

/** The last lines of a check: counts what was read and what was found, kindly. */
export function closingLines(
  { findings, accepted, files, attention, promised }: CheckResult,
  language: Language,
): string[] {
  const counts = countsOf(findings);
  const lines =
    language === 'nl'
      ? dutchClosing(files.length, counts, attention)
      : englishClosing(files.length, counts, attention);
  const fixable = findings.filter(finding => finding.fixable).length;
  if (fixable > 0) lines.push(fixableLine(fixable, numberOf(findings), language));
  if (accepted > 0) lines.push(acceptedLine(accepted, language));
  return promised ? [...lines, ...promisedLines(promised, language)] : lines;
}

/** What the privacy statement promises: with today's clock, so it is said here and is no finding. */
export function promisedLines({ kept, withdrawn }: Promised, language: Language): string[] {
  const lines: string[] = [];
  const [who = ''] = kept;
  if (language === 'nl') {
    if (kept.length > 0)
      lines.push(
        `De gegevens ${kept.length === 1 ? `in ${visibleLine(who)}` : `van ${kept.length} mensen`} mogen nu weg. Bekijk ze met: initiatief controleer --regel gegevens-opruimen`,
      );
    if (withdrawn.length > 0)
      lines.push(
        `Toestemming ingetrokken: ${some(withdrawn, language)}. Haal de naam weg waar iedereen die kan lezen. Klaar? Haal dan ook de toestemming uit het bestand.`,
      );
    return lines;
  }
  if (kept.length > 0)
    lines.push(
      `The details ${kept.length === 1 ? `in ${visibleLine(who)}` : `of ${kept.length} people`} can go now. See them with: initiatief check --rule keep-no-longer`,
    );
  if (withdrawn.length > 0)
    lines.push(
      `Consent withdrawn: ${some(withdrawn, language)}. Take the name away wherever everybody can read it. Done? Then take the consent out of the file too.`,
    );
  return lines;
}

const mostNamed = 3;

function some(files: readonly string[], language: Language): string {
  const named = files.slice(0, mostNamed).map(visibleLine);
  const more = files.length - named.length;
  const rest = language === 'nl' ? `nog ${more}` : `${more} more`;
  return listed(more > 0 ? [...named, rest] : named, language);
}

function fixableLine(fixable: number, all: number, language: Language): string {
  if (language === 'nl')
    return `${all === 1 ? 'Dat' : `${fixable} daarvan`} kan ik zelf verbeteren: initiatief controleer --verbeter`;
  return `I can fix ${all === 1 ? 'that' : `${fixable} of those`} myself: initiatief check --fix`;
}

function acceptedLine(number: number, language: Language): string {
  if (language === 'nl')
    return `${number === 1 ? '1 melding is' : `${number} meldingen zijn`} bewust zo. ${number === 1 ? 'Bekijk die' : 'Bekijk ze'} met: initiatief controleer --bewust`;
  return `${number === 1 ? '1 finding is' : `${number} findings are`} accepted. ${number === 1 ? 'See it' : 'See them'} with: initiatief check --accepted`;
}

/** What is said of so many records in which nothing was found. */
export const fine: Record<Language, (records: number) => string> = {
  nl: records => ['Er viel niets te controleren.', 'Het klopt.'][records] ?? 'Ze kloppen allemaal.',
  en: records => ['There was nothing to check.', 'It is fine.'][records] ?? 'They are all fine.',
};

type Counts = Record<Severity, number>;

function dutchClosing(records: number, { error, warning, info }: Counts, attention: boolean): string[] {
  const read = records === 1 ? '1 bestand bekeken' : `${records} bestanden bekeken`;
  const parts = [
    error > 0 && `${error} ${error === 1 ? 'fout' : 'fouten'}`,
    warning > 0 && `${warning} keer let op`,
    info > 0 && `${info} ${info === 1 ? 'tip' : 'tips'}`,
  ].filter(part => part !== false);
  const found =
    parts.length === 0
      ? attention
        ? 'Niets vraagt nu aandacht.'
        : fine.nl(records)
      : `${listed(parts, 'nl')}.`;
  // What was not asked for is not told; that it can be asked for is.
  const isNext = records > 0 && attention === parts.length > 0;
  const next = isNext ? ['Wat aandacht vraagt, staat in: initiatief rapport'] : [];
  return [`${read}. ${capital(found)}`, ...next];
}

function englishClosing(records: number, { error, warning, info }: Counts, attention: boolean): string[] {
  const read = records === 1 ? '1 record read' : `${records} records read`;
  const parts = [
    error > 0 && `${error} ${error === 1 ? 'error' : 'errors'}`,
    warning > 0 && `${warning} ${warning === 1 ? 'warning' : 'warnings'}`,
    info > 0 && `${info} ${info === 1 ? 'tip' : 'tips'}`,
  ].filter(part => part !== false);
  const found =
    parts.length === 0
      ? attention
        ? 'Nothing needs attention now.'
        : fine.en(records)
      : `${listed(parts, 'en')}.`;
  const isNext = records > 0 && attention === parts.length > 0;
  const next = isNext ? ['What needs attention is in: initiatief report'] : [];
  return [`${read}. ${capital(found)}`, ...next];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
