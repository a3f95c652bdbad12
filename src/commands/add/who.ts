import type { Kind } from '../../core/model/kinds.ts';
import type { Fields, Scalar } from '../../core/model/shape.ts';
import type { Typed } from '../../core/writing/typed-value.ts';
import type { Choice, Question } from '../../io/ask.ts';
import type { Asking } from './asking.ts';
import type { Values } from './values.ts';

/** The partner or person that an item of a list is about, as it is shown and as it is written. */
export interface Named {
  name: string;
  fields: Record<string, Typed>;
}

/** Asks who the items of a list are about, each once. */
export class Who {
  readonly #list: string;
  readonly #shape: Fields;
  readonly #asking: Asking;
  readonly #values: Values;
  readonly #taken: string[] = [];

  constructor(list: string, shape: Fields, asking: Asking, values: Values) {
    this.#list = list;
    this.#shape = shape;
    this.#asking = asking;
    this.#values = values;
  }

  /** The next one, or more who were named in one go; nobody when there are no more. `way` leads out of the question. */
  async next(
    question: Question,
    way: readonly Choice[],
    judged: (fields: Typed, index: number) => Promise<string | undefined>,
  ): Promise<Named[]> {
    const nobody = { value: '-', name: this.#values.texts.nameless };
    const first = [...way, ...(this.#list === 'views' && way.length > 0 ? [nobody] : [])];
    const fields = ['partner', 'person'].filter(name => this.#shape.fields.has(name));
    const references = fields.flatMap(name => (this.#shape.fields.get(name) as Scalar).references);
    const named = (answer: string): Named =>
      answer === nobody.value ? { name: nobody.name, fields: {} } : this.#named(answer, fields[0] as Kind);
    const answers = await this.#values.records(
      { references, first, withInitiative: this.#list === 'parties', without: this.#taken, several: true },
      question,
      (answer, index) => judged(named(answer).fields, index),
    );
    if (answers[0] === '') return [];
    this.#taken.push(...answers);
    return answers.map(named);
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
