import { type Moment, questionsOf } from '../../core/meaning/evaluation.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import type { Asking } from './asking.ts';
import type { AddTexts } from './texts.ts';

/** Says which questions are worth asking, after what was answered before. */
export class WorthAsking {
  readonly #kind: FolderKind;
  readonly #fields: Draft['fields'];
  readonly #asking: Asking;
  readonly #whether: AddTexts['whether'];
  #isHeld: boolean | undefined;

  constructor(kind: FolderKind, fields: Draft['fields'], asking: Asking, whether: AddTexts['whether']) {
    this.#kind = kind;
    this.#fields = fields;
    this.#asking = asking;
    this.#whether = whether;
  }

  async asking(name: string): Promise<boolean> {
    if (name === 'goal') return this.#asking.reading.register.goals().length > 0;
    if (this.#kind !== 'evaluation' || name === 'name') return true;
    const isHeld = await this.#wasHeld();
    if (name === 'moment' || name === 'about') return true;
    if (name === 'planned_on') return !isHeld;
    if (!isHeld) return false;
    const all: readonly string[] = Object.values(questionsOf).flat();
    const own: readonly string[] = questionsOf[this.#moment ?? 'interim'];
    return own.includes(name) || !all.includes(name);
  }

  /** Asked first: it decides which day is meant, and whether there is anything to tell yet. */
  async #wasHeld(): Promise<boolean> {
    const { held_on, planned_on } = this.#fields;
    if (held_on !== undefined || planned_on !== undefined) return held_on !== undefined;
    if (this.#isHeld === undefined) {
      const { label, hint, planned, held } = this.#whether;
      this.#isHeld = !(await this.#asking.asker.confirm({ label, hint, yes: planned, no: held }));
    }
    return this.#isHeld;
  }

  get #moment(): Moment | undefined {
    return this.#asking.reading.register.words.valueOf(String(this.#fields.moment)) as Moment | undefined;
  }
}
