import { applied } from '../../core/changing/edit.ts';
import { mendsFor } from '../../core/checking/mends.ts';
import type { Rule } from '../../core/checking/rule.ts';
import { contextOf } from '../../core/checking/rules-context.ts';
import { runRules } from '../../core/checking/run-rules.ts';
import { byText } from '../../core/ground/order.ts';
import { overTexts } from '../../core/loading/over-texts.ts';
import type { Finding } from '../../core/model/finding.ts';
import { Masks } from '../../core/privacy/mask.ts';
import { normalise } from '../../core/reading/read-record.ts';
import type { Register } from '../../core/register/register.ts';
import { Asker } from '../../io/ask.ts';
import { onDisk } from '../../io/on-disk.ts';
import type { Session } from '../../io/session.ts';
import { canAsk } from '../../io/terminal.ts';
import { putRight, writeSet } from '../../io/writing.ts';
import { ChangedMeanwhile } from '../../io/written-set.ts';
import { rules } from '../../rules/index.ts';
import { texts as fixTexts } from './fix-texts.ts';

/** What to mend: findings of these rules in these files, and without asking or not. */
export interface Wish {
  rules: readonly Rule[];
  /** Which files, given the records; throws a UsageError for one that is not there. */
  files(register: Register): (file: string) => boolean;
  yes: boolean;
  /** What is typed to do it without asking. */
  atOnce: string;
}

/** The text of a file as it is on disk, and as it is going to be. */
interface Draft {
  file: string;
  before: string;
  after: string;
}

/** Each time what can be read now may show what could not be seen before. */
const mostRounds = 50;

/**
 * Mends what has one right answer: shows what would change, asks, and writes each file in one move. Without a
 * terminal and without `--yes` nothing is written.
 */
export async function fix(session: Session, wish: Wish): Promise<void> {
  const texts = fixTexts[session.language];
  if (wish.yes || canAsk(session.io)) await putRight(session);
  const { drafts, register } = await mended(session, wish);
  if (drafts.length === 0) return session.note(`${texts.nothing}\n\n`);
  const style = session.noteStyle;
  const { changesText } = await import('../../formats/text/changes.ts');
  const changes = await Promise.all(drafts.map(draft => shown(draft, new Masks(register))));
  await session.note(`${texts.preview}\n\n${await changesText(changes, style)}\n`);
  if (!wish.yes && !canAsk(session.io)) return session.note(`${texts.howTo(wish.atOnce)}\n\n`);
  if (!wish.yes && !(await Asker.of(session).confirm(texts.question)))
    return session.note(`${texts.declined}\n\n`);
  const written = await write(session, drafts);
  const left = drafts.filter(draft => !written.includes(draft)).map(({ file }) => file);
  await session.note(`${texts.done(written.length, left)}\n\n`);
}

/** A change as it may be seen: without personal data. */
async function shown({ file, before, after }: Draft, masks: Masks): Promise<Draft> {
  const [from, to] = await masks.hide([normalise(before), normalise(after)], [file]);
  return { file, before: from as string, after: to as string };
}

/** Mends round by round, on paper, until there is nothing left to do. Gives the records as they would be. */
async function mended(session: Session, wish: Wish): Promise<{ drafts: Draft[]; register: Register }> {
  const drafts = new Map<string, Draft>();
  const texts = new Map<string, string>();
  const source = overTexts(texts, onDisk(session.root));
  let register = await session.load(source);
  for (let round = 0; round < mostRounds; round += 1) {
    const findings = await findingsOf(register, session, wish);
    const mends = mendsFor(findings, rules, register, session.say(register));
    if (mends.size === 0) break;
    for (const file of new Set([...mends.keys()].map(({ at }) => at.file))) {
      const { text: written = '' } = source.read(file);
      const draft = drafts.get(file) ?? { file, before: written, after: written };
      // It changed since it was read.
      if (normalise(draft.after) !== register.fileAt(file)?.text) continue;
      const edits = [...mends].flatMap(([{ at }, each]) => (at.file === file ? each : []));
      const after = applied(draft.after, edits);
      drafts.set(file, { ...draft, after });
      texts.set(file, after);
    }
    register = await session.load(source);
  }
  return { drafts: [...drafts.values()].sort((a, b) => byText(a.file, b.file)), register };
}

async function findingsOf(register: Register, session: Session, wish: Wish): Promise<Finding[]> {
  const isMeant = wish.files(register);
  const chosen = wish.rules.filter(rule => rule.mend !== undefined);
  const found = await runRules(chosen, contextOf(register, rules, session));
  return found.filter(({ at }) => isMeant(at.file));
}

/** Writes the files that are still as they were read, all of those or none, and gives them. */
async function write(session: Session, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const folder = { root: session.root, path: '' };
  for (let rest = drafts; ; ) {
    try {
      await writeSet(session, folder, rest);
      return rest;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      rest = rest.filter(({ file }) => file !== error.file);
    }
  }
}
