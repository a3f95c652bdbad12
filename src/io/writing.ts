import { join } from 'node:path';
import { type Language, listed } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { exists } from './files.ts';
import { takeAwayLeft, takeAwayLeftIn } from './left-behind.ts';
import type { Session } from './session.ts';
import { underWay } from './under-way.ts';
import type { Settled } from './unfinished.ts';
import type { Spot } from './within.ts';
import { type ContentChange, WritingElsewhere, whenFree, writeSet as write } from './written-set.ts';

/**
 * Writes a set of files below a folder, whole or not at all, as `written-set` does, and tells what of another set it put
 * right. Throws a UsageError where another process goes on writing.
 */
export async function writeSet(
  session: Session,
  folder: Spot,
  changes: readonly ContentChange[],
): Promise<void> {
  await inWords(session, write(folder, changes, session.io));
}

/**
 * Puts right what another process left unfinished, and tells of it: before something is read in order to write. Gives
 * whether there was something to tell.
 */
export async function putRight(session: Session, folder?: Spot): Promise<boolean> {
  const { root, path } = folder ?? { root: session.root, path: '' };
  const isBegun = exists(join(root, path, underWay));
  const isTold = isBegun && (await inWords(session, whenFree({ root, path }, session.io)));
  // A folder in which somebody begins can be their whole home.
  if (folder) takeAwayLeftIn(folder, session.io);
  else takeAwayLeft({ root, path }, session.io);
  return isTold;
}

async function inWords(session: Session, work: Promise<Settled[]>): Promise<boolean> {
  const told = toldOf(await orBusy(session, work), session.language);
  if (told !== '') await session.note(told);
  return told !== '';
}

/** Does what waits for who else is at work. Throws a UsageError where that goes on. */
export async function orBusy<T>({ language }: Session, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof WritingElsewhere ? new UsageError(...texts[language].busy) : error;
  }
}

/** What was put right, for who has to know which files; nothing where there was nothing. */
function toldOf(settled: readonly Settled[], language: Language): string {
  const { finished, takenBack, left: leftAlone } = texts[language];
  const shown = (files: readonly string[]): string => listed(files.map(visibleLine), language);
  return settled
    .map(({ how, files, left }) => {
      const rest = files.filter(file => !left.includes(file));
      const told =
        how === 'taken-back' ? takenBack(shown(files)) : rest.length > 0 ? finished(shown(rest)) : '';
      return told + (left.length > 0 ? leftAlone(shown(left)) : '');
    })
    .join('');
}

interface Texts {
  busy: [message: string, help: string];
  finished(files: string): string;
  takenBack(files: string): string;
  left(files: string): string;
}

const texts: Record<Language, Texts> = {
  nl: {
    busy: ['In deze map slaat iemand op dit moment al iets op.', 'Wacht even, en probeer het dan opnieuw.'],
    finished: files => `Het opslaan was een vorige keer onderbroken. Dat is nu afgemaakt: ${files}.\n`,
    takenBack: files => `Het opslaan was een vorige keer onderbroken. Daarvan is niets bewaard: ${files}.\n`,
    left: files => `Daarna veranderd, en dus zo gelaten: ${files}.\n`,
  },
  en: {
    busy: ['Something is being saved in this folder at this moment.', 'Wait a moment, then try again.'],
    finished: files => `Saving was interrupted an earlier time. That is finished now: ${files}.\n`,
    takenBack: files => `Saving was interrupted an earlier time. Nothing of it was kept: ${files}.\n`,
    left: files => `Changed since, and so left as they are: ${files}.\n`,
  },
};
