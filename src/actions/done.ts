import type { Action, ActionContext, Refusal } from '../core/acting/action.ts';
import { type Answers, type Asked, type Objection, type Question, textIn } from '../core/asking/question.ts';
import type { Change } from '../core/changing/change.ts';
import { showing } from '../core/doing/proposal.ts';
import { step } from '../core/doing/step.ts';
import { type Day, lastDay } from '../core/ground/calendar.ts';
import { openIn } from '../core/meaning/actions.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { changesOf, meetingIn, pointChoices, pointIn } from './done/points.ts';
import { texts } from './done/texts.ts';

const outcomes = ['kept', 'later', 'broken', 'withdrawn'] as const;
const ofPoints = ['kept', 'later', 'withdrawn'] as const;

type Outcome = (typeof outcomes)[number];

/** Is it done? What came of an agreement or an action point: it was kept, it comes later, or it comes to nothing. */
export const done: Action = {
  id: 'done',
  group: 'weekly',
  weight: 'small',
  undoable: true,
  arguments: [{ key: 'what', form: '[what]' }],
  options: [
    { key: 'point', flags: '--point <text>' },
    { key: 'as', flags: '--as <how>' },
    { key: 'on', flags: '--on <date>' },
    { key: 'due', flags: '--due <date>' },
    { key: 'brought', flags: '--brought <text>' },
  ],
  texts,
  questions,
  plan(context, answers) {
    if (meetingIn(context, answers)) return planOfPoint(context, answers);
    const agreement = agreementIn(context, answers);
    const outcome = textIn(answers, 'as') as Outcome;
    const { say } = context;
    if (!agreement) return { refused: texts[say.language].gone };
    const refused = refusalFor(agreement, context);
    if (refused) return { refused };
    const { id, file } = agreement;
    const key = `agreement/${id}`;
    if (outcome === 'later') {
      const due = textIn(answers, 'due') as string;
      return {
        changes: putOff(agreement, due),
        did: ({ say: to, name }) => texts[to.language].later(name(key), to.date(due)),
      };
    }
    const on = textIn(answers, 'on') as string;
    const brought = textIn(answers, 'brought');
    return {
      changes: [
        { do: 'set', file, path: ['status'], value: outcome },
        { do: 'set', file, path: ['done_on'], value: on },
        ...(brought === undefined
          ? []
          : [{ do: 'set', file, path: ['brought'], value: brought } satisfies Change]),
      ],
      did: ({ say: to, name }) => texts[to.language].ended[outcome](name(key), to.date(on)),
      next: (_, { say: to }) => [
        step(texts[to.language].others, texts[to.language].lead, showing('agreements')),
      ],
    };
  },
};

/** An action point that is off is taken out of the minutes: nobody has to do it. */
function planOfPoint(context: ActionContext, answers: Answers): ReturnType<Action['plan']> {
  const point = pointIn(context, answers);
  if (!point) return { refused: texts[context.say.language].pointGone };
  const outcome = textIn(answers, 'as') as Exclude<Outcome, 'broken'>;
  const day = (textIn(answers, outcome === 'later' ? 'due' : 'on') ?? context.today) as Day;
  return {
    changes: changesOf(point, outcome, day),
    // Its own words may name somebody, and the message of a commit goes round.
    did: ({ say, name }) => texts[say.language].point[outcome](name(keyOf(point.meeting)), say.date(day)),
    next: (_, { say }) => [
      step(texts[say.language].others, texts[say.language].leadPoints, showing('actions')),
    ],
  };
}

function questions(context: ActionContext, answers: Answers): Asked {
  const { say, register, today } = context;
  const words = texts[say.language];
  const open = [
    ...register.all('agreement').filter(isOpen),
    ...register.all('meeting').filter(meeting => openIn(meeting, today).length > 0),
  ];
  const meeting = meetingIn(context, answers);
  const points = meeting ? pointChoices(meeting, register, today) : [];
  const ask: Question[] = [
    {
      key: 'what',
      ...words.questions.what,
      required: true,
      ask: { type: 'record', targets: ['agreement', 'meeting'], among: open.map(keyOf) },
    },
    ...(meeting
      ? [
          {
            key: 'point',
            ...words.questions.point,
            required: true,
            // Where one is open it is that one.
            ...(points.length === 1 && { usual: points[0]?.value, onlyGiven: true }),
            ask: { type: 'choice', choices: points },
          } satisfies Question,
        ]
      : []),
    {
      key: 'as',
      ...words.questions.as,
      required: true,
      ask: {
        type: 'choice',
        choices: (meeting ? ofPoints : outcomes).map(value => ({
          value,
          name: value === 'later' ? words.itComesLater : say.shown(value),
          also: value === 'later' ? [] : [say.value(value)],
        })),
      },
    },
  ];
  const objections: Objection[] = [];
  const outcome = textIn(answers, 'as');
  if (outcome === 'later') {
    ask.push({
      key: 'due',
      ...words.questions.due,
      required: true,
      field: meeting
        ? { kind: 'meeting', path: ['actions', 0, 'due'] }
        : { kind: 'agreement', path: ['due'] },
      ask: { type: meeting ? 'date' : 'partialDate', direction: 'ahead' },
    });
    const due = textIn(answers, 'due');
    if (due !== undefined && lastDay(due) < today)
      objections.push({ key: 'due', says: words.alreadyPast(say.date(due)) });
  } else if (outcome !== undefined && !(meeting && outcome === 'withdrawn')) {
    ask.push({
      key: 'on',
      ...words.questions.on,
      required: true,
      usual: today,
      field: meeting
        ? { kind: 'meeting', path: ['actions', 0, 'done_on'] }
        : { kind: 'agreement', path: ['done_on'] },
      ask: { type: 'date', direction: 'back' },
    });
    const on = textIn(answers, 'on');
    if (on !== undefined && on > today) objections.push({ key: 'on', says: words.notYet(say.date(on)) });
    if (outcome === 'kept' && !meeting)
      ask.push({
        key: 'brought',
        ...words.questions.brought,
        field: { kind: 'agreement', path: ['brought'] },
        ask: { type: 'longText' },
      });
  }
  return { questions: ask, objections };
}

function isOpen({ data }: RecordOf<'agreement'>): boolean {
  return data.status === undefined || data.status === 'open' || data.status === 'draft';
}

function agreementIn({ register }: ActionContext, answers: Answers): RecordOf<'agreement'> | undefined {
  return register.get('agreement', partsOf(textIn(answers, 'what') ?? '').id);
}

/** What is over cannot be ticked off again. */
function refusalFor({ data, id }: RecordOf<'agreement'>, { say }: ActionContext): Refusal | undefined {
  const { status = 'open', name } = data;
  if (status === 'open' || status === 'draft') return undefined;
  const key = say.reference('agreement', id);
  return texts[say.language].already(name, say.shown(status), data.done_on && say.date(data.done_on), key);
}

/** The day where it stands: with the parties whose days those are, or with the agreement as a whole. */
function putOff({ data, file }: RecordOf<'agreement'>, due: string): Change[] {
  const own = (data.parties ?? []).flatMap((party, index) => (party.due === undefined ? [] : [index]));
  if (data.due !== undefined || own.length === 0) return [{ do: 'set', file, path: ['due'], value: due }];
  return own.map(index => ({ do: 'set', file, path: ['parties', index, 'due'], value: due }));
}
