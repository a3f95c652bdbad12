import { type Comment, commentsIn } from '../changing/comments.ts';
import { applied, type Edit } from '../changing/edit.ts';
import { isSame } from '../changing/steps.ts';
import { isFields } from '../changing/value.ts';
import { type Here, into, startOf } from '../changing/way.ts';
import { isList, YamlText } from '../changing/yaml-text.ts';
import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { shapeOf } from '../model/shape.ts';
import type { Words } from '../words/words.ts';
import { placeOf } from './comment-place.ts';
import { Subjects } from './subjects.ts';

/** The fields of a version of a record: as text, and as they are read. */
export interface Fields {
  yaml: string;
  data: object;
}

/** How often each text is to stand there, after what both did; never less than either wants to keep. */
export function countsAfter(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): Map<string, number> {
  const countIn = (texts: readonly string[], text: string): number =>
    texts.filter(other => other === text).length;
  return new Map(
    [...new Set([...base, ...ours, ...theirs])].map(text => {
      const [was, mine, others] = [base, ours, theirs].map(texts => countIn(texts, text)) as [
        number,
        number,
        number,
      ];
      return [text, was === others ? mine : was === mine ? others : Math.max(mine, others)];
    }),
  );
}

/** Is all there that has to be? */
export function holdsAll(texts: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  return [...counts].every(([text, count]) => texts.filter(other => other === text).length >= count);
}

/**
 * Puts comments that they added by what these stood by, and takes out what they took out. What finds no place is left
 * out: who asks looks whether all is there.
 */
export class CommentCarrier {
  readonly #kind: Kind;
  readonly #words: Words;
  readonly #theirs: Fields;
  readonly #data: object;

  /** @param data What the record says afterwards. */
  constructor(kind: Kind, words: Words, theirs: Fields, data: object) {
    this.#kind = kind;
    this.#words = words;
    this.#theirs = theirs;
    this.#data = data;
  }

  carried(yaml: string, counts: ReadonlyMap<string, number>): string {
    let text = yaml;
    for (const comment of this.commentsIn(yaml).toReversed())
      if (counts.get(comment.text) === 0) text = applied(text, [without(text, comment)]);
    for (const comment of this.commentsIn(this.#theirs.yaml)) {
      const there = this.commentsIn(text).filter(other => other.text === comment.text);
      if (there.length < (counts.get(comment.text) ?? 0)) text = this.#with(text, comment, there);
    }
    return text;
  }

  commentsIn(yaml: string): Comment[] {
    return commentsIn(yaml, shapeOf(this.#kind), this.#words);
  }

  #with(text: string, comment: Comment, there: readonly Comment[]): string {
    const yaml = new YamlText(text, this.#words);
    const to = this.#follow(comment.by, yaml);
    const isThere = to && there.some(({ how, by }) => how === comment.how && isSame(by, to.route));
    const edit = to && !isThere ? placeOf(yaml, to.here, comment) : undefined;
    if (!to || !edit) return text;
    const after = applied(text, [edit]);
    const now = this.commentsIn(after);
    const isPut = now.some(
      ({ text: own, how, by }) => own === comment.text && how === comment.how && isSame(by, to.route),
    );
    return isPut && now.length === this.commentsIn(text).length + 1 ? after : text;
  }

  /** What a route through their text leads to in this one. Items count as they are written, the empty ones too. */
  #follow(by: readonly Step[], yaml: YamlText): { here: Here; route: Step[] } | undefined {
    const shape = shapeOf(this.#kind);
    const theirs = new YamlText(this.#theirs.yaml, this.#words);
    let from: Here | undefined = startOf(theirs, shape);
    let here: Here | undefined = startOf(yaml, shape);
    let [was, is]: unknown[] = [this.#theirs.data, this.#data];
    const path: Step[] = [];
    const route: Step[] = [];
    for (const step of by) {
      if (!from || !here) return undefined;
      if (typeof step === 'number') {
        if (from.shape?.type !== 'list') return undefined;
        const items = from.shape.items;
        const number: number = isList(from.node, from.shape)
          ? theirs.filledIn(from.node, items).indexOf(step)
          : step;
        const subjects = new Subjects(this.#kind, path, items);
        const matches: number[] = Array.isArray(was) && Array.isArray(is) ? subjects.matched(was, is) : [];
        const other: number = matches[number] ?? -1;
        if (other < 0) return undefined;
        [from, was, is] = [into(theirs, from, number), (was as unknown[])[number], (is as unknown[])[other]];
        const isInList: boolean = isList(here.node, here.shape);
        here = into(yaml, here, other);
        route.push(isInList && here?.holder.type === 'item' ? here.holder.index : other);
      } else {
        [from, here] = [into(theirs, from, step), into(yaml, here, step)];
        [was, is] = [was, is].map(value => (isFields(value) ? value[step] : undefined));
        route.push(step);
      }
      path.push(typeof step === 'number' ? 0 : step);
    }
    return here && { here, route };
  }
}

function without(text: string, { at, text: comment, how }: Comment): Edit {
  const end = at + comment.length;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  if (how === 'behind') return { at: text.slice(0, at).trimEnd().length, end, text: '' };
  return text[end] === '\n'
    ? { at: start, end: end + 1, text: '' }
    : { at: Math.max(0, start - 1), end, text: '' };
}
