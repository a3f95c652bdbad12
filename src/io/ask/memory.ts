import type { Answer } from '../../core/asking/question.ts';

/** Answers in the order in which they were asked, so that the same questions can be gone through again. */
export class Memory {
  readonly answers: Answer[];
  #at = 0;

  constructor(answers: readonly Answer[] = []) {
    this.answers = [...answers];
  }

  get hasNext(): boolean {
    return this.#at < this.answers.length;
  }

  next(): Answer {
    this.#at += 1;
    return this.answers[this.#at - 1] as Answer;
  }

  add(answer: Answer): void {
    this.answers.push(answer);
    this.#at = this.answers.length;
  }

  /** Begins anew, without the last answer. */
  stepBack(): void {
    this.answers.pop();
    this.#at = 0;
  }
}

/** Thrown where somebody wants to go back to the question before. */
export class SteppedBack extends Error {}
