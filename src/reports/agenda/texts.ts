import { acting } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'agenda',
  title: 'Agenda',
  summary: 'Wat staat er in de agenda, en wat is er geweest?',
  open: {
    title: 'De dag is voorbij, en het staat nog open',
    about: 'Hoe dit afliep, staat nog niet op papier.',
    empty: 'Alles wat nog openstaat, heeft nog tijd.',
    nothingYet: 'Er hoefde nog niets klaar te zijn.',
    next: thenWrite(
      orTyped(
        'Bel even met iedereen die erbij hoort. Is het gelukt, of kiezen we een nieuwe datum?',
        'of typ',
        acting('done'),
      ),
      'Zet dat daarna in het bestand.',
    ),
  },
  week: {
    title: 'Deze week',
    about: 'Tot en met zondag.',
    empty: 'Deze week staat er niets in de agenda.',
    next: undefined,
  },
  month: {
    title: 'Deze maand',
    about: 'Na deze week, tot het einde van de maand.',
    empty: 'Verder staat er deze maand niets in de agenda.',
    next: undefined,
  },
  later: {
    title: 'Later',
    about: 'Na deze maand. Wat het eerst komt, staat bovenaan.',
    empty: 'Voor later staat er nog niets in de agenda.',
    next: undefined,
  },
  past: {
    title: 'Geweest',
    recent: 'De laatste drie maanden. Het nieuwste staat bovenaan.',
    since: (day: string) => `Sinds ${day}. Het nieuwste staat bovenaan.`,
    empty: 'Er is nog niets geweest dat op papier staat.',
    nothing: (since: string | undefined) =>
      `${since === undefined ? 'In de laatste drie maanden' : `Sinds ${since}`} was er niets.`,
    earlier: (number: number) =>
      `Daarvoor ${number === 1 ? 'staat er nog één ding' : `staan er nog ${number} dingen`} op papier.`,
  },
  inMessage: {
    coming: 'Dit komt eraan:',
    nothing: 'Er staat nu niets in de agenda.',
    more: 'Weet je iets wat erin hoort? Laat het weten.',
    step: 'Kun je ergens niet bij zijn? Laat het even weten.',
  },
  columns: { date: 'Wanneer', what: 'Wat', about: 'Wie of waarover', label: 'Soort' },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'agenda',
  title: 'Calendar',
  summary: 'What is on the calendar, and what has been?',
  open: {
    title: 'The day has passed, and it is still open',
    about: 'How this ended is not on record yet.',
    empty: 'Nothing that is still open has passed its day.',
    nothingYet: 'Nothing had to be done yet.',
    next: thenWrite(
      orTyped('Call everybody concerned. Is it done, or do we choose a new date?', 'or type', acting('done')),
      'Then put that in the file.',
    ),
  },
  week: {
    title: 'This week',
    about: 'Up to and including Sunday.',
    empty: 'There is nothing on the calendar this week.',
    next: undefined,
  },
  month: {
    title: 'This month',
    about: 'After this week, until the end of the month.',
    empty: 'There is nothing else on the calendar this month.',
    next: undefined,
  },
  later: {
    title: 'Later',
    about: 'After this month. What comes first is at the top.',
    empty: 'There is nothing on the calendar for later yet.',
    next: undefined,
  },
  past: {
    title: 'Past',
    recent: 'The last three months. The newest is at the top.',
    since: day => `Since ${day}. The newest is at the top.`,
    empty: 'There is nothing on record from the past yet.',
    nothing: since =>
      `There was nothing ${since === undefined ? 'in the last three months' : `since ${since}`}.`,
    earlier: number =>
      `Before that there ${number === 1 ? 'is one thing' : `are ${number} things`} on record.`,
  },
  inMessage: {
    coming: 'This is coming up:',
    nothing: 'There is nothing on the calendar now.',
    more: 'Do you know of something that belongs there? Let us know.',
    step: 'Can you not make it to something? Let us know.',
  },
  columns: { date: 'When', what: 'What', about: 'Who or about what', label: 'Kind' },
};

export const texts: Record<Language, Texts> = { nl, en };
