import { type Line, lineAt } from './yaml-line.ts';

/**
 * The lines of YAML with a value that is not quoted, or with none. Looked at line by line, since few records need it
 * and a parser with positions takes long. Lines in a block of text or between quotes are passed over.
 */
export function* valueLines(yaml: string): Iterable<Line> {
  let skipDeeperThan: number | undefined;
  let openQuote = '';
  for (let at = 0; at >= 0 && at < yaml.length; at = yaml.indexOf('\n', at) + 1 || -1) {
    const line = lineAt(yaml, at);
    if (line.text === '') continue;
    if (skipDeeperThan !== undefined && line.indent.length > skipDeeperThan) continue;
    skipDeeperThan = undefined;
    if (openQuote !== '') {
      if (line.text.includes(openQuote)) openQuote = '';
      continue;
    }
    if (/^[|>][+-]?\d?[+-]?(?:[ \t]+#|$)/.test(line.value)) skipDeeperThan = line.indent.length;
    else if (/^["']/.test(line.value)) {
      const quote = line.value.charAt(0);
      if (!line.value.slice(1).includes(quote)) openQuote = quote;
    } else yield line;
  }
}
