import { statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../core/ground/language.ts';

/** What is written beside the content of a file: its folders, and what git makes of those. */
const besides = 32 * 1024;

/** What some settings take, and a hook. */
const forSettings = 64 * 1024;

/** Throws what the system throws on a full disk, where these files would fill it, in the folder and in git. */
export function refuseFullDisk(folder: string, sizes: readonly number[] = []): void {
  // Themselves, what git keeps of them, and what is asked once more before they are committed.
  if (hasRoom(folder, [...sizes, ...sizes, ...sizes])) return;
  throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write', path: folder });
}

/**
 * Is there room on the disk for git to keep these files? It writes its index anew a few times over. Where it gets stuck
 * halfway, the room to take back what it did is gone as well, so this is looked at first.
 */
export function hasRoomToCommit(folder: string, paths: readonly string[], index: string): boolean {
  return hasRoom(folder, [...paths.map(path => sizeOf(join(folder, path))), 4 * sizeOf(index)]);
}

export const diskIsFull: Record<Language, string> = {
  nl: 'De schijf is vol.',
  en: 'The disk is full.',
};

function hasRoom(folder: string, sizes: readonly number[]): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > sizes.reduce((sum, size) => sum + size + besides, forSettings);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
