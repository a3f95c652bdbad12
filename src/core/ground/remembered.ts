/** So many answers are kept of one thing. */
const most = 8;

/**
 * What was made of something, for as long as that is there: who asks for the same of it gets the same. Of one thing the
 * last answers are kept.
 */
export class Remembered<Of extends object, Made> {
  readonly #answers = new WeakMap<Of, { asked: readonly unknown[]; made: Made }[]>();

  /** What was made of this where the very same was asked, item by item; else what is made now. */
  of(one: Of, asked: readonly unknown[], make: () => Made): Made {
    const answers = this.#answers.get(one) ?? [];
    this.#answers.set(one, answers);
    const isSame = (other: readonly unknown[]): boolean =>
      other.length === asked.length && other.every((item, index) => item === asked[index]);
    const known = answers.find(answer => isSame(answer.asked));
    if (known) return known.made;
    const made = make();
    answers.push({ asked, made });
    if (answers.length > most) answers.shift();
    return made;
  }

  /** Makes anew what is asked of this from now on. */
  forget(one: Of): void {
    this.#answers.delete(one);
  }
}
