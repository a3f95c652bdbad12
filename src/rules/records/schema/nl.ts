import { explaining } from '../../../core/doing/proposal.ts';
import { step } from '../../../core/doing/step.ts';
import { slugOf } from '../../../core/ground/slug.ts';
import {
  address,
  chooseField,
  cited,
  condition,
  digits,
  type FormTexts,
  fieldName,
  fields,
  inPlace,
  intervals,
  overIt,
  retyped,
  type Texts,
  values,
} from './texts.ts';

export const nl: Texts = {
  'unknown-field': [
    (facts, say) => `het veld "${fieldName(facts, say)}" ken ik niet`,
    (facts, say) => {
      if (facts.nearest) return `Bedoel je "${say.field(facts.nearest)}"?`;
      if (facts.under) return `Zet het onder ${overIt(facts, say)}${inPlace(facts, say)}`;
      if (facts.belongs_in) return `Zet het in ${facts.belongs_in}. Dat bestand blijft op je eigen computer.`;
      if (facts.choiceOf)
        return `Zet in plaats van deze regel: ${say.field(facts.choiceOf)}: ${cited(facts.field)}`;
      if (!facts.ownFields) return chooseField(facts, say, 'Typ het zo', 'Kies uit');
      if (/\s/.test(facts.field)) return 'Is het gewone tekst? Zet die dan onder de kop van het bestand.';
      return `Is het een eigen veld? Zet er x_ voor: x_${cited(slugOf(facts.field)).replaceAll('-', '_')}`;
    },
  ],
  'unknown-value': [
    (facts, say) => `"${cited(facts.written)}" ken ik niet bij "${fieldName(facts, say)}"`,
    (facts, say) =>
      `${facts.nearest ? `Bedoel je "${say.value(facts.nearest)}"? ` : ''}Kies uit: ${values(facts, say)}.`,
  ],
  'wrong-type': [
    (facts, say) => {
      const { expected = 'text', written, item } = facts;
      if (expected === 'text' && written) return 'door de dubbele punt lees ik deze zin als een veld';
      const name = `"${fieldName(facts, say)}"`;
      if (expected === 'fields') return `onder ${name} horen velden te staan`;
      return expected === 'text' && item
        ? `bij ${name} hoort achter elk streepje één tekst`
        : `bij ${name} hoort ${dutchTypes[expected]?.[0]}`;
    },
    (facts, say) => {
      const { expected, written } = facts;
      if (expected === 'text' && written)
        return `Zet de zin tussen aanhalingstekens:\n  ${retyped(facts, say)}`;
      if (expected === 'text' && facts.item) return 'Haal de haakjes of extra streepjes weg.';
      if (expected === 'interval') return `Typ bijvoorbeeld: ${intervals(say)}.`;
      if (expected === 'choice') return `Kies uit: ${values(facts, say)}.`;
      if (facts.field === 'rules')
        return `Typ de naam van een regel en een niveau, met spaties ervoor:\n  ${say.field('rules')}:\n    lege-rol: ${say.value('info')}`;
      if (expected === 'fields')
        return facts.item
          ? chooseField(facts, say, 'Typ eerst welk veld het is', 'Typ eerst welk veld het is')
          : `Zet op eigen regels, met spaties ervoor: ${fields(facts, say)}.`;
      return dutchTypes[expected ?? 'text']?.[1] ?? '';
    },
  ],
  'no-such-day': [
    ({ written }) => `de datum "${cited(written)}" bestaat niet`,
    () => 'Kijk de datum na. Eerst het jaar, dan de maand, dan de dag: 2026-03-12.',
  ],
  'which-day': [
    ({ written, allowed = [] }, say) =>
      `"${cited(written)}" kan ${say.list(allowed.map(say.date), true)} zijn`,
    ({ allowed = [] }, say) => `Kies de dag, en typ: ${say.list(allowed, true)}`,
  ],
  'not-filled-in': [
    (facts, say) => `"${fieldName(facts, say)}" is nog niet ingevuld`,
    (facts, say) => say.hint(facts.field, facts.kind),
  ],
  'one-of': [
    (facts, say) => condition(facts, say)?.message ?? `hier hoort nog ${fields(facts, say)}`,
    (facts, say) => condition(facts, say)?.help ?? 'Vul er één in.',
  ],
  'not-both': [
    (facts, say) =>
      condition(facts, say)?.message ??
      `${say.list((facts.allowed ?? []).map(say.field))} kunnen niet allebei ${facts.item ? 'bij één streepje' : 'in één bestand'}`,
    (facts, say) =>
      condition(facts, say)?.help ??
      `Laat er één staan.${facts.item ? ' Horen ze er allebei in? Geef elk een eigen streepje.' : ''}`,
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
    (facts, say) =>
      `${facts.item ? 'een tekst bij ' : ''}"${fieldName(facts, say)}" is langer dan ${say.number(facts.limit ?? 0)} tekens`,
    () => 'Maak het korter. Een lange tekst kan onder de kop van het bestand.',
  ],
  'invisible-character': [
    (facts, say) => `in "${fieldName(facts, say)}" staat een teken dat je niet ziet`,
    () => 'Haal de tekst weg, en typ die opnieuw.',
  ],
  'too-small': [
    (facts, say) => `bij "${fieldName(facts, say)}" hoort ${say.number(facts.limit ?? 0)} of meer`,
    () => 'Verander het getal.',
  ],
  'too-big': [
    (facts, say) => `bij "${fieldName(facts, say)}" hoort hooguit ${say.number(facts.limit ?? 0)}`,
    ({ field }) => (field === 'hours_per_week' ? 'Meer uren heeft een week niet.' : 'Verander het getal.'),
  ],
  'unknown-rule': [
    (facts, say) => `de regel "${fieldName(facts, say)}" ken ik niet`,
    ({ nearest: near }) => (near ? `Bedoel je "${near}"?` : step('', 'Alle regels zie je met', explaining())),
  ],
  'never-accepted': [
    (facts, say) => `een melding van de regel "${fieldName(facts, say)}" kun je niet zo laten`,
    ({ rule }, say) =>
      rule === 'personal-data'
        ? `Haal de gegevens liever weg. Gaat het niet over een persoon? Geef de regel dan in initiatief.yaml een lichter ${say.field('level')}.`
        : rule === 'copied-file'
          ? 'Dit bestand telt gewoon mee. Haal dit stukje dus weg.'
          : 'Dit bestand kan ik gewoon lezen. Haal dit stukje dus weg.',
  ],
  'no-such-field': [
    (facts, say) => `het veld "${fieldName(facts, say)}" ken ik niet`,
    ({ nearest: near }, say) =>
      near
        ? `Bedoel je "${say.field(near)}"?`
        : 'Kies een veld van dit bestand. Gaat het over het hele bestand? Laat dit dan weg.',
  ],
};

const dutchTypes: Record<string, readonly [message: string, help: string]> = {
  text: ['één tekst, geen lijst', 'Zet alles achter de dubbele punt, zonder haakjes of streepjes.'],
  choice: ['één woord', ''],
  boolean: ['ja of nee', 'Typ ja of nee.'],
  number: ['een getal', 'Typ het in cijfers, zoals 3 of 2,5.'],
  integer: ['een heel getal', 'Typ het in cijfers, zoals 3.'],
  date: ['een hele datum', 'Typ jaar, maand en dag, zoals 2026-03-12.'],
  'partial-date': ['een datum', 'Typ een dag, maand of jaar: 2026-03-12, 2026-03 of 2026.'],
  interval: ['een tijdsduur', ''],
  list: ['een lijst of een getal', 'Typ een getal, of zet elke naam op een eigen regel met een streepje.'],
};

const forms: FormTexts = {
  kvk: [
    'een KVK-nummer heeft acht cijfers',
    written => `Typ alleen de cijfers${digits(written) ? `: ${digits(written)}` : ', zoals 12345678'}.`,
  ],
  website: [
    'bij een website hoort het hele adres',
    written => `Typ bijvoorbeeld: ${address(written, 'www.voorbeeld.nl')}`,
  ],
  id: [
    'een korte naam bestaat uit kleine letters, cijfers en streepjes',
    written => `Typ bijvoorbeeld: ${slugOf(written) || 'samen-eten'}`,
  ],
};
