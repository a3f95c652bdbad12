import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { keywords } from '../scripts/generate/keywords.ts';
import { type KindSchema, kinds, nameOf } from '../scripts/generate/schemas.ts';
import { wrongWith } from '../scripts/generate/soundness.ts';

/** A small kind with one thing changed. */
function kindWith(change: Record<string, unknown>, due: Record<string, unknown> = {}): KindSchema {
  return {
    $id: 'loan.schema.json',
    title: 'Loan',
    asked: ['name', 'due'],
    properties: {
      name: { type: 'string' },
      due: { type: 'string', format: 'partial-date', ...due },
      lent_on: { type: 'string', format: 'date' },
      parts: { type: 'array', items: { type: 'object', properties: { what: { type: 'string' } } } },
    },
    ...change,
  } as KindSchema;
}

describe('the schemas', () => {
  it.each(kinds.map(kind => [nameOf(kind), kind] as const))('of %s are sound', (_name, kind) => {
    expect([...wrongWith(kind)]).toEqual([]);
  });

  it.each([
    ['nothing', kindWith({}), []],
    ['what is asked', kindWith({ asked: undefined }), ['loan: say with asked what is asked of who adds one']],
    ['a field that is asked', kindWith({ asked: ['name', 'until'] }), ['loan: asked names until']],
    [
      'the day of an id',
      kindWith({ idStartsWith: ['due'] }),
      ['loan: idStartsWith asks for a day, and due is none'],
    ],
    [
      'the name of a condition',
      kindWith({ anyOf: [{ required: ['due'] }, { required: ['lent_on'] }] }),
      ['loan: give the condition anyOf a name'],
    ],
    [
      'what is required and never asked',
      kindWith({ required: ['name', 'lent_on'] }),
      ['loan: lent_on is required, so name it in asked'],
    ],
    [
      'a field that is required',
      kindWith({ asked: undefined, folder: false, required: ['until'] }),
      ['loan: required names until'],
    ],
    [
      'when it is active',
      kindWith({ activeWhen: { name: 'lent' } }),
      ['loan: activeWhen asks for a value of name'],
    ],
    [
      'two fields of which one is asked',
      kindWith({
        oneOf: ['name', 'due', 'lent_on'].map(one => ({ required: [one] })),
        conditions: { oneOf: 'x' },
      }),
      ['loan: anyOf and oneOf are about two fields, since add asks which of both it is going to be'],
    ],
    ['a bare value', kindWith({ shorthand: 'what' }), ['loan: shorthand names what']],
    [
      'a kind that is referred to',
      kindWith({}, { references: ['person', 'persoon'] }),
      ['loan.due: references names persoon, which is no kind'],
    ],
    [
      'a value beside it',
      kindWith({}, { onlyWhen: { name: ['lent'] } }),
      ['loan.due: onlyWhen asks for lent, which name cannot be'],
    ],
    [
      'a condition about values',
      kindWith({ not: { properties: {} }, conditions: { not: 'x' } }),
      ['loan: not may only ask which fields are there'],
    ],
    [
      'a field beside it',
      kindWith({}, { onlyWhen: { lent: true } }),
      ['loan.due: lent is no field beside it'],
    ],
    ['whose people', kindWith({}, { peopleOf: 'partner' }), ['loan.due: partner is no field beside it']],
    [
      'what is done',
      kindWith({}, { agenda: { as: 'x', unless: 'done_on' } }),
      ['loan.due: agenda names done_on'],
    ],
    [
      'what it is called',
      kindWith({}, { agenda: { as: 'x', calledBy: 'name' } }),
      ['loan.due: calledBy asks for a field with a default'],
    ],
    [
      'a date for the agenda',
      kindWith({}, { format: 'interval', agenda: { as: 'x' } }),
      ['loan.due: agenda asks for a date'],
    ],
    [
      'one value that changes',
      kindWith({ properties: { name: { type: 'array', tellsChange: true } }, asked: ['name'] }),
      ['loan.name: tellsChange asks for one value'],
    ],
    ['a name', kindWith({ properties: {}, asked: [] }), ['loan: every record has a name']],
  ])('lack %s: it is said when they are made into code', (_what, kind, said) => {
    expect([...wrongWith(kind)]).toEqual(said);
  });

  it.each([{ asks: ['name'] }, { audience: 'all' }, { agenda: { called: 'x' } }, { when: 'later' }])(
    'have no keyword that nobody knows, and none with something else in it: %j',
    schema => {
      const ajv = new Ajv2020();
      for (const keyword of keywords) ajv.addKeyword(keyword);
      expect(() => ajv.compile({ type: 'object', ...schema })).toThrow(/keyword/);
    },
  );

  it('tell of each keyword of our own in their README', () => {
    const page = readFileSync(join(import.meta.dirname, '../schemas/README.md'), 'utf8');
    for (const { keyword } of keywords) expect(page).toContain(`\n| \`${String(keyword)}\` | `);
  });
});
