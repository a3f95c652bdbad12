import type { Language } from '../ground/language.ts';
import { keyOf } from '../model/record-key.ts';
import type { Say } from '../words/say.ts';
import type { Held } from './handover.ts';

type HeldPart = keyof Held;

interface Words {
  inShort: string;
  about(name: string): string;
  thanks: string;
  parts: Record<HeldPart, { title: string; about: string }>;
  lead: string;
  backup: string;
  ourSide: string;
  alone: string;
  together(names: string): string;
  alsoCan(names: string): string;
  due(day: string): string;
  on(day: string): string;
  goesTo(name: string): string;
}

/** What is said of what somebody holds. */
export const handoverWords: Record<Language, Words> = {
  nl: {
    inShort: 'In het kort',
    about: name => `Dit heeft ${name} nu in handen. Zet een vinkje bij wat een ander heeft overgenomen.`,
    thanks: 'Sluit samen af, en sta even stil bij wat er gelukt is.',
    parts: {
      roles: { title: 'Rollen', about: 'Doe het een keer samen, voordat een ander het alleen doet.' },
      access: { title: 'Sleutels en toegang', about: 'Sleutels, passen en accounts.' },
      agreements: { title: 'Afspraken', about: 'Open afspraken. Wie komt ze voortaan na?' },
      actions: { title: 'Actiepunten', about: 'Wat nog open staat. Wie neemt het over?' },
      contacts: {
        title: 'Contacten',
        about: 'Partners waarvan dit de contactpersoon is, aan hun kant of aan onze kant.',
      },
      evaluations: { title: 'Evaluaties', about: 'Wat al gepland staat.' },
      knowledge: { title: 'Kennis', about: 'Wat onze rollen vragen, en deze persoon kan.' },
    },
    lead: 'als trekker',
    backup: 'als invaller',
    ourSide: 'aan onze kant',
    alone: 'verder nog niemand',
    together: names => `samen met ${names}`,
    alsoCan: names => `net als ${names}`,
    due: day => `uiterlijk ${day}`,
    on: day => `op ${day}`,
    goesTo: name => `gaat naar ${name}`,
  },
  en: {
    inShort: 'In short',
    about: name => `This is what ${name} holds now. Tick what somebody else has taken over.`,
    thanks: 'Finish together, and take a moment for what went well.',
    parts: {
      roles: { title: 'Roles', about: 'Do it together once, before somebody else does it alone.' },
      access: { title: 'Keys and access', about: 'Keys, passes and accounts.' },
      agreements: { title: 'Agreements', about: 'Open agreements. Who keeps them from now on?' },
      actions: { title: 'Action points', about: 'What is still open. Who takes it over?' },
      contacts: {
        title: 'Contacts',
        about: 'Partners of which this is the contact, on their side or on ours.',
      },
      evaluations: { title: 'Evaluations', about: 'What is planned already.' },
      knowledge: { title: 'Knowledge', about: 'What our roles ask for and this person can do.' },
    },
    lead: 'as lead',
    backup: 'as backup',
    ourSide: 'on our side',
    alone: 'nobody else yet',
    together: names => `together with ${names}`,
    alsoCan: names => `shared with ${names}`,
    due: day => `by ${day}`,
    on: day => `on ${day}`,
    goesTo: name => `goes to ${name}`,
  },
};

/** One thing that somebody holds: the key of a record where it is one, what it is, and what is to be known of it. */
export interface HeldRow {
  id?: string;
  what: string;
  detail: string[];
}

/** What somebody holds, in words. `own`: the id of that person. */
export function heldInWords(held: Held, own: string, say: Say): Record<HeldPart, HeldRow[]> {
  const words = handoverWords[say.language];
  const withOthers = (
    others: readonly { data: { name: string } }[],
    said: (names: string) => string,
  ): string => (others.length === 0 ? words.alone : said(say.list(others.map(({ data }) => data.name))));
  const roleRow = ({ role, part, others }: Held['roles'][number]): HeldRow => ({
    id: keyOf(role),
    what: role.data.name,
    detail: [
      ...(part === 'member' ? [] : [words[part]]),
      withOthers(
        others.map(({ person }) => person),
        words.together,
      ),
    ],
  });
  return {
    roles: held.roles.map(roleRow),
    access: held.access.map(roleRow),
    agreements: held.agreements.map(({ agreement, party }) => {
      const due = party.due ?? agreement.data.due;
      const delivers = party.delivers.filter(Boolean);
      return {
        id: keyOf(agreement),
        what: agreement.data.name,
        detail: [...delivers, ...(due ? [words.due(say.date(due))] : [])],
      };
    }),
    actions: held.actions.map(({ meeting, what, due }) => ({
      id: keyOf(meeting),
      what,
      detail: [meeting.data.name, ...(due ? [words.due(say.date(due))] : [])],
    })),
    contacts: held.contacts.map(({ partner, side, others }) => ({
      id: keyOf(partner),
      what: partner.data.name,
      detail: [...(side === 'ours' ? [words.ourSide] : []), withOthers(others, words.together)],
    })),
    evaluations: held.evaluations.map(evaluation => ({
      id: keyOf(evaluation),
      what: evaluation.data.name,
      detail: [words.on(say.date(evaluation.data.planned_on ?? ''))],
    })),
    knowledge: held.knowledge.map(({ talent, people }) => ({
      what: talent,
      detail: [
        withOthers(
          people.filter(({ id }) => id !== own),
          words.alsoCan,
        ),
      ],
    })),
  };
}
