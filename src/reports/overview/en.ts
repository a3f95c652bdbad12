import { acting, adding, showing } from '../../core/doing/proposal.ts';
import { orTyped, step, thenWrite } from '../../core/doing/step.ts';
import { listed } from '../../core/ground/language.ts';
import { few } from './few.ts';

import type { Texts } from './nl.ts';

/** What the report says in English. */
export const en: Texts = {
  name: 'overview',
  title: 'Overview',
  summary: 'How are we doing, and what needs our attention now?',
  initiative: { title: 'Where are we?', empty: undefined },
  phase: 'Phase',
  begun: (phase, day) => `${phase}. We started in ${day}`,
  needs: 'We are looking for',
  attention: {
    title: 'What needs our attention now?',
    order: 'First comes what can bring us to a halt, and what others are waiting for.',
    empty: 'Nothing needs our attention now. Time for coffee.',
  },
  more: rest => `What comes after that is mostly about ${rest}.`,
  together: (names, about) =>
    orTyped(
      `This can be one conversation: ${listed(names, 'en')}. Choose a date together.`,
      'or type',
      acting('plan', { about }),
    ),
  steps: {
    'others-wait': 'what others are waiting for',
    'looking-back': 'looking back',
    empty: 'what is still empty',
    'on-one-person': 'what rests on one person',
    rest: 'small things',
  },
  firstOf: shown => `These are the first ${shown}.`,
  allOfThem: step('', 'See all', { id: 'check', answers: { attention: true } }),
  partners: {
    title: 'Our partners',
    about: 'What each partner contributes. Our initiative rests on its key partners.',
    empty: thenWrite(
      orTyped('There are no partners yet. Who takes part?', 'or type', adding('partner')),
      'Make a file in the folder partners.',
    ),
    next: step('Does it still fit together?', 'More', showing('contributions')),
    ask: step('What does each partner want? Ask.', 'More', showing('contributions')),
  },
  roles: {
    title: 'Who does what?',
    about: 'Where somebody can still join, it says so. A one-person role rests on one person.',
    noneAlone: 'No role rests on one person.',
    noRoles: thenWrite(
      orTyped('There are no roles yet. Who does what?', 'or type', adding('role')),
      'Write it down in the folder with roles.',
    ),
    critical: 'indispensable',
    vacant: 'who would like to do this?',
    oneMore: 'room for one more',
    rather: people => `${people} people would be better`,
    next: step('Who could join in once?', 'Ideas', showing('one-pitters')),
  },
  coming: {
    title: 'What is coming up?',
    aboutLate: 'First what it was time for already, then the next three months.',
    about: 'This is on the calendar for the next three months.',
    empty: 'There is nothing on the calendar for the next three months.',
    noStart: (field, names, isSomeKnown) =>
      isSomeKnown
        ? thenWrite(
            `There is nothing on the calendar. Only of ${few(names, 'en')} we do not know yet when it is time to look back.`,
            `Fill in "${field}" there.`,
          )
        : thenWrite(
            'We do not know yet.',
            `Fill in "${field}" for ${few(names, 'en')}, and we will see when it is time to look back.`,
          ),
    next: step('', 'See all', showing('agenda')),
    lookBack: step('Choose a date together to look back.', 'More', showing('reflection')),
  },
  help: {
    title: 'Who is looking for help, and who offers it?',
    fits: (fit, all) => {
      if (fit === 0) return 'There is no offer yet that fits what is asked.';
      return fit === all
        ? 'For each request there may be an offer that fits.'
        : `For ${fit} of the ${all} requests there may be an offer that fits.`;
    },
    left: 'Still left:',
    unseen: 'What people ask and offer for themselves is not counted.',
    ours: 'What we are still looking for ourselves is at the top.',
    allFit: step('For each request there may be an offer that fits.', 'Who suits whom', showing('help')),
    next: step('Who knows somebody who can help?', 'More', showing('help')),
    empty:
      'Nobody is asking for help or offering it now. Try asking: what help do you need, and what can you offer others?',
  },
  columns: {
    partner: 'Partner',
    kind: 'Kind',
    status: 'Status',
    carrying: 'Key partner',
    contributes: 'Contributes',
    ownGoals: 'Wants to achieve',
    contacts: 'Contact',
    agreements: 'Open agreements',
    lastContact: 'Last spoke',
    reflection: 'Look back',
    subject: 'Subject',
    message: 'What is going on',
    next: 'What now',
    role: 'Role',
    note: 'Note',
    who: 'Who',
    open: 'Still open',
    on: 'When',
    what: 'What',
    label: 'Kind',
    needs: 'Is looking for',
    offers: 'Offers',
  },
};
