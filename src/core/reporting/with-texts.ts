import type { Cell, Column, ReportResult, Row, Section } from './report.ts';

/** A report with each of its texts changed, in the order in which a reader meets them: names, sentences, ids and all. */
export function withTexts(result: ReportResult, change: (text: string) => string): ReportResult {
  const { initiative, title, summary, contactPoint, sections, figures, ...others } = result;
  return {
    ...others,
    initiative: change(initiative),
    title: change(title),
    summary: change(summary),
    sections: sections.map(section => sectionWith(section, change)),
    contactPoint: contactPoint && change(contactPoint),
    figures: withTextsIn(figures, change),
  };
}

function sectionWith(
  { title, about, paragraphs, columns, rows, events, ...others }: Section,
  change: (text: string) => string,
): Section {
  const changed = <T>(value: T): T => withTextsIn(value, change);
  return {
    title: changed(title),
    about: changed(about),
    paragraphs: changed(paragraphs),
    columns: changed(columns),
    rows: rows.map(row => rowWith(row, columns, change)),
    ...changed(others),
    ...(events && { events: async () => changed(await events()) }),
  };
}

/** What is shown of a row comes before what only programs read. */
function rowWith(row: Row, columns: readonly Column[], change: (text: string) => string): Row {
  const changed: Record<string, Cell> = { ...row };
  const shown = new Set<string>();
  for (const { key } of columns) {
    if (!(key in row)) continue;
    shown.add(key);
    changed[key] = withTextsIn(row[key] as Cell, change);
  }
  for (const key of Object.keys(row))
    if (!shown.has(key)) changed[key] = withTextsIn(row[key] as Cell, change);
  return changed;
}

/** Looks at all texts in a value: in lists and fields of any depth. */
export function visitTexts(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) visitTexts(inner, visit);
}

/** A value with each text in it changed: in lists and fields of any depth. */
function withTextsIn<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map(item => withTextsIn(item, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withTextsIn(inner, change)]),
  ) as T;
}
