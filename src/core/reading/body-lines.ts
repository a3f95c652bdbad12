/** A line of a body. `at` counts in the body. */
export interface BodyLine {
  text: string;
  at: number;
}

/** The lines of a body that are shown as text: not those of a block of code, and not those of a comment. */
export function shownLines(body: string): BodyLine[] {
  if (!/```|~~~|<!--/.test(body)) return allLines(body);
  const lines: BodyLine[] = [];
  let fence: string | undefined;
  for (let at = 0; at <= body.length; ) {
    const lineEnd = body.indexOf('\n', at);
    const end = lineEnd < 0 ? body.length : lineEnd;
    const text = body.slice(at, end);
    const [, marks, rest = ''] =
      text.includes('```') || text.includes('~~~') ? (/^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text) ?? []) : [];
    const wasCode = fence !== undefined;
    if (marks !== undefined) fence = fenceAfter(fence, marks, rest);
    const isText = !wasCode && fence === undefined;
    if (isText) lines.push({ text, at });
    at = (isText && text.includes('<!--') ? afterComment(body, at, end) : end) + 1;
  }
  return lines;
}

function allLines(body: string): BodyLine[] {
  const lines: BodyLine[] = [];
  let at = 0;
  for (let end = body.indexOf('\n'); end >= 0; at = end + 1, end = body.indexOf('\n', at))
    lines.push({ text: body.slice(at, end), at });
  lines.push({ text: body.slice(at), at });
  return lines;
}

/** Where the line ends in which a comment that begins on this line ends; this line where it has no end. */
function afterComment(body: string, at: number, end: number): number {
  if (!/^ {0,3}<!--/.test(body.slice(at, end))) return end;
  const close = body.indexOf('-->', at);
  if (close < end) return end;
  const lineEnd = body.indexOf('\n', close);
  return lineEnd < 0 ? body.length : lineEnd;
}

/** The fence of the code block that is open after a line with these marks, or nothing. */
function fenceAfter(fence: string | undefined, marks: string, rest: string): string | undefined {
  if (fence === undefined) return marks[0] === '`' && rest.includes('`') ? undefined : marks;
  return marks[0] === fence[0] && marks.length >= fence.length && rest.trim() === '' ? undefined : fence;
}
