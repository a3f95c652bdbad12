import type { Language } from '../../core/ground/language.ts';
import { en } from './en.ts';
import { nl, type Texts } from './nl.ts';

export type { Texts };

export const texts: Record<Language, Texts> = { nl, en };
