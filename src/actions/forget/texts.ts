import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Line } from '../../core/acting/mentions.ts';
import type { Objection, Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface Way {
  name: string;
  also: readonly string[];
}

interface ForgetTexts extends ActionTexts {
  questions: Record<'person' | 'texts', Pick<Question, 'label' | 'hint'>>;
  ways: Record<'replace' | 'list', Way>;
  several(all: string): Pick<Objection, 'says' | 'help'> & { says: string };
  noPerson(name: string, key: string): Pick<Objection, 'says' | 'help'>;
  nowhere: Refusal & { help: string };
  did: string;
  lines(lines: readonly Line[]): string;
  paths(paths: readonly string[]): string;
  closed(paths: readonly string[]): string;
  received(minutes: readonly string[], people: string): string;
  /** What a program cannot clean, and who can. */
  always: readonly string[];
}

const below = (all: readonly string[]): string => all.map(one => `\n    ${one}`).join('');
const places = (lines: readonly Line[], of: string): string =>
  below(lines.map(({ file, line }) => `${file}, ${of} ${line}`));

export const texts: Record<Language, ForgetTexts> = {
  nl: {
    name: 'haal-weg',
    title: 'gegevens weghalen',
    summary: 'haal weg wat er over iemand staat',
    description:
      'Haalt weg wat er over iemand staat, en zegt wat je zelf nog moet doen. In wat geweest is, staat dan iemand. Dit kun je niet ongedaan maken.',
    arguments: { person: 'over wie hier niets meer mag staan: elke naam mag' },
    options: { texts: 'namen in teksten: vervang (er komt iemand te staan) of noem (alleen zeggen waar)' },
    examples: [
      ['initiatief haal-weg', 'vraagt om wie het gaat'],
      ['initiatief haal-weg cor-hagenaars --teksten vervang --proef', 'eerst zien wat er weggaat'],
      ['initiatief haal-weg "Jan Jansen" --teksten noem', 'ook wie geen eigen bestand heeft'],
    ],
    questions: {
      person: {
        label: 'Over wie mag hier niets meer staan?',
        hint: 'Typ de naam. Een eigen bestand is niet nodig.',
      },
      texts: {
        label: 'Er staan ook namen in teksten. Wat wil je daarmee?',
        hint: 'Ongedaan maken kan daarna niet meer.',
      },
    },
    ways: {
      replace: { name: 'vervang ze door iemand', also: ['vervang', 'replace'] },
      list: { name: 'noem alleen waar ze staan', also: ['noem', 'list'] },
    },
    several: all => ({
      says: 'Wie bedoel je?',
      help: all && `Typ het zo: ${all}. Gaat het om iemand anders? Typ dan de hele naam.`,
    }),
    noPerson: (name, key) => ({
      says: `"${name}" is hier geen persoon.`,
      help: `Stopt dat? Typ: initiatief stopt ${key}\nHeet er ook iemand zo? Geef dit dan eerst een andere naam: initiatief hernoem ${key}`,
    }),
    nowhere: {
      says: 'Die naam vind ik nergens in deze map.',
      help: 'Ook in oude versies kan een naam staan. Vraag wie git kent om daar te kijken.',
    },
    did: 'Weggehaald wat er over één persoon stond',
    lines: lines =>
      `Hier staat de naam nog, of kan die bedoeld zijn. Kijk zelf wat er weg moet:${places(lines, 'regel')}`,
    paths: paths => `Deze bestanden heten ernaar. Geef ze een andere naam:${below(paths)}`,
    closed: paths => `In deze bestanden kan ik niet kijken. Kijk zelf of de naam erin staat:${below(paths)}`,
    received: (minutes, people) =>
      `Deze verslagen gingen rond. Vraag wie ze kreeg om ze weg te gooien${people && `, zoals ${people}`}:${below(minutes)}`,
    always: [
      'Git bewaart wat er eerder stond, en wie wanneer iets opsloeg. Vraag wie git kent om dat op te schonen met git filter-repo.',
      'Op elke andere computer met deze map staat het ook nog. Vraag iedereen om die weg te gooien en een nieuwe kopie op te halen.',
      'Staat de map op een website? Vraag de beheerder daar om oude versies en voorstellen te verwijderen.',
      'Gingen er rapporten rond, of staan ze online? Maak nieuwe, en haal de oude weg.',
      'Zoek de naam en het telefoonnummer ook op in je e-mail en je telefoon.',
    ],
  },
  en: {
    name: 'forget',
    title: 'remove data',
    summary: 'remove what is there about somebody',
    description:
      'Removes what is there about somebody, and tells what you have to do yourself. In what has been, somebody stands for the name. This cannot be undone.',
    arguments: { person: 'who does not want to be named any more: any name will do' },
    options: { texts: 'names in texts: replace (somebody stands there instead) or list (only tell where)' },
    examples: [
      ['initiatief forget', 'asks who it is'],
      ['initiatief forget tom-whitlock --texts replace --dry-run', 'first see what goes'],
      ['initiatief forget "John Smith" --texts list', 'also who has no file'],
    ],
    questions: {
      person: { label: 'Who does not want to be named any more?', hint: 'Type the name. No file is needed.' },
      texts: {
        label: 'There are names in texts too. What do you want with those?',
        hint: 'It cannot be undone afterwards.',
      },
    },
    ways: {
      replace: { name: 'replace them with somebody', also: ['replace', 'vervang'] },
      list: { name: 'list where they are', also: ['list', 'noem'] },
    },
    several: all => ({
      says: 'Who do you mean?',
      help: all && `Type it like this: ${all}. Is it somebody else? Then type the whole name.`,
    }),
    noPerson: (name, key) => ({
      says: `"${name}" is not a person here.`,
      help: `Does it stop? Type: initiatief leave ${key}\nIs somebody called that too? Then give this another name first: initiatief rename ${key}`,
    }),
    nowhere: {
      says: 'I do not find that name anywhere in this folder.',
      help: 'A name can be in old versions too. Ask who knows git to look there.',
    },
    did: 'Removed what was there about one person',
    lines: lines =>
      `The name is still here, or may be meant. See yourself what has to go:${places(lines, 'line')}`,
    paths: paths => `These files are called after it. Give them another name:${below(paths)}`,
    closed: paths => `I cannot look into these files. See yourself if the name is in them:${below(paths)}`,
    received: (minutes, people) =>
      `These minutes went round. Ask who got them to throw them away${people && `, such as ${people}`}:${below(minutes)}`,
    always: [
      'Git keeps what was there before, and who saved what when. Ask who knows git to clean that with git filter-repo.',
      'Every other computer with this folder still has it. Ask everyone to throw that away and get a new copy.',
      'Is the folder on a website? Ask who runs it to remove old versions and proposals.',
      'Did reports go round, or are they online? Make new ones, and take the old ones away.',
      'Look for the name and the telephone number in your email and your phone as well.',
    ],
  },
};
