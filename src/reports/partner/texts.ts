import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'partner',
  title: 'Gesprek met een partner',
  summary: 'Wat nemen we mee naar een gesprek met een partner?',
  choose: {
    title: 'Met welke partner?',
    about: 'Kies een partner. Zet de naam achter de opdracht, zoals hieronder.',
    empty: 'We hebben nog geen partners.',
  },
  unknown: 'Deze partner staat niet in wat jullie mogen zien. Maak het blad voor de kerngroep.',
  partner: { title: 'Wie het is' },
  brings: {
    title: 'Wat de partner bijdraagt, en zelf wil bereiken',
    about: 'Klopt dit nog, voor ons allebei?',
    empty: 'Dat staat nog niet op papier. Vraag: wat draag je bij, en wat wil je zelf bereiken?',
  },
  lines: {
    title: 'Wie belt wie',
    about: 'De korte lijnen tussen ons. Kloppen ze nog?',
    empty: 'Er staan nog geen contactpersonen op papier. Spreek af wie wie belt.',
    next: 'Vraag: wie kunnen we bellen als de eerste er niet is?',
  },
  agreements: {
    title: 'Wat we afspraken',
    about: 'Wat nu loopt, en wie wat levert.',
    empty: 'Er loopt nu geen afspraak met deze partner.',
  },
  open: {
    title: 'Wat nog openstaat',
    about: 'Begin het gesprek hiermee. Wat het langst wacht, staat bovenaan.',
    empty: 'Er staat niets open.',
  },
  kept: { title: 'Dit is gelukt', about: 'Zeg het eens tegen elkaar.' },
  room: {
    title: 'Ruimte om te schrijven',
    questions: [
      'Wat gaat er goed?',
      'Wat hebben we van elkaar nodig?',
      'Wat spreken we af? Wie doet wat, en wanneer is het klaar?',
      'Wanneer zien we elkaar weer?',
    ],
  },
  facts: {
    kind: 'Soort',
    carrying: 'Dragend',
    isCarrying: 'ja: op wat deze partner toevoegt, rust het initiatief',
    status: 'Nu',
    since: 'Sinds',
    mayDecide: 'Mag beslissen',
    website: 'Website',
    lastContact: 'Laatst gesproken',
    contributes: 'Draagt bij',
    ownGoals: 'Wil zelf bereiken',
    needs: 'Vraagt hulp',
    offers: 'Biedt hulp',
    experience: 'Ervaring met',
    first: 'Eerst bellen',
    second: 'Daarna',
    ours: 'Wie van ons',
  },
  columns: {
    partner: 'Partner',
    type: 'Wat je typt',
    party: 'Wie',
    delivers: 'Levert',
    agreement: 'Afspraak',
    due: 'Uiterlijk',
    what: 'Wat',
    why: 'Waarom',
    since: 'Sinds',
    on: 'Gelukt op',
  },
  why: {
    due: 'de dag is voorbij',
    answer: 'wacht op antwoord',
    reflect: 'tijd om terug te kijken',
    'not-held': 'nog niet gehouden',
    draft: 'nog niet helemaal rond',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'partner',
  title: 'A conversation with a partner',
  summary: 'What do we take with us to a conversation with a partner?',
  choose: {
    title: 'With which partner?',
    about: 'Choose a partner, and put the name after the command as shown below.',
    empty: 'We have no partners yet.',
  },
  unknown: 'This partner is not in what you may see. Make the sheet for the core group.',
  partner: { title: 'Who they are' },
  brings: {
    title: 'What the partner contributes, and wants to achieve',
    about: 'Is this still right, for both of us?',
    empty: 'That is not on record yet. Ask: what do you contribute, and what do you want to achieve?',
  },
  lines: {
    title: 'Who calls whom',
    about: 'Who we call, and who calls us. Is it still right?',
    empty: 'There are no contacts on record yet. Agree on who calls whom.',
    next: 'Ask: who can we call when the first is away?',
  },
  agreements: {
    title: 'What we agreed',
    about: 'What is going on now, and who delivers what.',
    empty: 'There is no open agreement with this partner now.',
  },
  open: {
    title: 'What is still open',
    about: 'Start the conversation with this. What has waited longest is at the top.',
    empty: 'Nothing is open.',
  },
  kept: { title: 'This worked out', about: 'Tell each other so.' },
  room: {
    title: 'Room to write',
    questions: [
      'What is going well?',
      'What do we need from each other?',
      'What do we agree? Who does what, and by when?',
      'When do we meet again?',
    ],
  },
  facts: {
    kind: 'Kind',
    carrying: 'Key partner',
    isCarrying: 'yes: the initiative rests on what this partner adds',
    status: 'Now',
    since: 'Since',
    mayDecide: 'May decide',
    website: 'Website',
    lastContact: 'Last spoke',
    contributes: 'Contributes',
    ownGoals: 'Wants to achieve',
    needs: 'Asks for help',
    offers: 'Offers help',
    experience: 'Experience with',
    first: 'Call first',
    second: 'Then',
    ours: 'Which of us',
  },
  columns: {
    partner: 'Partner',
    type: 'What you type',
    party: 'Who',
    delivers: 'Delivers',
    agreement: 'Agreement',
    due: 'By',
    what: 'What',
    why: 'Why',
    since: 'Since',
    on: 'Kept on',
  },
  why: {
    due: 'the day has passed',
    answer: 'waiting for an answer',
    reflect: 'time to look back',
    'not-held': 'not held yet',
    draft: 'not quite settled yet',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
