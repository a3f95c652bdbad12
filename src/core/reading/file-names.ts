import { isDay } from '../ground/calendar.ts';
import { isId, longestId, slugOf } from '../ground/slug.ts';
import { datedKinds, isReserved, type Kind } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import { withoutCopySign } from './copy-signs.ts';

/** What is wrong with the name of a file. */
export interface WrongName {
  reason: 'no-id' | 'too-long' | 'device' | 'reserved' | 'no-date' | 'no-such-day';
  /** The id that the name should be; nothing where more than one would do. */
  better?: string;
  /** A name that shows the form, where the record does not say which day it should start with. */
  example?: string;
}

/** The name of a file without its ending. */
export function stemOf(path: string): string {
  const end = path.endsWith('.md') ? -3 : path.endsWith('.yaml') ? -5 : path.length;
  return path.slice(path.lastIndexOf('/') + 1, end);
}

/** The name without its ending that a file should have, as far as its name alone can tell. */
export function rightStem(stem: string, kind: Kind): string {
  const slug = slugOf(withoutCopySign(stem));
  return reasonFor(kind, stem) === undefined || !isId(slug) ? stem : slug;
}

/** What is wrong with the name of the file of a record, if anything. */
export function wrongName({ kind, file, data }: RecordFile): WrongName | undefined {
  const stem = stemOf(file);
  const reason = reasonFor(kind, stem);
  if (reason === undefined || reason === 'no-such-day' || reason === 'reserved') return reason && { reason };
  const isDated = datedKinds.includes(kind);
  const slug = reason === 'no-date' ? stem : slugOf(withoutCopySign(stem));
  if (!isDated || reasonFor(kind, slug) === undefined) return { reason, ...(isId(slug) && { better: slug }) };
  const day = dayIn(data);
  const rest = slugOf(stem).replace(/^[\d-]+/, '');
  const name = `${day ?? '2026-03-12'}${rest === '' ? '' : `-${rest}`}`
    .slice(0, longestId)
    .replace(/-+$/, '');
  if (!isId(name)) return { reason };
  return day === undefined ? { reason, example: name } : { reason, better: name };
}

function reasonFor(kind: Kind, stem: string): WrongName['reason'] | undefined {
  if (kind === 'initiative') return undefined;
  if (stem.length > longestId) return 'too-long';
  if (!isId(stem)) return slugOf(stem) === stem ? 'device' : 'no-id';
  if (isReserved(kind, stem)) return 'reserved';
  if (!datedKinds.includes(kind)) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}(-|$)/.test(stem)) return 'no-date';
  return isDay(stem.slice(0, 10)) ? undefined : 'no-such-day';
}

/** The day that a record itself names. */
function dayIn(data: RecordFile['data']): string | undefined {
  const days = [
    'made_on' in data && data.made_on,
    'held_on' in data && data.held_on,
    'planned_on' in data && data.planned_on,
  ];
  return days.find(day => typeof day === 'string');
}
