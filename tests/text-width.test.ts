import fc from 'fast-check';
import measured from 'string-width';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { stringWidth } from '../src/formats/text/width.ts';
import { wrapped } from '../src/formats/text/wrap.ts';
import { expectEqual } from './support/expecting.ts';

const sign = fc.oneof(
  fc.constantFrom(
    ' ',
    ' ',
    'e',
    'Ë',
    'é',
    '©',
    '®',
    '–',
    '→',
    '─',
    '…',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ufe0f',
  ),
  fc.constantFrom('🌱', '茶', '\u0301', '\u20e3', '7', '\u001b[1m', '\u001b[22m', '👩\u200d🌾', '\u2028'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 }),
);
const text = fc.array(sign, { maxLength: 40 }).map(signs => signs.join(''));
const sentence = fc
  .array(fc.stringMatching(/^[a-zé·-]{1,12}$/), { maxLength: 20 })
  .map(words => words.join(' '));

describe('what is measured quickly', () => {
  it('has the width that it has when it is measured sign by sign', () => {
    fc.assert(
      fc.property(text, some => {
        expectEqual(stringWidth(some), measured(some));
      }),
      { numRuns: 3000 },
    );
  });

  it('wraps as it does when it is measured sign by sign', () => {
    fc.assert(
      fc.property(fc.oneof(text, sentence), fc.integer({ min: 1, max: 40 }), (some, room) => {
        expect(wrapped(some, room).join('\n')).toBe(wrapAnsi(some, room, { hard: true }));
      }),
      { numRuns: 3000 },
    );
  });
});
