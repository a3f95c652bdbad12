import type { ChalkInstance } from 'chalk';
import type { Severity } from '../core/finding.ts';
import type { CheckResult, Format, Style } from '../core/format.ts';
import type { Language } from '../core/language.ts';

/**
 * For a terminal: each finding with its place, what stands there, and what to do.
 * What draws it is loaded when there is something to draw, so that a clean check stays quick.
 */
export const text: Format = {
  id: 'text',
  async findings(result, style) {
    const closing = `${closingLine(result, style.say.language)}\n`;
    if (result.findings.length === 0) return closing;
    const { findingLines } = await import('./text/finding.ts');
    const paint = await painter(style);
    const blocks = result.findings.map(finding => `${findingLines(finding, style, paint).join('\n')}\n`);
    return [...blocks, closing].join('\n');
  },
  async report(result, style) {
    const { reportText } = await import('./text/report.ts');
    return reportText(result, style, await painter(style));
  },
};

async function painter({ color }: Style): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: color ? 1 : 0 });
}

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
