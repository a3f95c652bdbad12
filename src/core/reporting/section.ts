import type { Said, Step } from '../doing/step.ts';
import type { Day } from '../ground/calendar.ts';

/**
 * A value in a table: text, a number, a day (`2026-03-12`, in a column of that type), several texts, a step, or
 * nothing.
 */
export type Cell = string | number | boolean | null | readonly string[] | Step;

export interface Column {
  key: string;
  title: string;
  type?: 'text' | 'date' | 'number' | 'boolean' | 'list';
  /** Where there is little room: drawn in small under the cell of this other column. */
  under?: string;
  /** In entries: a list of its own, beside the others, where there is room. */
  isBeside?: boolean;
  /** What stands in it says nothing by itself: where it stands in running text, its title comes first. */
  isNamed?: boolean;
}

/** One row. `id` is the record it is about, as in `role/penningmeester`. */
export type Row = Readonly<Record<string, Cell>>;

/** A part of a report: what it shows, in a sentence; a table or a few sentences; and the one next step. */
export interface Section {
  id: string;
  title: string;
  about?: string;
  paragraphs?: readonly Said[];
  /**
   * How rows are read. A `table` by default; `steps` is a numbered list of what (first column), why (second)
   * and what to do (third); `facts` are names (first column) with a value (second); `tasks` are things to tick
   * off (first column) with what belongs to them (second); `entries` are names (first column) with all that
   * belongs to them run on in a few lines, what comes first beside the name; `places` are entries of who is there
   * (second) and what place is still open (third).
   */
  form?: 'table' | 'steps' | 'facts' | 'tasks' | 'entries' | 'places';
  columns: readonly Column[];
  rows: readonly Row[];
  /** What is said when there are no rows. */
  empty?: Said;
  next?: Said;
  /** Says in a few facts what the whole is about: a page opens with it. */
  isOpening?: boolean;
  /** For the core group alone: nobody else gets this section. */
  coreOnly?: boolean;
  /** Contact details that were asked for, as they stand in its texts: those are not masked. */
  details?: readonly string[];
  /** What it says in a message to a group: a few short lines, each a whole one; they follow on those before. */
  message?: readonly string[];
  /** What a calendar can take over. */
  events?(): readonly CalendarEvent[] | Promise<readonly CalendarEvent[]>;
  /** What an address book can take over. */
  cards?: readonly ContactCard[];
  /** What can be drawn as a network. */
  graph?: Graph;
  /** How its rows look as a picture, where people would rather look than read. */
  picture?: Picture;
}

/**
 * A picture names columns of its own section. So it is drawn from the rows as they leave, and shows nothing that its
 * table does not.
 */
export type Picture =
  /** Days in time: what is there on that day (`name`), and in small what of it (`what`). */
  | { kind: 'timeline'; day: string; name: string; what?: string }
  /** How each of some numbers went, row after row: `at` says when. */
  | { kind: 'courses'; at: string; values: readonly string[] }
  /** Two numbers beside each other, for each row. */
  | { kind: 'pairs'; name: string; before: string; after: string };

/** Things and the lines between them. Names are as people write them, so each format makes them safe. */
export interface Graph {
  /** What the shapes and lines of a drawing of it mean: a few sentences. */
  about: readonly string[];
  nodes: readonly GraphNode[];
  /** Lines between nodes that are there. */
  edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** The record it is, as in `partner/gemeente`. */
  id: string;
  name: string;
  /** What kind of thing, in words of the reader. */
  group: string;
  /** What else is told of it, each in a word or two. */
  notes: readonly string[];
  /** Does it want to be seen before the others? */
  standsOut: boolean;
}

/** A line between two nodes, by their ids. */
export interface GraphEdge {
  from: string;
  to: string;
  /** What kind of line, in words of the reader. */
  group: string;
  /** What a drawing says at the line. */
  name?: string;
  /** How a drawing draws it: a plain line where nothing is said. */
  line?: 'thick' | 'dotted';
}

/** Something for a calendar that takes the whole day. */
export interface CalendarEvent {
  /** The same each time the report is made, also when the day or the title changed. */
  uid: string;
  day: Day;
  title: string;
  description?: string;
  /** Is there still something to be reminded of? */
  isToCome: boolean;
}

/** Somebody for an address book. */
export interface ContactCard {
  uid: string;
  name: string;
  organisation?: string;
  department?: string;
  function?: string;
  phone?: string;
  email?: string;
  address?: string;
}
