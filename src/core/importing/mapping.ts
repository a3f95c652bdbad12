import { foldHeading } from '../ground/fold.ts';
import type { Language } from '../ground/language.ts';
import type { ListKind } from './column-words.ts';
import { fieldCalled, fieldName, type ListField } from './fields.ts';
import { type Column, columnName, type Headed } from './headings.ts';

/** What somebody says of a column: `Mobiel=telefoon`, or another field for one that was read otherwise. */
export type Mapping = string | { column: string; field: string };

/** Why a mapping cannot be followed. */
export type NoMapping =
  | { reason: 'form'; typed: string }
  | { reason: 'column'; typed: string; columns: readonly string[] }
  | { reason: 'field'; typed: string; nearest?: string };

/**
 * The columns with the fields that somebody gave them. With `column=field` only those columns are read, so that the same
 * line reads the same; a correction changes one column and leaves the others.
 */
export function mapped(
  { columns, above }: Headed,
  mappings: readonly Mapping[],
  kind: ListKind,
  language: Language,
): { headed: Headed } | NoMapping {
  if (mappings.length === 0) return { headed: { columns, above } };
  const fields = new Map<number, ListField | undefined>();
  for (const mapping of mappings) {
    const read = readMapping(mapping);
    if (!read) return { reason: 'form', typed: String(mapping) };
    const meant = columnsCalled(read.column, columns);
    if (meant.length === 0) return { reason: 'column', typed: read.column, columns: columns.map(columnName) };
    const called = read.field === '' ? { field: undefined } : fieldCalled(kind, read.field, language);
    if ('nearest' in called)
      return { reason: 'field', typed: read.field, ...(called.nearest && { nearest: called.nearest }) };
    for (const { index } of meant) fields.set(index, called.field);
  }
  const isWhole = mappings.every(mapping => typeof mapping === 'string');
  const read = columns.map(({ field, ...column }): Column => {
    const own = fields.has(column.index) ? fields.get(column.index) : isWhole ? undefined : field;
    return own === undefined ? column : { ...column, field: own };
  });
  return { headed: { columns: read, above } };
}

function readMapping(mapping: Mapping): { column: string; field: string } | undefined {
  if (typeof mapping !== 'string') return mapping;
  const at = mapping.lastIndexOf('=');
  const [column, field] = [mapping.slice(0, at).trim(), mapping.slice(at + 1).trim()];
  return at > 0 && column !== '' && field !== '' ? { column, field } : undefined;
}

function columnsCalled(typed: string, columns: readonly Column[]): readonly Column[] {
  const wanted = foldHeading(typed);
  const byHeading = columns.filter(
    ({ heading }) => heading === typed || (wanted !== '' && foldHeading(heading) === wanted),
  );
  return byHeading.length > 0 ? byHeading : columns.filter(({ letter }) => letter === typed.toUpperCase());
}

/** The mapping as it is typed to read the same columns again. */
export function mappingTyped({ columns }: Headed, kind: ListKind, language: Language): string[] {
  const typed = columns
    .filter(({ field }) => field !== undefined)
    .map(column => `${columnName(column)}=${fieldName(kind, column.field as ListField, language)}`);
  return [...new Set(typed)];
}

/** The rows that somebody chose, such as `4-20, 25`; nothing where it is no such thing. */
export function rowsIn(typed: string): ReadonlySet<number> | undefined {
  const rows = new Set<number>();
  for (const part of typed
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[,;\s]+/)
    .filter(Boolean)) {
    const [, from, to = from] = /^(\d{1,6})(?:[-–](\d{1,6}))?$/.exec(part) ?? [];
    if (from === undefined || Number(to) < Number(from)) return undefined;
    for (let row = Number(from); row <= Number(to); row += 1) rows.add(row);
  }
  return rows.size > 0 ? rows : undefined;
}
