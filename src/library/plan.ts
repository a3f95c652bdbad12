import { actions } from '../actions/index.ts';
import type { Action, ActionContext, Refusal } from '../core/acting/action.ts';
import { unanswered, withUsual } from '../core/acting/answers.ts';
import type { Kept } from '../core/acting/kept.ts';
import { makePlan, type Planned } from '../core/acting/make-plan.ts';
import type { Answers, Asked } from '../core/asking/question.ts';
import type { FileChange } from '../core/changing/change.ts';
import type { Day } from '../core/ground/calendar.ts';
import type { Language } from '../core/ground/language.ts';
import type { ListFile } from '../core/importing/list-file.ts';
import { overTexts } from '../core/loading/over-texts.ts';
import type { Source } from '../core/loading/source.ts';
import type { FolderKind } from '../core/model/kinds.ts';
import type { Register } from '../core/register/register.ts';
import { recordTemplate } from '../io/templates.ts';
import { rules } from '../rules/index.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { dayIn, sayIn } from './asked.ts';

/** What an action is planned with. */
export interface PlanAsked {
  /** The day it is, as `2026-09-01`: no clock is looked at. */
  today: Day;
  /** Where the register was loaded from. */
  source: Source;
  /** The language of questions and sentences; without it that of the records. */
  language?: Language;
  /** What the last action did, for `undo`. */
  kept?: Kept;
  /** For `import`: what `readList` made of the files that are named, by those names. */
  lists?: ReadonlyMap<string, ListFile>;
  /** For `import`: would git keep the file with contact details? */
  keepsDetails?: boolean;
}

/** What comes of a plan: changes of files, a refusal, or questions that are not answered as they have to be. */
export type PlanResult = Planned | { refused: Refusal } | { asked: Asked };

/** The action with this id. Throws a RangeError where there is none. */
export function actionCalled(id: string): Action {
  const found = actions.find(action => action.id === id);
  if (!found) throw new RangeError(`no action ${id}`);
  return found;
}

/** What an action asks with these answers, and what is against those. What the records hold never makes it throw. */
export function questions(register: Register, id: string, answers: Answers, asked: PlanAsked): Asked {
  return actionCalled(id).questions(contextFor(register, asked), answers);
}

/**
 * Plans an action: which files become what, and what is said of it. Nothing is written. What the records hold never makes
 * it throw; a RangeError tells of an action or day that is none.
 */
export async function plan(
  register: Register,
  id: string,
  answers: Answers,
  asked: PlanAsked,
): Promise<PlanResult> {
  const action = actionCalled(id);
  const context = contextFor(register, asked);
  const all = withUsual(action, context, answers);
  if (all.asked.objections.length > 0 || unanswered(all.asked, all.answers).length > 0)
    return { asked: all.asked };
  return makePlan(action, context, all.answers, { source: asked.source, rules, vocabularies });
}

/** The source as it is once these changes are made, for `load` and `refresh`: nothing is written. */
export function apply(files: readonly FileChange[], source: Source): Source {
  return overTexts(new Map(files.map(({ file, after }) => [file, after])), source);
}

/** What an action may look at. */
export function contextFor(
  register: Register,
  { today, source, language, kept, lists, keepsDetails }: PlanAsked,
): ActionContext {
  const say = sayIn(language, register);
  const templates = new Map<FolderKind, string>();
  return {
    register,
    say,
    vocabularies,
    spoken: vocabularies[say.language],
    today: dayIn(today),
    written: file => {
      const content = source.read(file);
      return 'obstacle' in content ? undefined : content.text;
    },
    template(kind) {
      const known = templates.get(kind) ?? recordTemplate(register.words.vocabulary.language, kind);
      templates.set(kind, known);
      return known;
    },
    lastKept: () => kept,
    lists,
    keepsDetails,
  };
}
