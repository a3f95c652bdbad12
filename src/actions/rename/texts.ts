import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Line } from '../../core/acting/mentions.ts';
import type { Objection, Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

type Says = Pick<Objection, 'says' | 'help'>;

interface RenameTexts extends ActionTexts {
  questions: Record<'record' | 'name' | 'id', Pick<Question, 'label' | 'hint'>>;
  gone: Refusal;
  calledSo(name: string): Says;
  noLetters: Says;
  notBoth: Says;
  noId(better: string): Says;
  /** Another record goes by that name. */
  namesake(other: string, free: string): Pick<Question, 'label' | 'hint'>;
  taken(other: string): Refusal;
  renamed(name: string): string;
  otherFile(name: string): string;
  calledNow(was: string, is: string): string;
  left(lines: readonly Line[]): string;
}

/** More places than this nobody reads. */
const most = 8;

const places = (lines: readonly Line[], of: string, more: (count: number) => string): string => {
  const shown = lines.slice(0, most).map(({ file, line }) => `\n    ${file}, ${of} ${line}`);
  return shown.join('') + (lines.length > most ? `\n    ${more(lines.length - most)}` : '');
};

export const texts: Record<Language, RenameTexts> = {
  nl: {
    name: 'hernoem',
    title: 'andere naam geven',
    summary: 'geef iemand of iets een andere naam',
    description:
      'Geeft een andere naam. Het bestand heet dan ook anders, en alles wat ernaar verwijst, gaat mee.',
    arguments: { record: 'wat een andere naam krijgt', name: 'de nieuwe naam' },
    options: {
      id: 'geef het bestand deze naam',
      keepId: 'laat het bestand heten zoals het heet',
    },
    examples: [
      ['initiatief hernoem', 'kies wat anders heet'],
      ['initiatief hernoem moestuin "De pluktuin"', 'in één keer'],
      ['initiatief hernoem cor-hagenaars "Cor de Wit" --houd-id', 'het bestand houdt zijn naam'],
      ['initiatief hernoem cor-hagenaars --id cor', 'alleen het bestand heet anders'],
    ],
    questions: {
      record: { label: 'Wat krijgt een andere naam?', hint: 'Typ een stukje van de naam.' },
      name: { label: 'Hoe heet het nu?', hint: 'Typ de nieuwe naam.' },
      id: { label: 'Hoe moet het bestand heten?' },
    },
    gone: { says: 'Dat is er niet meer.', help: 'Er is niets veranderd.' },
    calledSo: name => ({ says: `Zo heet het al: ${name}.`, help: 'Typ een andere naam.' }),
    noLetters: { says: 'Zet er ook gewone letters of cijfers in.' },
    notBoth: {
      says: 'Het bestand kan niet anders heten en ook zo blijven heten.',
      help: 'Kies één van de twee: --id of --houd-id',
    },
    noId: better => ({
      says: 'Een bestandsnaam bestaat uit kleine letters, cijfers en streepjes.',
      help: better ? `Schrijf het zo: ${better}` : undefined,
    }),
    namesake: (other, free) => ({
      label: `Zo heet ${other} ook. Hoe moet dit bestand heten?`,
      hint: `Is dat dezelfde? Voeg ze dan samen. Anders kan het bestand zo heten: ${free}`,
    }),
    taken: other => ({
      says: `${other} is er al.`,
      help: 'Kies een andere naam voor het bestand met --id. Zijn het dezelfde? Doe dan: initiatief voeg-samen',
    }),
    renamed: name => `Andere naam: ${name}`,
    otherFile: name => `Het bestand van ${name} heet nu anders`,
    calledNow: (was, is) => `${was} heet nu ${is}`,
    left: lines =>
      `Hier staat de oude naam nog. Kijk of die anders moet:${places(lines, 'regel', count => `en nog ${count} keer`)}`,
  },
  en: {
    name: 'rename',
    title: 'give another name',
    summary: 'give somebody or something another name',
    description: 'Gives another name. The file gets it too, and all that refers to it goes along.',
    arguments: { record: 'what gets another name', name: 'the new name' },
    options: {
      id: 'give the file this name',
      keepId: 'leave the name of the file as it is',
    },
    examples: [
      ['initiatief rename', 'choose what is called otherwise'],
      ['initiatief rename garden "The picking garden"', 'in one go'],
      ['initiatief rename tom-whitlock "Tom Brown" --keep-id', 'the file keeps its name'],
      ['initiatief rename tom-whitlock --id tom', 'only the file gets another name'],
    ],
    questions: {
      record: { label: 'What gets another name?', hint: 'Type part of its name.' },
      name: { label: 'What is it called now?', hint: 'Type the new name.' },
      id: { label: 'What is the file to be called?' },
    },
    gone: { says: 'That is not there any more.', help: 'Nothing was changed.' },
    calledSo: name => ({ says: `It is called that already: ${name}.`, help: 'Type another name.' }),
    noLetters: { says: 'Put plain letters or digits in it too.' },
    notBoth: {
      says: 'The file cannot get another name and keep the one it has.',
      help: 'Choose one of the two: --id or --keep-id',
    },
    noId: better => ({
      says: 'A file name is made of small letters, digits and hyphens.',
      help: better ? `Write it like this: ${better}` : undefined,
    }),
    namesake: (other, free) => ({
      label: `${other} is called that too. What is this file to be called?`,
      hint: `Is it the same? Then make them one. If not, the file can be called: ${free}`,
    }),
    taken: other => ({
      says: `${other} is there already.`,
      help: 'Choose another name for the file with --id. Are they the same? Then use: initiatief merge',
    }),
    renamed: name => `Another name: ${name}`,
    otherFile: name => `The file of ${name} has another name now`,
    calledNow: (was, is) => `${was} is now called ${is}`,
    left: lines =>
      `The old name is still in these places. See if it has to change:${places(lines, 'line', count => `and ${count} more`)}`,
  },
};
