/** The text under a level-two heading of a body. Offsets count in the body. */
export interface Section {
  heading: string;
  text: string;
  at: number;
  end: number;
}

/** A heading of the first two levels, or a line that opens or closes a block of code. */
const mark = /^ {0,3}(?:(##?)(?:[ \t]+(.*))?|(`{3,}|~{3,})(.*))$/gm;

/**
 * The level-two headings of a Markdown body with the text under each, up to the next heading of that level
 * or higher. A heading in a fenced code block is none; comments that a template left behind are no text.
 * Headings and fences as CommonMark 0.31 defines them (4.2 and 4.5). Reading only these keeps ten thousand
 * records fast, where a whole Markdown parser takes more time than all other reading together.
 */
export function sectionsOf(body: string): Section[] {
  if (!body.includes('##')) return [];
  const sections: Section[] = [];
  let open: { section: Section; textAt: number } | undefined;
  let fence: string | undefined;
  const close = (end: number): void => {
    if (open) open.section.text = withoutComments(body.slice(open.textAt, end)).trim();
    open = undefined;
  };
  for (const { 0: line, 1: level, 2: heading = '', 3: marks, 4: rest = '', index: at } of body.matchAll(
    mark,
  )) {
    if (marks !== undefined) fence = fenceAfter(fence, marks, rest);
    if (level === undefined || fence !== undefined) continue;
    close(at);
    if (level === '#') continue;
    const title = heading.replace(/(^|[ \t])#+[ \t]*$/, '').trim();
    const section = { heading: title, text: '', at, end: at + line.trimEnd().length };
    sections.push(section);
    open = { section, textAt: at + line.length };
  }
  close(body.length);
  return sections;
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

/** The fence of the code block that is open after a line with these marks, or nothing. */
function fenceAfter(fence: string | undefined, marks: string, rest: string): string | undefined {
  if (fence === undefined) return marks[0] === '`' && rest.includes('`') ? undefined : marks;
  return marks[0] === fence[0] && marks.length >= fence.length && rest.trim() === '' ? undefined : fence;
}
