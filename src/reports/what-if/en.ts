import { showing } from '../../core/doing/proposal.ts';
import { step } from '../../core/doing/step.ts';
import type { Texts } from './nl.ts';

/** What it says in English. */
export const en: Texts = {
  name: 'what-if',
  title: 'What if somebody stops?',
  summary: 'What comes to a halt when these people or partners stop?',
  inShort: 'In short',
  ask: command =>
    `Who might stop? Add the name of a person or partner: ${command} name. More names after each other are fine.`,
  coreOnly: 'This report is about what rests on one person. It is for the core group only.',
  pretend: (number, names) =>
    `Let us pretend that ${names} ${number === 1 ? 'stops' : 'stop'}. Nothing changes in the records.`,
  also: names => `When a partner stops, its people stop too: ${names}.`,
  alreadyGone: names => `Not taking part now, so this makes no difference: ${names}.`,
  nothing: 'Nothing comes to a halt.',
  falls: (parts, list) => `Then ${list(parts)}.`,
  fallEmpty: number => (number === 1 ? 'one role becomes vacant' : `${number} roles become vacant`),
  fallOnOne: number =>
    number === 1 ? 'one role comes to rest on one person' : `${number} roles come to rest on one person`,
  loseContact: number =>
    number === 1 ? 'one partner has no contact any more' : `${number} partners have no contact any more`,
  absence: size =>
    size === 1
      ? 'If one more person leaves after that, half of the other roles could be vacant.'
      : `If ${size} more people leave after that, half of the other roles could be vacant.`,
  nobodyLeft: 'After that, every role is vacant.',
  comparison: {
    title: 'Before and after',
    about: 'How things stand now, and how they would stand then.',
  },
  rowsOf: {
    staffed: 'Filled roles',
    onePitters: 'Roles on one person',
    vacant: 'Vacant roles',
    partners: 'Partners',
    partnersWithOneContact: 'Partners with one contact',
    partnersWithoutContact: 'Partners without a contact',
  },
  emptied: {
    title: 'Which roles become vacant',
    about: 'These roles would have nobody.',
    empty: 'No role becomes vacant.',
    next: step(
      'Start with the role at the top: who could join in once already?',
      'Ideas',
      showing('one-pitters'),
    ),
  },
  onOnePerson: {
    title: 'Which roles come to rest on one person',
    about: 'In these roles one person is left, or we can spare nobody any more.',
    empty: 'No role comes to rest on one person.',
    next: 'Ask those who stay: what would you need, and who could join in?',
  },
  withoutLead: {
    title: 'Which roles have no lead any more',
    about: 'In these roles people stay, but no lead.',
    empty: 'No role loses its lead.',
    next: 'Ask those who stay: which of you would like to take the lead?',
  },
  contacts: {
    title: 'Who we could still call',
    about: 'These partners would have one contact left, or none.',
    empty: 'No partner loses a contact.',
    next: 'Go and visit together once more, and bring a second person.',
  },
  talents: {
    title: 'What only one person can still do, or nobody',
    about: 'Our roles ask for this.',
    empty: 'No knowledge that roles ask for is lost.',
    next: 'Set an afternoon aside to look at it together, and write it down.',
  },
  agreements: {
    title: 'Which agreements somebody has to take over',
    about: 'Open agreements in which those who stop deliver something, or are the contact.',
    empty: 'No open agreements.',
    next: 'Agree with the other parties who takes this over.',
  },
  columns: {
    what: 'What',
    before: 'Now',
    after: 'Then',
    role: 'Role',
    did: 'Who now',
    left: 'Who is left',
    note: 'Note',
    partner: 'Partner',
    talent: 'What',
    roles: 'Roles',
    agreement: 'Agreement',
    party: 'Who',
    delivers: 'Delivers',
    due: 'By',
  },
  critical: 'critical',
  access: 'access',
  together: number => `takes ${number} at once`,
};
