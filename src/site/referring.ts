import { addTo } from '../core/ground/groups.ts';
import { keyOf } from '../core/model/record-key.ts';
import type { Register } from '../core/register/register.ts';
import type { Say } from '../core/words/say.ts';
import type { PageOfRecord } from './records.ts';

/** A page that names another, and in which field. */
export interface Reference {
  from: PageOfRecord;
  field: string;
}

/** Which pages name each page, by the key of its record; each once, in the order of the pages. */
export function referencesBetween(
  pages: readonly PageOfRecord[],
  register: Register,
  say: Say,
): ReadonlyMap<PageOfRecord, readonly Reference[]> {
  const byKey = new Map(pages.map(page => [page.rawKey, page]));
  const found = new Map<PageOfRecord, Reference[]>();
  for (const from of pages) {
    const record = register.get(from.told.kind, from.id);
    const seen = new Set<PageOfRecord>();
    for (const { kind, id, path } of record?.references ?? []) {
      const to = kind && kind !== 'goal' ? byKey.get(keyOf({ kind, id })) : undefined;
      if (to === undefined || to === from || seen.has(to)) continue;
      seen.add(to);
      addTo(found, to, { from, field: say.label(String(path[0]), from.told.kind) });
    }
  }
  return found;
}
