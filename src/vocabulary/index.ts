import type { Language } from '../core/ground/language.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The vocabulary of every language that initiatief speaks. */
export const vocabularies: Record<Language, Vocabulary> = { nl, en };
