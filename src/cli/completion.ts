import type { CommandEntry } from '../commands/index.ts';
import { type Command, globalOptions, type Option } from '../core/command.ts';
import { type Language, listed } from '../core/language.ts';
import { UsageError } from '../core/usage-error.ts';
import type { Session } from '../io/session.ts';

const scripts: Record<string, (commands: readonly Completions[]) => string> = {
  bash: bashScript,
  zsh: commands => `(( $+functions[compdef] )) || { autoload -U compinit && compinit; }
autoload -U +X bashcompinit && bashcompinit
${bashScript(commands)}`,
  fish: fishScript,
};
const shells = Object.keys(scripts);

/** Prints a script that lets a shell finish what somebody types. It is about the command line itself, so it lives here. */
export function completion(entries: readonly CommandEntry[]): Command<Session> {
  const command: Command<Session> = {
    id: 'completion',
    arguments: [{ key: 'shell', form: '<shell>', choices: shells }],
    options: [],
    nl: {
      name: 'aanvullen',
      summary: 'laat je shell opdrachten aanvullen met de Tab-toets',
      description: 'Laat je shell opdrachten aanvullen met de Tab-toets. Typ dit één keer.',
      arguments: { shell: 'bash, zsh of fish' },
      examples: [
        ['initiatief aanvullen bash >> ~/.bashrc', 'voor bash'],
        ['initiatief aanvullen zsh >> ~/.zshrc', 'voor zsh'],
        ['initiatief aanvullen fish > ~/.config/fish/completions/initiatief.fish', 'voor fish'],
      ],
    },
    en: {
      name: 'completion',
      summary: 'let your shell complete commands with the Tab key',
      description: 'Lets your shell complete commands with the Tab key. Type this once.',
      arguments: { shell: 'bash, zsh or fish' },
      examples: [
        ['initiatief completion bash >> ~/.bashrc', 'for bash'],
        ['initiatief completion zsh >> ~/.zshrc', 'for zsh'],
        ['initiatief completion fish > ~/.config/fish/completions/initiatief.fish', 'for fish'],
      ],
    },
    async run(session, input) {
      const [shell = ''] = input.arguments;
      const script = scripts[shell];
      if (!script) throw unknownShell(shell, session.language);
      const commands = [...(await Promise.all(entries.map(entry => entry.load()))), command];
      await session.print(script(commands.map(completionsOf)));
      return 0;
    },
  };
  return command;
}

/** What may follow a command. */
interface Completions {
  names: string[];
  /** What its first argument can be. */
  choices: readonly string[];
  options: { short: string; long: string; takesValue: boolean; choices: readonly string[] }[];
}

function completionsOf(command: Command<Session>): Completions {
  return {
    names: [...new Set([command.id, command.nl.name])],
    choices: [...new Set(command.arguments.flatMap(argument => argument.choices ?? []))],
    options: [...command.options, ...globalOptions, { key: 'help', flags: '-h, --help' }].map(optionOf),
  };
}

function optionOf({ flags, choices = [] }: Option): Completions['options'][number] {
  const [, short = '', long = ''] = /^(?:-(\w), )?--([a-z-]+)/.exec(flags) ?? [];
  return { short, long, takesValue: flags.includes('<'), choices };
}

function bashScript(commands: readonly Completions[]): string {
  const all = commands.flatMap(({ names }) => names).join(' ');
  const cases = commands.map(({ names, choices, options }) => {
    const values = options
      .filter(({ takesValue }) => takesValue)
      .map(option => `        --${option.long}) words="${option.choices.join(' ')}" ;;`);
    const others = [...choices, ...options.map(({ long }) => `--${long}`)].join(' ');
    return `    ${names.join('|')})
      case "\${COMP_WORDS[COMP_CWORD-1]}" in
${[...values, `        *) words="${others}" ;;`].join('\n')}
      esac ;;`;
  });
  return `_initiatief() {
  local words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${all} --help --version" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _initiatief initiatief
`;
}

function fishScript(commands: readonly Completions[]): string {
  const all = commands.flatMap(({ names }) => names).join(' ');
  const lines = commands.flatMap(({ names, choices, options }) => {
    const start = `complete -c initiatief -n '__fish_seen_subcommand_from ${names.join(' ')}'`;
    const ofOptions = options.map(({ short, long, takesValue, ...option }) => {
      const values = option.choices.length > 0 ? ` -x -a '${option.choices.join(' ')}'` : ' -r';
      return `${start}${short && ` -s ${short}`} -l ${long}${takesValue ? values : ''}`;
    });
    return choices.length > 0 ? [`${start} -f -a '${choices.join(' ')}'`, ...ofOptions] : ofOptions;
  });
  return [`complete -c initiatief -n __fish_use_subcommand -f -a '${all}'`, ...lines, ''].join('\n');
}

function unknownShell(shell: string, language: Language): UsageError {
  const list = listed(shells, language, true);
  return language === 'nl'
    ? new UsageError(`De shell "${shell}" ken ik niet.`, `Kies uit ${list}.`)
    : new UsageError(`I do not know the shell "${shell}".`, `Choose from ${list}.`);
}
