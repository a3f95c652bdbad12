import type { AbsencePuzzle } from './absence-puzzle.ts';
import { best, combined, crewsIn, enough, type Way } from './absence-ways.ts';

/**
 * The best ways that leave these open bundles without anybody who stays: the fewest people first, and each with more
 * people empties more.
 */
interface State {
  empty: readonly number[];
  ways: readonly Way[];
}

const atFirst: State = { empty: [], ways: [{ people: 0, emptied: 0 }] };

/**
 * The smallest set of crews that empties enough, exactly: decides about one crew after the other, and of all ways
 * that leave the same bundles open keeps only the best. Quick where roles hang together loosely, however many there
 * are. Nothing where it takes more than `mostWays`.
 */
export function smallestByTable(puzzle: AbsencePuzzle, mostWays: number): ReadonlySet<number> | undefined {
  const decisions = new Decisions(puzzle);
  const parts = [atFirst.ways];
  let states = [atFirst];
  let made = 0;
  for (let crew = decisions.next(); crew !== undefined; crew = decisions.next()) {
    const after = new Map<string, State>();
    for (const state of states) {
      for (const { empty, ways } of decisions.both(crew, state)) {
        const key = String(empty);
        const known = after.get(key)?.ways;
        after.set(key, { empty, ways: known ? best(known, ways) : ways });
        made += ways.length + empty.length;
      }
      if (made > mostWays) return undefined;
    }
    decisions.add(crew);
    states = [...after.values()];
    if (decisions.open.size > 0) continue;
    // What follows has nothing to do with what was decided.
    parts.push(...states.map(({ ways }) => ways));
    states = [atFirst];
  }
  // The smallest parts first, so that the long lists are walked only a few times.
  let at = 0;
  for (; parts.length - at > 2; at += 2)
    parts.push(combined(parts[at] as readonly Way[], parts[at + 1] as readonly Way[]));
  const smallest = enough(parts[at] as readonly Way[], parts[at + 1] ?? atFirst.ways, puzzle.needed);
  return smallest && new Set(crewsIn(smallest));
}

/** About which crews it was decided, and which bundles are open: those with some crews decided and some not. */
class Decisions {
  readonly open = new Set<number>();
  readonly #puzzle: AbsencePuzzle;
  readonly #waiting: Set<number>;
  /** How many crews of each bundle are not decided yet. */
  readonly #left: number[];

  constructor(puzzle: AbsencePuzzle) {
    this.#puzzle = puzzle;
    this.#waiting = new Set(puzzle.crews.keys());
    this.#left = puzzle.bundles.map(({ crews }) => crews.length);
  }

  /** The crew to decide about: that which leaves the fewest bundles open. */
  next(): number | undefined {
    const near = [...this.open].flatMap(bundle => this.#puzzle.bundles[bundle]?.crews ?? []);
    let [least, first] = [Number.POSITIVE_INFINITY, this.#waiting.values().next().value];
    for (const crew of near) {
      if (!this.#waiting.has(crew)) continue;
      const opened = this.#bundlesOf(crew).reduce((sum, bundle) => sum + this.#opens(bundle), 0);
      if (opened < least) [least, first] = [opened, crew];
    }
    return first;
  }

  /** What becomes of a state when this crew stays, and when it leaves. */
  both(crew: number, { empty, ways }: State): State[] {
    const own = this.#bundlesOf(crew);
    const others = empty.filter(bundle => !own.includes(bundle));
    const without = own.filter(bundle => empty.includes(bundle) || !this.open.has(bundle));
    const closing = without.filter(bundle => this.#left[bundle] === 1);
    const emptied = closing.reduce((sum, bundle) => sum + (this.#puzzle.bundles[bundle]?.weight ?? 0), 0);
    const people = this.#puzzle.crews[crew]?.people.length ?? 0;
    return [
      { empty: others, ways },
      {
        empty: [...others, ...without.filter(bundle => !closing.includes(bundle))].sort((a, b) => a - b),
        ways: ways.map(way => ({
          people: way.people + people,
          emptied: way.emptied + emptied,
          crew,
          from: way,
        })),
      },
    ];
  }

  add(crew: number): void {
    this.#waiting.delete(crew);
    for (const bundle of this.#bundlesOf(crew)) {
      const left = (this.#left[bundle] as number) - 1;
      this.#left[bundle] = left;
      if (left > 0) this.open.add(bundle);
      else this.open.delete(bundle);
    }
  }

  #bundlesOf(crew: number): readonly number[] {
    return this.#puzzle.crews[crew]?.bundles ?? [];
  }

  /** How many more bundles are open when a crew of this one is decided. */
  #opens(bundle: number): number {
    if (this.open.has(bundle)) return this.#left[bundle] === 1 ? -1 : 0;
    return this.#left[bundle] === 1 ? 0 : 1;
  }
}
