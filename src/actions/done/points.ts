import type { ActionContext } from '../../core/acting/action.ts';
import { type Answers, type Choice, textIn } from '../../core/asking/question.ts';
import type { Change } from '../../core/changing/change.ts';
import type { Day } from '../../core/ground/calendar.ts';
import { openIn } from '../../core/meaning/actions.ts';
import { nameOf } from '../../core/meaning/names.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { partsOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';

type Meeting = RecordOf<'meeting'>;

/** An action point that is open, with its number in the minutes. */
export interface OpenPoint {
  meeting: Meeting;
  index: number;
}

/** The minutes that were named. */
export function meetingIn({ register }: ActionContext, answers: Answers): Meeting | undefined {
  const { kind, id } = partsOf(textIn(answers, 'what') ?? '');
  return kind === 'meeting' ? register.get('meeting', id) : undefined;
}

/**
 * The open points of these minutes to choose from, by what is to be done. Of two with the same words it is said who does
 * them; where that is the same too, the number of the line.
 */
export function pointChoices(meeting: Meeting, register: Register, today: Day): Choice[] {
  const points = openIn(meeting, today);
  const described = points.map(({ index, what }) => {
    const who = meeting.data.actions?.[index]?.who ?? [];
    return [what, who.map(id => nameOf(register, 'person', id)).join(', ')] as const;
  });
  return points.map(({ index, what }, at) => {
    const same = described.filter(([other]) => other === what);
    const [, who = ''] = described[at] ?? [];
    if (same.length === 1) return { value: what, name: who === '' ? what : `${what} (${who})`, also: [what] };
    const isAlone = same.filter(([, other]) => other === who).length === 1;
    const name = isAlone && who !== '' ? `${what} (${who})` : `${what} (${index + 1})`;
    return { value: name, name };
  });
}

/** The point that was chosen, of the minutes that were named. */
export function pointIn(context: ActionContext, answers: Answers): OpenPoint | undefined {
  const meeting = meetingIn(context, answers);
  const chosen = textIn(answers, 'point');
  if (!meeting || chosen === undefined) return undefined;
  const at = pointChoices(meeting, context.register, context.today).findIndex(
    ({ value }) => value === chosen,
  );
  const point = openIn(meeting, context.today)[at];
  return point && { meeting, index: point.index };
}

/** What becomes of a point: it is done, it has another day, or it is no longer one. */
export function changesOf(
  { meeting: { file }, index }: OpenPoint,
  outcome: 'kept' | 'later' | 'withdrawn',
  day: string,
): Change[] {
  const path = ['actions', index] as const;
  if (outcome === 'withdrawn') return [{ do: 'remove', file, path }];
  return [{ do: 'set', file, path: [...path, outcome === 'kept' ? 'done_on' : 'due'], value: day }];
}
