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
    const steps = distance(wanted, known);
    if (steps < bestDistance) {
      best = meaning;
      bestDistance = steps;
    }
  }
  return best;
}
