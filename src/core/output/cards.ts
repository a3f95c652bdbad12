import type { ContactCard, ReportResult } from '../reporting/report.ts';
import { contentLines, escapedPart, escapedValue } from './content-line.ts';
import { partsOfName } from './name-parts.ts';

/** The versions of the standard: 4.0 is RFC 6350, 3.0 is RFC 2426. */
export type Version = '3.0' | '4.0';

/** A report as cards for an address book. Somebody who stands in more sections is one card. */
export function cardsOf({ sections }: ReportResult, version: Version): string {
  const cards = new Map(sections.flatMap(({ cards = [] }) => cards.map(card => [card.uid, card] as const)));
  return contentLines([...cards.values()].flatMap(card => cardLines(card, version)));
}

function cardLines(
  { uid, name, organisation, department, function: title, phone, email, address }: ContactCard,
  version: Version,
): string[] {
  const isNew = version === '4.0';
  const line = (property: string, value: string | undefined): string[] =>
    value ? [`${property}:${escapedValue(value)}`] : [];
  const unit = department ? `;${escapedPart(department)}` : '';
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//initiatief//initiatief//EN',
    ...line(isNew ? 'UID;VALUE=text' : 'UID', uid),
    ...(isNew ? ['KIND:individual'] : []),
    ...line('FN', name),
    ...nameLines(name, isNew),
    ...(organisation ? [`ORG:${escapedPart(organisation)}${unit}`] : []),
    ...line('TITLE', title),
    ...line(isNew ? 'TEL;VALUE=text' : 'TEL;TYPE=VOICE', phone),
    ...line(isNew ? 'EMAIL' : 'EMAIL;TYPE=INTERNET', email),
    // An address has seven parts, and ours is not taken apart: all of it stands where the street does.
    ...(address ? [`ADR:;;${escapedPart(address)};;;;`] : []),
    'END:VCARD',
  ];
}

/** The name in parts. Programs that sort by it find "de Wit" at the W, where the standard has a place to say so. */
function nameLines(name: string, isNew: boolean): string[] {
  const { title, given, family, sortedAs } = partsOfName(name);
  const value = `${escapedPart(family)};${escapedPart(given)};;${escapedPart(title)};`;
  const isOther = sortedAs !== family;
  if (!isNew) return [`N:${value}`, ...(isOther ? [`SORT-STRING:${escapedValue(sortedAs)}`] : [])];
  // Between quotes a value of a parameter holds no signs that would need escaping.
  const isPlain = /^[\p{L}\p{M}\p{N} .'’-]+$/u.test(`${sortedAs}${given}`);
  return [`N${isOther && isPlain ? `;SORT-AS="${sortedAs},${given}"` : ''}:${value}`];
}
