import { isMap, isScalar, isSeq, visit } from 'yaml';
import type { List } from '../model/shape.ts';
import type { Like } from './written.ts';
import { type Found, isList, type YamlText } from './yaml-text.ts';

/** What is kept of how a value is written: its quotes, and whether it is a link. */
export function likeOf(node: Found): Like {
  if (!isScalar(node)) return {};
  const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : undefined;
  return { quote, written: String(node.value) };
}

/** How all items of a list are written, where they are written alike. */
export function likeItems(seq: { items: readonly unknown[] }, { items }: List): Like {
  const all = seq.items.map(item => {
    const first = isMap(item) && items.type === 'fields' ? item.get(items.shorthand ?? '', true) : item;
    return likeOf(first as Found);
  });
  const [first] = all;
  if (!first || all.some(({ quote }) => quote !== first.quote)) return { written: first?.written };
  return first;
}

/** How deep lists stand below the name of their field: as the first one in the file. */
export function listIndentOf(yaml: YamlText): number {
  let indent = 2;
  visit(yaml.root as never, {
    Pair(_, pair) {
      const { value } = pair;
      if (!isSeq(value) || value.flow || !isList(value as Found, undefined)) return undefined;
      const [dash] = yaml.dashesOf(value);
      if (dash === undefined) return undefined;
      indent = Math.max(0, yaml.column(dash) - yaml.column(yaml.keyAt(pair)));
      return visit.BREAK;
    },
  });
  return indent;
}
