import { diffArrays } from 'diff';
import type { Authorship } from '../core/checking/acceptances.ts';
import { type Day, isDay } from '../core/ground/calendar.ts';
import { largestRecord } from '../core/loading/source.ts';
import { normalise } from '../core/reading/read-record.ts';
import type { GitFolder } from './git-folder.ts';

/** Who wrote a line of a file last. */
export type WhoWrote = (file: string, line: number) => Authorship;

const unknown: Authorship = { by: null, on: null, committed: null };
const notYet: Authorship = { by: null, on: null, committed: false };

/**
 * Asks git who wrote lines of files in this folder, and when. Git is asked about the last commit and not about the
 * disk, for which it would run programs that a repository can name; a line that was not there then is not committed.
 */
export async function whoWrote(
  git: GitFolder,
  lines: ReadonlyMap<string, readonly number[]>,
  textOf: (file: string) => string,
): Promise<WhoWrote> {
  const isCut = git.isShallow;
  const known = new Map<string, Authorship>();
  await Promise.all(
    [...lines].map(async ([file, numbers]) => {
      const before = await committedText(git, file);
      const then = lineBefore(before ?? '', textOf(file));
      const wanted = numbers.flatMap(number => then.get(number) ?? []);
      const written = wanted.length === 0 ? new Map() : authorshipsIn(await blame(git, file, wanted), isCut);
      for (const number of numbers) {
        const line = then.get(number);
        known.set(`${file}:${number}`, line === undefined ? notYet : (written.get(line) ?? unknown));
      }
    }),
  );
  return (file, line) => known.get(`${file}:${line}`) ?? unknown;
}

/** What the last commit holds of a file, as a text like that on disk; nothing where that is none, or too large for one. */
async function committedText(git: GitFolder, file: string): Promise<string | undefined> {
  const object = `HEAD:./${file}`;
  const { code, stdout } = await git.run(['cat-file', '-s', object]);
  if (code !== 0 || Number(stdout) > largestRecord) return undefined;
  return normalise(await git.ask(['cat-file', 'blob', object]));
}

/** Of each line that is as it was before, the number it had. */
function lineBefore(before: string, now: string): Map<number, number> {
  const found = new Map<number, number>();
  // Two texts that have next to nothing in common are not worth the time.
  const parts = diffArrays(before.split('\n'), now.split('\n'), { maxEditLength: 5000 }) ?? [];
  let [line, lineThen] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed)
      for (let step = 1; step <= count; step += 1) found.set(line + step, lineThen + step);
    if (!removed) line += count;
    if (!added) lineThen += count;
  }
  return found;
}

/** What `git blame` tells of these lines of a file in the last commit, each line by itself. */
async function blame(git: GitFolder, file: string, lines: readonly number[]): Promise<string> {
  const ranges = lines.map(line => `-L${line},${line}`);
  const options = ['--no-textconv', '--line-porcelain', '--encoding=UTF-8', ...ranges];
  const asked = await git.run(['blame', ...options, 'HEAD', '--', file]);
  if (asked.code === 0) return asked.stdout;
  // Settings can name a list of commits to pass over that is not in this folder.
  return (await git.run(['blame', '--no-ignore-revs-file', ...options, 'HEAD', '--', file])).stdout;
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
    found.set(Number(line), isUnknown ? unknown : written);
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
