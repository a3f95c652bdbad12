import type { Datum, Delicacy } from './datum.ts';
import { withMasks } from './mask-of.ts';
import { apart, dataIn } from './personal-data.ts';
import { mayHoldData } from './signs.ts';

/** Masks texts, each by itself and beside others. */
export class MaskedTexts {
  readonly #care: Delicacy;
  readonly #details: readonly string[];

  /** `details`: contact details that may be shown, where they stand in a text. */
  constructor(care: Delicacy, details: readonly string[] = []) {
    this.#care = care;
    this.#details = details.filter(detail => detail !== '');
  }

  /** The same with other contact details that may be shown. */
  with(details: readonly string[]): MaskedTexts {
    return new MaskedTexts(this.#care, details);
  }

  /** A text as it may be shown, as long as it was. */
  async of(text: string): Promise<string> {
    return mayHoldData(text, this.#care) ? withMasks(text, await this.#dataIn(text)) : text;
  }

  /** Texts that a reader sees beside each other: one can be the label (`Alarmcode`), another the number. */
  async together(texts: readonly string[]): Promise<string[]> {
    const isSuspect = texts.some(text => bareNumber.test(text) || wordOfLock.test(text));
    if (!isSuspect && !mayHoldData(texts.join(': '), this.#care)) return [...texts];
    const shown: string[] = [];
    const own = await Promise.all(texts.map(text => this.#dataIn(text)));
    const sayWhat = texts.map(whatItMaySayOf);
    for (const [index, text] of texts.entries()) {
      const labels = texts
        .slice(0, index + 1 + nearby)
        .filter((_, at) => at !== index && at >= index - nearby && sayWhat[at]?.test(text));
      const more = await Promise.all(labels.map(label => this.#dataBeside(label, text)));
      shown.push(withMasks(text, apart([...(own[index] ?? []), ...more.flat()])));
    }
    return shown;
  }

  /** What of a text is data where this label stands before it, or (a street and a postcode) behind it. */
  async #dataBeside(label: string, text: string): Promise<Datum[]> {
    const found: Datum[] = [];
    for (const [before, after] of [
      [`${label}: `, ''],
      [`${label}, `, ''],
      ['', `, ${label}`],
    ] as const)
      for (const datum of await this.#dataIn(`${before}${text}${after}`)) {
        const from = Math.max(datum.from - before.length, 0);
        const to = Math.min(datum.to - before.length, text.length);
        if (from < to && !isByChance(datum, text.slice(from, to), text)) found.push({ ...datum, from, to });
      }
    return found;
  }

  /** What may not be shown of a text: all of it, or all but the contact details that may. */
  async #dataIn(text: string): Promise<readonly Datum[]> {
    const shown = this.#details.filter(detail => text.includes(detail));
    if (shown.length === 0) return dataIn(text, this.#care);
    const spans = shown.flatMap(detail => placesOf(detail, text));
    // Looked at closely, so that a telephone number is not taken for another number.
    const data = await dataIn(text, 'about-people');
    return data.filter(
      ({ delicacy, from, to }) =>
        delicacy === 'secret' ||
        (this.#care !== 'secret' && !spans.some(([start, end]) => start <= from && to <= end)),
    );
  }
}

const label =
  /pin|alarm|fi\b|kluis|slot|code|key|safe|wacht|pass|log-?in|token|bsn|burgerserv|sofi|tel|mob|gsm|phone|\d[a-z]?$/i;

/** A word beside which a few figures are a code, however far apart the two stand in a row. */
const wordOfLock = /pin|alarm|fi\b|kluis|slot|code|safe/i;

/** A number that says nothing without a label. */
const bareNumber = /^\s*\(?\d(?:[ .-]?\d){8}\s*$/;

/** What the texts are like of which this one could say what they are: a postcode says it of any, a label of a number or password. */
function whatItMaySayOf(before: string): RegExp | undefined {
  if (before.length > longestLabel) return undefined;
  if (/^[1-9]\d{3} ?[a-z]{2}\b/i.test(before)) return short;
  return label.test(before) ? shortWithSigns : undefined;
}

const longestLabel = 200;
const short = /^[\s\S]{0,200}$/;
const shortWithSigns = /^(?=[\s\S]{0,200}$)[\s\S]*?[\d!@#$%^&*?]/;
/** A row has no more cells; what stands further away in a long list is no label. */
const nearby = 12;

/** A year beside a word for a lock, or a name beside one for a password, is none where it is not all that stands there. */
function isByChance({ type }: Datum, found: string, text: string): boolean {
  if (type === 'birth-date') return true;
  if (type === 'code') return /^(?:19|20)\d\d$/.test(found) && text.trim() !== found;
  return type === 'password' && !/[\d!@#$%^&*?=_+]/.test(found);
}

function placesOf(part: string, text: string): [from: number, to: number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    places.push([at, at + part.length]);
  return places;
}
