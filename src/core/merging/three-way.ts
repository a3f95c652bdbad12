import { diffArrays } from 'diff';

type Span = readonly [from: number, to: number];

/** A stretch of three lists of pieces, and whose pieces are taken there; nobody's where both changed it differently. */
export interface Region {
  base: Span;
  ours: Span;
  theirs: Span;
  takes?: 'ours' | 'theirs';
}

/** A stretch in which one side is otherwise than the base. */
interface Hunk {
  by: 'ours' | 'theirs';
  base: Span;
  /** How many pieces more there are. */
  growth: number;
}

/** Texts that have less in common than this are two texts, and looking for more costs time. */
export const maxEditLength = 4000;

/**
 * Lays two lists of pieces beside the one that both come from. Changes that touch count as one, as in git: whether they
 * go together nobody knows. Not so where each piece stands by itself (`isLoose`). Nothing where there is hardly anything
 * in common.
 */
export function regionsOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  isLoose = false,
): Region[] | undefined {
  const [mine, others] = [hunksOf(base, ours, 'ours'), hunksOf(base, theirs, 'theirs')];
  if (!mine || !others) return undefined;
  const regions: Region[] = [];
  let end: Region = { base: [0, 0], ours: [0, 0], theirs: [0, 0] };
  const add = (to: number, grown: Record<Hunk['by'], number>, takes?: Region['takes']): void => {
    const next = (side: 'base' | Hunk['by'], more: number): Span => {
      const from = end[side][1];
      return [from, from + to - end.base[1] + more];
    };
    end = {
      base: next('base', 0),
      ours: next('ours', grown.ours),
      theirs: next('theirs', grown.theirs),
      takes,
    };
    regions.push(end);
  };
  const none = { ours: 0, theirs: 0 };
  for (const group of groupsOf([...mine, ...others], isLoose)) {
    const from = Math.min(...group.map(hunk => hunk.base[0]));
    if (from > end.base[1]) add(from, none, 'ours');
    const [some, more] = (['ours', 'theirs'] as const).map(by => group.filter(hunk => hunk.by === by)) as [
      Hunk[],
      Hunk[],
    ];
    const grown = (hunks: readonly Hunk[]): number => hunks.reduce((sum, { growth }) => sum + growth, 0);
    const takes = more.length === 0 ? 'ours' : some.length === 0 ? 'theirs' : undefined;
    add(Math.max(...group.map(hunk => hunk.base[1])), { ours: grown(some), theirs: grown(more) }, takes);
    if (isAlike(ours.slice(...end.ours), theirs.slice(...end.theirs))) end.takes = 'ours';
  }
  if (base.length > end.base[1]) add(base.length, none, 'ours');
  return regions;
}

/** Changes that meet, together. Pieces and the gaps between them are counted alike: a piece that comes is in a gap. */
function groupsOf(hunks: readonly Hunk[], isLoose: boolean): Hunk[][] {
  const reachOf = ({ base: [from, to] }: Hunk): Span =>
    isLoose && from < to ? [2 * from + 1, 2 * to - 1] : [2 * from, 2 * to];
  const groups: Hunk[][] = [];
  let reached = -1;
  for (const hunk of hunks.toSorted((one, other) => reachOf(one)[0] - reachOf(other)[0])) {
    const [from, to] = reachOf(hunk);
    if (from <= reached) groups.at(-1)?.push(hunk);
    else groups.push([hunk]);
    reached = Math.max(reached, to);
  }
  return groups;
}

/** The lines of a text after what both did to them; nothing where they did it to the same lines. */
export function mergedLines(base: string, ours: string, theirs: string): string | undefined {
  const lines = (text: string): string[] => text.split(/(?<=\n)/);
  const [mine, others] = [lines(ours), lines(theirs)];
  const regions = regionsOf(lines(base), mine, others);
  if (!regions?.every(({ takes }) => takes !== undefined)) return undefined;
  return regions
    .flatMap(region =>
      region.takes === 'theirs' ? others.slice(...region.theirs) : mine.slice(...region.ours),
    )
    .join('');
}

function hunksOf(base: readonly string[], side: readonly string[], by: Hunk['by']): Hunk[] | undefined {
  const parts = diffArrays([...base], [...side], { maxEditLength });
  if (!parts) return undefined;
  const hunks: Hunk[] = [];
  let at = 0;
  let open: Hunk | undefined;
  for (const { added, removed, count } of parts) {
    if (!added) at += count;
    if (!added && !removed) open = undefined;
    else if (open) [open.base, open.growth] = [[open.base[0], at], open.growth + (added ? count : -count)];
    else {
      open = { by, base: [added ? at : at - count, at], growth: added ? count : -count };
      hunks.push(open);
    }
  }
  return hunks;
}

function isAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((piece, index) => piece === others[index]);
}
