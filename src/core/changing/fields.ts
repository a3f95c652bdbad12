import { isMap, isScalar, type YAMLSeq } from 'yaml';
import type { Step } from '../model/place.ts';
import type { List, Shape } from '../model/shape.ts';
import { readNumber } from '../reading/values.ts';
import { blockAgain, commentBehind, isBlockNode } from './blocks.ts';
import type { Value } from './change.ts';
import type { Edit } from './edit.ts';
import { addTo, becomeItems } from './items.ts';
import { likeItems, likeOf, listIndentOf } from './like.ts';
import { expanded, newField } from './new-fields.ts';
import { CannotChange, raise } from './refused.ts';
import { onDisk } from './scalar.ts';
import type { Shown } from './shown.ts';
import { partAt } from './value.ts';
import { type Here, type Holder, into, reached } from './way.ts';
import { flowText, type Hand, scalarText, valueText } from './written.ts';
import { type Found, isList, type YamlText } from './yaml-text.ts';

/** Makes the edits that change the fields of one record, on one state of its text. */
export class FieldEditor {
  readonly yaml: YamlText;
  readonly hand: Hand;
  readonly #shown: Shown;
  readonly #start: Here;

  constructor(yaml: YamlText, start: Here, shown: Shown) {
    this.yaml = yaml;
    this.#start = start;
    this.#shown = shown;
    this.hand = { words: yaml.words, listIndent: listIndentOf(yaml) };
  }

  /** Is there a field with this name at the top, filled in or not? */
  has(name: string): boolean {
    return isMap(this.yaml.root) && this.yaml.pairNamed(this.yaml.root, name) !== undefined;
  }

  isFilledIn(name: string): boolean {
    const here = reached(this.yaml, this.#start, [name]);
    return here !== undefined && !this.yaml.isAbsent(here.node, here.shape);
  }

  put(path: readonly Step[], value: Value): Edit[] {
    return this.#put(this.#start, path, value);
  }

  #put(here: Here, path: readonly Step[], value: Value): Edit[] {
    const [step, ...rest] = path;
    const { node, shape } = here;
    if (step === undefined) return this.#replace(here, value);
    if (isMap(node) || isList(node, shape) || !this.yaml.isAbsent(node, shape)) {
      const next = into(this.yaml, here, step);
      // By itself it would be read as how many there are.
      const isCount = shape?.type === 'list' && shape.orCount && !isList(node, shape);
      if (next && isCount && readNumber(String(value).trim()) !== undefined)
        return this.#replaceWhole(here, [value]);
      if (next) return this.#put(next, rest, value);
    }
    const inner = wrapped(partAt(shape, step), rest, value);
    if (typeof step === 'number') return this.insert(here, step, inner);
    const { yaml, hand } = this;
    if (isMap(node) && shape?.type === 'fields')
      return newField(yaml, hand, this.#shown, node, shape, [...here.path, step], inner);
    if (yaml.isAbsent(node, shape)) return this.#fill(here, { [step]: inner });
    return expanded(yaml, hand, here, step, inner);
  }

  /** Puts an item in a list, before the one with this number, or last. */
  insert(here: Here, at: number, value: Value): Edit[] {
    const { node, shape, holder } = here;
    if (shape?.type !== 'list') throw new CannotChange('no-list');
    if (isList(node, shape)) {
      const like = likeItems(node, shape);
      const isEmpty = node.flow && this.yaml.filledIn(node, shape.items).length === 0;
      return isEmpty ? this.#fill(here, [value]) : addTo(this.yaml, this.hand, node, shape, at, value, like);
    }
    if (this.yaml.isAbsent(node, shape)) return this.#fill(here, [value]);
    if (holder.type !== 'pair') throw new CannotChange('form');
    return becomeItems(this.yaml, this.hand, holder, node, shape, at, value, likeOf(node));
  }

  /** Puts an item in the list at a route. */
  add(path: readonly Step[], at: number, value: Value): Edit[] {
    const here = reached(this.yaml, this.#start, path);
    return here ? this.insert(here, at, value) : this.put(path, [value]);
  }

  #replace(here: Here, value: Value): Edit[] {
    const { node, shape, holder } = here;
    if (this.yaml.isAbsent(node, shape, holder.type === 'item')) return this.#fill(here, value);
    if (!isScalar(node) || !node.range || Array.isArray(value) || typeof value === 'object')
      return this.#replaceWhole(here, value);
    const like = likeOf(node);
    const [at, valueEnd] = node.range;
    const column = this.#columnOf(holder);
    if (!isBlockNode(node)) {
      const flow = holder.type !== 'root' && holder.flow;
      return this.#onLine(at, valueEnd, scalarText(shape, value, column, this.hand, { ...like, flow }));
    }
    const again = blockAgain(this.yaml, node, onDisk(shape, value, this.hand.words), column);
    const comment = commentBehind(this.yaml.text.slice(at, this.yaml.lineEnd(at)));
    const text = again ?? scalarText(shape, value, column, this.hand) + comment;
    return [{ at, end: this.yaml.endOf(node, at), text }];
  }

  /** A list or fields become a text or number, or the other way round. */
  #replaceWhole({ node, shape, holder }: Here, value: Value): Edit[] {
    if (holder.type !== 'pair') throw new CannotChange('form');
    const { pair, flow, isInItem } = holder;
    const at = this.yaml.afterColon(pair);
    const column = this.yaml.column(this.yaml.keyAt(pair));
    const end = flow ? (node?.range?.[1] ?? at) : this.yaml.endOf(node, at);
    const text = flow
      ? ` ${flowText(shape, value, this.hand)}`
      : valueText(shape, value, column, this.hand, isInItem);
    return [{ at, end, text }];
  }

  /** A value comes where there is none: behind its colon, and what takes lines below that. */
  #fill(here: Here, value: Value): Edit[] {
    const { node, shape, holder } = here;
    const { yaml, hand } = this;
    if (holder.type === 'root') {
      if (shape?.type !== 'fields' || typeof value !== 'object' || isMap(node))
        throw new CannotChange('form');
      const text = valueText(shape, value, -2, hand);
      return [{ at: yaml.text.trimEnd().length, end: yaml.text.trimEnd().length, text }];
    }
    if (holder.type === 'item') throw new CannotChange('form');
    if (
      isMap(node) &&
      !node.flow &&
      shape?.type === 'fields' &&
      typeof value === 'object' &&
      !Array.isArray(value)
    )
      return Object.entries(value).flatMap(([name, inner]) => this.#put(here, [name], inner as Value));
    const { pair, flow, isInItem } = holder;
    const at = yaml.afterColon(pair);
    if (flow) {
      const [from, to] = node?.range ?? [at, at];
      return [{ at, end: Math.max(at, from === to ? at : to), text: ` ${flowText(shape, value, hand)}` }];
    }
    if (isList(node, shape) && !node.flow && shape?.type === 'list')
      return this.#fillItem(node, shape, value);
    const end = yaml.endOf(node, at);
    const behind = yaml.text.slice(end, yaml.lineEnd(end)).trim();
    // What stands behind the field stays there: its one item comes below, with a hyphen.
    const text = valueText(shape, value, yaml.column(yaml.keyAt(pair)), hand, isInItem && behind === '');
    if (behind === '') return [{ at, end: yaml.lineEnd(end), text }];
    const line = yaml.lineEnd(at);
    return end <= line
      ? this.#onLine(at, end, text)
      : [...this.#onLine(at, line, text), { at: line, end, text: '' }];
  }

  /** Puts a text on a line on which a comment may follow: what takes more lines goes on below that. */
  #onLine(at: number, end: number, text: string): Edit[] {
    const line = this.yaml.lineEnd(end);
    const below = text.indexOf('\n');
    if (below < 0 || this.yaml.text.slice(end, line).trim() === '') return [{ at, end, text }];
    return [
      { at, end, text: text.slice(0, below) },
      { at: line, end: line, text: text.slice(below) },
    ];
  }

  /** The hyphen that waits for something gets it. */
  #fillItem(seq: YAMLSeq, shape: List, value: Value): Edit[] {
    const [first, ...others] = Array.isArray(value) ? value : [value];
    const dash = this.yaml.dashesOf(seq)[0] ?? raise('form');
    const end = this.yaml.endOf(seq.items[0] as Found, dash + 1);
    const column = this.yaml.column(dash);
    const lines = valueText(shape, [first as Value, ...others], column - this.hand.listIndent, this.hand);
    return this.#onLine(dash, end, lines.trimStart());
  }

  #columnOf(holder: Holder): number {
    const { yaml } = this;
    if (holder.type === 'pair') return yaml.column(yaml.keyAt(holder.pair));
    return holder.type === 'item' && !holder.flow
      ? yaml.column(yaml.dashesOf(holder.seq)[holder.index] ?? 0)
      : 0;
  }
}

/** A value in all that lies between here and where it comes. */
function wrapped(shape: Shape | undefined, path: readonly Step[], value: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = wrapped(partAt(shape, step), rest, value);
  return typeof step === 'number' ? [inner] : { [step]: inner };
}
