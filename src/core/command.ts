import type { Language } from './language.ts';

/** What a command says about itself in one language. */
export interface CommandTexts {
  /** The name people may type in this language; the id in English. */
  name: string;
  summary: string;
  description?: string;
  /** What each argument and option is for, by its key. */
  arguments?: Record<string, string>;
  options?: Record<string, string>;
  /** Commands to copy, each with what it does. */
  examples: readonly (readonly [command: string, does: string])[];
}

export interface Argument {
  /** As in `<kind>`, `[name]` or `[files...]`. */
  form: string;
  key: string;
}

export interface Option {
  /** As in `-f, --format <name>`. */
  flags: string;
  key: string;
  choices?: readonly string[];
  /** May be given more than once. */
  repeatable?: boolean;
}

/** Everything the command line must know of a command, and nothing of what it does. */
export interface CommandShape {
  id: string;
  arguments: readonly Argument[];
  options: readonly Option[];
  texts: Record<Language, CommandTexts>;
}

/** 0 fine, 1 findings at the level that fails, 2 wrong usage, 3 the tool itself failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The options that more commands take, each with what it is for. */
export const sharedOptions = {
  today: { flags: '--today <date>', key: 'today' },
  format: { flags: '--format <name>', key: 'format' },
  output: { flags: '--output <file>', key: 'output' },
} satisfies Record<string, Option>;

export const sharedOptionTexts: Record<Language, Record<keyof typeof sharedOptions, string>> = {
  nl: {
    today: 'doe alsof het deze dag is (2026-09-01)',
    format: 'hoe het eruitziet',
    output: 'schrijf naar dit bestand in plaats van naar het scherm',
  },
  en: {
    today: 'pretend that it is this day (2026-09-01)',
    format: 'what it looks like',
    output: 'write to this file instead of to the screen',
  },
};
