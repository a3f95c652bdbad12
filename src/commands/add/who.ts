import type { FolderKind, Kind } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import { type Fields, type Scalar, schemaAt, shapeAt } from '../../core/model/shape.ts';
import type { Typed } from '../../core/writing/typed-value.ts';
import type { Choice, Question } from '../../io/ask.ts';
import type { Asking } from './asking.ts';
import type { Values } from './values.ts';

/** The partner or person that an item of a list is about, as it is shown and as it is written. */
export interface Named {
  name: string;
  fields: Record<string, Typed>;
}

/** Asks who the items of a list are about, each once; or what, where the first that is asked is no partner or person. */
export class Who {
  readonly #kind: FolderKind;
  /** Of an item. */
  readonly #path: readonly Step[];
  readonly #asking: Asking;
  readonly #values: Values;
  readonly #taken: string[] = [];

  constructor(kind: FolderKind, list: readonly Step[], asking: Asking, values: Values) {
    this.#kind = kind;
    this.#path = [...list, 0];
    this.#asking = asking;
    this.#values = values;
  }

  /** The next one, or more who were named in one go; nobody when there are no more. `way` leads out of the question. */
  async next(
    question: Question,
    way: readonly Choice[],
    judged: (fields: Typed, index: number) => Promise<string | undefined>,
  ): Promise<Named[]> {
    const { fields: parts } = shapeAt(this.#kind, this.#path) as Fields;
    const {
      required = [],
      oneOf,
      properties = {},
      asked: [first = ''] = [],
    } = schemaAt(this.#kind, this.#path);
    const fields = ['partner', 'person'].filter(name => parts.has(name));
    if (!fields.includes(first)) return this.#what(first, question, way.length === 0, judged);
    const nobody = { value: '-', name: this.#values.texts.nameless };
    const mayBeNobody = oneOf === undefined && fields.every(name => !required.includes(name));
    const ways = [...way, ...(mayBeNobody && way.length > 0 ? [nobody] : [])];
    const references = fields.flatMap(name => (parts.get(name) as Scalar).references);
    const named = (answer: string): Named =>
      answer === nobody.value ? { name: nobody.name, fields: {} } : this.#named(answer, fields[0] as Kind);
    const withInitiative = properties.partner?.orInitiative;
    const answers = await this.#values.records(
      { references, first: ways, withInitiative, without: this.#taken, several: true },
      question,
      (answer, index) => judged(named(answer).fields, index),
    );
    if (answers[0] === '') return [];
    this.#taken.push(...answers);
    return answers.map(named);
  }

  async #what(
    field: string,
    question: Question,
    needed: boolean,
    judged: (fields: Typed, index: number) => Promise<string | undefined>,
  ): Promise<Named[]> {
    const shape = shapeAt(this.#kind, [...this.#path, field]);
    if (shape === undefined || shape.type === 'list' || shape.type === 'fields') return [];
    const path = [...this.#path, field];
    const answer = await this.#values.scalar(this.#kind, shape, path, question, needed, typed =>
      judged({ [field]: typed }, 0),
    );
    return answer === '' ? [] : [{ name: answer, fields: { [field]: answer } }];
  }

  #named(answer: string, usual: Kind): Named {
    const { register } = this.#asking.reading;
    const slash = answer.indexOf('/');
    const kind = (slash < 0 ? undefined : register.words.targetOf(answer.slice(0, slash))) as
      | Kind
      | undefined;
    const id = answer.slice(slash + 1);
    const field = kind ?? usual;
    const { name } = (register.get(field, id) ?? register.initiative).data;
    return { name, fields: { [field]: id } };
  }
}
