import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFlat } from '../src/core/privacy/flat-text.ts';
import { Glimpse, glance } from '../src/core/privacy/glance.ts';
import * as signs from '../src/core/privacy/signs.ts';
import { expectThat } from './support/expecting.ts';

/** Every pattern, and what a glance must have seen in a text that it fits. */
const patterns: readonly (readonly [number, RegExp])[] = [
  [Glimpse.number, signs.bsnSign],
  [Glimpse.number, signs.phoneSign],
  [Glimpse.number, signs.nineDigits],
  [Glimpse.password, signs.passwordWord],
  [Glimpse.code, signs.otherWord],
  [Glimpse.key, signs.keySign],
  [Glimpse.chat, signs.chatSign],
  [Glimpse.email, signs.emailSign],
  [Glimpse.birth, signs.birthSign],
  [Glimpse.postcode, signs.postcodeSign],
];

/** Of what these patterns are made of, in pieces that fit together in every way. */
const fragments = `
  wachtwoord wachtzin passwd passphrase passcode login log-in inlog ww pw pwd username user gebruiker pin alarm wifi
  wi-fi code cijferslot hangslot sleutelkluis key safe box lockbox combination lock bsn burgerserv sofinr sofi-nr
  citizen serv sleutel token secret PRIVATE PuTTY AKIA ASIA AIza eyJ abcdefgh12345678 x_y :// xox SG. wa.me/ phone=
  .com .me/ .gg/ .group/ tel mob bel at apenstaartje dot punt geb geboren geboortedatum verjaardag birth born bday dob
  d.o.b d.ob do.b NL91 ABNA 1234 AB 1 12 123 12345 2026-01-02 0 00 31 06 0612345678 é и ＠ @ & % \\ < > ( [ { * _ ~ \` + - . , : ; / = ' "
`
  .trim()
  .split(/\s+/)
  .concat(' ', ' ', '\n', '\t', '  ', '   ', '    ', '\u200b', '\u00ad', '’', '€');

describe('a glance at a text', () => {
  it('sees whatever a pattern sees', () => {
    const piece = fc.oneof(
      fc.constantFrom(...fragments),
      fc.constantFrom(...fragments.map(one => one.toUpperCase())),
      fc.string({ unit: fc.constantFrom(...'0123456789ab .-()'), maxLength: 4 }),
    );
    const fitted = new Map<RegExp, number>();
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const text = pieces.join('');
        const seen = glance(text);
        if (!isFlat(text)) expectThat((seen & Glimpse.odd) !== 0, () => `${JSON.stringify(text)} is odd`);
        for (const [glimpse, pattern] of patterns) {
          if (!pattern.test(text)) continue;
          fitted.set(pattern, (fitted.get(pattern) ?? 0) + 1);
          expectThat((seen & glimpse) !== 0, () => `${JSON.stringify(text)} fits ${pattern}`);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 30_000) },
    );
    for (const [, pattern] of patterns) expect(fitted.get(pattern), String(pattern)).toBeGreaterThan(20);
  });

  it('passes over ordinary records', () => {
    const text =
      '---\nnaam: Tuinoverleg\ngehouden_op: 2026-03-12\naanwezig:\n  - anna\n---\n\nWe maken een plan.\n';
    expect(glance(text)).toBe(0);
  });
});
