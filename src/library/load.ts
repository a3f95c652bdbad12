import { load as loadWith } from '../core/loading/load.ts';
import { refresh as refreshWith } from '../core/loading/refresh.ts';
import type { Source } from '../core/loading/source.ts';
import type { Register } from '../core/register/register.ts';
import { vocabularies } from '../vocabulary/index.ts';

/**
 * Reads all records of a source. It never throws for what a file holds: that becomes a problem of the record, of which
 * `judge` tells.
 */
export function load(source: Source): Promise<Register> {
  return loadWith(source, vocabularies);
}

/**
 * The register as the source is now, when something changed at these paths and nowhere else; an empty path is
 * everything. Only what changed is read again, and `before` stays as it is. Like `load` it never throws for what a file
 * holds.
 */
export function refresh(before: Register, source: Source, changed: ReadonlySet<string>): Promise<Register> {
  return refreshWith(before, source, changed, vocabularies);
}
