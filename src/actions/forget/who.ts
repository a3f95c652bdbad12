import type { ActionContext } from '../../core/acting/action.ts';
import { recordsNamed } from '../../core/acting/record-named.ts';
import { type FoundName, namesIn } from '../../core/audiences/names/find-names.ts';
import { NameIndex } from '../../core/audiences/names/name-index.ts';
import { SuspectedNames } from '../../core/audiences/names/suspected-names.ts';
import type { Reading } from '../../core/audiences/names/written-words.ts';
import { slugOf } from '../../core/ground/slug.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';

/** Somebody who is to be named nowhere any more, with a record or without. */
export class Forgotten {
  readonly id: string;
  /** The file of the record, where there is one. */
  readonly file: string | undefined;
  readonly #index: NameIndex;
  readonly #suspected: SuspectedNames;

  private constructor(
    id: string,
    file: string | undefined,
    names: readonly string[],
    context: ActionContext,
  ) {
    this.id = id;
    this.file = file;
    const { register } = context;
    const hidden = [{ names, id }];
    const shown = register.all('person').flatMap(person => (person.id === id ? [] : [person.data.name]));
    const organisations = [register.initiative, ...register.all('partner')].map(({ data }) => data.name);
    const { language } = register.words.vocabulary;
    this.#index = new NameIndex({ hidden, shown, organisations, others: [], language });
    this.#suspected = new SuspectedNames(this.#index, hidden, shown);
  }

  /** Who is meant with what was typed; the keys of people where that is not sure. */
  static meantBy(typed: string, context: ActionContext): Forgotten | { several: readonly string[] } {
    const found = recordsNamed(typed, ['person'], context);
    const [person, ...others] = found;
    if (others.length > 0) return { several: found.map(keyOf) };
    if (person === undefined) {
      const near = partOfName(typed, context);
      return near.length > 0
        ? { several: near }
        : new Forgotten(slugOf(typed), undefined, [typed.trim()], context);
    }
    const { file } = context.register.get('person', person.id) ?? {};
    return new Forgotten(person.id, file, [person.name], context);
  }

  /** The ids of others who are on record and are called alike: where these stand, they are meant. */
  idsAlike(register: Register): string[] {
    return register
      .all('person')
      .flatMap(({ id }) => (id !== this.id && this.in(id, 'id').length > 0 ? [id] : []));
  }

  /** Where the name stands in a text, for sure. */
  in(text: string, reading: Reading): FoundName[] {
    return namesIn(text, this.#index, reading).filter(({ isDoubtful }) => !isDoubtful);
  }

  /** Does the name stand in a text, or can it be meant there? */
  mayBeIn(text: string, reading: Reading = 'text'): boolean {
    return namesIn(text, this.#index, reading).length > 0 || this.#suspected.in(text).length > 0;
  }
}

/** The people in whose name there is all of this: who types a first name means one of them. */
function partOfName(typed: string, { register }: ActionContext): string[] {
  const words = slugOf(typed).split('-');
  return register
    .all('person')
    .filter(({ data }) => words.every(word => slugOf(data.name).split('-').includes(word)))
    .map(keyOf);
}
