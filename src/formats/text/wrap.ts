import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A text in lines of at most this width, the first after `lead`, the others after `indent`. */
export function wrapped(text: string, width: number, lead = '', indent = lead): string[] {
  const room = Math.max(width - Math.max(stringWidth(lead), stringWidth(indent)), 1);
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? lead : indent}${line}`);
}

/** A text with spaces behind it, or before it, up to this width. */
export function padded(text: string, width: number, toTheRight = false): string {
  const spaces = ' '.repeat(Math.max(width - stringWidth(text), 0));
  return toTheRight ? spaces + text : text + spaces;
}
