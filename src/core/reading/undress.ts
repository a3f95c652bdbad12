import type { Undressed } from '../model/record.ts';
import { marksOf } from './list-marks.ts';

/** Can there be such signs? Asked for every value, so it looks at no more than the first and the last. */
export function mayBeDressed(text: string): boolean {
  if (text.length > longest) return false;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return (
    first > 126 || first === hyphen || last > 126 || last === quote || last === comma || last === semicolon
  );
}

/** A longer text is no value but a story, and may begin and end as it likes. */
const longest = 300;

const [quote, comma, hyphen, semicolon] = [34, 44, 45, 59];

const double = '“”„‟«»″＂❝❞';
const single = '‘’‚‛‹›´′';
const inDouble = new RegExp(`^[${double}]\\s*([^${double}"]+?)\\s*[${double}"]$`);
const inSingle = new RegExp(
  `^[${single}]\\s*((?:[^${single}]|(?<=\\p{L})[’´′](?=\\p{L}))+?)\\s*[${single}']$`,
  'u',
);
const opened = new RegExp(`^(?:[${double}]|[‘‚‛‹])(?=\\S)([^${double}${single}"]+)$`);
const closed = new RegExp(`^([^${double}"]*[^\\s\\d${double}"])(?:[${double}]|›)$`);
const stray = new RegExp(`^([^${double}"]*[^\\s\\d${double}"])"$`);

/** In ’t Hof, ‘s-Gravenhage and ’80 the sign is a part of the word. */
const apostrophe = /^[‘’´′](?:[a-z]{1,2}[\s-]|\d)/i;

/** What is round this value and no part of it. `isItem`: a list or a form of its own has no comma at its end. */
export function undress(text: string, isItem: boolean): Undressed | undefined {
  const bare = isItem ? /^(.*[^\s,;])[\s,;]*[,;]$/s.exec(text)?.[1] : undefined;
  if (bare !== undefined) return { reason: 'comma', bare };
  const mark = isItem ? marksOf(text).find(({ isSure }) => isSure) : undefined;
  if (mark) return { reason: 'bullet', bare: text.slice(mark.length) };
  if (apostrophe.test(text)) return undefined;
  const inside = (inDouble.exec(text) ?? inSingle.exec(text))?.[1];
  if (inside !== undefined) return { reason: 'curly-quotes', bare: inside };
  const half = (opened.exec(text) ?? closed.exec(text))?.[1];
  if (half !== undefined) return { reason: 'curly-quotes', bare: half, isHalf: true };
  const left = stray.exec(text)?.[1];
  return left === undefined ? undefined : { reason: 'stray-quote', bare: left };
}

/** The value when all that is round it is gone: `“koken”,` is koken. */
export function innermost(outer: Undressed, isItem: boolean): string {
  let { bare } = outer;
  for (let left = 3; left > 0; left -= 1) bare = undress(bare, isItem)?.bare ?? bare;
  return bare;
}

/** A value without what is round it and no part of it. */
export function undressed(text: string, isItem: boolean): string {
  const outer = mayBeDressed(text) ? undress(text, isItem) : undefined;
  return outer ? innermost(outer, isItem) : text;
}
