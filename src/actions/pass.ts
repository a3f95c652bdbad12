import type { Action, ActionContext, Refusal } from '../core/acting/action.ts';
import { dayBefore, linesFrom, type PlacedLine } from '../core/acting/holder-lines.ts';
import { needsConsent, newPersonObjections, personIn } from '../core/acting/new-person.ts';
import { NewRecords } from '../core/acting/new-records.ts';
import { peopleToAsk } from '../core/acting/people-to-ask.ts';
import { from, roleNow } from '../core/acting/role-now.ts';
import { silenced } from '../core/acting/silenced.ts';
import { takenOver } from '../core/acting/taken-over.ts';
import { takesNoPart } from '../core/acting/taking-part.ts';
import { type Answers, type Asked, type Objection, type Question, textIn } from '../core/asking/question.ts';
import { showing } from '../core/doing/proposal.ts';
import { step } from '../core/doing/step.ts';
import { type Day, firstDay } from '../core/ground/calendar.ts';
import { activeOf, hasStopped } from '../core/meaning/activity.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { texts } from './pass/texts.ts';

/** X takes over from Y: the one's line in a role ends, the other's begins. */
export const pass: Action = {
  id: 'pass',
  group: 'changes',
  weight: 'small',
  undoable: true,
  arguments: [{ key: 'role', form: '[role]' }],
  options: [
    { key: 'fromPerson', flags: '--from-person <person>' },
    { key: 'toPerson', flags: '--to-person <person>' },
    { key: 'on', flags: '--on <date>' },
    { key: 'togetherUntil', flags: '--together-until <date>' },
    { key: 'new', flags: '--new' },
  ],
  texts,
  questions,
  plan(context, answers) {
    const { say, register, today } = context;
    const role = roleIn(context, answers);
    if (!role) return { refused: texts[say.language].gone };
    const refused = refusalFor(role, context, answers);
    if (refused) return { refused };
    const on = textIn(answers, 'on') as Day;
    const together = textIn(answers, 'togetherUntil');
    const giver = textIn(answers, 'fromPerson') as string;
    const made = new NewRecords(context);
    const to = made.keyOf('person', textIn(answers, 'toPerson') as string);
    const lines = takenOver(role, {
      from: partsOf(giver).id,
      to: partsOf(to).id,
      on,
      until: together ?? dayBefore(on),
      today,
    });
    return {
      changes: [...made.changes, ...lines],
      did: ({ say: spoken, name }) =>
        texts[spoken.language].passed(
          name(keyOf(role)),
          name(giver),
          name(to),
          spoken.date(on),
          together && spoken.date(together),
        ),
      next: (after, telling) => {
        const words = texts[telling.say.language];
        const still = roleNow(role.id, after, from(on, today), telling);
        const access = role.data.kind === 'access' ? [words.passTheKey] : [];
        const others = holdsMore(giver, role, register, today)
          ? [step(words.restOf(telling.name(giver)), words.restLead, showing('handover', giver))]
          : [];
        return [...access, ...others, ...(still === undefined ? [] : [still])];
      },
    };
  },
};

function questions(context: ActionContext, answers: Answers): Asked {
  const { say, register, today } = context;
  const words = texts[say.language];
  const roles = register
    .all('role')
    .filter(role => !hasStopped(role, today) && linesFrom(role, today).length);
  const role = roleIn(context, answers);
  const first: Question = {
    key: 'role',
    ...words.questions.role,
    required: true,
    ask: { type: 'record', targets: ['role'], among: roles.map(keyOf) },
  };
  const holders = role ? [...new Set(linesFrom(role, today).map(({ person }) => `person/${person}`))] : [];
  const [only, ...others] = holders;
  const people = activeOf(register, 'person', today)
    .map(keyOf)
    .filter(key => key !== (textIn(answers, 'fromPerson') ?? (others.length === 0 ? only : undefined)));
  const rest: Question[] = [
    {
      key: 'fromPerson',
      ...words.questions.fromPerson,
      required: true,
      // The only one who holds it is the one who passes it on.
      ...(only !== undefined && others.length === 0 && { usual: only, onlyGiven: true }),
      ask: { type: 'record', targets: ['person'], among: holders },
    },
    {
      key: 'toPerson',
      ...words.questions.toPerson,
      required: true,
      ask: { type: 'record', targets: ['person'], among: people, mayBeNew: true },
      suggestions: role && peopleToAsk(role, context),
    },
    {
      key: 'on',
      ...words.questions.on,
      required: true,
      usual: today,
      field: { kind: 'role', path: ['holders', 0, 'since'] },
      ask: { type: 'date', direction: 'ahead' },
    },
    {
      key: 'togetherUntil',
      ...words.questions.togetherUntil,
      field: { kind: 'role', path: ['holders', 0, 'until'] },
      ask: { type: 'date', direction: 'ahead' },
    },
  ];
  // Nothing more is asked of a role that nobody can pass on.
  const asked = role && (only === undefined || hasStopped(role, today)) ? rest.map(silenced) : rest;
  return { questions: [first, ...asked], objections: objectionsTo(role, context, answers) };
}

function objectionsTo(
  role: RecordOf<'role'> | undefined,
  context: ActionContext,
  answers: Answers,
): Objection[] {
  const { say, register, today } = context;
  const words = texts[say.language];
  const objections = newPersonObjections(answers, 'toPerson', register, say.language);
  const on = textIn(answers, 'on');
  const together = textIn(answers, 'togetherUntil');
  const from = personIn(answers, 'fromPerson', register);
  const to = personIn(answers, 'toPerson', register);
  if (from && from === to) objections.push({ key: 'toPerson', says: words.same(from.data.name) });
  const line = role && from && linesFrom(role, today).find(({ person }) => person === from.id);
  if (on !== undefined && line?.since !== undefined && firstDay(line.since) >= on)
    objections.push({ key: 'on', says: words.beforeBegin(from?.data.name ?? '', say.date(line.since)) });
  if (on !== undefined && together !== undefined && together < on)
    objections.push({ key: 'togetherUntil', says: words.togetherBefore(say.date(on)) });
  return objections;
}

function roleIn({ register }: ActionContext, answers: Answers): RecordOf<'role'> | undefined {
  return register.get('role', partsOf(textIn(answers, 'role') ?? '').id);
}

function holdsMore(
  key: string,
  role: RecordOf<'role'>,
  register: ActionContext['register'],
  today: Day,
): boolean {
  const { id } = partsOf(key);
  return register
    .all('role')
    .some(one => one !== role && linesFrom(one, today).some(({ person }) => person === id));
}

/** A role that nobody holds, or that has stopped, is not passed on; nor is one to who takes no part. */
function refusalFor(role: RecordOf<'role'>, context: ActionContext, answers: Answers): Refusal | undefined {
  const { say, register, today } = context;
  const words = texts[say.language];
  const { name } = role.data;
  if (hasStopped(role, today)) return words.roleStopped(name);
  const lines = linesFrom(role, today);
  if (lines.length === 0) return words.nobody(name, role.id);
  const from = personIn(answers, 'fromPerson', register);
  if (!lines.some(({ person }) => person === from?.id))
    return words.notThere(from?.data.name ?? '', name, holderNames(lines, register, say));
  const to = personIn(answers, 'toPerson', register);
  return to ? takesNoPart(to, context) : needsConsent(textIn(answers, 'toPerson') as string, context);
}

function holderNames(
  lines: readonly PlacedLine[],
  register: ActionContext['register'],
  say: ActionContext['say'],
): string {
  const ids = [...new Set(lines.map(({ person }) => person))];
  return say.list(ids.map(id => register.get('person', id)?.data.name ?? id));
}
