import { adding } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'overdracht',
  title: 'Overdracht',
  summary: 'Wat heeft iemand in handen, en wie neemt het over?',
  inShort: 'In het kort',
  coreOnly: 'Dit rapport gaat over wat er op één persoon rust. Het is alleen voor de kerngroep.',
  about: (name: string) =>
    `Dit heeft ${name} nu in handen. Zet een vinkje bij wat een ander heeft overgenomen.`,
  nothing: (name: string) => `Er is nu niets over te dragen. ${name} heeft geen rol, afspraak of contact.`,
  thanks: 'Sluit samen af, en sta even stil bij wat er gelukt is.',
  roles: {
    title: 'Rollen',
    about: 'Doe het een keer samen, voordat een ander het alleen doet.',
    empty: 'Geen rollen.',
    next: 'Zet bij elke rol wie het overneemt.',
  },
  access: {
    title: 'Sleutels en toegang',
    about: 'Sleutels, passen en accounts.',
    empty: 'Geen sleutels of toegang.',
    next: 'Geef de sleutel door, of regel de toegang op een andere naam. Pas het daarna aan bij de rol.',
  },
  agreements: {
    title: 'Afspraken',
    about: 'Open afspraken. Wie komt ze voortaan na?',
    empty: 'Geen open afspraken.',
    next: 'Bel de andere partij, en vertel wie het voortaan doet.',
  },
  contacts: {
    title: 'Contacten',
    about: 'Partners waarvan dit de contactpersoon is, aan hun kant of aan onze kant.',
    empty: 'Geen partners waarvan dit de contactpersoon is.',
    next: 'Stel de nieuwe contactpersoon zelf voor, het liefst op bezoek.',
  },
  evaluations: {
    title: 'Evaluaties',
    about: 'Wat al gepland staat.',
    empty: 'Er staat niets gepland.',
    next: 'Vraag wie er dan bij is.',
  },
  knowledge: {
    title: 'Kennis',
    about: 'Wat onze rollen vragen, en deze persoon kan.',
    empty: 'Niets wat een rol vraagt.',
    next: 'Spreek een middag af om het te laten zien, en schrijf het op.',
  },
  choose: {
    title: 'Wie draagt iets over?',
    about: 'Kies een naam, en typ wat erachter staat.',
    empty: orTyped('Er is nog niemand. Zet eerst iemand in de map personen.', 'of typ', adding('person')),
  },
  columns: { what: 'Wat', detail: 'Bijzonderheden', person: 'Wie', type: 'Wat je typt' },
  lead: 'als trekker',
  backup: 'als invaller',
  ourSide: 'aan onze kant',
  alone: 'verder nog niemand',
  together: (names: string) => `samen met ${names}`,
  alsoCan: (names: string) => `net als ${names}`,
  due: (day: string) => `uiterlijk ${day}`,
  on: (day: string) => `op ${day}`,
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'handover',
  title: 'Handover',
  summary: 'What does somebody hold, and who takes it over?',
  inShort: 'In short',
  coreOnly: 'This report is about what rests on one person. It is for the core group only.',
  about: name => `This is what ${name} holds now. Tick what somebody else has taken over.`,
  nothing: name => `There is nothing to hand over now. ${name} has no role, agreement or contact.`,
  thanks: 'Finish together, and take a moment for what went well.',
  roles: {
    title: 'Roles',
    about: 'Do it together once, before somebody else does it alone.',
    empty: 'No roles.',
    next: 'For each role, note who takes it over.',
  },
  access: {
    title: 'Keys and access',
    about: 'Keys, passes and accounts.',
    empty: 'No keys or access.',
    next: 'Pass on the key, or have the access put in another person’s name. Then change it in the role.',
  },
  agreements: {
    title: 'Agreements',
    about: 'Open agreements. Who keeps them from now on?',
    empty: 'No open agreements.',
    next: 'Call the other party, and tell them who does it from now on.',
  },
  contacts: {
    title: 'Contacts',
    about: 'Partners of which this is the contact, on their side or on ours.',
    empty: 'No partners of which this is the contact.',
    next: 'Introduce the new contact yourself, on a visit if you can.',
  },
  evaluations: {
    title: 'Evaluations',
    about: 'What is planned already.',
    empty: 'Nothing is planned.',
    next: 'Ask who will be there.',
  },
  knowledge: {
    title: 'Knowledge',
    about: 'What our roles ask for and this person can do.',
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
  lead: 'as lead',
  backup: 'as backup',
  ourSide: 'on our side',
  alone: 'nobody else yet',
  together: names => `together with ${names}`,
  alsoCan: names => `shared with ${names}`,
  due: day => `by ${day}`,
  on: day => `on ${day}`,
};

export const texts: Record<Language, Texts> = { nl, en };
