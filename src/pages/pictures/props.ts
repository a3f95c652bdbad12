import type { Cell, Column, Picture, Row, Section } from '../../core/reporting/report.ts';
import type { View } from '../view.ts';

/** What a picture of this kind is drawn from. */
export interface PictureProps<Kind extends Picture['kind'] = Picture['kind']> {
  section: Section;
  picture: Extract<Picture, { kind: Kind }>;
  view: View;
}

/** The column of this key: its title is what a picture says of it. */
export function columnOf({ columns }: Section, key: string): Column {
  return columns.find(column => column.key === key) ?? { key, title: key };
}

/** A number to draw; none where something else stands, or nothing. */
export function numberIn(row: Row, key: string): number | undefined {
  const cell: Cell | undefined = row[key];
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;
}
