import { thenWrite } from '../../core/doing/step.ts';
import type { Texts } from './nl.ts';

/** What it says in English. */
export const en: Texts = {
  name: 'account',
  title: 'What we did with an agreement',
  summary: 'What did we promise in an agreement, what did we do, and what did it bring?',
  choose: {
    title: 'Which agreement?',
    about: 'Choose an agreement, such as a grant, and put its name after the command as shown below.',
    empty: 'We have no agreements yet.',
  },
  unknown: 'This agreement is not in what you may see. Make this sheet for the core group.',
  facts: { title: 'Which agreement it is' },
  fact: {
    agreement: 'Agreement',
    reference: 'Reference',
    status: 'How it stands',
    made: 'Made on',
    minutes: 'In which minutes',
    due: 'Due',
    done: 'Done on',
    goal: 'For which goal',
  },
  promised: {
    title: 'What we promised each other',
    about: 'Who delivers what.',
    empty: 'It does not say yet who delivers what.',
  },
  brought: {
    title: 'What it brought',
    empty: thenWrite(
      'That is not on record yet.',
      'Write down together in three sentences what is different now.',
    ),
  },
  reflections: {
    title: 'How we looked back on it',
    about: 'The evaluations of this agreement.',
    empty: 'We have not looked back on this agreement yet.',
  },
  lessons: {
    title: 'What we learned from it',
    about: 'From those evaluations, and from the minutes about this agreement.',
    empty: 'No lessons are on record of this agreement yet.',
  },
  kind: { stimulus: 'helped', obstacle: 'stood in the way' },
  documents: {
    title: 'Documents',
    about: 'What belongs to it, to send along.',
    empty: 'No documents are on record of this agreement.',
  },
  columns: {
    agreement: 'Agreement',
    type: 'Type this',
    fact: 'What',
    value: 'Value',
    party: 'Who',
    delivers: 'Delivers',
    amount: 'Amount',
    due: 'Due',
    confirmed: 'Confirmed on',
    evaluation: 'Evaluation',
    on: 'On',
    outcome: 'Outcome',
    lesson: 'Lesson',
    kind: 'Kind',
    where: 'Where',
    document: 'Document',
    record: 'Belongs to',
  },
};
