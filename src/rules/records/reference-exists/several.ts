import type { Target } from '../../../core/model/kinds.ts';
import type { Register } from '../../../core/register/register.ts';

/** The records that were written as one text, `fatima, wim`: by their ids, and with their kind where several can be. */
export function severalIn(targets: readonly Target[], written: string, register: Register): string[] {
  const [only, ...others] = targets;
  if (only === undefined || written.length > 200) return [];
  const words = written.split(/[^\p{L}\p{N}-]+/u);
  const idsOf = (target: Target): string[] => [...new Set(words)].filter(word => register.has(target, word));
  if (others.length > 0)
    return targets.flatMap(target => idsOf(target).map(id => `${register.words.kind(target)}/${id}`));
  const ids = idsOf(only);
  return ids.length > 1 ? ids : [...new Set(namedIn(only, words, register))];
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
