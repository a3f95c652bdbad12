import { acting } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import type { Texts } from './nl.ts';

/** What it says in English. */
export const en: Texts = {
  name: 'year',
  title: 'Our year',
  summary: 'What came of agreements in a year, what did we learn, and who came and went?',
  inShort: 'In short',
  about: (year, isOver) =>
    isOver ? `This is ${year}, from January to December.` : `This is ${year}, up to and including today.`,
  otherYear: command => `Another year? Type: ${command} and then the year.`,
  counted: (parts, list) => `On record are ${list(parts)}.`,
  counts: {
    made: ['one new agreement', 'new agreements'],
    kept: ['one agreement that worked out', 'agreements that worked out'],
    lessons: ['one lesson', 'lessons'],
    evaluations: ['one evaluation', 'evaluations'],
    meetings: ['the minutes of one meeting', 'minutes'],
    decisions: ['one decision', 'decisions'],
  },
  nothing: 'Nothing is on record of this year yet.',
  agreements: {
    title: 'What came of agreements',
    about: 'Agreements that were settled in this year.',
    empty: 'No agreement was settled in this year.',
    next: thenWrite(
      orTyped('', 'or type', acting('done')),
      'Is anything still open that is done? Put that in its file.',
    ),
  },
  learned: {
    title: 'What we learned',
    about: 'From evaluations and minutes.',
    empty: 'No lessons are on record of this year.',
  },
  kind: { stimulus: 'helped', obstacle: 'stood in the way' },
  comings: {
    title: 'Who came and went',
    about: 'People and partners, and who took a role or passed it on.',
    empty: 'Nobody came or went in this year, as far as is on record.',
    next: 'Thank those who stopped, together. That can be done later as well.',
  },
  coming: {
    came: 'joined',
    went: 'last day',
    'took-role': 'began in this role',
    'left-role': 'last day in this role',
  },
  evaluations: {
    title: 'What we looked back on',
    about: 'The evaluations of this year.',
    empty: 'We did not look back together in this year.',
  },
  decided: {
    title: 'What we decided',
    about: 'From the minutes of this year.',
    empty: 'No decisions are on record of this year.',
  },
  columns: {
    agreement: 'Agreement',
    status: 'How it went',
    on: 'On',
    brought: 'What it brought',
    lesson: 'Lesson',
    kind: 'Kind',
    where: 'Where',
    who: 'Who',
    what: 'What',
    role: 'Role',
    date: 'Date',
    evaluation: 'Evaluation',
    about: 'About',
    outcome: 'Outcome',
    minutes: 'Minutes',
    decisions: 'Decisions',
  },
};
