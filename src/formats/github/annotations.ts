import type { Told } from '../../core/checking/told.ts';
import type { Language } from '../../core/ground/language.ts';
import { commandAnywhere } from '../../core/ground/runner.ts';
import { visible, visibleLine } from '../../core/ground/visible.ts';
import { numberOf, type Severity, severities } from '../../core/model/finding.ts';
import { closingLines } from '../../core/output/closing.ts';
import type { CheckResult, Style } from '../../core/output/format.ts';

/** GitHub shows so many of each kind in one step, and drops the rest in silence. */
const most = 10;

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

const words: Record<Language, (left: number) => string> = {
  nl: left =>
    `${left === 1 ? 'Nog 1 melding past' : `Nog ${left} meldingen passen`} hier niet. Alles staat bij "Summary", of typ: initiatief controleer`,
  en: left =>
    `${left === 1 ? '1 more finding does' : `${left} more findings do`} not fit here. Everything is under "Summary", or type: initiatief check`,
};

/** For GitHub Actions: a workflow command for each finding, gravest first, as many as GitHub shows. */
export function annotations(result: CheckResult, { say }: Style): string {
  const { findings, folder } = result;
  const groups = severities.map(severity => findings.filter(finding => finding.severity === severity));
  const isTooMuch = groups.some(group => group.length > most);
  // What is left out is told in a notice, which takes the place of one.
  const shown = groups.flatMap((group, index) =>
    group.slice(0, isTooMuch && severities[index] === 'info' ? most - 1 : most),
  );
  const lines = shown.map(finding => annotation(finding, folder));
  if (isTooMuch) {
    const message = words[say.language](numberOf(findings) - shown.length);
    lines.push(command('notice', { title: 'initiatief' }, message));
  }
  return [...lines, ...closingLines(result, say.language), ''].join('\n');
}

type Properties = Record<string, string | number>;

/** The message begins with the place, because the log of a step shows nothing but messages. */
function annotation({ severity, at, range, rule, message, help }: Told, folder: string): string {
  const { line, column, endLine, endColumn } = range;
  const file = visibleLine(folder + at.file);
  const what = `${file}:${line}: ${visibleLine(message)}`;
  // GitHub takes columns only where begin and end are on one line.
  const columns: Properties = line === endLine ? { col: column, endColumn } : {};
  const properties = { file, line, endLine, ...columns, title: `initiatief: ${rule}` };
  return command(commands[severity], properties, [what, help && visible(help)].filter(Boolean).join('\n'));
}

function command(name: string, properties: Properties, message: string): string {
  const pairs = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${pairs.join(',')}::${escaped(message)}`;
}

/** As the runner takes it apart again: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function escaped(text: string): string {
  const safe = text.replace(commandAnywhere, '# ').replaceAll('%', '%25');
  return safe.replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
