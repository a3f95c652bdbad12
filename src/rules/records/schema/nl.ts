import { slugOf } from '../../../core/slug.ts';
import { address, cited, type FormTexts, fieldName, fields, retyped, type Texts, values } from './texts.ts';

export const dutch: Texts = {
  'unknown-field': [
    (facts, say) => `het veld "${fieldName(facts, say)}" ken ik niet`,
    (facts, say) => {
      if (facts.nearest) return `Bedoel je "${say.field(facts.nearest)}"?`;
      if (!facts.ownFields) return `Hier kan staan: ${fields(facts, say)}.`;
      if (/\s/.test(facts.field)) return 'Is het gewone tekst? Zet die dan onder de kop van het bestand.';
      return `Is het een eigen veld? Zet er x_ voor: x_${cited(slugOf(facts.field)).replaceAll('-', '_')}`;
    },
  ],
  'unknown-value': [
    ({ written }) => `"${cited(written)}" ken ik hier niet`,
    (facts, say) =>
      `${facts.nearest ? `Bedoel je "${say.value(facts.nearest)}"? ` : ''}Hier kan staan: ${values(facts, say)}.`,
  ],
  'wrong-type': [
    ({ expected, written }) => {
      if (expected === 'text' && written) return 'door de dubbele punt lees ik deze zin als een veld';
      return dutchTypes[expected ?? 'text']?.[0] ?? 'hier hoort iets anders';
    },
    (facts, say) => {
      const { expected, written } = facts;
      if (expected === 'text' && written)
        return `Zet de zin tussen aanhalingstekens:\n  ${retyped(facts, say)}`;
      if (expected === 'choice') return `Hier kan staan: ${values(facts, say)}.`;
      if (expected === 'fields')
        return facts.item
          ? `Typ eerst welk veld het is: ${fields(facts, say)}.`
          : `Zet op eigen regels, met spaties ervoor: ${fields(facts, say)}.`;
      return dutchTypes[expected ?? 'text']?.[1] ?? '';
    },
  ],
  'no-such-day': [
    ({ written }) => `"${cited(written)}" staat niet op de kalender`,
    () => 'Kijk de datum na. Eerst het jaar, dan de maand, dan de dag: 2026-03-12.',
  ],
  'not-filled-in': [
    (facts, say) => `"${fieldName(facts, say)}" is nog niet ingevuld`,
    (facts, say) => say.hint(facts.field, facts.kind),
  ],
  'one-of': [
    (facts, say) => `hier hoort nog ${fields(facts, say)} bij`,
    ({ allowed }, say) =>
      allowed?.includes('held_on')
        ? `Zijn jullie al bij elkaar geweest? Vul ${say.field('held_on')} in. Anders ${say.field('planned_on')}.`
        : `Is het een organisatie? Vul ${say.field('partner')} in. Is het een mens? Vul ${say.field('person')} in.`,
  ],
  'not-both': [
    ({ allowed = [] }, say) => `${say.list(allowed.map(say.field))} kunnen hier niet allebei`,
    () => 'Laat er één staan. Horen ze er allebei in? Geef elk een eigen streepje.',
  ],
  twice: [
    (facts, say) => `"${fieldName(facts, say)}" staat er twee keer`,
    () => 'Voeg ze samen, en laat er één staan.',
  ],
  form: [
    ({ field }, say) => forms[field]?.[0] ?? `dit past niet bij ${say.field(field)}`,
    ({ field, written = '' }) => forms[field]?.[1](written) ?? 'Kijk na wat er staat.',
  ],
  'too-long': [
    ({ limit = 0 }, say) => `dit is langer dan ${say.number(limit)} tekens`,
    () => 'Maak het korter. Een lange tekst kan onder de kop van het bestand.',
  ],
  'invisible-character': [
    () => 'in deze tekst staat een teken dat je niet ziet',
    () => 'Haal de tekst weg en typ hem opnieuw.',
  ],
  'too-small': [
    ({ limit = 0 }, say) => `hier hoort ${say.number(limit)} of meer`,
    () => 'Verander het getal.',
  ],
  'too-big': [
    ({ limit = 0 }, say) => `hier hoort hooguit ${say.number(limit)}`,
    ({ field }) => (field === 'hours_per_week' ? 'Meer uren heeft een week niet.' : 'Verander het getal.'),
  ],
  'unknown-rule': [
    (facts, say) => `de regel "${fieldName(facts, say)}" ken ik niet`,
    ({ nearest: near }) => (near ? `Bedoel je "${near}"?` : 'Alle regels staan in docs/nl/regels.md.'),
  ],
};

const dutchTypes: Record<string, readonly [message: string, help: string]> = {
  text: ['hier hoort één tekst, geen lijst', 'Zet alles achter de dubbele punt, op één regel.'],
  choice: ['hier hoort één woord', ''],
  boolean: ['hier hoort ja of nee', 'Typ ja of nee.'],
  number: ['hier hoort een getal', 'Typ het in cijfers, zoals 3 of 2,5.'],
  integer: ['hier hoort een heel getal', 'Typ het in cijfers, zoals 3.'],
  date: ['hier hoort een hele datum', 'Typ jaar, maand en dag, zoals 2026-03-12.'],
  'partial-date': ['hier hoort een datum', 'Typ een dag, maand of jaar: 2026-03-12, 2026-03 of 2026.'],
  interval: ['hier hoort een tijdsduur', 'Typ bijvoorbeeld: 3 maanden, 2 weken, 1 jaar of geen.'],
  fields: ['hier horen velden onder te staan', ''],
  list: [
    'hier hoort een lijst of een getal',
    'Typ een getal, of zet elke naam op een eigen regel met een streepje.',
  ],
};

const forms: FormTexts = {
  kvk: ['een KVK-nummer heeft acht cijfers', () => 'Typ alleen de cijfers, zoals 12345678.'],
  website: ['hier hoort het hele adres van een website', written => `Typ bijvoorbeeld: ${address(written)}`],
  id: [
    'hier horen kleine letters, cijfers en streepjes',
    written => `Typ bijvoorbeeld: ${slugOf(written) || 'samen-eten'}`,
  ],
};
