import { showing } from '../../core/doing/proposal.ts';
import { step, thenWrite } from '../../core/doing/step.ts';
import type { AgreementStatus } from '../../core/meaning/agreements.ts';
import type { Change, Filling, Standing } from '../../core/meaning/changes/change.ts';
import type { Say } from '../../core/words/say.ts';
import { fileOf, namesOf } from './names.ts';
import type { Texts } from './nl.ts';

/** What the report says in English. */
export const en: Texts = {
  name: 'changes',
  title: 'What has changed?',
  summary: 'What is different from before, and who does it matter to?',
  inShort: 'In short',
  unknown: 'We do not know what changed.',
  since: (day, number) =>
    number === 0
      ? `Since ${day}, everything has stayed as it was.`
      : `Since ${day}, ${number === 1 ? 'one thing' : `${number} things`} changed.`,
  groups: {
    initiative: { title: 'The initiative', about: 'What is different for all of us.' },
    partners: {
      title: 'Partners',
      about: 'Which partners joined, stopped or now take part in another way.',
      next: thenWrite('Ask the partner who else we may call.', 'Put that name with the partner.'),
    },
    people: { title: 'People', about: 'Who started, and who no longer takes part.' },
    roles: {
      title: 'Roles',
      about: 'Which roles found somebody, fell vacant or came to rest on one person.',
      next: step('Who would like to join in?', 'Ideas for each role', showing('one-pitters')),
    },
    agreements: {
      title: 'Agreements',
      about: 'What we agreed, and what came of it.',
      next: 'Give them a call. Will it work out, or shall we choose a new date?',
    },
    evaluations: {
      title: 'Evaluations',
      about: 'What we planned and talked about, and what it is time to look back on.',
      next: step('Choose a date together.', 'All of it', showing('reflection')),
    },
  },
  columns: { record: 'What', change: 'What changed' },
  sentence(change, say) {
    switch (change.what) {
      case 'added':
        return added(change);
      case 'removed':
        return change.planned ? 'is off' : 'is no longer on record';
      case 'renamed':
        return `was called ${change.from} before`;
      case 'changed':
        return changed(change, say);
      case 'moved':
        return `is now in ${fileOf(change.to, say)}, and was in ${fileOf(change.from, say)}`;
      case 'standing':
        return standing(change);
      case 'phase':
        return `is now in the phase ${say.shown(change.to)}, and was in the phase ${say.shown(change.from)}`;
      case 'legal-form':
        return change.to === 'none'
          ? 'no longer has a legal form'
          : `is now ${change.to === 'association' ? 'an' : 'a'} ${say.shown(change.to)}`;
      case 'goal-added':
        return `has a new goal: ${change.goal}`;
      case 'goal-removed':
        return `no longer has this goal: ${change.goal}`;
      case 'carrying':
        return change.isCarrying ? 'is now a key partner' : 'is no longer a key partner';
      case 'contacts':
        return contacts(change.from, change.to);
      case 'filling':
        return filling(change, say);
      case 'status':
        return change.to === 'open' && change.from !== 'draft' ? 'is open again' : status[change.to];
      case 'due':
        return `is now due ${say.date(change.to)}, and was due ${say.date(change.from)}`;
      case 'overdue':
        return `was due ${say.date(change.due)}, and is still open`;
      case 'planned':
        return `is planned for ${say.date(change.day)}`;
      case 'not-held':
        return `was planned for ${say.date(change.day)}, and has not been held yet`;
      case 'held':
        return `was held on ${say.date(change.day)}${change.outcome ? `. What came of it: ${say.shown(change.outcome)}` : ''}`;
      case 'reflection-due':
        return `since ${say.date(change.due)} it has been time to look back on this together`;
    }
  },
};

type Of<W extends Change['what']> = Extract<Change, { what: W }>;

function added({ record, standing: how, filling: filled, status: came }: Of<'added'>): string {
  if (came) return came === 'open' ? 'is newly agreed' : `is new, and ${status[came]}`;
  if (record.kind === 'role') return filled ? `is a new role${filledNew[filled]}` : 'is a new role';
  if (record.kind === 'partner')
    return how === 'active' || how === undefined ? 'is a new partner' : `is new, and ${partner[how]}`;
  if (how === undefined) return 'is new';
  return how === 'active' ? 'takes part now' : `is new, and ${person[how]}`;
}

/** A field in two states: what it is now, and what it was. */
function changed({ record, field, type, from, to }: Of<'changed'>, say: Say): string {
  const said = { date: say.date, choice: say.shown, text: String }[type];
  const label = say.label(field, record.kind);
  if (to === undefined) return `"${label}" is empty now, was ${said(from ?? '')}`;
  return `"${label}" is now ${said(to)}${from === undefined ? '' : `, was ${said(from)}`}`;
}

const filledNew: Record<Filling, string> = {
  vacant: ', and is still vacant',
  alone: ', and rests on one person',
  'on-purpose': '',
  enough: '',
};

const person: Record<Standing, string> = {
  active: 'takes part again',
  exploring: 'is thinking about it',
  paused: 'takes a break',
  stopped: 'no longer takes part',
  later: 'takes part later',
};

const partner: Record<Standing, string> = {
  ...person,
  exploring: 'is in talks with us',
  stopped: 'stopped as a partner',
};

const role: Record<Standing, string> = {
  active: 'is there again',
  exploring: 'is being prepared',
  paused: 'is on hold',
  stopped: 'has stopped',
  later: 'starts later',
};

function standing({ record, from, to }: Of<'standing'>): string {
  const isNew = to === 'active' && (from === 'exploring' || from === 'later');
  if (record.kind === 'role') return isNew ? 'has started' : role[to];
  if (isNew) return record.kind === 'partner' ? 'is a partner now' : 'takes part now';
  return record.kind === 'partner' ? partner[to] : person[to];
}

function contacts(from: number, to: number): string {
  if (to === 0) return 'no longer has a contact';
  if (to === 1) return from === 0 ? 'has a contact now' : 'has only one contact left';
  return from === 0 ? 'has contacts now' : 'has a second contact now';
}

function filling({ from, to, joined, left }: Of<'filling'>, say: Say): string {
  const [came, went] = [namesOf(joined, say), namesOf(left, say)];
  const who = [
    ...(came ? [`${came} joined`] : []),
    ...(went ? [`${went} no longer ${left.length > 1 ? 'do' : 'does'} this`] : []),
  ].join(', ');
  const how = from === to ? '' : { ...filled, ...(from === 'vacant' ? fromVacant : {}) }[to];
  return [how, who].filter(Boolean).join(': ') || 'changed hands';
}

const filled: Record<Filling, string> = {
  vacant: 'is vacant now',
  alone: 'rests on one person now',
  'on-purpose': 'rests on one person now, on purpose',
  enough: 'no longer rests on one person',
};

const fromVacant: Partial<Record<Filling, string>> = {
  alone: 'is no longer vacant, and rests on one person',
  'on-purpose': 'is no longer vacant',
  enough: 'is no longer vacant',
};

const status: Record<AgreementStatus, string> = {
  draft: 'is still a draft',
  open: 'is agreed now',
  kept: 'worked out',
  broken: 'did not work out',
  withdrawn: 'was called off',
  replaced: 'was replaced by another agreement',
};
