import { showing } from '../../core/doing/proposal.ts';
import { type Said, step, thenWrite } from '../../core/doing/step.ts';
import type { AgreementStatus } from '../../core/meaning/agreements.ts';
import type { Change, Filling, Standing } from '../../core/meaning/changes/change.ts';
import type { ChangeGroup } from '../../core/meaning/changes.ts';
import type { Say } from '../../core/words/say.ts';
import { fileOf, namesOf } from './names.ts';

export interface Texts {
  name: string;
  title: string;
  summary: string;
  inShort: string;
  unknown: string;
  since(day: string, number: number): string;
  groups: Record<ChangeGroup, { title: string; about: string; next?: Said }>;
  columns: { record: string; change: string };
  /** What changed, as what follows the name of the record in a sentence. */
  sentence(change: Change, say: Say): string;
}

/** What the report says in Dutch. */
export const nl: Texts = {
  name: 'veranderingen',
  title: 'Wat is er veranderd?',
  summary: 'Wat is er anders dan toen, en voor wie maakt dat uit?',
  inShort: 'In het kort',
  unknown: 'Wat er veranderde, weten we niet.',
  since: (day, number) =>
    number === 0
      ? `Sinds ${day} bleef alles zoals het was.`
      : `Sinds ${day} ${number === 1 ? 'veranderde er één ding' : `veranderden er ${number} dingen`}.`,
  groups: {
    initiative: { title: 'Het initiatief', about: 'Wat er voor ons allemaal anders is.' },
    partners: {
      title: 'Partners',
      about: 'Welke partners erbij kwamen, stopten of anders meedoen.',
      next: thenWrite('Vraag de partner wie we als tweede mogen bellen.', 'Zet die naam bij de partner.'),
    },
    people: { title: 'Mensen', about: 'Wie begon, en wie niet meer meedoet.' },
    roles: {
      title: 'Rollen',
      about: 'Bij welke rollen iemand kwam, welke leeg zijn, en welke op één persoon rusten.',
      next: step('Wie wil er eens meekijken?', 'Ideeën per rol', showing('one-pitters')),
    },
    agreements: {
      title: 'Afspraken',
      about: 'Wat we afspraken, en wat daarvan kwam.',
      next: 'Bel even. Lukt het nog, of kiezen we een nieuwe datum?',
    },
    evaluations: {
      title: 'Evaluaties',
      about: 'Wat we planden en bespraken, en waarop het tijd is om terug te kijken.',
      next: step('Kies samen een datum.', 'Alles bij elkaar', showing('reflection')),
    },
  },
  columns: { record: 'Wat', change: 'Wat er veranderde' },
  sentence(change, say) {
    switch (change.what) {
      case 'added':
        return added(change);
      case 'removed':
        return change.planned ? 'gaat niet door' : 'staat er niet meer bij';
      case 'renamed':
        return `heette eerst ${change.from}`;
      case 'changed':
        return changed(change, say);
      case 'moved':
        return `staat nu in ${fileOf(change.to, say)}, eerst in ${fileOf(change.from, say)}`;
      case 'standing':
        return standing(change);
      case 'phase':
        return `is nu in de fase ${say.shown(change.to)}, en was in de fase ${say.shown(change.from)}`;
      case 'legal-form':
        return change.to === 'none' ? 'heeft geen rechtsvorm meer' : `is nu een ${say.shown(change.to)}`;
      case 'goal-added':
        return `heeft een nieuw doel: ${change.goal}`;
      case 'goal-removed':
        return `heeft dit doel niet meer: ${change.goal}`;
      case 'carrying':
        return change.isCarrying ? 'is nu een dragende partner' : 'is geen dragende partner meer';
      case 'contacts':
        return contacts(change.from, change.to);
      case 'filling':
        return filling(change, say);
      case 'status':
        return change.to === 'open' && change.from !== 'draft' ? 'loopt weer' : status[change.to];
      case 'due':
        return `moet nu uiterlijk ${say.date(change.to)} klaar zijn, en eerst ${say.date(change.from)}`;
      case 'overdue':
        return `moest uiterlijk ${say.date(change.due)} klaar zijn, en loopt nog`;
      case 'planned':
        return `staat gepland op ${say.date(change.day)}`;
      case 'not-held':
        return `was gepland op ${say.date(change.day)}, en is nog niet gehouden`;
      case 'held':
        return `is gehouden op ${say.date(change.day)}${change.outcome ? `. Wat eruit kwam: ${say.shown(change.outcome)}` : ''}`;
      case 'reflection-due':
        return `sinds ${say.date(change.due)} is het tijd om hier samen op terug te kijken`;
    }
  },
};

type Of<W extends Change['what']> = Extract<Change, { what: W }>;

function added({ record, standing: how, filling: filled, status: came }: Of<'added'>): string {
  if (came) return came === 'open' ? 'is nieuw afgesproken' : `is nieuw, en ${status[came]}`;
  if (record.kind === 'role') return filled ? `is een nieuwe rol${filledNew[filled]}` : 'is een nieuwe rol';
  if (record.kind === 'partner')
    return how === 'active' || how === undefined ? 'is een nieuwe partner' : `is nieuw, en ${partner[how]}`;
  if (how === undefined) return 'is nieuw';
  return how === 'active' ? 'doet nu mee' : `is nieuw, en ${person[how]}`;
}

/** A field in two states: what it is now, and what it was. */
function changed({ record, field, type, from, to }: Of<'changed'>, say: Say): string {
  const said = { date: say.date, choice: say.shown, text: String }[type];
  const label = say.label(field, record.kind);
  if (to === undefined) return `"${label}" is nu leeg, eerst ${said(from ?? '')}`;
  return `"${label}" is nu ${said(to)}${from === undefined ? '' : `, eerst ${said(from)}`}`;
}

const filledNew: Record<Filling, string> = {
  vacant: ', en is nog leeg',
  alone: ', en rust op één persoon',
  'on-purpose': '',
  enough: '',
};

const person: Record<Standing, string> = {
  active: 'doet weer mee',
  exploring: 'denkt mee',
  paused: 'doet even niet mee',
  stopped: 'doet niet meer mee',
  later: 'doet later mee',
};

const partner: Record<Standing, string> = {
  ...person,
  exploring: 'is met ons in gesprek',
  paused: 'doet een tijdje niet mee',
  stopped: 'is gestopt als partner',
};

const role: Record<Standing, string> = {
  active: 'is er weer',
  exploring: 'is in voorbereiding',
  paused: 'ligt even stil',
  stopped: 'is gestopt',
  later: 'begint later',
};

function standing({ record, from, to }: Of<'standing'>): string {
  const isNew = to === 'active' && (from === 'exploring' || from === 'later');
  if (record.kind === 'role') return isNew ? 'is begonnen' : role[to];
  if (isNew) return record.kind === 'partner' ? 'is nu partner' : 'doet nu mee';
  return record.kind === 'partner' ? partner[to] : person[to];
}

function contacts(from: number, to: number): string {
  if (to === 0) return 'heeft geen contactpersoon meer';
  if (to === 1) return from === 0 ? 'heeft nu een contactpersoon' : 'heeft nog maar één contactpersoon';
  return from === 0 ? 'heeft nu contactpersonen' : 'heeft nu een tweede contactpersoon';
}

function filling({ from, to, joined, left }: Of<'filling'>, say: Say): string {
  const [came, went] = [namesOf(joined, say), namesOf(left, say)];
  const who = [
    ...(came ? [`${came} ${joined.length > 1 ? 'kwamen' : 'kwam'} erbij`] : []),
    ...(went ? [`${went} ${left.length > 1 ? 'doen' : 'doet'} dit niet meer`] : []),
  ].join(', ');
  const how = from === to ? '' : { ...filled, ...(from === 'vacant' ? fromVacant : {}) }[to];
  return [how, who].filter(Boolean).join(': ') || 'ging over in andere handen';
}

const filled: Record<Filling, string> = {
  vacant: 'is nu leeg',
  alone: 'rust nu op één persoon',
  'on-purpose': 'rust nu met opzet op één persoon',
  enough: 'rust niet meer op één persoon',
};

const fromVacant: Partial<Record<Filling, string>> = {
  alone: 'is niet meer leeg, en rust op één persoon',
  'on-purpose': 'is niet meer leeg',
  enough: 'is niet meer leeg',
};

const status: Record<AgreementStatus, string> = {
  draft: 'is nog een concept',
  open: 'is nu echt afgesproken',
  kept: 'is gelukt',
  broken: 'is niet gelukt',
  withdrawn: 'gaat niet door',
  replaced: 'is vervangen door een andere afspraak',
};
