/** A text up to this length is read as it is; a longer one in pieces, for which this is enough. */
const longestWhole = 16_000;
const largestPiece = 4_000;

/** The pieces in which a Markdown text is read: what a parser needs can grow faster than the text. */
export function piecesOf(markdown: string): string[] {
  if (markdown.length <= longestWhole) return [markdown];
  const pieces: string[] = [];
  let piece = '';
  for (const block of blocksOf(markdown))
    for (let at = 0; at < block.length; at += largestPiece) {
      const part = block.slice(at, at + largestPiece);
      if (piece.length + part.length > largestPiece) {
        pieces.push(piece);
        piece = '';
      }
      piece += part;
    }
  return [...pieces, piece];
}

/** A text from one blank line to the next. Of a fenced block of code, which holds no links, only the length is left. */
function* blocksOf(markdown: string): Iterable<string> {
  let [from, fence] = [0, ''];
  for (let [at, end] = [0, 0]; at < markdown.length; at = end) {
    end = markdown.indexOf('\n', at) + 1 || markdown.length;
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(markdown.slice(at, at + 100)) ?? [];
    const isBlank = markdown.slice(at, end).trim() === '';
    if (fence === '' && mark === '' && !isBlank) continue;
    if (fence === '' && mark !== '') {
      yield markdown.slice(from, at);
      from = at;
      fence = mark;
    } else if (fence === '' || (mark !== '' && mark.startsWith(fence))) {
      yield fence === '' ? markdown.slice(from, end) : ' '.repeat(end - from);
      from = end;
      fence = '';
    }
  }
  yield fence === '' ? markdown.slice(from) : ' '.repeat(markdown.length - from);
}
