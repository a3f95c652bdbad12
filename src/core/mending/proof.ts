import { applied, type Edit } from '../changing/edit.ts';
import type { Finding } from '../model/finding.ts';
import { routeKey } from '../model/place.ts';
import type { Problem, RecordFile } from '../model/record.ts';
import { atOnce } from '../reading/closer-look.ts';
import { readRecord } from '../reading/read-record.ts';
import type { Words } from '../words/words.ts';
import { isFence } from './fences.ts';

type Unreadable = Extract<Problem, { type: 'unreadable' }>;

/** Reads a record again with these mends: are the findings gone that they are for, and did nothing else break? */
export function helps(
  mends: ReadonlyMap<Finding, readonly Edit[]>,
  before: RecordFile,
  words: Words,
): boolean {
  const after = readAgain(before, applied(before.text, [...mends.values()].flat()), words);
  const places = [...mends.keys()].map(({ at }) => at);
  if (!before.readable) {
    const mended = new Set(places.map(({ span }) => lineOf(before, span?.[0])));
    return after.readable || isLessUnreadable(before, after, mended);
  }
  const mended = new Set(places.map(({ path }) => routeKey(path)));
  const left = new Set(wrongRoutes(before).filter(route => !mended.has(route)));
  return after.readable && wrongRoutes(after).every(route => left.has(route));
}

/**
 * Of a file that still cannot be read: nothing is left of what was mended, and what is new is the same mistake on
 * another line, or what could not be seen before the fields were found.
 */
function isLessUnreadable(before: RecordFile, after: RecordFile, mendedLines: ReadonlySet<number>): boolean {
  const all = unreadable(before);
  const isMended = ({ span }: Unreadable): boolean => mendedLines.has(lineOf(before, span[0]));
  const mended = new Set(all.filter(isMended).map(({ reason }) => reason));
  const left = all.filter(problem => !isMended(problem));
  return unreadable(after).every(({ reason, span }) => {
    if ([...mended].some(isFence)) return !mended.has(reason);
    const line = lineOf(after, span[0]);
    if (mendedLines.has(line)) return false;
    return (
      mended.has(reason) ||
      left.some(other => other.reason === reason && lineOf(before, other.span[0]) === line)
    );
  });
}

function readAgain({ file: path, kind, id }: RecordFile, text: string, words: Words): RecordFile {
  return readRecord({ path, kind, id, isLink: false }, { text }, words, atOnce);
}

function unreadable({ problems }: RecordFile): Unreadable[] {
  return problems.filter(problem => problem.type === 'unreadable');
}

/** The routes of the fields and values that are not as they should be. */
function wrongRoutes({ problems }: RecordFile): string[] {
  return problems.flatMap(problem => (problem.type === 'schema' ? routeKey(problem.path) : []));
}

function lineOf({ text }: RecordFile, offset = 0): number {
  return text.slice(0, offset).split('\n').length;
}
