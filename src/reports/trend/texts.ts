import { showing } from '../../core/doing/proposal.ts';
import { step } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'verloop',
  title: 'Welke kant gaat het op?',
  summary: 'Hoe liep het tot nu toe, maand voor maand?',
  direction: {
    title: 'Van toen naar nu',
    about: (from: string, to: string) =>
      `Van ${from} tot ${to}. De balkjes gaan van links naar rechts: hoe hoger, hoe meer.`,
    next: step('Bespreek samen wat er sindsdien bijkwam.', 'Wat nu aandacht vraagt, staat in', showing()),
  },
  onlyToday: 'Zo staat het er nu voor.',
  unknown: 'Hoe het eerder was, weten we niet. ',
  cutShort: 'Dit zijn de laatste vijf jaar.',
  notSure: 'Zonder hoeveel mensen de helft leeg kan staan, is soms een schatting: uitrekenen duurde te lang.',
  course: (numbers: readonly number[]) => {
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (first !== last) return `van ${first} naar ${last}`;
    return numbers.every(one => one === first) ? `blijft op ${last}` : `weer op ${last}`;
  },
  measure: {
    onePitters: 'Rollen op één persoon',
    vacant: 'Lege rollen',
    overdueReflections: 'Tijd om terug te kijken',
    openAgreements: 'Afspraken die lopen',
    absenceFactor: 'Zonder hoeveel mensen kan de helft leeg staan',
  },
  months: {
    title: 'Maand voor maand',
    about:
      'Hoe het er aan het eind van elke maand voor stond, en op de laatste dag. In de laatste kolom staat zonder hoeveel mensen de helft van de rollen leeg kan staan.',
  },
  columns: {
    measure: 'Wat',
    course: 'Verloop',
    month: 'Maand',
    onePitters: 'Op één persoon',
    vacant: 'Leeg',
    overdueReflections: 'Terugkijken',
    openAgreements: 'Afspraken',
    absenceFactor: 'Helft leeg zonder',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'trend',
  title: 'Which way is it going?',
  summary: 'How has it gone so far, month by month?',
  direction: {
    title: 'From then to now',
    about: (from, to) => `From ${from} to ${to}. The bars go from left to right: the higher, the more.`,
    next: step('Talk together about what was added since.', 'What needs attention now is in', showing()),
  },
  onlyToday: 'This is how things stand now.',
  unknown: 'We do not know how things were before. ',
  cutShort: 'These are the last five years.',
  notSure: 'How many people it takes is sometimes an estimate: working it out took too long.',
  course: numbers => {
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (first !== last) return `from ${first} to ${last}`;
    return numbers.every(one => one === first) ? `stays at ${last}` : `back at ${last}`;
  },
  measure: {
    onePitters: 'Roles on one person',
    vacant: 'Vacant roles',
    overdueReflections: 'Time to look back',
    openAgreements: 'Open agreements',
    absenceFactor: 'How many people leaving could leave half vacant',
  },
  months: {
    title: 'Month by month',
    about:
      'How things stood at the end of each month, and on the last day. The last column says how many people leaving could leave half of the roles vacant.',
  },
  columns: {
    measure: 'What',
    course: 'Trend',
    month: 'Month',
    onePitters: 'On one person',
    vacant: 'Vacant',
    overdueReflections: 'Look back',
    openAgreements: 'Agreements',
    absenceFactor: 'Half vacant without',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
