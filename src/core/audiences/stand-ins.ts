import { slugOf } from '../ground/slug.ts';

/**
 * What stands for a person without a name until it is known where a reader first meets them: one sign of the private
 * part of Unicode for the name, another for the id. No sorting, cutting or comparing of texts takes it apart.
 */
const names = 0xf0000;
const ids = 0x100000;
/** As many signs as there are. Of more people than that, nobody can tell the last ones apart. */
const most = 0xfffd;

export const standIn = /[\u{f0000}-\u{ffffd}]|[\u{100000}-\u{10fffd}]/gu;

/** What stands for a person in texts. */
export function nameOfStandIn(person: number): string {
  return String.fromCodePoint(names + Math.min(person, most));
}

/** What stands for a person in ids. */
export function idOfStandIn(person: number): string {
  return String.fromCodePoint(ids + Math.min(person, most));
}

/** Whom a sign stands for, and whether in an id. */
export function personOf(sign: string): { person: number; isId: boolean } {
  const code = sign.codePointAt(0) ?? 0;
  return code < ids ? { person: code - names, isId: false } : { person: code - ids, isId: true };
}

/** An id made of a name as it is shown: what may be seen in the one may be seen in the other. */
export function slugOfShown(name: string): string {
  return name
    .split(/([\u{f0000}-\u{ffffd}])/u)
    .map((piece, index) => (index % 2 === 1 ? idOfStandIn(personOf(piece).person) : slugOf(piece)))
    .filter(Boolean)
    .join('-');
}

/** A text in which none of these signs stands by itself. */
export function withoutStandIns(text: string): string {
  return /[\udb80-\udbff]/.test(text) ? text.replace(standIn, '\ufffd') : text;
}
