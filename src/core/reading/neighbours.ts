import type { UnreadableFacts } from '../model/record.ts';
import { itemAfterColon } from './marked-lines.ts';
import type { Mistake } from './mistake.ts';
import { mistakeAt, unclosedBracket, unclosedQuote } from './mistakes.ts';
import { columnOf, type Line, lineAbove, lineAt, nextLine, requoted, shown } from './yaml-line.ts';

/** The nearest line, from this offset upward, that opens a quote or bracket of which the end is not there. */
export function openedAbove(yaml: string, offset: number): Mistake | undefined {
  let line: Line | undefined = lineAt(yaml, offset);
  for (let left = 10_000; line && left > 0; left -= 1) {
    const mistake = unclosedQuote(line) ?? unclosedBracket(line);
    const next = mistake && nextLine(yaml, line);
    // Where the text goes on below, its end is not on this line.
    if (next && next.key === '' && next.dashes === '' && !next.value.startsWith('#'))
      return { ...mistake, facts: {} };
    if (mistake) return mistake;
    line = lineAbove(yaml, line);
  }
  return undefined;
}

/** Is the next line a field that starts further in than this one, under a value that has none below it? */
export function deeperBelow(yaml: string, offset: number): Mistake | undefined {
  const line = lineAt(yaml, offset);
  const next = nextLine(yaml, line);
  if (!next || line.value === '' || next.indent.length <= line.indent.length) return undefined;
  return next.key !== '' || next.dashes !== '' ? indentation(yaml, next) : undefined;
}

/**
 * A text of several lines under a field with a colon in one of them: YAML takes that line for a field. A name of
 * several words is none, so then it is known to be text.
 */
export function colonInText(yaml: string, offset: number): Mistake | undefined {
  const field = fieldOver(yaml, lineAt(yaml, offset));
  if (!field || /^["'|>[{]/.test(field.value)) return undefined;
  const texts: string[] = field.value === '' ? [] : [field.value];
  let colon = /:(?:\s|$)/.test(field.value) ? field : undefined;
  let line = nextLine(yaml, field);
  for (let left = 100; line && left > 0; left -= 1, line = nextLine(yaml, line)) {
    if (line.indent.length <= field.indent.length) break;
    if (line.dashes !== '' || (texts.length === 0 && line.key !== '')) return undefined;
    // Two fields of one word each may be meant as fields.
    if (colon === field && /^\S+$/.test(line.key)) return undefined;
    if (/\s/.test(line.key)) colon ??= line;
    texts.push(line.text.trim());
  }
  if (!colon || texts.length < 2) return undefined;
  const from = colon === field ? field.valueAt : colon.at + colon.indent.length;
  return {
    reason: 'colon-in-value',
    from,
    to: colon.at + colon.text.length,
    facts: { several: true, ...requoted(field, texts.join(' ')) },
  };
}

/** The field that a line belongs to: itself, or the nearest field above it that starts further out. */
function fieldOver(yaml: string, from: Line): Line | undefined {
  let line: Line | undefined = from;
  for (let left = 100; line && left > 0; left -= 1, line = lineAbove(yaml, line)) {
    const isOver = line === from || line.indent.length < from.indent.length;
    if (line.key !== '' && isOver) return line;
    if (line.text !== '' && line.dashes !== '') return undefined;
  }
  return undefined;
}

/** A hyphen where no list is: under a field that has its value already, or with the name of a field behind it. */
export function strayItem(yaml: string, offset: number): Mistake | undefined {
  const line = lineAt(yaml, offset);
  if (line.dashes === '') return undefined;
  let field = lineAbove(yaml, line);
  const isOver = ({ key, dashes, indent }: Line): boolean =>
    key !== '' && dashes === '' && indent.length <= line.indent.length;
  for (let left = 100; field && !isOver(field) && left > 0; left -= 1) field = lineAbove(yaml, field);
  if (!field?.value || !isOver(field)) return undefined;
  const facts = line.key === '' ? {} : shown(`${line.key}: ${line.value}`);
  const from = line.at + line.indent.length;
  return { reason: 'stray-text', from, to: line.at + line.text.length, facts: { dash: true, ...facts } };
}

/** A line that starts further in or out than those around it, with the number of spaces that would fit. */
export function indentation(yaml: string, line: Line): Mistake {
  const tabbed = tabAbove(yaml, line);
  if (tabbed) return tabbed;
  const isItem = line.dashes !== '';
  const here = line.indent.length;
  let spaces: number | undefined;
  let above = lineAbove(yaml, line);
  for (let left = 100; above && left > 0; left -= 1, above = lineAbove(yaml, above)) {
    if (above.text === '' || (isItem && above.dashes === '')) continue;
    const column = isItem ? above.indent.length : columnOf(above);
    if (spaces === undefined || Math.abs(column - here) < Math.abs(spaces - here)) spaces = column;
  }
  const facts = spaces === undefined || spaces === here ? {} : moved(line, spaces);
  return { reason: 'indentation', from: line.at, to: line.at + Math.max(here, 1), facts };
}

/** A tab in front of a line above, in the same field: then what is out of line below it is a guess. */
function tabAbove(yaml: string, from: Line): Mistake | undefined {
  let line = lineAbove(yaml, from);
  for (let left = 100; line && line.indent !== '' && left > 0; left -= 1, line = lineAbove(yaml, line))
    if (line.indent.includes('\t')) return mistakeAt(yaml, line.at);
  return undefined;
}

/** The first field starts further in than one below it: then it is the first that is out of line. */
export function firstTooDeep(yaml: string, offset: number): Mistake | undefined {
  const first = lineAt(yaml, Math.max(yaml.search(/^(?![ \t]*(?:#|$))/m), 0));
  if (first.indent === '' || first.key === '' || lineAt(yaml, offset).indent !== '') return undefined;
  return {
    reason: 'indentation',
    from: first.at,
    to: first.at + first.indent.length,
    facts: moved(first, 0),
  };
}

function moved(line: Line, spaces: number): UnreadableFacts {
  const rest = shown(line.text.trim()).better;
  return { spaces, ...(rest && { line: rest }) };
}

/** A list of which the lines do not start with a dash and a space is running text for YAML, and gives no error. */
export function hiddenList(yaml: string, from: number, to: number): Mistake[] {
  const first = lineAt(yaml, from);
  if (first.valueAt !== from) return [];
  if (first.dashes === '' && first.key === '' && /^-(?:\p{L}|[^\S \t])/u.test(first.value)) {
    const mistake = mistakeAt(yaml, from);
    return mistake ? [mistake] : [];
  }
  const below = /\n[ \t]*- /.exec(yaml.slice(from, to));
  if (!below) return [];
  if (first.key === '')
    return first.dashes === '' ? [] : [indentation(yaml, lineAt(yaml, from + below.index + 1))];
  return [itemAfterColon(first, first.value)];
}
