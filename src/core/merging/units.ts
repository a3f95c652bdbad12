import { regionsOf } from './three-way.ts';

/** A piece of a text that somebody changes as one: a paragraph, a line of a list, a heading, a comment. */
export interface Unit {
  text: string;
  /** The line ends behind it. */
  gap: string;
  isItem: boolean;
  isHeading: boolean;
  /** The field of which this is the text. */
  name?: string;
}

const item = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]|^[ \t]*\|/;
const heading = /^ {0,3}#{1,6}(?:\s|$)/;

/** The pieces of a text, without the blank lines before the first. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let open: string[] = [];
  let closing: RegExp | undefined;
  const close = (gap: string): void => {
    const [first] = open;
    if (first !== undefined)
      units.push({ text: open.join('\n'), gap, isItem: item.test(first), isHeading: heading.test(first) });
    open = [];
  };
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const end = index === lines.length - 1 ? '' : '\n';
    if (closing) {
      open.push(line);
      if (closing.test(line)) closing = undefined;
      continue;
    }
    if (line.trim() === '') {
      if (open.length > 0) close('\n');
      const last = units.at(-1);
      if (last) last.gap += line + end;
      continue;
    }
    if (open.length > 0 && (item.test(line) || heading.test(line) || heading.test(open[0] as string)))
      close('\n');
    open.push(line);
    if (/^[ \t]*(?:`{3}|~{3})/.test(line)) closing = /^[ \t]*(?:`{3}|~{3})/;
    else if (/<!--(?!.*-->)/.test(line)) closing = /-->/;
  }
  close('');
  return units;
}

/** The pieces after what both did to them; nothing where they changed the same piece, or wrote at the same place. */
export function mergedUnits<U extends Unit>(
  base: readonly U[],
  ours: readonly U[],
  theirs: readonly U[],
): U[] | undefined {
  const texts = (units: readonly U[]): string[] => units.map(({ text }) => text);
  const regions = regionsOf(texts(base), texts(ours), texts(theirs), true);
  const all: U[] = [];
  for (const region of regions ?? []) {
    const [mine, others] = [ours.slice(...region.ours), theirs.slice(...region.theirs)];
    if (region.takes) all.push(...(region.takes === 'ours' ? mine : others));
    else {
      const both = region.base[0] === region.base[1] ? besideEachOther(mine, others) : undefined;
      if (!both) return undefined;
      all.push(...both);
    }
  }
  return regions && all;
}

/** What two people wrote at the same place: lines of a list, or texts under headings of their own, go together. */
function besideEachOther<U extends Unit>(ours: readonly U[], theirs: readonly U[]): U[] | undefined {
  const known = new Set(ours.map(({ text }) => text));
  const isList = [...ours, ...theirs].every(({ isItem }) => isItem);
  const others = theirs.filter(({ text, name }) => !known.has(text) || (!isList && name === undefined));
  if (isList || others.length === 0) return [...ours, ...others];
  if (others.some(({ text, isHeading }) => isHeading && known.has(text))) return undefined;
  if (others[0]?.isHeading) return [...ours, ...others];
  return ours[0]?.isHeading ? [...others, ...ours] : undefined;
}

/** Pieces as one text. Those that were neighbours keep what stood between them. */
export function joined<U extends Unit>(
  units: readonly U[],
  sources: readonly (readonly U[])[],
  textOf: (unit: U) => string = ({ text }) => text,
): string {
  const followers = new Map(
    sources.flatMap(source => source.map((unit, index) => [unit, source[index + 1]?.text] as const)),
  );
  return units
    .map((unit, index) => {
      const next = units[index + 1];
      if (!next) return textOf(unit);
      const isKept = unit.gap !== '' && followers.get(unit) === next.text;
      return textOf(unit) + (isKept ? unit.gap : unit.isItem && next.isItem ? '\n' : '\n\n');
    })
    .join('');
}

/** A longer text after what both did to it; nothing where they changed the same paragraph. */
export function mergedText(base: string, ours: string, theirs: string): string | undefined {
  const all = [base, ours, theirs].map(unitsOf) as [Unit[], Unit[], Unit[]];
  const units = mergedUnits(...all);
  return units && joined(units, all);
}
