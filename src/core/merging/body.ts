import type { Kind } from '../model/kinds.ts';
import { type Section, sectionsOf } from '../reading/sections.ts';
import type { Words } from '../words/words.ts';
import { joined, mergedText, mergedUnits, type Unit, unitsOf } from './units.ts';

/** A piece of a body. A text that is a field is one piece, known by the field, with all that is written there. */
type Piece = Unit & { raw?: string };

/** The text below the fields, of three versions of one record. */
export interface Bodies {
  base: string;
  ours: string;
  theirs: string;
}

/**
 * The body after what both did to it, paragraph by paragraph. Nothing where they changed the same, in what is no field.
 *
 * @param isField Do our fields hold this text, so that it needs no place in the body?
 */
export function mergedBody(
  bodies: Bodies,
  kind: Kind,
  words: Words,
  isField: (name: string) => boolean,
): string | undefined {
  const { base, ours, theirs } = bodies;
  if (base === theirs || ours === theirs) return ours;
  if (base === ours) return theirs;
  const all = [base, ours, theirs].map(body => piecesOf(body, kind, words)) as [Piece[], Piece[], Piece[]];
  const merged = mergedUnits(...all);
  if (!merged) return undefined;
  const versions = all.map(
    pieces => new Map(pieces.flatMap(({ name, raw }) => (name === undefined ? [] : [[name, raw as string]]))),
  );
  const [was, mine, others] = versions as [Map<string, string>, Map<string, string>, Map<string, string>];
  const kept = merged.filter(({ name }) => name === undefined || mine.has(name) || !isField(name));
  const texts = new Map(
    kept.map(piece => {
      const { name } = piece;
      return [
        piece,
        name === undefined ? piece.text : rawOf(was.get(name), mine.get(name), others.get(name)),
      ];
    }),
  );
  const lead = /^\s*/.exec(ours)?.[0] || /^\s*/.exec(theirs)?.[0] || '';
  const end = /\n*$/.exec(ours.trim() === '' ? theirs : ours)?.[0] ?? '';
  const text = joined(kept, all, piece => texts.get(piece) ?? '');
  return text === '' ? ours.slice(0, lead.length) : `${lead}${text}${end}`;
}

/** What stands under the heading of a field, comments too. What both changed stays as we have it: the field is told of. */
function rawOf(base: string | undefined, ours: string | undefined, theirs: string | undefined): string {
  if (ours === undefined || theirs === undefined) return ours ?? theirs ?? '';
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  return mergedText(base ?? '', ours, theirs) ?? ours;
}

function piecesOf(body: string, kind: Kind, words: Words): Piece[] {
  const sections = sectionsOf(body, heading => words.headings(kind).section(heading));
  const known = sections.filter(({ name }) => name !== undefined);
  const pieces: Piece[] = [];
  let at = 0;
  for (const section of known) {
    const end = sections[sections.indexOf(section) + 1]?.at ?? body.length;
    pieces.push(...unitsOf(body.slice(at, section.at)), fieldPiece(section, body.slice(section.at, end)));
    at = end;
  }
  return [...pieces, ...unitsOf(body.slice(at))];
}

function fieldPiece({ name }: Section, written: string): Piece {
  const raw = written.trimEnd();
  // No text that somebody writes is like the name of a field behind this sign.
  const text = `\0${name}`;
  return { text, gap: written.slice(raw.length), isItem: false, isHeading: true, name, raw };
}

/** The comments in a text, and how many of each. */
export function bodyComments(body: string): string[] {
  return [...body.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map(([comment]) => comment);
}
