import wrapAnsi from 'wrap-ansi';
import { wordByWord } from './narrow.ts';
import { stringWidth } from './width.ts';

/** Longer lines of running text are hard to follow, however wide the window is. */
export const widestText = 88;

/** A text in lines of at most this width, the first after `lead`, the others after `indent`. */
export function wrapped(text: string, width: number, lead = '', indent = lead): string[] {
  const room = Math.max(width - Math.max(stringWidth(lead), stringWidth(indent)), 1);
  const lines = wordByWord(text, room) ?? wrapAnsi(text, room, { hard: true }).split('\n');
  return lines.map((line, index) => `${index === 0 ? lead : indent}${line}`);
}

/** What people may copy: what stands between quotes, and a command. */
const copied = /"[^"]*"|(?<=: )initiatief (?:[^).;]|[).;](?=\S))+/g;

/** The same for what to do: a path, a text between quotes and a command stay in one piece, however wide. */
export function wrappedAdvice(text: string, width: number, indent = ''): string[] {
  const room = Math.max(width - indent.length, 1);
  const joined = text.replace(copied, piece => piece.replaceAll(' ', '\u00a0'));
  return wrapAnsi(joined, room)
    .split('\n')
    .map(line => indent + withSpaces(line));
}

/** Lines of running text that fit a window word by word: what a line begins with stays, and what goes on stands deeper. */
export function inWindow(text: string, width: number): string {
  const fit = (line: string): string => {
    if (stringWidth(line) <= width) return line;
    const [lead = ''] = /^ */.exec(line) ?? [];
    const deeper = lead === '' ? '' : `${lead}  `;
    return lead + wrappedAdvice(line.slice(lead.length), width, deeper).join('\n').slice(deeper.length);
  };
  return text.split('\n').map(fit).join('\n');
}

/** The same for values with dots between them: each stays in one piece where it fits on a line. */
export function wrappedBetween(values: string, width: number, indent: string): string[] {
  const room = width - stringWidth(indent);
  const whole = values
    .split(' · ')
    .map(value => inWholes([value], room - 2))
    .join(betweenWholes);
  return wrapped(whole, width, indent).map(withSpaces);
}

/** Between values that each stay in one piece: no line begins with it. */
export const betweenWholes = '\u00a0· ';

/** Texts after each other, such as names and days, to wrap so that each no wider than this stays in one piece. */
export function inWholes(texts: readonly string[], widest: number): string {
  return texts.map(text => (stringWidth(text) <= widest ? text.replaceAll(' ', '\u00a0') : text)).join(', ');
}

/** A line of what was to stay in one piece, as it is shown. */
export function withSpaces(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}

/** A text with spaces behind it, or before it, up to this width. */
export function padded(text: string, width: number, toTheRight = false): string {
  const spaces = ' '.repeat(Math.max(width - stringWidth(text), 0));
  return toTheRight ? spaces + text : text + spaces;
}
