import { fold } from './words.ts';

/** The text under a level-two heading of a body. Offsets count in the body. */
export interface Section {
  heading: string;
  text: string;
  at: number;
  end: number;
}

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
    if (open)
      open.text = body
        .slice(textAt, end)
        .replace(/<!--[\s\S]*?-->/g, '')
        .trim();
    open = undefined;
  };
  for (const line of body.split('\n')) {
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
    at += line.length + 1;
  }
  close(body.length);
  return sections;
}

/** A heading as headings are compared: without case, accents and closing punctuation. */
export function foldHeading(heading: string): string {
  return fold(heading).replace(/[\s?!.:…]+$/, '');
}

/** The fence of the code block that is open after this line, or nothing. */
function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const [, marks, rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (marks === undefined) return fence;
  if (fence === undefined) return marks[0] === '`' && rest.includes('`') ? undefined : marks;
  return marks[0] === fence[0] && marks.length >= fence.length && rest.trim() === '' ? undefined : fence;
}
