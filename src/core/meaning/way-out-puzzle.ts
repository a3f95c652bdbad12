/** A role that rests on one person. */
export interface Need {
  /** How many people it takes beside those who are there. */
  people: number;
  /** What it asks of each, where that is known. */
  hours: number;
  /** Who could be one of them, and how well that fits; the best first. */
  options: readonly { person: string; fit: number }[];
}

/** What somebody can still take up. */
export interface Room {
  roles: number;
  /** Nothing where it is not known. */
  hours: number | undefined;
}

export interface WayOutPuzzle {
  needs: readonly Need[];
  room: ReadonlyMap<string, Room>;
}

/** Who stands beside each need, by its index: everybody it takes, or nobody. */
export type Chosen = readonly (readonly string[])[];
