import type { ActionContext } from '../../core/acting/action.ts';
import { newPersonObjections } from '../../core/acting/new-person.ts';
import { handedIn } from '../../core/acting/pairs.ts';
import { silenced } from '../../core/acting/silenced.ts';
import { takesNoPart } from '../../core/acting/taking-part.ts';
import {
  type Answers,
  type Asked,
  type Objection,
  type Question,
  textIn,
} from '../../core/asking/question.ts';
import { firstDay, lastDay } from '../../core/ground/calendar.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { nameOfKey } from '../../core/meaning/names.ts';
import { keyOf, partsOf } from '../../core/model/record-key.ts';
import { hangingOn, type Leaver, toPassOn } from './hanging.ts';
import { texts } from './texts.ts';

const kinds = ['person', 'partner', 'role'] as const;

/** What is asked of who or what leaves: first is shown what hangs on it. */
export function questions(context: ActionContext, answers: Answers): Asked {
  const { say, register, today } = context;
  const words = texts[say.language];
  const leaver = leaverIn(context, answers);
  const there = kinds.flatMap(kind =>
    register
      .all(kind)
      .filter(({ data }) => data.status !== 'stopped')
      .map(keyOf),
  );
  const ask: Question[] = [
    {
      key: 'record',
      ...words.questions.record,
      required: true,
      ask: { type: 'record', targets: kinds, among: there },
    },
  ];
  if (!leaver) return { questions: ask, objections: [] };
  const { until } = leaver.data;
  const own = toPassOn(leaver, context);
  const people = activeOf(register, 'person', today).filter(one => keyOf(one) !== keyOf(leaver));
  const rest: Question[] = [
    { key: 'seen', label: '', ask: { type: 'show', lines: hangingOn(leaver, context) } },
    {
      key: 'on',
      ...words.questions.on,
      required: true,
      // A last day that was told before is the last day still.
      usual: until !== undefined && lastDay(until) < today ? lastDay(until) : today,
      field: { kind: leaver.kind, path: ['until'] },
      ask: { type: 'date', direction: 'ahead' },
    },
  ];
  if (leaver.kind === 'person' && own.length > 0)
    rest.push(
      {
        key: 'pass',
        ...words.questions.pass,
        ask: {
          type: 'items',
          of: [
            {
              key: 'what',
              ...words.questions.pass,
              ask: { type: 'record', targets: ['role', 'partner', 'agreement', 'meeting'], among: own },
            },
            {
              key: 'person',
              ...words.questions.who,
              required: true,
              ask: { type: 'record', targets: ['person'], among: people.map(keyOf), mayBeNew: true },
            },
          ],
        },
      },
      { key: 'handover', ...words.questions.handover, ask: { type: 'yesNo' } },
    );
  // Of what has stopped nothing more is asked.
  if (leaver.data.status === 'stopped') return { questions: [...ask, ...rest.map(silenced)], objections: [] };
  return { questions: [...ask, ...rest], objections: objectionsTo(leaver, own, context, answers) };
}

function objectionsTo(
  leaver: Leaver,
  own: readonly string[],
  context: ActionContext,
  answers: Answers,
): Objection[] {
  const { say, register } = context;
  const words = texts[say.language];
  const on = textIn(answers, 'on');
  const { since, name } = leaver.data;
  const early = since !== undefined && on !== undefined && firstDay(since) > on;
  const handed = handedIn(answers, 'pass');
  return [
    ...(early ? [{ key: 'on', says: words.beforeBegin(name, say.date(since)) }] : []),
    ...handed.flatMap(({ what, person }, index): Objection[] => {
      const called = nameOfKey(register, what);
      if (!own.includes(what)) return [{ key: 'pass', says: words.notTheirs(name, called) }];
      if (handed.findIndex(other => other.what === what) < index)
        return [{ key: 'pass', says: words.twice(called) }];
      const who = person.startsWith('person/') ? register.get('person', partsOf(person).id) : undefined;
      if (!who) return newPersonObjections({ pass: person }, 'pass', register, say.language);
      if (keyOf(who) === keyOf(leaver)) return [{ key: 'pass', says: words.notThemselves(name) }];
      const none = takesNoPart(who, context);
      return none ? [{ key: 'pass', ...none }] : [];
    }),
  ];
}

/** Who or what was chosen. */
export function leaverIn({ register }: ActionContext, answers: Answers): Leaver | undefined {
  const { kind, id } = partsOf(textIn(answers, 'record') ?? '');
  const known = kinds.find(each => each === kind);
  return known && (register.get(known, id) as Leaver | undefined);
}
