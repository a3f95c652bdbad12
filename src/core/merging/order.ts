/** An item of a list that two people made something of, and its number with each of them; -1 where it is not there. */
export interface Merged {
  value: unknown;
  base: number;
  ours: number;
  theirs: number;
}

/**
 * The items in one order: ours, with those that only they have behind what they stand behind there. Where only they
 * put items elsewhere, theirs.
 */
export function inOneOrder(items: readonly Merged[]): Merged[] {
  const isKept = (side: 'ours' | 'theirs'): boolean => {
    const known = items.filter(item => item.base >= 0 && item[side] >= 0);
    const inOrder = known.toSorted((one, other) => one[side] - other[side]);
    return inOrder.every((item, index) => index === 0 || (inOrder[index - 1] as Merged).base < item.base);
  };
  const [first, second] =
    isKept('ours') && !isKept('theirs') ? (['theirs', 'ours'] as const) : (['ours', 'theirs'] as const);
  const has = (side: 'ours' | 'theirs') => (item: Merged) => item[side] >= 0;
  const inOrder = items.filter(has(first)).sort((one, other) => one[first] - other[first]);
  const others = items.filter(has(second)).sort((one, other) => one[second] - other[second]);
  let before: Merged | undefined;
  for (const item of others) {
    if (!has(first)(item)) {
      let at = before ? inOrder.indexOf(before) + 1 : 0;
      // What we wrote at the same place goes before what they wrote.
      while (first === 'ours' && at < inOrder.length && (inOrder[at] as Merged).theirs < 0) at += 1;
      inOrder.splice(at, 0, item);
    }
    before = item;
  }
  return inOrder;
}
