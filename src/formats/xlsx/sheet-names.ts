import { visibleLine } from '../../core/ground/visible.ts';
import { cut } from './cells.ts';

/** What Excel takes for the name of a sheet. */
const longest = 31;

/** A name for the sheet of each title, as Excel wants them: short, without some signs, and each only once. */
export function sheetNames(titles: readonly string[]): string[] {
  // Excel keeps this one for itself.
  const taken = new Set(['history']);
  return titles.map(title => {
    const name = visibleLine(title)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '');
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : ` (${number})`;
      const tried = shortName(name || '–', longest - end.length) + end;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

/** Cut between words, where there is a space to do so. */
function shortName(name: string, length: number): string {
  const short = cut(name, length);
  return short === name ? name : short.replace(/[\s,.;]+\S*\u2026$/, '…');
}
