import type { Answer, Answers, NewOne, Question, RecordAsk } from '../../core/asking/question.ts';
import { isAskedWith } from '../../core/asking/question.ts';
import { slugOf } from '../../core/ground/slug.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import { wordsOf } from '../../core/words/words.ts';
import { SteppedBack } from '../../io/ask/stepped-back.ts';
import type { Asker, Choice } from '../../io/ask.ts';
import { type AskingTexts, askingTexts } from './asking-texts.ts';
import { Candidates, namedPrefix, type Wanted } from './candidates.ts';
import { firstChoices, suggested } from './choices.ts';
import type { At, Door } from './door.ts';
import { objectionToName } from './names.ts';

/** Asks one question about somebody new. */
export type AskOne = (question: Question, asker: Asker, at: At) => Promise<Answer>;

/** Lets records be chosen by typing part of a name, and new ones be named after a yes. */
export class Chooser {
  readonly #door: Door;
  readonly #askOne: AskOne;
  readonly #texts: AskingTexts;

  constructor(door: Door, askOne: AskOne) {
    this.#door = door;
    this.#askOne = askOne;
    this.#texts = askingTexts[door.context.say.language];
  }

  /** Those who were chosen, with nothing against them; nobody where it was passed over. `ways` lead out of the question. */
  async choose(
    question: Question & { ask: RecordAsk },
    asker: Asker,
    at: At,
    ways: readonly Choice[],
    without: readonly Answer[],
    several: boolean,
  ): Promise<readonly Answer[]> {
    const { ask, hint: told } = question;
    const { typeName, forExample, because } = this.#texts;
    // An id as an example is no help where names are to be chosen from.
    const isTold = /\b(?:typ|type)\b/i.test(told ?? '');
    let hint = [told?.split(forExample)[0], !isTold && typeName].filter(Boolean).join(' ');
    for (;;) {
      const wanted: Wanted = {
        ask,
        first: firstChoices(suggested(question, because), ways, without),
        without,
        several,
        answers: at.whole(''),
        of: ask.peopleOf === undefined ? undefined : at.beside[ask.peopleOf],
      };
      const candidates = new Candidates(wanted, this.#door.context);
      const answer = await asker.search({ ...question, hint }, candidates.shown);
      const chosen = await this.#meant(answer, wanted, candidates, at);
      if (chosen === undefined) continue;
      if (answer === '') return [];
      const objection = await firstOf(chosen, each => at.objection(each));
      if (objection === undefined && chosen.length > 0) return chosen;
      hint = objection ?? hint;
    }
  }

  /** Who is meant by a name: one of those who are there, or somebody new after a yes; nothing when it was a slip. */
  async named(ask: RecordAsk, name: string, at: At): Promise<Answer | undefined> {
    const wanted: Wanted = { ask, first: [], without: [], several: false, answers: at.whole('') };
    const candidates = new Candidates(wanted, this.#door.context);
    const [kind = ''] = candidates.kinds;
    const found = await this.#meant(namedPrefix + kind + namedPrefix + name, wanted, candidates, at);
    return found?.[0];
  }

  /** What a choice stands for, each once; nothing where somebody steps back while a new one is asked about. */
  async #meant(
    answer: string,
    wanted: Wanted,
    candidates: Candidates,
    at: At,
  ): Promise<readonly Answer[] | undefined> {
    const chosen: Answer[] = [];
    try {
      for (const value of answer.split('\n')) {
        const isNamed = value.startsWith(namedPrefix) && !value.startsWith(namedPrefix + namedPrefix);
        const one = isNamed ? await this.#named(value, wanted, candidates, at) : candidates.answerOf(value);
        if (one !== undefined && !chosen.some(each => JSON.stringify(each) === JSON.stringify(one)))
          chosen.push(one);
      }
      return chosen;
    } catch (error) {
      if (error instanceof SteppedBack) return undefined;
      throw error;
    }
  }

  /** Somebody who is named: one of those who are there, or somebody new; nothing when the name was a slip. */
  async #named(value: string, { ask }: Wanted, candidates: Candidates, at: At): Promise<Answer | undefined> {
    const { context } = this.#door;
    const asker = this.#door.asker.withStepBack();
    const words = wordsOf(context.spoken);
    const [, kind, ...rest] = value.split(namedPrefix) as [string, FolderKind, ...string[]];
    const typed = rest.join(namedPrefix);
    const name = slugOf(typed) === '' ? await this.#askName(kind, asker) : typed;
    const known = candidates.exact(name);
    if (known) return candidates.answerOf(known.value);
    const others = candidates.alike(name);
    const isNew = { value: namedPrefix, name: this.#texts.yesNew(words.kind(kind), name) };
    const isSlip = { value: '', name: this.#texts.noSlip };
    const answer = await asker.choose(this.#texts.isNew(name), [...others.slice(0, 7), isNew, isSlip]);
    if (answer === '') return undefined;
    if (answer !== namedPrefix) return candidates.answerOf(answer);
    if (ask.ofNew === undefined) return name;
    return this.#asked({ new: kind, name }, ask.ofNew[kind] ?? [], asker, at);
  }

  #askName(kind: FolderKind, asker: Asker): Promise<string> {
    const { context } = this.#door;
    const { newName, needed } = this.#texts;
    const question = { label: newName(wordsOf(context.spoken).kind(kind)) };
    return asker.text(question, {
      check: typed => (typed === '' ? needed : objectionToName(typed, context, context.say.language)),
    });
  }

  /** A new one with what is asked of it; nothing where that takes back that it is new. */
  async #asked(
    one: NewOne,
    questions: readonly Question[],
    asker: Asker,
    at: At,
  ): Promise<Answer | undefined> {
    let asked: NewOne = one;
    for (const question of questions) {
      const beside: Answers = asked;
      if (!isAskedWith(question, beside)) continue;
      const label = question.label.includes('…')
        ? question.label.replace('…', () => one.name)
        : this.#texts.of(question.label, one.name);
      const answer = await this.#askOne({ ...question, label }, asker, {
        canStepBack: true,
        beside,
        whole: () => at.whole(''),
        soFar: () => {},
        objection: async () => undefined,
      });
      const { ask } = question;
      const isDeclined =
        ask.type === 'choice' && ask.choices.some(({ value, declines }) => declines && value === answer);
      if (isDeclined) return undefined;
      asked = { ...asked, [question.key]: answer };
    }
    return asked;
  }
}

async function firstOf<T>(
  all: readonly T[],
  find: (one: T) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (const one of all) {
    const found = await find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
