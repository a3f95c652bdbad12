import { isUnlikely } from '../ground/calendar.ts';
import { isLanguage } from '../ground/language.ts';
import { hasUnseen } from '../ground/visible.ts';
import { initiativeId, type Target } from '../model/kinds.ts';
import { Route } from '../model/place.ts';
import type { Problem, Reference, SchemaFacts, SchemaReason } from '../model/record.ts';
import type { Fields, List, Scalar, Shape } from '../model/shape.ts';
import { nearest } from '../words/nearest.ts';
import type { Words } from '../words/words.ts';
import { isAbsent, writtenForNothing } from './absent.ts';
import { asWritten, nameWithMore } from './as-written.ts';
import { addProblem, mostKept } from './bounds.ts';
import { converted, isDate, misread } from './convert.ts';
import { isMap, type Raw } from './front-matter.ts';
import { Nothing } from './nothing.ts';
import { readReference } from './reference.ts';
import { innermost, mayBeDressed, undress } from './undress.ts';
import { readNumber } from './values.ts';
import { isObsidianField, linkWithoutQuotes } from './wiki-link.ts';

/** A record in the English names. What could not be read stays as it was written, and has a problem. */
export interface Interpretation {
  data: Record<string, unknown>;
  problems: Problem[];
  references: Reference[];
  /** Is every value surely as the schema asks? Where it is not, the validator judges (`reading/validate`). */
  isSound: boolean;
}

/**
 * Walks written values along the shape of their kind: words on disk become English names, text becomes
 * dates and numbers, a bare value becomes the list or map it stands for, and what is empty is left out.
 */
export function interpret(shape: Fields, raw: Raw, words: Words): Interpretation {
  const reader = new Reader(words);
  const data = reader.fields(shape, raw, Route.start) as Record<string, unknown> | undefined;
  const { problems, references, isSound } = reader;
  return { data: data ?? {}, problems, references: references.slice(), isSound };
}

class Reader {
  readonly problems: Problem[] = [];
  readonly references: Reference[] = [];
  isSound = true;
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  #value(shape: Shape, raw: Raw, at: Route, isItem = false): unknown {
    if (shape.type === 'list') return this.#list(shape, raw, at);
    if (shape.type === 'fields') return this.fields(shape, raw, at, isItem);
    return this.#scalar(shape, raw, at, isItem);
  }

  fields(shape: Fields, raw: Raw, at: Route, isItem = false): unknown {
    if (typeof raw === 'string' && shape.shorthand !== undefined) {
      const field = shape.fields.get(shape.shorthand) as Shape;
      return { [shape.shorthand]: this.#value(field, raw, at.to(shape.shorthand), isItem) };
    }
    if (!isMap(raw)) {
      const link = linkWithoutQuotes(raw, shape);
      if (link !== undefined) return this.fields(shape, link, at);
      return this.#problem(at, 'wrong-type', { expected: 'fields', written: asWritten(raw) }, raw);
    }
    const data: Record<string, unknown> = {};
    for (const word of Object.keys(raw)) {
      const inner = raw[word] as Raw;
      if (shape.others) {
        if (isAbsent(inner, this.#words, shape.others)) this.#nothing(inner, at.to(word));
        else set(data, word, this.#value(shape.others, inner, at.to(word)));
        continue;
      }
      if (shape.ownFields && word.startsWith('x_')) {
        set(data, word, inner instanceof Nothing ? null : inner);
        continue;
      }
      const name = this.#words.fieldOf(word, shape.fields);
      const field = name === undefined ? undefined : shape.fields.get(name);
      if (name === undefined || field === undefined) {
        if (at !== Route.start || !isObsidianField(word)) this.#unknownField(shape, word, at);
      } else if (name in data) this.#problem(at.to(word), 'twice', {}, undefined, 'name');
      else if (isAbsent(inner, this.#words, field)) this.#nothing(inner, at.to(name));
      else data[name] = this.#value(field, inner, at.to(name));
    }
    if (!shape.isComplete(data)) this.isSound = false;
    return data;
  }

  #list(shape: List, raw: Raw, at: Route): unknown {
    if (typeof raw === 'string') {
      const count = shape.orCount ? readNumber(raw.trim()) : undefined;
      if (count !== undefined && !shape.fits(count)) this.isSound = false;
      return count ?? [this.#value(shape.items, raw, at.to(0), true)];
    }
    const link = linkWithoutQuotes(raw, shape.items);
    if (link !== undefined) return this.#list(shape, link, at);
    const written = Array.isArray(raw) ? raw : [raw];
    const isThere = (item: Raw): boolean => !isAbsent(item, this.#words, shape.items, true);
    const items = written.every(isThere) ? written : written.filter(isThere);
    if (items.length < written.length)
      for (const [step, item] of written.entries())
        if (!isThere(item)) this.#nothing(item, at.to(step), 'item');
    return items.map((item, step) => this.#value(shape.items, item, at.to(step), true));
  }

  #scalar(shape: Scalar, raw: Raw, at: Route, isItem: boolean): unknown {
    if (typeof raw !== 'string') {
      const meant = linkWithoutQuotes(raw, shape) ?? (isItem ? nameWithMore(raw, shape) : undefined);
      if (meant !== undefined) return this.#scalar(shape, meant, at, isItem);
      return this.#problem(at, 'wrong-type', { expected: shape.type, written: asWritten(raw) }, raw);
    }
    const trimmed = raw.trim();
    const text = mayBeDressed(trimmed) ? this.#bare(trimmed, shape, at, isItem) : trimmed;
    if (shape.references.length > 0) return this.#reference(shape.references, text, at);
    if (shape.type === 'text') {
      const value = shape.section ? raw.trimEnd() : text;
      if (!shape.fits(value)) this.isSound = false;
      return value;
    }
    if (shape.type === 'choice') return this.#choice(shape.choices, text, at);
    const value = converted(shape.type, text, this.#words.vocabulary);
    if (value === undefined)
      return this.#problem(at, ...misread(shape.type, text, this.#words.vocabulary), raw);
    if (typeof value === 'number' && !shape.fits(value)) this.isSound = false;
    if (isDate(shape.type)) this.#date(String(value), text, at);
    return value;
  }

  /** A value without the signs round it that are no part of it; the outer ones are told. */
  #bare(written: string, shape: Scalar, { path }: Route, isItem: boolean): string {
    if (shape.section) return written;
    const isText = shape.type === 'text' && shape.references.length === 0 && !isItem;
    const outer = undress(written, !isText);
    if (!outer) return written;
    this.problems.push({ type: 'signs', path, written, ...outer });
    return innermost(outer, !isText);
  }

  #date(date: string, written: string, { path }: Route): void {
    if (date !== written) addProblem(this.problems, { type: 'date-form', path, written, iso: date });
    if (isUnlikely(date)) addProblem(this.problems, { type: 'unlikely-date', path, date });
  }

  #choice(choices: readonly string[], text: string, at: Route): unknown {
    // A language is its own word; all other values have one in the vocabulary.
    const value = isLanguage(choices[0]) ? text.toLowerCase() : this.#words.valueOf(text);
    if (value !== undefined && choices.includes(value)) return value;
    const nearest = this.#nearest(text, choices, choice => this.#words.value(choice));
    return this.#problem(at, 'unknown-value', { allowed: choices, nearest, written: text }, text);
  }

  #reference(targets: readonly Target[], text: string, at: Route): string {
    if (hasUnseen(text)) return this.#problem(at, 'invisible-character', {}, text);
    const reference = readReference(targets, text, at.path, this.#words);
    this.references.push(reference);
    const { kind, id } = reference;
    return targets.length === 1 || kind === undefined || id === initiativeId ? id : `${kind}/${id}`;
  }

  /** Something was written, and it says that there is nothing. */
  #nothing(raw: Raw, at: Route, part?: 'item'): void {
    const written = part === 'item' && Array.isArray(raw) ? '-' : writtenForNothing(raw);
    if (written !== undefined) addProblem(this.problems, { type: 'nothing', path: at.path, part, written });
  }

  #unknownField(shape: Fields, word: string, at: Route): void {
    const near = this.#nearest(word, [...shape.fields.keys()], name => this.#words.field(name));
    this.#problem(at.to(word), 'unknown-field', { nearest: near }, undefined, 'name');
  }

  /** What somebody meant with a word; not looked for where it is going to be counted and not told. */
  #nearest(typed: string, names: readonly string[], wordOf: (name: string) => string): string | undefined {
    return this.problems.length < mostKept ? nearest(typed, bothNames(names, wordOf)) : undefined;
  }

  #problem<T>(
    at: Route,
    reason: SchemaReason,
    facts: Omit<SchemaFacts, 'field'>,
    value: T,
    part?: 'name',
  ): T {
    const field = String(at.path.findLast(step => typeof step === 'string') ?? '');
    addProblem(this.problems, { type: 'schema', reason, path: at.path, part, facts: { field, ...facts } });
    this.isSound = false;
    return value;
  }
}

/** Sets a name that somebody made up; `__proto__` is a name like any other. */
function set(data: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(data, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Each name under its word, and then under its English name, which people carry over from elsewhere. */
function bothNames(names: readonly string[], word: (name: string) => string): (readonly [string, string])[] {
  return [...names.map(name => [word(name), name] as const), ...names.map(name => [name, name] as const)];
}
