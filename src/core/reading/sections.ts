/** The text under a level-two heading of a body. Offsets count in the body. */
export interface Section {
  heading: string;
  text: string;
  at: number;
  end: number;
}

/** How a line starts that opens or closes something: a heading or a fence. */
const mark = /^ {0,3}[#`~]/;

/**
 * The level-two headings of a Markdown body with the text under each, up to the next heading of that level
 * or higher. A heading in a fenced code block is none; comments that a template left behind are no text.
 * Headings and fences as CommonMark 0.31 defines them (4.2 and 4.5). Reading only these keeps ten thousand
 * records fast, where a whole Markdown parser takes more time than all other reading together.
 */
export function sectionsOf(body: string): Section[] {
  if (!body.includes('##')) return [];
  const sections: Section[] = [];
  let textAt = 0;
  let open: Section | undefined;
  let fence: string | undefined;
  let at = 0;
  const close = (end: number): void => {
    if (open) open.text = withoutComments(body.slice(textAt, end)).trim();
    open = undefined;
  };
  for (const line of body.split('\n')) {
    const next = at + line.length + 1;
    if (!mark.test(line)) {
      at = next;
      continue;
    }
    const [, level, heading] = (fence === undefined && /^ {0,3}(##?)(?:[ \t]+(.*))?$/.exec(line)) || [];
    if (level !== undefined) close(at);
    else fence = fenceAfter(line, fence);
    if (level === '##') {
      open = {
        heading: (heading ?? '').replace(/(^|[ \t])#+[ \t]*$/, '').trim(),
        text: '',
        at,
        end: at + line.trimEnd().length,
      };
      sections.push(open);
      textAt = at + line.length;
    }
    at = next;
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

/** The fence of the code block that is open after this line, or nothing. */
function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const [, marks, rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (marks === undefined) return fence;
  if (fence === undefined) return marks[0] === '`' && rest.includes('`') ? undefined : marks;
  return marks[0] === fence[0] && marks.length >= fence.length && rest.trim() === '' ? undefined : fence;
}
