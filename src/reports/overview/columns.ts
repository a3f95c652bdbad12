import type { Column } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** Columns with the titles that the texts give them. */
export function columnsOf(
  texts: Texts,
  ...keys: (keyof Texts['columns'] | Omit<Column, 'title'>)[]
): Column[] {
  return keys.map(key => {
    const column = typeof key === 'string' ? { key } : key;
    return { ...column, title: texts.columns[column.key as keyof Texts['columns']] };
  });
}
