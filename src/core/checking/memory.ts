import type { Facts } from '../model/finding.ts';
import type { RecordFile } from '../model/record.ts';
import type { Locator } from '../reading/locate.ts';
import type { Settings } from '../register/register.ts';
import type { Observation } from './observation.ts';

type Seen = WeakMap<RecordFile, readonly Observation<Facts>[]>;

/** What was worked out from files, kept for as long as a file stays the same: for whoever keeps looking. */
export class Memory {
  readonly #locators = new WeakMap<RecordFile, Locator>();
  readonly #seen = new Map<object, Seen>();
  #settings: RecordFile | undefined;

  /** What a rule that looks at one file at a time saw in each, with these settings. */
  seenBy(rule: object, { initiative }: Settings): Seen {
    if (initiative !== this.#settings) this.#seen.clear();
    this.#settings = initiative;
    const seen = this.#seen.get(rule) ?? new WeakMap();
    this.#seen.set(rule, seen);
    return seen;
  }

  /** Where things are in a file; found out with `locate` the first time. */
  locatorAt(file: RecordFile | undefined, locate: () => Locator): Locator {
    if (!file) return locate();
    const known = this.#locators.get(file) ?? locate();
    this.#locators.set(file, known);
    return known;
  }
}
