import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Objection, Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

type Says = Pick<Objection, 'says' | 'help'>;

interface MergeTexts extends ActionTexts {
  questions: {
    record: Pick<Question, 'label' | 'hint'>;
    other: { label(name: string): string; hint: string };
  };
  sides: Record<'first' | 'second', string>;
  alike: string;
  gone: Refusal;
  itself(name: string): Refusal;
  otherKinds(one: string, other: string): Refusal;
  wouldBeLost(file: string, field: string): Refusal;
  noSide(typed: string): Says;
  noDifference(field: string): Says;
  whichStays(field: string): string;
  joined(stays: string, goes: string): string;
  askAgain: string;
  comments(comments: readonly string[]): string;
}

export const texts: Record<Language, MergeTexts> = {
  nl: {
    name: 'voeg-samen',
    title: 'dubbele samenvoegen',
    summary: 'maak één bestand van twee over hetzelfde',
    description:
      'Maakt van twee bestanden over dezelfde persoon of hetzelfde één bestand. Alles wat naar de tweede verwees, verwijst dan naar de eerste.',
    arguments: { record: 'wie of wat blijft', other: 'wie of wat daarin opgaat' },
    options: { keep: 'wat blijft waar ze verschillen: eerste, tweede of veld=tweede (mag vaker)' },
    examples: [
      ['initiatief voeg-samen', 'kies welke twee'],
      ['initiatief voeg-samen cor-hagenaars cor --proef', 'eerst zien wat er verandert'],
      ['initiatief voeg-samen cor-hagenaars cor --houd eerste', 'waar ze verschillen, geldt de eerste'],
      ['initiatief voeg-samen cor-hagenaars cor --houd eerste --houd status=tweede', 'per veld'],
    ],
    questions: {
      record: {
        label: 'Wie of wat staat er dubbel in? Kies wat blijft.',
        hint: 'Typ een stukje van de naam.',
      },
      other: { label: name => `Wat is hetzelfde als ${name}?`, hint: 'Dit bestand gaat op in het eerste.' },
    },
    sides: { first: 'eerste', second: 'tweede' },
    alike: 'de naam lijkt erop',
    gone: { says: 'Dat is er niet meer.', help: 'Er is niets veranderd.' },
    itself: name => ({
      says: `Dat is twee keer hetzelfde: ${name}.`,
      help: 'Kies twee bestanden die dubbel zijn.',
    }),
    otherKinds: (one, other) => ({
      says: `${one} en ${other} zijn niet van dezelfde soort.`,
      help: 'Samenvoegen kan met twee personen, twee rollen, en zo verder.',
    }),
    wouldBeLost: (file, field) => ({
      says: `In ${file} begrijp ik niet wat er bij "${field}" staat. Dat zou dan weg zijn.`,
      help: 'Maak dat eerst goed. Wat er niet klopt, zegt: initiatief controleer',
    }),
    noSide: typed => ({
      says: `"${typed}" past hier niet.`,
      help: 'Schrijf het zo: eerste, tweede, of status=tweede',
    }),
    noDifference: field => ({ says: `Bij ${field} verschillen ze niet.`, help: 'Laat dat weg.' }),
    whichStays: field => `${field}: wat blijft?`,
    joined: (stays, goes) =>
      stays === goes ? `Samengevoegd tot één: ${stays}` : `Samengevoegd: ${goes} gaat op in ${stays}`,
    askAgain: 'De toestemming was niet in beide dezelfde. Vraag nog eens wat er mag, en vul dat in.',
    comments: comments =>
      `Deze opmerking stond bij wat wegging. Zet ergens neer wat je wilt houden:${comments.map(one => `\n    ${one}`).join('')}`,
  },
  en: {
    name: 'merge',
    title: 'make one of two',
    summary: 'make one record of two about the same',
    description:
      'Makes one record of two about the same person or thing. All that referred to the second then refers to the first.',
    arguments: { record: 'who or what stays', other: 'who or what becomes part of it' },
    options: { keep: 'what stays where they differ: first, second or field=second (may be repeated)' },
    examples: [
      ['initiatief merge', 'choose which two'],
      ['initiatief merge tom-whitlock tom --dry-run', 'first see what changes'],
      ['initiatief merge tom-whitlock tom --keep first', 'where they differ, the first counts'],
      ['initiatief merge tom-whitlock tom --keep first --keep status=second', 'field by field'],
    ],
    questions: {
      record: { label: 'Who or what is there twice? Choose what stays.', hint: 'Type part of its name.' },
      other: {
        label: name => `What is the same as ${name}?`,
        hint: 'This record becomes part of the first.',
      },
    },
    sides: { first: 'first', second: 'second' },
    alike: 'the name looks like it',
    gone: { says: 'That is not there any more.', help: 'Nothing was changed.' },
    itself: name => ({
      says: `That is the same one twice: ${name}.`,
      help: 'Choose two records about the same.',
    }),
    otherKinds: (one, other) => ({
      says: `${one} and ${other} are not of one kind.`,
      help: 'You can make one of two people, two roles, and so on.',
    }),
    wouldBeLost: (file, field) => ({
      says: `In ${file} I do not understand "${field}". What it says would be lost.`,
      help: 'Put that right first. What is not right is told by: initiatief check',
    }),
    noSide: typed => ({
      says: `"${typed}" does not fit here.`,
      help: 'Write it like this: first, second, or status=second',
    }),
    noDifference: field => ({ says: `They do not differ in ${field}.`, help: 'Leave that out.' }),
    whichStays: field => `${field}: what stays?`,
    joined: (stays, goes) =>
      stays === goes ? `Made one of two: ${stays}` : `Made one of two: ${goes} is now ${stays}`,
    askAgain: 'Consent was not the same in both. Ask once more what is all right, and fill that in.',
    comments: comments =>
      `This comment stood by what went. Put what you want to keep somewhere else:${comments.map(one => `\n    ${one}`).join('')}`,
  },
};
