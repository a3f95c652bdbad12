import { escaped } from '../../core/output/markdown-escape.ts';
import { markOf, quieted } from '../../core/output/weekly-text.ts';
import { ForgeTrouble } from '../../io/forge/api.ts';
import type { Comment, Forge, Issue } from '../../io/forge/forge.ts';
import type { ForgeKind } from '../../io/forge/of-job.ts';
import type { Session } from '../../io/session.ts';
import { texts } from './texts.ts';
import { thisWeek } from './this-week.ts';

/** What came of it: where it can be read, or why there is nothing new. */
export type Outcome =
  | { done: 'posted'; address: string; isOldLeft: boolean }
  | { done: 'same' | 'closed'; address: string }
  | { done: 'no-issues' | 'archived' }
  | { done: 'elsewhere'; branch: string; mainBranch: string };

/**
 * Puts the report of this week in the one issue of this initiative, which is opened when it is not there. The report is
 * a comment: forges mail that, and not a text that changes. What was said before is taken away, so that a name that may
 * not be shown any more stands nowhere. Who closes the issue wants no more of it: then nothing is added.
 */
export async function post(session: Session, kind: ForgeKind, forge: Forge): Promise<Outcome> {
  const { hasIssues, isArchived, branch, mainBranch } = await forge.place();
  if (isArchived) return { done: 'archived' };
  if (!hasIssues) return { done: 'no-issues' };
  if (branch !== mainBranch) return { done: 'elsewhere', branch, mainBranch };

  const { initiative, text, sum } = await thisWeek(session);
  const { title, opening } = texts[session.language];
  const mark = markOf(session.folderInGit);
  const found = await issueWith(mark, forge);
  const about = `${opening(quieted(escaped(initiative)), kind)}\n${mark}\n`;
  const issue = found ?? (await forge.open(title, about));

  const before = await saidIn(issue, mark, forge);
  const isSame = before.at(-1)?.text.includes(markOf(session.folderInGit, sum)) === true;
  const isNew = issue.isOpen && !isSame;
  if (isNew) await forge.comment(issue, text);
  const isOldLeft = !(await removeAll(isSame ? before.slice(0, -1) : before, issue, forge));
  const { address } = issue;
  if (isNew) return { done: 'posted', address, isOldLeft };
  return { done: issue.isOpen ? 'same' : 'closed', address };
}

/** The first that the job opened: two runs at once can have made two. */
async function issueWith(mark: string, forge: Forge): Promise<Issue | undefined> {
  let first: Issue | undefined;
  for await (const issue of forge.issues())
    if (issue.text.includes(mark) && issue.number < (first?.number ?? Number.POSITIVE_INFINITY))
      first = issue;
  return first;
}

/** What the job said in the issue in other weeks, the oldest first. */
async function saidIn(issue: Issue, mark: string, forge: Forge): Promise<Comment[]> {
  const comments: Comment[] = [];
  const start = mark.replace(/-->$/, '');
  for await (const comment of forge.comments(issue)) if (comment.text.includes(start)) comments.push(comment);
  return comments;
}

/** Takes away what was said before. The next time tries again where the forge did not let it. */
async function removeAll(comments: readonly Comment[], issue: Issue, forge: Forge): Promise<boolean> {
  try {
    for (const comment of comments) await forge.remove(issue, comment);
    return true;
  } catch (error) {
    if (error instanceof ForgeTrouble) return false;
    throw error;
  }
}
