import { Document, isMap, isScalar, type Pair, parseDocument, type Scalar } from 'yaml';
import { foldHeading } from '../ground/fold.ts';
import type { Kind } from '../model/kinds.ts';
import { splitMarkdown } from '../reading/front-matter.ts';
import { parserOptions } from '../reading/parser-options.ts';
import { sectionsOf } from '../reading/sections.ts';
import { isSurelyBare } from '../reading/surely-bare.ts';
import type { Words } from '../words/words.ts';

/** A value in the words on disk, ready to be written; `null` for a field that stays empty. */
export type Written = string | number | null | Written[] | { [word: string]: Written };

/** Something a template shows: a field, a longer text under a heading, or a heading that is no field, with its comment. */
export type Shown =
  | { type: 'field' | 'section'; name: string }
  | { type: 'heading'; heading: string; hint: string };

/** What goes into a template: fields by their word, texts by their heading, and headings that do not apply. */
export interface Filling {
  fields: Readonly<Record<string, Written>>;
  texts: ReadonlyMap<string, string>;
  leaveOut: readonly string[];
  /** Text before the first heading. */
  lead?: string;
}

/** What a template of a kind shows, in its order: what `add` asks. */
export function shownIn(template: string, kind: Kind, words: Words): Shown[] {
  const { yaml, body } = split(template);
  const fields = pairsOf(yaml).flatMap(pair => words.fieldOf(wordOf(pair)) ?? []);
  const shown: Shown[] = fields.map(name => ({ type: 'field', name }));
  const headings = words.headings(kind);
  for (const { heading, name, end } of sectionsOf(body, text => headings.section(text))) {
    const hint = /^\s*<!-- (.*) -->/.exec(body.slice(end))?.[1] ?? '';
    shown.push(name === undefined ? { type: 'heading', heading, hint } : { type: 'section', name });
  }
  return shown;
}

/** A Markdown record from its template. Every other line of the template stays as it is. */
export function fillMarkdown(template: string, { fields, ...body }: Filling): string {
  const { yaml, yamlAt, body: text } = split(template);
  const after = template.slice(yamlAt + yaml.length, template.length - text.length);
  const filled = fillYaml(`${yaml.trimEnd()}\n`, fields);
  return `${template.slice(0, yamlAt)}${filled.trimEnd()}${after}${fillBody(text, body)}`;
}

/**
 * Fields of YAML text get their values, quoted where that is needed. A field that is not there comes at the
 * end. The text around them is not parsed and printed again, so comments stay where they are.
 */
export function fillYaml(yaml: string, fields: Readonly<Record<string, Written>>): string {
  const pairs = pairsOf(yaml);
  const known = new Set(pairs.map(wordOf));
  let text = yaml;
  for (const pair of pairs.toReversed()) {
    const word = wordOf(pair);
    const value = fields[word];
    if (value === undefined) continue;
    const [from, to] = extentOf(pair, text);
    text = text.slice(0, from) + stringified(word, withEmptyFields(pair, value)) + text.slice(to);
  }
  const others = Object.entries(fields).filter(([word]) => !known.has(word));
  return text + others.map(([word, value]) => `${stringified(word, value)}\n`).join('');
}

function fillBody(body: string, { texts, leaveOut, lead }: Omit<Filling, 'fields'>): string {
  const sections = sectionsOf(body, () => undefined);
  const left = new Map([...texts].map(([heading, text]) => [foldHeading(heading), { heading, text }]));
  const parts = [body.slice(0, sections[0]?.at ?? body.length).trimEnd()];
  if (lead) parts.push(lead.trim());
  for (const [index, { heading, at }] of sections.entries()) {
    const folded = foldHeading(heading);
    const text = left.get(folded)?.text;
    left.delete(folded);
    if (leaveOut.some(other => foldHeading(other) === folded)) continue;
    parts.push(body.slice(at, sections[index + 1]?.at ?? body.length).trimEnd());
    if (text !== undefined) parts.push(text.trim());
  }
  for (const { heading, text } of left.values()) parts.push(`## ${heading}`, text.trim());
  const whole = parts.join('\n\n').trim();
  return whole === '' ? '' : `\n${whole}\n`;
}

/** Does a text come back as it is from under its heading? A heading in it would end the section it stands in. */
export function fitsUnderHeading(text: string): boolean {
  return !/^ {0,3}(?:#|<h\d|=+\s*$|-+\s*$)|<!--|^\s*(?:```|~~~)/im.test(text);
}

function split(template: string): { yaml: string; yamlAt: number; body: string } {
  const parts = splitMarkdown(template);
  if ('reason' in parts) throw new Error(`A template cannot be read: ${parts.reason}`);
  return parts;
}

/** What was taken apart last: many new records in a row have one template. */
let last: { yaml: string; pairs: readonly Pair[] } = { yaml: '', pairs: [] };

function pairsOf(yaml: string): readonly Pair[] {
  if (last.yaml === yaml) return last.pairs;
  const { contents } = parseDocument(yaml, parserOptions);
  last = { yaml, pairs: isMap(contents) ? contents.items : [] };
  return last.pairs;
}

function wordOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** From the first letter of a field to the end of its value, or of its name where it has none. */
function extentOf({ key, value }: Pair, text: string): [number, number] {
  const from = (key as Scalar).range?.[0] ?? 0;
  if (!isMap(value)) return [from, lineEnd(text, from)];
  const last = value.items.at(-1);
  return [from, last ? lineEnd(text, (last.key as Scalar).range?.[0] ?? from) : lineEnd(text, from)];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The fields that the template shows inside a field stay visible, empty. */
function withEmptyFields({ value }: Pair, written: Written): Written {
  if (!isMap(value) || written === null || typeof written !== 'object' || Array.isArray(written))
    return written;
  const empty = Object.fromEntries(value.items.map(item => [wordOf(item), null]));
  return { ...empty, ...written };
}

function stringified(word: string, value: Written): string {
  // What every reader reads as it stands needs no writer.
  if (typeof value === 'string' && isSurelyBare(value, true) && isSurelyBare(word, true))
    return `${word}: ${value}`;
  return new Document({ [word]: value })
    .toString({ lineWidth: 0, nullStr: '' })
    .replace(/[ \t]+$/gm, '')
    .trimEnd();
}
