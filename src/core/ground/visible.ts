/** What a terminal would obey, or a reader would not see: control characters, turns of direction, fillers, tags. */
const unseen =
  '[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u2800\\ufff9-\\ufffb\\p{Default_Ignorable_Code_Point}]';

/** A letter of a script in which a joiner changes how words are written, such as Persian and Hindi. */
const joined = `[${'Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Khmr Tibt'
  .split(' ')
  .map(script => `\\p{scx=${script}}`)
  .join('')}]`;

/** Where such a sign belongs: in a flag, an emoji made of others, a word of such a script, a variant of a sign. */
const atHome = [
  '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f}',
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]',
  '(?<=[\\d#*])\\ufe0f(?=\\u20e3)',
  `(?<=${joined})[\\u200c\\u200d](?=${joined})`,
  '(?<=\\p{Script=Han})[\\u{e0100}-\\u{e01ef}]',
].join('|');

const anyUnseen = new RegExp(unseen, 'u');
let apart: RegExp | undefined;

/** Text that is safe to print, as long as it was: what should not be there becomes a sign that can be seen. */
export function visible(text: string): string {
  if (!anyUnseen.test(text)) return text;
  apart ??= new RegExp(`(${atHome})|${unseen}`, 'gu');
  return text.replace(
    apart,
    (sign, isAtHome?: string) => isAtHome ?? (sign === '\xad' ? '-' : '\ufffd'.repeat(sign.length)),
  );
}

/** Is there something in this text that is not seen, and does not belong there? */
export function hasUnseen(text: string): boolean {
  return anyUnseen.test(text) && visible(text) !== text;
}

/** The same text with a code (`\u200b`) for each sign that is not seen, as JSON can have it. */
export function coded(text: string): string {
  if (!anyUnseen.test(text)) return text;
  const codeOf = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text.replace(new RegExp(unseen, 'gu'), sign => sign.split('').map(codeOf).join(''));
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]+/g, ' ');
}

/** A text cut to a length, with `…` where something was left out. */
export function shortened(text: string, length: number): string {
  const signs = [...text];
  return signs.length <= length ? text : `${signs.slice(0, length - 1).join('')}…`;
}
