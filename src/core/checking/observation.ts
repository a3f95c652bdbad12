import type { Place } from '../model/place.ts';

/** What a rule yields: a place and what is so there. */
export interface Observation<F> {
  at: Place;
  facts: F;
  related?: readonly Place[];
  /** How many more of this there are in the file: for those there was no room. */
  more?: number;
}
