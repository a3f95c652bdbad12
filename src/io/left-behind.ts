import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { posix } from 'node:path';
import { pid } from 'node:process';
import { isUnlisted } from '../core/reading/layout.ts';
import { errorCode } from './files.ts';
import type { Io } from './io.ts';
import { LinkOnTheWay, type Spot, type Visit, visiting } from './within.ts';

/** So long no file takes, in milliseconds: what is older was left behind. */
const longest = 10 * 60_000;

const pattern = /^\.([0-9a-f]{8})-([0-9a-f]{4})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}~$/;

/** A name for what is put beside its place, which nothing else has. It tells which process on which computer made it. */
export function nameBeside(): string {
  const rest = randomUUID().slice('12345678-1234-'.length);
  return `.${pid.toString(16).padStart(8, '0')}-${markOfHost()}-${rest}~`;
}

/** Takes away what a process that was killed left beside files, in one folder and what lies below it. */
export function takeAwayLeft({ root, path }: Spot, io: Io): void {
  visiting(root, visit => clear(visit, path, io, true));
}

/** The same in one folder alone. */
export function takeAwayLeftIn({ root, path }: Spot, io: Io): void {
  visiting(root, visit => clear(visit, path, io, false));
}

/** The same beside a file that was written. */
export function takeAwayLeftBeside({ root, path }: Spot, io: Io): void {
  const { dir } = posix.parse(path);
  takeAwayLeftIn({ root, path: dir }, io);
}

/** Takes away what was left in the current folder very long before something was written there. */
export function takeAwayOlder(written: number): void {
  const isOld = (name: string): boolean => pattern.test(name) && written - lastWritten(name) > longest;
  for (const name of readdirSync('.')) if (isOld(name)) rmSync(name, { force: true });
}

function clear(visit: Visit, folder: string, io: Io, isDeep: boolean): void {
  const items = itemsIn(visit, folder);
  for (const item of items) if (item.isFile() && isLeft(item.name, io)) rmSync(item.name, { force: true });
  for (const item of items)
    if (isDeep && item.isDirectory() && !isUnlisted(item.name))
      clear(visit, folder === '' ? item.name : `${folder}/${item.name}`, io, isDeep);
}

function itemsIn(visit: Visit, folder: string) {
  try {
    visit(folder);
    return readdirSync('.', { withFileTypes: true });
  } catch (error) {
    if (error instanceof LinkOnTheWay || errorCode(error) !== undefined) return [];
    throw error;
  }
}

function isLeft(name: string, { thisProcess, now }: Io): boolean {
  const [, id = '', itsHost] = pattern.exec(name) ?? [];
  if (id === '') return false;
  const isGone = itsHost === markOfHost() && thisProcess?.isRunning(Number.parseInt(id, 16)) === false;
  return isGone || now().getTime() - lastWritten(name) > longest;
}

function lastWritten(name: string): number {
  return lstatSync(name, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}

let host: string | undefined;

function markOfHost(): string {
  host ??= createHash('sha256').update(hostname()).digest('hex').slice(0, 4);
  return host;
}
