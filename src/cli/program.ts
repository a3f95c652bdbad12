import { CommanderError, Help, Command as Program, type Option as ProgramOption } from 'commander';
import { type CommandEntry, isNamed, commands as recordCommands } from '../commands/index.ts';
import {
  aboutOption,
  type Command,
  choicesIn,
  type ExitCode,
  globalOptions,
  Input,
  type Option,
} from '../core/asking/command.ts';
import { commandNames } from '../core/asking/command-names.ts';
import { flagIn, flagOf } from '../core/asking/option-words.ts';
import { codeLanguage, type Language, languages } from '../core/ground/language.ts';
import { notAChoice } from '../core/words/not-a-choice.ts';
import type { Io } from '../io/io.ts';
import { noInitiative } from '../io/no-root.ts';
import { Session } from '../io/session.ts';
import { canAsk } from '../io/terminal.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { helpTexts, worded } from './help-texts.ts';
import { NamedOption } from './named-option.ts';
import { version } from './version.ts';

/** What works on records, and what is about the command line itself. */
export const commands: readonly CommandEntry[] = [
  ...recordCommands,
  {
    id: 'completion',
    names: commandNames.completion,
    load: async () => (await import('./completion.ts')).completion,
  },
];

interface Built {
  program: Program;
  language: Language;
}

/**
 * Makes the program that reads the command line. Only the command that is asked for is imported, just
 * before its own arguments are read; without a command all are, for the help.
 */
export async function buildProgram(
  argv: readonly string[],
  io: Io,
  outcome: { code: ExitCode },
): Promise<Built> {
  const { language } = new Session(io, vocabularies, {
    folder: optionIn(argv, '-C', ...languages.map(each => flagOf('folder', each))),
    language: optionIn(argv, ...languages.map(each => flagOf('language', each))),
  });
  const texts = helpTexts[language];
  const help = new NamedOption({ key: 'help', flags: '-h, --help' }, () => texts.help, language);
  const program = new Program('initiatief')
    .exitOverride()
    .configureOutput({ writeOut: text => io.stdout.write(text), writeErr: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: 80,
      styleTitle: title => texts.titles[title] ?? title,
      commandUsage: command => worded(new Help().commandUsage(command), language),
      argumentTerm: argument => texts.words[argument.name()] ?? argument.name(),
      optionTerm: option => worded(option instanceof NamedOption ? option.shown : option.flags, language),
    })
    .description(texts.description)
    .usage(texts.usage)
    .addHelpOption(help)
    .helpCommand(false)
    .version(version, '-V, --version', texts.version)
    .addHelpText('after', texts.after);
  for (const option of globalOptions) program.addOption(toOption(option, undefined, language));
  program.allowExcessArguments().action(async () => {
    const [typed] = program.args;
    if (typed !== undefined) throw new CommanderError(2, 'commander.unknownCommand', `'${typed}'`);
    const session = new Session(io, vocabularies, program.opts());
    if (!canAsk(io)) return program.help();
    if (!session.hasRoot) {
      // Below all that can be done, where somebody who begins looks.
      const { message, help: next } = noInitiative(language);
      return program.addHelpText('after', `\n${message}\n${next}`).help();
    }
    const { home } = await import('../commands/act/home.ts');
    const chosen = await home(session);
    if (chosen) await program.parseAsync([...argv, ...chosen], { from: 'user' });
  });

  const asked = commands.find(entry => argv.some(word => isNamed(entry, word)));
  const first = commandFirst(argv);
  for (const entry of first ? [first] : commands) {
    // What it is called in this language comes first.
    const command = program.command(entry.names[language]);
    command.aliases(
      [...new Set([entry.id, ...Object.values(entry.names)])].filter(name => name !== command.name()),
    );
    if (asked) continue;
    const { texts: own, group } = await entry.load();
    command.summary(own[language].summary);
    if (group) command.helpGroup(texts.groups[group]);
  }
  program.hook('preSubcommand', async (_program, chosen) => {
    const entry = commands.find(one => isNamed(one, chosen.name())) as CommandEntry;
    complete(chosen, await entry.load(), language, io, outcome);
  });
  return { program, language };
}

/** The command that a line begins with, but for options of the whole program: then the others need not be made. */
function commandFirst(argv: readonly string[]): CommandEntry | undefined {
  const flags = ['-C', ...globalOptions.flatMap(option => languages.map(each => flagIn(option, each)))];
  let at = 0;
  while (flags.includes(argv[at] ?? '')) at += 2;
  return commands.find(entry => isNamed(entry, argv[at] ?? ''));
}

/** Gives a command its arguments, options, help and work. */
function complete(
  program: Program,
  command: Command<Session>,
  language: Language,
  io: Io,
  outcome: { code: ExitCode },
): void {
  const texts = command.texts[language];
  const { examplesTitle, help } = helpTexts[language];
  program
    .summary(texts.summary)
    .description(texts.description ?? texts.summary)
    .addHelpOption(new NamedOption({ key: 'help', flags: '-h, --help' }, () => help, language))
    .allowExcessArguments(false);
  for (const { key, form } of command.arguments) program.argument(form, texts.arguments?.[key] ?? '');
  for (const option of command.options) program.addOption(toOption(option, command, language));
  if (texts.more) program.addHelpText('after', `\n${texts.more}`);
  const examples = texts.examples.map(([line, does]) => `  ${line}\n      ${does}`);
  program.addHelpText('after', `\n${examplesTitle}\n${examples.join('\n')}`);
  program.action(async () => {
    const options = program.optsWithGlobals();
    const session = new Session(io, vocabularies, options);
    outcome.code = await command.run(session, new Input(program.args, options));
  });
}

function toOption(
  option: Option<never>,
  command: Command<Session> | undefined,
  language: Language,
): ProgramOption {
  const made = new NamedOption(option, () => aboutOption(option, command, language), language);
  const { choices, repeatable } = option;
  if (choices || repeatable) {
    made.argParser((typed: string, before: unknown) => {
      const value = choices ? chosen(typed, option, language) : typed;
      return repeatable ? [...((before as string[] | undefined) ?? []), value] : value;
    });
  }
  return made;
}

/** What somebody chose, in any language, as the command knows it: by its English word. */
function chosen(typed: string, option: Option<never>, language: Language): string {
  const places = languages.map(each => choicesIn(option, each)?.indexOf(typed.toLowerCase()) ?? -1);
  const found = choicesIn(option, codeLanguage)?.[Math.max(...places)];
  if (found !== undefined) return found;
  if (option.orElse?.(typed)) return typed;
  throw notAChoice(typed, flagIn(option, language), choicesIn(option, language) ?? [], language);
}

/** The value of an option that must be known before the command line is read: it decides the language. */
function optionIn(argv: readonly string[], ...names: string[]): string | undefined {
  for (const [index, word] of argv.entries()) {
    if (word === '--') return undefined;
    if (names.includes(word)) return argv[index + 1];
    const joined = names.find(name => name.startsWith('--') && word.startsWith(`${name}=`));
    if (joined) return word.slice(joined.length + 1);
  }
  return undefined;
}
