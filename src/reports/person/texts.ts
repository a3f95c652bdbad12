import { adding } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import { type Language, listed } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'persoon',
  title: 'Voor één persoon',
  summary: 'Wat doe ik, wanneer, en wie bel ik?',
  notForYou: 'Deze bladzijde gaat over één persoon. Die is er voor de mensen die meedoen.',
  about: {
    ours: 'Dit staat er nu over jou op papier. Klopt het nog?',
    partner: (name: string) => `Van ${name}. Dit staat er nu over jou op papier. Klopt het nog?`,
  },
  inMessage: {
    who: 'Voor wie is het bericht? Zet de naam achter het rapport.',
    hello: (name: string) => `${name}, dit staat er nu voor jou:`,
    nothing: (name: string) => `${name}, voor jou staat er nu niets open.`,
    date: (day: string, what: string) => `Op ${day}: ${what}.`,
    call: (name: string, partner: string) => `Jij belt ${name} van ${partner}.`,
    step: 'Klopt er iets niet? Zeg het even.',
  },
  together: (names: readonly string[]) => `samen met ${listed(names, 'nl')}`,
  roles: { title: 'Jouw rollen', empty: 'Je hebt nu geen rol. Is er iets wat je graag doet?' },
  actions: { title: 'Jouw actiepunten', empty: 'Voor jou staat er niets open.' },
  promises: { title: 'Wat je beloofde', empty: 'Je hebt nu geen open afspraken.' },
  dates: { title: 'Jouw agenda', empty: 'Er staat nog niets in de agenda.' },
  calls: { title: 'Wie je belt', empty: 'Je hoeft nu geen partner te bellen.' },
  choose: {
    title: 'Voor wie is de bladzijde?',
    about: 'Kies een naam, en typ wat erachter staat.',
    empty: thenWrite(
      orTyped('Er is nog niemand.', 'of typ', adding('person')),
      'Zet eerst iemand in de map personen.',
    ),
  },
  columns: {
    what: 'Wat',
    part: 'Hoe',
    others: 'Met wie',
    agreement: 'Afspraak',
    delivers: 'Levert',
    due: 'Uiterlijk',
    label: 'Soort',
    on: 'Op',
    partner: 'Partner',
    call: 'Wie',
    person: 'Wie',
    type: 'Wat je typt',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'person',
  title: 'For one person',
  summary: 'What do I do, when, and whom do I call?',
  notForYou: 'This page is about one person. It is there for the people who take part.',
  about: {
    ours: 'This is on record about you now. Is it still right?',
    partner: name => `From ${name}. This is on record about you now. Is it still right?`,
  },
  inMessage: {
    who: 'Who is the message for? Put the name after the report.',
    hello: name => `${name}, this is on record for you now:`,
    nothing: name => `${name}, nothing is open for you now.`,
    date: (day, what) => `On ${day}: ${what}.`,
    call: (name, partner) => `You call ${name} at ${partner}.`,
    step: 'Is something not right? Let us know.',
  },
  together: names => `together with ${listed(names, 'en')}`,
  roles: { title: 'Your roles', empty: 'You have no role now. Is there something you would like to do?' },
  actions: { title: 'Your action points', empty: 'Nothing is open for you.' },
  promises: { title: 'What you promised', empty: 'You have no open agreements now.' },
  dates: { title: 'Your calendar', empty: 'There is nothing on the calendar yet.' },
  calls: { title: 'Whom you call', empty: 'There is no partner for you to call now.' },
  choose: {
    title: 'Who is the page for?',
    about: 'Choose a name, and type what is next to it.',
    empty: thenWrite(
      orTyped('There is nobody yet.', 'or type', adding('person')),
      'First put somebody in the folder people.',
    ),
  },
  columns: {
    what: 'What',
    part: 'How',
    others: 'With whom',
    agreement: 'Agreement',
    delivers: 'Delivers',
    due: 'Due',
    label: 'Kind',
    on: 'On',
    partner: 'Partner',
    call: 'Who',
    person: 'Who',
    type: 'What you type',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
