import { isId, slugOf } from '../../core/ground/slug.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { datedKinds, type FolderKind, isReserved } from '../../core/model/kinds.ts';
import type { Register } from '../../core/register/register.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import {
  compose,
  fillInToday,
  idOf,
  type NewRecord,
  read,
  registerWith,
} from '../../core/writing/new-record.ts';
import type { Reading, Typed } from '../../core/writing/typed-value.ts';
import type { Asker } from '../../io/ask.ts';
import type { Session } from '../../io/session.ts';
import { recordTemplate } from '../../io/templates.ts';
import { texts } from './texts.ts';

/** Makes records in memory. What is made on the way is in `reading.register` at once, to be chosen from. */
export class Maker {
  readonly also: NewRecord[] = [];
  readonly #session: Session;
  readonly #register: Register;
  readonly #reading: Reading;
  #id: string | undefined;

  constructor(session: Session, reading: Reading) {
    this.#session = session;
    this.#register = reading.register;
    this.#reading = reading;
  }

  /** A small record for a name that somebody mentions, and its id. */
  make(kind: FolderKind, name: string, more: Record<string, Typed>): string {
    const draft: Draft = { fields: { name, ...more }, headings: new Map() };
    fillInToday(kind, draft, this.#reading.today);
    const drafted = read(kind, draft, this.#reading);
    const id = this.#free(kind, idOf(kind, drafted, this.#register.words));
    this.also.push(this.#compose(kind, id, draft));
    this.#reading.register = registerWith(this.#register, this.also);
    return id;
  }

  /** The record that was asked for. Asks another id where its own will not do, or says so. */
  async main(kind: FolderKind, draft: Draft, chosen: string | undefined, asker?: Asker): Promise<NewRecord> {
    this.#id ??= await this.#idFor(kind, draft, chosen, asker);
    return this.#compose(kind, this.#id, draft);
  }

  /** Settles the id once the name is known, where no day belongs in it: others can name the record from then on. */
  async settle(kind: FolderKind, draft: Draft, chosen: string | undefined, asker: Asker): Promise<void> {
    if (!datedKinds.includes(kind)) this.#id ??= await this.#idFor(kind, draft, chosen, asker);
  }

  /** The id that was settled. */
  get ownId(): string | undefined {
    return this.#id;
  }

  /** A draft as it would be by now, beside all that was made. */
  trial(kind: FolderKind, draft: Draft): { record: NewRecord; register: Register } {
    const { words } = this.#register;
    const id = this.#id ?? this.#free(kind, idOf(kind, read(kind, draft, this.#reading), words) || kind);
    const record = this.#compose(kind, id, draft);
    return { record, register: this.registerWith(record) };
  }

  async #idFor(kind: FolderKind, draft: Draft, chosen: string | undefined, asker?: Asker): Promise<string> {
    const drafted = read(kind, draft, this.#reading);
    const named = (short?: string): string =>
      idOf(kind, drafted, this.#register.words, short && (slugOf(short) || short));
    const objection = this.#objection(kind, named(chosen));
    if (!objection) return named(chosen);
    if (!asker) throw objection;
    const { shortName, needed } = texts[this.#session.language];
    const id = named(chosen);
    const isThere = this.#reading.register.has(kind, id);
    const hint = isThere
      ? shortName.isThere(this.#fileOf(kind, id), `${slugOf(String(draft.fields.name))}-2`)
      : `${objection.message} ${shortName.hint}`;
    const short = await asker.text(
      { label: shortName.label, hint },
      { check: typed => (typed === '' ? needed : this.#objection(kind, named(typed))?.message) },
    );
    return named(short);
  }

  #free(kind: FolderKind, id: string): string {
    let free = id;
    for (let number = 2; this.#reading.register.has(kind, free); number += 1) free = `${id}-${number}`;
    return free;
  }

  /** The register with all that was made. */
  registerWith(record: NewRecord): Register {
    return registerWith(this.#register, [record, ...this.also]);
  }

  #compose(kind: FolderKind, id: string, draft: Draft): NewRecord {
    const { words } = this.#register;
    const template = recordTemplate(words.vocabulary.language, kind);
    return compose(kind, id, read(kind, draft, this.#reading), draft, template, words);
  }

  #fileOf(kind: FolderKind, id: string): string {
    return `${this.#register.words.vocabulary.folders[kind]}/${id}.md`;
  }

  #objection(kind: FolderKind, id: string): UsageError | undefined {
    const file = this.#fileOf(kind, id);
    if (this.#reading.register.has(kind, id)) {
      return {
        nl: new UsageError(
          `${file} bestaat al.`,
          `Vul dat bestand aan, of kies een andere naam: --id ${id}-2`,
        ),
        en: new UsageError(
          `${file} already exists.`,
          `Add to that file, or choose another name: --id ${id}-2`,
        ),
      }[this.#session.language];
    }
    if (isId(id) && !isReserved(kind, id)) return undefined;
    const better = slugOf(id);
    const remedy =
      better !== '' && isId(better) && !isReserved(kind, better)
        ? better
        : { nl: 'een-korte-naam', en: 'a-short-name' }[this.#session.language];
    return {
      nl: new UsageError(
        id === '' ? 'Van deze naam kan ik geen bestandsnaam maken.' : `"${id}" kan geen bestandsnaam zijn.`,
        `Kies er zelf een, met kleine letters, cijfers en streepjes: --id ${remedy}`,
      ),
      en: new UsageError(
        id === '' ? 'I cannot make a file name out of this name.' : `"${id}" cannot be a file name.`,
        `Choose one yourself, with small letters, digits and hyphens: --id ${remedy}`,
      ),
    }[this.#session.language];
  }
}
