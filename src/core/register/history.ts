import type { Day } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import type { Say } from '../words/say.ts';
import type { Register } from './register.ts';

/** The records as they were at the end of a day. */
export interface PastState {
  day: Day;
  register: Register;
  /**
   * The records that have another id now: that of now (as in `role/hothouse`) with that of then. In the register
   * they have the one of now. Only for a report that compares records.
   */
  renamed?: ReadonlyMap<string, string>;
}

/** Since when earlier states are kept, and whether this copy has only the newest of them; or why there are none. */
export type History = { from: Day; isCutOff: boolean; recent?: RecentChanges } | Lacks;

/** How many times records were changed in the last three months, and by how many different people. */
export interface RecentChanges {
  changes: number;
  makers: number;
}

/** Why there are no earlier states, and what to do about it. */
export interface Lacks {
  lacks: string;
  help?: string;
}

/** An earlier state that a report is about: its commit, and the day. */
export interface Moment {
  commit: string;
  day: Day;
}

/** Until how far back can be looked, and what to do about it. */
export function historySentence(history: History, say: Say): string {
  const { cutOff, begin } = words[say.language];
  if ('lacks' in history) return history.lacks;
  return history.isCutOff ? cutOff(say.date(history.from)) : begin(say.date(history.from));
}

/** What to do about it that no earlier state is known. */
export function historyHelp(history: History): string | undefined {
  return 'lacks' in history ? history.help : undefined;
}

/** The day a report is about; for an earlier state also which. */
export function whenOf({ today, at }: { today: Day; at?: Moment }, say: Say): string {
  if (!at) return say.date(today);
  const state = words[say.language].state(say.date(at.day));
  return at.day === today ? state : `${say.date(today)}, ${state}`;
}

interface HistoryWords {
  cutOff(from: string): string;
  begin(from: string): string;
  state(day: string): string;
}

const words: Record<Language, HistoryWords> = {
  nl: {
    cutOff: from =>
      `Deze kopie gaat niet verder terug dan ${from}. Haal de rest op met: git fetch --unshallow. In GitHub Actions: zet bij checkout fetch-depth: 0`,
    begin: from => `De oudste stand die we hebben, is die van ${from}.`,
    state: day => `de stand van ${day}`,
  },
  en: {
    cutOff: from =>
      `This copy goes back no further than ${from}. Get the rest with: git fetch --unshallow. In GitHub Actions: add fetch-depth: 0 to checkout`,
    begin: from => `The oldest state we have is that of ${from}.`,
    state: day => `as it stood on ${day}`,
  },
};
