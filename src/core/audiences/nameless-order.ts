import { addTo } from '../ground/groups.ts';
import { byText } from '../ground/order.ts';
import type { RecordFile } from '../model/record.ts';
import { rewrite } from '../register/rewrite.ts';
import { type HiddenNames, personsIn } from './hidden-names.ts';
import type { Reading } from './names/written-words.ts';

/** What there is to know of records and people where nobody has a name yet. */
interface Nameless {
  people: HiddenNames['people'];
  hidden: ReadonlySet<string>;
  /** A text or id in which all who are hidden are the same. */
  text(text: string, reading: Reading): string;
  /** What is shown of a person beside the name. */
  seen(person: RecordFile & { kind: 'person' }): unknown;
  /** All records, in all states. */
  files: readonly RecordFile[];
}

/**
 * An order of records and people that tells nothing of names: by kind and id, as those are without names; where they are
 * the same, by what stands in a record; and of people by what is shown of them and which records mention them.
 */
export class NamelessOrder {
  readonly #nameless: Nameless;
  readonly #contents = new Map<RecordFile, string>();
  #mentions: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(nameless: Nameless) {
    this.#nameless = nameless;
  }

  of<R extends RecordFile>(files: readonly R[]): R[] {
    return files
      .map(file => [this.#nameless.text(file.id, 'id'), file] as const)
      .sort(
        ([a, one], [b, other]) =>
          byText(one.kind, other.kind) ||
          byText(a, b) ||
          byText(this.#contentOf(one), this.#contentOf(other)),
      )
      .map(([, file]) => file);
  }

  /** What is seen of somebody, as one text. */
  seenOf(id: string): string {
    const { people, seen, text } = this.#nameless;
    return JSON.stringify(people.get(id)?.map(seen) ?? '', (_name, value) =>
      typeof value === 'string' ? text(value, 'id') : value,
    );
  }

  /** Looked at only where nothing else tells two records apart. */
  #contentOf(file: RecordFile): string {
    const known = this.#contents.get(file);
    if (known !== undefined) return known;
    const { text, hidden } = this.#nameless;
    const { data } = rewrite({ ...file, body: '' } as RecordFile, {
      text: value => text(value, 'text'),
      reference: (kind, id) => (kind === 'person' && hidden.has(id) ? this.#traceOf(id) : text(id, 'id')),
    });
    const content = JSON.stringify(data);
    this.#contents.set(file, content);
    return content;
  }

  #traceOf(id: string): string {
    this.#mentions ??= this.#mentioned();
    return [this.seenOf(id), ...(this.#mentions.get(id) ?? [])].join('\n');
  }

  #mentioned(): Map<string, string[]> {
    const mentions = new Map<string, string[]>();
    for (const file of this.#nameless.files)
      for (const id of personsIn(file))
        addTo(mentions, id, `${file.kind}/${this.#nameless.text(file.id, 'id')}`);
    for (const places of mentions.values()) places.sort(byText);
    return mentions;
  }
}
