/** Letters of Western Europe, and the dashes, quotes, arrows and lines of our own texts: one column each. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f]*$/;

/** Is each sign of this text one column wide? So are nearly all, which saves measuring them one by one. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** The lines of what nearly all texts are: words of narrow signs with one space between. Else nothing. */
export function wordByWord(text: string, room: number): string[] | undefined {
  if (text === '') return [text];
  const words = text.split(' ');
  const isPlain = (word: string): boolean => word !== '' && word.length <= room && word.trim() === word;
  if (!isNarrow(text) || !words.every(isPlain)) return undefined;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
