import type { FolderKind } from '../../core/kinds.ts';
import type { Register } from '../../core/register.ts';
import { isId, slugOf } from '../../core/slug.ts';
import { UsageError } from '../../core/usage-error.ts';
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
    const first = idOf(kind, drafted, this.#register.words);
    let id = first;
    for (let number = 2; this.#reading.register.has(kind, id); number += 1) id = `${first}-${number}`;
    this.also.push(this.#compose(kind, id, draft));
    this.#reading.register = registerWith(this.#register, this.also);
    return id;
  }

  /** The record that was asked for. Asks another id where its own will not do, or says so. */
  async main(kind: FolderKind, draft: Draft, chosen: string | undefined, asker?: Asker): Promise<NewRecord> {
    const drafted = read(kind, draft, this.#reading);
    const idFor = (short?: string): string => idOf(kind, drafted, this.#register.words, short);
    const objectionTo = (id: string): UsageError | undefined => this.#objection(kind, id);
    let id = idFor(chosen);
    const objection = objectionTo(id);
    if (objection && !asker) throw objection;
    if (objection) {
      const own = texts[this.#session.language];
      const short = await asker?.text(
        { label: own.shortName.label, hint: `${objection.message} ${own.shortName.hint}` },
        { check: typed => objectionTo(idFor(typed))?.message },
      );
      id = idFor(short);
    }
    return this.#compose(kind, id, draft);
  }

  /** The register with all that was made. */
  registerWith(record: NewRecord): Register {
    return registerWith(this.#register, [record, ...this.also]);
  }

  #compose(kind: FolderKind, id: string, draft: Draft): NewRecord {
    const { words } = this.#register;
    const template = recordTemplate(words.vocabulary.language, kind);
    return compose(kind, id, read(kind, draft, this.#reading), draft.headings, template, words);
  }

  #objection(kind: FolderKind, id: string): UsageError | undefined {
    const nl = this.#session.language === 'nl';
    const file = `${this.#register.words.vocabulary.folders[kind]}/${id}.md`;
    if (this.#reading.register.has(kind, id)) {
      return nl
        ? new UsageError(`${file} bestaat al.`, `Vul dat bestand aan, of kies een andere naam: --id ${id}-2`)
        : new UsageError(`${file} already exists.`, `Add to that file, or choose another name: --id ${id}-2`);
    }
    if (isId(id)) return undefined;
    const better = slugOf(id);
    const remedy = better !== '' && isId(better) ? better : nl ? 'een-korte-naam' : 'a-short-name';
    return nl
      ? new UsageError(
          id === '' ? 'Van deze naam kan ik geen bestandsnaam maken.' : `"${id}" kan geen bestandsnaam zijn.`,
          `Kies er zelf een, met kleine letters, cijfers en streepjes: --id ${remedy}`,
        )
      : new UsageError(
          id === '' ? 'I cannot make a file name out of this name.' : `"${id}" cannot be a file name.`,
          `Choose one yourself, with small letters, digits and hyphens: --id ${remedy}`,
        );
  }
}
