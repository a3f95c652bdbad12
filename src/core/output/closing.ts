import type { CheckResult, Promised } from '../checking/check-result.ts';
import { type Language, listed } from '../ground/language.ts';
import { visibleLine } from '../ground/visible.ts';
import { countsOf, numberOf, type Severity } from '../model/finding.ts';

/** The last lines of a check: counts what was read and what was found, kindly. */
export function closingLines(
  { findings, accepted, files, attention, fixedBy, promised }: CheckResult,
  language: Language,
): string[] {
  const counts = countsOf(findings);
  const lines = firstLines(files.length, counts, attention, language);
  const fixable = findings.filter(finding => finding.fixable).length;
  if (fixable > 0) lines.push(fixableLine(fixable, numberOf(findings), fixedBy, language));
  if (accepted > 0) lines.push(acceptedLine(accepted, language));
  return promised ? [...lines, ...promisedLines(promised, language)] : lines;
}

/** What the privacy statement promises: with today's clock, so it is said here and is no finding. */
export function promisedLines({ kept, withdrawn }: Promised, language: Language): string[] {
  const [who = ''] = kept;
  const file = visibleLine(who);
  const lines = {
    nl: [
      `De gegevens ${kept.length === 1 ? `in ${file}` : `van ${kept.length} mensen`} mogen nu weg. Bekijk ze met: initiatief controleer --regel gegevens-opruimen`,
      `Toestemming ingetrokken: ${some(withdrawn, language)}. Haal de naam weg waar iedereen die kan lezen. Klaar? Haal dan ook de toestemming uit het bestand.`,
    ],
    en: [
      `The details ${kept.length === 1 ? `in ${file}` : `of ${kept.length} people`} can go now. See them with: initiatief check --rule keep-no-longer`,
      `Consent withdrawn: ${some(withdrawn, language)}. Take the name away wherever everybody can read it. Done? Then take the consent out of the file too.`,
    ],
  }[language];
  return lines.filter((_line, index) => [kept, withdrawn][index]?.length !== 0);
}

const mostNamed = 3;

function some(files: readonly string[], language: Language): string {
  const named = files.slice(0, mostNamed).map(visibleLine);
  const more = files.length - named.length;
  const rest = { nl: `nog ${more}`, en: `${more} more` }[language];
  return listed(more > 0 ? [...named, rest] : named, language);
}

function fixableLine(fixable: number, all: number, by: string | undefined, language: Language): string {
  return {
    nl: `${all === 1 ? 'Dat' : `${fixable} daarvan`} kan ik zelf verbeteren: ${by ?? 'initiatief controleer --verbeter'}`,
    en: `I can fix ${all === 1 ? 'that' : `${fixable} of those`} myself: ${by ?? 'initiatief check --fix'}`,
  }[language];
}

function acceptedLine(number: number, language: Language): string {
  return {
    nl: `${number === 1 ? '1 melding is' : `${number} meldingen zijn`} bewust zo. ${number === 1 ? 'Bekijk die' : 'Bekijk ze'} met: initiatief controleer --bewust`,
    en: `${number === 1 ? '1 finding is' : `${number} findings are`} accepted. ${number === 1 ? 'See it' : 'See them'} with: initiatief check --accepted`,
  }[language];
}

/** What is said of so many records in which nothing was found. */
export const fine: Record<Language, (records: number) => string> = {
  nl: records => ['Er viel niets te controleren.', 'Het klopt.'][records] ?? 'Ze kloppen allemaal.',
  en: records => ['There was nothing to check.', 'It is fine.'][records] ?? 'They are all fine.',
};

type Counts = Record<Severity, number>;

/** How much was read and what was found in it, in words; `next`: where what needs attention is told. */
interface Counting {
  read(records: number): string;
  found(counts: Counts): (string | false)[];
  nothing: string;
  next: string;
}

const counting: Record<Language, Counting> = {
  nl: {
    read: records => (records === 1 ? '1 bestand bekeken' : `${records} bestanden bekeken`),
    found: ({ error, warning, info }) => [
      error > 0 && `${error} ${error === 1 ? 'fout' : 'fouten'}`,
      warning > 0 && `${warning} keer let op`,
      info > 0 && `${info} ${info === 1 ? 'tip' : 'tips'}`,
    ],
    nothing: 'Niets vraagt nu aandacht.',
    next: 'Wat aandacht vraagt, staat in: initiatief rapport',
  },
  en: {
    read: records => (records === 1 ? '1 record read' : `${records} records read`),
    found: ({ error, warning, info }) => [
      error > 0 && `${error} ${error === 1 ? 'error' : 'errors'}`,
      warning > 0 && `${warning} ${warning === 1 ? 'warning' : 'warnings'}`,
      info > 0 && `${info} ${info === 1 ? 'tip' : 'tips'}`,
    ],
    nothing: 'Nothing needs attention now.',
    next: 'What needs attention is in: initiatief report',
  },
};

function firstLines(records: number, counts: Counts, attention: boolean, language: Language): string[] {
  const words = counting[language];
  const parts = words.found(counts).filter(part => part !== false);
  const nothing = attention ? words.nothing : fine[language](records);
  const found = parts.length === 0 ? nothing : `${listed(parts, language)}.`;
  // What was not asked for is not told; that it can be asked for is.
  const isNext = records > 0 && attention === parts.length > 0;
  return [`${words.read(records)}. ${capital(found)}`, ...(isNext ? [words.next] : [])];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
