import type { UnreadableFacts, UnreadableReason } from '../record.ts';
import { type Line, lineAbove, lineAt, nextLine, requoted, shown } from './yaml-line.ts';

/** A mistake in the YAML of a record. Offsets count in the YAML. */
export interface Mistake {
  reason: UnreadableReason;
  from: number;
  to: number;
  /** `better`: the line as it can be typed instead. `spaces`: how many belong in front of it. */
  facts?: UnreadableFacts;
}

type Detector = (line: Line, yaml: string) => Mistake | undefined;

/** What is wrong with the line at this offset: the line tells more than the complaint of a parser. */
export function mistakeAt(yaml: string, offset: number): Mistake | undefined {
  const line = lineAt(yaml, offset);
  for (const detect of detectors) {
    const mistake = detect(line, yaml);
    if (mistake) return mistake;
  }
  return undefined;
}

/** The nearest line, from this offset upward, that opens a quote or bracket of which the end is not there. */
export function openedAbove(yaml: string, offset: number): Mistake | undefined {
  let line: Line | undefined = lineAt(yaml, offset);
  for (let left = 10_000; line && left > 0; left -= 1) {
    const mistake = unclosedQuote(line) ?? unclosedBracket(line);
    if (mistake) return mistake;
    line = lineAbove(yaml, line);
  }
  return undefined;
}

/** Is the next line a field that starts further in than this one, under a value that has none below it? */
export function deeperBelow(yaml: string, offset: number): Mistake | undefined {
  const line = lineAt(yaml, offset);
  const next = nextLine(yaml, line);
  if (!next || line.value === '' || next.indent.length <= line.indent.length) return undefined;
  return next.key !== '' || next.dashes !== '' ? indentation(yaml, next) : undefined;
}

/** A line that starts further in or out than those around it, with the number of spaces that would fit. */
export function indentation(yaml: string, line: Line): Mistake {
  const isItem = line.dashes !== '';
  const here = line.indent.length;
  let spaces: number | undefined;
  let above = lineAbove(yaml, line);
  for (let left = 100; above && left > 0; left -= 1, above = lineAbove(yaml, above)) {
    if (above.text === '' || (isItem && above.dashes === '')) continue;
    const column = above.indent.length + (isItem ? 0 : above.dashes.length);
    if (spaces === undefined || Math.abs(column - here) < Math.abs(spaces - here)) spaces = column;
  }
  const facts: UnreadableFacts = spaces === undefined || spaces === here ? {} : { spaces };
  return { reason: 'indentation', from: line.at, to: line.at + Math.max(here, 1), facts };
}

function whole(reason: UnreadableReason, line: Line, facts: Mistake['facts'] = {}): Mistake {
  return { reason, from: line.valueAt, to: line.valueAt + line.value.length, facts };
}

/** How long the quoted text is with which a value starts; 0 where the quote is not closed on this line. */
function quotedLength(value: string): number {
  return /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(value)?.[0].length ?? 0;
}

function unclosedQuote(line: Line): Mistake | undefined {
  const { value } = line;
  if (!/^["']/.test(value) || quotedLength(value) > 0) return undefined;
  // In "'t Hof" the quote is a part of the word.
  const text = /^'[a-z]{1,2}\s/i.test(value) ? value : value.slice(1);
  return whole('unclosed-quote', line, requoted(line, text));
}

function unclosedBracket(line: Line): Mistake | undefined {
  const { value } = line;
  if (!/^[[{]/.test(value)) return undefined;
  const count = (sign: string): number => value.split(sign).length;
  if (count('[') <= count(']') && count('{') <= count('}')) return undefined;
  const close = value[0] === '[' ? ']' : '}';
  return whole('unclosed-bracket', line, { close, ...shown(`${line.text.trim()}${close}`) });
}

const tab: Detector = ({ text, at }) => {
  const index = /^[ -]*\t/.exec(text)?.[0].length ?? 0;
  return index > 0 ? { reason: 'tab', from: at + index - 1, to: at + index } : undefined;
};

/** A space that is none for YAML, as is pasted from a word processor or a website. */
const invisible: Detector = ({ text, at }) => {
  const found = /^[ -]*(?:[\p{L}_]+:[ ]*)?(?:[^\S\t ]|[\xad\u200b-\u200f\u2060\ufeff])/u.exec(text);
  const to = at + (found?.[0].length ?? 0);
  return found ? { reason: 'invisible-character', from: to - 1, to } : undefined;
};

const bullet: Detector = ({ text, at, indent }) => {
  const found = /^[ \t]*[*•·–—][ \t]*(?=\S)/.exec(text);
  const from = at + indent.length;
  const facts = found ? shown(`- ${text.slice(found[0].length)}`) : {};
  return found ? { reason: 'bullet', from, to: from + 1, facts } : undefined;
};

const quote: Detector = line => {
  const { value, valueAt } = line;
  if (!/^["']/.test(value)) return undefined;
  const length = quotedLength(value);
  if (length === 0) return unclosedQuote(line);
  const rest = value.slice(length);
  if (/^[ \t]*(?:#|$)/.test(rest)) return undefined;
  // 'Fatima's rol' was meant as a whole; 'Hof' en 'Tuin' was not.
  const isWhole = /^\S/.test(rest) && value.endsWith(value.charAt(0));
  const text = isWhole ? value.slice(1, -1) : value;
  const from = valueAt + value.length - rest.trimStart().length;
  return { reason: 'text-after-quote', from, to: valueAt + value.length, facts: requoted(line, text) };
};

const curlyQuotes: Detector = line => {
  const text = /^[“”„‟«‘’‚](.*?)[“”"»‘’']?$/.exec(line.value)?.[1];
  return text === undefined ? undefined : whole('curly-quotes', line, requoted(line, text));
};

const dash: Detector = ({ key, value, valueAt }) => {
  const item = key !== '' && /^-[ \t]+(.*)$/.exec(value)?.[1];
  const facts = { key, ...(item && shown(`- ${item}`)) };
  return item ? { reason: 'dash-in-value', from: valueAt, to: valueAt + 1, facts } : undefined;
};

const colon: Detector = line => {
  const isValue = line.key !== '' || line.dashes !== '';
  if (!isValue || !/^[^"'[{|>@`%&*!,\]}].*:(?:\s|$)/.test(line.value)) return undefined;
  return whole('colon-in-value', line, requoted(line, line.value));
};

const special: Detector = line => {
  const { key, dashes, value } = line;
  if ((key === '' && dashes === '') || !/^(?:[@`%&*!|>[{},\]]|\?(?:\s|$))/.test(value)) return undefined;
  if (/^(?:[|>][+-]?|\[.*\]|\{.*\})$/.test(value)) return undefined;
  const facts = { character: value.charAt(0), ...requoted(line, value) };
  return unclosedBracket(line) ?? whole('special-start', line, facts);
};

/** `naam:Overleg`, `-fatima`; a link (`https://…`) has such a colon as well. */
const noSpace: Detector = ({ text, at, indent, key }) => {
  const found = key === '' && /^[ \t]*(?:(-)(?=[^\s-])|(?:- +)*\p{L}[\p{L}_]*:(?=[^\s/]))/u.exec(text);
  if (!found) return undefined;
  const better = `${found[0].trim()} ${text.slice(found[0].length)}`;
  const facts = { character: found[1] ?? ':', ...(/: - /.test(better) ? {} : shown(better)) };
  return { reason: 'no-space', from: at + indent.length, to: at + found[0].length, facts };
};

const noColon: Detector = ({ text, at, indent, key }) => {
  const found = key === '' && /^[ \t]*([\p{L}_]+)[ \t]*=[ \t]*(?=\S)/u.exec(text);
  if (!found) return undefined;
  const facts = shown(`${found[1]}: ${text.slice(found[0].length)}`);
  return { reason: 'no-colon', from: at + indent.length, to: at + found[0].trimEnd().length, facts };
};

const stray: Detector = (line, yaml) => {
  const { text, at, key, dashes, indent, value } = line;
  if (key !== '' || dashes !== '' || value === '' || value.startsWith('#')) return undefined;
  const comment = /^(?:\/\/+|<!--)[ \t]*(.*?)(?:-->)?$/.exec(value)?.[1]?.trim();
  const isParagraph = lineAbove(yaml, line)?.text === '';
  const facts = comment ? shown(`# ${comment}`) : isParagraph ? { paragraph: true } : undefined;
  return { reason: 'stray-text', from: at + indent.length, to: at + text.length, facts };
};

const detectors = [tab, invisible, bullet, quote, curlyQuotes, dash, colon, special, noSpace, noColon, stray];

/** A list of which the lines do not start with a dash and a space is running text for YAML, and gives no error. */
export function hiddenList(yaml: string, from: number, to: number): Mistake | undefined {
  const first = lineAt(yaml, from);
  const start = first.dashes === '' && first.key === '' ? first.valueAt : -1;
  if (start === from && /^(?:-\p{L}|[•·–—])/u.test(first.value)) return mistakeAt(yaml, from);
  if (first.dashes === '' || first.key !== '') return undefined;
  const below = /\n[ \t]*- /.exec(yaml.slice(from, to));
  return below ? indentation(yaml, lineAt(yaml, from + below.index + 1)) : undefined;
}
