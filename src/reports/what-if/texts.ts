/** What the report says in Dutch. */
export const nl = {
  name: 'wat-als',
  title: 'Wat als iemand stopt?',
  summary: 'Wat valt er stil als deze mensen of partners stoppen?',
  inShort: 'In het kort',
  ask: 'Wie stopt er misschien? Zet de naam van een persoon of partner erachter: initiatief rapport wat-als naam. Meer namen achter elkaar mag ook.',
  coreOnly: 'Dit rapport gaat over wat iemand draagt. Het is alleen voor de kerngroep.',
  pretend: (number: number, names: string) =>
    `We doen even alsof ${names} ${number === 1 ? 'stopt' : 'stoppen'}. In de bestanden verandert niets.`,
  also: (names: string) => `Met een partner stoppen ook de mensen die erbij horen: ${names}.`,
  alreadyGone: (names: string) => `Doet nu al niet mee, dus dat maakt geen verschil: ${names}.`,
  nothing: 'Er valt niets stil. We staan stevig.',
  falls: (parts: readonly string[], list: (items: readonly string[]) => string) => `Dan ${list(parts)}.`,
  fallEmpty: (number: number) =>
    number === 1 ? 'komt één rol leeg te staan' : `komen ${number} rollen leeg te staan`,
  fallOnOne: (number: number) =>
    number === 1
      ? 'komt één rol op één persoon te rusten'
      : `komen ${number} rollen op één persoon te rusten`,
  loseContact: (number: number) =>
    `kennen we bij ${number === 1 ? 'één partner' : `${number} partners`} niemand meer`,
  absence: (size: number) =>
    size === 1
      ? 'Stopt er daarna nog één persoon, dan staat de helft van de overgebleven rollen leeg.'
      : `Stoppen er daarna nog ${size} mensen tegelijk, dan staat de helft van de overgebleven rollen leeg.`,
  nobodyLeft: 'Daarna staat bij geen enkele rol nog iemand.',
  comparison: {
    title: 'Nu en straks',
    about: 'Hoe het er nu voor staat, en hoe het dan is.',
  },
  rowsOf: {
    staffed: 'Rollen met iemand',
    onePitters: 'Rollen op één persoon',
    vacant: 'Rollen zonder iemand',
    partners: 'Partners',
    partnersWithOneContact: 'Partners met één contactpersoon',
    partnersWithoutContact: 'Partners zonder contactpersoon',
  },
  emptied: {
    title: 'Wat leeg komt te staan',
    about: 'Bij deze rollen staat dan niemand meer.',
    empty: 'Geen enkele rol komt leeg te staan.',
    next: 'Begin bij de bovenste rol: wie kan er nu al een keer meelopen? Ideeën: initiatief rapport 1-pitters',
  },
  onOnePerson: {
    title: 'Wat op één persoon komt te rusten',
    about: 'Bij deze rollen blijft één persoon over, of kunnen we niemand meer missen.',
    empty: 'Geen rol komt op één persoon te rusten.',
    next: 'Vraag wie overblijft: wat heb je dan nodig, en wie kan meekijken?',
  },
  withoutLead: {
    title: 'Waar geen trekker meer is',
    about: 'Bij deze rollen blijven mensen over, maar geen trekker.',
    empty: 'Geen rol waar mensen overblijven, raakt zijn trekker kwijt.',
    next: 'Vraag wie overblijft: wie van jullie zou het willen trekken?',
  },
  contacts: {
    title: 'Wie we dan nog kunnen bellen',
    about: 'Bij deze partners kennen we dan nog één persoon, of niemand meer.',
    empty: 'We raken met geen enkele partner het contact kwijt.',
    next: 'Ga nog één keer samen langs, en neem een tweede persoon mee.',
  },
  talents: {
    title: 'Wat dan nog maar één persoon kan, of niemand',
    about: 'Onze rollen vragen dit.',
    empty: 'Van wat rollen vragen, gaat geen kennis verloren.',
    next: 'Spreek een middag af om samen te kijken, en schrijf het op.',
  },
  agreements: {
    title: 'Wat dan nog afgesproken is',
    about: 'Open afspraken waarin zij iets doen of het aanspreekpunt zijn.',
    empty: 'Geen open afspraak hangt aan hen.',
    next: 'Spreek met de andere partijen af wie dit overneemt.',
  },
  columns: {
    what: 'Wat',
    before: 'Nu',
    after: 'Straks',
    role: 'Rol',
    did: 'Wie nu',
    left: 'Wie overblijft',
    note: 'Let op',
    partner: 'Partner',
    talent: 'Wat',
    roles: 'Rollen',
    agreement: 'Afspraak',
    party: 'Wie',
    delivers: 'Levert',
    due: 'Uiterlijk',
  },
  critical: 'onmisbaar',
  access: 'toegang',
  together: (number: number) => `er zijn er ${number} tegelijk nodig`,
};

/** What it says in English. */
export const en: typeof nl = {
  name: 'what-if',
  title: 'What if somebody stops?',
  summary: 'What comes to a halt when these people or partners stop?',
  inShort: 'In short',
  ask: 'Who might stop? Add the name of a person or partner: initiatief report what-if name. More names after each other are fine.',
  coreOnly: 'This report is about what somebody carries. It is for the core group only.',
  pretend: (number, names) =>
    `Let us pretend that ${names} ${number === 1 ? 'stops' : 'stop'}. Nothing changes in the records.`,
  also: names => `When a partner stops, its people stop too: ${names}.`,
  alreadyGone: names => `Not taking part now, so this makes no difference: ${names}.`,
  nothing: 'Nothing comes to a halt. We are on firm ground.',
  falls: (parts, list) => `Then ${list(parts)}.`,
  fallEmpty: number => (number === 1 ? 'one role becomes empty' : `${number} roles become empty`),
  fallOnOne: number =>
    number === 1 ? 'one role comes to rest on one person' : `${number} roles come to rest on one person`,
  loseContact: number => `we know nobody any more at ${number === 1 ? 'one partner' : `${number} partners`}`,
  absence: size =>
    size === 1
      ? 'If one more person stops after that, half of the remaining roles are empty.'
      : `If ${size} more stop at once after that, half of the remaining roles are empty.`,
  nobodyLeft: 'After that, no role has anybody left.',
  comparison: {
    title: 'Before and after',
    about: 'How things stand now, and how they would stand then.',
  },
  rowsOf: {
    staffed: 'Roles with somebody',
    onePitters: 'Roles on one person',
    vacant: 'Roles with nobody',
    partners: 'Partners',
    partnersWithOneContact: 'Partners with one contact',
    partnersWithoutContact: 'Partners without a contact',
  },
  emptied: {
    title: 'What becomes empty',
    about: 'These roles would have nobody.',
    empty: 'No role becomes empty.',
    next: 'Start with the role at the top: who could join in once already? Ideas: initiatief report one-pitters',
  },
  onOnePerson: {
    title: 'What comes to rest on one person',
    about: 'In these roles one person is left, or we can spare nobody any more.',
    empty: 'No role comes to rest on one person.',
    next: 'Ask those who stay: what would you need, and who could join in?',
  },
  withoutLead: {
    title: 'Where nobody leads any more',
    about: 'In these roles people stay, but nobody takes the lead.',
    empty: 'No role that keeps people loses its lead.',
    next: 'Ask those who stay: which of you would like to take the lead?',
  },
  contacts: {
    title: 'Who we could still call',
    about: 'At these partners we would know one person, or nobody.',
    empty: 'We do not lose touch with any partner.',
    next: 'Go and visit together once more, and bring a second person.',
  },
  talents: {
    title: 'What only one person can still do, or nobody',
    about: 'Our roles ask for this.',
    empty: 'No knowledge that roles ask for is lost.',
    next: 'Set an afternoon aside to look at it together, and write it down.',
  },
  agreements: {
    title: 'What is still promised then',
    about: 'Open agreements in which they do something, or are the one to call.',
    empty: 'No open agreement depends on them.',
    next: 'Agree with the other parties who takes this over.',
  },
  columns: {
    what: 'What',
    before: 'Now',
    after: 'Then',
    role: 'Role',
    did: 'Who now',
    left: 'Who is left',
    note: 'Note',
    partner: 'Partner',
    talent: 'What',
    roles: 'Roles',
    agreement: 'Agreement',
    party: 'Who',
    delivers: 'Delivers',
    due: 'By',
  },
  critical: 'critical',
  access: 'access',
  together: number => `takes ${number} at once`,
};
