import type { Action, ActionContext, Plan, Refusal } from '../core/acting/action.ts';
import { newLine } from '../core/acting/holder-lines.ts';
import { needsConsent } from '../core/acting/new-person.ts';
import { NewRecords } from '../core/acting/new-records.ts';
import { handedIn } from '../core/acting/pairs.ts';
import { silenced } from '../core/acting/silenced.ts';
import { type Answers, type Asked, type Question, textIn } from '../core/asking/question.ts';
import type { Change } from '../core/changing/change.ts';
import { activeOf, hasStopped } from '../core/meaning/activity.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { coverObjections, rolesHeld } from './pause/cover.ts';
import { texts } from './pause/texts.ts';
import { coverStill, theseWeeks } from './pause/weeks.ts';

/** X cannot for a while, or is back. Nobody asks why. */
export const pause: Action = {
  id: 'pause',
  group: 'changes',
  weight: 'small',
  undoable: true,
  arguments: [{ key: 'person', form: '[person]' }],
  options: [
    { key: 'until', flags: '--until <date>' },
    { key: 'cover', flags: '--cover <role=person>', repeatable: true },
    { key: 'back', flags: '--back' },
    { key: 'new', flags: '--new' },
  ],
  texts,
  questions,
  plan(context, answers) {
    const person = personOf(context, answers);
    const words = texts[context.say.language];
    if (!person) return { refused: words.gone };
    const isBack = textIn(answers, 'back') === 'yes';
    if (hasStopped(person, context.today)) return { refused: words.stopped(person.data.name) };
    if (isBack) return backPlan(person, context);
    return pausePlan(person, context, answers);
  },
};

function backPlan(
  person: RecordOf<'person'>,
  { say, register, today }: ActionContext,
): Plan | { refused: Refusal } {
  const { file, data } = person;
  if (data.status !== 'paused') return { refused: texts[say.language].notPaused(data.name) };
  const changes: Change[] = [{ do: 'unset', file, path: ['status'] }];
  if (data.paused_until !== undefined) changes.push({ do: 'unset', file, path: ['paused_until'] });
  return {
    changes,
    did: ({ say: to, name }) => texts[to.language].isBack(name(keyOf(person))),
    next: (_, telling) => coverStill(person, register, today, telling),
  };
}

function pausePlan(
  person: RecordOf<'person'>,
  context: ActionContext,
  answers: Answers,
): Plan | { refused: Refusal } {
  const { register, today } = context;
  const { file, data } = person;
  const until = textIn(answers, 'until');
  const changes: Change[] = [{ do: 'set', file, path: ['status'], value: 'paused' }];
  if (until !== undefined) changes.push({ do: 'set', file, path: ['paused_until'], value: until });
  else if (data.paused_until !== undefined) changes.push({ do: 'unset', file, path: ['paused_until'] });
  const made = new NewRecords(context);
  const covered: string[] = [];
  for (const { what, person: who } of handedIn(answers, 'cover')) {
    const role = register.get('role', partsOf(what).id);
    if (!role) return { refused: texts[context.say.language].gone };
    const refused = who.startsWith('person/') ? undefined : needsConsent(who, context);
    if (refused) return { refused };
    const { id } = partsOf(made.keyOf('person', who));
    changes.push(newLine(role, { person: id, part: 'backup', since: today, until }, today));
    covered.push(what);
  }
  return {
    changes: [...made.changes, ...changes],
    did: ({ say, name }) =>
      texts[say.language].paused(
        name(keyOf(person)),
        until && say.date(until),
        covered.length > 0 ? say.list([...new Set(covered)].map(name)) : undefined,
      ),
    next: (after, telling) => theseWeeks(person, until, { before: register, after, today }, telling),
  };
}

function questions(context: ActionContext, answers: Answers): Asked {
  const { say, register, today } = context;
  const words = texts[say.language];
  const person = personOf(context, answers);
  const isPaused = person?.data.status === 'paused';
  const people = register.all('person').filter(one => !hasStopped(one, today));
  const ask: Question[] = [
    {
      key: 'person',
      ...words.questions.person,
      required: true,
      ask: { type: 'record', targets: ['person'], among: people.map(keyOf) },
    },
    { key: 'back', ...words.questions.back, onlyGiven: !isPaused, ask: { type: 'yesNo' } },
  ];
  if (!person || textIn(answers, 'back') === 'yes') return { questions: ask, objections: [] };
  ask.push({
    key: 'until',
    ...words.questions.until,
    field: { kind: 'person', path: ['paused_until'] },
    current: person.data.paused_until,
    ask: { type: 'date', direction: 'ahead' },
  });
  const roles = rolesHeld(person, context);
  const others = activeOf(register, 'person', today).filter(one => one !== person);
  ask.push({
    key: 'cover',
    ...words.questions.cover,
    onlyGiven: roles.length === 0,
    ask: {
      type: 'items',
      of: [
        {
          key: 'what',
          ...words.questions.cover,
          ask: { type: 'record', targets: ['role'], among: roles.map(keyOf) },
        },
        {
          key: 'person',
          ...words.questions.who,
          required: true,
          ask: { type: 'record', targets: ['person'], among: others.map(keyOf), mayBeNew: true },
        },
      ],
    },
  });
  // Of who takes no part any more nothing else is asked.
  if (hasStopped(person, today))
    return { questions: [...ask.slice(0, 1), ...ask.slice(1).map(silenced)], objections: [] };
  const until = textIn(answers, 'until');
  const past =
    until !== undefined && until < today ? [{ key: 'until', says: words.alreadyPast(say.date(until)) }] : [];
  return { questions: ask, objections: [...past, ...coverObjections(person, context, answers)] };
}

function personOf({ register }: ActionContext, answers: Answers): RecordOf<'person'> | undefined {
  return register.get('person', partsOf(textIn(answers, 'person') ?? '').id);
}
