import { applied, type Edit } from '../changing/edit.ts';
import { normalise } from '../reading/read-record.ts';
import { looseTextsOf } from '../register/loose-texts.ts';
import type { ActionContext } from './action.ts';

/** A line in a file; it counts from 1. */
export interface Line {
  file: string;
  line: number;
}

/** The lines in records and other texts for which something is true, as those texts are after edits. */
export function linesWith(
  isWanted: (line: string, file: string) => boolean,
  { register, written }: Pick<ActionContext, 'register' | 'written'>,
  edits: ReadonlyMap<string, readonly Edit[]> = new Map(),
): Line[] {
  const records = register.files.map(({ file, text }) => ({ file, text }));
  const others = looseTextsOf(register).map(file => ({ file, text: normalise(written(file) ?? '') }));
  return [...records, ...others].flatMap(({ file, text }) =>
    applied(text, edits.get(file) ?? [])
      .split('\n')
      .flatMap((line, index) => (isWanted(line, file) ? [{ file, line: index + 1 }] : [])),
  );
}

/** Does a line have one of these texts in it, as words of their own, and not within one of the others? */
export function holdsWhole(
  texts: readonly string[],
  others: readonly string[] = [],
): (line: string) => boolean {
  const left = texts.filter(text => text.trim() !== '' && !others.includes(text));
  if (left.length === 0) return () => false;
  const [pattern, within] = [wholeOf(left), wholeOf(others)];
  return line => line.replace(within, '').search(pattern) >= 0;
}

function wholeOf(texts: readonly string[]): RegExp {
  const words = texts.map(text => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}
