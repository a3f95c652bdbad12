/** What the report says in Dutch. */
export const nl = {
  name: 'bijdragen',
  title: 'Geven en krijgen',
  summary: 'Wat brengt elke partner mee, en wat heeft die er zelf aan?',
  partners: {
    title: 'Partner voor partner',
    about:
      'Wat elke partner meebrengt, en welk eigen doel daarmee dichterbij komt. Is het er allebei? Dan is het win-win.',
    empty: 'Er staan nog geen partners. Wie heeft er ook iets aan wat wij doen? Daar begint het mee.',
    next: undefined,
  },
  where: {
    title: 'Waar dat gebeurt',
    about: 'De rollen en afspraken waarin elke partner iets doet of levert.',
    empty:
      'Er is nog geen partner die iets doet in een rol of iets levert in een afspraak. Begin klein, met één afspraak.',
    next: undefined,
  },
  goals: {
    title: 'Onze eigen doelen',
    about: 'Met wie en met welke afspraak we elk doel dichterbij brengen.',
    empty: 'Onze doelen staan nog niet op papier. Waar doen we het voor?',
    next: 'Kies een doel waar nog geen afspraak bij staat. Vraag een partner: wat kunnen we daar samen voor doen? Is er al een afspraak over? Zet het doel er dan bij.',
  },
  gaps: {
    title: 'Waar geven en krijgen nog niet in balans zijn',
    about: 'Deze partners kunnen nog iets brengen, of er nog iets aan hebben.',
    empty: 'Elke partner geeft iets en krijgt iets. Daar zijn we trots op.',
    next: 'Begin bovenaan. Vraag bij een kop koffie: wat heb jij eraan, en wat kun jij doen?',
  },
  decide: {
    title: 'Wie mag wat beslissen?',
    about: 'Zo weten we wie zelf ja kan zeggen, en wie het eerst moet vragen.',
    empty: 'Wie wat mag beslissen, weten we nog niet. Vraag het bij het volgende gesprek.',
    next: undefined,
  },
  notKnown:
    'Dat weten we nog niet van elke partner. Staat er hierboven een streepje? Vraag het bij een kop koffie.',
  columns: {
    partner: 'Partner',
    status: 'Status',
    carrying: 'Dragend',
    brings: 'Brengt mee',
    ownGoals: 'Heeft er zelf aan',
    roles: 'Rollen',
    agreements: 'Afspraken',
    goal: 'Doel',
    due: 'Uiterlijk',
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
export const en: typeof nl = {
  name: 'contributions',
  title: 'Give and take',
  summary: 'What does each partner bring, and what does it gain?',
  partners: {
    title: 'Partner by partner',
    about:
      'What each partner brings, and which goal of its own comes closer that way. With both, everybody wins.',
    empty: 'There are no partners yet. Who else gains from what we do? That is where it starts.',
    next: undefined,
  },
  where: {
    title: 'Where that happens',
    about: 'The roles and agreements in which each partner does or delivers something.',
    empty:
      'There is no partner yet that does something in a role or delivers something in an agreement. Start small, with one agreement.',
    next: undefined,
  },
  goals: {
    title: 'Our own goals',
    about: 'Who we work with on each goal, and which agreements bring it closer.',
    empty: 'Our goals are not on paper yet. What are we doing it for?',
    next: 'Choose a goal that has no agreement yet. Ask a partner: what can we do for it together? Is there an agreement already? Then add the goal to it.',
  },
  gaps: {
    title: 'Where give and take are not in balance yet',
    about: 'These partners could still bring something, or gain something.',
    empty: 'Every partner gives something and gains something. We are proud of that.',
    next: 'Start at the top. Ask over a cup of tea: what is in it for you, and what could you do?',
  },
  decide: {
    title: 'Who may decide what?',
    about: 'So that we know who can say yes at once, and who has to ask first.',
    empty: 'We do not know yet who may decide what. Ask next time you talk.',
    next: undefined,
  },
  notKnown: 'We do not know that of every partner yet. Is there a dash above? Ask over a cup of coffee.',
  columns: {
    partner: 'Partner',
    status: 'Status',
    carrying: 'Carrying',
    brings: 'Brings',
    ownGoals: 'Gains',
    roles: 'Roles',
    agreements: 'Agreements',
    goal: 'Goal',
    due: 'Due',
    with: 'Together with',
    gap: 'What',
    next: 'What now',
    who: 'Who',
    of: 'Of',
    decides: 'May decide',
  },
  kept: name => `${name} (kept)`,
};
