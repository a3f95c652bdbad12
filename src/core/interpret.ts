import type { Raw } from './front-matter.ts';
import { initiativeId } from './kinds.ts';
import type { Fields, List, Scalar, Shape, Target } from './model.ts';
import { nearest } from './nearest.ts';
import type { Step } from './place.ts';
import type { Problem, Reference, SchemaFacts, SchemaReason } from './record.ts';
import { hasFormOfDate, readBoolean, readDay, readInterval, readNumber, readPartialDate } from './values.ts';
import type { Words } from './words.ts';

/** A record in the English names. What could not be read stays as it was written, and has a problem. */
export interface Interpretation {
  data: Record<string, unknown>;
  problems: Problem[];
  references: Reference[];
}

/**
 * Walks written values along the shape of their kind: words on disk become English names, text becomes
 * dates and numbers, a bare value becomes the list or map it stands for, and what is empty is left out.
 */
export function interpret(shape: Fields, raw: Raw, words: Words): Interpretation {
  const reader = new Reader(words);
  const data = reader.fields(shape, raw, []) as Record<string, unknown> | undefined;
  return { data: data ?? {}, problems: reader.problems, references: reader.references };
}

/**
 * Is there nothing here? Nothing, an empty text, a list or map with nothing in it. A name without a value is
 * something where no fields are asked: `- tuin:` in a list of texts.
 */
export function isAbsent(raw: Raw | undefined, shape?: Shape): raw is null | undefined {
  if (raw === null || raw === undefined) return true;
  if (typeof raw === 'string') return raw.trim() === '';
  const items = shape?.type === 'list' ? shape.items : shape;
  if (Array.isArray(raw)) return raw.every(item => isAbsent(item, items));
  const names = Object.keys(raw);
  if (items !== undefined && items.type !== 'fields') return names.length === 0;
  return names.every(name => isAbsent(raw[name]));
}

class Reader {
  readonly problems: Problem[] = [];
  readonly references: Reference[] = [];
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  #value(shape: Shape, raw: Raw, path: readonly Step[]): unknown {
    if (shape.type === 'list') return this.#list(shape, raw, path);
    if (shape.type === 'fields') return this.fields(shape, raw, path);
    return this.#scalar(shape, raw, path);
  }

  fields(shape: Fields, raw: Raw, path: readonly Step[]): unknown {
    if (typeof raw === 'string' && shape.shorthand !== undefined) {
      const field = shape.fields.get(shape.shorthand) as Shape;
      return { [shape.shorthand]: this.#value(field, raw, [...path, shape.shorthand]) };
    }
    if (raw === null || typeof raw === 'string' || Array.isArray(raw)) {
      return this.#problem(path, 'wrong-type', { expected: 'fields', written: written(raw) }, raw);
    }
    const data: Record<string, unknown> = {};
    for (const word of Object.keys(raw)) {
      const inner = raw[word] as Raw;
      if (shape.others) {
        if (!isAbsent(inner, shape.others))
          set(data, word, this.#value(shape.others, inner, [...path, word]));
        continue;
      }
      if (shape.ownFields && word.startsWith('x_')) {
        set(data, word, inner);
        continue;
      }
      const name = this.#words.fieldOf(word);
      const field = name === undefined ? undefined : shape.fields.get(name);
      if (name === undefined || field === undefined) this.#unknownField(shape, word, path);
      else if (name in data) this.#problem([...path, word], 'twice', {}, undefined, 'name');
      else if (!isAbsent(inner, field)) data[name] = this.#value(field, inner, [...path, name]);
    }
    return data;
  }

  #list(shape: List, raw: Raw, path: readonly Step[]): unknown {
    if (shape.orCount && typeof raw === 'string' && readNumber(raw.trim()) !== undefined)
      return readNumber(raw.trim());
    const items = (Array.isArray(raw) ? raw : [raw]).filter(item => !isAbsent(item, shape.items));
    return items.map((item, index) => this.#value(shape.items, item, [...path, index]));
  }

  #scalar(shape: Scalar, raw: Raw, path: readonly Step[]): unknown {
    if (typeof raw !== 'string') {
      return this.#problem(path, 'wrong-type', { expected: shape.type, written: written(raw) }, raw);
    }
    const text = raw.trim();
    if (shape.references.length > 0) return this.#reference(shape.references, text, path);
    if (shape.type === 'text') return shape.section ? raw.trimEnd() : text;
    if (shape.type === 'choice') return this.#choice(shape.choices, text, path);
    const value = this.#converted(shape.type, text);
    const isDate = shape.type === 'date' || shape.type === 'partial-date';
    if (value === undefined) {
      const reason =
        isDate && hasFormOfDate(text, this.#words.vocabulary, shape.type === 'partial-date')
          ? 'no-such-day'
          : 'wrong-type';
      return this.#problem(path, reason, { expected: shape.type, written: text }, raw);
    }
    if (isDate && value !== text)
      this.problems.push({ type: 'date-form', path, written: text, iso: String(value) });
    return value;
  }

  #converted(type: Scalar['type'], text: string): unknown {
    const { vocabulary } = this.#words;
    if (type === 'boolean') return readBoolean(text);
    if (type === 'number' || type === 'integer') return readNumber(text);
    if (type === 'interval') return readInterval(text, vocabulary);
    return type === 'date' ? readDay(text, vocabulary) : readPartialDate(text, vocabulary);
  }

  #choice(choices: readonly string[], text: string, path: readonly Step[]): unknown {
    // The languages are their own words; all other values have one in the vocabulary.
    const value = choices.includes('nl') ? text.toLowerCase() : this.#words.valueOf(text);
    if (value !== undefined && choices.includes(value)) return value;
    const near = nearest(
      text,
      bothNames(choices, choice => this.#words.value(choice)),
    );
    return this.#problem(path, 'unknown-value', { allowed: choices, nearest: near, written: text }, text);
  }

  /** `persoon`, `personen/persoon.md`, `afspraak/2026-…`: the kind where it is named, and the id. */
  #reference(targets: readonly Target[], text: string, path: readonly Step[]): string {
    const trimmed = text.replace(/^\.?\//, '').replace(/\.(md|yaml)$/, '');
    const slash = trimmed.indexOf('/');
    const named = slash < 0 ? undefined : this.#words.targetOf(trimmed.slice(0, slash));
    const isInitiative =
      (targets.includes('partner') || targets.includes('initiative')) &&
      this.#words.targetOf(trimmed) === 'initiative';
    const kind = isInitiative
      ? 'initiative'
      : (named ?? (targets.length === 1 && slash < 0 ? targets[0] : undefined));
    const id = isInitiative
      ? initiativeId
      : named === undefined
        ? trimmed
        : trimmed.slice(trimmed.lastIndexOf('/') + 1);
    this.references.push({ path, targets, kind, id, written: text });
    if (isInitiative) return initiativeId;
    return targets.length === 1 || kind === undefined ? id : `${kind}/${id}`;
  }

  #unknownField(shape: Fields, word: string, path: readonly Step[]): void {
    const near = nearest(
      word,
      bothNames([...shape.fields.keys()], name => this.#words.field(name)),
    );
    this.#problem([...path, word], 'unknown-field', { nearest: near }, undefined, 'name');
  }

  #problem<T>(
    path: readonly Step[],
    reason: SchemaReason,
    facts: Omit<SchemaFacts, 'field'>,
    value: T,
    part?: 'name',
  ): T {
    const field = String(path.findLast(step => typeof step === 'string') ?? '');
    this.problems.push({ type: 'schema', reason, path, part, facts: { field, ...facts } });
    return value;
  }
}

/** Sets a name that somebody made up; `__proto__` is a name like any other. */
function set(data: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(data, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Each name under its word and under its English name, since that is what people carry over from elsewhere. */
function bothNames(names: readonly string[], word: (name: string) => string): (readonly [string, string])[] {
  return names.flatMap(name => [[word(name), name] as const, [name, name] as const]);
}

/** What was written, where it is short enough to say again: a text, or a sentence with a colon in it. */
function written(raw: Raw): string | undefined {
  if (typeof raw === 'string') return raw;
  if (raw === null || Array.isArray(raw)) return undefined;
  const [[name, value] = [], ...others] = Object.entries(raw);
  if (name === undefined || others.length > 0) return undefined;
  return value === null ? `${name}:` : typeof value === 'string' ? `${name}: ${value}` : undefined;
}
