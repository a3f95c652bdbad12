import type { Planned } from '../../core/acting/make-plan.ts';
import { namingAll } from '../../core/acting/naming.ts';
import { commandLine } from '../../core/doing/proposal.ts';
import { stepText, type ToldStep, told } from '../../core/doing/step.ts';
import { visible } from '../../core/ground/visible.ts';
import { hiddenFiles } from '../../core/privacy/hidden-files.ts';
import { normalise } from '../../core/reading/read-record.ts';
import type { Register } from '../../core/register/register.ts';
import { planJson } from '../../formats/json/plan.ts';
import type { Session } from '../../io/session.ts';
import { judge } from '../../library/judge.ts';
import { rules } from '../../rules/index.ts';
import { actTexts } from './texts.ts';

interface How {
  isJson: boolean;
  isDry: boolean;
  /** Said beside the result, before a question. */
  beside?: boolean;
}

/** Shows what would change, without personal data. */
export async function tellPlan(
  planned: Planned,
  before: Register,
  session: Session,
  how: How,
): Promise<void> {
  const texts = actTexts[session.language];
  if (how.isJson) return session.print(await jsonOf(planned, before, session));
  if (planned.files.length === 0) return session.note(await nothingText(planned, before, session));
  const { changesText } = await import('../../formats/text/changes.ts');
  const hidden = await hiddenFiles(planned.files, before);
  const changes = hidden.map(({ file, before: was, after }) => ({
    file,
    before: normalise(was ?? ''),
    after: normalise(after ?? ''),
  }));
  const say = session.say(planned.after);
  const did = planned.did(namingAll(say, planned.after, before));
  const style = how.beside ? session.noteStyle : session.style(say, false);
  const { makes } = planned.action;
  const lead = makes ? texts.newFiles : `${texts.preview} ${visible(did)}`;
  const text = `${lead}\n\n${await changesText(changes, style)}\n`;
  if (how.beside) return session.note(text);
  await session.print(text);
  // What cannot be taken back is told in whole before, and what was left out of a list.
  const { undoable, readsList } = planned.action;
  const steps = undoable && readsList === undefined ? '' : `${await stepsText(planned, before, session)}\n`;
  await session.note(visible(`${steps}${makes ? texts.notYetMade : texts.howTo}\n`));
}

/** Says what was done, in which files, and what comes next. */
export async function tellDone(
  planned: Planned,
  before: Register,
  session: Session,
  { isJson, isAsked }: { isJson: boolean; isAsked: boolean },
): Promise<void> {
  if (isJson) return session.print(await jsonOf(planned, before, session));
  const { inWindow } = await import('../../formats/text/wrap.ts');
  const texts = actTexts[session.language];
  const { makes } = planned.action;
  if (makes) {
    // Just the files, so that other programs can go on with them.
    await session.print(visible(planned.files.map(({ file }) => `${file}\n`).join('')));
    if (isAsked)
      await session.note(
        `${makes.made(session.language)}\n\n${inWindow(texts.takeBack, session.noteStyle.width)}\n`,
      );
    return;
  }
  const say = session.say(planned.after);
  const did = planned.did(namingAll(say, planned.after, before));
  const { width } = session.style(say, false);
  await session.print(visible(`${inWindow(did, width)}\n\n${filesText(planned, session)}`));
  const next = await stepsText(planned, before, session);
  const back =
    planned.takesBack || !planned.action.undoable
      ? ''
      : `\n${inWindow(texts.takeBack, session.noteStyle.width)}\n`;
  await session.note(visible(next + back));
}

/** What is found in new records that are made all the same. There is no file yet of which a line could be shown. */
export async function tellFindings({ files, after }: Planned, session: Session): Promise<void> {
  const { today, language } = session;
  const isNew = (file: string): boolean => files.some(each => each.file === file);
  const result = await judge(after, {
    today,
    language,
    files: isNew,
    withMends: false,
    withPromises: false,
  });
  if (result.findings.length === 0) return;
  const { text } = await import('../../formats/text.ts');
  await session.note(await text.findings(result, session.style(session.say(after), false)));
}

/** Says which files would change, where the rest was seen already. */
export async function tellFiles(planned: Planned, before: Register, session: Session): Promise<void> {
  const did = planned.did(namingAll(session.say(planned.after), planned.after, before));
  const { preview } = actTexts[session.language];
  await session.note(visible(`${preview} ${did}\n\n${filesText(planned, session)}\n`));
}

/** More files than these say nothing by their names. */
const mostFiles = 30;

function filesText({ files }: Planned, { language }: Session): string {
  const texts = actTexts[language];
  const shown = files.slice(0, files.length > mostFiles ? mostFiles - 5 : mostFiles);
  const more = files.length - shown.length;
  const lines = [
    ...shown.map(({ file, before, after }) => {
      if (after === null) return texts.gone(file);
      return before === null ? texts.isNew(file) : file;
    }),
    ...(more > 0 ? [texts.moreFiles(more)] : []),
  ];
  return `${texts.files(files.length)}\n${lines.map(line => `  ${line}\n`).join('')}`;
}

/** Nothing changes. Who had something read hears why, all the same, and who wants it gone what no program can do. */
async function nothingText(planned: Planned, before: Register, session: Session): Promise<string> {
  const { readsList, undoable } = planned.action;
  const steps = readsList || !undoable ? await stepsText(planned, before, session) : '';
  const { nothing, leftToYou } = actTexts[session.language];
  return visible(`${undoable ? nothing : leftToYou}\n${steps}`);
}

async function stepsText(planned: Planned, before: Register, session: Session): Promise<string> {
  const { wrappedAdvice } = await import('../../formats/text/wrap.ts');
  const { width } = session.noteStyle;
  // What starts with a space stays on a line of its own, as a file does.
  const fit = (line: string): string[] =>
    line.startsWith(' ') ? [line] : wrappedAdvice(line, width, indent);
  const steps = (await nextSteps(planned, before, session)).map(step => {
    const lines = stepText(step).split('\n').flatMap(fit);
    return `  - ${lines.join('\n').slice(indent.length)}\n`;
  });
  return steps.length > 0 ? `\n${actTexts[session.language].andNow}\n${steps.join('')}` : '';
}

const indent = '    ';

async function nextSteps(planned: Planned, before: Register, session: Session): Promise<ToldStep[]> {
  const say = session.say(planned.after);
  const steps = planned.next?.(planned.after, namingAll(say, planned.after, before)) ?? [];
  if (steps.length === 0) return [];
  const { reports } = await import('../../reports/index.ts');
  return steps.map(each => told(each, proposal => commandLine(proposal, say, { rules, reports })));
}

async function jsonOf(planned: Planned, before: Register, session: Session): Promise<string> {
  const { after, files, action } = planned;
  const changed = new Set(files.map(({ file }) => file));
  const { today, language } = session;
  const { findings } = await judge(after, {
    today,
    language,
    files: file => changed.has(file),
    withMends: false,
    withPromises: false,
  });
  return planJson({
    action: action.id,
    did: planned.did(namingAll(session.say(after), after, before)),
    files: await hiddenFiles(files, before),
    findings,
    next: await nextSteps(planned, before, session),
  });
}
