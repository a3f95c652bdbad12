/** What the report says in Dutch. */
export const nl = {
  name: 'afspraken',
  title: 'Afspraken',
  summary: 'Wie levert wat, en wat is er van afspraken gekomen?',
  overdue: {
    title: 'De dag is voorbij',
    about: 'Deze afspraken lopen nog, en de dag waarop het klaar zou zijn, is geweest.',
    empty: 'Elke afspraak heeft nog tijd. Mooi.',
    next: 'Bel elkaar even: is het gelukt, of kiezen we samen een nieuwe dag? Zet dat daarna in de afspraak.',
  },
  open: {
    title: 'Wie levert wat',
    about: 'Alle afspraken die lopen, per partij. Wij staan bovenaan.',
    empty: 'Er lopen nu geen afspraken.',
    next: undefined,
  },
  draft: {
    title: 'Nog niet helemaal rond',
    about: 'Deze afspraken zijn een concept.',
    empty: 'Alle afspraken zijn rond.',
    next: 'Vraag elke partij of het zo goed is. Is iedereen het eens? Dan loopt de afspraak: pas de status aan.',
  },
  settled: {
    title: 'Wat ervan kwam',
    about: 'Afspraken die gelukt zijn of niet, die vervangen zijn, of die niet doorgaan.',
    empty: 'Van geen enkele afspraak staat al op papier hoe het afliep.',
    next: undefined,
  },
  columns: {
    agreement: 'Afspraak',
    due: 'Uiterlijk',
    parties: 'Partijen',
    call: 'Wie bellen we',
    party: 'Wie',
    delivers: 'Levert',
    amount: 'Bedrag',
    outcome: 'Uitkomst',
    on: 'Wanneer',
  },
  since: (day: string) => `(sinds ${day})`,
};

/** What it says in English. */
export const en: typeof nl = {
  name: 'agreements',
  title: 'Agreements',
  summary: 'Who delivers what, and what has come of agreements?',
  overdue: {
    title: 'The day has passed',
    about: 'These agreements are open, and the day they were to be done has gone by.',
    empty: 'Every agreement still has time. Good.',
    next: 'Give each other a call: is it done, or do we choose a new day together? Then put that in the agreement.',
  },
  open: {
    title: 'Who delivers what',
    about: 'All open agreements, by party. We come first.',
    empty: 'There are no open agreements now.',
    next: undefined,
  },
  draft: {
    title: 'Not quite settled yet',
    about: 'These agreements are drafts.',
    empty: 'No agreement is waiting to be settled.',
    next: 'Ask every party whether they are happy with it. All agreed? Then the agreement is open: change its status.',
  },
  settled: {
    title: 'What came of it',
    about: 'Agreements that were kept, broken, replaced or withdrawn.',
    empty: 'No agreement has an outcome on record yet.',
    next: undefined,
  },
  columns: {
    agreement: 'Agreement',
    due: 'Due',
    parties: 'Parties',
    call: 'Who to call',
    party: 'Who',
    delivers: 'Delivers',
    amount: 'Amount',
    outcome: 'Outcome',
    on: 'When',
  },
  since: day => `(since ${day})`,
};
