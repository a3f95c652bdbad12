import { showing } from '../../core/doing/proposal.ts';
import { step } from '../../core/doing/step.ts';
import type { Texts } from './nl.ts';

/** What it says in English. */
export const en: Texts = {
  name: 'did-it-help',
  title: 'Did it help, looking back together?',
  summary: 'What did we decide when we looked back, and what came of it?',
  inShort: 'In short',
  held: number =>
    number === 1 ? 'We looked back together once.' : `We looked back together ${number} times.`,
  earlier: number =>
    `Below are the last times. Before that we looked back ${number === 1 ? 'once' : `${number} times`}.`,
  kept: (kept, made) =>
    made === 1
      ? `One agreement came out of it. ${kept === 1 ? 'It worked out.' : 'It is not done yet.'}`
      : `${made} agreements came out of it. Of those, ${kept === 1 ? 'one' : kept} worked out.`,
  noAgreements: 'No agreements are noted that came out of it.',
  decided: {
    title: 'What we decided',
    about: 'The last time is at the top. Behind each agreement stands how it is now.',
    empty: 'We have not looked back together yet. Choose a date for it together.',
    next: 'Ask at the next meeting: what helped, and what do we do again?',
  },
  figures: {
    title: 'How it was then, and is now',
    about: 'First the number of roles or agreements of that day, then that of today.',
    empty: 'Nothing to put side by side yet.',
    next: step('', 'See also how it went each month', showing('trend')),
  },
  source: { git: 'as it was kept then', dates: 'by the dates in the records' },
  course: (before, now) => (before === now ? `still ${now}` : `${before} → ${now}`),
  columns: {
    evaluation: 'Evaluation',
    heldOn: 'On',
    outcome: 'Outcome',
    agreements: 'Agreements that came out of it',
    lessons: 'What we learned',
    onePitters: 'On one person',
    vacant: 'Vacant',
    openAgreements: 'Open agreements',
    source: 'How we know',
  },
};
