import { thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'talenten',
  title: 'Wat we kunnen, en wat we willen leren',
  summary: 'Wat vragen onze rollen, wie kan het, en wie wil het leren?',
  needed: {
    title: 'Wat onze rollen vragen',
    about: 'Bovenaan staat wat nog niemand kan, daarna wat één persoon kan.',
    empty: 'Er is nog geen rol die iets bijzonders vraagt. Bespreek per rol: wat moet je ervoor kunnen?',
    next: 'Begin bovenaan. Wil iemand het leren? Spreek een middag af met wie het kan. Kan nog niemand het? Vraag dan ook eens bij onze partners.',
  },
  learning: {
    title: 'Wie wat wil leren',
    about: 'Met erbij wie het al kan, en welke rol erom vraagt. Zo kan iemand groeien.',
    empty: 'Wat mensen willen leren, weten we nog niet. Vraag het eens tijdens de koffie.',
    next: 'Breng wie het wil leren en wie het kan bij elkaar. Eén keer meekijken is al een begin.',
  },
  unused: {
    title: 'Talenten waar nog geen rol om vraagt',
    about: 'Dit kunnen we ook. Misschien past er een nieuw plan bij.',
    empty: 'Elk talent dat we kennen, hoort bij een rol.',
    next: undefined,
  },
  unasked: {
    title: 'Rollen waarbij nog niet staat wat je ervoor moet kunnen',
    about: 'Staat het erbij, dan zien we wie het zou kunnen, en wie het wil leren.',
    empty: 'Bij elke rol staat wat je ervoor moet kunnen.',
    next: thenWrite('Vraag het aan wie de rol nu doet: wat moet je hiervoor kunnen?', 'Zet dat bij de rol.'),
  },
  unknown: {
    title: 'Wie we nog beter kunnen leren kennen',
    about: 'Bij deze mensen staat nog geen talent, en ook niet wat ze willen leren.',
    empty: 'Van iedereen weten we iets.',
    next: thenWrite(
      'Drink een kop koffie samen, en vraag: waar word jij blij van?',
      'Zet het antwoord erbij, als dat mag.',
    ),
  },
  columns: {
    talent: 'Wat',
    roles: 'Rollen',
    can: 'Wie kan het',
    learns: 'Wie wil het leren',
    person: 'Wie',
    who: 'Wie',
    role: 'Rol',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'talents',
  title: 'What we can do, and what we want to learn',
  summary: 'What do our roles ask for, who can do it, and who wants to learn it?',
  needed: {
    title: 'What our roles ask for',
    about: 'At the top is what nobody can do yet, then what only one person can.',
    empty: 'No role asks for anything special yet. Talk about each role: what do you need to be good at?',
    next: 'Start at the top. Does somebody want to learn it? Set an afternoon aside with somebody who can. Nobody yet? Then ask our partners too.',
  },
  learning: {
    title: 'Who wants to learn what',
    about: 'With who can do it, and which role asks for it. That is how people grow.',
    empty: 'We do not know yet what people want to learn. Ask over a cup of tea.',
    next: 'Bring together those who want to learn and those who can. Joining in once is a start.',
  },
  unused: {
    title: 'Talents that no role asks for yet',
    about: 'We can do this as well. Perhaps a new plan goes with it.',
    empty: 'Every talent we know of belongs to a role.',
    next: undefined,
  },
  unasked: {
    title: 'Roles that do not say yet what you need to be good at',
    about: 'Once they do, we see who could do it, and who wants to learn it.',
    empty: 'Every role says what you need to be good at.',
    next: thenWrite('Ask those who do it now: what do you need to be good at?', 'Then add that to the role.'),
  },
  unknown: {
    title: 'Who we can get to know better',
    about: 'These people have no talent on record, and nothing they want to learn.',
    empty: 'We know something of everybody.',
    next: thenWrite(
      'Have a cup of tea together and ask: what makes you happy?',
      'Add the answer, if they agree.',
    ),
  },
  columns: {
    talent: 'What',
    roles: 'Roles',
    can: 'Who can',
    learns: 'Who wants to learn it',
    person: 'Who',
    who: 'Who',
    role: 'Role',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
