import { acting, adding } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import { wayOutTexts } from './way-out-texts.ts';

/** What the report says in Dutch. */
export const nl = {
  name: '1-pitters',
  title: 'Rollen die op één persoon rusten',
  summary: 'Wat rust op één persoon, en wie kan ernaast staan?',
  inShort: 'In het kort',
  resting: (few: number, all: number) =>
    all === 0
      ? thenWrite(
          orTyped('Er staan nog geen rollen. Wie doet wat?', 'of typ', adding('role')),
          'Schrijf het op in de map met rollen.',
        )
      : few === 0
        ? 'Geen enkele rol rust op één persoon. Dat is fijn.'
        : all === 1
          ? 'De enige rol rust op één persoon.'
          : `${few} van de ${all} rollen ${few === 1 ? 'rust' : 'rusten'} op één persoon.`,
  withoutAccess: 'Sleutels en toegang tellen hier niet mee.',
  onePitters: {
    title: 'Rollen op één persoon',
    about:
      'Een 1-pitter is een rol die op één persoon rust. Is die persoon er een tijd niet, dan ligt het werk stil.',
    empty: 'Geen enkele rol rust op één persoon.',
    next: thenWrite(
      orTyped('Kies samen één rol, en vraag wie een keer wil meekijken.', 'of typ', acting('join')),
      'Zet die naam daarna bij de rol.',
    ),
  },
  wanted: {
    title: 'Rollen waar nog iemand bij kan',
    about: 'Deze rollen zijn leeg, of hebben minder mensen dan we fijn vinden.',
    empty: 'Elke rol heeft genoeg mensen.',
    emptyBeside: 'Dat geldt voor de rollen hierboven. Verder heeft elke rol genoeg mensen.',
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
    next: thenWrite(
      orTyped('Vraag het de volgende keer: wie kunnen we nog meer bellen?', 'of typ', acting('change')),
      'Zet die naam dan bij de partner.',
    ),
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
    empty: thenWrite(
      'Voor deze rollen vinden we nog niemand.',
      'Vul bij mensen in wat ze graag doen, dan lukt het beter.',
    ),
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
};

/** The texts of the report, in any language. */
export type Texts = typeof nl;
