/** A step in a record: the name of a field, or the number of an item in a list (from 0). */
export type Step = string | number;

/**
 * Where something is, without line numbers: a file and a route of English field names through its record.
 * `core/reading/locate` finds the line and column, late and only for what is shown.
 */
export interface Place {
  /** Relative to the root, with `/`; a folder ends in `/`. */
  file: string;
  path: readonly Step[];
  /**
   * `name` points at the name of the field instead of at its value. With `item` the last step counts all items of
   * the list, also those in which there is nothing.
   */
  part?: 'name' | 'item';
  /** For text that is not read as what it names: from and to, as offsets in the text of the file. */
  span?: readonly [from: number, to: number];
  /** For a file that is no record, of which no text is kept: where it is, found out while the text was there. */
  range?: Range;
}

/** A place that an editor understands. Counts from 1, in UTF-16 units; `endColumn` is exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A route as one text, to look it up by. */
export function routeKey(path: readonly Step[]): string {
  return path.join('\0');
}

/** The place of a field of a record; the record as a whole where that field is not filled in. */
export function placeOf<Data extends object>(
  { file, data }: { file: string; data: Data },
  field?: keyof Data & string,
): Place {
  return { file, path: field === undefined || data[field] === undefined ? [] : [field] };
}

/**
 * The route to a value, made while walking there. Of each route there is one: the second party of thousands of
 * agreements is found along the same steps.
 */
export class Route {
  readonly path: readonly Step[];
  readonly #further = new Map<Step, Route>();

  private constructor(path: readonly Step[]) {
    this.path = path;
  }

  /** To a record itself. */
  static readonly start = new Route([]);

  /** One step further. */
  to(step: Step): Route {
    const known = this.#further.get(step);
    if (known) return known;
    const route = new Route([...this.path, step]);
    this.#further.set(step, route);
    return route;
  }
}
