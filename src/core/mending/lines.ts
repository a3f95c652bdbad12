import type { Edit } from '../changing/edit.ts';
import type { Place } from '../model/place.ts';
import type { RecordFile, UnreadableReason } from '../model/record.ts';
import { type Shape, shapeOf } from '../model/shape.ts';
import { marksOf } from '../reading/list-marks.ts';
import { type Line, lineAt, quoted } from '../reading/yaml-line.ts';
import type { Words } from '../words/words.ts';

/** Is this the word for a field of the record, at any depth? */
type FieldTest = (word: string) => boolean;
type LineMend = (line: Line, isField: FieldTest) => Edit | undefined;

/** Mends one line that YAML stumbles over, where there is only one way to read it. */
export function mendLine(
  reason: UnreadableReason,
  { span: [from] = [0, 0] }: Place,
  { text, kind }: RecordFile,
  words: Words,
): readonly Edit[] | undefined {
  const isField: FieldTest = word => isFieldIn(shapeOf(kind), words.fieldOf(word));
  const line = lineAt(text, from);
  const after = line.at + line.text.length;
  // What is not seen of a very long line is not sure either.
  const isWhole = /^[ \t]*(?:\n|$)/.test(text.slice(after, after + 1000));
  const edit = isWhole ? mends[reason]?.(line, isField) : undefined;
  return edit && [edit];
}

function isFieldIn(shape: Shape, name: string | undefined): boolean {
  if (shape.type === 'list') return isFieldIn(shape.items, name);
  if (shape.type !== 'fields' || name === undefined) return false;
  return shape.fields.has(name) || [...shape.fields.values()].some(inner => isFieldIn(inner, name));
}

/** May a comment begin in this text, or another field? */
function mayHoldMore(text: string, isField: FieldTest): boolean {
  const names = [...text.matchAll(/([\p{L}_]+)[ \t]*:(?=\s|$)/gu)].map(match => match[1] as string);
  return /[ \t]#|^#|:$/.test(text) || names.some(isField);
}

/** Puts quotes round the value. */
const quoteValue: LineMend = (line, isField) =>
  mayHoldMore(line.value, isField) ? undefined : valueAs(line, quoted(line.value));

const mends: Partial<Record<UnreadableReason, LineMend>> = {
  'colon-in-value': quoteValue,
  // A bracket or bar may be meant as YAML; so may a lone name after an asterisk.
  'special-start': (line, isField) => (/^[@`%&]/.test(line.value) ? quoteValue(line, isField) : undefined),
  alias: (line, isField) => (/^\*.*[ \t]/.test(line.value) ? quoteValue(line, isField) : undefined),
  'unclosed-quote': (line, isField) => {
    const { value } = line;
    if (/^'[a-z]{1,2}\s/i.test(value)) return quoteValue(line, isField);
    const isSure = !/["'“”‘’«»\\]/.test(value.slice(1)) && !mayHoldMore(value, isField) && value.length > 1;
    return isSure ? valueAs(line, value + value.charAt(0)) : undefined;
  },
  'text-after-quote': (line, isField) => {
    const { value } = line;
    if (/^'[^']*(?:\p{L}'\p{L}[^']*)+'$/u.test(value)) return valueAs(line, quoted(value.slice(1, -1)));
    return /^(["'])[^"']+\1[ \t]+[\p{L}\p{N}(][^"']*$/u.test(value) ? quoteValue(line, isField) : undefined;
  },
  'curly-quotes': line => {
    const text = /^[“”„‟]([^“”„‟"]+)[“”"]$/.exec(line.value)?.[1];
    return text === undefined ? undefined : valueAs(line, quoted(text));
  },
  backslash: line => {
    const text = /^"((?:[^"\\]|\\[^"\\])+)"$/.exec(line.value)?.[1];
    return text === undefined ? undefined : valueAs(line, quoted(text));
  },
  bullet: ({ at, text, indent, dashes, value, valueAt }) => {
    // A box that is ticked says something that would be lost.
    if (dashes !== '')
      return /^\[ ?\]/.test(value)
        ? { at: valueAt, end: valueAt + (marksOf(value)[0]?.length ?? 0), text: '' }
        : undefined;
    const [mark] = marksOf(text.slice(indent.length));
    const from = at + indent.length;
    return mark && !/^\[[^ ]\]/.test(value) ? { at: from, end: from + mark.length, text: '- ' } : undefined;
  },
  'no-space': ({ at, text }, isField) => {
    const [start, name] = /^[ \t]*(?:-(?=\p{L})|(?:- +)*([\p{L}_]+):(?=[^\s/:]))/u.exec(text) ?? [];
    const isSure = start !== undefined && (name === undefined || isField(name));
    return isSure ? { at: at + start.length, end: at + start.length, text: ' ' } : undefined;
  },
  'no-colon': ({ at, text }, isField) => {
    const [start, name, sign] = /^[ \t]*([\p{L}_]+)([ \t]*=[ \t]*)(?=\S)/u.exec(text) ?? [];
    if (start === undefined || name === undefined || !isField(name)) return undefined;
    const end = at + start.length;
    return { at: end - (sign as string).length, end, text: ': ' };
  },
};

function valueAs({ value, valueAt }: Line, text: string): Edit {
  return { at: valueAt, end: valueAt + value.length, text };
}
