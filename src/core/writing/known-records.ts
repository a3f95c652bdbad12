import { slugOf } from '../ground/slug.ts';
import { type FolderKind, folderKinds, type Target } from '../model/kinds.ts';
import { shapeOf } from '../model/shape.ts';
import type { Register } from '../register/register.ts';
import { fold, type Words } from '../words/words.ts';

/** Something that may stand in a field: as it is written, and as people read it. */
export interface Candidate {
  value: string;
  name: string;
  /** The name by itself, where `name` tells more. */
  short?: string;
}

/** Which records may stand somewhere. */
export interface RecordsWanted {
  references: readonly Target[];
  /** What was chosen already. */
  without?: readonly string[];
  /** The partner whose people are meant, or the initiative by its word: they come first. */
  of?: string;
}

/** Is a name enough to begin with, and what can be asked in one go? A list is not. */
function isMadeByName(kind: FolderKind): boolean {
  const { fields, required, conditions } = shapeOf(kind);
  const isOne = (name: string): boolean => !['list', 'fields'].includes(fields.get(name)?.type ?? '');
  return required.every(isOne) && Object.keys(conditions).length === 0;
}

/** The kinds of which a new one can be made where one of these is asked. */
export function kindsToMake(references: readonly Target[]): FolderKind[] {
  return folderKinds.filter(kind => references.includes(kind) && isMadeByName(kind));
}

/** The records that may stand somewhere, to be chosen by a part of their name or id. */
export class KnownRecords {
  readonly #register: Register;
  readonly #wanted: RecordsWanted;
  readonly #spoken: Words;
  readonly #known: readonly Candidate[];

  /** `spoken`: the words of the language that is read. */
  constructor(wanted: RecordsWanted, register: Register, spoken: Words) {
    this.#wanted = wanted;
    this.#register = register;
    this.#spoken = spoken;
    const { without = [] } = wanted;
    this.#known = distinct(this.#all()).filter(({ value }) => !without.includes(value));
  }

  /** The records with this in their name or id; what begins with it comes first: `eten` is rather "Samen eten" than "ontmoeten". */
  found(name: string): Candidate[] {
    const wanted = fold(name);
    const found = this.#known.filter(
      choice => fold(choice.name).includes(wanted) || choice.value.includes(wanted),
    );
    const begins = (choice: Candidate): boolean => ` ${fold(choice.name)}`.includes(` ${wanted}`);
    return found.sort((a, b) => Number(begins(b)) - Number(begins(a)));
  }

  /** Records whose names are close to a name that none has. */
  near(name: string): Candidate[] {
    const kinds = kindsToMake(this.#wanted.references);
    const near = kinds.length > 0 ? this.#register.nearest(kinds, name)?.id : undefined;
    const first = slugOf(name).split('-')[0];
    return this.#known.filter(
      ({ value }) =>
        value.split('/').at(-1) === near || (first && value.split('/').at(-1)?.split('-')[0] === first),
    );
  }

  #all(): Candidate[] {
    const { references, of } = this.#wanted;
    const register = this.#register;
    const several = references.length > 1;
    const known: Candidate[] = [];
    if (references.includes('initiative')) {
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
    const isTheirs = ({ value }: Candidate): boolean => register.get('person', value)?.data.partner === own;
    return [...known.filter(isTheirs), ...known.filter(choice => !isTheirs(choice))];
  }
}

/** Two people with one name are told apart by their ids. */
function distinct(choices: readonly Candidate[]): Candidate[] {
  const names = choices.map(({ name }) => name);
  return choices.map(choice =>
    names.indexOf(choice.name) === names.lastIndexOf(choice.name)
      ? choice
      : { ...choice, name: `${choice.name} – ${choice.value}` },
  );
}
