import { type Command, type ExitCode, sharedOptions } from '../core/asking/command.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { ForgeTrouble } from '../io/forge/api.ts';
import { forgeOfJob } from '../io/forge/of-job.ts';
import type { Session } from '../io/session.ts';
import { type Outcome, post } from './weekly/post.ts';
import { commandTexts, texts, type WeeklyTexts } from './weekly/texts.ts';

/** For the job of CI that runs every week: puts the report for everyone in one issue, so that the website mails it. */
export const weekly: Command<Session> = {
  id: 'weekly',
  arguments: [],
  options: [sharedOptions.today],
  texts: commandTexts,
  async run(session) {
    const own = texts[session.language];
    const ofJob = forgeOfJob(session.io);
    if (ofJob === undefined) throw new UsageError(...own.noJob);
    const { kind, forge } = ofJob;
    if (forge === undefined) {
      await session.print(`${own.noToken[kind]}\n`);
      return 0;
    }
    try {
      const outcome = await post(session, kind, forge);
      await session.print(`${visibleLine(sentence(outcome, session))}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof ForgeTrouble)) throw error;
      const { text, code } = told(error, own, kind);
      await session.note(`${text}\n`);
      return code;
    }
  },
};

function sentence(outcome: Outcome, { language }: Session): string {
  const own = texts[language];
  switch (outcome.done) {
    case 'posted':
      return own.posted(outcome.address) + (outcome.isOldLeft ? ` ${own.oldLeft}` : '');
    case 'same':
    case 'closed':
      return own[outcome.done](outcome.address);
    case 'no-issues':
      return own.noIssues;
    case 'archived':
      return own.archived;
    case 'elsewhere':
      return own.elsewhere(outcome.branch, outcome.mainBranch);
  }
}

/** What is said when the website did not do it: 2 where the job is to be set up otherwise, 3 where it may go by itself. */
function told(
  { status, isBusy }: ForgeTrouble,
  own: WeeklyTexts,
  kind: keyof typeof own.names,
): { text: string; code: ExitCode } {
  const name = own.names[kind];
  if (status === 410) return { text: own.noIssues, code: 0 };
  if (status === undefined) return { text: own.silent(name), code: 3 };
  if (isBusy) return { text: own.busy(name), code: 3 };
  if (status === 401) return { text: own.stranger[kind], code: 2 };
  if (status === 403 || status === 404) return { text: own.refused[kind](status), code: 2 };
  return { text: status >= 500 ? own.down(name, status) : own.odd(name, status), code: 3 };
}
