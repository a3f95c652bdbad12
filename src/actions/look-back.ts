import type { Action } from '../core/acting/action.ts';
import { namingAll } from '../core/acting/naming.ts';
import { NewRecords } from '../core/acting/new-records.ts';
import { typedKey } from '../core/acting/typed-key.ts';
import { textIn, textsIn } from '../core/asking/question.ts';
import type { Change } from '../core/changing/change.ts';
import { acting, adding } from '../core/doing/proposal.ts';
import { step } from '../core/doing/step.ts';
import { lacksOf } from '../core/meaning/evaluation.ts';
import { keyOf } from '../core/model/record-key.ts';
import { evaluationMeant, filledIn } from './look-back/filled-in.ts';
import { questions } from './look-back/questions.ts';
import { texts } from './look-back/texts.ts';

/** We looked back: who was there, what was said of each question, what came of it. */
export const lookBack: Action = {
  id: 'look-back',
  group: 'weekly',
  weight: 'small',
  undoable: true,
  arguments: [{ key: 'about', form: '[about...]' }],
  options: [
    { key: 'on', flags: '--on <date>' },
    { key: 'present', flags: '--present <who>', repeatable: true },
    { key: 'outcome', flags: '--outcome <what>' },
    { key: 'set', flags: '--set <question=answer>', repeatable: true },
    { key: 'view', flags: '--view <who=text>', repeatable: true },
    { key: 'lesson', flags: '--lesson <lesson>', repeatable: true },
  ],
  texts,
  questions,
  plan(context, answers) {
    const words = texts[context.say.language];
    const filled = filledIn(context, answers);
    if ('says' in filled) return { refused: filled };
    const planned = evaluationMeant(context, answers);
    const on = textIn(answers, 'on') as string;
    if (planned?.data.held_on !== undefined)
      return {
        refused: words.already(planned.data.name, context.say.reference('evaluation', planned.id)),
      };
    const { name } = namingAll(context.say, context.register);
    const records = new NewRecords(context);
    const about = textsIn(answers, 'about');
    const changes: Change[] = [];
    let key: string;
    if (planned) {
      key = keyOf(planned);
      const { file } = planned;
      changes.push({ do: 'set', file, path: ['held_on'], value: on });
    } else {
      const own = texts[context.register.words.vocabulary.language];
      const made = records.make('evaluation', {
        name: own.nameFor(context.say.list(about.map(name))),
        moment: 'interim',
        about: about.map(each => typedKey(each, context.say)),
        held_on: on,
      });
      key = made.key;
      changes.push(...records.changes);
    }
    const file = planned?.file ?? (records.changes[0] as { file: string }).file;
    for (const field of filled.fields) changes.push({ ...field, file });
    return {
      changes,
      did: ({ say, name: to }) => texts[say.language].held(to(key), say.date(on)),
      next: (after, { say }) => {
        const told = texts[say.language];
        const evaluation = after.get('evaluation', key.slice('evaluation/'.length));
        const lacks = evaluation ? lacksOf(evaluation) : [];
        return [
          ...(lacks.length > 0
            ? [
                step(
                  told.stillLacking(say.list(lacks.map(field => say.label(field, 'evaluation')))),
                  told.lead,
                  acting('change', { record: key }),
                ),
              ]
            : []),
          step(told.agreed, told.lead, adding('agreement')),
        ];
      },
    };
  },
};
