import type { ExitCode, Input } from '../../core/asking/command.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import { Memory } from '../../core/checking/memory.ts';
import { UsageError } from '../../core/ground/usage-error.ts';

import { initiativeFile } from '../../core/model/kinds.ts';
import type { CheckResult } from '../../core/output/format.ts';
import type { Register } from '../../core/register/register.ts';
import { text } from '../../formats/text.ts';
import { isFolder } from '../../io/files.ts';
import { onDisk } from '../../io/on-disk.ts';
import type { Session } from '../../io/session.ts';
import { untilStopped } from '../../io/stop.ts';
import { Watcher } from '../../io/watch.ts';
import { load, refresh } from '../../library/load.ts';
import { watchTexts } from './watch-texts.ts';

/** Judges the records as they are now. */
export type Judge = (register: Register, now: Session, memory?: Memory) => Promise<CheckResult>;

/** The same for the files that were named, which have to be there the first time. Throws a UsageError if not. */
export type JudgeFrom = (first: Register) => Judge;

/**
 * Judges again whenever something changes, until somebody stops it: then the exit code is 0. Only what changed is
 * read again. Throws a UsageError for options that do not go with it, and when the folder goes away.
 */
export async function watch(session: Session, input: Input, judgeFrom: JudgeFrom): Promise<ExitCode> {
  refuseOthers(session, input);
  const { io, root } = session;
  const source = onDisk(root);
  const memory = new Memory();
  await untilStopped(io, async stop => {
    const watcher = new Watcher(root);
    try {
      let start = io.now();
      let register = await load(source);
      const judge = judgeFrom(register);
      while (!stop.aborted) {
        const now = session.again();
        const found = await picture(register, now, () => judge(register, now, memory));
        await session.print(framed(found, start, now, watcher.trouble));
        const changed = await watcher.changes(stop);
        if (changed === undefined) break;
        if (!isFolder(root)) throw new UsageError(watchTexts[session.language].gone);
        start = io.now();
        register = await refresh(register, source, changed);
      }
    } finally {
      watcher.close();
    }
  });
  return 0;
}

/** What was found, as text; or that there is no initiative for the moment. */
async function picture(register: Register, now: Session, judge: () => Promise<CheckResult>): Promise<string> {
  if (register.fileAt(initiativeFile) === undefined) return watchTexts[now.language].noInitiative;
  return text.findings(await judge(), now.style(now.say(register), false));
}

/**
 * On a terminal a clean screen, elsewhere a line between. By the first and the last line an editor knows where it
 * begins and ends.
 */
function framed(found: string, start: Date, { io, language }: Session, trouble: string | undefined): string {
  const { looked, polling } = watchTexts[language];
  const isScreen = io.stdout.isTTY === true && io.env.TERM !== 'dumb';
  const clear = isScreen ? '\x1b[2J\x1b[3J\x1b[H' : '';
  const time = start.toTimeString().slice(0, 8);
  const cause = trouble === undefined ? '' : `${polling(trouble)}\n`;
  const took = io.now().getTime() - start.getTime();
  return `${clear}── ${time} ──\n\n${found}\n${cause}${looked(took)}\n`;
}

/** What another program reads, what changes files, and what is not on disk: none of it goes with watching. */
function refuseOthers({ language }: Session, input: Input): void {
  const others = [
    ...((input.text('format') ?? 'text') === 'text' ? [] : ['format' as const]),
    ...(['output', 'since'] as const).filter(key => input.text(key) !== undefined),
    ...(['staged', 'accepted', 'fix'] as const).filter(key => input.flag(key)),
  ];
  if (others[0] !== undefined)
    throw new UsageError(...watchTexts[language].notWith(flagOf(others[0], language)));
}
