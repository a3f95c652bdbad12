import type { ActionContext } from '../../core/acting/action.ts';
import { type Answers, type Objection, type Question, textIn } from '../../core/asking/question.ts';
import { slugOf } from '../../core/ground/slug.ts';
import { datedKinds, type FolderKind, idDaysOf, isIdOf } from '../../core/model/kinds.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import { fillInToday, idOf, read } from '../../core/writing/new-record.ts';
import { fieldsIn } from './given.ts';
import { texts } from './texts.ts';

/** What the file of a new record is going to be called, and what is against that. */
export interface Naming {
  id: string;
  against?: { says: string; help: string; hint: string; inRecords?: boolean };
}

/** The id that a record gets by its name and day, or by the short name that was answered. */
export function namingOf(kind: FolderKind, given: Draft, answers: Answers, context: ActionContext): Naming {
  const { register } = context;
  const { fields } = fieldsIn(kind, answers, given);
  const draft: Draft = { fields: { ...given.fields }, headings: new Map() };
  for (const day of idDaysOf[kind] ?? []) {
    const answer = textIn(fields, day);
    if (answer !== undefined) draft.fields[day] = answer;
  }
  fillInToday(kind, draft, context.today);
  const chosen = textIn(answers, 'id');
  const short = chosen && (slugOf(chosen) || chosen);
  const id = idOf(kind, read(kind, draft, context), register.words, short);
  const words = texts[context.say.language].naming;
  if (register.has(kind, id)) {
    const file = `${register.words.vocabulary.folders[kind]}/${id}.md`;
    const example = `${slugOf(String(given.fields.name ?? ''))}-2`;
    return { id, against: { ...words.isThere(file, id, example), inRecords: true } };
  }
  if (isIdOf(kind, id)) return { id };
  const better = slugOf(id);
  const isBetter = isIdOf(kind, better);
  return { id, against: words.isNoName(id, isBetter ? better : undefined) };
}

/** Asks for a short name where its own will not do, or takes the one that was given. */
export function namingQuestion(
  kind: FolderKind,
  given: Draft,
  answers: Answers,
  context: ActionContext,
): { questions: Question[]; objections: Objection[] } {
  const { label } = texts[context.say.language].naming;
  const answered = textIn(answers, 'id');
  const own = namingOf(kind, given, { ...answers, id: '' }, context);
  const now = answered === undefined ? undefined : namingOf(kind, given, answers, context).against;
  const { against } = own;
  const question: Question = {
    key: 'id',
    label,
    hint: against?.hint,
    ask: { type: 'text' },
    ...(against ? { required: true, missing: against } : { onlyGiven: true }),
  };
  return {
    questions: [question],
    objections: now
      ? [{ key: 'id', says: now.says, help: now.help, inRecords: now.inRecords, isWhole: true }]
      : [],
  };
}

/** Does a day belong in the name of the file, so that it is known only when that is? */
export function isDated(kind: FolderKind): boolean {
  return datedKinds.includes(kind);
}
