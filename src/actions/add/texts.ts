import type { ActionTexts } from '../../core/acting/action.ts';
import type { ItemsAsk } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface Texts extends ActionTexts {
  kind: {
    question: { label: string };
    elsewhere: Record<'goal' | 'initiative', { says: string; help: string }>;
  };
  /** What is said of new records, by their names. */
  added(names: string): string;
  /** After it was made, where somebody answered questions. */
  made: string;
  gone: { says: string };
  gate: NonNullable<ItemsAsk['gate']>;
  naming: {
    label: string;
    isThere(file: string, id: string, example: string): { says: string; help: string; hint: string };
    isNoName(id: string, better?: string): { says: string; help: string; hint: string };
  };
  missing: {
    title: string;
    theirs: readonly [who: string, what: string];
    ours: string;
    says(list: string): string;
    help(command: string): string;
  };
}

/** What adding says. */
export const texts: Record<Language, Texts> = {
  nl: {
    name: 'nieuw',
    title: 'toevoegen',
    summary: 'zet iets nieuws erbij',
    description:
      'Maakt een nieuw bestand. Vraagt wat erin moet, of neemt het van de opties over. Kijkt eerst of het klopt.',
    arguments: { name: 'hoe het heet' },
    options: {
      set: 'vul iets in (mag vaker; een lijst groeit dan)',
      id: 'kies zelf de naam van het bestand',
      dryRun: 'laat zien wat erbij zou komen, en maak niets',
      commit: 'bewaar het meteen in git, alleen dit bestand',
    },
    examples: [
      ['initiatief nieuw persoon', 'je krijgt een paar vragen'],
      ['initiatief nieuw partner "Gemeente Hovendrecht" --zet soort=gemeente --ja', 'zonder vragen'],
      [
        'initiatief nieuw rol Moestuin --zet wie=cor --zet "wie=persoon: emine; als: trekker"',
        'een lijst, item voor item',
      ],
      [
        'initiatief nieuw afspraak "Een plek" --zet "partijen=partner: gemeente; levert: een veld; uiterlijk: maart 2027" --zet "partijen=partner: initiatief; levert: een plan"',
        'een hele afspraak. Dieper kan ook met punten: --zet partijen.0.levert="een veld"',
      ],
    ],
    kind: {
      question: { label: 'Wat komt erbij?' },
      elsewhere: {
        goal: {
          says: 'Een doel heeft geen eigen bestand.',
          help: 'Zet het in initiatief.yaml, bij de doelen.',
        },
        initiative: {
          says: 'Deze map heeft al een initiatief.',
          help: 'Begin een nieuw initiatief in een eigen map: initiatief begin <map>',
        },
      },
    },
    added: names => `Nieuw: ${names}`,
    made: 'Gelukt. Nog iets veranderen of erbij schrijven? Typ: initiatief wijzig',
    gone: { says: 'Ik weet niet wat erbij komt.' },
    gate: {
      first: 'Kwam er een afspraak uit?',
      more: 'Nog een afspraak?',
      yes: 'ja, die zet ik er meteen bij',
      no: 'nee',
    },
    naming: {
      label: 'Korte naam',
      isThere: (file, id, example) => ({
        says: `${file} bestaat al.`,
        help: `Vul dat bestand aan, of kies een andere naam: --id ${id}-2`,
        hint: `${file} bestaat al. Is het dezelfde? Stop dan met Ctrl-C, en vul dat bestand aan. Is het een andere? Geef die hier een eigen korte naam, bijvoorbeeld: ${example}`,
      }),
      isNoName: (id, better = 'een-korte-naam') => {
        const says =
          id === '' ? 'Van deze naam kan ik geen bestandsnaam maken.' : `"${id}" kan geen bestandsnaam zijn.`;
        return {
          says,
          help: `Kies er zelf een, met kleine letters, cijfers en streepjes: --id ${better}`,
          hint: `${says} Zo heet het bestand: kleine letters, cijfers en streepjes.`,
        };
      },
    },
    missing: {
      title: 'Een naam',
      theirs: ['gemeente', 'een plek'],
      ours: 'een plan',
      says: list => `Nog niet ingevuld: ${list}.`,
      help: command => `Typ bijvoorbeeld: ${command}`,
    },
  },
  en: {
    name: 'add',
    title: 'add',
    summary: 'put something new on record',
    description: 'Makes a new record. Asks what goes in it, or takes it from options. Checks it first.',
    arguments: { name: 'what it is called' },
    options: {
      set: 'fill in something (may be repeated; a list then grows)',
      id: 'choose the name of the file yourself',
      dryRun: 'show what would be added, and make nothing',
      commit: 'save it in git at once, just this file',
    },
    examples: [
      ['initiatief add person', 'asks what it needs'],
      ['initiatief add partner "Alderby Council" --set kind=municipality --yes', 'asks nothing'],
      [
        'initiatief add role Garden --set holders=tom --set "holders=person: priya; part: lead"',
        'a list, item by item',
      ],
      [
        'initiatief add agreement "A hall" --set "parties=partner: council; delivers: a hall; due: March 2027" --set "parties=partner: initiative; delivers: a plan"',
        'a whole agreement. Dots go deeper too: --set parties.0.delivers="a hall"',
      ],
    ],
    kind: {
      question: { label: 'What is new?' },
      elsewhere: {
        goal: {
          says: 'A goal has no file of its own.',
          help: 'Put it in initiatief.yaml, with the goals.',
        },
        initiative: {
          says: 'This folder has its initiative already.',
          help: 'Start another one in a folder of its own: initiatief init <folder>',
        },
      },
    },
    added: names => `Add ${names}`,
    made: 'Done. Something to change, or more to tell? Type: initiatief change',
    gone: { says: 'I do not know what is new.' },
    gate: {
      first: 'Did an agreement come out of it?',
      more: 'Another agreement?',
      yes: 'yes, I will add it now',
      no: 'no',
    },
    naming: {
      label: 'Short name',
      isThere: (file, id, example) => ({
        says: `${file} already exists.`,
        help: `Add to that file, or choose another name: --id ${id}-2`,
        hint: `${file} is already there. Is it the same one? Then stop with Ctrl-C, and add to that file. Is it another? Give it a short name of its own here, for example: ${example}`,
      }),
      isNoName: (id, better = 'a-short-name') => {
        const says =
          id === '' ? 'I cannot make a file name out of this name.' : `"${id}" cannot be a file name.`;
        return {
          says,
          help: `Choose one yourself, with small letters, digits and hyphens: --id ${better}`,
          hint: `${says} The name of the file: small letters, digits and hyphens.`,
        };
      },
    },
    missing: {
      title: 'A name',
      theirs: ['council', 'a place'],
      ours: 'a plan',
      says: list => `Not filled in yet: ${list}.`,
      help: command => `Type for example: ${command}`,
    },
  },
};
