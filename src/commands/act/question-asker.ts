import type { Action, ActionContext } from '../../core/acting/action.ts';
import { readAnswer } from '../../core/acting/read-answer.ts';
import { recordChoices } from '../../core/acting/record-choices.ts';
import { answerShown, misreadWords } from '../../core/acting/told-answers.ts';
import type { Answer, Answers, Question } from '../../core/asking/question.ts';
import { inFull } from '../../core/writing/spoken-day.ts';
import type { Asker, Choice } from '../../io/ask.ts';
import type { Session } from '../../io/session.ts';
import { matching, suggested, textOf } from './choices.ts';
import type { Lists } from './lists.ts';
import { actTexts } from './texts.ts';

/** What is known at a question. */
interface At {
  canStepBack: boolean;
  /** What was answered before somebody stepped back. */
  earlier?: Answer;
}

/** Asks the questions of an action in a terminal. Each answer is judged where it is given. */
export class QuestionAsker {
  readonly #action: Action;
  readonly #context: ActionContext;
  readonly #asker: Asker;
  readonly #session: Session;
  readonly #lists: Lists;

  constructor(action: Action, context: ActionContext, asker: Asker, session: Session, lists: Lists) {
    this.#action = action;
    this.#context = context;
    this.#asker = asker;
    this.#session = session;
    this.#lists = lists;
  }

  /** The answer, or the empty text when it was passed over. Throws SteppedBack where somebody wants to go back. */
  async ask(question: Question, answers: Answers, { canStepBack, earlier }: At): Promise<Answer> {
    const asker = canStepBack ? this.#asker.withStepBack() : this.#asker;
    const { ask } = question;
    for (let hint = question.hint; ; ) {
      const asked = { ...question, hint };
      const answer = await this.#one(asked, asker, answers, earlier);
      const isTyped = !['choice', 'several', 'record', 'yesNo', 'items'].includes(ask.type);
      const objection = isTyped ? undefined : this.#objectionTo(question, answer, answers);
      if (objection === undefined) return answer;
      hint = objection;
    }
  }

  async #one(question: Question, asker: Asker, answers: Answers, earlier?: Answer): Promise<Answer> {
    const { ask, required = false } = question;
    const texts = actTexts[this.#session.language];
    const skip = required ? [] : [{ value: '', name: texts.skip, short: texts.empty }];
    const initial = typeof earlier === 'string' ? earlier : textOf(question.current);
    switch (ask.type) {
      case 'show':
        return this.#session.note(`${ask.lines.join('\n')}\n\n`).then(() => 'seen');
      case 'table': {
        const { shownTable } = await import('../../formats/text/shown-table.ts');
        const style = { ...this.#session.noteStyle, say: this.#context.say };
        await this.#session.note(`${shownTable(ask, style)}

`);
        return 'seen';
      }
      case 'choice':
        return asker.choose(
          question,
          [...suggested(question, texts.because), ...skip, ...ask.choices],
          initial,
        );
      case 'several':
        return asker.several(question, ask.choices);
      case 'yesNo': {
        const choices = [
          { value: 'yes', name: this.#context.spoken.yes },
          { value: 'no', name: this.#context.spoken.no },
        ];
        return asker.choose(question, [...choices, ...skip], initial);
      }
      case 'record':
        return ask.several ? this.#records(question, asker, skip) : this.#record(question, asker, skip);
      case 'items':
        return this.#items(question, asker);
      default:
        return this.#line(question, asker, answers, initial);
    }
  }

  /** One line of text, read as what is asked, and shown as it was understood. */
  async #line(question: Question, asker: Asker, answers: Answers, initial?: string): Promise<Answer> {
    const { ask, required, key, usual } = question;
    const { say } = this.#context;
    const texts = actTexts[this.#session.language];
    const shown = initial ?? usual;
    const isDate = ask.type === 'date' || ask.type === 'partialDate';
    const read = (typed: string) => readAnswer(ask, typed, this.#context);
    const heeded = new Set<string>();
    const typed = await asker.text(question, {
      initial: shown && isDate && /^\d{4}/.test(shown) ? say.date(shown) : shown,
      clears: ask.type === 'number' || ask.type === 'interval',
      check: async line => {
        if (line === '') return required ? texts.needed : undefined;
        if (ask.type === 'file') await this.#lists.read(line);
        const result = read(line);
        if ('misread' in result) {
          const { says, help } = misreadWords(result.misread, key, say);
          return [says, help].filter(Boolean).join(' ');
        }
        const objection = this.#objectionTo(question, result.answer, answers);
        if (objection !== undefined || heeded.has(line)) return objection;
        heeded.add(line);
        const day =
          isDate && line !== say.date(String(result.answer))
            ? inFull(String(result.answer), line, say)
            : undefined;
        return (
          day && {
            heed: {
              nl: `Dat is ${day}. Klopt dat? Druk dan op Enter.`,
              en: `That is ${day}. Is that right? Then press Enter.`,
            }[say.language],
          }
        );
      },
      show: line => {
        const result = line === '' ? undefined : read(line);
        return result && 'answer' in result ? answerShown(question, result.answer, say) : line || texts.empty;
      },
    });
    const result = typed === '' ? { answer: '' } : read(typed);
    return 'answer' in result ? result.answer : '';
  }

  #record(question: Question, asker: Asker, ways: readonly Choice[]): Promise<string> {
    const { ask } = question;
    const texts = actTexts[this.#session.language];
    if (ask.type !== 'record') return Promise.resolve('');
    const all = recordChoices(ask, this.#context);
    const first = [...suggested(question, texts.because), ...ways];
    return asker.search(question, typed => {
      const found = matching(all, typed);
      if (typed.trim() === '') return [...first, ...found];
      const isNew = ask.mayBeNew && !found.some(({ short }) => short === typed.trim());
      const made = isNew
        ? [{ value: typed.trim(), name: texts.newOne(typed.trim()), short: typed.trim() }]
        : [];
      const shown = [...found, ...made];
      return shown.length > 0 ? shown : [{ value: '', name: texts.none, disabled: ' ' }];
    });
  }

  /** One record after another, until there are no more. */
  async #records(question: Question, asker: Asker, skip: readonly Choice[]): Promise<readonly string[]> {
    const { ask } = question;
    const chosen: string[] = [];
    if (ask.type !== 'record') return chosen;
    const texts = actTexts[this.#session.language];
    for (;;) {
      const way = chosen.length > 0 ? [{ value: '', name: texts.done }] : skip;
      const left = recordChoices(ask, this.#context).filter(({ value }) => !chosen.includes(value));
      const among = left.map(({ value }) => value);
      const next = await this.#record({ ...question, ask: { ...ask, among } }, asker, way);
      if (next === '') return chosen;
      chosen.push(next);
    }
  }

  /** Item after item, each part of it a question; an item of which the first part is passed over is the end. */
  async #items(question: Question, asker: Asker): Promise<Answer> {
    const items: Answer[] = [];
    if (question.ask.type !== 'items') return items;
    for (;;) {
      const item: Record<string, Answer> = {};
      for (const [index, part] of question.ask.of.entries()) {
        const isFirst = index === 0;
        const { hint = part.hint } = isFirst && items.length === 0 ? question : part;
        const required = isFirst ? false : part.required;
        const answer = await this.#one({ ...part, hint, required }, asker, {});
        if (isFirst && (answer === '' || (Array.isArray(answer) && answer.length === 0))) return items;
        item[part.key] = answer;
      }
      items.push(item);
    }
  }

  #objectionTo({ key }: Question, answer: Answer, answers: Answers): string | undefined {
    const { objections } = this.#action.questions(this.#context, { ...answers, [key]: answer });
    const found = objections.find(objection => objection.key === key);
    return found && [found.says, found.help].filter(Boolean).join(' ');
  }
}
