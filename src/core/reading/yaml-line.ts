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
  const form = /^([ \t]*)((?:-(?: +|$))*)(?:([^\s:#"'[{&*!|>@`-][^:#]*?)[ \t]*:(?:[ \t]+|$))?(.*)$/s.exec(
    text,
  );
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

/** The column at which the fields of a line stand: after its spaces and hyphens. A tab counts for two spaces. */
export function columnOf({ indent, dashes }: Line): number {
  return indent.replaceAll('\t', '  ').length + (dashes === '-' ? 2 : dashes.length);
}

/** The line just above, blank or not. */
export function lineAbove(yaml: string, { at }: Line): Line | undefined {
  return at === 0 ? undefined : lineAt(yaml, at - 1);
}

/** How many spaces belong in front of a line whose own say nothing: what the line above it asks for. */
export function fittingColumn(line: Line, yaml: string): number {
  let above = lineAbove(yaml, line);
  while (above && (above.text === '' || above.value.startsWith('#'))) above = lineAbove(yaml, above);
  if (!above) return 0;
  const isOpen = above.key !== '' && above.value === '';
  const isField = line.key !== '' || line.dashes !== '';
  if (isOpen || !isField) return columnOf(above) + 2;
  if (line.dashes === '') return columnOf(above);
  const { indent } = above.dashes === '' ? (itemAbove(yaml, above) ?? above) : above;
  return columnOf({ ...above, indent, dashes: '' });
}

/** The nearest line above this one that starts with a hyphen. */
function itemAbove(yaml: string, from: Line): Line | undefined {
  let line: Line | undefined = from;
  for (let left = 100; line && left > 0; left -= 1, line = lineAbove(yaml, line))
    if (line.dashes !== '') return line;
  return undefined;
}

/** A text between straight quotes, such that YAML reads it as it stands. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The line with another value between quotes, as the facts of a mistake; nothing where it is too long to show. */
export function requoted({ dashes, key }: Line, value: string): { better?: string } {
  return shown(`${dashes}${key && `${key}: `}${quoted(value.trim())}`);
}

/** The line with its value closed by the sign that opens it; between other quotes where that sign is in it too. */
export function closed(line: Line, value: string): { better?: string } {
  const sign = line.value.charAt(0);
  const text = value.trim();
  if (text.includes(sign) || text.includes('\\')) return requoted(line, text);
  return shown(`${line.dashes}${line.key && `${line.key}: `}${sign}${text}${sign}`);
}

/** A line as it can be typed; nothing where it is too long to show. */
export function shown(line: string): { better?: string } {
  return line.length > longestShown ? {} : { better: line };
}
