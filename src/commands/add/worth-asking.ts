import type { FolderKind } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import { schemaAt, shapeOf } from '../../core/model/shape.ts';
import { wordsOf } from '../../core/words/words.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import type { Typed } from '../../core/writing/typed-value.ts';
import type { Asking } from './asking.ts';

/** Says which questions are worth asking, after what was answered before. */
export class WorthAsking {
  readonly #kind: FolderKind;
  readonly #fields: Draft['fields'];
  readonly #asking: Asking;
  /** Of two fields of which one is asked: both, and the one that it is going to be. */
  #choice: { fields: readonly string[]; chosen: string | undefined } | undefined;

  constructor(kind: FolderKind, fields: Draft['fields'], asking: Asking) {
    this.#kind = kind;
    this.#fields = fields;
    this.#asking = asking;
  }

  /** Is it worth asking for this field? */
  async asking(name: string): Promise<boolean> {
    const shape = shapeOf(this.#kind).fields.get(name);
    const isGoal = shape !== undefined && 'references' in shape && shape.references.includes('goal');
    if (isGoal) return this.#asking.reading.register.goals().length > 0;
    if (name === 'name') return true;
    const { fields, chosen } = await this.#whichOf();
    if (chosen !== undefined && fields.includes(name)) return name === chosen;
    return this.holds([name], this.#fields);
  }

  /** Has this to be answered, since one of two is asked and it is this one? */
  needs(name: string): boolean {
    return this.#choice?.chosen === name;
  }

  /** Is a field only asked with others, and are those answered so? `around`: what was answered beside it. */
  holds(path: readonly Step[], around: Draft['fields']): boolean {
    const { onlyWhen = {} } = schemaAt(this.#kind, path);
    const { register, spoken } = this.#asking.reading;
    return Object.entries(onlyWhen).every(([field, wanted]) => {
      const answer: Typed | undefined = around[field];
      const isThere = field === this.#choice?.chosen || (answer !== undefined && answer !== '');
      if (wanted === true || !isThere) return isThere;
      const typed = String(answer);
      const meant = [register.words.valueOf(typed), wordsOf(spoken).valueOf(typed), typed];
      return meant.some(value => value !== undefined && wanted.includes(value));
    });
  }

  /** Asked first: it decides which day is meant, and whether there is anything to tell yet. */
  async #whichOf(): Promise<{ fields: readonly string[]; chosen: string | undefined }> {
    if (this.#choice) return this.#choice;
    const { anyOf } = shapeOf(this.#kind).conditions;
    const ask = anyOf && this.#asking.reading.spoken.conditions[anyOf.name].ask;
    const fields = ask ? anyOf.fields : [];
    const known = fields.toReversed().find(name => this.#fields[name] !== undefined);
    let chosen = known;
    if (ask && known === undefined) {
      const { label, hint, answers } = ask;
      const [yes, no] = answers;
      chosen = (await this.#asking.asker.confirm({ label, hint, yes, no })) ? fields[0] : fields[1];
    }
    this.#choice = { fields, chosen };
    return this.#choice;
  }
}
