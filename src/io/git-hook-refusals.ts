/** What is said where a hook is not ours to change: with what somebody can do by hand. */
import { UsageError } from '../core/ground/usage-error.ts';
import { hookBlock, hookCommand } from '../core/writing/hook-block.ts';
import type { GitFolder } from './git-folder.ts';

/** The settings of the program pre-commit, which writes hooks itself. */
export const preCommitFile = '.pre-commit-config.yaml';

export function addToFramework({ language, prefix }: GitFolder): UsageError {
  const lines = [
    '  - repo: local',
    '    hooks:',
    '      - id: initiatief',
    `        name: initiatief`,
    `        entry: ${JSON.stringify(hookCommand(prefix, language))}`,
    '        language: system',
    '        pass_filenames: false',
    '        always_run: true',
  ].join('\n');
  return {
    nl: new UsageError(`Hier regelt pre-commit de hooks. Zet dit onder repos in ${preCommitFile}:`, lines),
    en: new UsageError(
      `Here pre-commit looks after the hooks. Put this under repos in ${preCommitFile}:`,
      lines,
    ),
  }[language];
}

export function takeFromFramework({ language }: GitFolder): UsageError {
  return {
    nl: new UsageError(
      'Hier regelt pre-commit de hooks.',
      `Haal de regels van initiatief weg uit ${preCommitFile}.`,
    ),
    en: new UsageError(
      'Here pre-commit looks after the hooks.',
      `Take the lines of initiatief out of ${preCommitFile}.`,
    ),
  }[language];
}

export function noShellScript({ language, prefix }: GitFolder, file: string): UsageError {
  const block = hookBlock(prefix, language);
  return {
    nl: new UsageError(
      `In ${file} staat al iets, in een andere taal dan die van de shell. Daar zet ik niets bij.`,
      `Laat het zelf dit doen:\n\n${block}`,
    ),
    en: new UsageError(
      `There is something in ${file} already, in another language than that of the shell. I add nothing to it.`,
      `Have it do this:\n\n${block}`,
    ),
  }[language];
}

export function notInUse({ language }: GitFolder, file: string): UsageError {
  return {
    nl: new UsageError(
      `${file} is er al, maar git mag dat bestand niet starten.`,
      `Wil je dat het meedoet? Typ: chmod +x ${file}. Zo niet, haal het weg. Probeer het daarna opnieuw.`,
    ),
    en: new UsageError(
      `${file} is already there, but git skips it: it is not allowed to run.`,
      `Should it run? Type: chmod +x ${file}. If not, remove it. Then try again.`,
    ),
  }[language];
}

export function ofAllProjects({ language, prefix }: GitFolder, path: string): UsageError {
  const block = hookBlock(prefix, language);
  return {
    nl: new UsageError(
      `Op deze computer staan de hooks van al je projecten bij elkaar. Daar zet ik niets bij.`,
      `Wil je het toch? Zet dit in ${path}:\n\n${block}`,
    ),
    en: new UsageError(
      'On this computer the hooks of all your projects are in one place. I add nothing there.',
      `Do you want it anyway? Put this in ${path}:\n\n${block}`,
    ),
  }[language];
}

export function takeFromAllProjects({ language }: GitFolder, path: string): UsageError {
  return {
    nl: new UsageError(
      'Op deze computer staan de hooks van al je projecten bij elkaar. Daar haal ik niets weg.',
      `Haal de regels van initiatief zelf weg uit ${path}.`,
    ),
    en: new UsageError(
      'On this computer the hooks of all your projects are in one place. I take nothing out there.',
      `Take the lines of initiatief out of ${path} yourself.`,
    ),
  }[language];
}
