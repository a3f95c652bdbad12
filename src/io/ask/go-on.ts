import type { Language } from '../../core/ground/language.ts';
import type { Confirmation } from './question.ts';

/** Asked where somebody was stopped in the middle of the same questions. */
export const goOn: Record<Language, Confirmation> = {
  nl: {
    label: 'Je was hier eerder mee bezig. Verdergaan waar je was?',
    yes: 'Ja, ga verder',
    no: 'Nee, begin opnieuw',
  },
  en: {
    label: 'You were in the middle of this earlier. Go on where you were?',
    yes: 'Yes, go on',
    no: 'No, start again',
  },
};
