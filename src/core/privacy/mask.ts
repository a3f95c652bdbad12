import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import type { Register, Settings } from '../register/register.ts';
import type { Delicacy } from './datum.ts';
import { KnownData } from './known-data.ts';
import { withMasks } from './mask-of.ts';
import { dataIn, dataOf } from './personal-data.ts';
import { careFor, mayHoldData } from './signs.ts';

/** What may be shown of a file, and what may not. */
interface Shown {
  text: string;
  known: KnownData;
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

  /** The text of a file as it may be shown, as long as it is; with a care of its own where that is asked. */
  async textOf(file: RecordFile, care?: Delicacy): Promise<string> {
    const { text } = await this.#shownOf(file);
    return care ? withoutData(text, care) : text;
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
    const known = (await Promise.all(records.map(file => this.#shownOf(file)))).map(shown => shown.known);
    return needsMask(value, care, known) ? ((await hidden(value, care, known)) as T) : value;
  }

  #shownOf(file: RecordFile): Promise<Shown> {
    const shown = this.#shown.get(file.file) ?? show(file, this.#settings);
    this.#shown.set(file.file, shown);
    return shown;
  }
}

async function show(file: RecordFile, settings: Settings): Promise<Shown> {
  const data = await dataOf(file, settings);
  return { text: withMasks(file.text, data), known: new KnownData(file.text, data) };
}

/** The files that a finding is about. */
export function filesOf({ at, related }: Finding): string[] {
  return [at.file, ...related.map(other => other.at.file)];
}

/** Is there a text in this value that needs a closer look? Hardly any does, and looking closer takes time. */
function needsMask(value: unknown, care: Delicacy, known: readonly KnownData[]): boolean {
  if (typeof value === 'string') return mayHoldData(value, care) || known.some(data => data.mayBeIn(value));
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(inner => needsMask(inner, care, known));
}

async function hidden(value: unknown, care: Delicacy, known: readonly KnownData[]): Promise<unknown> {
  if (typeof value === 'string') {
    const text = known.reduce((shown, data) => (data.mayBeIn(shown) ? data.hiddenIn(shown) : shown), value);
    return withoutData(text, care);
  }
  if (Array.isArray(value)) return Promise.all(value.map(item => hidden(item, care, known)));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(async ([name, inner]) => [
    name,
    await hidden(inner, care, known),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** A text with its own data masked, as long as it was. */
export async function withoutData(text: string, care: Delicacy): Promise<string> {
  return mayHoldData(text, care) ? withMasks(text, await dataIn(text, care)) : text;
}
