import type { Told } from '../../core/checking/told.ts';
import type { Language } from '../../core/ground/language.ts';
import { numberOf, type Severity, severities } from '../../core/model/finding.ts';
import { fine, promisedLines } from '../../core/output/closing.ts';
import type { CheckResult, Style } from '../../core/output/format.ts';
import { escaped } from '../../core/output/markdown-escape.ts';
import { markdownTable } from './table.ts';

interface Words {
  title: string;
  read(number: number): string;
  quiet: string;
  severities: Record<Severity, string>;
  columns: readonly string[];
  left(number: number): string;
}

const words: Record<Language, Words> = {
  nl: {
    title: 'Controle',
    read: number => (number === 1 ? 'Eén bestand bekeken.' : `${number} bestanden bekeken.`),
    quiet: 'Niets vraagt nu aandacht.',
    severities: { error: 'Fouten', warning: 'Let op', info: 'Tips' },
    columns: ['Waar', 'Wat', 'Wat nu', 'Regel'],
    left: number =>
      `${number === 1 ? 'Nog 1 melding past' : `Nog ${number} meldingen passen`} niet op deze pagina. Alles zie je met: \`initiatief controleer\``,
  },
  en: {
    title: 'Check',
    read: number => (number === 1 ? 'One record read.' : `${number} records read.`),
    quiet: 'Nothing needs attention now.',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Tips' },
    columns: ['Where', 'What', 'What now', 'Rule'],
    left: number =>
      `${number === 1 ? '1 more finding does' : `${number} more findings do`} not fit on this page. See all with: \`initiatief check\``,
  },
};

/** In bytes. GitHub shows no page of more than a mebibyte beside a log: it drops the whole of it. */
const largest = 1_000_000;

/** The findings of `check`: a table for each severity, with how many there are. A page too large is cut at the end. */
export function findingsMarkdown(result: CheckResult, { say }: Style): string {
  let shown = severities.flatMap(severity => result.findings.filter(one => one.severity === severity));
  let page = pageWith(shown, result, say.language);
  for (let bytes = Buffer.byteLength(page); bytes > largest && shown.length > 0; ) {
    shown = shown.slice(0, Math.floor((shown.length * largest * 0.9) / bytes));
    page = pageWith(shown, result, say.language);
    bytes = Buffer.byteLength(page);
  }
  return page;
}

function pageWith(shown: readonly Told[], result: CheckResult, language: Language): string {
  const { findings, files, attention, promised } = result;
  const texts = words[language];
  const opening = texts.read(files.length);
  const parts = [`# ${texts.title}`];
  if (findings.length === 0)
    parts.push(`${opening} ${attention ? texts.quiet : fine[language](files.length)}`);
  else parts.push(opening);
  for (const severity of severities) {
    const of = (all: readonly Told[]): Told[] => all.filter(finding => finding.severity === severity);
    const number = numberOf(of(findings));
    if (number > 0) parts.push(`## ${texts.severities[severity]} (${number})`);
    if (of(shown).length > 0) parts.push(tableOf(of(shown), texts));
  }
  const left = findings.length - shown.length;
  if (left > 0) parts.push(texts.left(left));
  if (promised) parts.push(...promisedLines(promised, language).map(escaped));
  return `${parts.join('\n\n')}\n`;
}

function tableOf(findings: readonly Told[], texts: Words): string {
  const rows = findings.map(({ at, range, message, help = '', ruleName }) => [
    escaped(`${at.file}:${range.line}`),
    escaped(message),
    escaped(help),
    escaped(ruleName),
  ]);
  return markdownTable(texts.columns, rows).join('\n');
}
