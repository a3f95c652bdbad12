import type { Language } from '../../core/ground/language.ts';
import type { Forge } from '../../core/writing/new-repository.ts';

const closeIt: Record<Language, string> = {
  nl: 'Elke maandag komt er een weekbericht bij Issues op de website. Liever niet? Sluit dat bericht.',
  en: 'Every Monday the website gets a weekly report at Issues. Would you rather not? Close that issue.',
};

/** What the job of every week does of itself, and how that stops or starts. */
export const everyWeek: Record<Language, Record<Forge, string[]>> = {
  nl: {
    github: [closeIt.nl],
    forgejo: [closeIt.nl],
    gitlab: [
      'Wil je elke week een rapport? Zet dat aan bij Build > Pipeline schedules. Hoe je het per e-mail krijgt, staat in .gitlab-ci.yml.',
    ],
    none: [],
  },
  en: {
    github: [closeIt.en],
    forgejo: [closeIt.en],
    gitlab: [
      'Do you want a report every week? Switch it on at Build > Pipeline schedules. How to get it by email is told in .gitlab-ci.yml.',
    ],
    none: [],
  },
};
