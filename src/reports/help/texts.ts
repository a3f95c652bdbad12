import { thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'hulp',
  title: 'Hulp vragen en bieden',
  summary: 'Welke hulp zoeken we, wat bieden we, en wie past bij wie?',
  matches: {
    title: 'Dit zou bij elkaar kunnen passen',
    about:
      'Aan beide kanten staat hetzelfde label of hetzelfde woord. Of het echt past, hoor je in een gesprek.',
    empty: 'Er is nog geen vraag die bij een aanbod past.',
    next: 'Breng ze met elkaar in contact: bel de een, en vraag of de ander mag bellen.',
  },
  unanswered: {
    title: 'Hiervoor zoeken we nog iemand',
    about: 'Bij deze vragen past nog geen aanbod.',
    empty: 'Bij elke vraag past misschien een aanbod.',
    next: thenWrite(
      'Vraag rond bij een partner of in de buurt.',
      'Komt er een aanbod? Geef het hetzelfde label als de vraag.',
    ),
    nothing: 'Niemand vraagt nu hulp.',
    unseen: 'Wat mensen voor zichzelf vragen of bieden, telt niet mee. Dat ziet alleen de kerngroep.',
  },
  unused: {
    title: 'Aanbod dat nog klaarligt',
    about: 'Bij dit aanbod past nog geen vraag. Misschien heeft iemand er wel iets aan.',
    empty: 'Er ligt geen aanbod meer klaar.',
    next: 'Vertel het aan partners en buren.',
  },
  notAsked: {
    title: 'Wie we het nog niet gevraagd hebben',
    about: 'Van deze mensen en partners staat nog niets op papier: geen vraag, en geen aanbod.',
    empty: 'We hebben het iedereen gevraagd.',
    next: 'Vraag bij de koffie: waar kun je hulp bij gebruiken, en wat doe je graag voor een ander?',
  },
  columns: {
    need: 'Vraag',
    asks: 'Wie vraagt',
    offer: 'Aanbod',
    offers: 'Wie biedt',
    why: 'Waarom',
    tags: 'Labels',
    who: 'Wie',
    kind: 'Soort',
  },
  why: {
    tags: (labels: readonly string[], list: string) => `${labels.length > 1 ? 'labels' : 'label'} ${list}`,
    words: (words: readonly string[], list: string) => `${words.length > 1 ? 'woorden' : 'woord'} ${list}`,
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'help',
  title: 'Asking and offering help',
  summary: 'What help do we need, what do we offer, and who suits whom?',
  matches: {
    title: 'These might suit each other',
    about: 'Both sides have the same label or the same word. A conversation tells whether it really fits.',
    empty: 'No need matches an offer yet.',
    next: 'Bring them together: call one of them, and ask whether the other may call.',
  },
  unanswered: {
    title: 'We are still looking for somebody',
    about: 'No offer matches these needs yet.',
    empty: 'Each need has an offer that might fit.',
    next: thenWrite(
      'Ask around among partners and neighbours.',
      'Is there an offer? Give it the same label as the need.',
    ),
    nothing: 'Nobody is asking for help now.',
    unseen: 'What people ask or offer for themselves is not counted. Only the core group sees that.',
  },
  unused: {
    title: 'Offers that are still waiting',
    about: 'No need matches these offers yet. Somebody may be glad of them.',
    empty: 'No offer is waiting.',
    next: 'Pass it on to partners and neighbours.',
  },
  notAsked: {
    title: 'Who we have not asked yet',
    about: 'Nothing is on record for them yet: no need, and no offer.',
    empty: 'There is nobody left to ask.',
    next: 'Ask over coffee: what could you use help with, and what do you like to do for others?',
  },
  columns: {
    need: 'Need',
    asks: 'Who asks',
    offer: 'Offer',
    offers: 'Who offers',
    why: 'Why',
    tags: 'Labels',
    who: 'Who',
    kind: 'Kind',
  },
  why: {
    tags: (labels, list) => `${labels.length > 1 ? 'labels' : 'label'} ${list}`,
    words: (words, list) => `${words.length > 1 ? 'words' : 'word'} ${list}`,
  },
};

export const texts: Record<Language, Texts> = { nl, en };
