import { describe, expect, it } from 'vitest';
import { readSpokenDay, readSpokenPartialDate } from '../src/core/writing/spoken-date.ts';
import type { Direction } from '../src/core/writing/spoken-words.ts';
import { vocabularies } from '../src/vocabulary/index.ts';

// A Tuesday.
const today = '2026-09-01';

type Case = [typed: string, day: string | undefined, direction?: Direction];

const dutch: Case[] = [
  ['2026-03-12', '2026-03-12'],
  ['12-3-2026', '2026-03-12'],
  ['12 maart 2026', '2026-03-12'],
  ['12 maart', '2027-03-12'],
  ['12 maart', '2026-03-12', 'back'],
  ['12 mrt', '2026-03-12', 'back'],
  ['op 12 maart', '2026-03-12', 'back'],
  ['12-3', '2027-03-12'],
  ['12/12', '2026-12-12'],
  ['12/12', '2025-12-12', 'back'],
  ['1 september', '2026-09-01'],
  ['29 februari', '2028-02-29'],
  ['29 februari', '2024-02-29', 'back'],
  ['31 februari', undefined],
  ['vandaag', '2026-09-01'],
  [' Vandaag ', '2026-09-01'],
  ['morgen', '2026-09-02'],
  ['overmorgen', '2026-09-03'],
  ['gisteren', '2026-08-31'],
  ['eergisteren', '2026-08-30'],
  ['over 2 weken', '2026-09-15'],
  ['over twee weken', '2026-09-15'],
  ['over een week', '2026-09-08'],
  ['over één maand', '2026-10-01'],
  ['over 3 jaar', '2029-09-01'],
  ['2 weken geleden', '2026-08-18'],
  ['een maand geleden', '2026-08-01'],
  ['volgende week', '2026-09-08'],
  ['volgende week dinsdag', '2026-09-08'],
  ['volgende week ma', '2026-09-07'],
  ['zondag volgende week', '2026-09-13'],
  ['deze week vrijdag', '2026-09-04'],
  ['vorige week vrijdag', '2026-08-28', 'back'],
  ['volgende maand dinsdag', undefined],
  ['volgend jaar', '2027-09-01'],
  ['vorige week', '2026-08-25'],
  ['vrijdag', '2026-09-04'],
  ['vrijdag', '2026-08-28', 'back'],
  ['volgende vrijdag', '2026-09-04', 'back'],
  ['afgelopen maandag', '2026-08-31'],
  ['dinsdag', '2026-09-08'],
  ['dinsdag', '2026-08-25', 'back'],
  ['vr', '2026-09-04'],
  ['vrijdag 13 maart', '2026-03-13', 'back'],
  ['vr. 13 maart 2026', '2026-03-13'],
  ['donderdag 13 maart', undefined, 'back'],
  ['12-3-26', '2026-03-12'],
  ["12 maart '26", '2026-03-12'],
  ['12 maart, 2026', '2026-03-12'],
  ['binnenkort', undefined],
  ['', undefined],
  ['over 2 ezels', undefined],
];

const english: Case[] = [
  ['12 March 2026', '2026-03-12'],
  ['Friday, 13 March 2026', '2026-03-13'],
  ['Fri March 13', '2026-03-13', 'back'],
  ['12/3/26', '2026-03-12'],
  ['12 March', '2027-03-12'],
  ['March 12', '2026-03-12', 'back'],
  ['march 12th', '2026-03-12', 'back'],
  ['1st December', '2026-12-01'],
  ['12/3', '2027-03-12'],
  ['today', '2026-09-01'],
  ['tomorrow', '2026-09-02'],
  ['the day after tomorrow', '2026-09-03'],
  ['yesterday', '2026-08-31'],
  ['in 2 weeks', '2026-09-15'],
  ['in a week', '2026-09-08'],
  ['in two months', '2026-11-01'],
  ['3 days ago', '2026-08-29'],
  ['two weeks from now', '2026-09-15'],
  ['next week', '2026-09-08'],
  ['tuesday next week', '2026-09-08'],
  ['last month', '2026-08-01'],
  ['next friday', '2026-09-04'],
  ['last monday', '2026-08-31'],
  ['on friday', '2026-09-04'],
  ['soon', undefined],
];

describe('a day as people type it', () => {
  it.each(dutch)('nl: %j is %s', (typed, day, direction) => {
    expect(readSpokenDay(typed, vocabularies.nl, today, direction)).toBe(day);
  });

  it.each(english)('en: %j is %s', (typed, day, direction) => {
    expect(readSpokenDay(typed, vocabularies.en, today, direction)).toBe(day);
  });

  it.each([
    ['maart', '2027-03'],
    ['maart', '2026-03', 'back'],
    ['september', '2026-09'],
    ['sep 2027', '2027-09'],
    ['volgende maand', '2026-10'],
    ['deze maand', '2026-09'],
    ['vorig jaar', '2025'],
    ['dit jaar', '2026'],
    ['volgend jaar', '2027'],
    ['2027', '2027'],
    ['morgen', '2026-09-02'],
    ['in maart', '2027-03'],
  ] as Case[])('nl: %j may be a month or year: %s', (typed, day, direction) => {
    expect(readSpokenPartialDate(typed, vocabularies.nl, today, direction)).toBe(day);
  });

  it.each([
    ['March', '2027-03'],
    ['in March', '2027-03'],
    ['next month', '2026-10'],
    ['last year', '2025'],
    ['this year', '2026'],
    ['in 2 weeks', '2026-09-15'],
    ['by March 2027', '2027-03'],
  ] as Case[])('en: %j may be a month or year: %s', (typed, day, direction) => {
    expect(readSpokenPartialDate(typed, vocabularies.en, today, direction)).toBe(day);
  });

  it('stays within the month at its end', () => {
    expect(readSpokenPartialDate('volgende maand', vocabularies.nl, '2026-01-31')).toBe('2026-02');
    expect(readSpokenDay('over een maand', vocabularies.nl, '2026-01-31')).toBe('2026-02-28');
  });
});
