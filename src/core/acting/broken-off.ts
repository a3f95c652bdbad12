import type { Day } from '../ground/calendar.ts';
import type { Action } from './action.ts';
import type { Kept } from './kept.ts';

/** What is known of an action that is about to write, for when nobody hears its end. */
export interface Begun {
  kept: Kept;
  /** What tells the words that were typed from all others: they can name somebody. And the day it was. */
  words: string;
  today: Day;
  /** What tells one content of each file from all others, as it was and as it will be; `null` where there is none. */
  marks: readonly { file: string; before: string | null; after: string | null }[];
  /** The action that it takes back: its number, and the sentence that was said of it. */
  takesBack?: { number: number; did: string };
  /** How these files stood in the index of git, where they are going to be committed. */
  staged?: string;
}

/** An action that was begun and of which nobody heard the end. */
export interface BrokenOff extends Begun {
  number: number;
  isDone: boolean;
}

/** Was it done? A set of files is whole by now, so they tell; one that was changed since was there to be changed. */
export function isDone({ marks, takesBack }: Begun, markNow: (file: string) => string | null): boolean {
  const isAs = (when: 'before' | 'after'): boolean => marks.every(mark => markNow(mark.file) === mark[when]);
  return takesBack ? isAs('after') : !isAs('before');
}

/** Is the same asked for once more? What it is about was said then, on the same day; or there is nothing to say. */
export function isSame(
  { kept, words, today }: Begun,
  action: Action,
  given: { words: string; isNothing: boolean },
  day: Day,
): boolean {
  if (kept.action !== action.id || words !== given.words) return false;
  if (!given.isNothing) return today === day;
  return action.arguments.length + action.options.length === 0;
}
