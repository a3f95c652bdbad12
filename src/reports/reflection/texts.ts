/** What the report says in Dutch. */
export const nl = {
  name: 'terugkijken',
  title: 'Samen terugkijken',
  summary: 'Waarop kijken we samen terug, en wanneer is het weer tijd?',
  subjects: {
    title: 'Wanneer kijken we samen terug?',
    about:
      'Een reflectiemoment is de dag waarop het weer tijd is om samen terug te kijken. Bovenaan staat waar het nu tijd voor is.',
    empty: 'Er is nu niets om op terug te kijken.',
    next: 'Prik een dag met iedereen die erbij hoort, en zet die in een nieuwe evaluatie (of typ: initiatief nieuw evaluatie).',
  },
  notHeld: {
    title: 'Gepland, en nog niet gehouden',
    about: 'Deze gesprekken stonden op de kalender en staan nog open.',
    empty: 'Elk gesprek dat we planden, is er ook geweest. Goed gedaan.',
    next: 'Bel iedereen die erbij zou zijn, en prik een nieuwe dag.',
  },
  planned: {
    title: 'Deze gesprekken komen eraan',
    about: 'Zet ze ook in je eigen agenda.',
    empty: 'Er staat nog geen gesprek gepland.',
    next: undefined,
  },
  views: {
    title: 'Wie we nog niet hoorden',
    about: 'Wie erbij hoort, maar bij het laatste gesprek niet was en niets liet horen.',
    empty: 'Iedereen was bij het laatste gesprek, of liet er iets over horen. Mooi.',
    next: 'Bel ze even, en vraag: hoe kijk jij ertegenaan? Zet het antwoord bij dat gesprek.',
  },
  intervals: {
    title: 'Vaker of minder vaak dan gewoonlijk',
    about: 'Om de hoeveel tijd we terugkijken, waar wij dat zelf anders kozen.',
    empty: 'We kijken overal zo vaak terug als gewoonlijk.',
    next: undefined,
  },
  nonePlanned: 'Er stond nog geen gesprek op de kalender.',
  noneHeard: 'Er is nu geen gesprek waarbij we dit kunnen nagaan.',
  columns: {
    subject: 'Waarop',
    state: 'Nu',
    due: 'Uiterlijk',
    last: 'Laatste keer',
    planned: 'Gepland',
    evaluation: 'Gesprek',
    plannedOn: 'Gepland op',
    heldOn: 'Gehouden op',
    about: 'Waarover',
    missing: 'Nog niet gehoord',
    interval: 'Onze keuze',
    usual: 'Gewoonlijk',
  },
  states: { overdue: 'nu tijd', soon: 'binnenkort', later: 'later', 'without-start': 'nog geen begindatum' },
  notice: 'seintje vooraf',
  every: (kind: string) => (kind === 'initiatief' ? 'het hele initiatief' : `elke ${kind}`),
};

/** What it says in English. */
export const en: typeof nl = {
  name: 'reflection',
  title: 'Looking back together',
  summary: 'What do we look back on together, and when is it time again?',
  subjects: {
    title: 'When do we look back together?',
    about:
      'A reflection point is the day by which it is time to look back together again. At the top is what it is time for now.',
    empty: 'There is nothing to look back on now.',
    next: 'Pick a day with everybody concerned, and put it in a new evaluation (or type: initiatief add evaluation).',
  },
  notHeld: {
    title: 'Planned, and not held yet',
    about: 'These talks were on the calendar and are still open.',
    empty: 'Every talk we planned took place. Well done.',
    next: 'Call everybody who would be there, and pick a new day.',
  },
  planned: {
    title: 'Talks coming up',
    about: 'Put them in your own diary too.',
    empty: 'No talk is planned yet.',
    next: undefined,
  },
  views: {
    title: 'Who we have not heard yet',
    about: 'Those concerned who were not at the last talk, and whose view is not on record.',
    empty:
      'At the last talk about each subject everybody concerned was there, or their view is on record. Lovely.',
    next: 'Give them a call and ask: how do you see it? Put the answer with that talk.',
  },
  intervals: {
    title: 'More or less often than usual',
    about: 'How often we look back, where we made our own choice.',
    empty: 'We look back as often as usual on everything.',
    next: undefined,
  },
  nonePlanned: 'There was no talk on the calendar yet.',
  noneHeard: 'There is no talk to go by now.',
  columns: {
    subject: 'Subject',
    state: 'Now',
    due: 'By',
    last: 'Last time',
    planned: 'Planned',
    evaluation: 'Talk',
    plannedOn: 'Planned on',
    heldOn: 'Held on',
    about: 'About',
    missing: 'Not heard yet',
    interval: 'Our choice',
    usual: 'Usually',
  },
  states: { overdue: 'due now', soon: 'soon', later: 'later', 'without-start': 'no start date yet' },
  notice: 'notice beforehand',
  every: kind => (kind === 'initiative' ? 'the whole initiative' : `every ${kind}`),
};
