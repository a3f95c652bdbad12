import type { Language } from '../core/ground/language.ts';

/** When what stands on a page was so, and what made it: `by` is the program and its version. */
export const madeLine: Record<Language, (when: string, by: string) => string> = {
  nl: (when, by) => `Zo stond het op ${when}. Gemaakt met ${by}.`,
  en: (when, by) => `This is how things stood on ${when}. Made with ${by}.`,
};
