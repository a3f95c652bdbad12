import type { Language } from '../ground/language.ts';

/** What each command is called in each language, by its id. */
export const commandNames = {
  init: { nl: 'begin', en: 'init' },
  add: { nl: 'nieuw', en: 'add' },
  join: { nl: 'doe-mee', en: 'join' },
  pass: { nl: 'draag-over', en: 'pass' },
  pause: { nl: 'even-niet', en: 'pause' },
  leave: { nl: 'stopt', en: 'leave' },
  plan: { nl: 'plan', en: 'plan' },
  'look-back': { nl: 'terugkijken', en: 'look-back' },
  spoke: { nl: 'gesproken', en: 'spoke' },
  change: { nl: 'wijzig', en: 'change' },
  done: { nl: 'klaar', en: 'done' },
  rename: { nl: 'hernoem', en: 'rename' },
  merge: { nl: 'voeg-samen', en: 'merge' },
  import: { nl: 'lees-in', en: 'import' },
  forget: { nl: 'haal-weg', en: 'forget' },
  undo: { nl: 'herstel', en: 'undo' },
  check: { nl: 'controleer', en: 'check' },
  hook: { nl: 'hook', en: 'hook' },
  report: { nl: 'rapport', en: 'report' },
  site: { nl: 'site', en: 'site' },
  weekly: { nl: 'weekbericht', en: 'weekly' },
  explain: { nl: 'uitleg', en: 'explain' },
  completion: { nl: 'aanvullen', en: 'completion' },
} as const satisfies Record<string, Record<Language, string>>;

/** What a command is known by in the code. */
export type CommandId = keyof typeof commandNames;
