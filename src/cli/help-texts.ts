import type { Language } from '../core/ground/language.ts';

interface HelpTexts {
  description: string;
  usage: string;
  help: string;
  version: string;
  examplesTitle: string;
  after: string;
  titles: Record<string, string>;
  /** The headings above commands that are for the same moment. */
  groups: Record<'weekly' | 'changes' | 'tidying', string>;
  /** What stands for something to fill in, such as `<kind>`. */
  words: Record<string, string>;
}

/** The words around every help text. */
export const helpTexts: Record<Language, HelpTexts> = {
  nl: {
    description:
      'Houdt bij wie er meedoet, wie wat doet, wat jullie afspraken en wanneer jullie samen terugkijken.',
    usage: '<opdracht> [opties]',
    help: 'laat deze hulp zien',
    version: 'laat zien welke versie dit is',
    examplesTitle: 'Voorbeelden:',
    after: '\nMeer over één opdracht: initiatief <opdracht> --help',
    titles: {
      'Usage:': 'Zo typ je het:',
      'Arguments:': 'Wat je erachter zet:',
      'Options:': 'Opties:',
      'Global Options:': 'Opties van elke opdracht:',
      'Commands:': 'Opdrachten:',
    },
    groups: {
      weekly: 'Elke week:',
      changes: 'Als er iets verandert:',
      tidying: 'Opruimen:',
    },
    words: {
      about: 'waarover',
      agreement: 'afspraak',
      answer: 'ja of nee',
      audience: 'wie',
      code: 'taal',
      'column=field': 'kolom=veld',
      date: 'dag',
      field: 'veld',
      'field=item': 'veld=iets',
      'field=value': 'veld=waarde',
      file: 'bestand',
      files: 'bestanden',
      folder: 'map',
      path: 'pad',
      form: 'vorm',
      how: 'hoe',
      id: 'naam',
      kind: 'soort',
      lesson: 'les',
      name: 'naam',
      options: 'opties',
      part: 'wat',
      person: 'persoon',
      place: 'plaats',
      'question=answer': 'vraag=antwoord',
      record: 'wat',
      revision: 'versie',
      role: 'rol',
      'role=person': 'rol=persoon',
      'row=person': 'rij=persoon',
      numbers: 'nummers',
      rule: 'regel',
      text: 'tekst',
      what: 'wat',
      when: 'wanneer',
      year: 'jaartal',
      where: 'waar',
      who: 'wie',
      'who=text': 'wie=tekst',
    },
  },
  en: {
    description:
      'Keeps track of who takes part, who does what, what was agreed and when you look back together.',
    usage: '<command> [options]',
    help: 'show this help',
    version: 'show which version this is',
    examplesTitle: 'Examples:',
    after: '\nMore about one command: initiatief <command> --help',
    titles: { 'Global Options:': 'Options of every command:' },
    groups: { weekly: 'Every week:', changes: 'When something changes:', tidying: 'Tidying up:' },
    words: {},
  },
};

/** A form such as `--set <field=value>` or `[files...]` in the words of the reader. */
export function worded(form: string, language: Language): string {
  const { words } = helpTexts[language];
  return form.replace(/(?<=[<[])[a-z=]+(?=(?:\.\.\.)?[>\]])/g, name => words[name] ?? name);
}
