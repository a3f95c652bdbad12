import type { ActionContext } from '../../core/acting/action.ts';
import { namingAll } from '../../core/acting/naming.ts';
import {
  type Answers,
  type Asked,
  type Objection,
  type Question,
  textIn,
  textsIn,
} from '../../core/asking/question.ts';
import { freeQuestions, isNotHeld, questionsOf } from '../../core/meaning/evaluation.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { wordsOf } from '../../core/words/words.ts';
import { evaluationMeant, filledIn } from './filled-in.ts';
import { texts } from './texts.ts';

const kinds = ['evaluation', 'initiative', 'partner', 'role', 'agreement'] as const;

/** What there is to ask about an evening of looking back. What is passed over can be written later. */
export function questions(context: ActionContext, answers: Answers): Asked {
  const { say, register, today, spoken } = context;
  const words = texts[say.language];
  const { name } = namingAll(say, register);
  const open = register.all('evaluation').filter(({ data }) => data.held_on === undefined);
  const asked: Question[] = [
    {
      key: 'about',
      ...words.questions.about,
      required: true,
      ask: { type: 'record', targets: kinds, several: true },
      suggestions: open.map(evaluation => ({
        value: keyOf(evaluation),
        name: evaluation.data.name,
        because: isNotHeld(evaluation, today) ? words.wasPlanned : words.isPlanned,
      })),
    },
  ];
  if (textsIn(answers, 'about').length === 0) return { questions: asked, objections: [] };
  const objections: Objection[] = [];
  const meant = evaluationMeant(context, answers);
  const on = textIn(answers, 'on');
  if (on !== undefined && on > today) objections.push({ key: 'on', says: words.notYet(say.date(on)) });
  const moment = meant?.data.moment ?? 'interim';
  asked.push(
    {
      key: 'on',
      ...words.questions.on,
      required: true,
      usual:
        meant?.data.planned_on !== undefined && meant.data.planned_on <= today
          ? meant.data.planned_on
          : today,
      field: { kind: 'evaluation', path: ['held_on'] },
      ask: { type: 'date', direction: 'back' },
    },
    {
      key: 'present',
      ...words.questions.present,
      field: { kind: 'evaluation', path: ['present'] },
      ask: { type: 'record', targets: ['person'], several: true },
    },
    ...[...questionsOf[moment], ...(moment === 'startup' ? [] : freeQuestions)].map(
      (key): Question => ({
        key,
        label: wordsOf(spoken).label(key, 'evaluation'),
        hint: words.inShort,
        field: { kind: 'evaluation', path: [key] },
        ask: { type: 'longText' },
      }),
    ),
    {
      key: 'view',
      ...words.questions.view,
      ask: {
        type: 'items',
        of: [
          { key: 'who', ...words.questions.who, ask: { type: 'record', targets: ['person', 'partner'] } },
          { key: 'text', ...words.questions.said, required: true, ask: { type: 'longText' } },
        ],
      },
    },
    {
      key: 'lesson',
      ...words.questions.lesson,
      ask: {
        type: 'items',
        of: [
          {
            key: 'kind',
            ...words.questions.lesson,
            ask: {
              type: 'choice',
              choices: (['stimulus', 'obstacle'] as const).map(value => ({
                value,
                name: words.lessons[value],
                also: [say.value(value), say.shown(value)],
              })),
            },
          },
          { key: 'text', ...words.questions.learned, required: true, ask: { type: 'longText' } },
        ],
      },
    },
    {
      key: 'outcome',
      ...words.questions.outcome,
      field: { kind: 'evaluation', path: ['outcome'] },
      ask: {
        type: 'choice',
        choices: (['continue', 'change', 'stop'] as const).map(value => ({
          value,
          name: say.shown(value),
          also: [say.value(value)],
        })),
      },
    },
    {
      key: 'set',
      label: name(textsIn(answers, 'about')[0] as string),
      onlyGiven: true,
      ask: { type: 'items', of: [] },
    },
  );
  const filled = filledIn(context, answers);
  if ('says' in filled) objections.push({ key: filled.key, says: filled.says, help: filled.help });
  return { questions: asked, objections };
}
