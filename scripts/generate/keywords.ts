import type { KeywordDefinition } from 'ajv';

const name = { type: 'string', pattern: '^[a-z]+(_[a-z]+)*$' };
const label = { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' };
const flag = { type: 'boolean' };
const names = { type: 'array', items: name, minItems: 1 };
const strict = { type: 'object', additionalProperties: false };

/** What each of the keywords of our own may hold. `schemas/README.md` tells what it means. */
const forms: Record<string, object> = {
  // of a kind
  order: { type: 'integer' },
  folder: flag,
  idStartsWith: names,
  activeWhen: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 1 },
  changesWith: label,
  bodyAudience: { const: 'partners' },
  // of a value
  references: {},
  link: flag,
  section: flag,
  singleItem: flag,
  when: { enum: ['happened', 'begins'] },
  audience: { enum: ['core', 'partners', 'everyone'] },
  othersSee: { enum: ['filled-in', 'count', 'asked-for'] },
  tellsChange: flag,
  agenda: {
    ...strict,
    required: ['as'],
    properties: {
      as: label,
      was: label,
      toCome: label,
      open: flag,
      unless: name,
      while: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 1 },
      about: names,
      calledBy: name,
      show: { enum: ['once', 'while-active'] },
    },
  },
  onlyWhen: {
    type: 'object',
    additionalProperties: { anyOf: [{ const: true }, { type: 'array', items: { type: 'string' } }] },
  },
  peopleOf: name,
  orInitiative: flag,
  free: flag,
  // of fields, or a list of them
  shorthand: name,
  asked: names,
  askAtLeast: { type: 'integer' },
  oneLine: flag,
  conditions: {
    ...strict,
    properties: { anyOf: label, oneOf: label, not: label },
  },
};

/** The keywords of our own as ajv knows them: it says so of any other, and of what one of these may not hold. */
export const keywords: readonly KeywordDefinition[] = Object.entries(forms).map(([keyword, metaSchema]) => ({
  keyword,
  metaSchema,
}));

/** What only the making of `src/generated/` needs, so that the program need not carry it. */
export const onlyHere: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  'title',
  'description',
  'order',
  'folder',
  'idStartsWith',
  'activeWhen',
  'changesWith',
  'bodyAudience',
  'audience',
  'othersSee',
  'agenda',
  'free',
]);
