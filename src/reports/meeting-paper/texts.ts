import { acting, adding } from '../../core/doing/proposal.ts';
import { orTyped, type Step, thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'vergaderstuk',
  title: 'Vergaderstuk',
  summary: 'Waar praten we de volgende keer over?',
  when: {
    title: 'Wanneer',
    next: 'Deze keer',
    none: 'nog geen datum. Kies er samen een.',
    meet: (day: string) => `We zien elkaar op ${day}.`,
    writeDay: (field: string, last: string | undefined): Step =>
      last === undefined
        ? thenWrite(
            orTyped('', 'of typ', adding('meeting')),
            `Is er een datum? Zet die in een verslag, bij "${field}".`,
          )
        : thenWrite(
            orTyped('', 'of typ', acting('change', { record: last })),
            `Is er een datum? Zet die in het laatste verslag, bij "${field}".`,
          ),
    noDay: 'Er is nog geen datum voor de volgende keer. Wanneer kunnen jullie?',
    last: 'De vorige keer',
    present: 'Wie er zijn',
  },
  minutes: {
    title: 'Verslag vaststellen',
    empty: 'Er ligt geen verslag om vast te stellen.',
  },
  actions: {
    title: 'Actielijst',
    empty: 'Er staan geen actiepunten open.',
    open: (points: number) =>
      points === 1 ? 'Er staat 1 actiepunt open.' : `Er staan ${points} actiepunten open.`,
    number: (points: number) =>
      points === 1 ? 'In de verslagen staat 1 actiepunt.' : `In de verslagen staan ${points} actiepunten.`,
  },
  discuss: {
    title: 'Hier zouden we het over hebben',
    ready: 'Hier hebben we het over:',
    empty: 'Voor deze keer staat nog niets klaar. Wie heeft iets?',
  },
  attention: {
    title: 'Wat vraagt nu onze aandacht?',
    empty: 'Niets vraagt nu onze aandacht.',
  },
  coming: {
    title: (day: string) => `Wat eraan komt tot en met ${day}`,
    empty: 'Er staat niets in de agenda.',
  },
  room: {
    title: 'Rondvraag',
    question: 'Wie heeft nog iets?',
    next: 'De keer daarna: ',
    step: 'Wil je nog iets bespreken? Zet het hieronder.',
  },
  more: (shown: number, all: number) => `Dit zijn er ${shown} van de ${all}.`,
  columns: {
    what: 'Wat',
    on: 'Op',
    label: 'Soort',
    subject: 'Waarover',
    message: 'Wat er is',
    next: 'Wat nu',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'meeting-paper',
  title: 'Meeting paper',
  summary: 'What do we talk about next time?',
  when: {
    title: 'When',
    next: 'This time',
    none: 'no date yet. Choose one together.',
    meet: day => `We meet on ${day}.`,
    writeDay: (field, last) =>
      last === undefined
        ? thenWrite(
            orTyped('', 'or type', adding('meeting')),
            `Is there a date? Put it in minutes, at "${field}".`,
          )
        : thenWrite(
            orTyped('', 'or type', acting('change', { record: last })),
            `Is there a date? Put it in the last minutes, at "${field}".`,
          ),
    noDay: 'There is no date for the next time yet. When can you make it?',
    last: 'Last time',
    present: 'Present',
  },
  minutes: {
    title: 'Minutes to approve',
    empty: 'There are no minutes to approve.',
  },
  actions: {
    title: 'Action list',
    empty: 'No action points are open.',
    open: points => (points === 1 ? '1 action point is open.' : `${points} action points are open.`),
    number: points =>
      points === 1 ? 'The minutes hold 1 action point.' : `The minutes hold ${points} action points.`,
  },
  discuss: {
    title: 'What we were going to talk about',
    ready: 'This is what we talk about:',
    empty: 'Nothing has been put on for this time yet. Who has something?',
  },
  attention: {
    title: 'What needs our attention now?',
    empty: 'Nothing needs our attention now.',
  },
  coming: {
    title: day => `Coming up until ${day}`,
    empty: 'There is nothing on the calendar.',
  },
  room: {
    title: 'Any other business',
    question: 'Who has anything else?',
    next: 'The time after: ',
    step: 'Is there anything you want to talk about? Put it below.',
  },
  more: (shown, all) => `These are ${shown} of ${all}.`,
  columns: {
    what: 'What',
    on: 'On',
    label: 'Kind',
    subject: 'About',
    message: 'What is going on',
    next: 'What now',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
