import { Lexer } from 'marked';
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
 * or higher. A heading in a code block is none; comments that a template left behind are no text.
 */
export function sectionsOf(body: string): Section[] {
  // Most bodies have no heading at all, and need no parser to see that.
  if (!/^ {0,3}(?:##[ \t]|-+[ \t]*$)/m.test(body)) return [];
  const sections: Section[] = [];
  let open: Section | undefined;
  let at = 0;
  for (const token of new Lexer().lex(body)) {
    if (token.type === 'heading' && token.depth <= 2) {
      open = undefined;
      if (token.depth === 2) {
        const heading = token.raw.trimEnd();
        open = { heading: token.text, text: '', at, end: at + heading.length };
        sections.push(open);
      }
    } else if (open) open.text += token.raw;
    at += token.raw.length;
  }
  for (const section of sections) section.text = section.text.replace(/<!--[\s\S]*?-->/g, '').trim();
  return sections;
}

/** A heading as headings are compared: without case, accents and closing punctuation. */
export function foldHeading(heading: string): string {
  return fold(heading).replace(/[\s?!.:…]+$/, '');
}
