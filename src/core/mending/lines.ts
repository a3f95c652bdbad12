import type { Place } from '../place.ts';
import { type Line, lineAt, quoted } from '../reading/yaml-line.ts';
import type { RecordFile, UnreadableReason } from '../record.ts';
import type { Words } from '../words.ts';
import type { Edit } from './edit.ts';

type LineMend = (line: Line, words: Words) => Edit | undefined;

/** Mends one line that YAML stumbles over, where there is only one way to read it. */
export function mendLine(
  reason: UnreadableReason,
  { span: [from] = [0, 0] }: Place,
  { text }: RecordFile,
  words: Words,
): readonly Edit[] | undefined {
  const line = lineAt(text, from);
  const after = line.at + line.text.length;
  // What is not seen of a very long line is not sure either.
  const isWhole = /^[ \t]*(?:\n|$)/.test(text.slice(after, after + 1000));
  const edit = isWhole ? mends[reason]?.(line, words) : undefined;
  return edit && [edit];
}

/** May a comment begin in this text, or another field? */
function mayHoldMore(text: string, words: Words): boolean {
  const names = [...text.matchAll(/([\p{L}_]+)[ \t]*:(?=\s|$)/gu)].map(match => match[1] as string);
  return /[ \t]#|^#|:$/.test(text) || names.some(name => words.fieldOf(name) !== undefined);
}

/** Puts quotes round the value. */
const quoteValue: LineMend = (line, words) =>
  mayHoldMore(line.value, words) ? undefined : valueAs(line, quoted(line.value));

const mends: Partial<Record<UnreadableReason, LineMend>> = {
  'colon-in-value': quoteValue,
  // A bracket or bar may be meant as YAML; so may a lone name after an asterisk.
  'special-start': (line, words) => (/^[@`%&]/.test(line.value) ? quoteValue(line, words) : undefined),
  alias: (line, words) => (/^\*.*[ \t]/.test(line.value) ? quoteValue(line, words) : undefined),
  'unclosed-quote': (line, words) => {
    const { value } = line;
    if (/^'[a-z]{1,2}\s/i.test(value)) return quoteValue(line, words);
    const isSure = !/["'“”‘’«»\\]/.test(value.slice(1)) && !mayHoldMore(value, words) && value.length > 1;
    return isSure ? valueAs(line, value + value.charAt(0)) : undefined;
  },
  'text-after-quote': (line, words) => {
    const { value } = line;
    if (/^'[^']*(?:\p{L}'\p{L}[^']*)+'$/u.test(value)) return valueAs(line, quoted(value.slice(1, -1)));
    return /^(["'])[^"']+\1[ \t]+[\p{L}\p{N}(][^"']*$/u.test(value) ? quoteValue(line, words) : undefined;
  },
  'curly-quotes': line => {
    const text = /^[“”„‟]([^“”„‟"]+)[“”"]$/.exec(line.value)?.[1];
    return text === undefined ? undefined : valueAs(line, quoted(text));
  },
  backslash: line => {
    const text = /^"((?:[^"\\]|\\[^"\\])+)"$/.exec(line.value)?.[1];
    return text === undefined ? undefined : valueAs(line, quoted(text));
  },
  bullet: ({ at, text, indent }) => {
    const sign = /^[ \t]*([*•·–—][ \t]+)/.exec(text)?.[1];
    const from = at + indent.length;
    return sign === undefined ? undefined : { at: from, end: from + sign.length, text: '- ' };
  },
  'no-space': ({ at, text }, words) => {
    const [start, name] = /^[ \t]*(?:-(?=\p{L})|(?:- +)*([\p{L}_]+):(?=[^\s/:]))/u.exec(text) ?? [];
    const isSure = start !== undefined && (name === undefined || words.fieldOf(name) !== undefined);
    return isSure ? { at: at + start.length, end: at + start.length, text: ' ' } : undefined;
  },
  'no-colon': ({ at, text }, words) => {
    const [start, name, sign] = /^[ \t]*([\p{L}_]+)([ \t]*=[ \t]*)(?=\S)/u.exec(text) ?? [];
    if (start === undefined || name === undefined || words.fieldOf(name) === undefined) return undefined;
    const end = at + start.length;
    return { at: end - (sign as string).length, end, text: ': ' };
  },
};

function valueAs({ value, valueAt }: Line, text: string): Edit {
  return { at: valueAt, end: valueAt + value.length, text };
}
