import { acting } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'afspraken',
  title: 'Afspraken',
  summary: 'Wie levert wat, en wat is er van afspraken gekomen?',
  none: 'Er staan nog geen afspraken.',
  overdue: {
    title: 'De dag is voorbij',
    about: 'Deze afspraken lopen nog. De dag waarop het klaar moest zijn, is voorbij.',
    empty: 'Elke afspraak die loopt, heeft nog tijd.',
    next: thenWrite(
      orTyped(
        'Bel elkaar even. Is het gelukt, of kiezen we samen een nieuwe datum?',
        'of typ',
        acting('done'),
      ),
      'Zet dat daarna in de afspraak.',
    ),
  },
  open: {
    title: 'Wie levert wat',
    about: 'Alle afspraken die lopen, per partij. Wij staan bovenaan.',
    empty: 'Er lopen nu geen afspraken.',
    next: undefined,
  },
  made: {
    title: 'Wanneer we dit afspraken',
    about: 'In welk verslag het staat, en wie zei dat het klopt. Het nieuwste staat bovenaan.',
    empty: 'Er lopen nu geen afspraken.',
    next: thenWrite(
      orTyped('', 'of typ', acting('change')),
      'Staat er geen verslag bij? Zet de afspraak in het verslag van die dag.',
    ),
  },
  draft: {
    title: 'Nog niet helemaal rond',
    about: 'Deze afspraken zijn een concept.',
    empty: 'Geen enkele afspraak is nog een concept.',
    next: orTyped(
      'Vraag elke partij of het zo goed is. Is iedereen het eens? Dan loopt de afspraak: pas de status aan.',
      'of typ',
      acting('change'),
    ),
  },
  settled: {
    title: 'Wat ervan kwam',
    about: 'Afspraken die gelukt zijn of niet, die vervangen zijn, of die niet doorgaan.',
    empty: 'Hoe een afspraak afliep, staat nog nergens op papier.',
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
    made: 'Afgesproken',
    minutes: 'Verslag',
    confirmed: 'Bevestigd door',
    unconfirmed: 'Nog niet door',
  },
  since: (day: string) => `(sinds ${day})`,
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'agreements',
  title: 'Agreements',
  summary: 'Who delivers what, and what has come of agreements?',
  none: 'There are no agreements yet.',
  overdue: {
    title: 'The day has passed',
    about: 'These agreements are open. The day they were to be done has passed.',
    empty: 'No open agreement has passed its day.',
    next: thenWrite(
      orTyped(
        'Give each other a call. Is it done, or do we choose a new date together?',
        'or type',
        acting('done'),
      ),
      'Then put that in the agreement.',
    ),
  },
  open: {
    title: 'Who delivers what',
    about: 'All open agreements, by party. We come first.',
    empty: 'There are no open agreements now.',
    next: undefined,
  },
  made: {
    title: 'When we agreed this',
    about: 'In which minutes it stands, and who said that it is right. The newest is at the top.',
    empty: 'There are no open agreements now.',
    next: thenWrite(
      orTyped('', 'or type', acting('change')),
      'No minutes beside it? Put the agreement in the minutes of that day.',
    ),
  },
  draft: {
    title: 'Not quite settled yet',
    about: 'These agreements are drafts.',
    empty: 'No agreement is still a draft.',
    next: orTyped(
      'Ask every party whether they are happy with it. All agreed? Then the agreement is open: change its status.',
      'or type',
      acting('change'),
    ),
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
    made: 'Made',
    minutes: 'Minutes',
    confirmed: 'Confirmed by',
    unconfirmed: 'Not yet by',
  },
  since: day => `(since ${day})`,
};

export const texts: Record<Language, Texts> = { nl, en };
