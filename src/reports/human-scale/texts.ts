import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'menselijke-maat',
  title: 'Is het nog te doen?',
  summary: 'Kan iedereen het nog volgen en volhouden?',
  measures: {
    title: 'In het kort',
    about: 'Hoeveel het nu is, naast wat volgens onze vuistregels te doen is.',
    next: 'Zet dit op tafel bij het volgende overleg. Wat kan eraf, en wie kan iets meedragen?',
  },
  noBefore: 'Vergelijken met drie maanden geleden kan nog niet.',
  measure: {
    mostRoles: 'Hoogste aantal rollen bij één persoon',
    mostAgreements: 'Hoogste aantal open afspraken bij één persoon',
    peopleAboveLimit: 'Mensen bij wie veel samenkomt',
    mostDays: 'Hoogste aantal dagen samen in één maand',
    longestRecord: 'Het langste bestand, in woorden',
    records: 'Alle bestanden',
  },
  people: (roles: number, agreements: number) => ({
    title: 'Wie doet hoeveel?',
    about: `Onze vuistregel is hooguit ${roles} ${roles === 1 ? 'rol' : 'rollen'} en ${agreements} open ${agreements === 1 ? 'afspraak' : 'afspraken'} per persoon. En niet meer uren dan iemand heeft. Dit is alleen voor de kerngroep.`,
    empty: 'Nog niemand heeft een rol of afspraak.',
  }),
  peopleNext: 'Begin bovenaan, en vraag: wat doe je graag zelf, en wat mag een ander doen?',
  months: (days: number) => ({
    title: 'Hoe vaak komen we bij elkaar?',
    about: `Op hoeveel dagen er een overleg, een bezoek of een evaluatie was. Onze vuistregel is hooguit ${days} in een maand.`,
    empty: 'We hebben nog geen verslagen of evaluaties.',
  }),
  long: (words: number) => ({
    title: 'Bestanden die lang zijn',
    about: `Een bestand leest fijn als het op één bladzijde past: zo’n ${words} woorden.`,
    empty: 'Elk bestand past op één bladzijde.',
    next: 'Zet bovenaan in twee zinnen wat je moet weten. De rest kan in een bijlage.',
  }),
  answers: {
    title: 'Wat we er zelf over zeiden',
    about: 'De laatste antwoorden op de vraag "Is het nog te doen?".',
    empty: 'Deze vraag hebben we elkaar nog niet gesteld. Stel die bij de volgende evaluatie.',
  },
  energy: {
    title: 'Wat ons energie gaf',
    about: 'De laatste antwoorden op de vraag "Wat gaf energie?".',
  },
  heard: {
    title: 'Of we ons gehoord voelden',
    about: 'De laatste antwoorden op de vraag "Voelden we ons gehoord?".',
  },
  makers: {
    title: 'Wie houdt deze bestanden bij?',
    said: (changes: number) =>
      `In de laatste drie maanden kwamen alle ${changes} wijzigingen van één computer. Dan rust het bijhouden op één persoon.`,
    next: 'Doe het een keer samen: wie wil meekijken, en het daarna ook eens doen?',
  },
  much: { roles: 'veel rollen', agreements: 'veel afspraken', hours: 'veel uren' },
  columns: {
    measure: 'Wat',
    before: 'Drie maanden geleden',
    now: 'Nu',
    limit: 'Vuistregel',
    person: 'Wie',
    roles: 'Rollen',
    agreements: 'Afspraken',
    hours: 'Uren per week',
    hasTime: 'Heeft tijd voor',
    much: 'Let op',
    month: 'Maand',
    days: 'Dagen',
    record: 'Bestand',
    file: 'Plek',
    words: 'Woorden',
    evaluation: 'Evaluatie',
    heldOn: 'Op',
    answer: 'Antwoord',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'human-scale',
  title: 'Is it still manageable?',
  summary: 'Can everyone still follow it and keep it up?',
  measures: {
    title: 'In short',
    about: 'How much it is now, next to what our rules of thumb call manageable.',
    next: 'Bring this to the next meeting. What can we drop, and who can share the load?',
  },
  noBefore: 'We cannot compare this with three months ago yet.',
  measure: {
    mostRoles: 'Highest number of roles for one person',
    mostAgreements: 'Highest number of open agreements for one person',
    peopleAboveLimit: 'People for whom a lot comes together',
    mostDays: 'Highest number of days together in one month',
    longestRecord: 'The longest record, in words',
    records: 'All records',
  },
  people: (roles, agreements) => ({
    title: 'Who does how much?',
    about: `Our rule of thumb is at most ${roles} ${roles === 1 ? 'role' : 'roles'} and ${agreements} open ${agreements === 1 ? 'agreement' : 'agreements'} each. And no more hours than somebody has. This is for the core group only.`,
    empty: 'Nobody has a role or agreement yet.',
  }),
  peopleNext: 'Start at the top, and ask: what do you like to do yourself, and what could somebody else do?',
  months: days => ({
    title: 'How often do we get together?',
    about: `On how many days there was a meeting, a visit or an evaluation. Our rule of thumb is at most ${days} a month.`,
    empty: 'There are no minutes or evaluations yet.',
  }),
  long: words => ({
    title: 'Long records',
    about: `A record reads well when it fits on one page: about ${words} words.`,
    empty: 'Every record fits on one page.',
    next: 'Say at the top in two sentences what matters. The rest can go into an attachment.',
  }),
  answers: {
    title: 'What we said about it ourselves',
    about: 'The last answers to the question "Is it still manageable?".',
    empty: 'We have not asked each other this question yet. Ask it in the next evaluation.',
  },
  energy: {
    title: 'What gave us energy',
    about: 'The last answers to the question "What gave energy?".',
  },
  heard: {
    title: 'Whether we felt heard',
    about: 'The last answers to the question "Did we feel heard?".',
  },
  makers: {
    title: 'Who keeps these files?',
    said: changes =>
      `In the last three months all ${changes} changes came from one computer. So keeping them rests on one person.`,
    next: 'Do it together once. Who would like to see how it is done, and do it the next time?',
  },
  much: { roles: 'many roles', agreements: 'many agreements', hours: 'many hours' },
  columns: {
    measure: 'What',
    before: 'Three months ago',
    now: 'Now',
    limit: 'Rule of thumb',
    person: 'Who',
    roles: 'Roles',
    agreements: 'Agreements',
    hours: 'Hours a week',
    hasTime: 'Has time for',
    much: 'Note',
    month: 'Month',
    days: 'Days',
    record: 'Record',
    file: 'Place',
    words: 'Words',
    evaluation: 'Evaluation',
    heldOn: 'On',
    answer: 'Answer',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
