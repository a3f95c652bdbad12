import type { CheckResult } from '../core/checking/check-result.ts';
import { judge as judgeBy } from '../core/checking/judge.ts';
import type { Memory } from '../core/checking/memory.ts';
import type { Rule } from '../core/checking/rule.ts';
import type { Clock, Surroundings } from '../core/checking/rules-context.ts';
import type { Day } from '../core/ground/calendar.ts';
import type { Language } from '../core/ground/language.ts';
import { looseTexts } from '../core/loading/loose-texts.ts';
import type { Source } from '../core/loading/source.ts';
import type { Severity } from '../core/model/finding.ts';
import type { Register } from '../core/register/register.ts';
import { rules as all } from '../rules/index.ts';
import { dayIn, sayIn } from './asked.ts';

/** What may be asked of `judge`. */
export interface JudgeOptions {
  /** The day it is, as `2026-09-01`: no clock is looked at. */
  today: Day;
  /** The language of the messages; without it that of the records. */
  language?: Language;
  /** Some of `rules`; without it those about records, of which a check without options tells. */
  rules?: readonly Rule[];
  /** The files of which findings are told; without it all. */
  files?(file: string): boolean;
  /** Where the register was loaded from. Files that are no record are then looked through for personal data too. */
  source?: Source;
  /** What git knows of the folder (`openGit`). Without it, it is as if there were no git. */
  around?: Surroundings;
  /** The records as they were. Then only what has to do with what changed since is told. */
  before?: { register: Register; source?: Source };
  /** Is it also looked up whose details a privacy statement promises to clear away? Without `rules` it is. */
  withPromises?: boolean;
  /** Is a finding marked as `fixable` where `check --fix` has an answer? That takes time; with a memory it is not. */
  withMends?: boolean;
  /** With a finding of these severities a check fails; without it `error`. */
  failing?: readonly Severity[];
  /**
   * What was seen before, for who judges again and again: hand in the same `new Memory()` each time, and only what
   * changed is looked at anew.
   */
  memory?: Memory;
}

/**
 * Judges records as `initiatief check` does: what is not right, where, and what to do about it. Findings come sorted by
 * file and line, without personal data. What is in the records never makes it throw; a RangeError tells of a day that is
 * none.
 */
export async function judge(register: Register, options: JudgeOptions): Promise<CheckResult> {
  const { rules, files, source, around, before, failing = ['error'], memory } = options;
  const today = dayIn(options.today);
  const clockAt = (from: Source | undefined): Clock => ({
    today,
    git: around?.git,
    isAtTop: around?.isAtTop,
    get folderInGit() {
      return around?.folderInGit;
    },
    looseTexts: from && (of => looseTexts(from, of)),
  });
  return judgeBy(register, {
    all,
    rules: rules ?? all.filter(({ group }) => group === 'records'),
    say: sayIn(options.language, register),
    clock: clockAt(source),
    isMeant: files,
    before: before && { register: before.register, clock: clockAt(before.source) },
    withPromises: options.withPromises ?? rules === undefined,
    withMends: options.withMends ?? memory === undefined,
    failing,
    memory,
  });
}
