import type { Held } from '../../core/meaning/handover.ts';
import { handoverWords, heldInWords } from '../../core/meaning/handover-words.ts';
import { escaped } from '../../core/output/markdown-escape.ts';
import type { Say } from '../../core/words/say.ts';

/**
 * The list of all that somebody holds as Markdown, to tick off: a heading, and what stands under it. `to`: who gets what,
 * by the key of it.
 */
export function handoverList(
  held: Held,
  { id, name }: { id: string; name: string },
  to: ReadonlyMap<string, string>,
  say: Say,
): { heading: string; text: string } {
  const words = handoverWords[say.language];
  const rows = heldInWords(held, id, say);
  const parts = (Object.keys(rows) as (keyof Held)[]).filter(part => rows[part].length > 0);
  const blocks = parts.map(part => {
    const { title, about } = words.parts[part];
    const tasks = rows[part].map(({ id: key = '', what, detail }) => {
      const successor = to.get(key);
      const all = successor === undefined ? detail : [...detail, words.goesTo(successor)];
      return `- [ ] **${escaped(what)}**: ${all.map(escaped).join('; ')}`;
    });
    return `### ${title}\n\n${about}\n\n${tasks.join('\n')}`;
  });
  return {
    heading: words.inShort,
    text: [`${escaped(words.about(name))} ${words.thanks}`, ...blocks].join('\n\n'),
  };
}
