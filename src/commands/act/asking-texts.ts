import type { Language } from '../../core/ground/language.ts';
import type { Confirmation, Question } from '../../io/ask.ts';

/** What is said at a question. */
export interface AskingTexts {
  skip: string;
  done: string;
  /** What is shown of a question that was passed over. */
  empty: string;
  needed: string;
  none: string;
  because(reason: string): string;
  /** About nobody in particular. */
  nameless: string;
  another: string;
  /** What is in a list, for who stepped back in it. */
  soFar(items: readonly string[]): string;
  /** The same where names are chosen from. */
  anotherName: string;
  emptyIsFine: string;
  inOneLine(form: string): string;
  canBeLonger: string;
  /** How the example in a hint begins. */
  forExample: string;
  typeName: string;
  /** Why nothing can be picked. */
  nameWanted: string;
  oneByOne: string;
  isDay(typed: string): string;
  isNoName(typed: string): string;
  /** A name that no record has. */
  isNew(name: string): Question;
  yesNew(kind: string, name: string): string;
  noSlip: string;
  somebodyNew(kind: string, typed: string): string;
  newName(kind: string): string;
  isThatRight(day: string): string;
  nth(label: string, number: number): string;
  of(label: string, name: string): string;
}

/** What is said at a question in a terminal. */
export const askingTexts: Record<Language, AskingTexts> = {
  nl: {
    skip: 'leeg laten',
    done: 'klaar, zo is het goed',
    empty: '–',
    needed: 'Vul hier iets in.',
    none: 'Niets gevonden. Typ iets anders.',
    because: reason => ` (${reason})`,
    nameless: 'zonder naam',
    another: 'Nog iets? Anders laat je het leeg.',
    soFar: items => (items.length > 0 ? `Er staat nu: ${items.join('; ')}.` : 'Er staat nu niets meer.'),
    anotherName: 'Nog een? Anders kies je klaar.',
    emptyIsFine: 'Leeg laten mag.',
    inOneLine: form => `Typ het in één regel: ${form}.`,
    canBeLonger: 'Leeg laten mag. In het bestand kun je later meer schrijven.',
    forExample: ' Bijvoorbeeld',
    typeName: 'Typ een deel van de naam.',
    nameWanted: '– hier hoort een naam',
    oneByOne: 'Dit zijn er meer. Kies ze één voor één',
    isDay: typed => `"${typed}" is een dag`,
    isNoName: typed => `"${typed}" is geen naam`,
    isNew: name => ({ label: `${name} ken ik nog niet`, hint: 'Is dat een nieuwe naam?' }),
    yesNew: (kind, name) => `ja, zet ${name} erbij (${kind})`,
    noSlip: 'nee, ik kies opnieuw',
    somebodyNew: (kind, typed) => (typed ? `nieuw: "${typed}" (${kind})` : `nieuw: ${kind} …`),
    newName: kind => `Nieuw: ${kind}`,
    isThatRight: day => `Dat is ${day}. Klopt dat? Druk dan nog eens op Enter.`,
    nth: (label, number) => `${label} (${number})`,
    of: (label, name) => `${label} – ${name}`,
  },
  en: {
    skip: 'leave empty',
    done: 'done, that is all',
    empty: '–',
    needed: 'Please type something here.',
    none: 'Nothing found. Type something else.',
    because: reason => ` (${reason})`,
    nameless: 'without a name',
    another: 'Anything else? Leave it empty when you are done.',
    soFar: items => (items.length > 0 ? `It now holds: ${items.join('; ')}.` : 'It now holds nothing.'),
    anotherName: 'One more? If not, choose done.',
    emptyIsFine: 'You may leave it empty.',
    inOneLine: form => `Type it in one line: ${form}.`,
    canBeLonger: 'You may leave it empty. You can write more in the file later.',
    forExample: ' For example',
    typeName: 'Type part of the name.',
    nameWanted: '– a name belongs here',
    oneByOne: 'These are more than one. Choose them one by one',
    isDay: typed => `"${typed}" is a day`,
    isNoName: typed => `"${typed}" is not a name`,
    isNew: name => ({ label: `I do not know ${name} yet`, hint: 'Is that a new name?' }),
    yesNew: (kind, name) => `yes, add ${name} (${kind})`,
    noSlip: 'no, I will choose again',
    somebodyNew: (kind, typed) => (typed ? `new: "${typed}" (${kind})` : `new: ${kind} …`),
    newName: kind => `New: ${kind}`,
    isThatRight: day => `That is ${day}. Is that right? Then press Enter again.`,
    nth: (label, number) => `${label} (${number})`,
    of: (label, name) => `${label} – ${name}`,
  },
};

/** Said where somebody stopped and the answers so far are kept. */
export const answersKept: Record<Language, string> = {
  nl: 'Je antwoorden zijn bewaard. Typ dezelfde opdracht nog eens, dan ga je verder waar je was.',
  en: 'Your answers are kept. Type the same command again to go on where you were.',
};

/** Asked where somebody was stopped in the middle of the same questions. */
export const goOn: Record<Language, (about: string) => Confirmation> = {
  nl: about => ({
    label: `Je was hier eerder mee bezig${about && `: ${about}`}. Verdergaan waar je was?`,
    yes: 'Ja, ga verder',
    no: 'Nee, begin opnieuw',
  }),
  en: about => ({
    label: `You were in the middle of this earlier${about && `: ${about}`}. Go on where you were?`,
    yes: 'Yes, go on',
    no: 'No, start again',
  }),
};
