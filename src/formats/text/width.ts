import measured from 'string-width';

/** Letters of Western Europe, and the dashes, quotes, arrows and lines of our own texts: one column each. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f]*$/;

/** Is each sign of this text one column wide? So are nearly all, which saves measuring them one by one. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** How many columns of a terminal a text takes. */
export function stringWidth(text: string): number {
  return isNarrow(text) ? text.length : measured(text);
}
