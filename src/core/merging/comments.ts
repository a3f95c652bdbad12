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
  const all = [base, ours, theirs].map(countsOf) as [Counts, Counts, Counts];
  return new Map(
    all
      .flatMap(counts => [...counts.keys()])
      .map(text => {
        const [was, mine, others] = all.map(counts => counts.get(text) ?? 0) as [number, number, number];
        return [text, was === others ? mine : was === mine ? others : Math.max(mine, others)];
      }),
  );
}

/** Is all there that has to be? */
export function holdsAll(texts: readonly string[], asked: Counts): boolean {
  const counts = countsOf(texts);
  return [...asked].every(([text, count]) => (counts.get(text) ?? 0) >= count);
}

type Counts = ReadonlyMap<string, number>;

function countsOf(texts: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Who adds more comments than this, while somebody else is at work, is asked. */
const mostCarried = 50;

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

  carried(yaml: string, asked: Counts): string {
    let text = yaml;
    const there = this.commentsIn(yaml);
    for (const comment of there.toReversed())
      if (asked.get(comment.text) === 0) text = applied(text, [without(text, comment)]);
    const counts = countsOf(there.map(comment => comment.text));
    const lacks = ({ text: own }: Comment): boolean => (counts.get(own) ?? 0) < (asked.get(own) ?? 0);
    const added = this.commentsIn(this.#theirs.yaml).filter(lacks);
    if (added.length > mostCarried) return text;
    for (const comment of added) text = this.#with(text, comment, asked);
    return text;
  }

  commentsIn(yaml: string): Comment[] {
    return commentsIn(yaml, shapeOf(this.#kind), this.#words);
  }

  #with(text: string, comment: Comment, asked: Counts): string {
    const all = this.commentsIn(text);
    const there = all.filter(other => other.text === comment.text);
    if (there.length >= (asked.get(comment.text) ?? 0)) return text;
    const yaml = new YamlText(text, this.#words);
    const to = this.#follow(comment.by, yaml);
    const isSo = ({ text: own, how, by }: Comment): boolean =>
      own === comment.text && how === comment.how && isSame(by, to?.route);
    const edit = to && !there.some(isSo) ? placeOf(yaml, to.here, comment) : undefined;
    if (!edit) return text;
    const after = applied(text, [edit]);
    const now = this.commentsIn(after);
    return now.some(isSo) && now.length === all.length + 1 ? after : text;
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
