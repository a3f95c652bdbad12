import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import type { RecordFile } from '../record.ts';
import type { Register, Settings } from '../register.ts';
import type { Datum, DatumType, Delicacy } from './datum.ts';
import { dataIn, dataOf } from './personal-data.ts';
import { careFor, mayHoldData } from './signs.ts';

/** How many signs stay at the start and the end: enough to know which one it is. */
const kept: Record<DatumType, readonly [start: number, end: number]> = {
  bsn: [2, 1],
  code: [0, 0],
  phone: [2, 1],
  email: [1, 1],
  iban: [2, 1],
  'birth-date': [1, 1],
  address: [1, 1],
  'contact-details': [1, 1],
};

/** A datum as it may be shown: `06-•••••••8`. As long as it was, so that columns still point right. */
export function masked(written: string, type: DatumType): string {
  const [start, end] = kept[type];
  const count = written.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  const shown = count > start + end + 2 ? [start, count - end] : [0, count];
  let index = 0;
  return written.replace(/[\p{L}\p{M}\p{N}]/gu, sign => {
    const isHidden = index >= (shown[0] as number) && index < (shown[1] as number);
    index += 1;
    return isHidden ? '•'.repeat(sign.length) : sign;
  });
}

/** A text with its data masked, as long as it was. */
function withMasks(text: string, data: readonly Datum[]): string {
  let result = '';
  let at = 0;
  for (const { type, from, to } of data) {
    result += text.slice(at, from) + masked(text.slice(from, to), type);
    at = to;
  }
  return result + text.slice(at);
}

type Known = readonly [written: string, type: DatumType];

/** What may be shown of a file, and what may not. */
interface Shown {
  text: string;
  known: readonly Known[];
  /** How what is known begins and ends: most texts hold none of these, and need no closer look. */
  ends: ReadonlySet<string>;
}

/** Hides personal data in what is told about files of one repository. Looks at a file when it is asked about. */
export class Masks {
  readonly #register: Register;
  /** Settings that cannot be read may well have said that everybody can read the records. */
  readonly #settings: Settings;
  readonly #shown = new Map<string, Promise<Shown>>();

  constructor(register: Register) {
    const { initiative, words } = register;
    const asPublic = { ...initiative, data: { ...initiative.data, visibility: 'public' as const } };
    this.#register = register;
    this.#settings = initiative.readable ? register : { initiative: asPublic, words };
  }

  /** The text of a file as it may be shown, as long as it is. */
  async textOf(file: RecordFile): Promise<string> {
    return (await this.#shownOf(file)).text;
  }

  /** A finding without the data in its facts and in the names of fields. The file keeps its name: it must be found. */
  async hideIn(finding: Finding): Promise<Finding> {
    const files = filesOf(finding);
    const hidePath = async (at: Place): Promise<Place> => ({ ...at, path: await this.hide(at.path, files) });
    return {
      ...finding,
      at: await hidePath(finding.at),
      facts: await this.hide(finding.facts, files),
      related: await Promise.all(finding.related.map(async ({ at }) => ({ at: await hidePath(at) }))),
    };
  }

  /** The same value (a text, or lists and fields of them) with what may not be shown of these files masked. */
  async hide<T>(value: T, files: readonly string[]): Promise<T> {
    const records = files.flatMap(path => this.#register.fileAt(path) ?? []);
    const cares = [undefined, ...records].map(file => careFor(this.#settings, file));
    const care = cares.includes('about-people') ? 'about-people' : (cares[0] as Delicacy);
    const shown = await Promise.all(records.map(file => this.#shownOf(file)));
    return needsMask(value, care, shown) ? ((await hidden(value, care, shown)) as T) : value;
  }

  #shownOf(file: RecordFile): Promise<Shown> {
    const shown = this.#shown.get(file.file) ?? show(file, this.#settings);
    this.#shown.set(file.file, shown);
    return shown;
  }
}

async function show(file: RecordFile, settings: Settings): Promise<Shown> {
  const data = await dataOf(file, settings);
  const types = new Map(
    data.slice(0, mostKnown).map(({ type, from, to }) => [file.text.slice(from, to), type]),
  );
  // The longest first: it may hold another.
  const known = [...types].sort(([a], [b]) => b.length - a.length);
  const ends = known.flatMap(([written]) => [written.slice(0, shortestPart), written.slice(-shortestPart)]);
  return { text: withMasks(file.text, data), known, ends: new Set(ends) };
}

/** No record holds more; a file full of addresses must not take minutes. Those are still known by themselves. */
const mostKnown = 100;

/** The files that a finding is about. */
export function filesOf({ at, related }: Finding): string[] {
  return [at.file, ...related.map(other => other.at.file)];
}

/** Is there a text in this value that needs a closer look? Hardly any does, and looking closer takes time. */
function needsMask(value: unknown, care: Delicacy, shown: readonly Shown[]): boolean {
  if (typeof value === 'string')
    return mayHoldData(value, care) || shown.some(({ ends }) => holdsAny(value, ends));
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(inner => needsMask(inner, care, shown));
}

async function hidden(value: unknown, care: Delicacy, shown: readonly Shown[]): Promise<unknown> {
  if (typeof value === 'string') {
    const near = shown.filter(({ ends }) => holdsAny(value, ends)).flatMap(({ known }) => known);
    const text = near.reduce(withoutKnown, value);
    return mayHoldData(text, care) ? withMasks(text, await dataIn(text, care)) : text;
  }
  if (Array.isArray(value)) return Promise.all(value.map(item => hidden(item, care, shown)));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(async ([name, inner]) => [
    name,
    await hidden(inner, care, shown),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Less of a datum than this tells nothing, and may as well be something else. */
const shortestPart = 4;

function holdsAny(text: string, parts: ReadonlySet<string>): boolean {
  if (parts.size === 0) return false;
  for (let at = 0; at <= text.length - shortestPart; at += 1)
    if (parts.has(text.slice(at, at + shortestPart))) return true;
  return false;
}

/** Masks a datum that is known from its file: where it stands by itself, or is cut off at an end of the text. */
function withoutKnown(text: string, [written, type]: Known): string {
  const shown = masked(written, type);
  let result = text;
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length))
    if (standsAlone(text, at, at + written.length))
      result = result.slice(0, at) + shown + result.slice(at + written.length);
  for (let length = written.length - 1; length >= shortestPart; length -= 1) {
    const [first, last] = [written.slice(0, length), written.slice(-length)];
    const from = result.length - length;
    if (tells(first) && result.endsWith(first) && standsAlone(result, from, result.length))
      return result.slice(0, from) + shown.slice(0, length);
    if (tells(last) && result.startsWith(last) && standsAlone(result, 0, length))
      return shown.slice(-length) + result.slice(length);
  }
  return result;
}

/** Does a part of a datum tell something? The first letters of an address are a word like any other. */
function tells(part: string): boolean {
  return /[\d@]/.test(part);
}

function standsAlone(text: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(from - 2, 0), from)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 2))
  );
}
