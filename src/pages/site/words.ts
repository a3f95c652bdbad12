import type { Language } from '../../core/ground/language.ts';

/** What is said on the pages of a site around what they show. */
export interface SiteWords {
  /** What the ways to all pages are called by, and the way to this one. */
  ways: string;
  whereAmI: string;
  home: string;
  /** The page of the initiative itself. */
  us: string;
  reports: string;
  reportsLead: string;
  about: string;
  search: string;
  searchLead: string;
  query: string;
  /** How many were found; in the last `{number}` is how many. */
  found: { none: string; one: string; more: string };
  /** Where no script runs. */
  noScript: string;
  recordHeading: string;
  /** Where nothing is told of a record that everyone may know. */
  onlyName: string;
  backHeading: string;
  listLead(number: number): string;
  none: string;
  asTable(section: string): string;
  forPrograms: string;
  subscribe: string;
  alsoHeading: string;
  /** How what has no name of its own is called in an address. */
  addresses: { about: string; search: string; reports: string };
}

export const siteWords: Record<Language, SiteWords> = {
  nl: {
    ways: 'De hele site',
    whereAmI: 'Waar je nu bent',
    home: 'Begin',
    us: 'Wie we zijn',
    reports: 'Rapporten',
    reportsLead: 'Hier staat wat we bijhouden, elk rapport op een eigen bladzijde.',
    about: 'Over deze site',
    search: 'Zoeken',
    searchLead: 'Zoek in alles wat op deze site staat.',
    query: 'Een naam of een woord',
    found: {
      none: 'Daar vind ik niets over. Probeer een ander woord.',
      one: 'Eén bladzijde gevonden.',
      more: '{number} bladzijden gevonden. Wat het best past, staat bovenaan.',
    },
    noScript: 'Zoeken werkt met JavaScript, en dat staat hier uit. Daarom staat hieronder alles.',
    recordHeading: 'Wat iedereen mag weten',
    onlyName: 'Meer dan de naam vertellen we er niet van.',
    backHeading: 'Wat hiernaar verwijst',
    listLead: number => (number === 1 ? 'Het is er één.' : `Het zijn er ${number}.`),
    none: 'Hier staat nog niets.',
    asTable: section => `“${section}” als tabel (csv)`,
    forPrograms: 'Alles op deze bladzijde, voor programma’s (json)',
    subscribe: 'Zet deze agenda in je eigen agenda (ics)',
    alsoHeading: 'Meenemen',
    addresses: { about: 'over', search: 'zoeken', reports: 'rapporten' },
  },
  en: {
    ways: 'The whole site',
    whereAmI: 'Where you are',
    home: 'Home',
    us: 'Who we are',
    reports: 'Reports',
    reportsLead: 'This is what we keep, each report on a page of its own.',
    about: 'About this site',
    search: 'Search',
    searchLead: 'Search all that is on this site.',
    query: 'A name or a word',
    found: {
      none: 'I find nothing about that. Try another word.',
      one: 'One page found.',
      more: '{number} pages found. What fits best comes first.',
    },
    noScript: 'Searching needs JavaScript, which is switched off here. So everything is below.',
    recordHeading: 'What anyone may know',
    onlyName: 'We tell no more of it than its name.',
    backHeading: 'What refers to this',
    listLead: number => (number === 1 ? 'There is one.' : `There are ${number}.`),
    none: 'There is nothing here yet.',
    asTable: section => `“${section}” as a table (csv)`,
    forPrograms: 'All that is on this page, for programs (json)',
    subscribe: 'Put this calendar in your own (ics)',
    alsoHeading: 'Take it with you',
    addresses: { about: 'about', search: 'search', reports: 'reports' },
  },
};
