import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity, Told } from '../core/finding.ts';
import type { CheckResult, Format, Style } from '../core/format.ts';
import type { Language } from '../core/language.ts';
import { visible, visibleLine } from '../core/visible.ts';
import { excerptLines } from './text/excerpt.ts';
import { reportText } from './text/report.ts';

/** For a terminal: each finding with its place, what stands there, and what to do. */
export const text: Format = {
  id: 'text',
  findings(result, style) {
    const paint = painter(style);
    const blocks = result.findings.map(finding => `${findingLines(finding, style, paint).join('\n')}\n`);
    return `${[...blocks, `${closingLine(result, style.say.language)}\n`].join('\n')}`;
  },
  report: (result, style) => reportText(result, style, painter(style)),
};

function painter({ color }: Style): ChalkInstance {
  return new Chalk({ level: color ? 1 : 0 });
}

function findingLines(finding: Told, style: Style, paint: ChalkInstance): string[] {
  const { at, range, severity, rule, message, help } = finding;
  const place = `${visibleLine(at.file)}:${range.line}:${range.column}`;
  const lines = [
    `${paint.bold(place)}  ${severityPaint(paint)[severity](words[style.say.language][severity])}  ${visibleLine(message)}  ${paint.dim(rule)}`,
  ];
  lines.push(...excerptLines(finding, style.width, paint));
  if (help)
    lines.push(
      ...visible(help)
        .split('\n')
        .map(line => `  ${line}`),
    );
  for (const [index, { at: related }] of finding.related.entries()) {
    const line = finding.relatedRanges[index]?.line ?? 1;
    lines.push(paint.dim(`  ${words[style.say.language].also} ${visibleLine(related.file)}:${line}`));
  }
  return lines;
}

function severityPaint(paint: ChalkInstance): Record<Severity, ChalkInstance> {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan };
}

const words: Record<Language, Record<Severity, string> & { also: string }> = {
  nl: { error: 'fout', warning: 'let op', info: 'tip', also: 'zie ook' },
  en: { error: 'error', warning: 'warning', info: 'tip', also: 'see also' },
};

/** Counts what was read and what was found, kindly. */
function closingLine({ findings, records, attention }: CheckResult, language: Language): string {
  const count = (severity: Severity): number =>
    findings.filter(finding => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return language === 'nl'
    ? dutchClosing(records, counts, attention)
    : englishClosing(records, counts, attention);
}

type Counts = Record<Severity, number>;

function dutchClosing(records: number, { error, warning, info }: Counts, attention: boolean): string {
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
        : 'Alles klopt.'
      : `${new Intl.ListFormat('nl').format(parts)}.`;
  const next =
    attention && parts.length > 0 ? ' Wat het eerst aandacht vraagt, staat in: initiatief rapport' : '';
  return `${read}. ${capital(found)}${next}`;
}

function englishClosing(records: number, { error, warning, info }: Counts, attention: boolean): string {
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
        : 'All is well.'
      : `${new Intl.ListFormat('en').format(parts)}.`;
  const next = attention && parts.length > 0 ? ' What needs you first is in: initiatief report' : '';
  return `${read}. ${capital(found)}${next}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
