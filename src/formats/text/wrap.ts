import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A text in lines of at most this width, the first after `lead`, the others after `indent`. */
export function wrapped(text: string, width: number, lead = '', indent = lead): string[] {
  const room = Math.max(width - Math.max(stringWidth(lead), stringWidth(indent)), 1);
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? lead : indent}${line}`);
}

/** What people may copy: what stands between quotes, and a command. */
const copied = /"[^"]*"|(?<=: )initiatief [^).;]+/g;

/** The same for what to do: a path, a text between quotes and a command stay in one piece, however wide. */
export function wrappedAdvice(text: string, width: number, indent = ''): string[] {
  const room = Math.max(width - indent.length, 1);
  const joined = text.replace(copied, piece => piece.replaceAll(' ', '\u00a0'));
  return wrapAnsi(joined, room)
    .split('\n')
    .map(line => indent + line.replaceAll('\u00a0', ' '));
}

/** A text with spaces behind it, or before it, up to this width. */
export function padded(text: string, width: number, toTheRight = false): string {
  const spaces = ' '.repeat(Math.max(width - stringWidth(text), 0));
  return toTheRight ? spaces + text : text + spaces;
}
