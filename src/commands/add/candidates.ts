import { type FolderKind, folderKinds } from '../../core/kinds.ts';
import type { Target } from '../../core/model.ts';
import { slugOf } from '../../core/slug.ts';
import { fold, type Words } from '../../core/words.ts';
import type { Reading } from '../../core/writing/typed-value.ts';
import type { Choice } from '../../io/ask.ts';
import type { AddTexts } from './texts.ts';

/** Which records may be chosen, and what stands before them while nothing is typed yet. */
export interface Wanted {
  references: readonly Target[];
  first: readonly Choice[];
  /** What was chosen already. */
  without?: readonly string[];
  /** The initiative is no record among the partners, and can promise something like one. */
  withInitiative?: boolean;
}

/** The kinds of which a name is enough to begin with. */
const madeByName: readonly Target[] = ['partner', 'person', 'role', 'meeting'];

/** A new record to be made, as the value of a choice. */
export const newPrefix = '+';

/** Finds records by a part of their name or id; last comes a new one. */
export function candidatesFor(
  { references, first, without = [], withInitiative = false }: Wanted,
  reading: Reading,
  spoken: Words,
  texts: AddTexts,
): (typed: string) => Choice[] {
  const { register } = reading;
  const several = references.length > 1;
  const known: Choice[] = [];
  if (withInitiative || references.includes('initiative')) {
    const { name } = register.initiative.data;
    known.push({
      value: register.words.kind('initiative'),
      name: `${name} (${spoken.kind('initiative')})`,
      short: name,
    });
  }
  for (const target of references) {
    if (target === 'goal') {
      for (const { name, id = slugOf(name) } of register.initiative.data.goals ?? [])
        known.push({ value: id, name });
    } else if (target !== 'initiative') {
      for (const { id, data } of register.all(target)) {
        const value = several ? `${register.words.kind(target)}/${id}` : id;
        const name = several ? `${data.name} (${spoken.kind(target)})` : data.name;
        known.push({ value, name, short: data.name });
      }
    }
  }
  const left = distinct(known).filter(({ value }) => !without.includes(value));
  return typed => {
    const wanted = fold(typed);
    const found = left.filter(({ value, name }) => fold(name).includes(wanted) || value.includes(wanted));
    // What begins with it comes first: `eten` is rather "Samen eten" than "ontmoeten".
    const begins = ({ name }: Choice): boolean => ` ${fold(name)}`.includes(` ${wanted}`);
    found.sort((a, b) => Number(begins(b)) - Number(begins(a)));
    const kinds = folderKinds.filter(kind => references.includes(kind) && madeByName.includes(kind));
    const made = kinds.map(kind => ({
      value: newPrefix + kind + newPrefix + typed.trim(),
      name: texts.somebodyNew(spoken.kind(kind satisfies FolderKind), typed.trim()),
      short: typed.trim() || texts.newName(spoken.kind(kind)),
    }));
    return [...(wanted === '' ? first : []), ...found, ...made];
  };
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
