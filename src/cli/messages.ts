import type { CommanderError, Command as Program } from 'commander';
import type { ExitCode } from '../core/asking/command.ts';
import { faultOf } from '../core/ground/fault.ts';
import type { Language } from '../core/ground/language.ts';
import { shortened, visibleLine } from '../core/ground/visible.ts';
import { nearest } from '../core/words/nearest.ts';
import { LinkOnTheWay } from '../io/within.ts';
import { commandHint } from './command-hints.ts';
import { worded } from './help-texts.ts';
import { NamedOption } from './named-option.ts';

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
  const own = language === 'nl' ? asked?.alias() : undefined;
  const help = `initiatief ${asked ? `${own || asked.name()} ` : ''}--help`;
  const { message, near } =
    language === 'nl' ? dutch(error.code, typed) : english(error.code, typed, error.message);
  const names =
    error.code === 'commander.unknownCommand' ? commandNames(program, language) : optionNames(program, asked);
  const hint = error.code === 'commander.unknownCommand' ? commandHint(typed, language) : undefined;
  const suggestion = near && !hint ? nearest(typed, names) : undefined;
  const lines =
    language === 'nl'
      ? [message, hint ?? (suggestion && `Bedoel je ${suggestion}?`), `Hulp: ${help}`]
      : [message, hint ?? (suggestion && `Do you mean ${suggestion}?`), `Help: ${help}`];
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
  return language === 'nl'
    ? `${path} is een verwijzing naar een andere plek (een link). Daar schrijf ik niet doorheen.\nHaal de link weg, of kies een andere naam.\n`
    : `${path} is a link to another place. I do not write through it.\nRemove the link, or choose another name.\n`;
}

function refusalText(error: unknown, language: Language): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const refusal = refusals[String(error.code)]?.[language];
  if (refusal === undefined) return undefined;
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  const place = path === undefined ? '' : ` (${visibleLine(String(path))})`;
  const [what, next] = refusal;
  return language === 'nl'
    ? `Dat lukt niet: ${what}${place}.\n${next}\n`
    : `That does not work: ${what}${place}.\n${next}\n`;
}

/** Says that the program itself failed, and how to report it. */
export function failureMessage(error: unknown, language: Language): string {
  const detail = shortened(error instanceof Error ? `${error.name}: ${error.message}` : String(error), 300);
  const place = faultOf(error).where;
  return language === 'nl'
    ? `Er ging iets mis in initiatief zelf. Geen bestand is half geschreven.\n  ${detail}\n  ${place}\nLaat het weten: zet deze regels en wat je typte in een nieuwe melding bij het project.\n`
    : `Something went wrong in initiatief itself. No file was left half written.\n  ${detail}\n  ${place}\nPlease report it: put these lines and what you typed in a new issue of the project.\n`;
}

interface Wrong {
  message: string;
  near: boolean;
}

function dutch(code: string, typed: string): Wrong {
  switch (code) {
    case 'commander.unknownCommand':
      return { message: `De opdracht "${typed}" ken ik niet.`, near: true };
    case 'commander.unknownOption':
      return { message: `De optie ${typed} ken ik niet.`, near: true };
    case 'commander.missingArgument':
      return { message: `Zet erachter: ${typed}.`, near: false };
    case 'commander.optionMissingArgument':
      return { message: `Zet er een waarde achter: ${typed}.`, near: false };
    case 'commander.excessArguments':
      return { message: 'Er staat te veel. Hoort het bij elkaar? Zet er aanhalingstekens om.', near: false };
    default:
      return { message: 'Zo begrijp ik het niet.', near: false };
  }
}

function english(code: string, typed: string, original: string): Wrong {
  switch (code) {
    case 'commander.unknownCommand':
      return { message: `I do not know the command "${typed}".`, near: true };
    case 'commander.unknownOption':
      return { message: `I do not know the option ${typed}.`, near: true };
    case 'commander.missingArgument':
      return { message: `Put after it: ${typed}.`, near: false };
    case 'commander.optionMissingArgument':
      return { message: `Put a value after it: ${typed}.`, near: false };
    case 'commander.excessArguments':
      return { message: 'Too many words. Do they belong together? Put quotes round them.', near: false };
    default:
      return { message: visibleLine(original.replace(/^error: /, '')), near: false };
  }
}

/** The names of all commands, those of the reader's language first: of two that are as near, that one is meant. */
function commandNames(program: Program, language: Language): (readonly [string, string])[] {
  const english = program.commands.map(command => command.name());
  const dutch = program.commands.flatMap(command => command.aliases());
  const names = language === 'nl' ? [...dutch, ...english] : [...english, ...dutch];
  return names.map(name => [name, name]);
}

/** The options that can be meant, by each of their names: with how the reader calls them. */
function* optionNames(program: Program, asked: Program | undefined): Iterable<readonly [string, string]> {
  for (const option of [...program.options, ...(asked?.options ?? [])])
    if (option instanceof NamedOption) for (const name of option.names) yield [name, option.named];
}
