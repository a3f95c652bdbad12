import {
  type Answer,
  type Answers,
  type ItemsAsk,
  isAskedWith,
  nobody,
  type Question,
} from '../../core/asking/question.ts';
import { SteppedBack } from '../../io/ask/stepped-back.ts';
import type { Asker, Choice } from '../../io/ask.ts';
import type { AskingTexts } from './asking-texts.ts';
import type { At } from './door.ts';

/** Who asks for the parts of an item. */
interface Parts {
  ask(question: Question, at: At): Promise<Answer>;
  first(
    question: Question,
    at: At,
    ways: readonly Choice[],
    taken: readonly Answer[],
  ): Promise<readonly Answer[]>;
  nameOf(answer: Answer): string;
}

type Item = Record<string, Answer>;

/**
 * Item after item, each part of it a question, until there are no more. A step back goes to the part before, and out of the
 * items where there is none.
 */
export async function askItems(
  question: Question & { ask: ItemsAsk },
  at: At,
  parts: Parts,
  askerFor: (canStepBack: boolean) => Asker,
  texts: AskingTexts,
): Promise<Answer> {
  const items: Item[] = Array.isArray(at.earlier) ? at.earlier.map(item => ({ ...(item as Item) })) : [];
  const walk = new ItemsWalk(question, at, parts, askerFor, texts, items);
  for (;;) {
    try {
      if (!(await walk.next())) return items;
    } catch (error) {
      if (!(error instanceof SteppedBack) || items.length === 0) throw error;
      walk.stepBack();
    }
  }
}

class ItemsWalk {
  readonly #question: Question & { ask: ItemsAsk };
  readonly #at: At;
  readonly #parts: Parts;
  readonly #askerFor: (canStepBack: boolean) => Asker;
  readonly #texts: AskingTexts;
  readonly #items: Item[];
  /** What a part was before somebody stepped back to it. */
  #earlier: { item: number; key: string; answer: Answer } | undefined;

  constructor(
    question: Question & { ask: ItemsAsk },
    at: At,
    parts: Parts,
    askerFor: (canStepBack: boolean) => Asker,
    texts: AskingTexts,
    items: Item[],
  ) {
    this.#question = question;
    this.#at = at;
    this.#parts = parts;
    this.#askerFor = askerFor;
    this.#texts = texts;
    this.#items = items;
  }

  /** Asks the next part, or for the next item; gives whether there was one. */
  async next(): Promise<boolean> {
    const open = this.#open;
    if (open) {
      const { item, part } = open;
      const own = this.#items[item] as Item;
      own[part.key] = await this.#parts.ask(this.#asked(part, own), this.#atPart(item, part.key));
      this.#at.soFar(this.#items);
      return true;
    }
    return this.#question.ask.gate ? this.#gated() : this.#begun();
  }

  /** Takes back what was answered last. */
  stepBack(): void {
    const item = (this.#open?.item ?? this.#items.length - 1) as number;
    const own = this.#items[item] as Item;
    const [first, ...others] = this.#question.ask.of;
    const last = others.findLast(({ key }) => own[key] !== undefined);
    const isBegin = last === undefined && (!this.#question.ask.gate || own[first?.key ?? ''] === undefined);
    if (isBegin) {
      // Those who were named in one go begin together.
      this.#items.splice(item);
      this.#earlier = undefined;
      return;
    }
    const key = (last ?? first)?.key as string;
    this.#earlier = { item, key, answer: own[key] as Answer };
    delete own[key];
  }

  /** The first part of an item that has to be asked still. */
  get #open(): { item: number; part: Question } | undefined {
    for (const [item, own] of this.#items.entries()) {
      const part = this.#question.ask.of.find(
        each => own[each.key] === undefined && !each.onlyGiven && isAskedWith(each, own),
      );
      if (part) return { item, part };
    }
    return undefined;
  }

  /** Most have none or a few, so what ends it comes first. */
  async #gated(): Promise<boolean> {
    const { gate } = this.#question.ask;
    if (!gate) return false;
    const asker = this.#askerFor(this.#at.canStepBack || this.#items.length > 0);
    const label = this.#items.length === 0 ? gate.first : gate.more;
    const answer = await asker.choose({ label }, [
      { value: 'no', name: gate.no },
      { value: 'yes', name: gate.yes },
    ]);
    if (answer === 'no') return false;
    this.#items.push({});
    return true;
  }

  /** Whom or what the next item is about, or more of them in one go. */
  async #begun(): Promise<boolean> {
    const { ask, label, hint } = this.#question;
    const [first] = ask.of;
    if (!first) return false;
    const count = this.#items.length;
    const { skip, empty, done, nameless, nth } = this.#texts;
    const out = count === 0 ? { value: '', name: skip, short: empty } : { value: '', name: done };
    const way = count < (ask.least ?? 0) ? [] : [out];
    const isNobody = first.ask.type === 'record' && first.ask.orNobody && way.length > 0;
    const ways = [...way, ...(isNobody ? [{ value: nobody, name: nameless }] : [])];
    const told = ask.numbered ? { label: nth(label, count + 1), hint } : count === 0 && hint ? { hint } : {};
    const taken = this.#items.map(item => item[first.key] ?? '').filter(answer => answer !== nobody);
    const found = await this.#parts.first(
      { ...first, ...told, required: way.length === 0 },
      this.#atPart(count, first.key),
      ways,
      taken,
    );
    for (const answer of found) this.#items.push({ [first.key]: answer });
    if (found.length > 0) this.#at.soFar(this.#items);
    return found.length > 0;
  }

  /** A part, that says whom it is about where items are counted. */
  #asked(part: Question, own: Item): Question {
    const { ask } = this.#question;
    const [first] = ask.of;
    if (!ask.numbered || !first) return part;
    const about = own[first.key] ?? '';
    const name = about === nobody ? this.#texts.nameless : this.#parts.nameOf(about);
    return { ...part, label: this.#texts.of(part.label, name) };
  }

  #atPart(item: number, key: string): At {
    const own: Answers = this.#items[item] ?? {};
    const withIn = (answer: Answer): Answer => [
      ...this.#items.slice(0, item),
      { ...own, [key]: answer },
      ...this.#items.slice(item + 1),
    ];
    const earlier =
      this.#earlier?.item === item && this.#earlier.key === key ? this.#earlier.answer : undefined;
    return {
      canStepBack: this.#at.canStepBack || this.#items.length > 0,
      earlier,
      beside: own,
      whole: answer => this.#at.whole(withIn(answer)),
      soFar: answer => this.#at.soFar(withIn(answer)),
      objection: answer => this.#at.objection(withIn(answer)),
    };
  }
}
