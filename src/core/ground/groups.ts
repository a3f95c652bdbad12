/** The items under each of their keys, in the order in which they come. */
export function groupedBy<T, K>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly K[] | ReadonlySet<K>,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) for (const key of keysOf(item)) addTo(groups, key, item);
  return groups;
}

/** Puts an item under a key, behind what is there already. */
export function addTo<T, K>(groups: Map<K, T[]>, key: K, item: T): void {
  const known = groups.get(key);
  if (known) known.push(item);
  else groups.set(key, [item]);
}
