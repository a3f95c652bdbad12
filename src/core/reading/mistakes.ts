import type { UnreadableFacts, UnreadableReason } from '../model/record.ts';
import { bullet, bulletInRow } from './marked-lines.ts';
import type { Mistake } from './mistake.ts';
import { closed, fittingColumn, type Line, lineAbove, lineAt, quoted, requoted, shown } from './yaml-line.ts';

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

function whole(reason: UnreadableReason, line: Line, facts: Mistake['facts'] = {}): Mistake {
  return { reason, from: line.valueAt, to: line.valueAt + line.value.length, facts };
}

/** How long the quoted text is with which a value starts; 0 where the quote is not closed on this line. */
function quotedLength(value: string): number {
  return /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(value)?.[0].length ?? 0;
}

/** A quote of which the end is not there: the sign at the end may be another one. */
export function unclosedQuote(line: Line): Mistake | undefined {
  const { value } = line;
  if (!/^["']/.test(value) || quotedLength(value) > 0) return undefined;
  // In "'t Hof" the quote is a part of the word.
  if (/^'[a-z]{1,2}\s/i.test(value))
    return whole('unclosed-quote', line, { ...requoted(line, value), around: true });
  const rest = value.slice(1);
  const isClosedOtherwise = /["'”“’‘»«]$/.test(rest) && rest.indexOf(rest.slice(-1)) === rest.length - 1;
  return whole('unclosed-quote', line, closed(line, isClosedOtherwise ? rest.slice(0, -1) : rest));
}

/** What is behind a quote that is not closed was read without that text; the line is shown with it, and closed. */
export function withOwnText(mistake: Mistake, unclosed: readonly Mistake[], yaml: string): Mistake {
  const { at } = lineAt(yaml, mistake.from);
  const open = unclosed.find(({ from }) => lineAt(yaml, from).at === at);
  if (!open || mistake.facts?.line === undefined) return mistake;
  const { line: _line, ...facts } = mistake.facts;
  const better = open.facts?.better;
  return { ...mistake, facts: { ...facts, ...(better && { line: better }) } };
}

export function unclosedBracket(line: Line): Mistake | undefined {
  const { value, valueAt } = line;
  if (!/^[[{]/.test(value)) return undefined;
  const outside = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, text => ' '.repeat(text.length));
  const quoteAt = outside.search(/(?<=[[{,:][ \t]*)["']/);
  if (quoteAt > 0) return { reason: 'unclosed-quote', from: valueAt + quoteAt, to: valueAt + quoteAt + 1 };
  const count = (sign: string): number => outside.split(sign).length;
  if (count('[') <= count(']') && count('{') <= count('}')) return undefined;
  const close = value[0] === '[' ? ']' : '}';
  return whole('unclosed-bracket', line, { close, ...shown(`${line.text.trim()}${close}`) });
}

/** In ’t Hof the sign is a part of the word. */
const curlyApostrophe = /^[‘’][a-z]{1,2}\s/i;

const tab: Detector = (line, yaml) => {
  const { text, at } = line;
  const start = /^[ -]*\t[ \t]*/.exec(text)?.[0] ?? '';
  if (start === '') return undefined;
  const from = at + start.indexOf('\t');
  const dashes = start.trim() === '' ? '' : `${start.trim().replace(/\s+/g, ' ')} `;
  const rest = shown(`${dashes}${text.slice(start.length)}`).better;
  const facts = { spaces: fittingColumn(line, yaml), ...(rest && { line: rest }) };
  return { reason: 'tab', from, to: from + 1, facts };
};

/** A space that is none for YAML, as is pasted from a word processor or a website. */
const invisible: Detector = ({ text, at }) => {
  const found = /^[ -]*(?:[\p{L}_]+:[ ]*)?(?:[^\S\t ]|[\xad\u200b-\u200f\u2060\ufeff])/u.exec(text);
  const to = at + (found?.[0].length ?? 0);
  return found ? { reason: 'invisible-character', from: to - 1, to } : undefined;
};

const quote: Detector = line => {
  const { value, valueAt } = line;
  if (!/^["']/.test(value)) return undefined;
  const length = quotedLength(value);
  if (length === 0) return unclosedQuote(line);
  const rest = value.slice(length);
  if (/^[ \t]*(?:#|$)/.test(rest)) return undefined;
  if (line.key !== '' && /^(?:[ \t]*,[ \t]*(?:"[^"]*"|'[^']*'))+$/.test(rest)) {
    const facts = { list: true, ...shown(`${line.dashes}${line.key}: [${value}]`) };
    return whole('text-after-quote', line, facts);
  }
  // 'Fatima's rol' was meant as a whole; 'Hof' en 'Tuin' was not.
  const isWhole = /^\S/.test(rest) && value.endsWith(value.charAt(0));
  const text = isWhole ? value.slice(1, -1) : value;
  const from = valueAt + value.length - rest.trimStart().length;
  return { reason: 'text-after-quote', from, to: valueAt + value.length, facts: requoted(line, text) };
};

/** `[[fatima]], [[wim]]`: links as Obsidian writes them, more than one on a line. */
const links: Detector = line => {
  const { key, dashes, value } = line;
  if (key === '' || !/^(?:\[\[[^[\]]+\]\][ \t]*(?:,[ \t]*|$)){2,}$/.test(value)) return undefined;
  const items = value.match(/\[\[[^[\]]+\]\]/g) ?? [];
  const list = items.map(quoted).join(', ');
  return whole('text-after-quote', line, { list: true, ...shown(`${dashes}${key}: [${list}]`) });
};

const curlyQuotes: Detector = line => {
  if (curlyApostrophe.test(line.value)) return undefined;
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
  if (/^(?:[|>][+-]?|\[.*\]|\{[ \t]*\}|\{(?!\{)[^:]*:.*\})$/.test(value)) return undefined;
  const facts = { character: value.charAt(0), ...requoted(line, value) };
  return whole('special-start', line, facts);
};

/** `naam:Overleg`, `naam :Overleg`, `-fatima`; a link (`https://…`) has such a colon as well. */
const noSpace: Detector = ({ text, at, indent, key }) => {
  const found =
    key === '' && /^[ \t]*(?:(-)(?=[^\s-])|((?:- +)*\p{L}[\p{L}_]*)[ \t]*:+(?=[^\s/:]))/u.exec(text);
  if (!found) return undefined;
  const [start, dash, name] = found;
  const better = `${dash ?? `${name}:`} ${text.slice(start.length)}`;
  const facts = { character: dash ?? ':', ...(/: - /.test(better) ? {} : shown(better)) };
  return { reason: 'no-space', from: at + indent.length, to: at + start.length, facts };
};

/** `naam = Overleg`, `naam; Overleg`. */
const noColon: Detector = ({ text, at, indent, key }) => {
  const found = key === '' && /^[ \t]*([\p{L}_]+)[ \t]*(?:=>?|->|→|;|[：﹕∶])[ \t]*(?=\S)/u.exec(text);
  if (!found) return undefined;
  const facts = shown(`${found[1]}: ${text.slice(found[0].length)}`);
  return { reason: 'no-colon', from: at + indent.length, to: at + found[0].trimEnd().length, facts };
};

const stray: Detector = (line, yaml) => {
  const { text, at, key, dashes, indent, value } = line;
  if (key !== '' || dashes !== '' || value === '' || value.startsWith('#')) return undefined;
  const comment = /^(?:\/[/*]+|<!--)[ \t]*(.*?)(?:-->|\*\/)?$/.exec(value)?.[1]?.trim();
  const above = lineAbove(yaml, line);
  const isItem = above?.dashes !== '' && above?.dashes !== undefined && value.split(/\s+/).length <= 3;
  const facts: UnreadableFacts = comment
    ? shown(`# ${comment}`)
    : {
        ...(isItem && { item: true, ...shown(`- ${value}`) }),
        paragraph: above?.text === '',
        sign: !/[\p{L}\p{N}]/u.test(value),
      };
  return { reason: 'stray-text', from: at + indent.length, to: at + text.length, facts };
};

const detectors = [
  tab,
  invisible,
  bullet,
  quote,
  links,
  curlyQuotes,
  dash,
  colon,
  unclosedBracket,
  special,
  noSpace,
  noColon,
  bulletInRow,
  stray,
];
