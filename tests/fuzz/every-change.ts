import type { FieldChange } from '../../src/core/changing/change.ts';
import type { Language } from '../../src/core/ground/language.ts';
import type { RecordFile } from '../../src/core/model/record.ts';
import { shapeOf } from '../../src/core/model/shape.ts';
import { type ChangeCase, mustBeRightlyRefused, mustGoBack, placesIn, read, tried } from './changes.ts';
import { someValue } from './made-records.ts';

/** A record as somebody leaves it who is in a hurry: remarks everywhere, blank lines, and another computer's line ends. */
export function sloppy(text: string): string {
  const [, open = '', yaml = text, rest = ''] = /^(---\n)([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
  const lines: string[] = [];
  let block = -1;
  for (const [index, line] of yaml.replace(/\n$/, '').split('\n').entries()) {
    const column = line.search(/\S/);
    if (block >= 0 && (column < 0 || column > block)) {
      lines.push(line);
      continue;
    }
    block = /: *[|>][+-]?$/.test(line) ? column : -1;
    const isField = /^ *(?:- )?[\p{L}_]+:(?: |$)/u.test(line);
    if (isField && index % 2 === 0)
      lines.push(...(column === 0 ? [''] : []), `${' '.repeat(column)}# noot ${index}`);
    lines.push(
      isField && block < 0 && /: [\p{L}\d][\p{L}\d -]*$/u.test(line) ? `${line}   # achter ${index}` : line,
    );
  }
  return `\ufeff${`${open}${lines.join('\n')}\n${rest}`.replaceAll('\n', '\r\n')}`;
}

/** Every change that can be asked of a record: what is there set and taken away, and in each list an item more and one less. */
export function everyChange({ file, kind, data }: RecordFile): FieldChange[] {
  return placesIn(shapeOf(kind), data).flatMap(([path, shape]): FieldChange[] => {
    const there = path.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
      data,
    );
    const isItem = typeof path.at(-1) === 'number';
    const value = someValue(shape, () => 0);
    const changes: FieldChange[] = value === undefined ? [] : [{ do: 'set', file, path, value }];
    if (there !== undefined) changes.push({ do: isItem ? 'remove' : 'unset', file, path });
    const item = shape.type === 'list' ? someValue(shape.items, () => 0) : undefined;
    if (item !== undefined && (there === undefined || Array.isArray(there)))
      changes.push({ do: 'add', file, path, value: item });
    return changes;
  });
}

/**
 * Makes every change of a record that was not made of such a field before, proves each, and takes it back; gives how many
 * were made of each sort.
 */
export function makeEveryChange(
  file: string,
  written: string,
  language: Language,
  before: Set<string>,
): Record<string, number> {
  const counts: Record<string, number> = {};
  const record = read(file, written, language);
  for (const change of everyChange(record)) {
    const field = change.path.filter(step => typeof step === 'string').join('.');
    const there = change.path.reduce<unknown>((value, step) => (value as never)?.[step], record.data);
    const sort = [record.kind, field, change.do, change.path.length, typeof there].join(' ');
    if (before.has(sort)) continue;
    before.add(sort);
    const one: ChangeCase = { language, kind: record.kind, file, written, change, isPlain: false };
    try {
      const outcome = tried(one);
      if ('refused' in outcome) mustBeRightlyRefused(one, outcome.refused);
      else {
        mustGoBack(one, outcome.done);
        counts[change.do] = (counts[change.do] ?? 0) + 1;
      }
    } catch (error) {
      throw new Error(`${JSON.stringify(change)}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return counts;
}
