import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface ChangeTexts extends ActionTexts {
  questions: Record<'record' | 'field' | 'way' | 'gone' | 'item', Pick<Question, 'label' | 'hint'>>;
  ways: Record<'add' | 'remove' | 'part' | 'set', string>;
  isEmpty: string;
  gone: Refusal;
  noSign(typed: string): Refusal;
  noField(word: string, help: string | undefined): Refusal;
  meant(field: string): string;
  choose(fields: string): string;
  isPrivate(file: string): string;
  /** `there`: what is in the list. */
  noItem(item: string, field: string, there: string | undefined): Refusal;
  /** Where nobody is there to be asked. */
  howTyped(name: string): Refusal & { help: string };
  otherFile: string;
  lead: string;
  noList(field: string): Refusal;
  noValue(typed: string): Refusal;
  empty(field: string): Refusal;
  changed(name: string, fields: string): string;
}

export const texts: Record<Language, ChangeTexts> = {
  nl: {
    name: 'wijzig',
    title: 'aanpassen',
    summary: 'verander wat er ergens staat',
    description: 'Verandert wat er in een bestand is ingevuld. De rest van het bestand blijft zoals het is.',
    arguments: { record: 'wat je wilt aanpassen: een naam, of de naam van het bestand' },
    options: {
      set: 'vul een veld in (mag vaker)',
      add: 'zet iets bij in een lijst (mag vaker)',
      remove: 'haal iets uit een lijst (mag vaker)',
      unset: 'maak een veld leeg (mag vaker)',
    },
    examples: [
      ['initiatief wijzig', 'kies wat je wilt aanpassen'],
      ['initiatief wijzig moestuin --zet minimaal=2', 'in één keer'],
      [
        'initiatief wijzig moestuin --erbij wie=emine-kaplan --zet wie.cor-hagenaars.als=trekker',
        'iemand erbij, en Cor trekt het',
      ],
      [
        'initiatief wijzig cor-hagenaars --eraf talenten=timmeren --leeg uren_per_week',
        'iets eraf, en een veld leeg',
      ],
    ],
    questions: {
      record: { label: 'Wat wil je aanpassen?', hint: 'Typ een stukje van de naam.' },
      field: { label: 'Wat daarvan?' },
      way: { label: 'Wat wil je met deze lijst?' },
      gone: { label: 'Wat kan eraf?' },
      item: { label: 'Welke?' },
    },
    ways: {
      add: 'er iets bij zetten',
      remove: 'er iets af halen',
      part: 'bij één iets veranderen',
      set: 'de hele lijst opnieuw invullen',
    },
    isEmpty: 'nog leeg',
    gone: { says: 'Dat is er niet meer.', help: 'Er is niets veranderd.' },
    noSign: typed => ({ says: `In "${typed}" staat geen =.`, help: 'Schrijf het zo: veld=waarde' }),
    noField: (word, help) => ({ says: `Een veld "${word}" ken ik hier niet.`, help }),
    meant: field => `Bedoel je ${field}?`,
    choose: fields => `Kies uit ${fields}.`,
    isPrivate: file => `Zet het in ${file}. Dat bestand blijft op je eigen computer.`,
    noItem: (item, field, there) => ({
      says: `"${item}" staat niet bij ${field}, of vaker dan één keer.`,
      help: there === undefined ? 'Daar staat nog niets.' : `Daar staat nu: ${there}.`,
    }),
    howTyped: name => ({
      says: `Wat wil je aanpassen bij ${name}?`,
      help: 'Zeg het met --zet veld=waarde, --erbij, --eraf of --leeg.\nVoorbeelden: initiatief wijzig --help',
    }),
    otherFile: 'Het bestand heet nog naar de oude naam. Moet dat anders?',
    lead: 'Typ dan',
    noList: field => ({
      says: `${field} is geen lijst.`,
      help: `Vul het in met: --zet ${field}=… of maak het leeg met: --leeg ${field}`,
    }),
    noValue: typed => ({ says: `"${typed}" past hier niet.` }),
    empty: field => ({
      says: `Achter ${field}= staat niets.`,
      help: `Wil je het leeg? Dat doe je met: --leeg ${field}`,
    }),
    changed: (name, fields) => `Aangepast bij ${name}: ${fields}`,
  },
  en: {
    name: 'change',
    title: 'change',
    summary: 'change what is filled in somewhere',
    description: 'Changes what is filled in in a record. The rest of the file stays as it is.',
    arguments: { record: 'what you want to change: a name, or the name of the file' },
    options: {
      set: 'fill in a field (may be repeated)',
      add: 'add something to a list (may be repeated)',
      remove: 'take something out of a list (may be repeated)',
      unset: 'empty a field (may be repeated)',
    },
    examples: [
      ['initiatief change', 'choose what you want to change'],
      ['initiatief change garden --set minimum=2', 'in one go'],
      [
        'initiatief change garden --add holders=priya --set holders.tom.part=lead',
        'somebody more, and Tom leads',
      ],
      [
        'initiatief change tom --remove talents=carpentry --unset hours_per_week',
        'something less, and an empty field',
      ],
    ],
    questions: {
      record: { label: 'What do you want to change?', hint: 'Type part of its name.' },
      field: { label: 'Which part of it?' },
      way: { label: 'What do you want to do with this list?' },
      gone: { label: 'What can go?' },
      item: { label: 'Which one?' },
    },
    ways: {
      add: 'put something with it',
      remove: 'take something off',
      part: 'change something about one of them',
      set: 'fill in the whole list again',
    },
    isEmpty: 'empty so far',
    gone: { says: 'That is not there any more.', help: 'Nothing was changed.' },
    noSign: typed => ({ says: `There is no = in "${typed}".`, help: 'Write it like this: field=value' }),
    noField: (word, help) => ({ says: `I do not know a field "${word}" here.`, help }),
    meant: field => `Do you mean ${field}?`,
    choose: fields => `Choose from ${fields}.`,
    isPrivate: file => `Put it in ${file}. That file stays on your own computer.`,
    noItem: (item, field, there) => ({
      says: `"${item}" is not in ${field}, or more than once.`,
      help: there === undefined ? 'Nothing is there yet.' : `There is now: ${there}.`,
    }),
    howTyped: name => ({
      says: `What do you want to change about ${name}?`,
      help: 'Say so with --set field=value, --add, --remove or --unset.\nExamples: initiatief change --help',
    }),
    otherFile: 'The file is still called after the old name. Should that change?',
    lead: 'Then type',
    noList: field => ({
      says: `${field} is no list.`,
      help: `Fill it in with: --set ${field}=… or empty it with: --unset ${field}`,
    }),
    noValue: typed => ({ says: `"${typed}" does not fit here.` }),
    empty: field => ({
      says: `There is nothing behind ${field}=.`,
      help: `To empty it, type: --unset ${field}`,
    }),
    changed: (name, fields) => `Changed for ${name}: ${fields}`,
  },
};
