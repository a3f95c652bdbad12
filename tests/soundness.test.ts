import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../src/core/model/kinds.ts';
import { type Shape, shapeOf } from '../src/core/model/shape.ts';
import type { Raw } from '../src/core/reading/front-matter.ts';
import { interpret } from '../src/core/reading/interpret.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { validators } from '../src/generated/validators.js';
import { vocabularies } from '../src/vocabulary/index.ts';

const words = wordsOf(vocabularies.nl);

/** Texts that fit somewhere, and texts that hardly fit anywhere. */
const written = fc.oneof(
  fc.constantFrom(
    '2026-03-12',
    '2026-03',
    '2026',
    '12 maart 2026',
    '3 maanden',
    'geen',
    'ja',
    'nee',
    '1',
    '0',
  ),
  fc.constantFrom(
    '-1',
    '2,5',
    '168',
    '169',
    '1e9',
    '01234567',
    'nl',
    'besloten',
    'actief',
    'trekker',
    'gemeente',
  ),
  fc.constantFrom(
    'https://tuin.example',
    'http://a.b/c_d/~e',
    'https://é.nl',
    'https://a b',
    'http://',
    'https://x:1/?y#z',
  ),
  fc.constantFrom(
    '\u0007',
    'a\u009fb',
    'x'.repeat(200),
    'x'.repeat(201),
    'x'.repeat(2001),
    '  wim  ',
    'partner/x',
  ),
  fc.string(),
);

const likely: Record<string, string[]> = {
  boolean: ['ja', 'nee'],
  number: ['2', '2,5', '168'],
  integer: ['1', '2'],
  date: ['2026-03-12'],
  'partial-date': ['2026', '2026-03', '12 maart 2026'],
  interval: ['3 maanden', 'geen', 'P1Y'],
};

function rawFor(shape: Shape): fc.Arbitrary<Raw> {
  if (shape.type === 'list')
    return fc.oneof(
      { weight: 1, arbitrary: written },
      { weight: 4, arbitrary: fc.array(rawFor(shape.items), { maxLength: 3 }) },
    );
  if (shape.type === 'fields')
    return fc.oneof({ weight: 1, arbitrary: written }, { weight: 6, arbitrary: rawFields(shape) });
  if (shape.type === 'choice' && shape.choices.length > 0)
    return fc.oneof(fc.constantFrom(...shape.choices.map(choice => words.value(choice))), written);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(likely[shape.type] ?? ['wim'])) },
    { weight: 1, arbitrary: written },
  );
}

/** The fields that are asked, often, and a few of the others: too many and hardly anything is sound. */
function rawFields({ fields, required, others }: Extract<Shape, { type: 'fields' }>): fc.Arbitrary<Raw> {
  if (others)
    return fc.dictionary(fc.constantFrom('1-pitter', 'schema'), rawFor(others)) as fc.Arbitrary<Raw>;
  const names = [...fields.keys()];
  return fc
    .tuple(
      fc.subarray(names, { maxLength: Math.min(3, names.length) }),
      fc.subarray([...required], { minLength: Math.max(0, required.length - 1) }),
    )
    .chain(([some, asked]) =>
      fc.record(
        Object.fromEntries(
          [...new Set([...asked, ...some])].map(name => [
            words.field(name),
            rawFor(fields.get(name) as Shape),
          ]),
        ),
      ),
    ) as fc.Arbitrary<Raw>;
}

describe('what the walk along the schema is sure of', () => {
  it.each(kinds)('is what the validator finds sound: %s', kind => {
    let sure = 0;
    fc.assert(
      fc.property(rawFields(shapeOf(kind)), raw => {
        const { data, isSound } = interpret(shapeOf(kind), raw, words);
        if (!isSound) return;
        sure += 1;
        expect(validators[kind](data), JSON.stringify(validators[kind].errors)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(sure).toBeGreaterThan(10);
  });
});
