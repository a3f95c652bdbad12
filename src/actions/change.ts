import type { Action, ActionContext } from '../core/acting/action.ts';
import { recordAt } from '../core/acting/record-named.ts';
import { type Answers, type Asked, type Question, textIn, textsIn } from '../core/asking/question.ts';
import { acting } from '../core/doing/proposal.ts';
import { step } from '../core/doing/step.ts';
import { slugOf } from '../core/ground/slug.ts';
import { kinds } from '../core/model/kinds.ts';
import { changesAsked } from './change/asked.ts';
import { fieldQuestions } from './change/fields.ts';
import { texts } from './change/texts.ts';

/** The options that say what becomes of a field. */
const ways = ['set', 'add', 'remove', 'unset'] as const;

/** This is not right: what stands in the fields of a record becomes something else. */
export const change: Action = {
  id: 'change',
  group: 'changes',
  weight: 'small',
  undoable: true,
  arguments: [{ key: 'record', form: '[record]' }],
  options: [
    { key: 'set', flags: '--set <field=value>', repeatable: true },
    { key: 'add', flags: '--add <field=item>', repeatable: true },
    { key: 'remove', flags: '--remove <field=item>', repeatable: true },
    { key: 'unset', flags: '--unset <field>', repeatable: true },
  ],
  texts,
  questions,
  plan(context, answers) {
    const record = recordAt(textIn(answers, 'record'), context.register);
    const words = texts[context.say.language];
    if (!record) return { refused: words.gone };
    const asked = changesAsked(record, answers, context);
    if ('says' in asked) return { refused: asked };
    const key = textIn(answers, 'record') as string;
    return {
      changes: asked.changes,
      did: ({ say, name }) =>
        texts[say.language].changed(
          name(key),
          say.list(asked.fields.map(field => say.label(field, record.kind))),
        ),
      next: (after, telling) => {
        const { otherFile, lead } = texts[telling.say.language];
        const id = slugOf(after.fileAt(record.file)?.data.name ?? '');
        const isLeft = id !== record.id && record.id === slugOf(record.data.name);
        return isLeft ? [step(otherFile, lead, acting('rename', { record: key, id }))] : [];
      },
    };
  },
};

function questions(context: ActionContext, answers: Answers): Asked {
  const words = texts[context.say.language];
  const record = recordAt(textIn(answers, 'record'), context.register);
  const ask: Question[] = [
    {
      key: 'record',
      ...words.questions.record,
      required: true,
      ask: { type: 'record', targets: kinds },
    },
  ];
  if (!record) return { questions: ask, objections: [] };
  const given = ways.filter(key => textsIn(answers, key).length > 0);
  const options = ways.map(
    (key): Question => ({ key, label: key, onlyGiven: true, ask: { type: 'items', of: [] } }),
  );
  const [way] = given;
  if (way === undefined) {
    const { questions: fields, objections } = fieldQuestions(record, answers, context);
    return { questions: [...ask, ...fields, ...options], objections };
  }
  const asked = changesAsked(record, answers, context);
  return { questions: [...ask, ...options], objections: 'says' in asked ? [{ key: way, ...asked }] : [] };
}
