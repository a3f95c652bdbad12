import matter from 'gray-matter';
import type { Raw } from './front-matter.ts';

/** A record in one text: what reads the fields gives their values, and the rest is the body. */
export interface Apart {
  raw: Raw;
  body: string;
}

/** What reads fields in another language than YAML: nothing does. gray-matter has such of its own, and one runs code. */
const refused = {
  parse(): never {
    throw new Error('fields in another language are not read');
  },
};
const inherited = Object.getOwnPropertyNames(Object.prototype);
const others = Object.fromEntries(['json', 'javascript', ...inherited].map(name => [name, refused]));

/**
 * Takes the fields and the body of a record apart with gray-matter, which keeps nothing of it as long as it is given
 * options. Only for a text that `isFitToTakeApart`.
 */
export function takeApart(text: string, read: (yaml: string) => Raw): Apart {
  const engines = { ...others, yaml: { parse: (yaml: string) => read(yaml) as object } };
  // A field can ask for an excerpt, and break it by what it says.
  const { data, content } = matter(text, { language: 'yaml', engines, excerpt: () => '' });
  return { raw: data, body: content };
}

/**
 * Does gray-matter see in this what we see, without taking very long? The lines of dashes are known to be there. It
 * takes spaces behind the second for text, what stands behind the first for a language, and looks from each blank line
 * at all that follow.
 */
export function isFitToTakeApart(text: string, yaml: string): boolean {
  const end = text.indexOf('\n---', 3);
  const [first, second] = [text.slice(0, text.indexOf('\n')), text.charAt(end + 4)];
  return first.trimEnd() === '---' && (second === '\n' || second === '') && !/\s{200}/.test(yaml);
}
