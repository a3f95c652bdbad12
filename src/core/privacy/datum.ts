/** What tells about one person, or opens something. */
export type DatumType =
  | 'bsn'
  | 'code'
  | 'password'
  | 'key'
  | 'phone'
  | 'email'
  | 'chat'
  | 'iban'
  | 'birth-date'
  | 'address'
  | 'contact-details';

/**
 * Where something may not stand: nowhere at all; in no public repository; or, there, not in a file about what
 * people do. A landline of a partner may be public, and so may its office's mailbox.
 */
export type Delicacy = 'secret' | 'personal' | 'about-people';

/** Personal data in a text, as offsets. */
export interface Datum {
  type: DatumType;
  delicacy: Delicacy;
  from: number;
  to: number;
}

/** The datum that a match of a pattern is; `skip` signs at its start are no part of it. */
export function datumAt(
  { 0: found, index }: RegExpExecArray,
  type: DatumType,
  delicacy: Delicacy,
  skip = 0,
): Datum {
  return { type, delicacy, from: index + skip, to: index + found.length };
}

/** The datum that the last group of a match is, which ends where the match does. */
export function lastGroupAt(match: RegExpExecArray, type: DatumType, delicacy: Delicacy): Datum {
  return datumAt(match, type, delicacy, match[0].length - (match.at(-1)?.length ?? 0));
}

/** Does this place lie in the address of a page? A number there is mostly that of an article or a picture. */
export function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - longestAddress, 0), at);
  return /(?:\w:\/\/|\bwww\.)[^\s<>"'()|]*$/.test(before);
}

const longestAddress = 200;
