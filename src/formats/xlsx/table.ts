import type { SheetData } from 'write-excel-file/node';
import { headings } from '../../core/output/plain-table.ts';
import type { Section } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';
import { cellOf, textCell } from './cells.ts';
import { highEnough } from './height.ts';

/** What a sheet holds, before it has a name that Excel takes. */
export interface NamelessSheet {
  title: string;
  data: SheetData;
  columns: { width: number }[];
  stickyRowsCount?: number;
}

const narrowest = 10;
const widest = 48;
/** As wide as `30 september 2026`. */
const dayWidth = 18;

/** More beside each other is too small to read on paper. */
const mostTogether = 190;
/** A column that gives way stays wide enough for a long word. */
const leastOfWide = 18;

/** The same widths, where the widest give way until all can be read on one page. */
function narrowed(widths: readonly number[]): number[] {
  for (let most = widest; ; most -= 1) {
    const fitting = widths.map(width => Math.min(width, most));
    if (most <= leastOfWide || fitting.reduce((sum, width) => sum + width, 0) <= mostTogether) return fitting;
  }
}

/** The table of a section: its titles stay in sight above the rows. */
export function tableSheet(section: Section, say: Say): NamelessSheet {
  const titles = headings(section, say.language);
  const rows = section.rows.map(row => section.columns.map(column => cellOf(row[column.key], column, say)));
  const widths = section.columns.map(({ type }, index) => {
    // Behind a title stands the sign to filter by.
    const texts = [`${titles[index]}   `, ...rows.map(row => row[index]?.value ?? '')];
    const lengths = texts.flatMap(text =>
      String(text)
        .split('\n')
        .map(line => line.length + 2),
    );
    const width = Math.min(
      lengths.reduce((most, length) => Math.max(most, length), narrowest),
      widest,
    );
    return type === 'date' ? Math.max(width, dayWidth) : width;
  });
  const columns = narrowed(widths).map(width => ({ width }));
  const head = titles.map(title => textCell([title], { fontWeight: 'bold' }));
  return {
    title: section.title,
    data: [head, ...rows].map(row => highEnough(row, columns)),
    columns,
    stickyRowsCount: 1,
  };
}
