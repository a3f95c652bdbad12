import { isScalar, parseDocument } from 'yaml';
import { initiativeId, somebody, somebodyId } from '../model/kinds.ts';
import type { Shape } from '../model/shape.ts';
import { needsCloserLook, parseYaml } from '../reading/any-yaml.ts';
import { isSurelyBare } from '../reading/surely-bare.ts';
import { wikiTarget } from '../reading/wiki-link.ts';
import type { Words } from '../words/words.ts';
import type { Value } from './change.ts';

/** How a text is to be written: between brackets or not, and between which quotes if it had some. */
export interface Style {
  flow: boolean;
  quote?: '"' | "'";
  /** Is it words, and no date, number or choice, which are written as they are? */
  isWords: boolean;
}

/** A value in the words on disk. `like`: what stands there now, or beside it, the form of which is kept. */
export function onDisk(shape: Shape | undefined, value: Value, words: Words, like = ''): string {
  const { vocabulary } = words;
  if (typeof value === 'boolean') return value ? vocabulary.yes : vocabulary.no;
  if (typeof value === 'number') return String(value);
  const text = String(value);
  switch (shape?.type) {
    case 'choice':
      return shape.choices.includes('nl') ? text : words.value(text);
    case 'interval': {
      const [, count, letter] = /^P(\d+)([DWMY])$/.exec(text) ?? [];
      const unit = Object.entries(vocabulary.units).find(([name]) => name[0]?.toUpperCase() === letter)?.[1];
      return unit ? `${count} ${unit[count === '1' ? 0 : 1]}` : words.value(text);
    }
    case 'text':
      return shape.references.length > 0 ? referenceTo(text, words, like) : text;
    default:
      return text;
  }
}

/** A reference in the form in which references are written there: as an id, a link or a path. */
function referenceTo(text: string, words: Words, like: string): string {
  const link = wikiTarget(like);
  if (link !== undefined) return `[[${referenceTo(text, words, link)}]]`;
  if (text === initiativeId) return words.kind('initiative');
  if (text === somebodyId) return somebody[words.vocabulary.language];
  const slash = text.indexOf('/');
  if (text === `person/${somebodyId}`)
    return `${words.kind('person')}/${somebody[words.vocabulary.language]}`;
  if (slash > 0) return `${words.kind(text.slice(0, slash) as 'role')}${text.slice(slash)}`;
  const [, before, after] = /^(.*\/)[^/]*?(\.md|\.yaml)?$/.exec(like) ?? [];
  const isOfKind = before !== undefined && words.targetOf(before.slice(0, -1)) !== undefined;
  return isOfKind ? `${before}${text}${after ?? ''}` : text;
}

/** A text on one line, such that every reader of YAML reads just that: bare where it can be, else between quotes. */
export function inYaml(text: string, { flow, quote, isWords }: Style): string {
  if (quote && isQuotable(text, quote)) return quoted(text, quote);
  if (isBare(text, flow, isWords)) return text;
  if (isQuotable(text, '"')) return quoted(text, '"');
  if (isQuotable(text, "'")) return quoted(text, "'");
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, sign => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function isQuotable(text: string, quote: string): boolean {
  return !/[\n\r\t\u007f-\u009f\u2028\u2029\ufeff]/.test(text) && (quote === "'" || !/["\\]/.test(text));
}

function quoted(text: string, quote: string): string {
  return quote === "'" ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Does YAML read this as it stands, with no quotes round it? Words also where a reader knows numbers and dates. */
export function isBare(text: string, flow: boolean, isWords: boolean): boolean {
  if (isWords && isNumber(text)) return false;
  return isSurelyBare(text, isWords) || isBareForReaders(text, flow, isWords);
}

/** Is it digits and nothing else, such as a telephone number? A reader that knows numbers makes one of it. */
export function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** The same, asked of the readers themselves. */
export function isBareForReaders(text: string, flow: boolean, isWords: boolean): boolean {
  if (/[\n\r\t\u007f-\u00a0\u2028\u2029\ufeff]|^$/.test(text) || (flow && /[,[\]{}]/.test(text)))
    return false;
  const isRead = (yaml: string, read: (raw: unknown) => unknown): boolean => {
    try {
      return !needsCloserLook(yaml) && read(parseYaml(yaml)) === text;
    } catch {
      return false;
    }
  };
  return (
    isRead(`naam: ${text}`, raw => (raw as { naam?: unknown } | null)?.naam) &&
    isRead(`- ${text}`, raw => (raw as unknown[] | null)?.[0]) &&
    (!flow || isRead(`naam: [${text}, b]`, raw => (raw as { naam?: unknown[] } | null)?.naam?.[0])) &&
    (!isWords || (isTextIn(text, '1.1') && isTextIn(text, '1.2')))
  );
}

function isTextIn(text: string, version: '1.1' | '1.2'): boolean {
  const { contents } = parseDocument(text, { version, logLevel: 'silent' });
  return isScalar(contents) && contents.value === text;
}

/** Can a text be written as a block of lines, each as it is? */
export function isBlock(text: string): boolean {
  return text.includes('\n') && !/^[ \t\n]|[\r\ufeff\u007f-\u009f\u2028\u2029]|[ \t\n]$/.test(text);
}

/** A text as a block of lines that stand at a column. */
export function blockOf(text: string, column: number, header = '|'): string {
  const indent = ' '.repeat(column);
  return `${header}\n${text.replace(/^(?=.)/gm, indent)}`;
}
