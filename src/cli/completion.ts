import type { Command } from '../core/asking/command.ts';
import { type Language, listed } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import type { Session } from '../io/session.ts';
import { shellScript, shells } from '../io/templates.ts';

/** Prints a script that lets a shell finish what somebody types. It is about the command line itself, so it lives here. */
export const completion: Command<Session> = {
  id: 'completion',
  arguments: [{ key: 'shell', form: '<shell>', choices: shells }],
  options: [],
  texts: {
    nl: {
      name: 'aanvullen',
      summary: 'laat je shell opdrachten aanvullen met de Tab-toets',
      description:
        'Laat je shell opdrachten aanvullen met de Tab-toets, ook met namen uit jullie bestanden. Typ dit één keer.',
      arguments: { shell: 'bash, zsh, fish of powershell' },
      examples: [
        ['initiatief aanvullen bash >> ~/.bashrc', 'voor bash'],
        ['initiatief aanvullen zsh >> ~/.zshrc', 'voor zsh'],
        ['initiatief aanvullen fish > ~/.config/fish/completions/initiatief.fish', 'voor fish'],
        ['initiatief aanvullen powershell | Add-Content $PROFILE', 'voor PowerShell'],
      ],
    },
    en: {
      name: 'completion',
      summary: 'let your shell complete commands with the Tab key',
      description:
        'Lets your shell complete commands with the Tab key, with names from your records too. Type this once.',
      arguments: { shell: 'bash, zsh, fish or powershell' },
      examples: [
        ['initiatief completion bash >> ~/.bashrc', 'for bash'],
        ['initiatief completion zsh >> ~/.zshrc', 'for zsh'],
        ['initiatief completion fish > ~/.config/fish/completions/initiatief.fish', 'for fish'],
        ['initiatief completion powershell | Add-Content $PROFILE', 'for PowerShell'],
      ],
    },
  },
  async run(session, { arguments: [shell = ''] }) {
    const script = shellScript(shell);
    if (!script) throw unknownShell(shell, session.language);
    await session.print(script);
    return 0;
  },
};

function unknownShell(shell: string, language: Language): UsageError {
  const list = listed(shells, language, true);
  return {
    nl: new UsageError(`De shell "${shell}" ken ik niet.`, `Kies uit ${list}.`),
    en: new UsageError(`I do not know the shell "${shell}".`, `Choose from ${list}.`),
  }[language];
}
