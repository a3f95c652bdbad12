import type { Edit } from '../changing/edit.ts';
import { lineAt } from '../reading/yaml-line.ts';

/** Takes a value out of YAML and leaves the name of its field; an item goes as a whole. Comments stay. */
export function takenOut(
  text: string,
  from: number,
  to: number,
  isItem: boolean,
): readonly Edit[] | undefined {
  if (from === to || /(?:^|[ \t\n])#/.test(text.slice(from, to))) return undefined;
  if (!isItem) {
    const start = text.slice(0, from).trimEnd().length;
    return text[start - 1] === ':'
      ? [{ at: start, end: text.slice(0, to).trimEnd().length, text: '' }]
      : undefined;
  }
  const line = lineAt(text, from);
  const isAlone =
    line.valueAt === from && /^- +$/.test(line.dashes) && line.value === text.slice(from, to).trimEnd();
  if (isAlone) return [{ at: line.at, end: line.at + line.text.length + 1, text: '' }];
  const before = /,[ \t]*$/.exec(text.slice(line.at, from));
  if (before) return [{ at: from - before[0].length, end: to, text: '' }];
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(to));
  return after ? [{ at: from, end: to + after[0].length, text: '' }] : undefined;
}
