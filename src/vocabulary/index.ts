import type { Language } from '../core/language.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The vocabulary of every language that initiatief speaks. */
export const vocabularies: Record<Language, Vocabulary> = { nl, en };
