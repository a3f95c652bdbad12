import { valueLines } from './value-lines.ts';

// Signs that are never text, so that no text can stand for another.
const [hyphen, question] = ['\ufdd0', '\ufdd1'];

/** Where a value belongs, and at the end of a line or before the next in brackets. */
const looksLone = /(?:[:,[{][ \t]{0,40}|^[ \t]{0,40}(?:- )+[ \t]{0,40})[-?][ \t]*(?:[\],}#]|$)/m;
const inBrackets = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=[[{,:][ \t]{0,40})[-?](?=[ \t]*[\],}])/g;

/**
 * YAML in which a hyphen or question mark alone, where a value belongs (`wie: -`), is a sign that a parser takes for
 * text. It would see a list or a question there, and read nothing. The text stays as long as it is.
 */
export function withoutLoneSigns(yaml: string): string {
  if (!looksLone.test(yaml)) return yaml;
  let text = '';
  let done = 0;
  for (const { key, dashes, value, valueAt } of valueLines(yaml)) {
    const isField = key !== '' && /^[-?](?:[ \t]+#|$)/.test(value);
    const isItem = dashes !== '' && /^\?(?:[ \t]+#|$)/.test(value);
    let better = value;
    if (isField || isItem) better = standIn(value.charAt(0)) + value.slice(1);
    else if (/^[[{]/.test(value))
      better = value.replace(inBrackets, found => (found.length === 1 ? standIn(found) : found));
    if (better === value) continue;
    text += yaml.slice(done, valueAt) + better;
    done = valueAt + value.length;
  }
  return text + yaml.slice(done);
}

function standIn(sign: string): string {
  return sign === '-' ? hyphen : question;
}

/** The sign for which this stands. */
export function loneSign(text: string): string | undefined {
  return text === hyphen ? '-' : text === question ? '?' : undefined;
}
