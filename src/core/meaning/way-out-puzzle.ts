/** A role that rests on one person or on nobody. Of a role with nobody there are two: to have it held, and then shared. */
export interface Need {
  /** Which role it is, as a number. Of the same role the first comes first, and nobody is both. */
  role: number;
  /** Does nobody hold the role without it? Then it goes before those that only share a role. */
  isVacant: boolean;
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
