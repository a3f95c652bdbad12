/** A piece of an explanation. Code with a file is what stands in that file; `old → new` is its new name. */
export type Block =
  | { type: 'heading' | 'paragraph'; text: string }
  | { type: 'code'; language: string; file?: string; text: string }
  | { type: 'list'; items: readonly (readonly [name: string, text: string])[] };

/** A text for people who want to know more, for a screen or a page. */
export interface Explanation {
  name: string;
  title: string;
  blocks: readonly Block[];
}

/**
 * Reads the plain Markdown that explanations are kept in: headings of level two, paragraphs, and fenced code
 * that names its language and, where it has one, its file.
 */
export function blocksOf(markdown: string): Block[] {
  const pieces = markdown.matchAll(
    /^```(\S*)(?: (.+))?\n([\s\S]*?)^```$|^## (.+)$|^\S.*(?:\n(?!```|## ).+)*/gm,
  );
  return [...pieces].map(([whole, language, file, code, heading]): Block => {
    if (language !== undefined) return { type: 'code', language, file, text: (code ?? '').trimEnd() };
    if (heading !== undefined) return { type: 'heading', text: heading };
    return { type: 'paragraph', text: whole.replaceAll('\n', ' ') };
  });
}
