import type { Language } from '../../core/ground/language.ts';
import type { Reason } from '../../core/meaning/candidates.ts';
import { wayOutTexts } from './way-out-texts.ts';

/** What the report says in Dutch. */
const nl = {
  name: '1-pitters',
  title: 'Rollen die op één persoon rusten',
  summary: 'Wat rust op één persoon, en wie kan ernaast staan?',
  inShort: 'In het kort',
  resting: (few: number, all: number) =>
    all === 0
      ? 'Er staan nog geen rollen. Wie doet wat? Schrijf het op in de map met rollen (of typ: initiatief nieuw rol).'
      : few === 0
        ? 'Geen enkele rol rust op één persoon. Dat is fijn.'
        : all === 1
          ? 'De enige rol rust op één persoon.'
          : `${few} van de ${all} rollen ${few === 1 ? 'rust' : 'rusten'} op één persoon.`,
  withoutAccess: 'Sleutels en toegang tellen hier niet mee.',
  onePitters: {
    title: 'Rollen op één persoon',
    about: 'Een 1-pitter is een rol die op één persoon rust. Is die een tijdje weg, dan ligt het werk stil.',
    empty: 'Geen enkele rol rust op één persoon.',
    next: 'Kies samen één rol, en vraag wie een keer wil meekijken. Zet die naam daarna bij de rol. Meer ideeën: initiatief uitleg 1-pitter',
  },
  wanted: {
    title: 'Rollen waar nog iemand bij kan',
    about: 'Deze rollen zijn leeg, of hebben minder mensen dan we fijn vinden.',
    empty: 'Elke rol heeft genoeg mensen.',
    next: 'Vraag rond op een plek waar veel mensen komen. Heeft iemand zin? Laat die eerst eens meelopen.',
  },
  covered: {
    title: 'Waar iemand kan invallen',
    about: 'Eén persoon doet dit, en een ander kan het overnemen.',
    empty: 'Nog geen enkele rol heeft een invaller.',
  },
  byDesign: {
    title: 'Eén persoon, en dat is de bedoeling',
    about: 'Voor deze rollen kozen we zelf voor één persoon.',
    empty: 'Daar kozen we bij geen enkele rol voor.',
  },
  contacts: {
    title: 'Partners met één contactpersoon, of nog geen',
    about: 'Krijgt die ene persoon ander werk? Dan zijn we het contact met de hele organisatie kwijt.',
    empty: 'Elke partner heeft twee contactpersonen of meer.',
    next: 'Vraag het de volgende keer: wie kunnen we nog meer bellen? Zet die naam dan bij de partner.',
  },
  knowledge: {
    title: 'Wat maar één persoon kan',
    about: 'Onze rollen vragen dit, en één persoon kan het.',
    empty: 'Er is niets wat maar één persoon kan.',
    next: 'Vraag wie het wil leren, en spreek een middag af om samen te kijken.',
  },
  alone: {
    title: 'Wat op één persoon alleen rust',
    about: 'Wat er per persoon stilvalt als die stopt. Alleen voor de kerngroep.',
    empty: 'Niets rust op één persoon alleen.',
    next: 'Begin bij wie bovenaan staat: wat zou een ander kunnen leren of overnemen?',
  },
  candidates: {
    title: 'Wie zouden we kunnen vragen?',
    about: 'Een idee per rol, met de reden erbij. We kiezen zelf. Wie we vragen, mag nee zeggen.',
    empty: 'Voor deze rollen vinden we nog niemand. Vul bij mensen in wat ze graag doen, dan lukt het beter.',
    next: 'Bel een van hen, en vraag: lijkt het je leuk om eens mee te kijken?',
  },
  wayOut: wayOutTexts.nl,
  columns: {
    role: 'Rol',
    who: 'Wie',
    note: 'Let op',
    people: 'Nu',
    minimum: 'Graag',
    backup: 'Invaller',
    because: 'Waarom',
    partner: 'Partner',
    contact: 'Contactpersoon',
    talent: 'Wat',
    roles: 'Rollen',
    partners: 'Contact met',
    talents: 'Kennis',
    person: 'Wie misschien',
    beside: 'Naast',
    reasons: 'Waarom',
  },
  critical: 'onmisbaar',
  access: 'toegang',
  together: (number: number) => `er zijn er ${number} tegelijk nodig`,
  reason: (reason: Reason, number: (value: number) => string): string => {
    if (reason.type === 'can') return `kan: ${reason.talents.join(', ')}`;
    if (reason.type === 'wants-to-learn') return `wil leren: ${reason.talents.join(', ')}`;
    if (reason.type === 'offers') return `biedt aan: ${reason.text}`;
    if (reason.type === 'drives') return `loopt warm voor: ${reason.text}`;
    if (reason.type === 'free-hours') return `heeft nog ${number(reason.hours)} uur per week`;
    return reason.type === 'busy' ? `doet al ${reason.roles} rollen` : 'heeft nog geen rol';
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'one-pitters',
  title: 'Roles that rest on one person',
  summary: 'What rests on one person, and who could join them?',
  inShort: 'In short',
  resting: (few, all) =>
    all === 0
      ? 'There are no roles yet. Who does what? Write it down in the folder with roles (or type: initiatief add role).'
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
    next: 'Choose one role together and ask who would like to join in once. Then add that name to the role. More ideas: initiatief explain one-pitter',
  },
  wanted: {
    title: 'Roles with room for somebody',
    about: 'These roles are vacant, or have fewer people than we would like.',
    empty: 'Every role has enough people.',
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
    next: 'Ask next time: who else can we call? Then add that name to the partner.',
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
    empty:
      'We cannot find anybody for these roles yet. Note down what people like to do, and it will work better.',
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
  reason: (reason, number) => {
    if (reason.type === 'can') return `can do: ${reason.talents.join(', ')}`;
    if (reason.type === 'wants-to-learn') return `wants to learn: ${reason.talents.join(', ')}`;
    if (reason.type === 'offers') return `offers: ${reason.text}`;
    if (reason.type === 'drives') return `cares about: ${reason.text}`;
    if (reason.type === 'free-hours') return `has ${number(reason.hours)} hours a week left`;
    return reason.type === 'busy' ? `has ${reason.roles} roles already` : 'has no role yet';
  },
};

export const texts: Record<Language, Texts> = { nl, en };
