import { isMap, type Pair, type YAMLSeq } from 'yaml';
import type { Step } from '../model/place.ts';
import type { Fields, Shape } from '../model/shape.ts';
import { type Found, isList, type YamlText } from './yaml-text.ts';

/** Where a value hangs: behind the colon of a field, as an item of a list, or it is all there is. */
export type Holder =
  | { type: 'pair'; pair: Pair; flow: boolean; isInItem: boolean }
  | { type: 'item'; seq: YAMLSeq; index: number; flow: boolean }
  | { type: 'root' };

/** A value and all that is known of its place. */
export interface Here {
  node: Found;
  shape: Shape | undefined;
  holder: Holder;
  path: readonly Step[];
}

/** All the fields of a record. */
export function startOf({ root }: YamlText, shape: Fields): Here {
  return { node: root, shape, holder: { type: 'root' }, path: [] };
}

/** One step further, if there is something. One value by itself stands for the list or the fields it belongs in. */
export function into(yaml: YamlText, { node, shape, holder, path: so }: Here, step: Step): Here | undefined {
  const path = [...so, step];
  if (typeof step === 'number') {
    const items = shape?.type === 'list' ? shape.items : undefined;
    if (!isList(node, shape))
      return step === 0 && !yaml.isAbsent(node, shape) ? { node, shape: items, holder, path } : undefined;
    const index = yaml.filledIn(node, items)[step];
    if (index === undefined) return undefined;
    const item: Holder = { type: 'item', seq: node, index, flow: node.flow === true };
    return { node: node.items[index] as Found, shape: items, holder: item, path };
  }
  const inner = shape?.type === 'fields' ? (shape.fields.get(step) ?? shape.others) : undefined;
  if (isMap(node)) {
    const pair = yaml.pairNamed(node, step);
    const isInItem = so.some(each => typeof each === 'number');
    const flow = node.flow === true;
    return (
      pair && {
        node: pair.value as Found,
        shape: inner,
        path,
        holder: { type: 'pair', pair, flow, isInItem },
      }
    );
  }
  const isAlone = shape?.type === 'fields' && shape.shorthand === step && !yaml.isAbsent(node, shape);
  return isAlone ? { node, shape: inner, holder, path } : undefined;
}

/** All that lies on the way to a value, from the fields of the record to the value itself; nothing where it is not. */
export function wayTo(yaml: YamlText, start: Here, path: readonly Step[]): Here[] | undefined {
  const way = [start];
  for (const step of path) {
    const next = into(yaml, way.at(-1) as Here, step);
    if (!next) return undefined;
    way.push(next);
  }
  return way;
}

export function reached(yaml: YamlText, start: Here, path: readonly Step[]): Here | undefined {
  return wayTo(yaml, start, path)?.at(-1);
}
