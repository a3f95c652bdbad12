import { acting, showing } from '../../core/doing/proposal.ts';
import { orTyped, step } from '../../core/doing/step.ts';
import type { Texts } from './nl.ts';

/** What it says in English. */
export const en: Texts = {
  name: 'where-is-what',
  title: 'Where is what, and who can reach it?',
  summary: 'Keys, accounts, documents and these files: where are they, and how do they come back?',
  inShort: 'In short',
  coreOnly:
    'This is about keys and accounts. It is for the core group only. Do you need something? Then call somebody of the core group.',
  reached: (all, one) =>
    all === 0
      ? 'No key or account is on record yet.'
      : `${all === 1 ? 'One key or account is' : `${all} keys and accounts are`} on record. ${one === 0 ? 'More than one person can reach each of them.' : `${one === 1 ? 'One' : one} of those can be reached by only one person, or by nobody.`}`,
  returning: number =>
    number === 0
      ? 'Nothing has to come back.'
      : `${number === 1 ? 'One thing comes' : `${number} things come`} back, or still ${number === 1 ? 'has' : 'have'} to.`,
  access: {
    title: 'Keys and accounts',
    about: 'Where it is, and who can reach it now.',
    empty: 'No key or account is on record yet. Make a role of the kind: access.',
    next: step(
      'Can only one person reach it? Give somebody a second key, together.',
      'Ideas',
      showing('one-pitters'),
    ),
  },
  notes: { nobody: 'nobody can reach it', one: 'one person can reach it', critical: 'critical' },
  together: number => `takes ${number} at once`,
  returns: {
    title: 'What comes back',
    about: 'With those who stopped or will stop, and still stand there.',
    empty: 'Nobody who stopped or will stop still has a key or account.',
    next: orTyped(
      'Ask for the key, or change the password. Then put the last day with the name in the role.',
      'or type',
      acting('change'),
    ),
  },
  state: {
    person: 'no longer takes part',
    partner: 'belongs to a partner that stopped',
    nobody: 'will stop',
  },
  documents: {
    title: 'Documents',
    about: 'Where they are, and to which record they belong.',
    empty: 'No documents are on record yet.',
  },
  files: {
    title: 'These files themselves',
    facts: {
      where: 'Where',
      who: 'Who can reach it',
      back: 'How it comes back',
    },
    place: 'In this folder. Each copy of it is whole, on another computer too.',
    nobody: 'That is not on record yet.',
    back: 'With the copy of somebody else. The folder private is not in it.',
    next: 'Agree on who has a copy. Make a role for it, of the kind: access.',
    second: 'Give somebody else a copy, and put that name in the role.',
    words: ['folder', 'files'],
  },
  columns: {
    what: 'What',
    where: 'Where',
    who: 'Who can reach it',
    note: 'Note',
    person: 'With whom',
    state: 'How',
    date: 'Until',
    document: 'Document',
    record: 'Belongs to',
    review: 'Look again on',
    fact: 'What',
    value: 'Value',
  },
};
