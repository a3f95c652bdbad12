import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'wat-als',
  title: 'Wat als iemand stopt?',
  summary: 'Wat valt er stil als deze mensen of partners stoppen?',
  inShort: 'In het kort',
  ask: 'Wie stopt er misschien? Zet de naam van een persoon of partner erachter: initiatief rapport wat-als naam. Meer namen achter elkaar mag ook.',
  coreOnly: 'Dit rapport gaat over wat er op één persoon rust. Het is alleen voor de kerngroep.',
  pretend: (number: number, names: string) =>
    `We doen even alsof ${names} ${number === 1 ? 'stopt' : 'stoppen'}. In de bestanden verandert niets.`,
  also: (names: string) => `Met een partner stoppen ook de mensen die erbij horen: ${names}.`,
  alreadyGone: (names: string) => `Doet nu al niet mee, dus dat maakt geen verschil: ${names}.`,
  nothing: 'Er valt niets stil.',
  falls: (parts: readonly string[], list: (items: readonly string[]) => string) => `Dan ${list(parts)}.`,
  fallEmpty: (number: number) =>
    number === 1 ? 'komt één rol leeg te staan' : `komen ${number} rollen leeg te staan`,
  fallOnOne: (number: number) =>
    number === 1
      ? 'komt één rol op één persoon te rusten'
      : `komen ${number} rollen op één persoon te rusten`,
  loseContact: (number: number) =>
    number === 1
      ? 'heeft één partner geen contactpersoon meer'
      : `hebben ${number} partners geen contactpersoon meer`,
  absence: (size: number) =>
    size === 1
      ? 'Valt er daarna nog één persoon weg, dan kan de helft van de andere rollen leeg staan.'
      : `Vallen er daarna nog ${size} mensen weg, dan kan de helft van de andere rollen leeg staan.`,
  nobodyLeft: 'Daarna is elke rol leeg.',
  comparison: {
    title: 'Nu en straks',
    about: 'Hoe het er nu voor staat, en hoe het dan is.',
  },
  rowsOf: {
    staffed: 'Bezette rollen',
    onePitters: 'Rollen op één persoon',
    vacant: 'Lege rollen',
    partners: 'Partners',
    partnersWithOneContact: 'Partners met één contactpersoon',
    partnersWithoutContact: 'Partners zonder contactpersoon',
  },
  emptied: {
    title: 'Welke rollen leeg komen te staan',
    about: 'Voor deze rollen is er dan niemand meer.',
    empty: 'Geen enkele rol komt leeg te staan.',
    next: 'Begin bij de bovenste rol: wie kan er nu al een keer meelopen? Ideeën: initiatief rapport 1-pitters',
  },
  onOnePerson: {
    title: 'Welke rollen op één persoon komen te rusten',
    about: 'Bij deze rollen blijft één persoon over, of kunnen we niemand meer missen.',
    empty: 'Geen enkele rol komt op één persoon te rusten.',
    next: 'Vraag wie overblijft: wat heb je dan nodig, en wie kan meekijken?',
  },
  withoutLead: {
    title: 'Welke rollen geen trekker meer hebben',
    about: 'Bij deze rollen blijven mensen over, maar geen trekker.',
    empty: 'Geen rol verliest zijn trekker.',
    next: 'Vraag wie overblijft: wie van jullie wil trekker worden?',
  },
  contacts: {
    title: 'Wie we dan nog kunnen bellen',
    about: 'Deze partners hebben dan nog één contactpersoon, of geen meer.',
    empty: 'Geen enkele partner verliest een contactpersoon.',
    next: 'Ga nog één keer samen langs, en neem een tweede persoon mee.',
  },
  talents: {
    title: 'Wat dan nog maar één persoon kan, of niemand',
    about: 'Onze rollen vragen dit.',
    empty: 'We raken niets kwijt wat een rol vraagt.',
    next: 'Spreek een middag af om samen te kijken, en schrijf het op.',
  },
  agreements: {
    title: 'Welke afspraken iemand moet overnemen',
    about: 'Open afspraken waarin wie stopt iets levert, of de contactpersoon is.',
    empty: 'Geen open afspraken.',
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
export type Texts = typeof nl;

const en: Texts = {
  name: 'what-if',
  title: 'What if somebody stops?',
  summary: 'What comes to a halt when these people or partners stop?',
  inShort: 'In short',
  ask: 'Who might stop? Add the name of a person or partner: initiatief report what-if name. More names after each other are fine.',
  coreOnly: 'This report is about what rests on one person. It is for the core group only.',
  pretend: (number, names) =>
    `Let us pretend that ${names} ${number === 1 ? 'stops' : 'stop'}. Nothing changes in the records.`,
  also: names => `When a partner stops, its people stop too: ${names}.`,
  alreadyGone: names => `Not taking part now, so this makes no difference: ${names}.`,
  nothing: 'Nothing comes to a halt.',
  falls: (parts, list) => `Then ${list(parts)}.`,
  fallEmpty: number => (number === 1 ? 'one role becomes vacant' : `${number} roles become vacant`),
  fallOnOne: number =>
    number === 1 ? 'one role comes to rest on one person' : `${number} roles come to rest on one person`,
  loseContact: number =>
    number === 1 ? 'one partner has no contact any more' : `${number} partners have no contact any more`,
  absence: size =>
    size === 1
      ? 'If one more person leaves after that, half of the other roles could be vacant.'
      : `If ${size} more people leave after that, half of the other roles could be vacant.`,
  nobodyLeft: 'After that, every role is vacant.',
  comparison: {
    title: 'Before and after',
    about: 'How things stand now, and how they would stand then.',
  },
  rowsOf: {
    staffed: 'Filled roles',
    onePitters: 'Roles on one person',
    vacant: 'Vacant roles',
    partners: 'Partners',
    partnersWithOneContact: 'Partners with one contact',
    partnersWithoutContact: 'Partners without a contact',
  },
  emptied: {
    title: 'Which roles become vacant',
    about: 'These roles would have nobody.',
    empty: 'No role becomes vacant.',
    next: 'Start with the role at the top: who could join in once already? Ideas: initiatief report one-pitters',
  },
  onOnePerson: {
    title: 'Which roles come to rest on one person',
    about: 'In these roles one person is left, or we can spare nobody any more.',
    empty: 'No role comes to rest on one person.',
    next: 'Ask those who stay: what would you need, and who could join in?',
  },
  withoutLead: {
    title: 'Which roles have no lead any more',
    about: 'In these roles people stay, but no lead.',
    empty: 'No role loses its lead.',
    next: 'Ask those who stay: which of you would like to take the lead?',
  },
  contacts: {
    title: 'Who we could still call',
    about: 'These partners would have one contact left, or none.',
    empty: 'No partner loses a contact.',
    next: 'Go and visit together once more, and bring a second person.',
  },
  talents: {
    title: 'What only one person can still do, or nobody',
    about: 'Our roles ask for this.',
    empty: 'No knowledge that roles ask for is lost.',
    next: 'Set an afternoon aside to look at it together, and write it down.',
  },
  agreements: {
    title: 'Which agreements somebody has to take over',
    about: 'Open agreements in which those who stop deliver something, or are the contact.',
    empty: 'No open agreements.',
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

export const texts: Record<Language, Texts> = { nl, en };
