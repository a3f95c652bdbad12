import { distance } from 'fastest-levenshtein';
import { fold } from './words.ts';

/** Longer texts are no slip of the finger, and comparing them costs time. */
const longest = 60;

/** Which of these names did somebody mean? Nothing when none is near. */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  return nearest(
    typed,
    Array.from(names, name => [name, name] as const),
  );
}

/**
 * Which of these did somebody mean? Takes what was typed, and names with what each stands for; gives what
 * the nearest name stands for, or nothing when none is near.
 */
export function nearest<T>(
  typed: string,
  names: Iterable<readonly [name: string, meaning: T]>,
): T | undefined {
  const wanted = fold(typed)
    .replaceAll(/["'“”„‟«»‘’‚]/g, '')
    .replaceAll(/[\s-]/g, '_');
  if (wanted === '' || wanted.length > longest) return undefined;
  let best: T | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const [name, meaning] of names) {
    const known = fold(name).replaceAll('-', '_');
    if (Math.abs(known.length - wanted.length) >= bestDistance) continue;
    const steps = isSwapped(wanted, known) ? 1 : distance(wanted, known);
    if (steps < bestDistance) {
      best = meaning;
      bestDistance = steps;
    }
  }
  return best;
}

/** Do only two neighbours stand the other way round? That is one slip of the fingers, not two. */
function isSwapped(typed: string, known: string): boolean {
  if (typed.length !== known.length) return false;
  const at = typed.split('').findIndex((sign, index) => sign !== known[index]);
  const other = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
  return at >= 0 && other === known;
}
