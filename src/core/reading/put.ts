import type { Step } from '../model/place.ts';

/** Puts another value where a route leads to in the data of a record. */
export function put(data: object, path: readonly Step[], value: unknown): void {
  let inner = data as Record<Step, unknown>;
  for (const step of path.slice(0, -1)) inner = inner[step] as Record<Step, unknown>;
  inner[path.at(-1) as Step] = value;
}
