import { join } from 'node:path';
import { type Command, type ExitCode, sharedOptions } from '../core/asking/command.ts';
import { ignoreLine } from '../core/ground/ignore-line.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import type { Register } from '../core/register/register.ts';
import { GitFolder } from '../io/git-folder.ts';
import { knownPeople } from '../io/people-gone.ts';
import { Progress } from '../io/progress.ts';
import type { Session } from '../io/session.ts';
import { type WrittenSite, writeSite } from '../io/site-folder.ts';
import { placeForSite, siteAround } from '../io/site-place.ts';
import { isWithin, pathBelow } from '../io/spot.ts';
import { tellWhatIsUnderWay } from '../io/under-way.ts';
import type { Spot } from '../io/within.ts';
import { WritingElsewhere } from '../io/written-set.ts';
import { lookBack } from '../library/look-back.ts';
import { reportsOfSite, type SiteAsked, siteFiles } from '../library/site.ts';
import { commandTexts, texts } from './site/texts.ts';
import { numberOfUnreadable, saidOfUnreadable } from './site/unreadable.ts';

/** The records as a small site of files, for everyone: to read from a folder, or to publish. */
export const site: Command<Session> = {
  id: 'site',
  arguments: [{ key: 'folder', form: '[folder]', offers: 'folders' }],
  options: [
    { key: 'findable', flags: '--findable' },
    { key: 'format', flags: '--format <name>', choices: ['text', 'json'] },
    sharedOptions.today,
  ],
  texts: commandTexts,
  async run(session, input) {
    const spot = placeForSite(session, input.arguments[0]);
    await tellWhatIsUnderWay(session);
    const register = await session.load();
    const { today, language } = session;
    const before = await stateBefore(session, register);
    const asked: SiteAsked = { today, language, isFindable: input.flag('findable'), ...before };
    const isJson = input.text('format') === 'json';
    const outcome = await written(session, spot, register, asked, isJson);
    const code = await tell(session, spot, register, outcome, isJson);
    const without = saidOfUnreadable(register, language);
    if (without !== undefined) await session.note(`${without}\n`);
    return code;
  },
};

/** What git knows of before: the names of who left, and the states that reports look back on. */
async function stateBefore(
  session: Session,
  register: Register,
): Promise<Pick<SiteAsked, 'known' | 'before'>> {
  const { root, io, language, today, vocabularies } = session;
  const git = await GitFolder.ifAny(root, io, language);
  const before: Record<string, Awaited<ReturnType<typeof lookBack>>> = {};
  for (const report of reportsOfSite)
    if (report.looksBack)
      before[report.id] = await lookBack(
        () => GitFolder.at(root, io, language),
        report,
        { register, today },
        {},
        language,
      );
  if (git === undefined) return { known: null, before };
  const { names, isWhole } = await knownPeople(git, register, vocabularies);
  // A page stays where it is: then it could name somebody who left.
  if (!isWhole) throw new UsageError(...texts[language].notAll);
  return { known: names, before };
}

/** A site of more records than these takes long enough to say how far it is; so many files make a step. */
const [fewRecords, step] = [500, 250];

async function written(
  session: Session,
  spot: Spot,
  register: Register,
  asked: SiteAsked,
  isJson: boolean,
): Promise<WrittenSite> {
  const { making, busy } = texts[session.language];
  const progress = new Progress(session.io, register.files.length > fewRecords && !isJson);
  try {
    await progress.tell(making());
    return await writeSite(spot, progress.counted(siteFiles(register, asked), step, making));
  } catch (error) {
    throw error instanceof WritingElsewhere ? new UsageError(...busy) : error;
  } finally {
    await progress.end();
  }
}

async function tell(
  session: Session,
  spot: Spot,
  register: Register,
  outcome: WrittenSite,
  isJson: boolean,
): Promise<ExitCode> {
  const { language, root, io } = session;
  const own = texts[language];
  const folder = join(spot.root, spot.path);
  const shown = visibleLine(pathBelow(io.cwd, folder) || '.');
  const { files, changed, removed, left } = outcome;
  if (isJson) {
    const told = {
      schemaVersion: 1,
      kind: 'site',
      folder: shown,
      for: 'everyone',
      files,
      changed,
      removed,
      left,
      unreadable: numberOfUnreadable(register),
    };
    await session.print(`${JSON.stringify(told, null, 2)}\n`);
  } else
    await session.print(
      `${own.made(files, shown)}\n${own.changed(changed, removed.length)}\n${own.open(shown)}\n`,
    );
  if (left.length > 0) await session.note(`${own.left(left.map(visibleLine))}\n`);
  const isInside = isWithin(root, folder);
  const below = pathBelow(root, folder);
  if (isInside && (await session.git.wouldKeep(`${below}/index.html`)))
    await session.note(`${own.keptByGit(ignoreLine(visibleLine(below)))}\n`);
  const around = siteAround(spot);
  if (around !== undefined)
    await session.note(`${own.within(visibleLine(pathBelow(io.cwd, around) || '.'))}\n`);
  return left.length > 0 ? 1 : 0;
}
