import type { Step } from '../model/place.ts';
import type { Value } from './change.ts';
import { isFields } from './value.ts';

/** One thing that is done to the fields of a record. */
export type Small =
  | { do: 'put'; path: readonly Step[]; value: Value }
  | { do: 'insert'; path: readonly Step[]; at: number; value: Value; count: number }
  | { do: 'take'; path: readonly Step[] };

/** The fewest small changes that make one value another: items and fields that are the same are not touched. */
export function stepsBetween(path: readonly Step[], before: unknown, after: Value | undefined): Small[] {
  if (after === undefined) return before === undefined ? [] : [{ do: 'take', path }];
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0)
    return listSteps(path, before, after);
  if (isFields(before) && isFields(after)) {
    const kept = Object.keys(after).flatMap(name => stepsBetween([...path, name], before[name], after[name]));
    const gone = Object.keys(before).filter(name => after[name] === undefined);
    return [...kept, ...gone.map(name => ({ do: 'take' as const, path: [...path, name] }))];
  }
  return [{ do: 'put', path, value: after }];
}

function listSteps(path: readonly Step[], before: readonly unknown[], after: readonly Value[]): Small[] {
  const steps: Small[] = [];
  const pairs = [...common(before, after), [before.length, after.length] as const];
  let [from, to, at, count] = [0, 0, 0, before.length];
  for (const [nextFrom, nextTo] of pairs) {
    for (; from < nextFrom && to < nextTo && isAlike(before[from], after[to]); from += 1, to += 1, at += 1)
      steps.push(...stepsBetween([...path, at], before[from], after[to] as Value));
    for (; to < nextTo; to += 1, at += 1, count += 1)
      steps.push({ do: 'insert', path, at, value: after[to] as Value, count });
    for (; from < nextFrom; from += 1, count -= 1) steps.push({ do: 'take', path: [...path, at] });
    [from, to, at] = [nextFrom + 1, nextTo + 1, at + 1];
  }
  return steps;
}

/** Are these items about the same? A text that is another one is another item, and so are fields that share nothing. */
function isAlike(one: unknown, other: unknown): boolean {
  return isFields(one) && isFields(other) && Object.keys(one).some(name => isSame(one[name], other[name]));
}

/** The items that two lists have in common, in order, as many as can be. */
function common(before: readonly unknown[], after: readonly Value[]): (readonly [number, number])[] {
  const longest = before.map(() => new Array<number>(after.length + 1).fill(0));
  longest.push(new Array<number>(after.length + 1).fill(0));
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      (longest[one] as number[])[other] = isSame(before[one], after[other])
        ? 1 + (longest[one + 1]?.[other + 1] ?? 0)
        : Math.max(longest[one + 1]?.[other] ?? 0, longest[one]?.[other + 1] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  for (let [one, other] = [0, 0]; one < before.length && other < after.length; )
    if (isSame(before[one], after[other])) pairs.push([one++, other++]);
    else if ((longest[one + 1]?.[other] ?? 0) >= (longest[one]?.[other + 1] ?? 0)) one += 1;
    else other += 1;
  return pairs;
}

/** Do two values say the same, in whatever order their fields stand? */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isFields(one) || !isFields(other)) return one === other;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every(name => isSame(one[name], other[name]));
}
