import type { ReportFormat } from '../core/format.ts';
import { contentLines, escapedPart, escapedValue } from '../core/output/content-line.ts';
import type { ContactCard } from '../core/report.ts';

/** For an address book: vCard 4.0, as RFC 6350 has it. Somebody who stands in more sections is one card. */
export const vcf: ReportFormat = {
  id: 'vcf',
  report({ sections }) {
    const cards = new Map(sections.flatMap(({ cards = [] }) => cards.map(card => [card.uid, card] as const)));
    return contentLines([...cards.values()].flatMap(cardLines));
  },
};

function cardLines({
  uid,
  name,
  organisation,
  department,
  function: title,
  phone,
  email,
  address,
}: ContactCard): string[] {
  const line = (property: string, value: string | undefined): string[] =>
    value ? [`${property}:${escapedValue(value)}`] : [];
  const unit = department ? `;${escapedPart(department)}` : '';
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...line('UID;VALUE=text', uid),
    'KIND:individual',
    ...line('FN', name),
    ...(organisation ? [`ORG:${escapedPart(organisation)}${unit}`] : []),
    ...line('TITLE', title),
    ...line('TEL;VALUE=text', phone),
    ...line('EMAIL', email),
    // An address has seven parts, and ours is not taken apart: all of it stands where the street does.
    ...(address ? [`ADR:;;${escapedPart(address)};;;;`] : []),
    'END:VCARD',
  ];
}
