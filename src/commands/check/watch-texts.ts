import type { Language } from '../../core/ground/language.ts';

interface WatchTexts {
  looked(milliseconds: number): string;
  /** `trouble` is the code of the system. */
  polling(trouble: string): string;
  noInitiative: string;
  gone: string;
  notWith(option: string): [message: string, help: string];
}

/** How the system can be told to let more be followed, by what it complains about. */
const limits: Record<string, string> = {
  ENOSPC: 'sudo sysctl fs.inotify.max_user_watches=524288',
  EMFILE: 'sudo sysctl fs.inotify.max_user_instances=1024',
};

/** What watching says around what was found. */
export const watchTexts: Record<Language, WatchTexts> = {
  nl: {
    looked: milliseconds => `In ${milliseconds} ms bekeken. Ik kijk mee. Stoppen? Druk op Ctrl-C.`,
    polling: trouble =>
      `Ik krijg van deze computer geen seintje als er iets verandert (${trouble}). Daarom kijk ik zelf, elke seconde.${limits[trouble] ? `\nZo krijg ik die seintjes wel: ${limits[trouble]}` : ''}`,
    noInitiative: 'Het bestand initiatief.yaml is er nu niet. Zet het terug, dan kijk ik weer.\n',
    gone: 'De map waar ik naar keek, is er niet meer. Daarom ben ik gestopt.',
    notWith: option => [`--kijk-mee en ${option} gaan niet samen.`, 'Kies een van de twee.'],
  },
  en: {
    looked: milliseconds => `Checked in ${milliseconds} ms. I am watching. To stop, press Ctrl-C.`,
    polling: trouble =>
      `This computer does not tell me when something changes (${trouble}). So I look myself, every second.${limits[trouble] ? `\nThis makes it tell me: ${limits[trouble]}` : ''}`,
    noInitiative: 'The file initiatief.yaml is not there now. Put it back, and I will look again.\n',
    gone: 'The folder I was watching is no longer there. So I have stopped.',
    notWith: option => [`--watch and ${option} do not go together.`, 'Choose one of the two.'],
  },
};
