import { Chalk, type ChalkInstance } from 'chalk';
import { structuredPatch } from 'diff';
import { visible, visibleLine } from '../../core/ground/visible.ts';
import { wrapped } from './wrap.ts';

/** A file as it is, and as it would be. Both texts without BOM, with `\n` as line end. */
export interface Change {
  file: string;
  before: string;
  after: string;
}

/** What would change, file by file: with its number each line that goes (-), that comes (+), and those around it. */
export function changesText(
  changes: readonly Change[],
  { width, color }: { width: number; color: boolean },
): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const blocks = changes.map(({ file, before, after }) => {
    const { hunks } = structuredPatch('', '', ended(before), ended(after), '', '', { context: 1 });
    const lines = hunks.map(hunk => hunkLines(hunk, width, paint).join('\n'));
    return [paint.bold(visibleLine(file)), lines.join(`\n${paint.dim('    …')}\n`)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Whether the last line has an end says nothing to people. */
function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

type Hunk = ReturnType<typeof structuredPatch>['hunks'][number];

/** The lines of one place, numbered as they are in the file; lines that come have the number they will have. */
function hunkLines({ oldStart, newStart, lines }: Hunk, width: number, paint: ChalkInstance): string[] {
  const last = Math.max(oldStart, newStart) + lines.length;
  const digits = Math.max(String(last).length, 2);
  const next = { '-': oldStart, '+': newStart };
  return lines.flatMap(line => {
    const sign = line.charAt(0);
    const number = sign === '-' ? next['-'] : next['+'];
    if (sign !== '+') next['-'] += 1;
    if (sign !== '-') next['+'] += 1;
    const [, indent = '', text = ''] =
      /^(\s*)(.*)$/.exec(visible(line.slice(1)).replaceAll('\t', '    ')) ?? [];
    const lead = `${String(number).padStart(digits + 1)} ${sign} ${indent}`;
    const shown = wrapped(text, width, lead, ' '.repeat(lead.length)).map(part => part.trimEnd());
    return shown.map(part => (sign === '-' ? paint.red(part) : sign === '+' ? paint.green(part) : part));
  });
}
