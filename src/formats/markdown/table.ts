/** A column with a wider cell is not filled up with spaces: the raw text would only get harder to read. */
const widest = 32;

/** A table that reads well as it is, too. The cells are Markdown already. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = titles.map((title, column) => {
    const longest = Math.max(...[title, ...rows.map(row => row[column] ?? '')].map(text => text.length), 3);
    return longest > widest ? Math.max(title.length, 3) : longest;
  });
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] as number)).join(' | ')} |`;
  return [line(titles), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)];
}
