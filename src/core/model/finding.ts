import type { Place } from './place.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export type Group = 'records' | 'people' | 'partnership' | 'calendar';

/** What a rule found, in English names: plain data that goes into JSON as it is. */
export type Facts = object;

/** Another place that has to do with a finding. */
export interface Related {
  at: Place;
}

/** Something a rule has to say, at a place. */
export interface Finding {
  rule: string;
  group: Group;
  severity: Severity;
  at: Place;
  facts: Facts;
  related: readonly Related[];
  /** Is there one right answer, that `check --fix` can give? */
  fixable?: boolean;
  /** How many more of this rule there are in this file, that are counted and not told. */
  more?: number;
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity): number => numberOf(findings.filter(one => one.severity === severity));
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** How many these are, with those that are counted and not told. */
export function numberOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}
