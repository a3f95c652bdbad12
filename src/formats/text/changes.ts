import { Chalk, type ChalkInstance } from 'chalk';
import { structuredPatch } from 'diff';
import { visible, visibleLine } from '../../core/ground/visible.ts';
import { isNarrow, wordByWord } from './narrow.ts';

/** A file as it is, and as it would be. Both texts without BOM, with `\n` as line end. */
export interface Change {
  file: string;
  before: string;
  after: string;
}

/** What would change, file by file: with its number each line that goes (-), that comes (+), and those around it. */
export async function changesText(
  changes: readonly Change[],
  { width, color }: { width: number; color: boolean },
): Promise<string> {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const blocks: string[] = [];
  for (const { file, before, after } of changes) {
    const { hunks } = structuredPatch('', '', ended(before), ended(after), '', '', { context: 1 });
    const places: string[] = [];
    for (const hunk of hunks) places.push((await hunkLines(hunk, width, paint)).join('\n'));
    blocks.push([paint.bold(visibleLine(file)), places.join(`\n${paint.dim('    …')}\n`)].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Whether the last line has an end says nothing to people. */
function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

type Hunk = ReturnType<typeof structuredPatch>['hunks'][number];

/** The lines of one place, numbered as they are in the file; lines that come have the number they will have. */
async function hunkLines(
  { oldStart, newStart, lines }: Hunk,
  width: number,
  paint: ChalkInstance,
): Promise<string[]> {
  const last = Math.max(oldStart, newStart) + lines.length;
  const digits = Math.max(String(last).length, 2);
  const next = { '-': oldStart, '+': newStart };
  const drawn: string[] = [];
  for (const line of lines) {
    const sign = line.charAt(0);
    const number = sign === '-' ? next['-'] : next['+'];
    if (sign !== '+') next['-'] += 1;
    if (sign !== '-') next['+'] += 1;
    const [, indent = '', text = ''] =
      /^(\s*)(.*)$/.exec(visible(line.slice(1)).replaceAll('\t', '    ')) ?? [];
    const lead = `${String(number).padStart(digits + 1)} ${sign} ${indent}`;
    const shown = (await linesAfter(lead, text, width)).map(part => part.trimEnd());
    drawn.push(
      ...shown.map(part => (sign === '-' ? paint.red(part) : sign === '+' ? paint.green(part) : part)),
    );
  }
  return drawn;
}

/** A text in lines behind a lead. What measures and wraps any text takes long to load, and few texts need it. */
async function linesAfter(lead: string, text: string, width: number): Promise<string[]> {
  const below = ' '.repeat(lead.length);
  const plain = isNarrow(lead) ? wordByWord(text, Math.max(width - lead.length, 1)) : undefined;
  if (plain) return plain.map((line, index) => (index === 0 ? lead : below) + line);
  const { wrapped } = await import('./wrap.ts');
  return wrapped(text, width, lead, below);
}
