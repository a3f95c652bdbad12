import type { Answer, Answers, Question } from '../../src/core/asking/question.ts';
import type { Asker, Choice } from '../../src/io/ask.ts';

const end = '';

/** Behind a question that a terminal asks, what is known of it: answers that came one after another, by their key. */
type Asked = Partial<Question> & { label: string };

/** Somebody at a terminal who answers each question, by its key, with what these answers say; and passes over the rest. */
export class Answering {
  readonly #left = new Map<string, string[]>();

  constructor(answers: Answers) {
    this.#add(answers);
  }

  /** What was not asked for. */
  get left(): string[] {
    return [...this.#left].flatMap(([key, answers]) =>
      answers.filter(answer => answer !== end).map(() => key),
    );
  }

  /** As the one who asks in a terminal. */
  get asker(): Asker {
    const asker = {
      withStepBack: () => asker,
      in: () => asker,
      confirm: async () => true,
      choose: async (question: Asked, choices: readonly Choice[], initial?: string) =>
        this.#chosen(question, choices, initial),
      several: async ({ key = '' }: Asked) => this.#all(key),
      search: async ({ key = '' }: Asked, find: (typed: string) => readonly Choice[]) =>
        this.#found(key, find),
      text: async (
        { key = '' }: Asked,
        { initial = '', check }: { initial?: string; check?(typed: string): Promise<unknown> },
      ) => {
        const typed = this.#next(key) ?? initial;
        const said = (await check?.(typed)) && (await check?.(typed));
        if (said) throw new Error(`${key}: ${JSON.stringify(said)}`);
        return typed;
      },
    };
    return asker as unknown as Asker;
  }

  #add(answers: Answers): void {
    for (const [key, answer] of Object.entries(answers)) {
      const all = this.#left.get(key) ?? [];
      this.#left.set(key, all);
      if (typeof answer === 'string') all.push(answer);
      else if (Array.isArray(answer)) this.#addList(all, answer);
    }
  }

  #addList(all: string[], answers: readonly Answer[]): void {
    for (const each of answers)
      if (typeof each === 'string') all.push(each);
      else this.#add(each as Answers);
    const [first] = answers;
    if (typeof first === 'string') all.push(end);
    else if (first !== undefined) this.#left.get(Object.keys(first)[0] as string)?.push(end);
  }

  #next(key: string): string | undefined {
    return this.#left.get(key)?.shift();
  }

  #all(key: string): string[] {
    const all: string[] = [];
    for (let next = this.#next(key); next; next = this.#next(key)) all.push(next);
    return all;
  }

  #chosen({ key = '' }: Asked, choices: readonly Choice[], initial?: string): string {
    const is = (value: string | undefined): value is string => choices.some(choice => choice.value === value);
    const next = key === '' ? undefined : this.#next(key);
    // A yes to somebody new has no key of its own.
    const value = [next, initial, '+', '', choices[0]?.value].find(is);
    if (next !== undefined && value !== next) throw new Error(`${key}: ${next} is not among the choices`);
    return value as string;
  }

  #found(key: string, find: (typed: string) => readonly Choice[]): string {
    const next = this.#next(key);
    if (next === undefined)
      return find('').some(({ value }) => value === '') ? '' : (find('')[0]?.value ?? '');
    const found = [...find(''), ...find(next)].find(
      ({ value }) => value === next || (next !== end && value.endsWith(`+${next}`)),
    );
    if (!found) throw new Error(`${key}: ${next} cannot be found`);
    return found.value;
  }
}
