import { codeLanguage, type Language, languages, type OtherLanguage } from '../ground/language.ts';

/** What each option is called in Dutch, by its key. */
const nl = {
  about: 'over',
  accepted: 'bewust',
  add: 'erbij',
  answers: 'antwoord',
  as: 'als',
  at: 'toen',
  attention: 'aandacht',
  back: 'terug',
  brought: 'bracht',
  browser: 'browser',
  ci: 'ci',
  color: 'kleur',
  commit: 'commit',
  cover: 'invaller',
  dryRun: 'proef',
  due: 'uiterlijk',
  findable: 'vindbaar',
  fix: 'verbeter',
  folder: 'in-map',
  for: 'voor',
  force: 'toch',
  format: 'vorm',
  from: 'vanaf',
  fromPerson: 'van',
  git: 'git',
  handover: 'overdracht',
  help: 'hulp',
  hook: 'hook',
  how: 'hoe',
  id: 'id',
  keep: 'houd',
  keeper: 'beheerder',
  keepId: 'houd-id',
  language: 'taal',
  legalForm: 'rechtsvorm',
  lesson: 'les',
  map: 'kolom',
  municipality: 'gemeente',
  name: 'naam',
  new: 'nieuw',
  note: 'notitie',
  on: 'op',
  open: 'open',
  outcome: 'uitkomst',
  output: 'naar',
  pager: 'bladeren',
  part: 'als',
  pass: 'geef-door',
  person: 'persoon',
  place: 'plaats',
  point: 'punt',
  present: 'aanwezig',
  remove: 'eraf',
  rows: 'rijen',
  rule: 'regel',
  section: 'deel',
  set: 'zet',
  sheet: 'blad',
  site: 'site',
  since: 'sinds',
  skip: 'zonder-regel',
  staged: 'klaargezet',
  strict: 'streng',
  texts: 'teksten',
  toPerson: 'aan',
  they: 'zij',
  today: 'vandaag',
  togetherUntil: 'samen-tot',
  unset: 'leeg',
  until: 'tot',
  view: 'kijk',
  visibility: 'zichtbaarheid',
  watch: 'kijk-mee',
  who: 'wie',
  with: 'met',
  we: 'wij',
  withDetails: 'met-gegevens',
  without: 'zonder',
  year: 'jaar',
  yes: 'ja',
} as const;

/** What an option is known by in the code. A new one is a compile error until it has a Dutch word. */
export type OptionKey = keyof typeof nl;

/** What options are called in the languages that are not that of the code, and the word before what is left out. */
const others: Record<OtherLanguage, { words: Record<OptionKey, string>; without: string }> = {
  nl: { words: nl, without: 'zonder' },
};

interface Flags {
  key: OptionKey;
  flags: string;
}

/** The long name of an option as it is typed: `--for` and `--voor`, `--no-git` and `--zonder-git`. */
export function flagIn({ key, flags }: Flags, language: Language): string {
  const inCode = /--[a-z-]+/.exec(flags)?.[0] ?? '';
  if (language === codeLanguage) return inCode;
  const { words, without } = others[language];
  return `--${inCode.startsWith('--no-') ? `${without}-` : ''}${words[key]}`;
}

/** An option that says yes to something, or has a value, as it is typed: by its key. */
export function flagOf(key: OptionKey, language: Language): string {
  return flagIn(
    { key, flags: `--${key.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)}` },
    language,
  );
}

/** The same with its short name and what follows it: `-y, --ja`, `--voor <audience>`. */
export function flagsIn(option: Flags, language: Language): string {
  return option.flags.replace(/--[a-z-]+/, flagIn(option, language));
}

/** Is an option called so, in any language? */
export function isCalled(name: string, option: Flags): boolean {
  return (
    option.flags.split(/[ ,]+/).includes(name) ||
    languages.some(language => name === flagIn(option, language))
  );
}
