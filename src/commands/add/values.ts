import { slugOf } from '../../core/ground/slug.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import type { Scalar } from '../../core/model/shape.ts';
import { type Words, wordsOf } from '../../core/words/words.ts';
import { choicesOf } from '../../core/writing/field-help.ts';
import { inFull } from '../../core/writing/spoken-day.ts';
import { directionOf, readTyped } from '../../core/writing/typed-value.ts';
import type { Choice, Objection, Question } from '../../io/ask.ts';
import type { Asking, Judged, LineAs, ValueAsker } from './asking.ts';
import type { Wanted } from './candidates.ts';
import { Chooser, type JudgedEach } from './chooser.ts';
import { defaultAt, isDate, isNothingHere } from './shapes.ts';
import { type AddTexts, misfitText, texts } from './texts.ts';

/** Asks for one value: a text, a choice, a day, a record. */
export class Values implements ValueAsker {
  readonly words: Words;
  readonly texts: AddTexts;
  readonly #asking: Asking;
  readonly #chooser: Chooser;

  constructor(asking: Asking) {
    this.#asking = asking;
    this.words = wordsOf(asking.reading.spoken);
    this.texts = texts[asking.say.language];
    this.#chooser = new Chooser(asking, this);
  }

  get skip(): Choice {
    return { value: '', name: this.texts.skip, short: this.texts.nothing };
  }

  /** What leads out of a list: none of it, or no more. */
  wayOut(isFirst: boolean, needed: boolean): Choice[] {
    if (!isFirst) return [{ value: '', name: this.texts.done }];
    return needed ? [] : [this.skip];
  }

  /** What helps to answer, as people say it: `12 maart 2026` and `na afloop`, where a file has other signs. */
  hint(field: string, kind: FolderKind): string {
    const { say } = this.#asking;
    return (
      this.words
        .hint(field, kind)
        .replace(/\b\d{4}-\d\d(?:-\d\d)?\b(?!-)/g, date => say.date(date))
        .replace(/\b(?:Kies|Choose) [^.?!]+/g, choices =>
          choices.replace(/[\p{L}_]+/gu, word => this.#shown(word)),
        )
        // Where the word is the same in the list, there is nothing to tell of it.
        .replace(/ Choose (\w+) for an? \1\./, '')
        .replace(/(?<=[a-z])_(?=[a-z])/g, ' ')
    );
  }

  /** A word of a hint; of one that can be chosen what the list of choices says. */
  #shown(word: string): string {
    const value = this.words.valueOf(word);
    return value === undefined ? word : this.words.shown(value);
  }

  /** The empty text when it was passed over. */
  async scalar(
    kind: FolderKind,
    shape: Scalar,
    path: readonly Step[],
    question: Question,
    required: boolean,
    judged?: Judged,
    of?: string,
  ): Promise<string> {
    const { reading, say } = this.#asking;
    const first = required ? [] : [this.skip];
    if (shape.references.length > 0) {
      const [chosen = ''] = await this.records({ references: shape.references, first, of }, question, judged);
      return chosen;
    }
    if (shape.type === 'choice') {
      const preset = defaultAt(kind, path);
      const choices = [...(preset === undefined ? first : []), ...this.choices(shape)];
      return this.#choose(question, choices, judged, preset && reading.register.words.value(preset));
    }
    if (shape.type === 'boolean') {
      const answers = [this.words.vocabulary.yes, this.words.vocabulary.no];
      return this.#choose(
        question,
        [...first, ...answers.map(answer => ({ value: answer, name: answer }))],
        judged,
      );
    }
    const isToday = required && shape.type === 'date' && directionOf(shape) === 'back';
    const initial = isToday ? say.date(reading.today) : undefined;
    return this.line(this.#mayBeEmpty(question, shape, required), { shape, path, required, initial }, judged);
  }

  #mayBeEmpty({ label, hint = '' }: Question, shape: Scalar, required: boolean): Question {
    if (required) return { label, hint };
    // Some hints say already what it means to leave it empty.
    if (/\b(?:leeg|empty)\b/i.test(hint)) return { label, hint };
    const more = shape.section ? this.texts.canBeLonger : this.texts.emptyIsDone;
    return { label, hint: `${hint} ${more}`.trim() };
  }

  choices(shape: Scalar): Choice[] {
    return choicesOf(shape, this.#asking.reading.register.words, this.words);
  }

  several(question: Question, shape: Scalar): Promise<string[]> {
    return this.#asking.asker.several(question, this.choices(shape));
  }

  /** Chooses records by typing part of a name, or makes new ones. */
  records(wanted: Wanted, question: Question, judged?: JudgedEach): Promise<string[]> {
    return this.#chooser.choose(wanted, question, judged);
  }

  /** Asks until there is nothing against the answer; what there is, stands under the question. */
  async #choose(
    question: Question,
    choices: readonly Choice[],
    judged?: Judged,
    initial?: string,
  ): Promise<string> {
    for (let asked = question; ; ) {
      const answer = await this.#asking.asker.choose(asked, choices, initial);
      const objection = answer === '' ? undefined : await judged?.(answer);
      if (objection === undefined) return answer;
      asked = { ...question, hint: objection };
    }
  }

  /** One line of text, judged and shown by its shape. Where nothing has to be filled in, words for nothing are nothing. */
  async line(question: Question, as?: LineAs, judged?: Judged): Promise<string> {
    const { asker, reading, say } = this.#asking;
    const isNone = (typed: string): boolean => as?.required === false && isNothingHere(typed, as.shape);
    const seen = new Set<string>();
    const answer = await asker.text(question, {
      initial: as?.initial,
      clears: as !== undefined && ['number', 'integer', 'interval'].includes(as.shape.type),
      check: async (typed): Promise<Objection | undefined> => {
        if (typed === '') return as?.required ? this.texts.needed : undefined;
        if (as === undefined || isNone(typed)) return undefined;
        const result = readTyped(as.shape, as.path, typed, reading);
        if ('misfit' in result) return misfitText(result.misfit, say);
        if (as.path[0] === 'name' && slugOf(typed) === '') return this.texts.noLetters;
        const objection = this.#beyond(as.shape, result.written) ?? (await judged?.(typed));
        if (objection !== undefined || seen.has(typed)) return objection;
        seen.add(typed);
        const day = isDate(as.shape) ? inFull(String(result.written), typed, say) : undefined;
        return day && { heed: this.texts.isThatRight(day) };
      },
      show: typed => {
        if (typed === '' || isNone(typed)) return as?.empty ?? this.texts.nothing;
        if (!as || !isDate(as.shape)) return typed;
        const result = readTyped(as.shape, as.path, typed, reading);
        return 'written' in result ? say.date(String(result.written)) : typed;
      },
    });
    return isNone(answer) ? '' : answer;
  }

  /** What the schema has against a number or a text that can be read. */
  #beyond({ limits, fits }: Scalar, written: string | number): string | undefined {
    const { least = -Infinity, most = Infinity, longest } = limits;
    if (fits(written)) return undefined;
    if (typeof written === 'number')
      return written < least ? this.texts.atLeast(least) : this.texts.atMost(most);
    if (longest === undefined) return undefined;
    return written.length > longest ? this.texts.tooLong(longest) : this.texts.invisible;
  }
}
