import { acting } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'contacten',
  title: 'Korte lijnen',
  summary: 'Wie bellen we bij elke partner, en wanneer spraken we elkaar?',
  partners: {
    title: 'Wie we bereiken, en hoe',
    about: 'Per partner wie we het eerst bellen, wie daarna, en wie van ons dat doet.',
    empty: 'We hebben nog geen partners.',
    next: thenWrite(
      orTyped(
        'Niet elke partner heeft al een contactpersoon. Bel, en vraag wie dat wordt.',
        'of typ',
        acting('change'),
      ),
      'Zet die naam daarna bij de partner.',
    ),
    noSecond: thenWrite(
      'Niet elke partner heeft een tweede contactpersoon. Vraag wie we kunnen bellen als de eerste weg is.',
      'Zet die naam erbij.',
    ),
  },
  channels: {
    title: 'Praten of schrijven',
    about:
      'Hoe vaak we elkaar het afgelopen jaar spraken: een overleg, een bezoek of een telefoontje. En hoe vaak we schreven: een appje, een e-mail of een brief.',
    empty: 'Van het afgelopen jaar staat nog geen contact met een partner op papier.',
    next: 'Schrijven we meer dan we praten? Bel eens, of ga langs.',
  },
  waiting: {
    title: 'Wacht op antwoord',
    about: 'We vroegen iets, en het antwoord staat nog niet op papier. Wat het langst wacht, staat bovenaan.',
    empty: 'Er wacht geen vraag op antwoord.',
    next: (field: string) =>
      thenWrite(
        orTyped('Bel even.', 'of typ', acting('spoke')),
        `Is er antwoord? Zet dan in het verslag bij "${field}" de dag.`,
      ),
  },
  details: {
    title: 'Telefoon, e-mail en adres',
    about: 'Deze gegevens zijn alleen voor ons eigen contact. Geef ze niet door zonder het eerst te vragen.',
    empty: (file: string) => `Er staan nog geen contactgegevens op papier. Ze horen in ${file}.`,
    next: undefined,
  },
  notYetContact: (name: string) => `${name}, nog geen vaste contactpersoon`,
  columns: {
    partner: 'Partner',
    first: 'Eerst bellen',
    second: 'Daarna',
    ours: 'Wie van ons',
    status: 'Status',
    lastContact: 'Laatst gesproken',
    spoken: 'Gesproken',
    written: 'Geschreven',
    answer: 'Dagen tot antwoord',
    what: 'Wat',
    since: 'Sinds',
    call: 'Wie bellen we',
    person: 'Wie',
    roles: 'Rollen',
    phone: 'Telefoon',
    email: 'E-mail',
    address: 'Adres',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'contacts',
  title: 'Keeping in touch',
  summary: 'Who do we call at each partner, and when did we last speak?',
  partners: {
    title: 'Who we talk to, and how',
    about: 'Who we call first at each partner, who next, and which of us does that.',
    empty: 'We have no partners yet.',
    next: thenWrite(
      orTyped(
        'Not every partner has a contact yet. Call, and ask who that will be.',
        'or type',
        acting('change'),
      ),
      'Then add that name to the partner.',
    ),
    noSecond: thenWrite(
      'Not every partner has a second contact. Ask who we can call when the first is away.',
      'Then add the name.',
    ),
  },
  channels: {
    title: 'Talking or writing',
    about:
      'How often we spoke in the past year: a meeting, a visit or a call. And how often we wrote: a message, an email or a letter.',
    empty: 'No contact with a partner in the past year is on record yet.',
    next: 'Do we write more than we talk? Give them a call, or drop by.',
  },
  waiting: {
    title: 'Waiting for an answer',
    about: 'We asked something, and no answer is on record yet. What has waited longest is at the top.',
    empty: 'No question is waiting for an answer.',
    next: field =>
      thenWrite(
        orTyped('Give them a call.', 'or type', acting('spoke')),
        `Is there an answer? Then put the day in the minutes, at "${field}".`,
      ),
  },
  details: {
    title: 'Phone, email and address',
    about: 'These are only for keeping in touch ourselves. Do not pass them on without asking.',
    empty: file => `No contact details are on record yet. They belong in ${file}.`,
    next: undefined,
  },
  notYetContact: name => `${name}, not the contact yet`,
  columns: {
    partner: 'Partner',
    first: 'Call first',
    second: 'Then',
    ours: 'Which of us',
    status: 'Status',
    lastContact: 'Last spoke',
    spoken: 'Spoke',
    written: 'Wrote',
    answer: 'Days to answer',
    what: 'What',
    since: 'Since',
    call: 'Who to call',
    person: 'Who',
    roles: 'Roles',
    phone: 'Phone',
    email: 'Email',
    address: 'Address',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
