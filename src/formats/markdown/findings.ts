import { type Severity, severities, type Told } from '../../core/finding.ts';
import type { CheckResult, Style } from '../../core/format.ts';
import { escaped } from './escape.ts';
import { markdownTable } from './table.ts';

const words = {
  nl: {
    title: 'Controle',
    read: (number: number) => (number === 1 ? 'Eén bestand bekeken.' : `${number} bestanden bekeken.`),
    fine: 'Alles klopt.',
    quiet: 'Niets vraagt nu aandacht.',
    severities: { error: 'Fouten', warning: 'Let op', info: 'Tips' },
    columns: ['Waar', 'Wat', 'Wat nu', 'Regel'],
  },
  en: {
    title: 'Check',
    read: (number: number) => (number === 1 ? 'One record read.' : `${number} records read.`),
    fine: 'All is well.',
    quiet: 'Nothing needs attention now.',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Tips' },
    columns: ['Where', 'What', 'What now', 'Rule'],
  },
};

/** The findings of `check`: a table for each severity, with how many there are. */
export function findingsMarkdown({ findings, records, attention }: CheckResult, { say }: Style): string {
  const texts = words[say.language];
  const opening = texts.read(records);
  const parts = [`# ${texts.title}`];
  if (findings.length === 0) parts.push(`${opening} ${attention ? texts.quiet : texts.fine}`);
  else parts.push(opening);
  for (const severity of severities) {
    const some = findings.filter(finding => finding.severity === severity);
    if (some.length > 0) parts.push(...groupParts(severity, some, texts));
  }
  return `${parts.join('\n\n')}\n`;
}

function groupParts(severity: Severity, findings: readonly Told[], texts: (typeof words)['nl']): string[] {
  const rows = findings.map(({ at, range, message, help = '', rule }) => [
    escaped(`${at.file}:${range.line}`),
    escaped(message),
    escaped(help),
    escaped(rule),
  ]);
  return [
    `## ${texts.severities[severity]} (${findings.length})`,
    markdownTable(texts.columns, rows).join('\n'),
  ];
}
