import type { FolderKind } from '../../core/kinds.ts';
import { resolve, type Scalar, schemaOf, shapeOf } from '../../core/model.ts';
import type { Step } from '../../core/place.ts';
import type { Say } from '../../core/say.ts';
import { slugOf } from '../../core/slug.ts';
import { type Words, wordsOf } from '../../core/words.ts';
import { directionOf, type Reading, readTyped, type Typed } from '../../core/writing/typed-value.ts';
import type { Asker, Choice, Question } from '../../io/ask.ts';
import { candidatesFor, newPrefix, type Wanted } from './candidates.ts';
import { type AddTexts, misfitText, texts } from './texts.ts';

/** Makes a small record for a name that is not there yet, and gives its id. */
export type MakeNew = (kind: FolderKind, name: string, more: Record<string, Typed>) => string;

/** What every question needs to know. `reading.register` grows with the records that are made on the way. */
export interface Asking {
  asker: Asker;
  reading: Reading;
  say: Say;
  makeNew: MakeNew;
}

/** Asks for one value: a text, a choice, a day, a record. */
export class Values {
  readonly words: Words;
  readonly texts: AddTexts;
  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
    this.words = wordsOf(asking.reading.spoken);
    this.texts = texts[asking.say.language];
  }

  get skip(): Choice {
    return { value: '', name: this.texts.skip, short: this.texts.nothing };
  }

  /** What helps to answer, as people say it: `12 maart 2026` and `na afloop`, where a file has other signs. */
  hint(field: string, kind: FolderKind): string {
    const { say } = this.#asking;
    return this.words
      .hint(field, kind)
      .replace(/\b\d{4}-\d\d(?:-\d\d)?\b(?!-)/g, date => say.date(date))
      .replace(/(?<=[a-z])_(?=[a-z])/g, ' ');
  }

  /** The empty text when it was passed over. */
  scalar(
    kind: FolderKind,
    shape: Scalar,
    path: readonly Step[],
    question: Question,
    required: boolean,
  ): Promise<string> {
    const { asker, reading, say } = this.#asking;
    const first = required ? [] : [this.skip];
    if (shape.references.length > 0) return this.reference({ references: shape.references, first }, question);
    if (shape.type === 'choice') {
      const preset = defaultAt(kind, path);
      const choices = [...(preset === undefined ? first : []), ...this.choices(shape)];
      return asker.choose(question, choices, preset && reading.register.words.value(preset));
    }
    if (shape.type === 'boolean') {
      const answers = [this.words.vocabulary.yes, this.words.vocabulary.no];
      return asker.choose(question, [...first, ...answers.map(answer => ({ value: answer, name: answer }))]);
    }
    if (shape.section) return this.line({ ...question, hint: `${question.hint} ${this.texts.canBeLonger}` });
    const isToday = required && shape.type === 'date' && directionOf(String(path.at(-1))) === 'back';
    return this.line(question, {
      shape,
      path,
      required,
      initial: isToday ? say.date(reading.today) : undefined,
    });
  }

  choices({ choices }: Scalar): Choice[] {
    const { words } = this.#asking.reading.register;
    return choices.map(choice => ({ value: words.value(choice), name: this.words.shown(choice) }));
  }

  several(question: Question, shape: Scalar): Promise<string[]> {
    return this.#asking.asker.several(question, this.choices(shape));
  }

  /** One line of text; with a shape, judged and shown by it. */
  line(
    question: Question,
    as?: { shape: Scalar; path: readonly Step[]; required: boolean; initial?: string; empty?: string },
  ): Promise<string> {
    const { asker, reading, say } = this.#asking;
    return asker.text(question, {
      initial: as?.initial,
      check: typed => {
        if (typed === '') return as?.required ? this.texts.needed : undefined;
        const result = as && readTyped(as.shape, as.path, typed, reading);
        if (result && 'misfit' in result) return misfitText(result.misfit, say);
        if (as?.path[0] === 'name' && slugOf(typed) === '') return this.texts.noLetters;
        return result && this.#beyond(as.shape, result.written);
      },
      show: typed => {
        const isDate = as?.shape.type === 'date' || as?.shape.type === 'partial-date';
        if (typed === '' || !isDate) return typed || (as?.empty ?? this.texts.nothing);
        const result = readTyped(as.shape, as.path, typed, reading);
        return 'written' in result ? say.date(String(result.written)) : typed;
      },
    });
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

  /** Chooses a record by typing part of its name, or makes a new one. */
  async reference(wanted: Wanted, question: Question): Promise<string> {
    const { asker, reading } = this.#asking;
    // An id as an example is no help where names are to be chosen from.
    const hint = question.hint && `${question.hint.split(this.texts.forExample)[0]} ${this.texts.typeName}`;
    const answer = await asker.search(
      { ...question, hint },
      candidatesFor(wanted, reading, this.words, this.texts),
    );
    if (!answer.startsWith(newPrefix)) return answer;
    const [, kind, ...name] = answer.split(newPrefix) as [string, FolderKind, ...string[]];
    const id = await this.#newRecord(kind, name.join(newPrefix));
    return wanted.references.length > 1 ? `${reading.register.words.kind(kind)}/${id}` : id;
  }

  /** Asks what a new record cannot do without. */
  async #newRecord(kind: FolderKind, typed: string): Promise<string> {
    const { fields, required } = shapeOf(kind);
    const about = (name: string): Scalar => fields.get(name) as Scalar;
    const naming = { label: this.texts.newName(this.words.kind(kind)), hint: this.hint('name', kind) };
    const name =
      slugOf(typed) === ''
        ? await this.line(naming, { shape: about('name'), path: ['name'], required: true })
        : typed;
    const more: Record<string, Typed> = {};
    for (const field of required.filter(each => each !== 'name')) {
      const question = {
        label: this.texts.of(this.words.label(field, kind), name),
        hint: this.hint(field, kind),
      };
      more[field] = await this.scalar(kind, about(field), [field], question, true);
    }
    return this.#asking.makeNew(kind, name, more);
  }
}

/** The value that holds where nothing is filled in, as the schema says. */
function defaultAt(kind: FolderKind, path: readonly Step[]): string | undefined {
  let schema = schemaOf(kind);
  for (const step of path) {
    const whole = resolve(schema);
    schema = (typeof step === 'number' ? whole.items : whole.properties?.[step]) ?? {};
  }
  const { default: preset } = resolve(schema);
  return preset === undefined ? undefined : String(preset);
}
