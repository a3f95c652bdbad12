import type { Format } from '../core/format.ts';

const loaders: Record<string, () => Promise<Format>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
};

/** Every format by name. */
export const formatIds: readonly string[] = Object.keys(loaders);

/** The format with this name, which must be one of `formatIds`. */
export function loadFormat(id: string): Promise<Format> {
  const load = loaders[id];
  if (load === undefined) throw new RangeError(`no format ${id}`);
  return load();
}
