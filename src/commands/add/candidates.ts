import type { FolderKind } from '../../core/model/kinds.ts';
import { isWordForNothing } from '../../core/reading/nothing.ts';
import type { Words } from '../../core/words/words.ts';
import { KnownRecords, kindsToMake, type RecordsWanted } from '../../core/writing/known-records.ts';
import type { Reading } from '../../core/writing/typed-value.ts';
import type { Choice } from '../../io/ask.ts';
import { namesIn, objectionToName } from './names.ts';
import type { AddTexts } from './texts.ts';

/** Which records may be chosen, and what stands before them while nothing is typed yet. */
export interface Wanted extends RecordsWanted {
  first: readonly Choice[];
  /** May more be named in one go? */
  several?: boolean;
}

/** Somebody who is named and has to be looked up or made: the value of a choice. */
export const namedPrefix = '+';

/** What can be chosen, by a part of its name or id; last comes a new one. */
export class Candidates extends KnownRecords {
  /** The kinds of which a new one can be made here. */
  readonly kinds: readonly FolderKind[];
  readonly #wanted: Wanted;
  readonly #reading: Reading;
  readonly #texts: AddTexts;
  readonly #spoken: Words;

  constructor(wanted: Wanted, reading: Reading, spoken: Words, texts: AddTexts) {
    super(wanted, reading.register, spoken);
    this.#wanted = wanted;
    this.#reading = reading;
    this.#spoken = spoken;
    this.#texts = texts;
    this.kinds = kindsToMake(wanted.references);
  }

  /** What is shown when this was typed so far. */
  shown = (typed: string): Choice[] => {
    const { first, several } = this.#wanted;
    const name = typed.trim();
    if (isWordForNothing(name) && first.length > 0) return [...first];
    const found = this.found(name);
    if (name === '') return [...first, ...found, ...this.kinds.map(kind => this.#new(kind, ''))];
    const names = namesIn(name, this.kinds);
    const together = names.length > 1 && several ? [this.#together(names)] : [];
    const objection = objectionToName(name, this.#reading, this.#texts);
    if (objection)
      return found.length > 0 ? found : [{ value: '', name: objection, disabled: this.#texts.nameWanted }];
    // Two names are no name of one person.
    const made = this.kinds.filter(kind => names.length === 1 || kind !== 'person');
    const all = [
      ...found,
      ...together,
      ...(found.length > 0 ? [] : this.near(name)),
      ...made.map(kind => this.#new(kind, name)),
    ];
    return all.length > 0 || names.length === 1
      ? all
      : [{ value: '', name: this.#texts.oneByOne, disabled: this.#texts.nameWanted }];
  };

  #new(kind: FolderKind, name: string): Choice {
    return {
      value: namedPrefix + kind + namedPrefix + name,
      name: this.#texts.somebodyNew(this.#spoken.kind(kind), name),
      short: name || this.#texts.newName(this.#spoken.kind(kind)),
    };
  }

  #together(names: readonly string[]): Choice {
    const one = (name: string): Choice =>
      this.exact(name) ?? {
        value: `${namedPrefix}${this.kinds[0] ?? ''}${namedPrefix}${name}`,
        name,
        short: name,
      };
    const all = names.map(one);
    return {
      value: all.map(({ value }) => value).join('\n'),
      name: all.map(({ name, short }) => short ?? name).join(' + '),
    };
  }
}
