import type { Action, Refusal } from '../core/acting/action.ts';
import { answersFrom, unanswered, withUsual } from '../core/acting/answers.ts';
import { makePlan, type Planned } from '../core/acting/make-plan.ts';
import {
  type Command,
  type CommandTexts,
  type Input,
  type Option,
  sharedOptions,
} from '../core/asking/command.ts';
import type { Language } from '../core/ground/language.ts';
import type { Register } from '../core/register/register.ts';
import { SteppedBack } from '../io/ask/stepped-back.ts';
import { Asker } from '../io/ask.ts';
import { committer } from '../io/git-commit.ts';
import { KeptActions } from '../io/kept-actions.ts';
import { KeptAnswers } from '../io/kept-answers.ts';
import { KeptFolder } from '../io/kept-folder.ts';
import { onDisk } from '../io/on-disk.ts';
import type { Session } from '../io/session.ts';
import { canAsk } from '../io/terminal.ts';
import { orBusy, putRight } from '../io/writing.ts';
import { contextFor } from '../library/plan.ts';
import { rules } from '../rules/index.ts';
import { askAll, askedIn, keep } from './act/ask-all.ts';
import { answersKept } from './act/asking-texts.ts';
import { afterBrokenOff, inGit, plannedOf } from './act/broken-off.ts';
import { kindsIn } from './act/fields-offered.ts';
import { finish, toKeep } from './act/finish.ts';
import { givenIn, markOfWords } from './act/given.ts';
import { Lists } from './act/lists.ts';
import { fieldsAsOffer, recordsAsOffer } from './act/offers.ts';
import { notAsked, objectionError, stillMissing } from './act/refusals.ts';
import { tellFiles, tellFindings, tellPlan } from './act/tell.ts';
import { actTexts } from './act/texts.ts';
import { writeKept } from './act/write.ts';

const common: readonly Option<Session>[] = [
  { key: 'dryRun', flags: '--dry-run' },
  { key: 'commit', flags: '--commit' },
  { key: 'yes', flags: '-y, --yes' },
  { key: 'format', flags: '--format <name>', choices: ['text', 'json'] },
  sharedOptions.today,
];

/** The command for an action: answers come from what was typed and, in a terminal, from questions. */
export function commandOf(action: Action): Command<Session> {
  return {
    id: action.id,
    group: action.group,
    arguments: action.arguments.map(recordsAsOffer),
    options: [...action.options.map(option => fieldsAsOffer(option, action)), ...common],
    texts: { nl: textsFor(action, 'nl'), en: textsFor(action, 'en') },
    run: (session, input) => act(action, session, input),
  };
}

function textsFor(action: Action, language: Language): CommandTexts {
  const texts = action.texts[language];
  const kinds = action.arguments.some(({ key }) => key === 'kind') ? kindsIn(language) : undefined;
  return {
    ...texts,
    summary: kinds ? `${texts.summary}: ${kinds}` : texts.summary,
    arguments: { ...(kinds && { kind: kinds }), ...texts.arguments },
    options: { ...actTexts[language].options, ...texts.options },
  };
}

async function act(action: Action, session: Session, input: Input): Promise<0 | 1> {
  const isDry = input.flag('dryRun');
  const isTold = !isDry && (await putRight(session));
  // Git is asked where actions are kept, and the records are read meanwhile.
  const [folder, register] = await Promise.all([KeptFolder.of(session), session.load()]);
  const [kept, unfinished] = [new KeptActions(folder, session), new KeptAnswers(folder, session)];
  if (action.id === 'undo') await orBusy(session, kept.whenFree());
  const given = givenIn(action, input);
  const commits = input.flag('commit');
  const how = { isDry, commits, isTold };
  const again = await afterBrokenOff(action, given, kept, register, session, how);
  const isJson = input.text('format') === 'json';
  if (again && isDry) return 0;
  if (again) {
    kept.takeUp(again);
    unfinished.drop();
    const planned = plannedOf(again, action, register);
    const commit = commits ? await committer(session) : undefined;
    const done = { planned, register, begun: again, isKept: true, isAsked: false };
    return finish(done, { kept, session, commit, isJson });
  }
  const source = onDisk(session.root);
  const { today, language } = session;
  const lists = new Lists(session);
  await lists.read(given[action.readsList ?? '']?.at(-1));
  const context = {
    ...contextFor(register, { today, language, source }),
    lastKept: () => kept.last(),
    ...(action.readsList !== undefined && {
      lists: lists.found,
      keepsDetails: await lists.keepsDetails(register),
    }),
  };
  const { answers: typed, asked, unasked } = answersFrom(action, context, given);
  const [objection] = asked.objections;
  if (objection?.inRecords) return refuse(objection, session);
  if (objection) throw objectionError(action, objection, language);
  if (unasked[0] !== undefined) throw notAsked(action, unasked[0], language);
  const commit = commits ? await committer(session) : undefined;
  const asker = input.flag('yes') || !canAsk(session.io) ? undefined : Asker.of(session);
  const door = asker && { action, context, asker, session, lists };
  let answered = door ? await askAll(typed, door, unfinished) : typed;
  let planned: Planned;
  for (;;) {
    const all = withUsual(action, context, answered);
    const [left] = all.asked.objections;
    if (left?.inRecords) return refuse(left, session);
    if (left) throw objectionError(action, left, language);
    const [missing] = unanswered(all.asked, all.answers);
    if (missing?.missing?.inRecords) return refuse(missing.missing, session);
    if (missing) throw stillMissing(action, missing, language, given);

    const made = await makePlan(action, context, all.answers, {
      source,
      rules,
      vocabularies: session.vocabularies,
    });
    if ('refused' in made) return refuse(made.refused, session, asker);
    planned = made;
    if (planned.files.length === 0) {
      // What was done before can hold what is not to be there any more.
      const isCleared = isDry || action.undoable || planned.takesBack || kept.clear();
      if (!isCleared) await session.note(`${actTexts[language].notKept.clear(kept.folder)}\n`);
      await tellPlan(planned, register, session, { isJson, isDry });
      return 0;
    }
    if (action.makes) await tellFindings(planned, session);
    if (isDry) {
      await tellPlan(planned, register, session, { isJson, isDry });
      return 0;
    }
    const wasAsked = door !== undefined && askedIn(answered, typed, door).length > 0;
    const meant = await whatIsMeant(planned, register, wasAsked ? asker?.withStepBack() : asker, session);
    if (meant === 'yes') break;
    if (meant === 'no') {
      const isKept = wasAsked && action.undoable && keep(answered, door, unfinished);
      const said = [actTexts[language].declined, ...(isKept ? [answersKept[language]] : [])];
      await session.note(`${said.join('\n')}\n`);
      return 0;
    }
    if (door) answered = await askAll(typed, door, unfinished, answered);
  }
  const begun = {
    kept: toKeep(planned, register, session),
    words: markOfWords(given),
    today,
    staged: await commit?.staged(inGit(planned.files, register)),
  };
  const written = await writeKept(planned, begun, kept, session, asker);
  if ('refused' in written) return refuse(written.refused, session);
  unfinished.drop();
  const done = { planned, register, begun, isKept: written.isKept, isAsked: asker !== undefined };
  return finish(done, { kept, session, commit, isJson });
}

/** Says what the records do not allow. */
async function refuse({ says, help, made }: Refusal, session: Session, asker?: Asker): Promise<1> {
  const { givenBack } = actTexts[session.language];
  const lost = asker && made ? givenBack(made.map(({ after }) => after ?? '').join('\n')) : undefined;
  await session.note(`${[says, lost, help].filter(Boolean).join('\n')}\n`);
  return 1;
}

/** What touches much is shown first, and asked; with a step back where there was a question before. */
async function whatIsMeant(
  planned: Planned,
  register: Register,
  asker: Asker | undefined,
  session: Session,
): Promise<'yes' | 'no' | 'back'> {
  const { action } = planned;
  if (action.weight === 'small' || !asker) return 'yes';
  if (action.isSeen) await tellFiles(planned, register, session);
  else await tellPlan(planned, register, session, { isJson: false, isDry: true, beside: true });
  const { sure, forGood } = actTexts[session.language];
  const question = action.undoable || planned.takesBack ? sure : { ...sure, hint: forGood };
  try {
    return (await asker.confirm(question)) ? 'yes' : 'no';
  } catch (error) {
    if (error instanceof SteppedBack) return 'back';
    throw error;
  }
}
