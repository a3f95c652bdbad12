import { Chalk, type ChalkInstance } from 'chalk';
import type { Block, Explanation } from '../../core/checking/explanation.ts';
import type { Style } from '../../core/output/format.ts';
import { stringWidth } from './width.ts';
import { padded, widestText, wrapped } from './wrap.ts';

const narrowestText = 32;

/** An explanation for a terminal: text as wide as the window, and code set in. */
export function explanationText({ name, title, blocks }: Explanation, style: Style): string {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const width = Math.min(style.width, widestText);
  const top = [paint.bold(name), ...wrapped(title, width)];
  const names = blocks.flatMap(block => (block.type === 'list' ? block.items.map(([item]) => item) : []));
  const column = Math.max(...names.map(item => stringWidth(item))) + 2;
  const parts = [top, ...blocks.map(block => blockLines(block, { width, column, paint }))];
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

interface Drawing {
  width: number;
  /** Where the texts of lists begin. */
  column: number;
  paint: ChalkInstance;
}

function blockLines(block: Block, drawing: Drawing): string[] {
  const { width, paint } = drawing;
  switch (block.type) {
    case 'heading':
      return wrapped(block.text, width).map(line => paint.bold(line));
    case 'paragraph':
      return wrapped(withNames(block.text, paint), width);
    case 'list':
      return block.items.flatMap(([item, text]) => itemLines(item, text, drawing));
    case 'code':
      return codeLines(block, drawing);
  }
}

/** What stands between backticks is a name or a command: in colour, else a name is between quotes. */
function withNames(text: string, paint: ChalkInstance): string {
  return text.replace(/`([^`]+)`/g, (_, name: string) => {
    if (paint.level > 0) return paint.cyan(name);
    return name.startsWith('initiatief ') ? name : `"${name}"`;
  });
}

/** What stands in a file keeps its lines, so that it can be copied; the sentences of a message may be broken. */
function codeLines(
  { file, language, text }: Extract<Block, { type: 'code' }>,
  { width, paint }: Drawing,
): string[] {
  const lines = text.split('\n').flatMap(line => {
    if (line === '') return [line];
    const isSentence = language === 'text' && !line.includes(' │');
    const [indent = ''] = /^ */.exec(`    ${line}`) ?? [];
    return isSentence ? wrapped(line.trimStart(), width, indent) : [`    ${line}`];
  });
  return file === undefined ? lines : [`  ${paint.cyan(file)}`, '', ...lines];
}

/** A name and its text side by side, or below each other in a narrow window. */
function itemLines(name: string, text: string, { width, column, paint }: Drawing): string[] {
  if (width - column < narrowestText) return [paint.cyan(name), ...wrapped(text, width, '  ')];
  return wrapped(text, width, paint.cyan(padded(name, column)), ' '.repeat(column));
}
