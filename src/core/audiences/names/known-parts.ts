/** A part of the name of one person or more. */
export interface Part {
  people: ReadonlySet<number>;
  isCommon: boolean;
  isPlace: boolean;
  isGiven: boolean;
  isInCapitals: boolean;
  /** Somebody who may be named has it as well: by itself it stays. */
  isTaken: boolean;
}

/** Words that are a part of a name: how many, and whether they say whose something is. */
export interface Match {
  part: Part;
  size: number;
  isGenitive: boolean;
}
