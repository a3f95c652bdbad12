import type { Datum, DatumType } from './datum.ts';
import { masked } from './mask-of.ts';

/** Less of a datum than this tells nothing, and may as well be something else. */
const shortestPart = 4;
/** By so many signs at its start a datum is looked for. */
const startLength = 3;
/** What is told of a file is cut off at fewer signs than this. */
const longestCut = 300;

/**
 * The data that stand in a file, to know them again in what is told of that file: by themselves they can look like
 * nothing (`4711`), or be cut off. Takes time for how long a text is, not for how many data there are.
 */
export class KnownData {
  readonly #types = new Map<string, DatumType>();
  readonly #starts = new Set<string>();
  readonly #ends = new Set<string>();
  readonly #lengths: readonly number[];
  readonly #inOrder: readonly string[];
  readonly #fromBehind: readonly (readonly [reversed: string, written: string])[];

  constructor(text: string, data: readonly Datum[]) {
    for (const { type, from, to } of data) this.#types.set(text.slice(from, to), type);
    const all = [...this.#types.keys()];
    for (const written of all) {
      this.#starts.add(written.slice(0, startLength));
      this.#ends.add(written.slice(-startLength));
    }
    this.#lengths = [...new Set(all.map(({ length }) => length))].sort((a, b) => b - a);
    this.#inOrder = [...all].sort(byUnit);
    this.#fromBehind = all
      .map(written => [reversed(written), written] as const)
      .sort(([a], [b]) => byUnit(a, b));
  }

  /** Could one of these data, or an end of one, stand in this text? Most texts need no closer look. */
  mayBeIn(text: string): boolean {
    if (this.#types.size === 0) return false;
    for (let at = 0; at <= text.length - startLength; at += 1) {
      const part = text.slice(at, at + startLength);
      if (this.#starts.has(part) || this.#ends.has(part)) return true;
    }
    return false;
  }

  /** The text with these data masked: where they stand by themselves, or are cut off at an end of the text. */
  hiddenIn(text: string): string {
    let result = '';
    let done = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (!this.#starts.has(text.slice(at, at + startLength)) || !isFree(text, at)) continue;
      const written = this.#wholeAt(text, at);
      if (written === undefined) continue;
      result += text.slice(done, at) + this.#mask(written);
      done = at + written.length;
      at = done - 1;
    }
    return this.#withoutEnds(result + text.slice(done));
  }

  #wholeAt(text: string, at: number): string | undefined {
    for (const length of this.#lengths) {
      const part = text.slice(at, at + length);
      if (part.length === length && this.#types.has(part) && isFree(text, at + length)) return part;
    }
    return undefined;
  }

  #withoutEnds(text: string): string {
    const [, dots = '', middle = '', more = ''] = /^(\u2026?)([\s\S]*?)(\u2026?)$/.exec(text) ?? [];
    return dots + this.#withoutStart(this.#withoutEnd(middle)) + more;
  }

  /** The last part of the text, where that is how a datum begins. */
  #withoutEnd(text: string): string {
    const first = Math.max(text.length - longestCut, 0);
    for (let at = first; at <= text.length - shortestPart; at += 1) {
      if (!this.#starts.has(text.slice(at, at + startLength)) || !isFree(text, at)) continue;
      const part = text.slice(at);
      const written = tells(part) ? firstFrom(this.#inOrder, part, one => one) : undefined;
      if (written?.startsWith(part)) return text.slice(0, at) + this.#mask(written).slice(0, part.length);
    }
    return text;
  }

  /** The first part of the text, where that is how a datum ends. */
  #withoutStart(text: string): string {
    for (let length = Math.min(text.length, longestCut); length >= shortestPart; length -= 1) {
      if (!this.#ends.has(text.slice(length - startLength, length)) || !isFree(text, length)) continue;
      const part = text.slice(0, length);
      const [, written] = tells(part)
        ? (firstFrom(this.#fromBehind, reversed(part), ([one]) => one) ?? [])
        : [];
      if (written?.endsWith(part)) return this.#mask(written).slice(-length) + text.slice(length);
    }
    return text;
  }

  #mask(written: string): string {
    return masked(written, this.#types.get(written) as DatumType);
  }
}

function byUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** The first of what is in order that does not come before this, by halving. */
function firstFrom<T>(inOrder: readonly T[], wanted: string, nameOf: (one: T) => string): T | undefined {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (nameOf(inOrder[middle] as T) < wanted) from = middle + 1;
    else to = middle;
  }
  return inOrder[from];
}

/** Does a part of a datum tell something? The first letters of an address are a word like any other. */
function tells(part: string): boolean {
  return /[\d@]/.test(part);
}

/** Is this no place within a word? */
function isFree(text: string, at: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(at - 2, 0), at)) ||
    !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
  );
}
