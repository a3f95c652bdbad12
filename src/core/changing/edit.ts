/** A piece of the text of a record that becomes another. Offsets count in that text: no BOM, `\n` as line end. */
export interface Edit {
  at: number;
  end: number;
  text: string;
}

/** Do two lists of edits stay out of each other's way? Edits that touch do not. */
export function areApart(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.every(({ at, end }) => others.every(other => end < other.at || other.end < at));
}

/** The text of a file after edits that are apart. What they do not touch stays byte for byte, BOM and line ends too. */
export function applied(written: string, edits: readonly Edit[]): string {
  const start = written.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lineEnd = /\r\n?|\n/.exec(written)?.[0] ?? '\n';
  const pairs = written.matchAll(/\r\n/g);
  let pair = pairs.next();
  let passed = 0;
  // In the text of a record a line end is one sign, and on disk it can be two.
  const onDisk = (offset: number): number => {
    for (; !pair.done && pair.value.index - start - passed < offset; pair = pairs.next()) passed += 1;
    return offset + start + passed;
  };
  let text = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    text += written.slice(from, onDisk(edit.at)) + edit.text.replaceAll('\n', lineEnd);
    from = onDisk(edit.end);
  }
  return text + written.slice(from);
}
