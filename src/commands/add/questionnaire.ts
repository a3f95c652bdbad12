import { isOfWords, shortTexts } from '../../core/ground/short-texts.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import type { Step } from '../../core/model/place.ts';
import {
  type Fields,
  type List,
  type Scalar,
  type Shape,
  schemaAt,
  shapeOf,
} from '../../core/model/shape.ts';
import type { BodyKind } from '../../core/words/vocabulary.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import type { Shown } from '../../core/writing/template.ts';
import { isNothing, type Typed } from '../../core/writing/typed-value.ts';
import type { Question } from '../../io/ask.ts';
import type { Asking, Judged } from './asking.ts';
import { beside, type Judge, put } from './judge.ts';
import { askedOfItems } from './shapes.ts';
import { Values } from './values.ts';
import { Who } from './who.ts';
import { WorthAsking } from './worth-asking.ts';

/** Asks what the schema of a kind says that is asked, and then for the texts that its template has headings for. */
export class Questionnaire {
  readonly #kind: FolderKind;
  readonly #asking: Asking;
  readonly #values: Values;
  readonly #judge: Judge;
  readonly #draft: Draft;
  readonly #worth: WorthAsking;

  constructor(kind: FolderKind, draft: Draft, asking: Asking, judge: Judge) {
    this.#kind = kind;
    this.#draft = draft;
    this.#asking = asking;
    this.#values = new Values(asking);
    this.#judge = judge;
    this.#worth = new WorthAsking(kind, draft.fields, asking);
  }

  /** `ready` hears that the name is known. */
  async fill(shown: readonly Shown[], ready: () => Promise<void>): Promise<void> {
    const shape = shapeOf(this.#kind);
    const { fields, headings } = this.#draft;
    await this.#judge.start(this.#draft);
    if (fields.name !== undefined) await ready();
    for (const name of schemaAt(this.#kind, []).asked ?? []) {
      if (name === 'body') await this.#askBody();
      else if (fields[name] === undefined && (await this.#worth.asking(name))) {
        const required = shape.required.includes(name) || this.#worth.needs(name);
        await this.#ask(shape.fields.get(name) as Shape, [name], required);
        if (name === 'name') await ready();
      }
    }
    for (const item of shown) {
      if (item.type !== 'heading' || headings.has(item.heading)) continue;
      const hint = `${item.hint} ${this.#values.texts.canBeLonger}`.trim();
      const text = await this.#values.line({ label: item.heading, hint });
      if (text !== '') headings.set(item.heading, text);
    }
  }

  /** What stands below the fields: of minutes what was said. */
  async #askBody(): Promise<void> {
    const { label, hint } = this.#asking.reading.spoken.bodies[this.#kind as BodyKind];
    this.#draft.lead ??= await this.#values.line({
      label,
      hint: `${hint} ${this.#values.texts.canBeLonger}`,
    });
  }

  async #ask(shape: Shape, path: readonly Step[], required: boolean, about?: string): Promise<void> {
    const name = String(path.at(-1));
    const { words, texts } = this.#values;
    const label = words.label(name, this.#kind);
    const question = {
      label: about ? texts.of(label, about) : label,
      hint: this.#values.hint(name, this.#kind),
    };
    if (shape.type === 'list') return this.#list(shape, path, question, required);
    if (shape.type === 'fields') return this.#fields(shape, path);
    const of = this.#partnerAt(path);
    const answer = await this.#values.scalar(
      this.#kind,
      shape,
      path,
      question,
      required,
      this.#judged(path),
      of,
    );
    // Of a field it is known that it was passed over; in an item nothing of it stays.
    if (path.length === 1 || !isNothing(answer)) put(this.#draft.fields, path, answer);
  }

  #judged(path: readonly Step[]): Judged {
    return answer => this.#judge.objection(this.#draft, path, answer, this.#listTooShort(path));
  }

  /** The list that this answer stands in, where it needs more items before anything can be said of it. */
  #listTooShort([name, index]: readonly Step[]): string | undefined {
    const least = schemaAt(this.#kind, [String(name)]).askAtLeast ?? 0;
    return typeof index === 'number' && index + 1 < least ? String(name) : undefined;
  }

  /** Whose people are meant here: those of the partner that is made, or that makes this promise. */
  #partnerAt(path: readonly Step[]): string | undefined {
    const { peopleOf } = schemaAt(this.#kind, path);
    if (peopleOf === undefined) return undefined;
    if (peopleOf === 'self') return this.#asking.ownId();
    const partner = beside(this.#draft.fields, path)[peopleOf];
    return typeof partner === 'string' ? partner : undefined;
  }

  async #list(shape: List, path: readonly Step[], question: Question, required: boolean): Promise<void> {
    const { fields } = this.#draft;
    const items = askedOfItems(this.#kind, shape, path);
    if (items === undefined || items.type === 'list') return;
    if (items.type === 'fields') return this.#items(items, path, question);
    const answers: string[] = [];
    if (items.type === 'choice') answers.push(...(await this.#values.several(question, items)));
    else
      for (;;) {
        const first = answers.length === 0;
        const more = await this.#next(items, [...path, answers.length], question, answers, required && first);
        if (more.length === 0) break;
        answers.push(...more);
      }
    if (path.length === 1 || answers.length > 0) put(fields, path, answers);
  }

  /** The next of a list; more than one when they are named in one go, and none when that was all. */
  async #next(
    items: Scalar,
    path: readonly Step[],
    question: Question,
    before: readonly string[],
    needed: boolean,
  ): Promise<string[]> {
    const [isFirst, { texts }] = [before.length === 0, this.#values];
    const { label, hint } = question;
    if (items.references.length > 0) {
      const first = this.#values.wayOut(isFirst, needed);
      const of = this.#partnerAt(path.slice(0, -1));
      const wanted = { references: items.references, first, without: before, several: true, of };
      const asked = isFirst ? question : { label, hint: texts.anotherName };
      const found = await this.#values.records(wanted, asked, this.#judged(path));
      return found.filter(id => id !== '');
    }
    const asked = isFirst
      ? { label, hint: needed ? hint : `${hint} ${texts.emptyIsDone}` }
      : { label, hint: texts.another };
    const as = { shape: items, path, required: needed, empty: isFirst ? undefined : texts.done };
    const next = await this.#values.line(asked, as, this.#judged(path));
    if (next === '') return [];
    // Who types "koken, plannen" means two.
    const field = String(path.at(-2));
    return [...((isOfWords(field) && shortTexts(next, field)?.parts) || [next])];
  }

  /** Items with fields: who it is, then the rest, until there are no more. */
  async #items(shape: Fields, path: readonly Step[], question: Question): Promise<void> {
    const { asked = [] } = schemaAt(this.#kind, [...path, 0]);
    const { askAtLeast = 0 } = schemaAt(this.#kind, path);
    const who = new Who(this.#kind, path, this.#asking, this.#values);
    put(this.#draft.fields, path, []);
    for (let number = 0; ; ) {
      const label = this.#values.texts.nth(question.label, number + 1);
      const way = number < askAtLeast ? [] : this.#values.wayOut(number === 0, false);
      const found = await who.next({ ...question, label }, way, (fields, more) =>
        this.#judged([...path, number + more])(fields),
      );
      if (found.length === 0) return;
      for (const { name, fields } of found) {
        const at = [...path, number];
        number += 1;
        put(this.#draft.fields, at, fields);
        for (const part of asked.slice(1)) {
          if (!this.#worth.holds([...at, part], fields)) continue;
          const inner = shape.fields.get(part) as Shape;
          await this.#ask(inner, [...at, part], shape.required.includes(part), name);
        }
      }
    }
  }

  /** Fields inside a field; where the first is passed over, the others say nothing. */
  async #fields(shape: Fields, path: readonly Step[]): Promise<void> {
    const [field] = path as [string];
    const answers: Record<string, Typed> = {};
    this.#draft.fields[field] = answers;
    for (const name of schemaAt(this.#kind, path).asked ?? []) {
      await this.#ask(shape.fields.get(name) as Shape, [...path, name], false);
      if (answers[name] === undefined) break;
    }
    if (isNothing(Object.keys(answers))) this.#draft.fields[field] = '';
  }
}
