import { visible } from '../ground/visible.ts';

const longestLine = 75;

/** Text as a value of an address book (RFC 6350): nothing in it ends the value or the line. */
export function escapedValue(text: string): string {
  return visible(text).replace(/[\\,]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, ' ');
}

/** Text as a value of a calendar (RFC 5545), or as one of the parts of a value of an address book. */
export function escapedPart(text: string): string {
  return escapedValue(text).replace(/;/g, '\\;');
}

/** Content lines as both standards write them: of at most 75 octets, folded between signs, each with its line end. */
export function contentLines(lines: readonly string[]): string {
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const length = new TextEncoder().encode(sign).length;
    if (octets + length > longestLine) {
      parts.push(part);
      part = '';
      // The space at the start of a continuation counts too.
      octets = 1;
    }
    part += sign;
    octets += length;
  }
  return [...parts, part].join('\r\n ');
}
