import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '../ground/language.ts';
import { fold } from '../words/words.ts';

const stemmers: Record<Language, (word: string) => string> = {
  nl: word => dutch(word),
  en: word => english(word),
};

/** Words that say nothing about what a text is about: those that join, and those that every offer of help has. */
const stopWords = new Set(
  [
    // Dutch: small words, then what help is always called.
    'aan af al alle alles als ander andere bij daar dan dat de deze die dit doen door dus een eens eigen elk elke en er ergens even gaan geen goed goede graag haar had heb hebben heeft heel hem hen het hier hij hoe hun iemand iets ik in is ja je jij jullie kan keer kunnen laten maar maken mee meer mensen met mij mijn moet moeten na naar nee niet niets nieuw nieuwe nog nu of om omdat onder ons onze ook op over paar per samen soms te tegen toch toe tot uit uur van veel voor waar wat week wel weer welke wie wij wil willen worden wordt zal ze zelf zich zij zijn zo zoals zou zulke',
    'hulp help helpen helpt hulpvraag gevraagd zoeken zoekt gezocht bieden biedt aanbod aangeboden nodig geven geeft dag dagen avond avonden ochtend middag maand jaar',
    // English likewise.
    'a about all also an and any are as at be been but by can do does for from get had has have he her him his how i if in into is it its just make many me more my new no not now of off on once one or other our out over own people she so some somebody someone something that the their them then there they this those to too up us use very was we week well were what when where which who will with would you your',
    'helping needs needed need offer offers offered looking look looks want wants give gives day days evening evenings morning afternoon month year hour hours',
  ]
    .join(' ')
    .split(' '),
);

/** Numbers, addresses and codes: what they are made of are no words, and can tell who somebody is. */
const noWords = /\S*(?:[\d@]|\p{L}[./_]\p{L})\S*/gu;

/**
 * What a text is about: its words by their stem, each with the word as it was written. Without the words that
 * say nothing, in either language; stems are those of the language.
 */
export function stemsOf(text: string, language: Language): Map<string, string> {
  const stems = new Map<string, string>();
  for (const written of text.replace(noWords, ' ').match(/[\p{L}\p{M}]+/gu) ?? []) {
    const word = fold(written);
    if (word.length < 3 || stopWords.has(word)) continue;
    const stem = stemmers[language](word);
    if (!stems.has(stem)) stems.set(stem, written.toLowerCase());
  }
  return stems;
}
