import type { CommanderError, Command as Program } from 'commander';
import { isNamed } from '../commands/index.ts';
import type { ExitCode } from '../core/asking/command.ts';
import { flagOf } from '../core/asking/option-words.ts';
import { faultOf } from '../core/ground/fault.ts';
import { type Language, languages } from '../core/ground/language.ts';
import { shortened, visibleLine } from '../core/ground/visible.ts';
import { nearest } from '../core/words/nearest.ts';
import { LinkOnTheWay } from '../io/within.ts';
import { commandHint } from './command-hints.ts';
import { worded } from './help-texts.ts';
import { NamedOption } from './named-option.ts';
import { fieldHint, optionHint } from './option-hints.ts';
import { commands } from './program.ts';

/** Says in the reader's language what is wrong with a command line, with the nearest name. */
export function usageMessage(
  error: CommanderError,
  program: Program,
  argv: readonly string[],
  language: Language,
): string {
  const named = (word: string): Program | undefined =>
    program.commands.find(command => word === command.name() || command.aliases().includes(word));
  const asked = argv.map(named).find(command => command !== undefined);
  const quoted = visibleLine(/'([^']*)'/.exec(error.message)?.[1] ?? '');
  // What an argument can be helps more than what it is called.
  const about = asked?.registeredArguments.find(argument => argument.name() === quoted)?.description;
  const isArgument = error.code === 'commander.missingArgument';
  const option = [...program.options, ...(asked?.options ?? [])].find(({ flags }) => flags === quoted);
  const written = option instanceof NamedOption ? option.shown : quoted;
  const typed = isArgument && about ? about : worded(written, language);
  const help = `initiatief ${asked ? `${asked.name()} ` : ''}--help`;
  const message = mistakes[error.code]?.[language](typed) ?? otherMistake(error, language);
  const names =
    error.code === 'commander.unknownCommand'
      ? commandNames(language)
      : optionNames(program, asked, language);
  const hints: Record<string, () => string | undefined> = {
    'commander.unknownCommand': () => commandHint(typed, language),
    'commander.unknownOption': () => {
      const id = commands.find(entry => isNamed(entry, asked?.name() ?? ''))?.id;
      return optionHint(id ?? '', typed, language);
    },
  };
  const hint = hints[error.code]?.();
  const suggestion = ofNames.includes(error.code) && !hint ? nearest(shorter(typed), names) : undefined;
  const fillsIn = asked?.options.some(option => option.attributeName() === 'set') ?? false;
  const filling =
    error.code === 'commander.unknownOption' && fillsIn ? fieldHint[language](typed) : undefined;
  const lines = {
    nl: [message, hint ?? (suggestion ? `Bedoel je ${suggestion}?` : filling), `Hulp: ${help}`],
    en: [message, hint ?? (suggestion ? `Do you mean ${suggestion}?` : filling), `Help: ${help}`],
  }[language];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** What the machine can refuse, in words: a full disk, a folder that is closed. */
const refusals: Record<string, Record<Language, readonly [what: string, next: string]>> = {
  ENOSPC: {
    nl: ['de schijf is vol', 'Maak ruimte vrij en probeer het opnieuw.'],
    en: ['the disk is full', 'Make room and try again.'],
  },
  EACCES: {
    nl: ['daar mag ik niet bij', 'Vraag wie de map beheert, of kies een andere plek.'],
    en: ['I am not allowed to', 'Ask who looks after the folder, or choose another place.'],
  },
  EROFS: {
    nl: ['in die map kan ik niet schrijven', 'Kies een andere plek.'],
    en: ['I cannot write in that folder', 'Choose another place.'],
  },
  ENOENT: {
    nl: ['die plek is er niet', 'Kijk of de naam klopt.'],
    en: ['there is no such place', 'Check whether the name is right.'],
  },
  ENOTDIR: {
    nl: ['een deel van die plek is geen map', 'Kijk of de naam klopt.'],
    en: ['part of that place is not a folder', 'Check whether the name is right.'],
  },
  EISDIR: {
    nl: ['dat is een map, geen bestand', 'Kies een andere naam.'],
    en: ['that is a folder, not a file', 'Choose another name.'],
  },
  ENODEV: {
    nl: ['dat is geen gewoon bestand', 'Kies een andere naam.'],
    en: ['that is not an ordinary file', 'Choose another name.'],
  },
  ENAMETOOLONG: {
    nl: ['die naam is te lang', 'Kies een kortere naam.'],
    en: ['that name is too long', 'Choose a shorter name.'],
  },
};

/** What the machine refuses because of the place that somebody named. */
const ofThePlace = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENODEV', 'ENAMETOOLONG']);

/** Says what is refused and where, with its exit code; or nothing for any other error. Old files are whole: see `writeWhole`. */
export function refusalOf(error: unknown, language: Language): { text: string; code: ExitCode } | undefined {
  if (error instanceof LinkOnTheWay) return { text: linkText(visibleLine(error.path), language), code: 2 };
  const text = refusalText(error, language);
  const isOfPlace = error instanceof Error && 'code' in error && ofThePlace.has(String(error.code));
  return text === undefined ? undefined : { text, code: isOfPlace ? 2 : 3 };
}

function linkText(path: string, language: Language): string {
  return {
    nl: `${path} is een verwijzing naar een andere plek (een link). Daar schrijf ik niet doorheen.\nHaal de link weg, of kies een andere naam.\n`,
    en: `${path} is a link to another place. I do not write through it.\nRemove the link, or choose another name.\n`,
  }[language];
}

function refusalText(error: unknown, language: Language): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const refusal = refusals[String(error.code)]?.[language];
  if (refusal === undefined) return undefined;
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  const place = path === undefined ? '' : ` (${visibleLine(String(path))})`;
  const [what, next] = refusal;
  return {
    nl: `Dat lukt niet: ${what}${place}.\n${next}\n`,
    en: `That does not work: ${what}${place}.\n${next}\n`,
  }[language];
}

/** Says that the program itself failed, and how to report it. */
export function failureMessage(error: unknown, language: Language): string {
  const detail = shortened(error instanceof Error ? `${error.name}: ${error.message}` : String(error), 300);
  const place = faultOf(error).where;
  return {
    nl: `Er ging iets mis in initiatief zelf. Geen bestand is half geschreven.\n  ${detail}\n  ${place}\nLaat het weten: zet deze regels en wat je typte in een nieuwe melding bij het project.\n`,
    en: `Something went wrong in initiatief itself. No file was left half written.\n  ${detail}\n  ${place}\nPlease report it: put these lines and what you typed in a new issue of the project.\n`,
  }[language];
}

/** What can be wrong with a command line, by the code that commander gives it. */
const mistakes: Record<string, Record<Language, (typed: string) => string>> = {
  'commander.unknownCommand': {
    nl: typed => `De opdracht "${typed}" ken ik niet.`,
    en: typed => `I do not know the command "${typed}".`,
  },
  'commander.unknownOption': {
    nl: typed => `De optie ${typed} ken ik niet.`,
    en: typed => `I do not know the option ${typed}.`,
  },
  'commander.missingArgument': {
    nl: typed => `Zet erachter: ${typed}.`,
    en: typed => `Put after it: ${typed}.`,
  },
  'commander.optionMissingArgument': {
    nl: typed => `Zet er een waarde achter: ${typed}.`,
    en: typed => `Put a value after it: ${typed}.`,
  },
  'commander.excessArguments': {
    nl: () => 'Er staat te veel. Hoort het bij elkaar? Zet er aanhalingstekens om.',
    en: () => 'Too many words. Do they belong together? Put quotes round them.',
  },
};

/** Those of which a name that is near can be meant. */
const ofNames = ['commander.unknownCommand', 'commander.unknownOption'];

/** What commander says itself, in its own English. */
function otherMistake({ message }: CommanderError, language: Language): string {
  const said = visibleLine(message.replace(/^error: /, ''));
  return { nl: 'Zo begrijp ik het niet.', en: said }[language];
}

/** The names of all commands, those of the reader's language first: of two that are as near, that one is meant. */
function commandNames(language: Language): (readonly [string, string])[] {
  const own = commands.map(({ names }) => names[language]);
  const all = commands.flatMap(({ names }) => Object.values(names));
  return [...new Set([...own, ...all])].map(name => [name, name]);
}

/** The options that can be meant, by each of their names: with how the reader calls them. */
function* optionNames(
  program: Program,
  asked: Program | undefined,
  language: Language,
): Iterable<readonly [string, string]> {
  for (const option of [...program.options, ...(asked?.options ?? [])])
    if (option instanceof NamedOption) for (const name of option.names) yield [shorter(name), option.named];
  for (const each of languages) yield [shorter(flagOf('help', each)), flagOf('help', language)];
}

/** With one hyphen: with both, a word of four letters with two others in it would be near. */
function shorter(option: string): string {
  return option.replace(/^--/, '-');
}
