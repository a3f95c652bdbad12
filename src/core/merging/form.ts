/** A text of lines that end as they should after what both did: with `\n` or `\r\n`, and with a BOM or without. */
export function withFormOf(
  { base, ours, theirs }: { base: string | undefined; ours: string; theirs: string },
  text: string,
): string {
  const chosen = <T>(of: (written: string) => T): T =>
    base === undefined || of(base) === of(theirs) || of(base) !== of(ours) ? of(ours) : of(theirs);
  const lineEnd = chosen(written => /\r\n?|\n/.exec(written)?.[0] ?? '\n');
  const mark = chosen(written => (written.charCodeAt(0) === 0xfeff ? '\ufeff' : ''));
  return mark + text.replaceAll('\n', lineEnd);
}
