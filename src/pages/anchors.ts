import type { Row, Section } from '../core/reporting/report.ts';

/** Where on a page a record is told of, and where others lead to. */
export interface Anchors {
  hrefOf(key: string): string | undefined;
  idOf(row: Row): string | undefined;
}

/** The forms in which a record has a place of its own. */
const homes: readonly Section['form'][] = ['entries', 'places'];

/** One place for each record that has a card or a line of its own; the first where it has more. */
export function anchors(sections: readonly Section[]): Anchors {
  const placed = new Map<string, Row>();
  for (const { form, rows } of sections)
    if (homes.includes(form))
      for (const row of rows) if (typeof row.id === 'string' && !placed.has(row.id)) placed.set(row.id, row);
  return {
    hrefOf: key => (placed.has(key) ? `#${idFor(key)}` : undefined),
    idOf: row => (typeof row.id === 'string' && placed.get(row.id) === row ? idFor(row.id) : undefined),
  };
}

/** An id of a page holds no space or slash; what is no letter, digit or dash is a number, so that no two become one. */
function idFor(key: string): string {
  return `r-${key.replace(/[^\p{L}\p{M}\p{N}-]/gu, sign => `_${sign.codePointAt(0)?.toString(16)}_`)}`;
}
