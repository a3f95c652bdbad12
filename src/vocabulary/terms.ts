import type { Language } from '../core/ground/language.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';

/** What something is called in a language. */
interface Named {
  /** The one name it has. */
  name: string;
  /** What it is, in a sentence. */
  about: string;
  /** What we do not call it. */
  not: readonly string[];
}

/** A thing that texts speak of, with its words in the records. */
interface Term extends Record<Language, Named> {
  onDisk?(words: Vocabulary): readonly string[];
}

/** One thing, one name. The texts are held to it by a test, and `docs` has it as a list. */
export const terms: readonly Term[] = [
  {
    nl: {
      name: 'initiatief',
      about: 'Wat de groep samen opzet. Het heeft één map.',
      not: ['ons project'],
    },
    en: {
      name: 'initiative',
      about: 'What the group is setting up together. It has one folder.',
      not: ['our project'],
    },
    onDisk: ({ kinds }) => [kinds.initiative],
  },
  {
    nl: {
      name: 'kerngroep',
      about: 'De vrijwilligers die het initiatief samen dragen.',
      not: ['kernteam', 'stuurgroep', 'projectgroep'],
    },
    en: {
      name: 'core group',
      about: 'The volunteers who run the initiative together.',
      not: ['core team', 'steering group', 'steering committee'],
    },
  },
  {
    nl: {
      name: 'partner',
      about: 'Een organisatie of groep die meedoet.',
      not: ['samenwerkingspartner', 'stakeholder', 'belanghebbende', 'coproducent'],
    },
    en: {
      name: 'partner',
      about: 'An organisation or group that takes part.',
      not: ['stakeholder', 'co-producer'],
    },
    onDisk: ({ kinds }) => [kinds.partner],
  },
  {
    nl: {
      name: 'dragende partner',
      about:
        'Een partner die iets toevoegt waar het initiatief op rust. Zonder die partner stopt het initiatief.',
      not: ['kernpartner', 'hoofdpartner', 'onmisbare partner', 'sleutelpartner'],
    },
    en: {
      name: 'key partner',
      about:
        'A partner that adds something that the initiative rests on. Without that partner the initiative stops.',
      not: ['carrying partner', 'main partner', 'core partner'],
    },
    onDisk: ({ fields }) => [fields.carrying],
  },
  {
    nl: {
      name: 'persoon, mensen',
      about: 'Iemand met een naam. Van meer dan één zeggen we: mensen.',
      not: ['één mens', 'een mens', 'elk mens', 'individu', 'deelnemer'],
    },
    en: {
      name: 'person, people',
      about: 'Somebody with a name.',
      not: ['persons', 'individual', 'participant'],
    },
    onDisk: ({ kinds }) => [kinds.person],
  },
  {
    nl: {
      name: 'rol',
      about: 'Wat iemand doet of beheert: een taak, een activiteit, een sleutel, de bank of een account.',
      not: ['portefeuille', 'takenpakket'],
    },
    en: {
      name: 'role',
      about: 'What somebody does or looks after: a task, an activity, a key, the bank or an account.',
      not: ['portfolio', 'job description'],
    },
    onDisk: ({ kinds }) => [kinds.role],
  },
  {
    nl: {
      name: '1-pitter',
      about: 'Een rol die op één persoon rust. Een rol is het, nooit een persoon.',
      not: ['one-pitter', 'sleutelfiguur'],
    },
    en: {
      name: 'one-person role',
      about: 'A role that rests on one person. It is a role, never a person.',
      not: ['one-pitter', 'single point of failure'],
    },
  },
  {
    nl: {
      name: 'lege rol',
      about: 'Een rol waarvoor er nu niemand is.',
      not: ['vacature', 'vacante', 'onbezette', 'rol zonder iemand', 'rollen zonder iemand'],
    },
    en: {
      name: 'vacant role',
      about: 'A role that nobody has now.',
      not: ['vacancy', 'empty role', 'empty roles', 'unfilled role', 'role with nobody', 'roles with nobody'],
    },
  },
  {
    nl: {
      name: 'trekker',
      about: 'Wie bij een rol het voortouw neemt.',
      not: ['kartrekker', 'coördinator', 'teamleider'],
    },
    en: {
      name: 'lead',
      about: 'The one who takes the lead in a role.',
      not: ['coordinator', 'team leader'],
    },
    onDisk: ({ values }) => [values.lead],
  },
  {
    nl: {
      name: 'invaller',
      about: 'Wie een rol kan overnemen als een ander er niet is.',
      not: ['plaatsvervanger', 'achterwacht', 'reserve', 'back-up'],
    },
    en: {
      name: 'backup',
      about: 'Somebody who can take over a role when another person is away.',
      not: ['deputy', 'stand-in', 'substitute'],
    },
    onDisk: ({ values }) => [values.backup],
  },
  {
    nl: {
      name: 'contactpersoon',
      about: 'Wie je kunt bellen: bij een partner, of over een afspraak.',
      not: ['aanspreekpunt', 'vast gezicht', 'vaste gezicht', 'tweede lijn', 'vaste contact'],
    },
    en: {
      name: 'contact',
      about: 'Somebody you can call: at a partner, or about an agreement.',
      not: ['contact person', 'point of contact', 'regular contact', 'liaison'],
    },
    onDisk: ({ fields }) => [fields.contacts, fields.contact_person],
  },
  {
    nl: {
      name: 'draagt bij',
      about: 'Wat een partner geeft, zoals grond, geld of kennis.',
      not: ['brengt mee', 'meebrengt', 'brengt in', 'inbrengt', 'brengen in', 'inbreng'],
    },
    en: {
      name: 'contributes',
      about: 'What a partner gives, such as land, money or know-how.',
      not: ['what each partner brings', 'what the partner brings', 'brings in'],
    },
    onDisk: ({ fields }) => [fields.contributes],
  },
  {
    nl: {
      name: 'wil zelf bereiken',
      about: 'Waarom een partner meedoet: wat die zelf graag wil.',
      not: ['eigen doel', 'eigen doelen', 'heeft er zelf aan', 'eigen belang'],
    },
    en: {
      name: 'wants to achieve',
      about: 'Why a partner takes part: what it gains by it.',
      not: ['own goal', 'own goals', 'own interest'],
    },
    onDisk: ({ fields }) => [fields.own_goals],
  },
  {
    nl: {
      name: 'afspraak',
      about: 'Wat twee of meer kanten elkaar beloven.',
      not: ['overeenkomst', 'toezegging'],
    },
    en: {
      name: 'agreement',
      about: 'What two or more sides promise each other.',
      not: ['commitment'],
    },
    onDisk: ({ kinds }) => [kinds.agreement],
  },
  {
    nl: {
      name: 'actiepunt',
      about:
        'Wat iemand voor de volgende keer doet. Het staat in het verslag, en blijft open tot het klaar is.',
      not: ['to-do', 'taakje', 'actiepuntje'],
    },
    en: {
      name: 'action point',
      about:
        'What somebody does before next time. It stands in the minutes, and stays open until it is done.',
      not: ['to-do', 'action item'],
    },
    onDisk: ({ fields }) => [fields.actions],
  },
  {
    nl: {
      name: 'partij',
      about: 'Een van de kanten van een afspraak: een partner, een persoon of het initiatief zelf.',
      not: ['ondertekenaar', 'contractant'],
    },
    en: {
      name: 'party',
      about: 'One of the sides of an agreement: a partner, a person or the initiative itself.',
      not: ['signatory', 'contractor'],
    },
    onDisk: ({ fields }) => [fields.parties],
  },
  {
    nl: {
      name: 'evaluatie',
      about: 'Samen terugkijken, en vooruit. Die is gepland of gehouden.',
      not: ['evaluatiegesprek', 'terugkijkgesprek', 'reflectiegesprek', 'terugblik'],
    },
    en: {
      name: 'evaluation',
      about: 'Looking back together, and ahead. It is planned or held.',
      not: ['this talk', 'the talk', 'last talk', 'every talk', 'no talk', 'these talks', 'retrospective'],
    },
    onDisk: ({ kinds }) => [kinds.evaluation],
  },
  {
    nl: {
      name: 'startgesprek',
      about: 'De evaluatie aan het begin: hoe versterken we elkaar, en wie doet wat?',
      not: ['startevaluatie', 'evaluatie van de aanloop', 'kick-off'],
    },
    en: {
      name: 'start-up conversation',
      about: 'The evaluation at the start: how do we strengthen each other, and who does what?',
      not: ['start-up evaluation', 'evaluation of the start-up', 'kick-off'],
    },
    onDisk: ({ fields, values }) => [`${fields.moment}: ${values.startup}`],
  },
  {
    nl: {
      name: 'reflectiemoment',
      about: 'De dag waarop het weer tijd is om samen terug te kijken.',
      not: ['evaluatiemoment', 'terugkijkmoment', 'terugkijkdag'],
    },
    en: {
      name: 'reflection point',
      about: 'The day by which it is time to look back together again.',
      not: ['evaluation moment', 'review date'],
    },
  },
  {
    nl: {
      name: 'verslag',
      about: 'Wat er op een overleg, een bezoek of aan de telefoon is besproken.',
      not: ['notulen', 'minuten van'],
    },
    en: {
      name: 'minutes',
      about: 'What was said at a meeting, on a visit or in a call.',
      not: ['meeting notes', 'meeting report'],
    },
    onDisk: ({ kinds }) => [kinds.meeting],
  },
  {
    nl: {
      name: 'agenda',
      about: 'Alles met een datum.',
      not: ['kalender'],
    },
    en: {
      name: 'calendar',
      about: 'Everything with a date.',
      not: ['diary'],
    },
  },
  {
    nl: {
      name: 'overzicht',
      about: 'Het rapport van één bladzijde over hoe we ervoor staan.',
      not: ['partneroverzicht', 'dashboard'],
    },
    en: {
      name: 'overview',
      about: 'The report of one page on how we are doing.',
      not: ['partner overview', 'dashboard'],
    },
  },
  {
    nl: {
      name: 'e-mail',
      about: 'Een bericht of adres. In een bestand staat het woord zonder streepje.',
      not: ['mail', 'mailtje', 'emailadres', 'emailadressen'],
    },
    en: {
      name: 'email',
      about: 'A message or address.',
      not: ['e-mail', 'mail'],
    },
    onDisk: ({ fields }) => [fields.email],
  },
  {
    nl: {
      name: 'gemeente',
      about: 'De overheid van een dorp of stad. Die is een partner zoals de andere.',
      not: ['gemeentehuis beslist', 'lokale overheid'],
    },
    en: {
      name: 'council',
      about: 'The government of a village or town. It is a partner like the others.',
      not: ['municipality of', 'local authority', 'local government'],
    },
    onDisk: ({ fields, values }) => [...new Set([fields.municipality, values.municipality])],
  },
  {
    nl: {
      name: 'map',
      about: 'Waar alle bestanden van een initiatief in staan.',
      not: ['repository', 'directory', 'folder'],
    },
    en: {
      name: 'folder',
      about: 'What holds all files of an initiative.',
      not: ['directory'],
    },
  },
  {
    nl: {
      name: 'bestand',
      about: 'Een partner, persoon, rol, afspraak, evaluatie of verslag, op één plek beschreven.',
      not: ['tekstdocument'],
    },
    en: {
      name: 'record',
      about: 'The file of one partner, person, role, agreement, evaluation or meeting.',
      not: ['dossier'],
    },
  },
  {
    nl: {
      name: 'dossier',
      about:
        'Waar een gemeente of organisatie bewaart wat zij over iets heeft. Van ons initiatief is dat de map.',
      not: ['zaakmap'],
    },
    en: {
      name: 'case file',
      about:
        'Where a council or organisation keeps what it has about something. For our initiative that is the folder.',
      not: ['case folder'],
    },
  },
  {
    nl: {
      name: 'melding',
      about: 'Wat een regel te zeggen heeft over een plek in een bestand.',
      not: ['bevinding', 'waarschuwing', 'foutmelding'],
    },
    en: {
      name: 'finding',
      about: 'What a rule has to say about a place in a record.',
      not: ['violation', 'warning message', 'error message'],
    },
  },
  {
    nl: {
      name: 'datum kiezen',
      about: 'Samen afspreken op welke dag iets is.',
      not: ['prik', 'prikken'],
    },
    en: {
      name: 'choose a date',
      about: 'Agree together on which day something is.',
      not: ['pick a day', 'pick a date', 'choose a day'],
    },
  },
];
