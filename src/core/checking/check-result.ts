import type { Severity } from '../model/finding.ts';
import type { Rule } from './rule.ts';
import type { Told } from './told.ts';

/** What `check` found. */
export interface CheckResult {
  findings: readonly Told[];
  /** How many findings the records say are so on purpose. */
  accepted: number;
  /** The files that were judged, readable or not. */
  files: readonly string[];
  /** The rules that were asked. */
  rules: readonly Rule[];
  /** With a finding of these severities the check fails. */
  failing: readonly Severity[];
  /** Where the initiative lies in its git repository, as `garden/`; empty at the top. Forges count paths from there. */
  folder: string;
  /** Were the people, partnership and calendar rules asked as well? */
  attention: boolean;
  /** What is typed to fix what can be fixed, where `--fix` was typed already and nobody could be asked. */
  fixedBy?: string;
  /** What the privacy statement asks for as time goes by, and of which no finding tells here. */
  promised?: Promised;
}

/** Whose details can be cleared away by now, and who took a consent back: their files. */
export interface Promised {
  kept: readonly string[];
  withdrawn: readonly string[];
}
