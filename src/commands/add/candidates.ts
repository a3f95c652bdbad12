import { slugOf } from '../../core/ground/slug.ts';
import { type FolderKind, folderKinds, type Target } from '../../core/model/kinds.ts';
import { shapeOf } from '../../core/model/shape.ts';
import { isWordForNothing } from '../../core/reading/nothing.ts';
import { fold, type Words } from '../../core/words/words.ts';
import type { Reading } from '../../core/writing/typed-value.ts';
import type { Choice } from '../../io/ask.ts';
import { namesIn, objectionToName } from './names.ts';
import type { AddTexts } from './texts.ts';

/** Which records may be chosen, and what stands before them while nothing is typed yet. */
export interface Wanted {
  references: readonly Target[];
  first: readonly Choice[];
  /** What was chosen already. */
  without?: readonly string[];
  /** The initiative is no record among the partners, and can promise something like one. */
  withInitiative?: boolean;
  /** May more be named in one go? */
  several?: boolean;
  /** The partner whose people are meant, or the initiative by its word: they come first, and new people belong to it. */
  of?: string;
}

/** Somebody who is named and has to be looked up or made: the value of a choice. */
export const namedPrefix = '+';

/** Is a name enough to begin with, and what can be asked in one go? A list is not. */
function isMadeByName(kind: FolderKind): boolean {
  const { fields, required, conditions } = shapeOf(kind);
  const isOne = (name: string): boolean => !['list', 'fields'].includes(fields.get(name)?.type ?? '');
  return required.every(isOne) && Object.keys(conditions).length === 0;
}

/** What can be chosen, by a part of its name or id; last comes a new one. */
export class Candidates {
  /** The kinds of which a new one can be made here. */
  readonly kinds: readonly FolderKind[];
  readonly #wanted: Wanted;
  readonly #reading: Reading;
  readonly #texts: AddTexts;
  readonly #spoken: Words;
  readonly #known: readonly Choice[];

  constructor(wanted: Wanted, reading: Reading, spoken: Words, texts: AddTexts) {
    this.#wanted = wanted;
    this.#reading = reading;
    this.#spoken = spoken;
    this.#texts = texts;
    const { references, without = [] } = wanted;
    this.kinds = folderKinds.filter(kind => references.includes(kind) && isMadeByName(kind));
    this.#known = distinct(this.#all()).filter(({ value }) => !without.includes(value));
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

  /** The records with this in their name or id; what begins with it comes first: `eten` is rather "Samen eten" than "ontmoeten". */
  found(name: string): Choice[] {
    const wanted = fold(name);
    const found = this.#known.filter(
      choice => fold(choice.name).includes(wanted) || choice.value.includes(wanted),
    );
    const begins = (choice: Choice): boolean => ` ${fold(choice.name)}`.includes(` ${wanted}`);
    return found.sort((a, b) => Number(begins(b)) - Number(begins(a)));
  }

  /** The one record that is called just this. */
  exact(name: string): Choice | undefined {
    const slug = slugOf(name);
    const found = this.#known.filter(
      ({ value, short }) => value === name || (slug !== '' && slugOf(short ?? '') === slug),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** Records whose names are close to a name that none has. */
  near(name: string): Choice[] {
    const near = this.kinds.length > 0 ? this.#reading.register.nearest(this.kinds, name)?.id : undefined;
    const first = slugOf(name).split('-')[0];
    return this.#known.filter(
      ({ value }) =>
        value.split('/').at(-1) === near || (first && value.split('/').at(-1)?.split('-')[0] === first),
    );
  }

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

  #all(): Choice[] {
    const { references, withInitiative = false, of } = this.#wanted;
    const { register } = this.#reading;
    const several = references.length > 1;
    const known: Choice[] = [];
    if (withInitiative || references.includes('initiative')) {
      const { name } = register.initiative.data;
      const shown = `${name} (${this.#spoken.kind('initiative')})`;
      known.push({ value: register.words.kind('initiative'), name: shown, short: name });
    }
    for (const target of references) {
      if (target === 'goal') {
        for (const { name, id = slugOf(name) } of register.initiative.data.goals ?? [])
          known.push({ value: id, name, short: name });
      } else if (target !== 'initiative') {
        for (const { id, data } of register.all(target)) {
          const value = several ? `${register.words.kind(target)}/${id}` : id;
          const name = several ? `${data.name} (${this.#spoken.kind(target)})` : data.name;
          known.push({ value, name, short: data.name });
        }
      }
    }
    if (of === undefined || several) return known;
    const own = of === register.words.kind('initiative') ? undefined : of;
    const isTheirs = ({ value }: Choice): boolean => register.get('person', value)?.data.partner === own;
    return [...known.filter(isTheirs), ...known.filter(choice => !isTheirs(choice))];
  }
}

/** Two people with one name are told apart by their ids. */
function distinct(choices: readonly Choice[]): Choice[] {
  const names = choices.map(({ name }) => name);
  return choices.map(choice =>
    names.indexOf(choice.name) === names.lastIndexOf(choice.name)
      ? choice
      : { ...choice, name: `${choice.name} – ${choice.value}` },
  );
}
