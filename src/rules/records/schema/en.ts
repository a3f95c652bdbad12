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

export const en: Texts = {
  'unknown-field': [
    (facts, say) => `I do not know the field "${fieldName(facts, say)}"`,
    (facts, say) => {
      if (facts.nearest) return `Do you mean "${say.field(facts.nearest)}"?`;
      if (facts.under) return `Put it under ${overIt(facts, say)}${inPlace(facts, say)}`;
      if (facts.belongs_in) return `Put it in ${facts.belongs_in}. That file stays on your own computer.`;
      if (facts.choiceOf)
        return `Put in place of this line: ${say.field(facts.choiceOf)}: ${cited(facts.field)}`;
      if (!facts.ownFields) return chooseField(facts, say, 'Type it like this', 'Choose one of');
      if (/\s/.test(facts.field)) return 'Is it ordinary text? Then put it below the fields.';
      return `Is it a field of your own? Put x_ before it: x_${cited(slugOf(facts.field)).replaceAll('-', '_')}`;
    },
  ],
  'unknown-value': [
    (facts, say) => `I do not know "${cited(facts.written)}" for "${fieldName(facts, say)}"`,
    (facts, say) =>
      `${facts.nearest ? `Do you mean "${say.value(facts.nearest)}"? ` : ''}Choose one of: ${values(facts, say)}.`,
  ],
  'wrong-type': [
    (facts, say) => {
      const { expected = 'text', written, item } = facts;
      if (expected === 'text' && written) return 'because of the colon I read this sentence as a field';
      const name = `"${fieldName(facts, say)}"`;
      if (expected === 'fields') return `${name} needs fields below it`;
      return expected === 'text' && item
        ? `under ${name} each hyphen takes one text`
        : `${name} should be ${englishTypes[expected]?.[0]}`;
    },
    (facts, say) => {
      const { expected, written } = facts;
      if (expected === 'text' && written) return `Put quotes round the sentence:\n  ${retyped(facts, say)}`;
      if (expected === 'text' && facts.item) return 'Remove the brackets or extra hyphens.';
      if (expected === 'interval') return `Type for example: ${intervals(say)}.`;
      if (expected === 'choice') return `Choose one of: ${values(facts, say)}.`;
      if (facts.field === 'rules')
        return `Type the name of a rule and a level, with spaces before them:\n  ${say.field('rules')}:\n    vacant-role: ${say.value('info')}`;
      if (expected === 'fields')
        return facts.item
          ? chooseField(facts, say, 'Type first which field it is', 'Type first which field it is')
          : `Put on lines of their own, with spaces before them: ${fields(facts, say)}.`;
      return englishTypes[expected ?? 'text']?.[1] ?? '';
    },
  ],
  'no-such-day': [
    ({ written }) => `the date "${cited(written)}" does not exist`,
    () => 'Check the date. First the year, then the month, then the day: 2026-03-12.',
  ],
  'which-day': [
    ({ written, allowed = [] }, say) => `"${cited(written)}" can be ${say.list(allowed.map(say.date), true)}`,
    ({ allowed = [] }, say) => `Choose the day, and type: ${say.list(allowed, true)}`,
  ],
  'not-filled-in': [
    (facts, say) => `"${fieldName(facts, say)}" is not filled in yet`,
    (facts, say) => say.hint(facts.field, facts.kind),
  ],
  'one-of': [
    (facts, say) => condition(facts, say)?.message ?? `this still needs ${fields(facts, say)}`,
    (facts, say) => condition(facts, say)?.help ?? 'Fill in one of them.',
  ],
  'not-both': [
    (facts, say) =>
      condition(facts, say)?.message ??
      `${say.list((facts.allowed ?? []).map(say.field))} cannot both go ${facts.item ? 'with one hyphen' : 'in one file'}`,
    (facts, say) =>
      condition(facts, say)?.help ??
      `Keep one.${facts.item ? ' Do both belong here? Give each a hyphen of its own.' : ''}`,
  ],
  twice: [
    (facts, say) => `"${fieldName(facts, say)}" is there twice`,
    () => 'Put them together, and keep one.',
  ],
  form: [
    ({ field }, say) => forms[field]?.[0] ?? `this does not fit ${say.field(field)}`,
    ({ field, written = '' }) => forms[field]?.[1](written) ?? 'Check what it says.',
  ],
  'too-long': [
    (facts, say) =>
      `${facts.item ? 'a text under ' : ''}"${fieldName(facts, say)}" is longer than ${say.number(facts.limit ?? 0)} characters`,
    () => 'Make it shorter. A long text can go below the fields.',
  ],
  'invisible-character': [
    (facts, say) => `there is a character in "${fieldName(facts, say)}" that you cannot see`,
    () => 'Delete the text and type it again.',
  ],
  'too-small': [
    (facts, say) => `"${fieldName(facts, say)}" should be ${say.number(facts.limit ?? 0)} or more`,
    () => 'Change the number.',
  ],
  'too-big': [
    (facts, say) => `"${fieldName(facts, say)}" should be ${say.number(facts.limit ?? 0)} at most`,
    ({ field }) => (field === 'hours_per_week' ? 'A week has no more hours.' : 'Change the number.'),
  ],
  'unknown-rule': [
    (facts, say) => `I do not know the rule "${fieldName(facts, say)}"`,
    ({ nearest: near }) => (near ? `Do you mean "${near}"?` : step('', 'See all rules with', explaining())),
  ],
  'never-accepted': [
    (facts, say) => `a finding of the rule "${fieldName(facts, say)}" cannot be left as it is`,
    ({ rule }, say) =>
      rule === 'personal-data'
        ? `Better to remove the data. Is it not personal data after all? Then give the rule a lighter ${say.field('level')} in initiatief.yaml.`
        : rule === 'copied-file'
          ? 'This record counts as it is. So remove this.'
          : 'This record can be read just fine. So remove this.',
  ],
  'no-such-field': [
    (facts, say) => `I do not know the field "${fieldName(facts, say)}"`,
    ({ nearest: near }, say) =>
      near
        ? `Do you mean "${say.field(near)}"?`
        : 'Choose a field of this record. Is it about the whole record? Then leave this out.',
  ],
};

const englishTypes: Record<string, readonly [message: string, help: string]> = {
  text: ['a single text, not a list', 'Put it all after the colon, without brackets or hyphens.'],
  choice: ['one word', ''],
  boolean: ['yes or no', 'Type yes or no.'],
  number: ['a number', 'Type it in digits, like 3 or 2.5.'],
  integer: ['a whole number', 'Type it in digits, like 3.'],
  date: ['a full date', 'Type year, month and day, like 2026-03-12.'],
  'partial-date': ['a date', 'Type a day, month or year: 2026-03-12, 2026-03 or 2026.'],
  interval: ['a length of time', ''],
  list: ['a list or a number', 'Type a number, or put each name on a line of its own with a hyphen.'],
};

const forms: FormTexts = {
  kvk: [
    'a KVK number has eight digits',
    written => `Type only the digits${digits(written) ? `: ${digits(written)}` : ', like 12345678'}.`,
  ],
  website: [
    'a website needs its full address',
    written => `Type for example: ${address(written, 'www.example.org')}`,
  ],
  id: [
    'a short name is made of small letters, digits and hyphens',
    written => `Type for example: ${slugOf(written) || 'eating-together'}`,
  ],
};
