import type { RecordFile } from '../model/record.ts';
import { shapeAt } from '../model/shape.ts';
import type { Words } from '../words/words.ts';
import type { FieldChange, Refusal, RefusalReason } from './change.ts';
import { readAgain, wrongIn } from './proof.ts';
import { RecordText } from './record-text.ts';
import { CannotChange } from './refused.ts';
import { Shown } from './shown.ts';
import { type Small, stepsBetween } from './steps.ts';
import { dataAfter, normalised } from './value.ts';

/** A record as it will be: what stands on disk then, and what is read in it. */
export interface ChangedRecord {
  written: string;
  record: RecordFile;
}

/**
 * The text of a record after changes to its fields, proven: it was read again, what was asked is so, all else is as it
 * was, and each comment stands by what it stood by. Or why that cannot be.
 *
 * @param written The text as it stands on disk, with its line ends.
 * @param template What the kind looks like when it is new: where fields come in, and which names stay when empty.
 */
export function changedRecord(
  record: RecordFile,
  written: string,
  changes: readonly FieldChange[],
  template: string,
  words: Words,
): ChangedRecord | Refusal {
  const { file, kind } = record;
  if (!record.readable) return { reason: 'unreadable', file };
  const text = new RecordText(written, record, words, new Shown(template, kind, words));
  const touched = new Set<string>();
  let data: object = record.data;
  for (const change of changes) {
    const refused = (reason: RefusalReason): Refusal => ({ reason, file, path: change.path });
    const after = dataAfter(kind, data, change);
    if (typeof after === 'string') return refused(after);
    const steps = stepsOf(change, data, after, kind);
    let done = 0;
    try {
      for (; done < steps.length; done += 1) text.change(steps[done] as Small);
    } catch (error) {
      // What was put in and cannot be found again is read as nothing.
      if (error instanceof CannotChange)
        return refused(error.reason === 'no-such-item' && done > 0 ? 'reads-otherwise' : error.reason);
      throw error;
    }
    touched.add(String(change.path[0]));
    data = after;
  }
  const after = readAgain(record, text.written, words);
  const wrong = wrongIn(record, after, { data, touched, shifts: text.shifts }, words);
  if (wrong) return { ...wrong, file, path: changes.at(-1)?.path };
  return { written: text.written, record: after };
}

function stepsOf(change: FieldChange, data: object, after: object, kind: RecordFile['kind']): Small[] {
  const { path } = change;
  if (change.do === 'unset' || change.do === 'remove') return [{ do: 'take', path }];
  if (change.do === 'add') {
    const count = (valueAt(data, path) as unknown[] | undefined)?.length ?? 0;
    const shape = shapeAt(kind, path);
    const value = shape?.type === 'list' ? normalised(shape.items, change.value) : undefined;
    return value === undefined ? [] : [{ do: 'insert', path, at: change.at ?? count, value, count }];
  }
  return stepsBetween(path, valueAt(data, path), valueAt(after, path) as never);
}

function valueAt(data: unknown, path: FieldChange['path']): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
}
