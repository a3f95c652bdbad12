import { type Language, languages } from '../ground/language.ts';
import type { Offer } from './offer.ts';
import type { OptionKey } from './option-words.ts';

/** What a command says about itself in one language. */
export interface CommandTexts {
  /** The name people may type in this language; the id in English. */
  name: string;
  summary: string;
  description?: string;
  /** More to read in its help, in lines that fit. */
  more?: string;
  /** What each argument and option is for, by its key. */
  arguments?: Record<string, string>;
  options?: Record<string, string>;
  /** Commands to copy, each with what it does. */
  examples: readonly (readonly [command: string, does: string])[];
}

export interface Argument<Session = unknown> {
  key: string;
  /** As in `<kind>`, `[name]` or `[files...]`. */
  form: string;
  /** Names it can have, for the shell to complete. */
  choices?: readonly string[];
  /** What else the shell can complete here. */
  offers?: Offer<Session>;
}

export interface Option<Session = unknown> {
  key: OptionKey;
  /** As in `-f, --format <name>`. */
  flags: string;
  /** What it takes; where the words differ, in each language, in one order. A command gets the English word. */
  choices?: readonly string[] | Record<Language, readonly string[]>;
  /** What else may be typed than one of these: the command gets it as it is. */
  orElse?(typed: string): boolean;
  /** What the shell can complete here, where that is not a choice from these. */
  offers?: Offer<Session>;
  /** May be given more than once. */
  repeatable?: boolean;
}

/** 0 fine, 1 findings at the level that fails, 2 wrong usage, 3 the tool itself failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A command: what may be typed, what it says about itself, and what it does. */
export interface Command<Session> {
  id: string;
  /** The heading under which help lists it; without it among all others. */
  group?: 'weekly' | 'changes' | 'tidying';
  arguments: readonly Argument<Session>[];
  options: readonly Option<Session>[];
  texts: Record<Language, CommandTexts>;
  run(session: Session, input: Input): Promise<ExitCode>;
}

/** What was typed after a command. */
export class Input {
  readonly arguments: readonly string[];
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(typed: readonly string[], options: Readonly<Record<string, unknown>>) {
    this.arguments = typed;
    this.#options = options;
  }

  /** The value of an option, or nothing when it was not given. */
  text(key: string): string | undefined {
    const value = this.#options[key];
    return typeof value === 'string' ? value : undefined;
  }

  /** The values of an option that may be given more than once. */
  texts(key: string): readonly string[] {
    const value = this.#options[key];
    return Array.isArray(value) ? value : [];
  }

  flag(key: string): boolean {
    return this.#options[key] === true;
  }
}

/** The options that more commands take. */
export const sharedOptions = {
  today: { key: 'today', flags: '--today <date>' },
  output: { key: 'output', flags: '--output <file>', offers: 'files' },
  force: { key: 'force', flags: '--force' },
} satisfies Record<string, Option>;

/** The options that every command takes. */
export const globalOptions: readonly Option[] = [
  { key: 'folder', flags: '-C, --folder <folder>', offers: 'folders' },
  { key: 'language', flags: '--language <code>', choices: languages },
  {
    key: 'color',
    flags: '--color <when>',
    choices: { nl: ['auto', 'altijd', 'nooit'], en: ['auto', 'always', 'never'] },
  },
];

/** What the options of more commands are for. */
export const sharedOptionTexts: Record<Language, Record<string, string>> = {
  nl: {
    today: 'doe alsof het deze dag is, zoals 2026-09-01',
    output: 'bewaar het in dit bestand; hoe het eruitziet, zegt het eind van de naam',
    force: 'vervang een bestand, ook als geen rapport het maakte',
    folder: 'werk in deze map',
    language: 'in welke taal: nl of en',
    color: 'gebruik kleur: auto, altijd of nooit',
  },
  en: {
    today: 'pretend that it is this day, such as 2026-09-01',
    output: 'save it in this file; the end of the name says what it looks like',
    force: 'replace a file, also when no report made it',
    folder: 'work in this folder',
    language: 'in which language: nl or en',
    color: 'use colour: auto, always or never',
  },
};

/** What an option takes, in one language. */
export function choicesIn(
  { choices }: Pick<Option, 'choices'>,
  language: Language,
): readonly string[] | undefined {
  return choices && ('length' in choices ? choices : choices[language]);
}

/** What an option is for, in the words of its command or of all commands. */
export function aboutOption(
  { key }: Pick<Option, 'key'>,
  command: Pick<Command<never>, 'texts'> | undefined,
  language: Language,
): string {
  return command?.texts[language].options?.[key] ?? sharedOptionTexts[language][key] ?? '';
}
