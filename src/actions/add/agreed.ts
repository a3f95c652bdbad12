import type { ActionContext } from '../../core/acting/action.ts';
import { type Answers, type Objection, type Question, textIn } from '../../core/asking/question.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import { recordQuestions } from './fields.ts';
import { fieldsIn, prefix } from './given.ts';
import { namingOf } from './naming.ts';
import { texts } from './texts.ts';

/** What came out of minutes: agreements, which are made with them. */
export const agreed = { of: 'meeting', kind: 'agreement', key: 'agreed' } as const;

/** What minutes say of an agreement already. */
const known = ['made_on', 'made_in'] as const;

/** Asks for the agreements that came out of minutes, as many as there are. */
export function agreedQuestion(
  kind: FolderKind,
  given: Draft,
  answers: Answers,
  context: ActionContext,
): { questions: Question[]; objections: Objection[] } {
  if (kind !== agreed.of) return { questions: [], objections: [] };
  const { gate } = texts[context.say.language];
  const { questions } = recordQuestions(agreed.kind, { fields: {}, headings: new Map() }, {}, context);
  const asked = questions.filter(({ key }) => !known.some(field => key === prefix + field));
  const of = asked.map(({ missing: _, ...question }) => question);
  const question: Question = {
    key: agreed.key,
    label: gate.first,
    field: { kind: agreed.kind, path: [] },
    ask: { type: 'items', of, gate },
  };
  return { questions: [question], objections: objectionsTo(given, answers, context) };
}

/** The agreements that were answered, each as the answers for one. */
export function agreedIn(answers: Answers): readonly Answers[] {
  const items = answers[agreed.key];
  return Array.isArray(items) ? items.filter(item => textIn(item, 'name') !== undefined) : [];
}

/** What the minutes say of an agreement: on which day it was made. Where that is written is known when they are made. */
export function fromMinutes(given: Draft, answers: Answers, today: string): Answers {
  const { fields } = fieldsIn(agreed.of, answers, given);
  const typed = given.fields.held_on;
  const day = textIn(fields, 'held_on') ?? (typeof typed === 'string' ? typed : today);
  return { [`${prefix}made_on`]: day };
}

function objectionsTo(given: Draft, answers: Answers, context: ActionContext): Objection[] {
  return agreedIn(answers).flatMap(item => {
    const all = { ...item, ...fromMinutes(given, answers, context.today) };
    const draft: Draft = { fields: { name: textIn(item, 'name') as string }, headings: new Map() };
    const { against } = namingOf(agreed.kind, draft, all, context);
    const { objections } = recordQuestions(agreed.kind, { fields: {}, headings: new Map() }, all, context);
    const says = against?.says ?? objections[0]?.says;
    return says === undefined ? [] : [{ key: agreed.key, says }];
  });
}
