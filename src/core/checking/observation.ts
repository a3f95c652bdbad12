import type { Severity } from '../model/finding.ts';
import type { Place } from '../model/place.ts';

/** What a rule yields: a place and what is so there. */
export interface Observation<F> {
  at: Place;
  facts: F;
  related?: readonly Place[];
  /** Where it weighs less than the rule says elsewhere; a level that somebody set has the last word. */
  severity?: Severity;
  /** How many more of this there are in the file: for those there was no room. */
  more?: number;
}
