import { acting, adding } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';
import { handoverWords } from '../../core/meaning/handover-words.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'overdracht',
  title: 'Overdracht',
  summary: 'Wat heeft iemand in handen, en wie neemt het over?',
  coreOnly: 'Dit rapport gaat over wat er op één persoon rust. Het is alleen voor de kerngroep.',
  nothing: (name: string) => `Er is nu niets over te dragen. ${name} heeft geen rol, afspraak of contact.`,
  roles: {
    ...handoverWords.nl.parts.roles,
    empty: 'Geen rollen.',
    next: orTyped('Zet bij elke rol wie het overneemt.', 'of typ', acting('pass')),
  },
  access: {
    ...handoverWords.nl.parts.access,
    empty: 'Geen sleutels of toegang.',
    next: orTyped(
      'Geef de sleutel door, of regel de toegang op een andere naam. Pas het daarna aan bij de rol.',
      'of typ',
      acting('pass'),
    ),
  },
  agreements: {
    ...handoverWords.nl.parts.agreements,
    empty: 'Geen open afspraken.',
    next: 'Bel de andere partij, en vertel wie het voortaan doet.',
  },
  actions: {
    ...handoverWords.nl.parts.actions,
    empty: 'Geen open actiepunten.',
    next: orTyped('Vraag wie het overneemt, en zet die naam bij het punt.', 'of typ', acting('change')),
  },
  contacts: {
    ...handoverWords.nl.parts.contacts,
    empty: 'Geen partners waarvan dit de contactpersoon is.',
    next: 'Stel de nieuwe contactpersoon zelf voor, het liefst op bezoek.',
  },
  evaluations: {
    ...handoverWords.nl.parts.evaluations,
    empty: 'Er staat niets gepland.',
    next: 'Vraag wie er dan bij is.',
  },
  knowledge: {
    ...handoverWords.nl.parts.knowledge,
    empty: 'Niets wat een rol vraagt.',
    next: 'Spreek een middag af om het te laten zien, en schrijf het op.',
  },
  choose: {
    title: 'Wie draagt iets over?',
    about: 'Kies een naam, en typ wat erachter staat.',
    empty: orTyped('Er is nog niemand. Zet eerst iemand in de map personen.', 'of typ', adding('person')),
  },
  columns: { what: 'Wat', detail: 'Bijzonderheden', person: 'Wie', type: 'Wat je typt' },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'handover',
  title: 'Handover',
  summary: 'What does somebody hold, and who takes it over?',
  coreOnly: 'This report is about what rests on one person. It is for the core group only.',
  nothing: name => `There is nothing to hand over now. ${name} has no role, agreement or contact.`,
  roles: {
    ...handoverWords.en.parts.roles,
    empty: 'No roles.',
    next: orTyped('For each role, note who takes it over.', 'or type', acting('pass')),
  },
  access: {
    ...handoverWords.en.parts.access,
    empty: 'No keys or access.',
    next: orTyped(
      'Pass on the key, or have the access put in another person’s name. Then change it in the role.',
      'or type',
      acting('pass'),
    ),
  },
  agreements: {
    ...handoverWords.en.parts.agreements,
    empty: 'No open agreements.',
    next: 'Call the other party, and tell them who does it from now on.',
  },
  actions: {
    ...handoverWords.en.parts.actions,
    empty: 'No open action points.',
    next: orTyped('Ask who takes it over, and put that name with the point.', 'or type', acting('change')),
  },
  contacts: {
    ...handoverWords.en.parts.contacts,
    empty: 'No partners of which this is the contact.',
    next: 'Introduce the new contact yourself, on a visit if you can.',
  },
  evaluations: {
    ...handoverWords.en.parts.evaluations,
    empty: 'Nothing is planned.',
    next: 'Ask who will be there.',
  },
  knowledge: {
    ...handoverWords.en.parts.knowledge,
    empty: 'No knowledge that a role asks for.',
    next: 'Set an afternoon aside to show it, and write it down.',
  },
  choose: {
    title: 'Who is handing something over?',
    about: 'Choose a name, and type what is next to it.',
    empty: orTyped(
      'There is nobody yet. First put somebody in the folder people.',
      'or type',
      adding('person'),
    ),
  },
  columns: { what: 'What', detail: 'Details', person: 'Who', type: 'What you type' },
};

export const texts: Record<Language, Texts> = { nl, en };
