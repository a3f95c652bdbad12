/** How wide signs are, in the size of the letters: those of the widest typeface that a computer comes with. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[ijl'.,:;|!]/, 0.34],
  [/^[frt()\-/[\]{}`"*1 ]/, 0.47],
  [/^[mwMW@%…—]/, 1],
  [/^[a-z\d]/, 0.64],
  [/^[A-Z&]/, 0.75],
  [/^[\p{Ll}–]/u, 0.68],
  [/^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u, 1.4],
  [/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u, 1.05],
];

const other = 0.9;

let segmenter: Intl.Segmenter | undefined;

/** A text in what a reader sees as its signs: an emoji made of others is one. */
function signsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function signWidth(sign: string): number {
  return widths.find(([pattern]) => pattern.test(sign))?.[1] ?? other;
}

/** How much room a text takes at most, in letters of this size. */
export function textWidth(text: string, size: number): number {
  return signsOf(text).reduce((sum, sign) => sum + signWidth(sign), 0) * size;
}

/** A text that fits in this width, with `…` where something was left out. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let left = width - textWidth('…', size);
  const kept: string[] = [];
  for (const sign of signsOf(text)) {
    left -= signWidth(sign) * size;
    if (left < 0) break;
    kept.push(sign);
  }
  return `${kept.join('').trimEnd()}…`;
}

/** A text in lines of at most this width, broken between words; the last one has `…` where more was to come. */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const all = text.split(' ').filter(Boolean);
  for (const [index, word] of all.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (line === '' || textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, fitted(`${line} ${all.slice(index).join(' ')}`, width, size)];
    lines.push(fitted(line, width, size));
    line = word;
  }
  return [...lines, fitted(line, width, size)];
}
