import { acting } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'terugkijken',
  title: 'Samen terugkijken',
  summary: 'Waarop kijken we samen terug, en wanneer is het weer tijd?',
  subjects: {
    title: 'Wanneer kijken we samen terug?',
    about:
      'Een reflectiemoment is de dag waarop het weer tijd is om samen terug te kijken. Bovenaan staat waar het nu tijd voor is.',
    empty: 'Er is nu niets om op terug te kijken.',
    next: thenWrite(
      orTyped('Kies een datum met iedereen die erbij hoort.', 'of typ', acting('plan')),
      'Zet die in een nieuwe evaluatie.',
    ),
  },
  notHeld: {
    title: 'Gepland, en nog niet gehouden',
    about: 'De dag van deze evaluaties is voorbij, en ze staan nog open.',
    empty: 'Elke evaluatie die gepland was, is ook doorgegaan.',
    next: orTyped('Bel iedereen die erbij zou zijn, en kies een nieuwe datum.', 'of typ', acting('plan')),
  },
  planned: {
    title: 'Deze evaluaties komen eraan',
    about: 'Zet ze ook in je eigen agenda.',
    empty: 'Er staat nog geen evaluatie gepland.',
    next: undefined,
  },
  views: {
    title: 'Wie we nog niet gehoord hebben',
    about: 'Wie erbij hoort, maar niet bij de laatste evaluatie was en niets liet horen.',
    empty: 'Iedereen was bij de laatste evaluatie, of liet er iets over horen.',
    next: thenWrite(
      orTyped('Bel even, en vraag: hoe kijk jij ertegenaan?', 'of typ', acting('change')),
      'Zet het antwoord bij die evaluatie.',
    ),
  },
  absent: {
    title: 'Wie van ons er niet bij was',
    about: 'En ook niets liet horen. Achter de namen staat een tekst die je kunt sturen.',
    empty: 'Iedereen van ons was erbij, of liet iets horen.',
    next: thenWrite(
      orTyped('Stuur de tekst, of bel.', 'of typ', acting('change')),
      'Zet het antwoord bij die evaluatie.',
    ),
    send: (name: string, day: string) =>
      `Hoi! Op ${day} keken we samen terug: "${name}". Jij was er niet bij. Hoe kijk jij ertegenaan? Twee zinnen zijn genoeg.`,
  },
  intervals: {
    title: 'Vaker of minder vaak dan gewoonlijk',
    about: 'Om de hoeveel tijd we terugkijken, waar we dat zelf anders kozen.',
    empty: 'We kijken overal even vaak terug als gewoonlijk.',
    next: undefined,
  },
  nonePlanned: 'Er stond nog geen evaluatie in de agenda.',
  noneHeard: 'Er is nu geen evaluatie waarbij we dit kunnen nagaan.',
  columns: {
    subject: 'Waarop',
    state: 'Nu',
    due: 'Uiterlijk',
    last: 'Laatste keer',
    planned: 'Gepland',
    evaluation: 'Evaluatie',
    plannedOn: 'Gepland op',
    heldOn: 'Gehouden op',
    about: 'Waarover',
    missing: 'Nog niet gehoord',
    absent: 'Wie',
    send: 'Om te sturen',
    interval: 'Onze keuze',
    usual: 'Gewoonlijk',
  },
  states: { overdue: 'nu tijd', soon: 'binnenkort', later: 'later', 'without-start': 'nog geen begindatum' },
  notice: 'seintje vooraf',
  every: (kind: string) => (kind === 'initiatief' ? 'het hele initiatief' : `elke ${kind}`),
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'reflection',
  title: 'Looking back together',
  summary: 'What do we look back on together, and when is it time again?',
  subjects: {
    title: 'When do we look back together?',
    about:
      'A reflection point is the day by which it is time to look back together again. At the top is what it is time for now.',
    empty: 'There is nothing to look back on now.',
    next: thenWrite(
      orTyped('Choose a date with everybody concerned.', 'or type', acting('plan')),
      'Put it in a new evaluation.',
    ),
  },
  notHeld: {
    title: 'Planned, and not held yet',
    about: 'The day of these evaluations has passed, and they are still open.',
    empty: 'Every evaluation whose day has passed was held.',
    next: orTyped('Call everybody who would be there, and choose a new date.', 'or type', acting('plan')),
  },
  planned: {
    title: 'Evaluations coming up',
    about: 'Put them in your own calendar too.',
    empty: 'No evaluation is planned yet.',
    next: undefined,
  },
  views: {
    title: 'Who we have not heard yet',
    about: 'Those concerned who were not at the last evaluation, and whose view is not on record.',
    empty: 'Everybody concerned was at the last evaluation, or their view is on record.',
    next: thenWrite(
      orTyped('Give them a call and ask: how do you see it?', 'or type', acting('change')),
      'Put the answer with that evaluation.',
    ),
  },
  absent: {
    title: 'Who of us was not there',
    about: 'And gave no view either. Next to the names is a text that you can send.',
    empty: 'All of us were there, or gave a view.',
    next: thenWrite(
      orTyped('Send the text, or call.', 'or type', acting('change')),
      'Put the answer in that evaluation.',
    ),
    send: (name, day) =>
      `Hello! On ${day} we looked back together: "${name}". You were not there. How do you see it? Two sentences will do.`,
  },
  intervals: {
    title: 'More or less often than usual',
    about: 'How often we look back, where we made our own choice.',
    empty: 'We look back as often as usual on everything.',
    next: undefined,
  },
  nonePlanned: 'There was no evaluation on the calendar yet.',
  noneHeard: 'There is no evaluation to go by now.',
  columns: {
    subject: 'Subject',
    state: 'Now',
    due: 'By',
    last: 'Last time',
    planned: 'Planned',
    evaluation: 'Evaluation',
    plannedOn: 'Planned on',
    heldOn: 'Held on',
    about: 'About',
    missing: 'Not heard yet',
    absent: 'Who',
    send: 'To send',
    interval: 'Our choice',
    usual: 'Usually',
  },
  states: { overdue: 'due now', soon: 'soon', later: 'later', 'without-start': 'no start date yet' },
  notice: 'notice beforehand',
  every: kind => (kind === 'initiative' ? 'the whole initiative' : `every ${kind}`),
};

export const texts: Record<Language, Texts> = { nl, en };
