import type { Finding, Severity } from '../model/finding.ts';
import type { RecordFile } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import { toTell } from './bounds.ts';
import type { CheckResult } from './check-result.ts';
import type { Memory } from './memory.ts';
import { newFindings } from './new-findings.ts';
import { promisedIn } from './promised.ts';
import type { Rule } from './rule.ts';
import { type Clock, contextOf } from './rules-context.ts';
import { findWith, runRules, tell } from './run-rules.ts';

/** Records, with the day and what lies around them. */
export interface State {
  register: Register;
  clock: Clock;
}

/** What records are judged by. */
export interface JudgeRequest {
  /** Every rule there is. */
  all: readonly Rule[];
  /** Those that are asked. */
  rules: readonly Rule[];
  say: Say;
  /** The day, and what lies around the records. */
  clock: Clock;
  /** The files of which findings are told; without it all. */
  isMeant?(file: string): boolean;
  /** The records as they were: then only what has to do with what changed since is told. */
  before?: State;
  /** Is it also looked up what a privacy statement promises as time goes by? */
  withPromises?: boolean;
  /** With a finding of these severities it is not well. */
  failing: readonly Severity[];
  /** Is it also looked up what can be mended by itself? */
  withMends?: boolean;
  /** What was seen before, for who judges again and again. */
  memory?: Memory;
}

/** Judges records, and tells what was found, in words and with the places in the text. Writes nothing. */
export async function judge(register: Register, request: JudgeRequest): Promise<CheckResult> {
  const { all, rules, say, clock, isMeant = () => true, before, withMends, memory } = request;
  const { open, accepted } = await findWith(rules, contextOf(register, all, clock, memory));
  const has = (file: string): boolean => before === undefined || isChanged(file, register, before.register);
  const ours = before ? await concerning(open, has, before, all, rules) : open;
  const meant = ours.filter(({ at }) => isMeant(at.file));
  const told = new Set(meant.map(({ at }) => at.file));
  const isJudged = (file: string): boolean => isMeant(file) && has(file);
  return {
    findings: await tell(
      withMends ? await marked(toTell(meant), all, register, say) : meant,
      all,
      register,
      say,
      memory,
    ),
    accepted: accepted.filter(({ at }) => isJudged(at.file)).length,
    // A change elsewhere can leave something wrong in a file that did not change.
    files: register.files.map(({ file }) => file).filter(file => isJudged(file) || told.has(file)),
    promised: request.withPromises ? await promisedIn(register, all, rules, clock, isMeant) : undefined,
    attention: rules.some(rule => rule.group !== 'records'),
    rules,
    failing: request.failing,
    folder: clock.folderInGit ?? '',
  };
}

/** Does this file read differently than before? */
function isChanged(file: string, now: Register, before: Register): boolean {
  return now.fileAt(file)?.text !== before.fileAt(file)?.text;
}

/** Does any file read differently than before? */
export function isAnyChanged(now: Register, before: Register): boolean {
  return [...now.files, ...before.files].some(({ file }: RecordFile) => isChanged(file, now, before));
}

/**
 * Of all findings of these rules, those in a changed file, and those elsewhere that were not there before: a
 * reference to what was taken away, for one.
 */
async function concerning(
  found: readonly Finding[],
  isInChanged: (file: string) => boolean,
  before: State,
  all: readonly Rule[],
  rules: readonly Rule[],
): Promise<Finding[]> {
  const isOurs = ({ at }: Finding): boolean => isInChanged(at.file);
  if (found.every(isOurs)) return [...found];
  const then = await runRules(rules, contextOf(before.register, all, before.clock));
  const isNew = new Set(newFindings(found, then));
  return found.filter(finding => isOurs(finding) || isNew.has(finding));
}

/** The same findings, marked where `--fix` has an answer. */
async function marked(
  findings: readonly Finding[],
  all: readonly Rule[],
  register: Register,
  say: Say,
): Promise<readonly Finding[]> {
  if (findings.length === 0) return findings;
  const { markFixable } = await import('./mends.ts');
  return markFixable(findings, all, register, say);
}
