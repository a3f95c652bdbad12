import type { ActionContext } from '../../core/acting/action.ts';
import { DraftedRecords } from '../../core/acting/drafted-records.ts';
import { type Answers, textIn } from '../../core/asking/question.ts';
import { isId, slugOf } from '../../core/ground/slug.ts';
import { agreed, agreedIn, fromMinutes } from './agreed.ts';
import { fieldsIn, given, kindIn } from './given.ts';
import { namingOf } from './naming.ts';

/**
 * The records as they would be with the answers so far, the one that was asked for first. Nothing where that is not known.
 * `isReady`: are these all the answers?
 */
export function drafted(
  context: ActionContext,
  answers: Answers,
  isReady: boolean,
): DraftedRecords | undefined {
  const kind = kindIn(answers);
  if (kind === undefined) return undefined;
  const said = given(kind, answers, context);
  if ('objection' in said) return undefined;
  const records = new DraftedRecords(context, isReady);
  const { fields, draft } = fieldsIn(kind, answers, said.draft);
  const { id } = namingOf(kind, said.draft, answers, context);
  const made = records.make(kind, draft, fields, isId(id) ? id : slugOf(id) || kind);
  const items = kind === agreed.of ? agreedIn(answers) : [];
  for (const item of items) {
    const all = { ...item, ...fromMinutes(said.draft, answers, context.today) };
    const own = { fields: { name: textIn(item, 'name') as string }, headings: new Map() };
    const agreement = fieldsIn(agreed.kind, all, own);
    const named = namingOf(agreed.kind, own, all, context).id;
    const from = { ...agreement.fields, made_in: made.key };
    records.make(agreed.kind, agreement.draft, from, isId(named) ? named : agreed.kind);
  }
  return records;
}
