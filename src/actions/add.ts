import type { Action, ActionContext } from '../core/acting/action.ts';
import type { Answers, Asked, Question } from '../core/asking/question.ts';
import { keyOf } from '../core/model/record-key.ts';
import { registerWith } from '../core/writing/new-record.ts';
import { agreedQuestion } from './add/agreed.ts';
import { drafted } from './add/drafted.ts';
import { recordQuestions } from './add/fields.ts';
import { given, kindIn } from './add/given.ts';
import { kindQuestion } from './add/kind.ts';
import { texts } from './add/texts.ts';

/** We have a new …: a record of any kind, with those that are named in it and are not there yet. */
export const add: Action = {
  id: 'add',
  weight: 'small',
  undoable: true,
  arguments: [
    { key: 'kind', form: '[kind]' },
    { key: 'name', form: '[name]' },
  ],
  options: [
    { key: 'set', flags: '--set <field=value>', repeatable: true },
    { key: 'id', flags: '--id <id>' },
  ],
  texts,
  questions,
  makes: {
    drafts(context, answers) {
      const records = drafted(context, answers, false)?.records ?? [];
      return { records, register: registerWith(context.register, records) };
    },
    made: language => texts[language].made,
  },
  plan(context, answers) {
    const records = drafted(context, answers, true);
    if (!records) return { refused: texts[context.say.language].gone };
    const keys = records.records.map(keyOf);
    return {
      changes: records.changes,
      did: ({ say, name }) => texts[say.language].added(keys.map(name).join(', ')),
    };
  },
};

function questions(context: ActionContext, answers: Answers): Asked {
  const kind = kindIn(answers);
  const first = kindQuestion(context);
  if (kind === undefined) return { questions: [first], objections: [] };
  const said = given(kind, answers, context);
  const draft = 'draft' in said ? said.draft : { fields: {}, headings: new Map() };
  const own = recordQuestions(kind, draft, answers, context);
  const more = agreedQuestion(kind, draft, answers, context);
  const set: Question = { key: 'set', label: 'set', onlyGiven: true, ask: { type: 'items', of: [] } };
  return {
    questions: [first, ...own.questions, ...more.questions, set],
    objections: [...('objection' in said ? [said.objection] : []), ...own.objections, ...more.objections],
  };
}
