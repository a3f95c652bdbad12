/** A line of YAML as people see it: `  - levert: een locatie`. Offsets count in the YAML. */
export interface Line {
  at: number;
  text: string;
  indent: string;
  dashes: string;
  /** The name before the colon; empty where there is none. */
  key: string;
  value: string;
  valueAt: number;
}

/** Longer lines are cut before they are looked at: no mistake needs more, and patterns stay quick. */
const longest = 1000;

/** A line that is shown as what can be typed instead is no longer than this. */
const longestShown = 120;

/** The line that holds this offset. */
export function lineAt(yaml: string, offset: number): Line {
  const at = offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1;
  const end = yaml.indexOf('\n', offset);
  return parseLine(yaml.slice(at, end < 0 ? yaml.length : end), at);
}

/** Takes a line apart. */
export function parseLine(written: string, at: number): Line {
  const text = written.slice(0, longest).trimEnd();
  const form = /^([ \t]*)((?:- +)*)(?:([^\s:#"'[{&*!|>@`-][^:#]*?)[ \t]*:(?:[ \t]+|$))?(.*)$/s.exec(text);
  const [, indent = '', dashes = '', key = '', value = ''] = form ?? [];
  return { at, text, indent, dashes, key, value, valueAt: at + text.length - value.length };
}

/** The first line after this one that is not blank. */
export function nextLine(yaml: string, { at }: Line): Line | undefined {
  let end = yaml.indexOf('\n', at);
  while (end >= 0) {
    const line = lineAt(yaml, end + 1);
    if (line.text !== '') return line;
    end = yaml.indexOf('\n', end + 1);
  }
  return undefined;
}

/** The line just above, blank or not. */
export function lineAbove(yaml: string, { at }: Line): Line | undefined {
  return at === 0 ? undefined : lineAt(yaml, at - 1);
}

/** A text between straight quotes, such that YAML reads it as it stands. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The line with another value between quotes, as the facts of a mistake; nothing where it is too long to show. */
export function requoted({ dashes, key }: Line, value: string): { better?: string } {
  return shown(`${dashes}${key && `${key}: `}${quoted(value.trim())}`);
}

/** A line as it can be typed; nothing where it is too long to show. */
export function shown(line: string): { better?: string } {
  return line.length > longestShown ? {} : { better: line };
}
