import type { Language } from '../../core/ground/language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { ImportTexts } from './words.ts';

export const texts: Record<Language, ImportTexts> = { nl, en };
