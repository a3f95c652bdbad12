import { isMap, isScalar, isSeq } from 'yaml';
import { isBlockNode } from '../changing/blocks.ts';
import type { Comment } from '../changing/comments.ts';
import type { Edit } from '../changing/edit.ts';
import type { Here } from '../changing/way.ts';
import type { YamlText } from '../changing/yaml-text.ts';

/** The edit that puts a comment by something, as it stood by it elsewhere; nothing where there is no room for it. */
export function placeOf(yaml: YamlText, here: Here, { text, how }: Comment): Edit | undefined {
  if (how === 'behind') return behind(yaml, here, text);
  return how === 'above' ? above(yaml, here, text) : below(yaml, here, text);
}

function above(yaml: YamlText, here: Here, text: string): Edit | undefined {
  const at = startOf(yaml, here);
  if (at === undefined) return undefined;
  const start = yaml.lineStart(at);
  if (yaml.text.slice(start, at).trim() !== '') return undefined;
  return { at: start, end: start, text: `${' '.repeat(at - start)}${text}\n` };
}

/** Where the name of a field begins, or the hyphen of an item. */
function startOf(yaml: YamlText, { node, holder, path }: Here): number | undefined {
  if (holder.type === 'item') return holder.flow ? undefined : yaml.dashesOf(holder.seq)[holder.index];
  if (holder.type !== 'pair' || holder.flow) return undefined;
  return typeof path.at(-1) === 'number' ? node?.range?.[0] : yaml.keyAt(holder.pair);
}

function behind(yaml: YamlText, { node, holder }: Here, text: string): Edit | undefined {
  const start = holder.type === 'pair' ? yaml.afterColon(holder.pair) : node?.range?.[0];
  if (start === undefined) return undefined;
  const isOfName = (isMap(node) || isSeq(node)) && !node.flow;
  const isBlock = isScalar(node) && isBlockNode(node);
  const end = isOfName ? start : isBlock ? (node.range?.[0] ?? start) : yaml.endOf(node, start);
  const at = yaml.lineEnd(end);
  // There is another comment already.
  if (/(?:^|\s)#/.test(yaml.text.slice(end, at))) return undefined;
  const last = yaml.text.slice(0, at).trimEnd().length;
  return { at: last, end: last, text: ` ${text}` };
}

function below(yaml: YamlText, { node, path }: Here, text: string): Edit | undefined {
  if (path.length === 0) {
    const at = yaml.text.trimEnd().length;
    return { at, end: at, text: `\n${text}` };
  }
  const first = isMap(node) ? node.items[0] : undefined;
  const start = first ? yaml.keyAt(first) : isSeq(node) && !node.flow ? yaml.dashesOf(node)[0] : undefined;
  if (start === undefined) return undefined;
  const column = yaml.column(start);
  const at = yaml.endOfLines(yaml.endOf(node, start), column - 1);
  return { at, end: at, text: `\n${' '.repeat(column)}${text}` };
}
