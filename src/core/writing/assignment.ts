import { foldHeading } from '../ground/fold.ts';
import type { Fields, List, Shape } from '../model/shape.ts';
import type { Words } from '../words/words.ts';
import { fieldNamed, fieldNear } from './field-names.ts';
import type { Typed } from './typed-value.ts';

/** Why an assignment cannot be followed: no `=`, a field that is not known, or a value where none goes. */
export interface Unclear {
  reason: 'no-value' | 'unknown-field' | 'no-list' | 'no-field-named';
  word: string;
  /** English names of the fields that are there. */
  fields: readonly string[];
  nearest?: string;
}

/** What `--set` may name: the fields of a kind by word or English name, and headings of its template. */
export interface Settable {
  shape: Fields;
  words: readonly Words[];
  headings: readonly string[];
  /** What the text before the first heading is called, where it is asked for. */
  lead?: readonly string[];
}

/** What was filled in so far. */
export interface Draft {
  fields: Record<string, Typed>;
  /** Texts under a heading that is no field. */
  headings: Map<string, string>;
  /** Text before the first heading. */
  lead?: string;
}

/**
 * Follows one `--set field=value`. A list grows by an item each time; `field.0.part=value` goes into an item;
 * an item with fields is `part: value; part: value`.
 */
export function assign(draft: Draft, assignment: string, settable: Settable): Unclear | undefined {
  const at = assignment.indexOf('=');
  if (at <= 0) return { reason: 'no-value', word: assignment, fields: [] };
  const key = assignment.slice(0, at).trim();
  const value = assignment.slice(at + 1).trim();
  const heading = settable.headings.find(each => asWord(each) === asWord(key));
  if (heading !== undefined) {
    draft.headings.set(heading, value);
    return undefined;
  }
  if (settable.lead?.some(each => asWord(each) === asWord(key))) {
    draft.lead = value;
    return undefined;
  }
  return new Assigner(settable).set(draft.fields, settable.shape, key.split('.'), value);
}

class Assigner {
  readonly #words: readonly Words[];

  constructor({ words }: Settable) {
    this.#words = words;
  }

  set(
    into: Record<string, Typed>,
    shape: Fields,
    path: readonly string[],
    value: string,
  ): Unclear | undefined {
    const [word = '', ...rest] = path;
    const name = fieldNamed(shape, word, this.#words);
    if (name === undefined) return unknownField(shape, this.#words, word);
    const part = shape.fields.get(name) ?? shape.others ?? text;
    if (part.type === 'list') return this.#intoList(into, name, part, rest, value);
    if (part.type === 'fields') {
      into[name] ??= {};
      const inner = into[name] as Record<string, Typed>;
      return rest.length > 0 ? this.set(inner, part, rest, value) : this.#parts(inner, part, value);
    }
    if (rest.length > 0) return unknownField(shape, this.#words, path.join('.'));
    into[name] = value;
    return undefined;
  }

  #intoList(
    into: Record<string, Typed>,
    name: string,
    shape: List,
    [step, ...rest]: readonly string[],
    value: string,
  ): Unclear | undefined {
    into[name] ??= [];
    const list = into[name] as Typed[];
    const { items } = shape;
    if (step !== undefined && !/^\d{1,3}$/.test(step))
      return { reason: 'no-list', word: `${name}.${step}`, fields: [] };
    const index = step === undefined ? list.length : Math.min(Number(step), list.length);
    if (items.type !== 'fields') {
      if (value !== '') list[index] = value;
      return undefined;
    }
    list[index] ??= {};
    const item = list[index] as Record<string, Typed>;
    return rest.length > 0 ? this.set(item, items, rest, value) : this.#parts(item, items, value);
  }

  /** `partner: gemeente; levert: een plek; levert: een sleutel`. A `;` in a sentence stays where it is. */
  #parts(into: Record<string, Typed>, shape: Fields, value: string): Unclear | undefined {
    const pieces: string[] = [];
    for (const piece of value.split(/;[ \t]*/)) {
      if (pieces.length === 0 || this.#partIn(shape, piece)) pieces.push(piece);
      else pieces[pieces.length - 1] += `; ${piece}`;
    }
    for (const piece of pieces) {
      const part = this.#partIn(shape, piece) ?? (shape.shorthand ? [shape.shorthand, piece] : undefined);
      if (!part)
        return { ...unknownField(shape, this.#words, piece.split(':')[0] ?? ''), reason: 'no-field-named' };
      const unclear = this.set(into, shape, [part[0] as string], (part[1] as string).trim());
      if (unclear) return unclear;
    }
    return undefined;
  }

  #partIn(shape: Fields, piece: string): readonly [name: string, value: string] | undefined {
    const [, word, value] = /^\s*([\p{L}_]+)\s*:(?:\s+|$)(.*)$/su.exec(piece) ?? [];
    const name = word === undefined ? undefined : fieldNamed(shape, word, this.#words);
    return name === undefined ? undefined : [name, value as string];
  }
}

function unknownField(shape: Fields, words: readonly Words[], word: string): Unclear {
  return {
    reason: 'unknown-field',
    word,
    fields: [...shape.fields.keys()],
    nearest: fieldNear(shape, word, words),
  };
}

/** Own fields hold text. */
const text: Shape = {
  type: 'text',
  choices: [],
  references: [],
  section: false,
  link: false,
  hasForm: false,
  limits: {},
  fits: () => true,
};

function asWord(heading: string): string {
  return foldHeading(heading).replace(/[\s_-]+/g, '_');
}
