import { acting, showing } from '../../core/doing/proposal.ts';
import { orTyped, step } from '../../core/doing/step.ts';

/** What the report says in Dutch. */
export const nl = {
  name: 'waar-ligt-wat',
  title: 'Waar ligt wat, en wie kan erbij?',
  summary: 'Sleutels, rekeningen, stukken en deze bestanden: waar zijn ze, en hoe komen ze terug?',
  inShort: 'In het kort',
  coreOnly:
    'Dit gaat over sleutels en rekeningen. Het is alleen voor de kerngroep. Heb je iets nodig? Bel dan iemand van de kerngroep.',
  reached: (all: number, one: number) =>
    all === 0
      ? 'Er staat nog geen sleutel of rekening op papier.'
      : `Er ${all === 1 ? 'staat één sleutel of rekening' : `staan ${all} sleutels en rekeningen`} op papier. ${one === 0 ? 'Overal kan meer dan één persoon bij.' : `Bij ${one === 1 ? 'één' : one} daarvan kan maar één persoon, of niemand.`}`,
  returning: (number: number) =>
    number === 0
      ? 'Er hoeft niets terug te komen.'
      : `${number === 1 ? 'Eén ding komt' : `${number} dingen komen`} terug, of ${number === 1 ? 'moet' : 'moeten'} nog terugkomen.`,
  access: {
    title: 'Sleutels en rekeningen',
    about: 'Waar het ligt, en wie er nu bij kan.',
    empty: 'Er staat nog geen sleutel of rekening op papier. Maak een rol met als soort: toegang.',
    next: step(
      'Kan er maar één persoon bij? Geef samen een tweede sleutel aan iemand.',
      'Ideeën',
      showing('one-pitters'),
    ),
  },
  notes: { nobody: 'niemand kan erbij', one: 'één persoon kan erbij', critical: 'onmisbaar' },
  together: (number: number) => `er zijn er ${number} tegelijk nodig`,
  returns: {
    title: 'Wat terugkomt',
    about: 'Bij wie stopte of stopt, en hier nog bij staat.',
    empty: 'Niemand die stopte of stopt, staat nog bij een sleutel of rekening.',
    next: orTyped(
      'Vraag de sleutel terug, of verander het wachtwoord. Zet daarna de laatste dag achter de naam in de rol.',
      'of typ',
      acting('change'),
    ),
  },
  state: {
    person: 'doet niet meer mee',
    partner: 'hoort bij een partner die stopte',
    nobody: 'stopt',
  },
  documents: {
    title: 'Stukken',
    about: 'Waar ze liggen, en bij welk bestand ze horen.',
    empty: 'Er staan nog geen stukken bij onze bestanden.',
  },
  files: {
    title: 'Deze bestanden zelf',
    facts: {
      where: 'Waar',
      who: 'Wie kan erbij',
      back: 'Hoe komt het terug',
    },
    place: 'In deze map. Elke kopie ervan is heel, ook op een andere computer.',
    nobody: 'Dat staat nog niet op papier.',
    back: 'Met een kopie van iemand anders. De map prive staat daar niet in.',
    next: 'Spreek af wie een kopie heeft. Maak er een rol voor, met als soort: toegang.',
    second: 'Geef nog iemand een kopie, en zet die naam bij de rol.',
    words: ['map', 'bestanden'],
  },
  columns: {
    what: 'Wat',
    where: 'Waar',
    who: 'Wie kan erbij',
    note: 'Let op',
    person: 'Bij wie',
    state: 'Hoe',
    date: 'Tot en met',
    document: 'Stuk',
    record: 'Hoort bij',
    review: 'Weer bekijken op',
    fact: 'Wat',
    value: 'Waarde',
  },
};

/** The texts of the report, in any language. */
export type Texts = typeof nl;
