import { accessSync, constants } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { doesNothing, hasBlock, isShellScript, withBlock, withoutBlock } from '../core/writing/hook-block.ts';
import { refuseFullDisk } from './disk-room.ts';
import { errorCode, exists, textAt } from './files.ts';
import type { GitFolder } from './git-folder.ts';
import {
  addToFramework,
  noShellScript,
  notInUse,
  ofAllProjects,
  preCommitFile,
  takeFromAllProjects,
  takeFromFramework,
} from './git-hook-refusals.ts';
import { chooseProgram, forgetProgram } from './git-program.ts';
import type { Io } from './io.ts';
import { takeAwayLeftBeside } from './left-behind.ts';
import { isWithin, pathBelow, spotBelow } from './spot.ts';
import type { Spot } from './within.ts';
import { changeWhole, makeWhole, removeWhole } from './write-whole.ts';

/** Where the hook stands, as it is shown, and what was done there. */
export interface HookOutcome {
  file: string;
  done: 'made' | 'added' | 'renewed' | 'nothing';
}

/**
 * Has git check each commit of a folder: adds our lines to the hook that git runs before a commit, or makes one.
 * Throws a UsageError with what to do by hand where that hook is not ours to change.
 */
export async function installHook(git: GitFolder, io: Io): Promise<HookOutcome> {
  refuseFullDisk(git.folder);
  await chooseProgram(git, io.program);
  const inFramework = withPreCommit(git);
  if (inFramework !== undefined) {
    if (isInFramework(inFramework)) return { file: preCommitFile, done: 'nothing' };
    throw addToFramework(git);
  }
  const { path, spot, file, isHusky, isOfAll } = await hookOf(git);
  if (isOfAll) throw ofAllProjects(git, path);
  takeAwayLeftBeside(spot, io);
  const text = textAt(spot);
  if (text === null || (text !== undefined && !isHusky && !isShellScript(text)))
    throw noShellScript(git, file);
  if (text !== undefined && !isHusky && !canRun(path)) throw notInUse(git, file);
  const after = withBlock(text ?? '#!/bin/sh\n', git.prefix, git.language);
  if (after === text) return { file, done: 'nothing' };
  // Somebody who does the same at this very moment was first: then it is there already.
  if (!isWritten(spot, text, after)) return installHook(git, io);
  const had = text !== undefined && withoutBlock(text, git.prefix) !== undefined;
  return { file, done: text === undefined ? 'made' : had ? 'renewed' : 'added' };
}

/** Takes our lines out again, and the hook when nothing else is in it. Gives its file, or nothing when they were not there. */
export async function removeHook(git: GitFolder): Promise<string | undefined> {
  const inFramework = withPreCommit(git);
  if (inFramework !== undefined && isInFramework(inFramework)) throw takeFromFramework(git);
  const { path, spot, file, isOfAll } = await hookOf(git);
  const text = textAt(spot) ?? '';
  const rest = withoutBlock(text, git.prefix);
  if (rest === undefined) {
    if (!hasBlock(text)) await forgetProgram(git);
    return undefined;
  }
  if (isOfAll) throw takeFromAllProjects(git, path);
  const isDone = doesNothing(rest) ? removeWhole(spot, text) : changeWhole(spot, text, rest);
  if (!isDone) return removeHook(git);
  if (!hasBlock(rest)) await forgetProgram(git);
  return file;
}

/** Writes the hook where it is still as it was read; nothing was read where there was none. */
function isWritten(spot: Spot, before: string | undefined, after: string): boolean {
  if (before !== undefined) return changeWhole(spot, before, after);
  try {
    makeWhole(spot, after, 0o777);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** The hook that git runs before a commit; `isOfAll`: in each project on this computer. */
interface Hook {
  path: string;
  spot: Spot;
  file: string;
  isHusky: boolean;
  isOfAll: boolean;
}

/** Finds the hook. Husky keeps it in a folder of its own, as a list of commands. */
async function hookOf(git: GitFolder): Promise<Hook> {
  const { top } = git;
  const [hooks, common] = (await git.ask(['rev-parse', '--git-path', 'hooks', '--git-common-dir']))
    .trimEnd()
    .split('\n')
    .map(path => resolve(git.folder, path)) as [string, string];
  const isDefault = hooks === join(common, 'hooks');
  const husky = isDefault ? join(top, '.husky') : basename(hooks) === '_' ? dirname(hooks) : hooks;
  const isHusky = basename(husky) === '.husky' && exists(husky);
  const folder = isHusky ? husky : hooks;
  const path = join(folder, 'pre-commit');
  const file = isWithin(top, path) ? pathBelow(top, path) : path;
  const isOfAll = !isWithin(top, folder) && !isWithin(common, folder);
  return { path, spot: spotBelow([top, common], path), file, isHusky, isOfAll };
}

/** A hook that may not be run is one that git passes over. */
function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The settings of the program pre-commit, where a repository uses it: it writes the hook itself. */
function withPreCommit({ top }: GitFolder): string | undefined {
  return textAt({ root: top, path: preCommitFile }) ?? undefined;
}

function isInFramework(settings: string): boolean {
  return settings.split('\n').some(line => /^[^#]*\$program.* check --staged\b/.test(line));
}
