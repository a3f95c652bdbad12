import { fold } from '../../core/ground/fold.ts';

/** What in a name, or in a word for a sort of organisation, tells what it is. The first that fits counts. */
const signs: readonly (readonly [kind: string, sign: RegExp])[] = [
  ['municipality', /\bgemeente\b|\b(?:city|town|parish|borough|county|district) council\b/],
  ['government', /\bprovincie\b|\bwaterschap\b|\bministerie\b|\brijks\w*|\bgovernment\b|\bministry\b/],
  [
    'housing_association',
    /\bwoon\w*(?:stichting|corporatie)\b|\bwoningbouw\w*|\bwoningcorporatie\b|\bwoonstichting\b|\bhousing (?:association|trust)\b/,
  ],
  [
    'care_institution',
    /zorg(?:instelling|huis|centrum|groep)|\bthuiszorg\b|\bhospital\b|\bcare (?:home|trust)\b/,
  ],
  ['welfare_organisation', /\bwelzijn\w*/],
  ['school', /school\b|\bcollege\b|\blyceum\b/],
  ['fund', /fonds\b|\bfund\b/],
  ['cooperative', /cooperatie\b|\bcooperative\b|\bco-op\b/],
  ['association', /vereniging\b|\bassociation\b|\bclub\b/],
  ['foundation', /^stichting\b|stichting\b|\bfoundation\b|\btrust\b/],
  ['business', /\bb\.?v\.?$|\bbedrijf\b|\bwinkel\b|\bbakkerij\b|\bltd\.?$|\blimited$|\bbusiness\b/],
];

/** What sort of partner it is, where its name or sort tells. */
export function partnerKind(...texts: readonly string[]): string | undefined {
  for (const text of texts.map(fold)) {
    const found = text === '' ? undefined : signs.find(([, sign]) => sign.test(text));
    if (found) return found[0];
  }
  return undefined;
}
