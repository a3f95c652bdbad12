import type { FieldName } from '../words/vocabulary.ts';
import { type BodyLine, shownLines } from './body-lines.ts';

/** The text under a heading of a body. Offsets count in the body. */
export interface Section {
  heading: string;
  /** The field that this is the text of; nothing for a heading of somebody's own. */
  name: FieldName | undefined;
  text: string;
  at: number;
  end: number;
}

/** A line that stands above what follows it, and how high. Offsets count in the body. */
interface Heading {
  title: string;
  level: number;
  at: number;
  end: number;
  /** Is it one only when its words are known? Marks without a space are a word of somebody's own. */
  perhaps?: boolean;
  underlined?: boolean;
}

const marked = /^ {0,3}(#{1,6})(?!#)(\s*)(.*)$/u;
const tagged = /^ {0,3}<h([1-6])(?:\s[^<>]*)?>(.*)<\/h\1>\s*$/i;
const underline = /^ {0,3}(=+|-{2,})[ \t]*$/;

/** Could there be a heading in this text? */
export function mayHoldHeadings(body: string): boolean {
  return (
    body.includes('#') ||
    body.includes('--') ||
    body.includes('==') ||
    body.includes('<h') ||
    body.includes('<H')
  );
}

/**
 * The headings of a Markdown body with the text under each. A heading that names a field (`nameOf`) is one at every
 * level and in every form, also with no space behind its marks. A field's text goes on to the next of these, or to
 * a heading that stands as high: a lower one of somebody's own is a part of it. Comments are no text.
 *
 * Headings and fences as CommonMark 0.31 defines them (4.2, 4.3 and 4.5), found line by line: a Markdown parser takes
 * longer than all other reading together.
 */
export function sectionsOf(body: string, nameOf: (heading: string) => FieldName | undefined): Section[] {
  if (!mayHoldHeadings(body)) return [];
  const sections: Section[] = [];
  let open: { section: Section; textAt: number; heading: Heading } | undefined;
  const close = (end: number): void => {
    if (open) open.section.text = withoutComments(body.slice(open.textAt, end)).trim();
    open = undefined;
  };
  for (const heading of headingsIn(shownLines(body))) {
    const { title, at, end } = heading;
    const name = nameOf(title);
    if (name === undefined && !endsWith(heading, open)) continue;
    close(at);
    const section = { heading: title, name, text: '', at, end };
    sections.push(section);
    open = { section, textAt: end, heading };
  }
  close(body.length);
  return sections;
}

/** The lines that are a heading, by themselves or with the line below. */
export function headingsIn(lines: readonly BodyLine[]): Heading[] {
  const headings: Heading[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as BodyLine;
    const begin = beginOf(line);
    if (begin === '') continue;
    const isMarked = begin === '#' || begin === '<';
    const heading = isMarked ? markedHeading(line) : underlined(line, lines[index + 1]);
    if (heading) headings.push(heading);
  }
  return headings;
}

/** The first sign of a line, behind spaces. */
function beginOf({ text }: BodyLine): string {
  const first = text.charAt(0);
  return first === ' ' || first === '\t' ? text.trimStart().charAt(0) : first;
}

function markedHeading({ text, at }: BodyLine): Heading | undefined {
  const end = at + text.trimEnd().length;
  const [, marks, space = '', title = ''] = marked.exec(text) ?? [];
  if (marks !== undefined) {
    const perhaps = space === '' && title !== '';
    return { title: title.replace(/(^|[ \t])#+[ \t]*$/, '').trim(), level: marks.length, at, end, perhaps };
  }
  const [, level, inside = ''] = tagged.exec(text) ?? [];
  return level === undefined ? undefined : { title: inside.trim(), level: Number(level), at, end };
}

function underlined({ text, at }: BodyLine, below: BodyLine | undefined): Heading | undefined {
  const sign = below && beginOf(below);
  if (!below || (sign !== '-' && sign !== '=')) return undefined;
  if (below.at !== at + text.length + 1 || !underline.test(below.text)) return undefined;
  if (!/^ {0,3}[^\s>|]/.test(text)) return undefined;
  const end = below.at + below.text.length;
  return { title: text.trim(), level: sign === '=' ? 1 : 2, at, end, underlined: true };
}

/**
 * Does the section that is open end with a heading of somebody's own? Under an underlined text only where the section
 * has such a heading itself: a line of dashes is mostly meant as a line.
 */
function endsWith(heading: Heading, open: { section: Section; heading: Heading } | undefined): boolean {
  if (heading.perhaps) return false;
  if (open?.section.name === undefined) return !heading.underlined;
  if (heading.underlined && !open.heading.underlined) return false;
  return heading.level <= open.heading.level;
}

/** Without HTML comments. A pattern would look for the end of one that is not closed again and again. */
function withoutComments(text: string): string {
  let rest = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    rest += text.slice(at, start);
    at = end + 3;
  }
  return rest + text.slice(at);
}
