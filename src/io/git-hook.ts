import { accessSync, constants } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../core/usage-error.ts';
import {
  doesNothing,
  hookBlock,
  isShellScript,
  withBlock,
  withoutBlock,
} from '../core/writing/hook-block.ts';
import { errorCode, exists, textAt } from './files.ts';
import type { GitFolder } from './git-folder.ts';
import { isWithin, pathBelow, type Spot, spotBelow } from './spot.ts';
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
export async function installHook(git: GitFolder): Promise<HookOutcome> {
  const inFramework = withPreCommit(git);
  if (inFramework !== undefined) {
    if (isInFramework(inFramework)) return { file: preCommitFile, done: 'nothing' };
    throw addToFramework(git);
  }
  const { path, spot, file, isHusky, isOfAll } = await hookOf(git);
  if (isOfAll) throw ofAllProjects(git, path);
  const text = textAt(spot);
  if (text === null || (text !== undefined && !isHusky && !isShellScript(text)))
    throw noShellScript(git, file);
  if (text !== undefined && !isHusky && !canRun(path)) throw notInUse(git, file);
  const after = withBlock(text ?? '#!/bin/sh\n', git.prefix, git.language);
  if (after === text) return { file, done: 'nothing' };
  // Somebody who does the same at this very moment was first: then it is there already.
  if (!isWritten(spot, text, after)) return installHook(git);
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
  if (rest === undefined) return undefined;
  if (isOfAll) throw takeFromAllProjects(git, path);
  const isDone = doesNothing(rest) ? removeWhole(spot, text) : changeWhole(spot, text, rest);
  return isDone ? file : removeHook(git);
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

const preCommitFile = '.pre-commit-config.yaml';

/** The settings of the program pre-commit, where a repository uses it: it writes the hook itself. */
function withPreCommit({ top }: GitFolder): string | undefined {
  return textAt({ root: top, path: preCommitFile }) ?? undefined;
}

function isInFramework(settings: string): boolean {
  return /^[^#\n]*\binitiatief check --staged\b/m.test(settings);
}

function addToFramework({ language, prefix }: GitFolder): UsageError {
  const entry = `initiatief check --staged${prefix === '' ? '' : ` --folder=${prefix}`}`;
  const lines = [
    '  - repo: local',
    '    hooks:',
    '      - id: initiatief',
    `        name: initiatief`,
    `        entry: ${/^[\w ./=-]+$/.test(entry) ? entry : JSON.stringify(entry)}`,
    '        language: system',
    '        pass_filenames: false',
    '        always_run: true',
  ].join('\n');
  return language === 'nl'
    ? new UsageError(`Hier regelt pre-commit de hooks. Zet dit onder repos in ${preCommitFile}:`, lines)
    : new UsageError(
        `Here pre-commit looks after the hooks. Put this under repos in ${preCommitFile}:`,
        lines,
      );
}

function takeFromFramework({ language }: GitFolder): UsageError {
  return language === 'nl'
    ? new UsageError(
        'Hier regelt pre-commit de hooks.',
        `Haal de regels van initiatief weg uit ${preCommitFile}.`,
      )
    : new UsageError(
        'Here pre-commit looks after the hooks.',
        `Take the lines of initiatief out of ${preCommitFile}.`,
      );
}

function noShellScript({ language, prefix }: GitFolder, file: string): UsageError {
  const block = hookBlock(prefix, language);
  return language === 'nl'
    ? new UsageError(
        `In ${file} staat al iets, in een andere taal dan die van de shell. Daar zet ik niets bij.`,
        `Laat het zelf dit doen:\n\n${block}`,
      )
    : new UsageError(
        `There is something in ${file} already, in another language than that of the shell. I add nothing to it.`,
        `Have it do this:\n\n${block}`,
      );
}

function notInUse({ language }: GitFolder, file: string): UsageError {
  return language === 'nl'
    ? new UsageError(
        `${file} is er al, maar git slaat het over: het mag niet worden uitgevoerd.`,
        `Wil je dat het meedoet? Typ: chmod +x ${file}. Zo niet, haal het weg. Probeer het daarna opnieuw.`,
      )
    : new UsageError(
        `${file} is already there, but git skips it: it is not allowed to run.`,
        `Should it run? Type: chmod +x ${file}. If not, remove it. Then try again.`,
      );
}

function ofAllProjects({ language, prefix }: GitFolder, path: string): UsageError {
  const block = hookBlock(prefix, language);
  return language === 'nl'
    ? new UsageError(
        `Op deze computer staan de hooks van al je projecten bij elkaar. Daar zet ik niets bij.`,
        `Wil je het toch? Zet dit in ${path}:\n\n${block}`,
      )
    : new UsageError(
        'On this computer the hooks of all your projects are in one place. I add nothing there.',
        `Do you want it anyway? Put this in ${path}:\n\n${block}`,
      );
}

function takeFromAllProjects({ language }: GitFolder, path: string): UsageError {
  return language === 'nl'
    ? new UsageError(
        'Op deze computer staan de hooks van al je projecten bij elkaar. Daar haal ik niets weg.',
        `Haal de regels van initiatief zelf weg uit ${path}.`,
      )
    : new UsageError(
        'On this computer the hooks of all your projects are in one place. I take nothing out there.',
        `Take the lines of initiatief out of ${path} yourself.`,
      );
}
