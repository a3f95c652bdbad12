import type { FolderKind, Kind } from '../../core/kinds.ts';
import { type Moment, questionsOf } from '../../core/meaning/evaluation.ts';
import { type Fields, type List, type Scalar, type Shape, shapeOf } from '../../core/model.ts';
import type { Step } from '../../core/place.ts';
import { isOfWords, shortTexts } from '../../core/short-texts.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import type { Shown } from '../../core/writing/template.ts';
import { isNothing, type Typed } from '../../core/writing/typed-value.ts';
import type { Choice, Question } from '../../io/ask.ts';
import { type Asking, Values } from './values.ts';

/** Inside these only so much is asked; the rest is there for who needs it. In an item the first says who it is. */
const askedOf: Record<string, readonly string[]> = {
  parties: ['partner', 'delivers', 'contact_person', 'due'],
  holders: ['person', 'part'],
  views: ['person', 'text'],
  consent: ['for', 'given_on'],
};

/** Asks what the template of a kind shows and nobody filled in yet. */
export class Questionnaire {
  readonly #kind: FolderKind;
  readonly #reading: Asking['reading'];
  readonly #values: Values;

  constructor(kind: FolderKind, asking: Asking) {
    this.#kind = kind;
    this.#reading = asking.reading;
    this.#values = new Values(asking);
  }

  async fill(draft: Draft, shown: readonly Shown[]): Promise<void> {
    const shape = shapeOf(this.#kind);
    for (const item of shown) {
      if (item.type === 'heading') {
        const question = {
          label: item.heading,
          hint: `${item.hint} ${this.#values.texts.canBeLonger}`.trim(),
        };
        if (draft.headings.has(item.heading)) continue;
        const text = await this.#values.line(question);
        if (text !== '') draft.headings.set(item.heading, text);
      } else if (draft.fields[item.name] === undefined && this.#applies(item.name, draft)) {
        const required = shape.required.includes(item.name) || this.#needsPlan(item.name, draft);
        draft.fields[item.name] = await this.#ask(
          shape.fields.get(item.name) as Shape,
          [item.name],
          required,
        );
      }
    }
  }

  /** Is this worth asking, after what was answered before? */
  #applies(name: string, { fields }: Draft): boolean {
    if (name === 'goal') return this.#reading.register.goals().length > 0;
    if (this.#kind !== 'evaluation' || ['name', 'moment', 'about', 'held_on'].includes(name)) return true;
    if (name === 'planned_on') return !fields.held_on;
    if (!fields.held_on) return false;
    const all: readonly string[] = Object.values(questionsOf).flat();
    const own: readonly string[] = questionsOf[this.#momentOf(fields) ?? 'interim'];
    return own.includes(name) || !all.includes(name);
  }

  #momentOf({ moment }: Draft['fields']): Moment | undefined {
    return this.#reading.register.words.valueOf(String(moment)) as Moment | undefined;
  }

  /** An evaluation that was not held is planned. */
  #needsPlan(name: string, { fields }: Draft): boolean {
    return name === 'planned_on' && !fields.held_on;
  }

  #ask(shape: Shape, path: readonly Step[], required: boolean, about?: string): Promise<Typed> {
    const name = String(path.at(-1));
    const { words, texts } = this.#values;
    const label = words.label(name, this.#kind);
    const question = {
      label: about ? texts.of(label, about) : label,
      hint: this.#values.hint(name, this.#kind),
    };
    if (shape.type === 'list') return this.#list(shape, path, question, required);
    if (shape.type === 'fields') return this.#fields(shape, path);
    return this.#values.scalar(this.#kind, shape, path, question, required);
  }

  async #list(shape: List, path: readonly Step[], question: Question, required: boolean): Promise<Typed> {
    const { items } = shape;
    if (items.type === 'fields') return this.#items(items, path, question);
    if (items.type === 'list') return [];
    if (items.type === 'choice') return this.#values.several(question, items);
    const answers: string[] = [];
    for (;;) {
      const first = answers.length === 0;
      const needed = required && first;
      const next =
        items.references.length > 0
          ? await this.#values.reference(
              { references: items.references, first: this.#wayOut(first, needed), without: answers },
              first ? question : { label: question.label },
            )
          : await this.#values.line(this.#nextLine(question, first, needed), {
              shape: items,
              path,
              required: needed,
              empty: first ? undefined : this.#values.texts.done,
            });
      if (next === '') return answers;
      // Who types "koken, plannen" means two.
      const field = String(path.at(-1));
      answers.push(...((isOfWords(field) && shortTexts(next, field)?.parts) || [next]));
    }
  }

  #wayOut(first: boolean, needed: boolean): Choice[] {
    const { texts, skip } = this.#values;
    if (!first) return [{ value: '', name: texts.done }];
    return needed ? [] : [skip];
  }

  #nextLine({ label, hint }: Question, first: boolean, needed: boolean): Question {
    const { texts } = this.#values;
    if (!first) return { label, hint: texts.another };
    return { label, hint: needed ? hint : `${hint} ${texts.emptyIsDone}` };
  }

  /** Items with fields: who it is, then the rest, until there are no more. */
  async #items(shape: Fields, path: readonly Step[], question: Question): Promise<Typed[]> {
    const items: Record<string, Typed>[] = [];
    // A promise is made by at least two.
    const fewest = path[0] === 'parties' ? 2 : 0;
    const taken: string[] = [];
    for (;;) {
      const label = this.#values.texts.nth(question.label, items.length + 1);
      const found = await this.#who(shape, path, { ...question, label }, items.length < fewest, taken);
      if (found === undefined) return items;
      taken.push(found.answer);
      const item = { ...found.fields };
      items.push(item);
      for (const name of askedOf[String(path[0])]?.slice(1) ?? []) {
        // A person is its own contact.
        if (name === 'contact_person' && item.person !== undefined) continue;
        const inner = [...path, items.length - 1, name];
        const required = shape.required.includes(name);
        const answer = await this.#ask(shape.fields.get(name) as Shape, inner, required, found.name);
        if (!isNothing(answer)) item[name] = answer;
      }
    }
  }

  /** The partner or person an item is about; nothing when there are no more. */
  async #who(
    shape: Fields,
    path: readonly Step[],
    question: Question,
    needed: boolean,
    without: readonly string[],
  ): Promise<{ answer: string; name: string; fields: Record<string, Typed> } | undefined> {
    const { texts } = this.#values;
    const nobody = { value: '-', name: texts.nameless };
    const wayOut = this.#wayOut(without.length === 0, needed);
    const first = needed ? [] : [...wayOut, ...(path[0] === 'views' ? [nobody] : [])];
    const fields = ['partner', 'person'].filter(name => shape.fields.has(name));
    const references = fields.flatMap(name => (shape.fields.get(name) as Scalar).references);
    const withInitiative = path[0] === 'parties';
    const answer = await this.#values.reference({ references, first, withInitiative, without }, question);
    if (answer === '') return undefined;
    if (answer === nobody.value) return { answer, name: nobody.name, fields: {} };
    const { register } = this.#reading;
    const slash = answer.indexOf('/');
    const named = slash < 0 ? undefined : register.words.targetOf(answer.slice(0, slash));
    const field = (named ?? fields[0]) as Kind;
    const id = answer.slice(slash + 1);
    const { name } = (register.get(field, id) ?? register.initiative).data;
    return { answer, name, fields: { [field]: id } };
  }

  /** Fields inside a field; where the first is passed over, the others say nothing. */
  async #fields(shape: Fields, path: readonly Step[]): Promise<Typed> {
    const answers: Record<string, Typed> = {};
    for (const name of askedOf[String(path[0])] ?? []) {
      const answer = await this.#ask(shape.fields.get(name) as Shape, [...path, name], false);
      if (isNothing(answer)) break;
      answers[name] = answer;
    }
    return Object.keys(answers).length > 0 ? answers : '';
  }
}
