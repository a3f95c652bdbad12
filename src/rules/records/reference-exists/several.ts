import type { Target } from '../../../core/model.ts';
import type { Register } from '../../../core/register.ts';

/** The ids in what was written as one text: `fatima, wim`, `fatima en wim`, `Fatima Bakker Wim Vos`. */
export function severalIn(target: Target, written: string, register: Register): string[] {
  if (written.length > 200) return [];
  const words = written.split(/[^\p{L}\p{N}-]+/u);
  const ids = words.filter(word => register.has(target, word));
  return [...new Set(ids.length > 1 ? ids : namedIn(target, words, register))];
}

/** The ids of the records whose names stand behind each other, where there is nothing else. */
function namedIn(target: Target, words: readonly string[], register: Register): string[] {
  if (target === 'goal' || words.length > 20) return [];
  const ids: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = words.length;
    let found = register.named([target], words.slice(from, to).join(' '));
    while (found === undefined && to > from + 1) {
      to -= 1;
      found = register.named([target], words.slice(from, to).join(' '));
    }
    if (found === undefined) return [];
    ids.push(found.id);
    from = to;
  }
  return ids;
}
