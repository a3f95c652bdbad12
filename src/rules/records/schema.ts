import { initiativeFile, type Kind } from '../../core/kinds.ts';
import { type Shape, shapeAt } from '../../core/model.ts';
import { nearest } from '../../core/nearest.ts';
import type { Place, Step } from '../../core/place.ts';
import type { SchemaFacts, SchemaReason } from '../../core/record.ts';
import { type Observation, type RecordsContext, rule } from '../../core/rule.ts';
import type { Say } from '../../core/say.ts';
import { slugOf } from '../../core/slug.ts';
import { shortened, visibleLine } from '../../core/visible.ts';
import { quoted } from '../../core/yaml-line.ts';

interface Facts extends SchemaFacts {
  reason: SchemaReason | 'unknown-rule';
  kind: Kind;
  /** May a field of one's own stand here, with x_ before it? */
  ownFields?: boolean;
  /** Is it an item of a list? Then it starts with a hyphen. */
  item?: boolean;
}

type Text = (facts: Facts, say: Say) => string;
type Texts = Record<Facts['reason'], readonly [message: Text, help: Text]>;

/** A field or value is not as the record format asks: one finding for each mistake. */
export const schema = rule<Facts>({
  id: 'schema',
  group: 'records',
  severity: 'error',
  nl: {
    name: 'velden',
    title: 'Elk veld heeft een naam die ik ken, en een waarde die daar hoort.',
    why: 'Een veld met een tikfout telt niet mee, en dat valt pas op als je het nodig hebt.',
    message: (facts, say) => dutch[facts.reason][0](facts, say),
    help: (facts, say) => dutch[facts.reason][1](facts, say),
  },
  en: {
    name: 'fields',
    title: 'Every field has a name that I know, and a value that belongs there.',
    why: 'A field with a slip in it does not count, and you only notice when you need it.',
    message: (facts, say) => english[facts.reason][0](facts, say),
    help: (facts, say) => english[facts.reason][1](facts, say),
  },
  *find(context) {
    for (const { file, kind, problems } of context.register.files) {
      for (const problem of problems) {
        if (problem.type !== 'schema') continue;
        const { reason, path, part, facts } = problem;
        const at: Place =
          reason === 'not-both'
            ? { file, path: [...path, ...(facts.allowed ?? []).slice(1)], part: 'name' }
            : { file, path: reason === 'one-of' ? [...path, facts.allowed?.[0] ?? ''] : path, part };
        yield { at, facts: { ...facts, ...around(kind, path, facts), reason, kind } };
      }
    }
    yield* unknownRules(context);
  },
});

/** What may stand in a place, for the messages. */
function around(kind: Kind, path: readonly Step[], { allowed }: SchemaFacts): Partial<Facts> {
  const shape = shapeAt(kind, path);
  const parent = shapeAt(kind, path.slice(0, -1));
  return {
    ownFields: parent?.type === 'fields' && parent.ownFields,
    item: typeof path.at(-1) === 'number',
    allowed: allowed ?? namesIn(shape) ?? namesIn(parent),
  };
}

function namesIn(shape: Shape | undefined): readonly string[] | undefined {
  if (shape?.type === 'fields') return [...shape.fields.keys()];
  return shape && 'choices' in shape && shape.choices.length > 0 ? shape.choices : undefined;
}

/** The names of rules in the settings: what they are, the rules know, and the record format does not. */
function* unknownRules({ register, ruleNames }: RecordsContext): Iterable<Observation<Facts>> {
  for (const name of Object.keys(register.initiative.data.rules ?? {})) {
    if (ruleNames.has(name)) continue;
    const near = nearest(
      name,
      [...ruleNames.keys()].map(known => [known, known] as const),
    );
    yield {
      at: { file: initiativeFile, path: ['rules', name], part: 'name' },
      facts: { reason: 'unknown-rule', kind: 'initiative', field: name, nearest: near },
    };
  }
}

/** A text as it was written, in one short line. */
function cited(text = ''): string {
  return shortened(visibleLine(text), 40);
}

/** The name of a field in the words of the repository; of one that is not ours as it was written. */
function fieldName({ reason, field }: Facts, say: Say): string {
  return cited(reason === 'unknown-field' || reason === 'unknown-rule' ? field : say.field(field));
}

function values({ allowed = [] }: Facts, say: Say): string {
  return say.list(allowed.map(say.value), true);
}

function fields({ allowed = [] }: Facts, say: Say): string {
  return say.list(allowed.map(say.field), true);
}

/** The line as it can be typed when a sentence with a colon was taken for a field. */
function retyped({ written = '', field, item }: Facts, say: Say): string {
  return `${item ? '- ' : `${say.field(field)}: `}${quoted(written)}`;
}

const dutch: Texts = {
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
    ({ field }, say) => forms[field]?.nl[0] ?? `dit past niet bij ${say.field(field)}`,
    ({ field, written = '' }) => forms[field]?.nl[1](written) ?? 'Kijk na wat er staat.',
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

const english: Texts = {
  'unknown-field': [
    (facts, say) => `I do not know the field "${fieldName(facts, say)}"`,
    (facts, say) => {
      if (facts.nearest) return `Do you mean "${say.field(facts.nearest)}"?`;
      if (!facts.ownFields) return `This can hold: ${fields(facts, say)}.`;
      if (/\s/.test(facts.field)) return 'Is it ordinary text? Then put it below the fields.';
      return `Is it a field of your own? Put x_ before it: x_${cited(slugOf(facts.field)).replaceAll('-', '_')}`;
    },
  ],
  'unknown-value': [
    ({ written }) => `I do not know "${cited(written)}" here`,
    (facts, say) =>
      `${facts.nearest ? `Do you mean "${say.value(facts.nearest)}"? ` : ''}This can be: ${values(facts, say)}.`,
  ],
  'wrong-type': [
    ({ expected, written }) => {
      if (expected === 'text' && written) return 'because of the colon I read this sentence as a field';
      return englishTypes[expected ?? 'text']?.[0] ?? 'this takes something else';
    },
    (facts, say) => {
      const { expected, written } = facts;
      if (expected === 'text' && written) return `Put quotes round the sentence:\n  ${retyped(facts, say)}`;
      if (expected === 'choice') return `This can be: ${values(facts, say)}.`;
      if (expected === 'fields')
        return facts.item
          ? `Type first which field it is: ${fields(facts, say)}.`
          : `Put on lines of their own, with spaces before them: ${fields(facts, say)}.`;
      return englishTypes[expected ?? 'text']?.[1] ?? '';
    },
  ],
  'no-such-day': [
    ({ written }) => `the calendar has no "${cited(written)}"`,
    () => 'Check the date. First the year, then the month, then the day: 2026-03-12.',
  ],
  'not-filled-in': [
    (facts, say) => `"${fieldName(facts, say)}" is not filled in yet`,
    (facts, say) => say.hint(facts.field, facts.kind),
  ],
  'one-of': [
    (facts, say) => `this takes ${fields(facts, say)} as well`,
    ({ allowed }, say) =>
      allowed?.includes('held_on')
        ? `Have you met already? Fill in ${say.field('held_on')}. If not, ${say.field('planned_on')}.`
        : `Is it an organisation? Fill in ${say.field('partner')}. Is it somebody? Fill in ${say.field('person')}.`,
  ],
  'not-both': [
    ({ allowed = [] }, say) => `${say.list(allowed.map(say.field))} cannot both stand here`,
    () => 'Keep one. Do both belong here? Give each a hyphen of its own.',
  ],
  twice: [(facts, say) => `"${fieldName(facts, say)}" is there twice`, () => 'Join them, and keep one.'],
  form: [
    ({ field }, say) => forms[field]?.en[0] ?? `this does not fit ${say.field(field)}`,
    ({ field, written = '' }) => forms[field]?.en[1](written) ?? 'Check what is there.',
  ],
  'too-long': [
    ({ limit = 0 }, say) => `this is longer than ${say.number(limit)} characters`,
    () => 'Make it shorter. A long text can go below the fields.',
  ],
  'invisible-character': [
    () => 'there is a sign in this text that you cannot see',
    () => 'Take the text away and type it again.',
  ],
  'too-small': [
    ({ limit = 0 }, say) => `this takes ${say.number(limit)} or more`,
    () => 'Change the number.',
  ],
  'too-big': [
    ({ limit = 0 }, say) => `this takes ${say.number(limit)} at most`,
    ({ field }) => (field === 'hours_per_week' ? 'A week has no more hours.' : 'Change the number.'),
  ],
  'unknown-rule': [
    (facts, say) => `I do not know the rule "${fieldName(facts, say)}"`,
    ({ nearest: near }) => (near ? `Do you mean "${near}"?` : 'All rules are in docs/en/rules.md.'),
  ],
};

const englishTypes: Record<string, readonly [message: string, help: string]> = {
  text: ['this takes one text, no list', 'Put it all after the colon, on one line.'],
  choice: ['this takes one word', ''],
  boolean: ['this takes yes or no', 'Type yes or no.'],
  number: ['this takes a number', 'Type it in digits, like 3 or 2.5.'],
  integer: ['this takes a whole number', 'Type it in digits, like 3.'],
  date: ['this takes a whole date', 'Type year, month and day, like 2026-03-12.'],
  'partial-date': ['this takes a date', 'Type a day, month or year: 2026-03-12, 2026-03 or 2026.'],
  interval: ['this takes a length of time', 'Type for example: 3 months, 2 weeks, 1 year or none.'],
  fields: ['fields belong below this', ''],
  list: [
    'this takes a list or a number',
    'Type a number, or put each name on a line of its own with a hyphen.',
  ],
};

type FormTexts = readonly [message: string, help: (written: string) => string];

/** The fields with a form of their own. */
const forms: Record<string, { nl: FormTexts; en: FormTexts }> = {
  kvk: {
    nl: ['een KVK-nummer heeft acht cijfers', () => 'Typ alleen de cijfers, zoals 12345678.'],
    en: ['a KVK number has eight digits', () => 'Type only the digits, like 12345678.'],
  },
  website: {
    nl: ['hier hoort het hele adres van een website', written => `Typ bijvoorbeeld: ${address(written)}`],
    en: ['this takes the whole address of a website', written => `Type for example: ${address(written)}`],
  },
  id: {
    nl: [
      'hier horen kleine letters, cijfers en streepjes',
      written => `Typ bijvoorbeeld: ${slugOf(written) || 'samen-eten'}`,
    ],
    en: [
      'this takes small letters, digits and hyphens',
      written => `Type for example: ${slugOf(written) || 'eating-together'}`,
    ],
  },
};

function address(written: string): string {
  return /^[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(written)
    ? `https://${cited(written)}`
    : 'https://www.voorbeeld.nl';
}
