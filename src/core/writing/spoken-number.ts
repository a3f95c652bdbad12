import { readNumber } from '../reading/values.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { fold } from '../words/words.ts';
import { spoken } from './spoken-words.ts';

/** Words that people put before a number, and what they count behind it. */
const about =
  /^(?:ongeveer|zo.?n|circa|ca\.?|plusminus|rond(?: de)?|hooguit|minstens|about|around|roughly|some|±|~|\+\/-)\s*/;
const counted =
  /\s*(?:mens(?:en)?|perso(?:on|nen)|people|persons?|uur|uren|hours?|u|h)?(?:\s*(?:per|in de|a|each)\s*week|\s*\/\s*w(?:eek)?)?\.?$/;

/** A number as people type it: `ongeveer 4`, `twee`, `3 uur per week`. Nothing when it is no number. */
export function readSpokenNumber(typed: string, { language }: Vocabulary): number | undefined {
  const exact = readNumber(typed);
  if (exact !== undefined) return exact;
  const text = fold(typed).replace(about, '').replace(counted, '');
  const word = spoken[language].numbers.indexOf(text);
  return word < 0 ? readNumber(text) : word + 1;
}
