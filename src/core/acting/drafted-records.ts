import {
  type Answer,
  type Answers,
  isPassedOver,
  type NewOne,
  newOneIn,
  nobody,
} from '../asking/question.ts';
import type { Change } from '../changing/change.ts';
import { slugOf } from '../ground/slug.ts';
import { type FolderKind, initiativeId, type Kind, kinds } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { keyOf, partsOf } from '../model/record-key.ts';
import { type Fields, type Scalar, type Shape, schemaAt, shapeAt, shapeOf } from '../model/shape.ts';
import type { Draft } from '../writing/assignment.ts';
import { kindsToMake } from '../writing/known-records.ts';
import { fillInToday, type NewRecord } from '../writing/new-record.ts';
import type { Typed } from '../writing/typed-value.ts';
import type { ActionContext } from './action.ts';
import { partFor } from './item-parts.ts';
import { type Made, NewRecords } from './new-records.ts';

/** New records made of answers, and of those who are named in these and are not on record yet: each of them once. */
export class DraftedRecords {
  readonly #context: ActionContext;
  readonly #isReady: boolean;
  readonly #made: NewRecords;
  readonly #named = new Map<string, Made>();
  /** In the order in which they are told: those who are named behind the record that names them. */
  readonly #all: Made[] = [];
  #passing: Made[] = [];

  /** `isReady`: is it all that is going to be answered, so that a day that is not told is today? */
  constructor(context: ActionContext, isReady: boolean) {
    this.#context = context;
    this.#isReady = isReady;
    this.#made = new NewRecords(context);
  }

  get changes(): Change[] {
    return this.#all.map(({ change }) => change);
  }

  get records(): NewRecord[] {
    return this.#all.map(({ record }) => record);
  }

  /** Makes a record of a draft, with answers by the name of their field over it. `id`: what its file is going to be called. */
  make(kind: FolderKind, draft: Draft, answers: Answers, id: string): Made {
    const fields = { ...draft.fields };
    const own = this.#made.reserve(kind, id);
    for (const [field, answer] of Object.entries(answers)) {
      if (isPassedOver(answer)) continue;
      const typed = this.#typed(kind, [field], shapeOf(kind).fields.get(field), answer, own);
      if (typed !== undefined) fields[field] = typed;
    }
    if (this.#isReady) fillInToday(kind, { ...draft, fields }, this.#context.today);
    const made = this.#made.compose(kind, own, { ...draft, fields });
    this.#all.push(made, ...this.#passing);
    this.#passing = [];
    return made;
  }

  /** An answer as somebody would type it for a field; nothing where nothing of it is left. */
  #typed(
    kind: Kind,
    path: readonly Step[],
    shape: Shape | undefined,
    answer: Answer,
    own: string,
    beside: Answers = {},
  ): Typed | undefined {
    if (isPassedOver(answer) || answer === nobody) return undefined;
    if (shape?.type === 'list') {
      const items = Array.isArray(answer) ? answer : [answer];
      return items.flatMap(
        (item, index) => this.#typed(kind, [...path, index], shape.items, item, own, beside) ?? [],
      );
    }
    if (shape?.type === 'fields') return this.#fields(kind, path, shape, answer, own);
    if (shape !== undefined && shape.references.length > 0)
      return this.#reference(kind, path, shape, answer, own, beside);
    return shape?.type === 'interval' ? this.#interval(String(answer)) : String(answer);
  }

  /** The parts of an item. Whom it is about goes where such a one belongs: a person is no partner. */
  #fields(kind: Kind, path: readonly Step[], shape: Fields, answer: Answer, own: string): Typed {
    if (typeof answer === 'string' || Array.isArray(answer)) return String(answer);
    const parts: Record<string, Typed> = {};
    for (const [part, one] of Object.entries(answer as Answers)) {
      const field = partFor(shape, part, one);
      const at = [...path, field];
      const typed = this.#typed(kind, at, shape.fields.get(field), one, own, answer as Answers);
      if (typed !== undefined) parts[field] = typed;
    }
    return parts;
  }

  #reference(
    kind: Kind,
    path: readonly Step[],
    { references }: Scalar,
    answer: Answer,
    own: string,
    beside: Answers,
  ): string {
    const { words } = this.#context.register;
    const key = this.#keyOf(kind, path, references as readonly Kind[], answer, own, beside);
    if (key === initiativeId) return words.kind('initiative');
    const { kind: target, id } = partsOf(key);
    if (!kinds.includes(target)) return key;
    return references.length > 1 ? `${words.kind(target)}/${id}` : id;
  }

  /** The key of a record that was chosen, or of a new one. A plain name is somebody new where one may be made of it. */
  #keyOf(
    kind: Kind,
    path: readonly Step[],
    references: readonly Kind[],
    answer: Answer,
    own: string,
    beside: Answers,
  ): string {
    const one = newOneIn(answer) ?? this.#nameAlone(String(answer), references);
    if (one === undefined) return String(answer);
    const { peopleOf } = schemaAt(kind, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);
    return this.#newOne(one, peopleOf === 'self' ? keyOf({ kind, id: own }) : beside[peopleOf ?? '']);
  }

  #nameAlone(name: string, references: readonly Kind[]): NewOne | undefined {
    const [kind] = kindsToMake(references);
    if (kind === undefined || name === initiativeId || kinds.includes(partsOf(name).kind)) return undefined;
    return slugOf(name) === '' || this.#context.register.has(kind, name) ? undefined : { new: kind, name };
  }

  /** `of`: the partner to whom somebody belongs, where that is known. */
  #newOne({ new: typed, name, consent, ...parts }: NewOne, of?: Answer): string {
    const kind = typed as FolderKind;
    const known = this.#named.get(`${kind}/${slugOf(name)}`);
    if (known) return known.key;
    const { register, today } = this.#context;
    const own = this.#made.reserve(kind, slugOf(name) || kind);
    const fields: Record<string, Typed> = { name };
    if (consent === 'yes') fields.consent = { for: [register.words.value('name')], given_on: today };
    const partner = kind === 'person' ? (parts.partner ?? of) : undefined;
    const all: Answers = { ...parts, ...(partner !== undefined && { partner }) };
    for (const [part, answer] of Object.entries(all)) {
      if (kind === 'person' && answer === initiativeId) continue;
      const value = this.#typed(kind, [part], shapeAt(kind, [part]), answer, own);
      if (value !== undefined) fields[part] = value;
    }
    const draft: Draft = { fields, headings: new Map() };
    fillInToday(kind, draft, today);
    const made = this.#made.compose(kind, own, draft);
    this.#named.set(`${kind}/${slugOf(name)}`, made);
    this.#passing.push(made);
    return made.key;
  }

  /** In words, as people write it. */
  #interval(answer: string): string {
    return /^P\d|^none$/.test(answer) ? this.#context.say.typedInterval(answer as never) : answer;
  }
}
