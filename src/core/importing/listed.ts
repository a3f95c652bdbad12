/** What a list gives for one field: a text, more of them, or a text for each part. */
export type Filled = string | string[] | { [part: string]: Filled };

/** Contact details, which go into no record. */
export interface ListedDetails {
  phone?: string;
  email?: string;
  address?: string;
}

/** Somebody in a list. */
export interface ListedPerson {
  /** The number of the row, and for others in the same row also their number: `5`, `5.2`. */
  id: string;
  row: number;
  name: string;
  details: ListedDetails;
  fields: Record<string, Filled>;
  /** The partner and the roles, by the names that stand there. */
  partner?: string;
  roles: string[];
}

/** A partner or a role in a list. */
export interface ListedThing {
  row: number;
  name: string;
  fields: Record<string, Filled>;
  /** Who belongs to it, by their id in the list. */
  people: string[];
}

/** Something in a row that was left alone, or was not plain. */
export interface Note {
  about: 'no-name' | 'total' | 'date' | 'long-ago' | 'phone' | 'email' | 'several';
  row: number;
}

/** All that stands in a list. */
export interface Listed {
  people: ListedPerson[];
  partners: ListedThing[];
  roles: ListedThing[];
  notes: Note[];
}
