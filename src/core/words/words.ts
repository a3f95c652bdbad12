import { fold } from '../ground/fold.ts';
import { type FolderKind, folderKinds, type Kind, kinds, type Target } from '../model/kinds.ts';
import { Headings, type LineSigns, lineSignsOf } from './headings.ts';
import type { FieldName, ValueName, Vocabulary } from './vocabulary.ts';

export { fold };

/** A vocabulary that can be asked both ways: what is this word, and what is the word for this. */
export interface Words {
  vocabulary: Vocabulary;
  /**
   * The field, value or kind a word on disk stands for; without regard to case and accents. A word can be that of two
   * fields that never stand beside each other: then the one that is among these is meant, else the first.
   */
  fieldOf(word: string, among?: { has(name: string): boolean }): FieldName | undefined;
  valueOf(word: string): ValueName | undefined;
  /** Also for the word of its folder: `afspraken` is an agreement. */
  targetOf(word: string): Target | undefined;
  /** Is this the word for the initiative itself? */
  isInitiative(word: string): boolean;
  /** Is there a record with this id, though the word says elsewhere that there is nothing? What is there is right. */
  isRecord(target: Target, id: string): boolean;
  /** The kind whose folder has exactly this name. */
  kindOfFolder(name: string): FolderKind | undefined;
  field(name: string): string;
  value(name: string): string;
  kind(target: Target): string;
  label(name: string, kind?: Kind): string;
  hint(name: string, about?: Target): string;
  /** What headings and lines in the body of a kind can mean. */
  headings(kind: Kind): Headings;
  readonly lineSigns: LineSigns;
  /** A value as it is shown to people: "doet niet meer mee". */
  shown(value: string): string;
}

const known = new WeakMap<Vocabulary, Words>();

/** Makes a vocabulary ready to be asked: once, since it stays the same. */
export function wordsOf(vocabulary: Vocabulary): Words {
  const words = known.get(vocabulary) ?? askable(vocabulary);
  known.set(vocabulary, words);
  return words;
}

function askable(vocabulary: Vocabulary): Words {
  const fields = reversed(vocabulary.fields);
  const alsoFields = sharedWith(vocabulary.fields, fields);
  const values = reversed(vocabulary.values);
  const targets = reversed({ ...vocabulary.kinds, goal: vocabulary.goal });
  for (const kind of folderKinds) targets.set(fold(vocabulary.folders[kind]), kind);
  const folders = new Map(folderKinds.map(kind => [vocabulary.folders[kind], kind]));
  const initiative = fold(vocabulary.kinds.initiative);
  const headings = new Map<Kind, Headings>();
  const headingsOf = (kind: Kind): Headings => {
    const made = headings.get(kind) ?? new Headings(kind, vocabulary);
    headings.set(kind, made);
    return made;
  };
  let lineSigns: LineSigns | undefined;
  return {
    vocabulary,
    fieldOf: (word, among) => {
      const name = fields.get(word) ?? fields.get(fold(word));
      const other = name === undefined ? undefined : alsoFields.get(name);
      return other !== undefined && among?.has(other) ? other : name;
    },
    valueOf: word => values.get(word) ?? values.get(fold(word)),
    targetOf: word => targets.get(word) ?? targets.get(fold(word)),
    isInitiative: word => word.length === initiative.length && fold(word) === initiative,
    isRecord: () => false,
    kindOfFolder: name => folders.get(name),
    field: name => ownIn(vocabulary.fields, name) ?? name,
    value: name => ownIn(vocabulary.values, name) ?? name,
    kind: target => (target === 'goal' ? vocabulary.goal : vocabulary.kinds[target]),
    label: (name, kind) => textIn(vocabulary.labels, name, kind),
    hint: (name, about) => textIn(vocabulary.hints, name, about),
    headings: headingsOf,
    get lineSigns() {
      lineSigns ??= lineSignsOf(kinds.map(kind => headingsOf(kind).names));
      return lineSigns;
    },
    shown: value => shownIn(value, vocabulary),
  };
}

/** The same words, in a repository with these records of which the id is a word for nothing: `person/none`. */
export function withRecords(words: Words, keys: ReadonlySet<string>): Words {
  return { ...words, isRecord: (target, id) => keys.has(`${target}/${id}`) };
}

/** What a vocabulary says of a field: of this kind, else of any. */
export function textIn(texts: Vocabulary['hints'], name: string, about?: Target): string {
  return ownIn(texts, `${about}.${name}`) ?? ownIn(texts, name) ?? name;
}

/** A value as a vocabulary shows it to people. */
export function shownIn(value: string, { shown, values }: Vocabulary): string {
  return ownIn(shown, value) ?? (ownIn(values, value) ?? value).replaceAll('_', ' ');
}

/** What stands under a name: one that somebody made up can be `constructor`. */
function ownIn(texts: Partial<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

/** Each word with its name; of two names with one word the first. */
function reversed<Name extends string>(words: Record<Name, string>): Map<string, Name> {
  const result = new Map<string, Name>();
  for (const [name, word] of Object.entries(words) as [Name, string][])
    if (!result.has(fold(word))) result.set(fold(word), name);
  return result;
}

/** The second name of a word that has two, by the first. */
function sharedWith<Name extends string>(
  words: Record<Name, string>,
  firsts: ReadonlyMap<string, Name>,
): Map<Name, Name> {
  const result = new Map<Name, Name>();
  for (const [name, word] of Object.entries(words) as [Name, string][]) {
    const first = firsts.get(fold(word));
    if (first !== undefined && first !== name) result.set(first, name);
  }
  return result;
}
