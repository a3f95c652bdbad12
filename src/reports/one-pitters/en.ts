import { acting, adding } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import type { Texts } from './nl.ts';
import { wayOutTexts } from './way-out-texts.ts';

/** What it says in English. */
export const en: Texts = {
  name: 'one-pitters',
  title: 'Roles that rest on one person',
  summary: 'What rests on one person, and who could join them?',
  inShort: 'In short',
  resting: (few, all) =>
    all === 0
      ? thenWrite(
          orTyped('There are no roles yet. Who does what?', 'or type', adding('role')),
          'Write it down in the folder with roles.',
        )
      : few === 0
        ? 'No role rests on one person. That is good.'
        : all === 1
          ? 'The only role rests on one person.'
          : `${few} of the ${all} roles ${few === 1 ? 'rests' : 'rest'} on one person.`,
  withoutAccess: 'Keys and access are not counted here.',
  onePitters: {
    title: 'Roles on one person',
    about:
      'A one-person role is a role that rests on one person. When that person is away for a while, the work stops.',
    empty: 'No role rests on one person.',
    next: thenWrite(
      orTyped('Choose one role together and ask who would like to join in once.', 'or type', acting('join')),
      'Then add that name to the role.',
    ),
  },
  wanted: {
    title: 'Roles with room for somebody',
    about: 'These roles are vacant, or have fewer people than we would like.',
    empty: 'Every role has enough people.',
    emptyBeside: 'That goes for the roles above. Every other role has enough people.',
    next: 'Ask around in a place where many people come. Somebody keen? Let them join in once first.',
  },
  covered: {
    title: 'Where somebody can fill in',
    about: 'One person does this, and another can take over.',
    empty: 'No role has a backup yet.',
  },
  byDesign: {
    title: 'One person, on purpose',
    about: 'For these roles we chose one person ourselves.',
    empty: 'We did not choose that for any role.',
  },
  contacts: {
    title: 'Partners with one contact, or none yet',
    about: 'When that one person changes jobs, we lose touch with the whole organisation.',
    empty: 'Every partner has two contacts or more.',
    next: thenWrite(
      orTyped('Ask next time: who else can we call?', 'or type', acting('change')),
      'Then add that name to the partner.',
    ),
  },
  knowledge: {
    title: 'What only one person can do',
    about: 'Our roles ask for this, and one person knows how.',
    empty: 'There is nothing that only one person can do.',
    next: 'Ask who would like to learn it, and set an afternoon aside to look at it together.',
  },
  alone: {
    title: 'What rests on one person alone',
    about: 'For each person, what comes to a halt when they stop. For the core group only.',
    empty: 'Nothing rests on one person alone.',
    next: 'Start at the top: what could somebody else learn or take over?',
  },
  candidates: {
    title: 'Who could we ask?',
    about: 'An idea for each role, with the reason beside it. We decide. Whoever we ask may say no.',
    empty: thenWrite(
      'We cannot find anybody for these roles yet.',
      'Note down what people like to do, and it will work better.',
    ),
    next: 'Call one of them and ask: would you like to join in some time?',
  },
  wayOut: wayOutTexts.en,
  columns: {
    role: 'Role',
    who: 'Who',
    note: 'Note',
    people: 'Now',
    minimum: 'Wanted',
    backup: 'Backup',
    because: 'Why',
    partner: 'Partner',
    contact: 'Contact',
    talent: 'What',
    roles: 'Roles',
    partners: 'Contact with',
    talents: 'Knowledge',
    person: 'Perhaps',
    beside: 'Alongside',
    reasons: 'Why',
  },
  critical: 'critical',
  access: 'access',
  together: number => `takes ${number} at once`,
};
