import { leadsSomewhere, type Shape } from '../model/shape.ts';
import type { Raw } from './front-matter.ts';

// Obsidian writes a reference as `"[[folder/id#heading|Name]]"`, and draws its network from those.

/** What opens the link, where it leads, and the rest of it. */
const wikiLink = /^(!?\[\[)([^[\]|#]+)((?:#[^[\]|]*)?(?:\|[^[\]]*)?\]\])$/;

/** Where a link between double brackets leads; nothing for a text that is no such link. */
export function wikiTarget(text: string): string | undefined {
  return partsOf(text)?.[2]?.trim();
}

/** The same link to somewhere else: what it shows, and the heading, stay. A text that is no such link becomes the target. */
export function relinked(written: string, target: string): string {
  const [, before = '', , after = ''] = partsOf(written) ?? [];
  return before + target + after;
}

/** A look at the end is enough for most texts: references are many, and links few. */
function partsOf(text: string): RegExpExecArray | null {
  return text.endsWith(']]') ? wikiLink.exec(text) : null;
}

/** Without quotes `[[id]]` is a list in a list to YAML: where a reference or a link is asked, the text that was meant. */
export function linkWithoutQuotes(raw: Raw, shape: Shape): string | undefined {
  if (!Array.isArray(raw) || raw.length !== 1 || !leadsSomewhere(shape)) return undefined;
  const [inner] = raw;
  if (!Array.isArray(inner) || !inner.every(part => typeof part === 'string')) return undefined;
  // Of several texts the first one tells that they are one name with commas in it: `[[jan|Jan, of Johan]]`.
  return inner.length === 1 || inner[0]?.includes('|') ? `[[${inner.join(', ')}]]` : undefined;
}

/** Fields that are Obsidian's own, in any language; the singular is how older versions wrote them. */
export const obsidianFields: readonly string[] = [
  'tags',
  'aliases',
  'cssclasses',
  'tag',
  'alias',
  'cssclass',
];

export function isObsidianField(word: string): boolean {
  return obsidianFields.includes(word.toLowerCase());
}
