/** Some crews that leave: how many people that are, and how many roles it empties. */
export interface Way {
  people: number;
  emptied: number;
  /** The crew that leaves here. */
  crew?: number;
  /** What it goes on from, and the way of another part that it takes together with that. */
  from?: Way;
  beside?: Way;
}

/** Of each number of people the way that empties most, where fewer people do not empty as much. */
export function best(some: readonly Way[], others: readonly Way[]): Way[] {
  const ways: Way[] = [];
  let most = -1;
  for (let [at, other] = [0, 0]; at < some.length || other < others.length; ) {
    const way = goesFirst(some[at], others[other]) ? (some[at++] as Way) : (others[other++] as Way);
    if (way.emptied <= most) continue;
    most = way.emptied;
    ways.push(way);
  }
  return ways;
}

function goesFirst(way: Way | undefined, other: Way | undefined): boolean {
  if (way === undefined || other === undefined) return other === undefined;
  return way.people === other.people ? way.emptied >= other.emptied : way.people < other.people;
}

/** A way of the one with a way of the other, the best of all of those. */
export function combined(some: readonly Way[], others: readonly Way[]): Way[] {
  const mostPeople = (some.at(-1)?.people ?? 0) + (others.at(-1)?.people ?? 0);
  const emptied = new Int32Array(mostPeople + 1).fill(-1);
  const pairs = new Int32Array(mostPeople + 1);
  let pair = 0;
  for (const one of some) {
    for (const other of others) {
      const people = one.people + other.people;
      if (one.emptied + other.emptied > (emptied[people] as number)) {
        emptied[people] = one.emptied + other.emptied;
        pairs[people] = pair;
      }
      pair++;
    }
  }
  const ways: Way[] = [];
  let most = -1;
  for (const [people, number] of emptied.entries()) {
    if (number <= most) continue;
    most = number;
    const [first, second] = [
      Math.floor((pairs[people] as number) / others.length),
      (pairs[people] as number) % others.length,
    ];
    ways.push({ people, emptied: number, from: some[first], beside: others[second] });
  }
  return ways;
}

/** A way of the one with a way of the other that empty enough with the fewest people; of those what empties most. */
export function enough(some: readonly Way[], others: readonly Way[], needed: number): Way | undefined {
  let smallest: Way | undefined;
  let after = others.length;
  for (const from of some) {
    // What takes more people here takes fewer of the others.
    while (after > 0 && from.emptied + (others[after - 1] as Way).emptied >= needed) after--;
    const beside = others[after];
    if (beside === undefined) continue;
    const way = { people: from.people + beside.people, emptied: from.emptied + beside.emptied, from, beside };
    if (smallest === undefined || isBetter(way, smallest)) smallest = way;
  }
  return smallest;
}

function isBetter(way: Way, than: Way): boolean {
  return way.people === than.people ? way.emptied > than.emptied : way.people < than.people;
}

/** The crews that leave, by their index. */
export function crewsIn(way: Way): number[] {
  const crews: number[] = [];
  const ahead = [way];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.crew !== undefined) crews.push(next.crew);
    if (next.from) ahead.push(next.from);
    if (next.beside) ahead.push(next.beside);
  }
  return crews;
}
