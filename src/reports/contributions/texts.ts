import { thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'bijdragen',
  title: 'Geven en krijgen',
  summary: 'Wat draagt elke partner bij, en wat wil die zelf bereiken?',
  partners: {
    title: 'Partner voor partner',
    about: 'Wat elke partner bijdraagt, en zelf wil bereiken. Staat het er allebei? Dan is het win-win.',
    empty: 'Er staan nog geen partners. Wie heeft ook iets aan wat wij doen? Daar begint het mee.',
    next: undefined,
  },
  where: {
    title: 'Waar dat gebeurt',
    about: 'De rollen en afspraken waarin elke partner iets doet of levert.',
    empty:
      'Nog geen partner doet iets in een rol of levert iets in een afspraak. Begin klein, met één afspraak.',
    next: undefined,
  },
  goals: {
    title: 'Onze doelen',
    about: 'Met wie en met welke afspraken we elk doel dichterbij brengen.',
    empty: 'Onze doelen staan nog niet op papier. Waar doen we het voor?',
    next: thenWrite(
      'Kies een doel waar nog geen afspraak bij staat. Vraag een partner: wat kunnen we daar samen voor doen?',
      'Is er al een afspraak over? Zet het doel er dan bij.',
    ),
  },
  gaps: {
    title: 'Waar geven en krijgen nog niet in balans zijn',
    about: 'Bij deze partners geeft één kant nog niets, of staat dat nog niet op papier.',
    empty: 'Elke partner geeft iets en krijgt iets.',
    next: 'Begin bovenaan. Vraag bij een kop koffie: wat wil jij bereiken, en wat kun jij bijdragen?',
  },
  decide: {
    title: 'Wie mag wat beslissen?',
    about: 'Zo weten we wie zelf ja kan zeggen, en wie eerst moet overleggen.',
    empty: 'Wie wat mag beslissen, weten we nog niet. Vraag het bij het volgende gesprek.',
    next: undefined,
  },
  notKnown:
    'Dat weten we nog niet van elke partner. Staat er hierboven een streepje? Vraag het bij een kop koffie.',
  columns: {
    partner: 'Partner',
    status: 'Status',
    carrying: 'Dragend',
    brings: 'Draagt bij',
    ownGoals: 'Wil zelf bereiken',
    roles: 'Rollen',
    agreements: 'Afspraken',
    goal: 'Doel',
    due: 'Uiterlijk',
    meets: 'Hun doel',
    with: 'Samen met',
    gap: 'Wat',
    next: 'Wat nu',
    who: 'Wie',
    of: 'Van',
    decides: 'Mag beslissen',
  },
  kept: (name: string) => `${name} (gelukt)`,
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'contributions',
  title: 'Give and take',
  summary: 'What does each partner contribute, and what does it want to achieve?',
  partners: {
    title: 'Partner by partner',
    about: 'What each partner contributes, and wants to achieve. With both, everybody wins.',
    empty: 'There are no partners yet. Who else gains from what we do? That is where it starts.',
    next: undefined,
  },
  where: {
    title: 'Where that happens',
    about: 'The roles and agreements in which each partner does or delivers something.',
    empty:
      'No partner does anything in a role or delivers anything in an agreement yet. Start small, with one agreement.',
    next: undefined,
  },
  goals: {
    title: 'Our goals',
    about: 'Who we work with on each goal, and which agreements bring it closer.',
    empty: 'Our goals are not on paper yet. What are we doing it for?',
    next: thenWrite(
      'Choose a goal that has no agreement yet. Ask a partner: what can we do for it together?',
      'Is there an agreement already? Then add the goal to it.',
    ),
  },
  gaps: {
    title: 'Where give and take are not in balance yet',
    about: 'With these partners one side gives nothing yet, or that is not on record yet.',
    empty: 'Every partner gives something and gains something.',
    next: 'Start at the top. Ask over a cup of tea: what do you want to achieve, and what could you contribute?',
  },
  decide: {
    title: 'Who may decide what?',
    about: 'This way we know who can say yes at once, and who has to ask others first.',
    empty: 'We do not know yet who may decide what. Ask next time you talk.',
    next: undefined,
  },
  notKnown: 'We do not know that of every partner yet. Is there a dash above? Ask over a cup of tea.',
  columns: {
    partner: 'Partner',
    status: 'Status',
    carrying: 'Key partner',
    brings: 'Contributes',
    ownGoals: 'Wants to achieve',
    roles: 'Roles',
    agreements: 'Agreements',
    goal: 'Goal',
    due: 'Due',
    meets: 'Their goal',
    with: 'Together with',
    gap: 'What',
    next: 'What now',
    who: 'Who',
    of: 'Of',
    decides: 'May decide',
  },
  kept: name => `${name} (kept)`,
};

export const texts: Record<Language, Texts> = { nl, en };
