import { stepText } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visible, visibleLine } from '../../core/ground/visible.ts';
import type { FilesFormat, ReportFormat } from '../../core/output/format.ts';
import { hasTable } from '../../core/output/plain-table.ts';
import type { ReportResult } from '../../core/reporting/report.ts';

/** Says that the name of a folder was given where a text needs a file. `report`: the name that people type. */
export function isNoFile(
  folder: string,
  { id, endings: [ending = id] }: ReportFormat,
  report: string,
  language: Language,
): UsageError {
  const shown = inside(folder);
  const file = `${shown}${report}.${ending}`;
  return {
    nl: new UsageError(
      `${shown} is een map, maar als ${id} komt dit rapport in één bestand.`,
      `Zet de naam van het bestand erbij, zoals: --naar ${file}`,
    ),
    en: new UsageError(
      `${shown} is a folder, and as ${id} this report is one file.`,
      `Add the name of the file, like this: --output ${file}`,
    ),
  }[language];
}

/** A folder as it is shown, with its slash. */
function inside(folder: string): string {
  return `${visibleLine(folder || '.').replace(/[/\\]$/, '')}/`;
}

/** Says that a format needs more files than one, and how to get all of them or one. */
export function tooMany(
  { sections }: ReportResult,
  { id, isPerSection }: FilesFormat,
  files: readonly string[],
  report: string,
  language: Language,
): UsageError {
  const message = {
    nl: `Als ${id} komt het rapport "${report}" niet in één bestand, maar in ${files.length}.`,
    en: `As ${id} the report "${report}" is not one file: there are ${files.length}.`,
  }[language];
  const all = {
    nl: `Geef een map voor alles: --naar ${report}/`,
    en: `Give a folder for all: --output ${report}/`,
  }[language];
  if (!isPerSection) return new UsageError(message, `${all} (${files.join(', ')})`);
  const one = { nl: 'Of kies één tabel met --deel:', en: 'Or choose one table with --section:' }[language];
  return new UsageError(message, [all, one, sectionList(sections.filter(hasTable))].join('\n'));
}

/** The ids of sections with their titles, a line each. */
export function sectionList(sections: ReportResult['sections']): string {
  const width = Math.max(...sections.map(({ id }) => id.length));
  return sections.map(({ id, title }) => `  ${id.padEnd(width)}  ${visibleLine(title)}`).join('\n');
}

/** Says that bytes are not for a screen. */
export function needsFile(
  { id, endings: [ending = id] }: FilesFormat,
  report: string,
  language: Language,
): UsageError {
  return {
    nl: new UsageError(
      `Een ${id}-bestand kun je op het scherm niet lezen.`,
      `Bewaar het: --naar ${report}.${ending}`,
    ),
    en: new UsageError(
      `Nobody can read ${id} on a screen.`,
      `Save it in a file: --output ${report}.${ending}`,
    ),
  }[language];
}

/** Says that there is nothing for this format, and what the report says instead. */
export function nothingToGive({ sections }: ReportResult, { id }: FilesFormat, language: Language): string {
  const said = sections.flatMap(({ paragraphs = [] }) => paragraphs.map(stepText));
  const none = {
    nl: `Hier is nu geen tabel, dus als ${id} is er niets te bewaren.`,
    en: `There is no table here now, so there is nothing to save as ${id}.`,
  }[language];
  return visible(`${[none, ...said].join('\n')}\n`);
}

/** Says that a file would be empty, so that none is made. */
export function nothingIn({ id }: ReportFormat, language: Language): string {
  return { nl: `Er is nu niets om als ${id} te bewaren.\n`, en: `There is nothing to save as ${id} now.\n` }[
    language
  ];
}

/** Says how many files were written where, and what an earlier time left there. */
export function wrote(number: number, folder: string, others: readonly string[], language: Language): string {
  const shown = inside(folder);
  const list = others.map(visibleLine).join(', ');
  const [told, left] = {
    nl: [
      `${number === 1 ? 'Eén bestand' : `${number} bestanden`} in ${shown}`,
      `Van een eerdere keer staat daar ook nog: ${list}`,
    ],
    en: [
      `${number === 1 ? 'One file' : `${number} files`} in ${shown}`,
      `Still there from an earlier time: ${list}`,
    ],
  }[language];
  return `${[told, ...(others.length > 0 ? [left] : [])].join('\n')}\n`;
}
