import type { CommandEntry } from '../commands/index.ts';
import { type Command, globalOptions, type Option } from '../core/command.ts';
import type { Language } from '../core/language.ts';
import { UsageError } from '../core/usage-error.ts';
import type { Session } from '../io/session.ts';

const shells = ['bash', 'zsh', 'fish'];

/** Prints a script that lets a shell finish what somebody types. It is about the command line itself, so it lives here. */
export function completion(entries: readonly CommandEntry[]): Command<Session> {
  return {
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
      if (!shells.includes(shell)) throw unknownShell(shell, session.language);
      const commands = await Promise.all(
        entries.map(async entry => ({ entry, command: await entry.load() })),
      );
      const words = commands.map(({ entry, command }) => ({
        names: [...new Set([entry.id, entry.dutch])],
        words: wordsAfter(command),
      }));
      await session.print(shell === 'fish' ? fishScript(words) : bashScript(words, shell === 'zsh'));
      return 0;
    },
  };
}

interface Completions {
  names: string[];
  words: string[];
}

/** What may follow a command: its options, and the names its first argument can have. */
function wordsAfter(command: Command<Session>): string[] {
  const names = command.arguments.flatMap(argument => argument.choices ?? []);
  return [...names, ...[...command.options, ...globalOptions].flatMap(longNames), '--help'];
}

function longNames({ flags }: Option): string[] {
  return flags.match(/--[a-z-]+/g) ?? [];
}

function bashScript(commands: readonly Completions[], zsh: boolean): string {
  const cases = commands.map(({ names, words }) => `    ${names.join('|')}) words="${words.join(' ')}" ;;`);
  const all = commands.flatMap(({ names }) => names).join(' ');
  const start = zsh ? 'autoload -U +X bashcompinit && bashcompinit\n' : '';
  return `${start}_initiatief() {
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
  const lines = commands.map(
    ({ names, words }) =>
      `complete -c initiatief -n '__fish_seen_subcommand_from ${names.join(' ')}' -a '${words.join(' ')}'`,
  );
  return [`complete -c initiatief -n __fish_use_subcommand -a '${all}'`, ...lines, ''].join('\n');
}

function unknownShell(shell: string, language: Language): UsageError {
  return language === 'nl'
    ? new UsageError(`De shell "${shell}" ken ik niet.`, `Kies uit ${shells.join(', ')}.`)
    : new UsageError(`I do not know the shell "${shell}".`, `Choose from ${shells.join(', ')}.`);
}
