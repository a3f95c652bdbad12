import type { Language } from '../ground/language.ts';

/** What is said of something that is so, and of something that is not. */
export const yesNo: Record<Language, { yes: string; no: string }> = {
  nl: { yes: 'ja', no: 'nee' },
  en: { yes: 'yes', no: 'no' },
};
