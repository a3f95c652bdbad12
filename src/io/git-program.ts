import { realpathSync } from 'node:fs';
import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { programSettings } from '../core/writing/hook-block.ts';
import { driverName, driverSettings } from '../core/writing/merge-driver.ts';
import { isFolder } from './files.ts';
import type { GitFolder } from './git-folder.ts';
import type { ProgramPlace } from './io.ts';
import { isWithin } from './spot.ts';

/** How often it is tried to write a setting. */
const mostTurns = 20;

/** Where the program really lies, whatever links lead to it. */
export function realPlace({ node, script }: ProgramPlace): ProgramPlace {
  return { node: realpathSync(node), script: realpathSync(script) };
}

/** Could whoever changes this folder change the program too? */
export function liesIn(folder: string, program: ProgramPlace): boolean {
  const { node, script } = realPlace(program);
  return [node, script].some(path => isWithin(realpathSync(folder), path));
}

/**
 * Has git remember, for this repository on this computer, which program checks a commit and merges records: the one that runs now. Throws
 * a UsageError where that one lies in the repository, so that whoever sends a change would choose what runs here.
 */
export async function chooseProgram(git: GitFolder, program: ProgramPlace): Promise<void> {
  if ((await workingTrees(git)).some(folder => liesIn(folder, program))) throw withinRepository(git.language);
  const { node, script } = realPlace(program);
  const place = { node: node.replaceAll('\\', '/'), script: script.replaceAll('\\', '/') };
  const merging = driverSettings(place, await git.ask(['version']), git.language);
  for (const [name, value] of [
    [programSettings.node, place.node],
    [programSettings.script, place.script],
    ...merging,
  ] as const)
    await remember(git, name, value);
}

/** Another git may have the settings locked for a moment: that of somebody who does the same. */
async function remember(git: GitFolder, name: string, value: string): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const { code, stderr } = await git.run(['config', '--local', name, value]);
    if (code === 0) return;
    if (turn === mostTurns || !stderr.includes('could not lock')) throw git.failure(stderr);
    await new Promise(done => setTimeout(done, 50));
  }
}

/** A repository can have more working trees, and a change arrives in each of them. */
async function workingTrees(git: GitFolder): Promise<string[]> {
  const told = await git.ask(['worktree', 'list', '--porcelain']);
  const folders = [...told.matchAll(/^worktree (.*)$/gm)].map(([, folder]) => folder as string);
  return [git.top, ...folders.filter(isFolder)];
}

/** Has git forget which program that was. What it merges from now on it merges as text. */
export async function forgetProgram(git: GitFolder): Promise<void> {
  await git.run(['config', '--local', '--remove-section', 'initiatief']);
  await git.run(['config', '--local', '--remove-section', `merge.${driverName}`]);
}

function withinRepository(language: Language): UsageError {
  return {
    nl: new UsageError(
      'Dit programma staat in de map die het moet nakijken. Wie daar iets in verandert, kiest dan ook wat er op jouw computer draait.',
      'Zet het buiten die map, zoals README.md vertelt, en probeer het daarmee opnieuw.',
    ),
    en: new UsageError(
      'This program lies in the folder that it has to check. Whoever changes something there then chooses what runs on your computer too.',
      'Put it outside that folder, as README.md tells, and try again with that one.',
    ),
  }[language];
}
