import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'lessen',
  title: 'Wat we leerden',
  summary: 'Wat hielp, wat zat in de weg, en wie kunnen we erover vragen?',
  lessons: {
    title: 'Onze lessen',
    about: 'Wat ons hielp en wat in de weg zat, per label. Zo maakt een volgende groep niet dezelfde omweg.',
    empty:
      'Er staan nog geen lessen op papier. Vraag aan het eind van een overleg: wat hielp, en wat zat in de weg?',
    next: 'Lees ze samen door voor een nieuw plan. Welke les nemen we mee?',
  },
  ask: {
    title: 'Wie weet er meer van?',
    about: 'Deze partners deden dit al eerder. Staat er een label bij? Dan leerden wij daar ook iets over.',
    empty: 'We weten nog van geen enkele partner wat die eerder deed. Vraag het bij het volgende gesprek.',
    next: 'Bel er één voordat je zelf begint, en vraag: hoe ging dat bij jullie?',
  },
  kinds: { stimulus: 'dit hielp', obstacle: 'dit zat in de weg' },
  columns: {
    label: 'Label',
    lesson: 'Les',
    kind: 'Soort',
    where: 'Waar',
    on: 'Op',
    partner: 'Partner',
    experience: 'Ervaring met',
    fits: 'Past bij label',
    call: 'Wie bellen we',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'lessons',
  title: 'What we learned',
  summary: 'What helped, what got in the way, and who can we ask about it?',
  lessons: {
    title: 'Our lessons',
    about: 'What helped us and what got in the way, by label. It saves the next group a detour.',
    empty:
      'There are no lessons on record yet. Ask at the end of a meeting: what helped, and what got in the way?',
    next: 'Read them together before a new plan. Which lesson do we take with us?',
  },
  ask: {
    title: 'Who knows more about it?',
    about: 'These partners have done this before. If there is a label, we learned something about that too.',
    empty: 'We do not know yet what our partners did before. Ask next time you talk.',
    next: 'Call one of them before you start, and ask: how did that go for you?',
  },
  kinds: { stimulus: 'this helped', obstacle: 'this got in the way' },
  columns: {
    label: 'Label',
    lesson: 'Lesson',
    kind: 'Kind',
    where: 'Where',
    on: 'On',
    partner: 'Partner',
    experience: 'Experience with',
    fits: 'Fits label',
    call: 'Who to call',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
