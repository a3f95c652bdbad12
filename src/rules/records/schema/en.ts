import { slugOf } from '../../../core/slug.ts';
import { address, cited, type FormTexts, fieldName, fields, retyped, type Texts, values } from './texts.ts';

export const english: Texts = {
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
    ({ field }, say) => forms[field]?.[0] ?? `this does not fit ${say.field(field)}`,
    ({ field, written = '' }) => forms[field]?.[1](written) ?? 'Check what is there.',
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

const forms: FormTexts = {
  kvk: ['a KVK number has eight digits', () => 'Type only the digits, like 12345678.'],
  website: ['this takes the whole address of a website', written => `Type for example: ${address(written)}`],
  id: [
    'this takes small letters, digits and hyphens',
    written => `Type for example: ${slugOf(written) || 'eating-together'}`,
  ],
};
