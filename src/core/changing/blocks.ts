import type { Scalar } from 'yaml';
import { blockOf, isBlock } from './scalar.ts';
import type { YamlText } from './yaml-text.ts';

/** Is this text written as a block of lines? */
export function isBlockNode({ type }: Scalar): boolean {
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
}

/**
 * Another text in the block of lines that was there, its sign and depth kept. Nothing where one line will do: where it
 * was a block for its lines alone, or cannot be one. `column`: that of the field it belongs to.
 */
export function blockAgain(yaml: YamlText, node: Scalar, text: string, column: number): string | undefined {
  const [at = 0] = node.range ?? [];
  const wasForLines = String(node.value).trim().includes('\n') && !text.includes('\n');
  if (wasForLines || !isBlock(`${text}\nx`)) return undefined;
  const [first = '', ...lines] = yaml.text.slice(at, yaml.endOf(node, at)).split('\n');
  const header = /^[|>][+-]?/.exec(first.replace(/\d/, ''))?.[0] ?? '|';
  const indent = /^[ \t]*/.exec(lines.find(line => line.trim() !== '') ?? '')?.[0].length ?? 0;
  const sign = text.includes('\n') ? header.replace('>', '|') : header;
  return blockOf(text, Math.max(indent, column + 1), sign + commentBehind(first));
}

/** The comment on a line, with the spaces before it. */
export function commentBehind(line: string): string {
  return /[ \t]+#.*/.exec(line)?.[0] ?? '';
}
