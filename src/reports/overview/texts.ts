/** What the report says in Dutch. */
export const nl = {
  name: 'overzicht',
  title: 'Partneroverzicht',
  summary: 'Hoe staan we ervoor, en wat heeft ons het eerst nodig?',
  initiative: { title: 'Waar staan we?', empty: undefined },
  phase: 'Fase',
  begun: (phase: string, day: string) => `${phase}, begonnen in ${day}`,
  needs: 'We zoeken',
  attention: {
    title: 'Wat ons het eerst nodig heeft',
    about:
      'Bovenaan staat wat ons stil kan leggen. Dan waar anderen op wachten, dan samen terugkijken, dan de rest.',
    empty: 'Niets vraagt nu onze aandacht. Tijd voor koffie.',
  },
  more: (number: number) => `Daarna ${number === 1 ? 'is er nog één ding' : `zijn er nog ${number} dingen`}.`,
  allOfThem: 'Alles zien: initiatief controleer --attention',
  partners: {
    title: 'Onze partners',
    about:
      'Wat elke partner meebrengt, en wat die er zelf aan heeft. Een dragende partner is er een waar we niet zonder kunnen.',
    empty:
      'Er staan nog geen partners. Wie doet er mee? Maak een bestand in de map partners (of typ: initiatief nieuw partner).',
  },
  onePitters: {
    title: 'Rollen op één persoon',
    about: 'Een 1-pitter is een rol die op één persoon rust. Is die een tijdje weg, dan ligt het werk stil.',
    empty: 'Geen enkele rol rust op één persoon. Dat is fijn.',
    noRoles:
      'Er staan nog geen rollen. Wie doet wat? Schrijf het op in de map met rollen (of typ: initiatief nieuw rol).',
    next: 'Vraag iemand om een keer mee te kijken. Wie dat kan zijn, staat in: initiatief rapport 1-pitters',
  },
  reflection: {
    title: 'Wanneer kijken we samen terug?',
    about: 'Een reflectiemoment is de dag waarop het weer tijd is om samen terug te kijken.',
    empty: 'Nu even niet. We zijn helemaal bij.',
    noStart: (field: string) =>
      `Dat weten we nog niet. Vul bij het initiatief en de partners "${field}" in, dan zien we wanneer het tijd is.`,
    next: 'Prik een dag met wie erbij horen. Meer staat in: initiatief rapport terugkijken',
  },
  help: {
    title: 'Wie zoekt hulp, en wie biedt iets aan?',
    about: 'Misschien past er iets bij elkaar.',
    empty:
      'Niemand vraagt of biedt nu hulp. Vraag het eens: welke hulp heb je nodig, en wat kun je anderen bieden?',
  },
  columns: {
    partner: 'Partner',
    kind: 'Soort',
    status: 'Status',
    carrying: 'Dragend',
    contributes: 'Brengt mee',
    ownGoals: 'Eigen doelen',
    contacts: 'Contact',
    agreements: 'Open afspraken',
    lastContact: 'Gesproken',
    reflection: 'Terugkijken',
    subject: 'Waarover',
    message: 'Wat er is',
    next: 'Wat nu',
    role: 'Rol',
    who: 'Wie',
    when: 'Wanneer',
    due: 'Uiterlijk',
    planned: 'Gepland',
    needs: 'Zoekt',
    offers: 'Biedt',
  },
  states: { overdue: 'nu tijd', soon: 'binnenkort', later: 'later', 'without-start': 'nog geen begin' },
};

/** What it says in English. */
export const en: typeof nl = {
  name: 'overview',
  title: 'Partner overview',
  summary: 'How are we doing, and what needs us first?',
  initiative: { title: 'Where are we?', empty: undefined },
  phase: 'Phase',
  begun: (phase, day) => `${phase}, started in ${day}`,
  needs: 'We look for',
  attention: {
    title: 'What needs us first',
    about:
      'On top is what can bring us to a halt. Then what others wait for, then looking back together, then the rest.',
    empty: 'Nothing needs our attention now. Time for coffee.',
  },
  more: number => `After that there ${number === 1 ? 'is one more thing' : `are ${number} more things`}.`,
  allOfThem: 'See all: initiatief check --attention',
  partners: {
    title: 'Our partners',
    about:
      'What each partner brings, and what is in it for them. A carrying partner is one we cannot do without.',
    empty:
      'There are no partners yet. Who takes part? Make a file in the folder partners (or type: initiatief add partner).',
  },
  onePitters: {
    title: 'Roles on one person',
    about:
      'A one-pitter is a role that rests on one person. When that person is away for a while, the work stops.',
    empty: 'No role rests on one person. That is good.',
    noRoles:
      'There are no roles yet. Who does what? Write it down in the folder with roles (or type: initiatief add role).',
    next: 'Ask somebody to watch along once. Who that could be is in: initiatief report one-pitters',
  },
  reflection: {
    title: 'When do we look back together?',
    about: 'A reflection point is the day by which it is time to look back together again.',
    empty: 'Not just now. We are all up to date.',
    noStart: field =>
      `We do not know yet. Fill in "${field}" for the initiative and the partners, and we see when it is time.`,
    next: 'Pick a day with everybody concerned. There is more in: initiatief report reflection',
  },
  help: {
    title: 'Who looks for help, and who offers some?',
    about: 'Perhaps something fits together.',
    empty:
      'Nobody asks for help or offers it now. Try asking: which help do you need, and what can you offer others?',
  },
  columns: {
    partner: 'Partner',
    kind: 'Kind',
    status: 'Status',
    carrying: 'Carrying',
    contributes: 'Brings',
    ownGoals: 'Own goals',
    contacts: 'Contact',
    agreements: 'Open agreements',
    lastContact: 'Spoken',
    reflection: 'Look back',
    subject: 'On what',
    message: 'What there is',
    next: 'What now',
    role: 'Role',
    who: 'Who',
    when: 'When',
    due: 'By',
    planned: 'Planned',
    needs: 'Looks for',
    offers: 'Offers',
  },
  states: { overdue: 'time now', soon: 'soon', later: 'later', 'without-start': 'no start yet' },
};
