import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';

/** What can keep a browser from printing a page. */
export type Why =
  | 'none'
  | 'not-there'
  | 'root'
  | 'no-start'
  | 'no-start-as-root'
  | 'gone'
  | 'silent'
  | 'slow'
  | 'refused'
  | 'stopped';

/** A page that did not come. */
export class Trouble extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

const noStart: Record<Language, (program: string) => string> = {
  nl: program => `De browser ${program} start niet.`,
  en: program => `The browser ${program} does not start.`,
};

const what: Record<Why, Record<Language, (program: string) => string>> = {
  none: {
    nl: () =>
      'Voor een pdf heb ik een browser nodig die de bladzijde opmaakt: Chrome, Chromium of Edge. Ik vind er geen.',
    en: () =>
      'To make a pdf I need a browser that lays out the page: Chrome, Chromium or Edge. I cannot find one.',
  },
  'not-there': {
    nl: program => `${program} is geen programma dat ik kan starten.`,
    en: program => `${program} is no program that I can start.`,
  },
  root: {
    nl: () =>
      'Je werkt als beheerder (root), en dan start een browser niet veilig. Daarom maak ik zo geen pdf.',
    en: () => 'You are working as root, and then a browser does not start safely. So I make no pdf this way.',
  },
  'no-start': noStart,
  'no-start-as-root': noStart,
  gone: {
    nl: program => `De browser ${program} stopte voordat de pdf er was.`,
    en: program => `The browser ${program} stopped before the pdf was there.`,
  },
  silent: {
    nl: program => `${program} geeft geen antwoord. Misschien is het een oude browser, of een andere soort.`,
    en: program => `${program} does not answer. It may be an old browser, or one of another kind.`,
  },
  slow: {
    nl: program => `De browser ${program} deed er te lang over; ik heb hem gestopt.`,
    en: program => `The browser ${program} took too long; I have stopped it.`,
  },
  refused: {
    nl: program => `De browser ${program} maakt van deze bladzijde geen pdf. Misschien is hij te oud.`,
    en: program => `The browser ${program} makes no pdf of this page. It may be too old.`,
  },
  stopped: { nl: () => 'Gestopt. Er is geen pdf gemaakt.', en: () => 'Stopped. No pdf was made.' },
};

const page: Record<Language, string> = {
  nl: 'Of maak een gewone bladzijde (--naar bladzijde.html), open die in een browser en kies daar Afdrukken, Opslaan als pdf.',
  en: 'Or make an ordinary page (--output page.html), open it in a browser and choose Print, Save as PDF.',
};

const help: Partial<Record<Why, Record<Language, string>>> = {
  none: {
    nl: 'Staat hij op een eigen plek? Wijs hem aan met --browser.',
    en: 'Does it stand somewhere else? Point at it with --browser.',
  },
  'not-there': {
    nl: 'Wijs een browser aan, zoals: --browser /usr/bin/chromium',
    en: 'Point at a browser, such as: --browser /usr/bin/chromium',
  },
  root: { nl: 'Werk als gewone gebruiker.', en: 'Work as an ordinary user.' },
  'no-start-as-root': {
    nl: 'Je werkt als beheerder (root); dan start een browser meestal niet. Werk als gewone gebruiker.',
    en: 'You are working as root; then a browser mostly does not start. Work as an ordinary user.',
  },
};

const another: Record<Language, string> = {
  nl: 'Kies een andere browser met --browser.',
  en: 'Choose another browser with --browser.',
};

/** Says why there is no pdf, and how it can be had all the same. */
export function noPdf(why: Why, program: string, language: Language): UsageError {
  const message = what[why][language](visibleLine(program));
  if (why === 'stopped') return new UsageError(message);
  return new UsageError(message, `${(help[why] ?? another)[language]}\n${page[language]}`);
}
