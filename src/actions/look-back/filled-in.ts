import type { ActionContext, Refusal } from '../../core/acting/action.ts';
import { placeOf } from '../../core/acting/field-place.ts';
import { type Answer, type Answers, textIn, textsIn } from '../../core/asking/question.ts';
import type { Value } from '../../core/changing/change.ts';
import { fold } from '../../core/ground/fold.ts';
import type { Step } from '../../core/model/place.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { partsOf } from '../../core/model/record-key.ts';
import { shapeOf } from '../../core/model/shape.ts';
import { texts } from './texts.ts';

/** The fields that the answers fill in. */
export interface FilledIn {
  fields: { do: 'set' | 'add'; path: readonly Step[]; value: Value }[];
}

/** The evaluation that is meant: named itself, or the planned one about just this. */
export function evaluationMeant(
  { register }: ActionContext,
  answers: Answers,
): RecordOf<'evaluation'> | undefined {
  const about = textsIn(answers, 'about');
  const named = about.map(partsOf).find(({ kind }) => kind === 'evaluation');
  if (named) return register.get('evaluation', named.id);
  const wanted = about.toSorted().join();
  return register
    .all('evaluation')
    .find(
      ({ data }) =>
        data.held_on === undefined && wanted !== '' && (data.about ?? []).toSorted().join() === wanted,
    );
}

/** What the answers come to in fields, or why one of them cannot be followed. */
export function filledIn(context: ActionContext, answers: Answers): FilledIn | (Refusal & { key: string }) {
  const words = texts[context.say.language];
  const fields: FilledIn['fields'] = [];
  const set = (name: string, value: Value | undefined): void => {
    if (value !== undefined && (!Array.isArray(value) || value.length > 0))
      fields.push({ do: 'set', path: [name], value });
  };
  set(
    'present',
    textsIn(answers, 'present').map(key => partsOf(key).id),
  );
  set('outcome', textIn(answers, 'outcome'));
  for (const typed of textsIn(answers, 'set')) {
    const at = typed.indexOf('=');
    const asked = typed.slice(0, Math.max(at, 0)).trim();
    const place =
      at > 0 ? placeOf(questionCalled(asked, context) ?? asked, anyEvaluation, context) : undefined;
    if (!place || 'reason' in place || place.shape?.type !== 'text' || !place.shape.section)
      return { key: 'set', ...words.noQuestion(typed) };
    set(String(place.path[0]), typed.slice(at + 1).trim());
  }
  for (const [key, answer] of Object.entries(answers))
    if (isQuestion(key, context) && typeof answer === 'string' && answer !== '') set(key, answer);
  for (const [key, field, written] of itemKinds)
    for (const item of listIn(answers[key]))
      fields.push({ do: 'add', path: [field], value: written(item as Record<string, string>) });
  return { fields };
}

/** The answers that are lists of items, with the field they go in. */
const itemKinds = [
  ['view', 'views', viewOf],
  ['lesson', 'lessons', lessonOf],
] as const;

const anyEvaluation = { kind: 'evaluation', data: {} } as const;

/** The question that is typed as people read it: `Zijn we op de goede weg?`. */
function questionCalled(typed: string, { say }: ActionContext): string | undefined {
  const names = [...shapeOf('evaluation').fields.keys()];
  return names.find(name => fold(say.label(name, 'evaluation')) === fold(typed));
}

function isQuestion(key: string, context: ActionContext): boolean {
  const place = placeOf(key, anyEvaluation, context);
  return !('reason' in place) && place.shape?.type === 'text' && place.shape.section && key !== 'summary';
}

function listIn(answer: Answer | undefined): readonly Answer[] {
  return Array.isArray(answer) ? answer : answer === undefined || answer === '' ? [] : [answer as Answer];
}

function viewOf({ who = '', text = '' }: Record<string, string>): Value {
  const { kind, id } = partsOf(who);
  return { [kind]: id, text };
}

function lessonOf({ kind = '', text = '' }: Record<string, string>): Value {
  return { kind, text };
}
