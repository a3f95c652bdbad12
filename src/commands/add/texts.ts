import type { Language } from '../../core/ground/language.ts';
import { type TextObjections, textObjections } from '../../core/ground/text-objections.ts';
import type { Scalar } from '../../core/model/shape.ts';
import type { Say } from '../../core/words/say.ts';
import type { Unclear } from '../../core/writing/assignment.ts';
import type { Misfit } from '../../core/writing/typed-value.ts';

/** What `add` says while it asks, and about what was typed. */
export interface AddTexts extends TextObjections {
  skip: string;
  done: string;
  nameless: string;
  needed: string;
  another: string;
  /** The same where names are chosen from. */
  anotherName: string;
  emptyIsDone: string;
  canBeLonger: string;
  nothing: string;
  /** How the example in a hint begins. */
  forExample: string;
  typeName: string;
  /** Why nothing can be picked. */
  nameWanted: string;
  oneByOne: string;
  isDay(typed: string): string;
  isNoName(typed: string): string;
  /** A name that no record has. */
  isNew(name: string): { label: string; hint: string };
  yesNew(kind: string, name: string): string;
  noSlip: string;
  /** Asked where everybody can read the records. */
  mayBeNamed(name: string): { label: string; hint: string; yes: string; no: string };
  /** Where somebody belongs who is of no partner. */
  ofOurs: string;
  isThatRight(day: string): string;
  somebodyNew(kind: string, typed: string): string;
  newName(kind: string): string;
  atLeast(number: number): string;
  atMost(number: number): string;
  shortName: { label: string; hint: string; isThere(file: string, example: string): string };
  nth(label: string, number: number): string;
  of(label: string, name: string): string;
  expected: Record<Exclude<Scalar['type'], 'choice'>, string>;
  notAChoice(typed: string, field: string): string;
  meant(word: string): string;
  choose(list: string): string;
  unclear: Record<Unclear['reason'], (word: string) => string>;
}

export const texts: Record<Language, AddTexts> = {
  nl: {
    ...textObjections.nl,
    skip: 'sla over',
    done: 'klaar',
    nameless: 'zonder naam',
    needed: 'Vul hier iets in.',
    another: 'Nog iets? Leeg is klaar.',
    anotherName: 'Nog een? Anders kies je klaar.',
    emptyIsDone: 'Leeg laten mag.',
    canBeLonger: 'Leeg laten mag. In het bestand kun je later meer schrijven.',
    nothing: '–',
    forExample: ' Bijvoorbeeld',
    typeName: 'Typ een deel van de naam.',
    nameWanted: '– hier hoort een naam',
    oneByOne: 'Dit zijn er meer. Kies ze één voor één',
    isDay: typed => `"${typed}" is een dag`,
    isNoName: typed => `"${typed}" is geen naam`,
    isNew: name => ({ label: `${name} ken ik nog niet`, hint: 'Is dat een nieuwe naam?' }),
    yesNew: (kind, name) => `ja, zet ${name} erbij (${kind})`,
    noSlip: 'nee, ik kies opnieuw',
    mayBeNamed: name => ({
      label: `Mag de naam ${name} openbaar zijn?`,
      hint: 'Iedereen kan deze map lezen. Vraag het dus eerst.',
      yes: 'ja, dat is gevraagd',
      no: 'nee, of dat weet ik nog niet (dan zet ik de naam er niet bij)',
    }),
    ofOurs: 'bij ons, het initiatief zelf',
    isThatRight: day => `Dat is ${day}. Klopt dat? Druk dan nog eens op Enter.`,
    somebodyNew: (kind, typed) => (typed ? `nieuw: "${typed}" (${kind})` : `nieuw: ${kind} …`),
    newName: kind => `Nieuw: ${kind}`,
    atLeast: number => `Hier hoort ${number} of meer.`,
    atMost: number => `Hier hoort hooguit ${number}.`,
    shortName: {
      label: 'Korte naam',
      hint: 'Zo heet het bestand: kleine letters, cijfers en streepjes.',
      isThere: (file, example) =>
        `${file} bestaat al. Is het dezelfde? Stop dan met Ctrl-C, en vul dat bestand aan. Is het een andere? Geef die hier een eigen korte naam, bijvoorbeeld: ${example}`,
    },
    nth: (label, number) => `${label} (${number})`,
    of: (label, name) => `${label} – ${name}`,
    expected: {
      text: 'Hier hoort tekst.',
      boolean: 'Hier hoort ja of nee.',
      number: 'Hier hoort een getal, zoals 2 of 2,5.',
      integer: 'Hier hoort een heel getal, zoals 2.',
      date: 'Hier hoort een dag, zoals 12 maart 2026 of vandaag.',
      'partial-date': 'Hier hoort een dag, maand of jaar, zoals 12 maart, maart 2026 of 2026.',
      interval: 'Hier hoort een tijdsduur, zoals 3 maanden, of geen.',
    },
    notAChoice: (typed, field) => `"${typed}" ken ik niet bij ${field}.`,
    meant: word => `Bedoel je ${word}?`,
    choose: list => `Kies uit ${list}.`,
    unclear: {
      'no-value': word => `In "${word}" zie ik geen veld en waarde. Schrijf het zo: --zet veld=waarde`,
      'unknown-field': word => `Het veld "${word}" ken ik niet.`,
      'no-list': word => `Bij "${word}" hoort een getal na de punt: 0 voor de eerste, 1 voor de tweede.`,
      'no-field-named': word =>
        `In "${word}" zie ik geen veld. Schrijf het zo: --zet "partijen=partner: initiatief; levert: een plan"`,
    },
  },
  en: {
    ...textObjections.en,
    skip: 'skip',
    done: 'done',
    nameless: 'without a name',
    needed: 'Please type something here.',
    another: 'Anything else? Leave it empty when you are done.',
    anotherName: 'One more? If not, choose done.',
    emptyIsDone: 'You may leave it empty.',
    canBeLonger: 'You may leave it empty. You can write more in the file later.',
    nothing: '–',
    forExample: ' For example',
    typeName: 'Type part of the name.',
    nameWanted: '– a name belongs here',
    oneByOne: 'These are more than one. Choose them one by one',
    isDay: typed => `"${typed}" is a day`,
    isNoName: typed => `"${typed}" is not a name`,
    isNew: name => ({ label: `I do not know ${name} yet`, hint: 'Is that a new name?' }),
    yesNew: (kind, name) => `yes, add ${name} (${kind})`,
    noSlip: 'no, I will choose again',
    mayBeNamed: name => ({
      label: `May the name ${name} be public?`,
      hint: 'Everybody can read this folder. So ask first.',
      yes: 'yes, we asked',
      no: 'no, or I do not know yet (then I leave the name out)',
    }),
    ofOurs: 'with us, the initiative itself',
    isThatRight: day => `That is ${day}. Is that right? Then press Enter again.`,
    somebodyNew: (kind, typed) => (typed ? `new: "${typed}" (${kind})` : `new: ${kind} …`),
    newName: kind => `New: ${kind}`,
    atLeast: number => `This should be ${number} or more.`,
    atMost: number => `This should be ${number} at most.`,
    shortName: {
      label: 'Short name',
      hint: 'The name of the file: small letters, digits and hyphens.',
      isThere: (file, example) =>
        `${file} is already there. Is it the same one? Then stop with Ctrl-C, and add to that file. Is it another? Give it a short name of its own here, for example: ${example}`,
    },
    nth: (label, number) => `${label} (${number})`,
    of: (label, name) => `${label} – ${name}`,
    expected: {
      text: 'Type some text here.',
      boolean: 'Type yes or no here.',
      number: 'Type a number here, such as 2 or 2.5.',
      integer: 'Type a whole number here, such as 2.',
      date: 'Type a day here, such as 12 March 2026 or today.',
      'partial-date': 'Type a day, month or year here, such as 12 March, March 2026 or 2026.',
      interval: 'Type a length of time here, such as 3 months, or none.',
    },
    notAChoice: (typed, field) => `I do not know "${typed}" for ${field}.`,
    meant: word => `Do you mean ${word}?`,
    choose: list => `Choose from ${list}.`,
    unclear: {
      'no-value': word => `I see no field and value in "${word}". Write it like this: --set field=value`,
      'unknown-field': word => `I do not know the field "${word}".`,
      'no-list': word => `In "${word}" a number goes after the dot: 0 for the first, 1 for the second.`,
      'no-field-named': word =>
        `I see no field in "${word}". Write it like this: --set "parties=partner: initiative; delivers: a plan"`,
    },
  },
};

/** What is wrong with a value that was typed, and what would do. */
export function misfitText({ typed, expected, choices, nearest, path }: Misfit, say: Say): string {
  const own = texts[say.language];
  if (expected !== 'choice') return own.expected[expected];
  const field = String(path.findLast(step => typeof step === 'string'));
  const remedy = nearest ? own.meant(say.value(nearest)) : own.choose(say.list(choices.map(say.value), true));
  return `${own.notAChoice(typed, say.field(field))} ${remedy}`;
}
