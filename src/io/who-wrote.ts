import type { Authorship } from '../core/acceptances.ts';
import { type Day, isDay } from '../core/calendar.ts';
import type { GitFolder } from './git-folder.ts';
import { isShallow } from './git-revision.ts';

/** Who wrote a line of a file last. */
export type WhoWrote = (file: string, line: number) => Authorship;

const unknown: Authorship = { by: null, on: null, committed: null };
const notYet: Authorship = { by: null, on: null, committed: false };

/** Asks git who wrote lines of files in this folder, and when. Takes the lines by file. */
export async function whoWrote(
  git: GitFolder,
  lines: ReadonlyMap<string, readonly number[]>,
): Promise<WhoWrote> {
  const isCut = await isShallow(git);
  const known = new Map<string, Authorship>();
  await Promise.all(
    [...lines].map(async ([file, numbers]) => {
      const told = await blame(git, file, numbers);
      const other = told === undefined && !(await isCommitted(git, file)) ? notYet : unknown;
      for (const number of numbers) known.set(`${file}:${number}`, other);
      for (const [number, authorship] of authorshipsIn(told ?? '', isCut))
        known.set(`${file}:${number}`, authorship);
    }),
  );
  return (file, line) => known.get(`${file}:${line}`) ?? unknown;
}

/** What `git blame` tells of these lines of a file, each line by itself; nothing where git cannot tell. */
async function blame(git: GitFolder, file: string, lines: readonly number[]): Promise<string | undefined> {
  const ranges = lines.map(line => `-L${line},${line}`);
  const options = ['--no-textconv', '--line-porcelain', '--encoding=UTF-8', ...ranges];
  const { code, stdout } = await git.run(['blame', ...options, '--', file]);
  return code === 0 ? stdout : undefined;
}

/** Is this file in the last commit? */
async function isCommitted(git: GitFolder, file: string): Promise<boolean> {
  return (await git.run(['cat-file', '-e', `HEAD:./${file}`])).code === 0;
}

/** Reads what `git blame --line-porcelain` writes: for each line a commit, who and when, and behind a tab the line. */
function authorshipsIn(told: string, isCut: boolean): Map<number, Authorship> {
  const found = new Map<number, Authorship>();
  for (const part of told.split(/^\t.*\n?/m)) {
    const [, commit, line] = /^([0-9a-f]{40,}) \d+ (\d+)/.exec(part) ?? [];
    if (commit === undefined) continue;
    const value = (name: string): string | undefined => new RegExp(`^${name} (.*)$`, 'm').exec(part)?.[1];
    // What came before the first commit that is here, git cannot tell apart from that commit.
    const isUnknown = isCut && /^boundary$/m.test(part);
    const written = {
      by: value('author') ?? null,
      on: dayAt(value('author-time'), value('author-tz')),
      committed: true,
    };
    found.set(Number(line), /^0+$/.test(commit) ? notYet : isUnknown ? unknown : written);
  }
  return found;
}

/** The day where and when somebody wrote: seconds since 1970, and how far their clock was from UTC (`+0200`). */
function dayAt(seconds = '', zone = ''): Day | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 * (sign === '-' ? -1 : 1);
  const moment = new Date((Number(seconds) + offset) * 1000);
  const day = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}
