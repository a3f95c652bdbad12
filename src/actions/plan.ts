import type { Action, ActionContext } from '../core/acting/action.ts';
import { namingAll } from '../core/acting/naming.ts';
import { NewRecords } from '../core/acting/new-records.ts';
import { typedKey } from '../core/acting/typed-key.ts';
import {
  type Answers,
  type Asked,
  type Objection,
  type Question,
  textIn,
  textsIn,
} from '../core/asking/question.ts';
import { acting, showing } from '../core/doing/proposal.ts';
import { step } from '../core/doing/step.ts';
import { isPlanned } from '../core/meaning/evaluation.ts';
import { subjects } from '../core/meaning/reflection.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { texts } from './plan/texts.ts';

const kinds = ['initiative', 'partner', 'role', 'agreement', 'evaluation'] as const;

/** Let us look back: a day for it, or another day for what is planned. */
export const plan: Action = {
  id: 'plan',
  group: 'weekly',
  weight: 'small',
  undoable: true,
  arguments: [{ key: 'about', form: '[about...]' }],
  options: [
    { key: 'on', flags: '--on <date>' },
    { key: 'name', flags: '--name <name>' },
  ],
  texts,
  questions,
  plan(context, answers) {
    const on = textIn(answers, 'on') as string;
    const planned = plannedOnes(context, answers);
    if (planned.length > 0) {
      const [first] = planned as [RecordOf<'evaluation'>];
      return {
        changes: planned.map(({ file }) => ({ do: 'set', file, path: ['planned_on'], value: on })),
        did: ({ say, name }) => texts[say.language].moved(name(keyOf(first)), say.date(on)),
      };
    }
    const about = textsIn(answers, 'about');
    const records = new NewRecords(context);
    const made = records.make('evaluation', {
      name: textIn(answers, 'name') as string,
      moment: 'interim',
      about: about.map(key => typedKey(key, context.say)),
      planned_on: on,
    });
    return {
      changes: records.changes,
      did: ({ say, name }) => texts[say.language].planned(say.list(about.map(name)), say.date(on)),
      next: (_, { say }) => [
        texts[say.language].tell,
        step(texts[say.language].agenda, texts[say.language].lead, showing('agenda')),
        step(
          texts[say.language].afterwards,
          texts[say.language].type,
          acting('look-back', { about: made.key }),
        ),
      ],
    };
  },
};

/** The planned evaluations that are meant: named themselves, or the one about just this. */
function plannedOnes({ register, today }: ActionContext, answers: Answers): RecordOf<'evaluation'>[] {
  const about = textsIn(answers, 'about');
  const named = about.flatMap(key => {
    const { kind, id } = partsOf(key);
    return kind === 'evaluation' ? (register.get('evaluation', id) ?? []) : [];
  });
  if (named.length > 0) return named;
  const wanted = about.toSorted().join();
  const same = register
    .all('evaluation')
    .filter(
      evaluation =>
        isPlanned(evaluation, today) && (evaluation.data.about ?? []).toSorted().join() === wanted,
    );
  return wanted === '' ? [] : same.slice(0, 1);
}

function questions(context: ActionContext, answers: Answers): Asked {
  const { say, register, today } = context;
  const words = texts[say.language];
  const { name } = namingAll(say, register);
  const due = subjects(register, today).filter(({ state, planned }) => state === 'overdue' && !planned);
  const about = textsIn(answers, 'about');
  const objections: Objection[] = [];
  const held = about
    .map(partsOf)
    .find(({ kind, id }) => kind === 'evaluation' && register.get(kind, id)?.data.held_on);
  if (held) objections.push({ key: 'about', says: words.alreadyHeld(name(keyOf(held))), inRecords: true });
  const on = textIn(answers, 'on');
  if (on !== undefined && on < today) objections.push({ key: 'on', says: words.past(say.date(on)) });
  const asked: Question[] = [
    {
      key: 'about',
      ...words.questions.about,
      required: true,
      ask: { type: 'record', targets: kinds, several: true },
      suggestions: due
        .slice(0, 3)
        .map(({ record }) => ({ value: keyOf(record), name: record.data.name, because: words.overdue })),
    },
    {
      key: 'on',
      ...words.questions.on,
      required: true,
      field: { kind: 'evaluation', path: ['planned_on'] },
      ask: { type: 'date', direction: 'ahead' },
    },
  ];
  if (about.length > 0 && plannedOnes(context, answers).length === 0)
    asked.push({
      key: 'name',
      ...words.questions.name,
      required: true,
      usual: texts[register.words.vocabulary.language].nameFor(say.list(about.map(name))),
      ask: { type: 'text' },
    });
  return { questions: asked, objections };
}
