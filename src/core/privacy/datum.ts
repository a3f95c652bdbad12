/** What tells about one person, or opens something. */
export type DatumType =
  | 'bsn'
  | 'code'
  | 'phone'
  | 'email'
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
