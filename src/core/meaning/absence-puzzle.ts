/** Roles that the same people hold, and so fall empty together. */
export interface Bundle {
  weight: number;
  /** The crews that hold them. */
  crews: number[];
}

/** People who hold the same roles. Only the leaving of all of them makes a difference. */
export interface Crew {
  people: string[];
  bundles: number[];
}

/** Which crews have to leave? Crews and bundles know each other by their index. */
export interface AbsencePuzzle {
  bundles: readonly Bundle[];
  crews: readonly Crew[];
  /** How many roles have to fall empty. */
  needed: number;
}
