import { showing } from '../../core/doing/proposal.ts';
import { step } from '../../core/doing/step.ts';

/** What the report says in Dutch. */
export const nl = {
  name: 'wat-als',
  title: 'Wat als iemand stopt?',
  summary: 'Wat valt er stil als deze mensen of partners stoppen?',
  inShort: 'In het kort',
  ask: (command: string) =>
    `Wie stopt er misschien? Zet de naam van een persoon of partner erachter: ${command} naam. Meer namen achter elkaar mag ook.`,
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
    next: step(
      'Begin bij de bovenste rol: wie kan er nu al een keer meelopen?',
      'Ideeën',
      showing('one-pitters'),
    ),
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

/** The texts of the report, in any language. */
export type Texts = typeof nl;
