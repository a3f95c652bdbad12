import type { Edit } from '../changing/edit.ts';
import type { Place } from '../model/place.ts';
import type { RecordFile, UnreadableReason } from '../model/record.ts';
import { shapeAt } from '../model/shape.ts';
import { parseYaml } from '../reading/any-yaml.ts';
import type { Locator } from '../reading/locate.ts';
import { lineAt, quoted } from '../reading/yaml-line.ts';
import type { Words } from '../words/words.ts';
import { mendFence } from './fences.ts';
import { isSlipOf } from './field-name.ts';
import { mendLine } from './lines.ts';
import { takenOut } from './take-out.ts';

/** What mends a finding: edits of its file, or nothing where more than one answer could be right. */
export type Mend = readonly Edit[] | undefined;

/** What a rule can do to the place of a finding. Handed to a rule, as `Say` is. */
export interface Mender {
  /** The value becomes another one. `written`: what it has to be now, so that nothing else is overwritten. */
  retype(written: string, value: string): Mend;
  /** The value gets straight quotes. With a quote at one end it is not sure, between brackets, how far it went. */
  straighten(written: string, value: string, isHalf: boolean): Mend;
  /** The field gets the name of this one, by its English name. */
  rename(field: string): Mend;
  /** One text becomes a list of these. */
  itemize(items: readonly string[]): Mend;
  /** The value goes; the name of its field stays. An item of a list goes with its line. */
  takeOut(): Mend;
  /** The rest of the line becomes one text, between quotes. */
  quote(): Mend;
  /** Something comes before what stands there, and behind it. */
  surround(before: string, behind?: string): Mend;
  /** What kept the file from being read goes out of the way. */
  makeReadable(reason: UnreadableReason): Mend;
}

/** A mender for one place of a record. */
export function menderAt(at: Place, record: RecordFile, locator: Locator, words: Words): Mender {
  const { text } = record;
  const [from, to] = locator.spanOf(at);
  const source = text.slice(from, to);
  const retype: Mender['retype'] = (written, value) => {
    const quote = quoteOf(source);
    if (source !== `${quote}${written}${quote}` || !isWritten(value, quote)) return undefined;
    return [{ at: from, end: to, text: `${quote}${value}${quote}` }];
  };
  return {
    retype,
    straighten(written, value, isHalf) {
      if (source !== written) return retype(written, value);
      const isBetweenBrackets = /[[{]/.test(text.slice(lineAt(text, from).at, from));
      return isHalf && isBetweenBrackets ? undefined : [{ at: from, end: to, text: quoted(value) }];
    },
    rename(field) {
      const typed = String(at.path.at(-1));
      const around = at.path.slice(0, -1);
      const shape = shapeAt(record.kind, around);
      if (source !== typed || shape?.type !== 'fields' || !isSlipOf(typed, field, shape, words))
        return undefined;
      const rivals = record.problems.filter(
        problem =>
          problem.type === 'schema' &&
          problem.reason === 'unknown-field' &&
          problem.facts.nearest === field &&
          problem.path.length === at.path.length &&
          around.every((step, index) => step === problem.path[index]),
      );
      return rivals.length === 1 ? [{ at: from, end: to, text: words.field(field) }] : undefined;
    },
    itemize(items) {
      const line = lineAt(text, from);
      if (source.includes('\n') || items.length < 2) return undefined;
      const quote = quoteOf(source);
      const [first, ...rest] = items.map(item =>
        isWritten(item, quote) ? `${quote}${item}${quote}` : quoted(item),
      );
      if (/\[[ \t]*$/.test(text.slice(line.at, from)) && /^[ \t]*\]/.test(text.slice(to)))
        return [{ at: from, end: to, text: [first, ...rest].join(', ') }];
      if (line.valueAt !== from) return undefined;
      if (line.key !== '') {
        const indent = ' '.repeat(line.indent.length + line.dashes.length + 2);
        const list = [first, ...rest].map(item => `\n${indent}- ${item}`).join('');
        return [
          { at: from - (/[ \t]+$/.exec(text.slice(line.at, from))?.[0].length ?? 0), end: to, text: list },
        ];
      }
      const dash = line.dashes === '' ? '- ' : '';
      if (dash === '' && !/^- +$/.test(line.dashes)) return undefined;
      return [
        { at: from, end: to, text: dash + [first, ...rest].join(`\n${line.indent}${line.dashes || dash}`) },
      ];
    },
    takeOut: () => takenOut(text, from, to, at.part === 'item'),
    quote() {
      const line = lineAt(text, from);
      const value = line.text.slice(from - line.at);
      const [, name] = /^([^:]*?)[ \t]*:[ \t]+[^\s#]/.exec(value) ?? [];
      if (name === undefined || words.fieldOf(name) || /[ \t]#|^["'[{]/.test(value)) return undefined;
      return [{ at: from, end: from + value.length, text: quoted(value) }];
    },
    surround: (before, behind = '') => [{ at: from, end: to, text: before + source + behind }],
    makeReadable: reason => mendFence(reason, at, record, words) ?? mendLine(reason, at, record, words),
  };
}

function quoteOf(source: string): string {
  return /^(["']).*\1$/s.exec(source)?.[1] ?? '';
}

/** Does YAML read this text, between these quotes or bare, as it stands? Also in a list between brackets. */
function isWritten(text: string, quote: string): boolean {
  if (quote !== '') return !text.includes(quote) && !text.includes('\\');
  if (/[,[\]{}]/.test(text)) return false;
  try {
    return (parseYaml(`- ${text}`) as unknown[])?.[0] === text;
  } catch {
    return false;
  }
}
