import type { Audience } from '../audiences/readers.ts';
import type { Proposal } from '../doing/proposal.ts';
import { byHand, type Said, type Step, type ToldStep, told } from '../doing/step.ts';
import type { Cell, Row, Section } from './section.ts';

/**
 * A section with its steps as they are for its reader: the core group sees what to do and what the program does for it,
 * with the command as it is typed; others type no commands, and see the sentence. What comes next is for who takes part,
 * and only where there is something to do.
 */
export function forReader(
  section: Section,
  audience: Audience,
  typed: (action: Proposal) => string,
): Section {
  const { paragraphs, rows, empty, next } = section;
  const shown = (said: Said): ToldStep | undefined =>
    audience === 'core' ? told(said, typed) : byHand(said);
  const isIdle = rows.length === 0 && empty !== undefined;
  return {
    ...section,
    paragraphs: paragraphs?.flatMap(said => shown(said) ?? []),
    rows: rows.some(row => Object.values(row).some(isStep)) ? rows.map(row => rowFor(row, shown)) : rows,
    empty: empty === undefined ? undefined : shown(empty),
    next: audience === 'everyone' || isIdle || !next ? undefined : shown(next),
  };
}

function rowFor(row: Row, shown: (said: Said) => ToldStep | undefined): Row {
  const cells = Object.entries(row).map(([key, cell]) => [key, isStep(cell) ? (shown(cell) ?? null) : cell]);
  return Object.fromEntries(cells);
}

/** Does a step stand in this cell? */
export function isStep(cell: Cell | undefined): cell is Step {
  return typeof cell === 'object' && cell !== null && !('length' in cell);
}
