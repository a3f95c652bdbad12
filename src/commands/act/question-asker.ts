import { namingAll } from '../../core/acting/naming.ts';
import {
  type Answer,
  isPassedOver,
  newOneIn,
  type Question,
  type RecordAsk,
} from '../../core/asking/question.ts';
import { isOfWords, shortTexts } from '../../core/ground/short-texts.ts';
import { SteppedBack } from '../../io/ask/stepped-back.ts';
import type { Asker, Choice } from '../../io/ask.ts';
import { type AskingTexts, askingTexts } from './asking-texts.ts';
import { suggested, textOf } from './choices.ts';
import { Chooser } from './chooser.ts';
import type { At, Door } from './door.ts';
import { askItemLines } from './item-lines.ts';
import { askItems } from './items.ts';
import { askLine } from './lines.ts';

/** Asks the questions of an action in a terminal. Each answer is judged where it is given. */
export class QuestionAsker {
  readonly #door: Door;
  readonly #texts: AskingTexts;
  readonly #chooser: Chooser;

  constructor(door: Door) {
    this.#door = door;
    this.#texts = askingTexts[door.context.say.language];
    this.#chooser = new Chooser(door, (question, asker, at) => this.#one(question, asker, at));
  }

  /** The answer, or the empty text when it was passed over. Throws SteppedBack where somebody wants to go back. */
  ask(question: Question, at: At): Promise<Answer> {
    return this.#one(question, this.#asker(at.canStepBack), at);
  }

  /** The one or more that an item is about; nobody when there are no more. */
  async first(
    question: Question,
    at: At,
    ways: readonly Choice[],
    taken: readonly Answer[],
  ): Promise<readonly Answer[]> {
    const { ask } = question;
    const asker = this.#asker(at.canStepBack);
    if (ask.type === 'record' && !ask.several)
      return this.#chooser.choose({ ...question, ask }, asker, at, ways, taken, true);
    const answer = await this.#one({ ...question, required: ways.length === 0 }, asker, at, ways);
    return isPassedOver(answer) ? [] : [answer];
  }

  /** What somebody or something that was answered is called. */
  nameOf(answer: Answer): string {
    const one = newOneIn(answer);
    if (one) return one.name;
    const { register, say } = this.#door.context;
    return namingAll(say, register).name(String(answer));
  }

  #asker(canStepBack: boolean): Asker {
    return canStepBack ? this.#door.asker.withStepBack() : this.#door.asker;
  }

  async #one(question: Question, asker: Asker, at: At, ways?: readonly Choice[]): Promise<Answer> {
    const { ask, required = false, preset } = question;
    const texts = this.#texts;
    const { spoken, say } = this.#door.context;
    const skip =
      ways ?? (required || preset !== undefined ? [] : [{ value: '', name: texts.skip, short: texts.empty }]);
    const earlier = at.earlier;
    const initial = typeof earlier === 'string' ? earlier : (textOf(question.current) ?? preset);
    switch (ask.type) {
      case 'show': {
        const { inWindow } = await import('../../formats/text/wrap.ts');
        const { session } = this.#door;
        await session.note(`${inWindow(ask.lines.join('\n'), session.noteStyle.width)}\n\n`);
        return 'seen';
      }
      case 'table': {
        const { shownTable } = await import('../../formats/text/shown-table.ts');
        const style = { ...this.#door.session.noteStyle, say };
        await this.#door.session.note(`${shownTable(ask, style)}\n\n`);
        return 'seen';
      }
      case 'choice': {
        const first = suggested(question, texts.because);
        const others = ask.choices.filter(({ value }) => first.every(each => each.value !== value));
        const choices = [...first, ...skip, ...others];
        return untilRight(question, at, asked => asker.choose(asked, choices, initial));
      }
      case 'several':
        return untilRight(question, at, asked => asker.several(asked, ask.choices));
      case 'yesNo': {
        const answers = [
          { value: 'yes', name: spoken.yes },
          { value: 'no', name: spoken.no },
        ];
        // A field may stay empty; what an action asks is likely so.
        const choices = question.field ? [...skip, ...answers] : [...answers, ...skip];
        return untilRight(question, at, asked => asker.choose(asked, choices, initial));
      }
      case 'record': {
        if (ask.several) return this.#records({ ...question, ask }, at, skip);
        const [chosen = ''] = await this.#chooser.choose({ ...question, ask }, asker, at, skip, [], false);
        return chosen;
      }
      case 'items':
        if (ask.inOneLine) return askItemLines({ ...question, ask }, at, this.#door, this.#chooser);
        return askItems({ ...question, ask }, at, this, can => this.#asker(can), texts);
      case 'texts':
        return this.#lines(question, at);
      default:
        return askLine(question, asker, at, this.#door, { initial });
    }
  }

  /** One record after another, or more in one go, until there are no more. */
  #records(question: Question & { ask: RecordAsk }, at: At, skip: readonly Choice[]): Promise<Answer> {
    const nameOf = (one: Answer): string => this.nameOf(one);
    return this.#list(at, nameOf, (chosen, told) => {
      const isFirst = chosen.length === 0;
      const hint = told(isFirst ? question.hint : this.#texts.anotherName);
      const asked = { ...question, hint };
      const ways = isFirst ? skip : [{ value: '', name: this.#texts.done }];
      const one = this.#within(at, chosen);
      return this.#chooser.choose(asked, this.#asker(one.canStepBack), one, ways, chosen, true);
    });
  }

  /** One text after another, until there are no more. Who types "koken, plannen" means two. */
  #lines(question: Question, at: At): Promise<Answer> {
    const field = String(question.field?.path.findLast(step => typeof step === 'string') ?? '');
    return this.#list(at, String, async (given, told) => {
      const isFirst = given.length === 0;
      const { another, done } = this.#texts;
      const required = isFirst && question.required;
      const asked = { ...question, hint: told(isFirst ? question.hint : another) };
      const one = this.#within(at, given);
      const line: Question = { ...asked, required, ask: { type: 'text' } };
      const text = await askLine(line, this.#asker(one.canStepBack), one, this.#door, {
        empty: isFirst ? undefined : done,
      });
      if (typeof text !== 'string' || text === '') return [];
      return (isOfWords(field) && shortTexts(text, field)?.parts) || [text];
    });
  }

  /** A list that grows; a step back takes away what came last and says what is left, and goes on back from nothing. */
  async #list(
    { earlier, soFar }: At,
    nameOf: (one: Answer) => string,
    next: (
      before: readonly Answer[],
      told: (hint: string | undefined) => string | undefined,
    ) => Promise<readonly Answer[]>,
  ): Promise<Answer> {
    let all: readonly Answer[] = Array.isArray(earlier) ? earlier : [];
    let isBack = all.length > 0;
    for (;;) {
      const before = all.map(nameOf);
      const told = (hint?: string) =>
        isBack ? [this.#texts.soFar(before), hint].filter(Boolean).join(' ') : hint;
      try {
        const more = await next(all, told);
        isBack = false;
        if (more.length === 0) return all;
        all = [...all, ...more];
        soFar(all);
      } catch (error) {
        if (!(error instanceof SteppedBack) || all.length === 0) throw error;
        all = all.slice(0, -1);
        isBack = true;
      }
    }
  }

  #within(at: At, before: readonly Answer[]): At {
    return {
      ...at,
      canStepBack: at.canStepBack || before.length > 0,
      whole: answer => at.whole([...before, answer]),
      objection: answer => at.objection([...before, answer]),
    };
  }
}

/** Asks until there is nothing against the answer; what there is, stands under the question. */
async function untilRight<A extends Answer>(
  question: Question,
  at: At,
  ask: (question: Question) => Promise<A>,
): Promise<A> {
  for (let asked = question; ; ) {
    const answer = await ask(asked);
    const objection = await at.objection(answer);
    if (objection === undefined) return answer;
    asked = { ...question, hint: objection };
  }
}
