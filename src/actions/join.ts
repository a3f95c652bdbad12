import type { Action, ActionContext, Refusal } from '../core/acting/action.ts';
import { linesOf, newLine, type Part, partOf, parts } from '../core/acting/holder-lines.ts';
import { needsConsent, newPersonObjections, personIn } from '../core/acting/new-person.ts';
import { NewRecords } from '../core/acting/new-records.ts';
import { peopleToAsk } from '../core/acting/people-to-ask.ts';
import { from, roleNow } from '../core/acting/role-now.ts';
import { takesNoPart } from '../core/acting/taking-part.ts';
import { type Answers, type Asked, type Question, textIn } from '../core/asking/question.ts';
import { acting } from '../core/doing/proposal.ts';
import { type Said, step } from '../core/doing/step.ts';
import { firstDay } from '../core/ground/calendar.ts';
import { activeOf, hasStopped } from '../core/meaning/activity.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { rolesThatMiss } from './join/suggested.ts';
import { texts } from './join/texts.ts';

/** I will help: somebody comes to hold a role. */
export const join: Action = {
  id: 'join',
  group: 'changes',
  weight: 'small',
  undoable: true,
  arguments: [
    { key: 'role', form: '[role]' },
    { key: 'person', form: '[person]' },
  ],
  options: [
    { key: 'part', flags: '--part <part>' },
    { key: 'from', flags: '--from <date>' },
    { key: 'new', flags: '--new' },
  ],
  texts,
  questions,
  plan(context, answers) {
    const role = roleIn(context, answers);
    const { register, say, today } = context;
    if (!role) return { refused: texts[say.language].gone };
    const refused = refusalFor(role, context, answers);
    if (refused) return { refused };
    const made = new NewRecords(context);
    const key = made.keyOf('person', textIn(answers, 'person') as string);
    const part = textIn(answers, 'part') as Part;
    const since = textIn(answers, 'from') as string;
    const line = newLine(role, { person: partsOf(key).id, part, since }, today);
    const isNew = register.get('person', partsOf(key).id) === undefined;
    return {
      changes: [...made.changes, line],
      did: ({ say: to, name }) =>
        texts[to.language].joined(name(keyOf(role)), name(key), part, to.shown(part), to.date(since)),
      next: (after, telling) => {
        const words = texts[telling.say.language];
        const more: Said[] = isNew
          ? [step(words.tellMore(telling.name(key)), words.tellLead, acting('change', { record: key }))]
          : [];
        const begins = firstDay(since);
        const still = roleNow(role.id, after, from(begins, today), telling);
        return still === undefined ? more : [...more, still];
      },
    };
  },
};

function questions(context: ActionContext, answers: Answers): Asked {
  const { say, register, today } = context;
  const words = texts[say.language];
  const role = roleIn(context, answers);
  const there = new Set(role?.data.holders?.map(({ person }) => person));
  const open = register.all('role').filter(one => !hasStopped(one, today));
  const people = activeOf(register, 'person', today).filter(({ id }) => !there.has(id));
  const ask: Question[] = [
    {
      key: 'role',
      ...words.questions.role,
      required: true,
      ask: { type: 'record', targets: ['role'], among: open.map(keyOf) },
      suggestions: rolesThatMiss(context),
    },
    {
      key: 'person',
      ...words.questions.person,
      required: true,
      ask: { type: 'record', targets: ['person'], among: people.map(keyOf), mayBeNew: true },
      suggestions: role && peopleToAsk(role, context),
    },
    {
      key: 'part',
      ...words.questions.part,
      required: true,
      usual: 'member',
      field: { kind: 'role', path: ['holders', 0, 'part'] },
      ask: {
        type: 'choice',
        choices: parts.map(value => ({ value, name: say.shown(value), also: [say.value(value)] })),
      },
    },
    {
      key: 'from',
      ...words.questions.from,
      required: true,
      usual: today,
      field: { kind: 'role', path: ['holders', 0, 'since'] },
      ask: { type: 'partialDate', direction: 'back' },
    },
  ];
  return { questions: ask, objections: newPersonObjections(answers, 'person', register, say.language) };
}

function roleIn({ register }: ActionContext, answers: Answers): RecordOf<'role'> | undefined {
  return register.get('role', partsOf(textIn(answers, 'role') ?? '').id);
}

/** Nobody joins what has stopped, or twice, or while they take no part. */
function refusalFor(role: RecordOf<'role'>, context: ActionContext, answers: Answers): Refusal | undefined {
  const { say, register, today } = context;
  const words = texts[say.language];
  if (hasStopped(role, today)) return words.roleStopped(role.data.name, role.id);
  const person = personIn(answers, 'person', register);
  if (!person) return needsConsent(textIn(answers, 'person') as string, context);
  const { name } = person.data;
  const since = textIn(answers, 'from') as string;
  const [line] = linesOf(role, person.id, firstDay(since));
  if (line) {
    const part = partOf(line);
    const begins = line.since && say.date(line.since);
    const field = `${say.field('holders')}.${person.id}.${say.field('part')}`;
    return words.already(name, role.data.name, say.shown(part), begins, { role: role.id, field });
  }
  return takesNoPart(person, context);
}
