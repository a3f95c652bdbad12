import { slugOf } from '../../core/ground/slug.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import { type Scalar, shapeOf } from '../../core/model/shape.ts';
import type { Typed } from '../../core/writing/typed-value.ts';
import type { Question } from '../../io/ask.ts';
import type { Asking, ValueAsker } from './asking.ts';
import { Candidates, namedPrefix, type Wanted } from './candidates.ts';
import { objectionToName } from './names.ts';

/** What is against one of the answers, or nothing. */
export type JudgedEach = (answer: string, index: number) => Promise<string | undefined>;

/** Lets records be chosen by typing part of a name, and makes new ones after a yes. */
export class Chooser {
  readonly #asking: Asking;
  readonly #values: ValueAsker;

  constructor(asking: Asking, values: ValueAsker) {
    this.#asking = asking;
    this.#values = values;
  }

  /** The ids that were chosen, with nothing against them; one empty text when it was passed over. */
  async choose(wanted: Wanted, question: Question, judged?: JudgedEach): Promise<string[]> {
    const { asker, reading } = this.#asking;
    const { texts, words } = this.#values;
    // An id as an example is no help where names are to be chosen from.
    let hint = question.hint && `${question.hint.split(texts.forExample)[0]} ${texts.typeName}`;
    for (;;) {
      const candidates = new Candidates(wanted, reading, words, texts);
      const answer = await asker.search({ ...question, hint }, candidates.shown);
      const chosen: string[] = [];
      for (const value of answer.split('\n')) {
        const id = value.startsWith(namedPrefix) ? await this.#named(value, wanted, candidates) : value;
        if (id !== undefined) chosen.push(id);
      }
      const ids = [...new Set(chosen)];
      const said = await Promise.all(ids.map((id, index) => (id === '' ? undefined : judged?.(id, index))));
      const objection = said.find(each => each !== undefined);
      if (objection === undefined && ids.length > 0) return ids;
      hint = objection ?? hint;
    }
  }

  /** Somebody who is named: one of those who are there, or somebody new; nothing when the name was a slip. */
  async #named(value: string, wanted: Wanted, candidates: Candidates): Promise<string | undefined> {
    const { asker, reading } = this.#asking;
    const { texts, words } = this.#values;
    const [, kind, ...rest] = value.split(namedPrefix) as [string, FolderKind, ...string[]];
    const typed = rest.join(namedPrefix);
    const name = slugOf(typed) === '' ? await this.#askName(kind) : typed;
    const known = candidates.exact(name);
    if (known) return known.value;
    const close = [...candidates.found(name), ...candidates.near(name)];
    const others = close.filter(
      (one, index) => close.findIndex(({ value: id }) => id === one.value) === index,
    );
    const isNew = { value: namedPrefix, name: texts.yesNew(words.kind(kind), name) };
    const isSlip = { value: '', name: texts.noSlip };
    const answer = await asker.choose(texts.isNew(name), [...others.slice(0, 7), isNew, isSlip]);
    if (answer === '') return undefined;
    if (answer !== namedPrefix) return answer;
    const consent = kind === 'person' ? await this.#consentOf(name) : {};
    if (consent === undefined) return undefined;
    const id = await this.#make(kind, name, wanted.of, consent);
    return wanted.references.length > 1 ? `${reading.register.words.kind(kind)}/${id}` : id;
  }

  #askName(kind: FolderKind): Promise<string> {
    const { texts, words } = this.#values;
    const naming = { label: texts.newName(words.kind(kind)), hint: this.#values.hint('name', kind) };
    const shape = shapeOf(kind).fields.get('name') as Scalar;
    return this.#values.line(naming, { shape, path: ['name'], required: true }, async typed =>
      objectionToName(String(typed), this.#asking.reading, texts),
    );
  }

  /** Asks what a new record cannot do without. */
  async #make(
    kind: FolderKind,
    name: string,
    of: string | undefined,
    consent: Record<string, Typed>,
  ): Promise<string> {
    const { fields, required } = shapeOf(kind);
    const { texts, words } = this.#values;
    const more: Record<string, Typed> = { ...consent };
    const about = (field: string): Question => ({
      label: texts.of(words.label(field, kind), name),
      hint: this.#values.hint(field, kind),
    });
    for (const field of required.filter(each => each !== 'name'))
      more[field] = await this.#values.scalar(kind, fields.get(field) as Scalar, [field], about(field), true);
    if (kind === 'person') {
      const partner = of ?? (await this.#partnerOf(about('partner')));
      if (partner !== this.#asking.reading.register.words.kind('initiative')) more.partner = partner;
    }
    return this.#asking.makeNew(kind, name, more);
  }

  /** Where everybody can read the records a name needs consent; nothing when there is none yet. */
  async #consentOf(name: string): Promise<Record<string, Typed> | undefined> {
    const { asker, reading } = this.#asking;
    const { register, today } = reading;
    if (register.initiative.data.visibility !== 'public') return {};
    if (!(await asker.confirm(this.#values.texts.mayBeNamed(name)))) return undefined;
    return { consent: { for: [register.words.value('name')], given_on: today } };
  }

  /** Where somebody new belongs. Without partners there is nothing to choose. */
  async #partnerOf(question: Question): Promise<string> {
    const { register } = this.#asking.reading;
    const own = register.words.kind('initiative');
    if (register.all('partner').length === 0) return own;
    const first = [{ value: own, name: this.#values.texts.ofOurs, short: register.initiative.data.name }];
    const [partner = own] = await this.choose({ references: ['partner'], first }, question);
    return partner;
  }
}
