import { distance } from 'fastest-levenshtein';
import { addTo } from '../ground/groups.ts';
import { fold } from './words.ts';

/** Longer texts are no slip of the finger, and comparing them costs time. */
const longest = 60;

/** Of more names than this only those that look alike are compared. */
const fewNames = 200;

/** Who asks for names that begin with a word wants to know whether there is only one record: it has two names at most. */
const few = 3;

/** So many names are compared, and so often is looked which names have a pair of letters. */
const mostCompared = 20;
const mostLooks = 500;

/** Names that can be asked which of them somebody meant. Quick for very many names, and for asking very often. */
export class Names<T> {
  readonly #names: readonly { name: string; known: string; meaning: T }[];
  #byPair: Map<string, number[]> | undefined;
  #sorted: readonly (readonly [name: string, meaning: T])[] | undefined;

  /** Names, each with what it stands for. */
  constructor(names: Iterable<readonly [name: string, meaning: T]>) {
    this.#names = Array.from(names, ([name, meaning]) => ({ name, known: folded(name), meaning }));
  }

  /** What the nearest name stands for, or nothing when none is near. One thing can be left out: what asks. */
  nearest(typed: string, except?: T): T | undefined {
    const wanted = folded(typed.replaceAll(/["'“”„‟«»‘’‚]/g, '')).replaceAll(/\s/g, '_');
    if (wanted === '' || wanted.length > longest) return undefined;
    let best: T | undefined;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const { known, meaning } of this.#like(wanted)) {
      if (Math.abs(known.length - wanted.length) >= bestDistance || meaning === except) continue;
      const steps = isSwapped(wanted, known) ? 1 : distance(wanted, known);
      if (steps < bestDistance) {
        best = meaning;
        bestDistance = steps;
      }
    }
    return best;
  }

  /** The first few names that begin with this: the name itself, where there is one, goes before all others. */
  beginningWith(start: string): readonly (readonly [name: string, meaning: T])[] {
    this.#sorted ??= this.#names
      .map(({ name, meaning }) => [name, meaning] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const sorted = this.#sorted;
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.[0] as string) < start) from = middle + 1;
      else to = middle;
    }
    return sorted.slice(from, from + few).filter(([name]) => name.startsWith(start));
  }

  /** The names that may be near: all when there are few, else those that share the most pairs of letters. */
  #like(wanted: string): Iterable<{ known: string; meaning: T }> {
    if (this.#names.length <= fewNames) return this.#names;
    this.#byPair ??= this.#indexed();
    const lists = pairsIn(wanted).flatMap(pair => [this.#byPair?.get(pair) ?? []]);
    const shared = new Map<number, number>();
    let looks = 0;
    // Few names have a rare pair, so those tell the most.
    for (const list of lists.sort((a, b) => a.length - b.length)) {
      if (looks > 0 && looks + list.length > mostLooks) break;
      looks += list.length;
      for (const index of list.slice(0, mostLooks)) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const most = Math.max(0, ...shared.values());
    const like = [...shared]
      .filter(([, pairs]) => pairs * 2 > most)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return like.slice(0, mostCompared).map(([index]) => this.#names[index] as { known: string; meaning: T });
  }

  #indexed(): Map<string, number[]> {
    const byPair = new Map<string, number[]>();
    for (const [index, { known }] of this.#names.entries())
      if (known.length <= 2 * longest) for (const pair of pairsIn(known)) addTo(byPair, pair, index);
    return byPair;
  }
}

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
  return new Names(names).nearest(typed);
}

function folded(name: string): string {
  return fold(name).replaceAll('-', '_');
}

/** The pairs of letters in a name, with its first and last one. */
function pairsIn(name: string): string[] {
  const pairs = new Set([`^${name.charAt(0)}`, `${name.slice(-1)}$`]);
  for (let at = 0; at < name.length - 1; at += 1) pairs.add(name.slice(at, at + 2));
  return [...pairs];
}

/** Do only two neighbours stand the other way round? That is one slip of the fingers, not two. */
function isSwapped(typed: string, known: string): boolean {
  if (typed.length !== known.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === known[at]) at += 1;
  return (
    at < typed.length - 1 &&
    typed[at] === known[at + 1] &&
    typed[at + 1] === known[at] &&
    typed.slice(at + 2) === known.slice(at + 2)
  );
}
