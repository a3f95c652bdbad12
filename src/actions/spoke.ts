import type { Action, ActionContext } from '../core/acting/action.ts';
import { type Made, NewRecords } from '../core/acting/new-records.ts';
import {
  type Answers,
  type Asked,
  type Objection,
  type Question,
  textIn,
  textsIn,
} from '../core/asking/question.ts';
import type { Change } from '../core/changing/change.ts';
import { acting } from '../core/doing/proposal.ts';
import { step } from '../core/doing/step.ts';
import { shortened } from '../core/ground/visible.ts';
import { waitingForAnswer } from '../core/meaning/lines.ts';
import type { RecordOf } from '../core/model/record.ts';
import { partsOf } from '../core/model/record-key.ts';
import { isWordForNothing } from '../core/reading/nothing.ts';
import { texts } from './spoke/texts.ts';

const channels = ['phone', 'visit', 'meeting', 'message', 'email', 'letter'] as const;

/** I spoke to them: short minutes, whether it answers what we waited for, and what was promised as a draft. */
export const spoke: Action = {
  id: 'spoke',
  group: 'weekly',
  weight: 'small',
  undoable: true,
  arguments: [{ key: 'partner', form: '[partner]' }],
  options: [
    { key: 'how', flags: '--how <how>' },
    { key: 'with', flags: '--with <who>', repeatable: true },
    { key: 'on', flags: '--on <date>' },
    { key: 'note', flags: '--note <text>' },
    { key: 'answers', flags: '--answers <answer>' },
    { key: 'they', flags: '--they <text>' },
    { key: 'we', flags: '--we <text>' },
  ],
  texts,
  questions,
  plan(context, answers) {
    const { register, say, today } = context;
    const partner = partnerIn(context, answers);
    if (!partner) return { refused: texts[say.language].gone };
    const { vocabulary } = register.words;
    const own = texts[vocabulary.language];
    const on = textIn(answers, 'on') ?? today;
    const how = textIn(answers, 'how') as (typeof channels)[number];
    const people = textsIn(answers, 'with').map(key => partsOf(key).id);
    const records = new NewRecords(context);
    const minutes = records.make(
      'meeting',
      {
        name: own.minutesName(partner.data.name, how),
        held_on: on,
        channel: how,
        ...(people.length > 0 && { present: people }),
      },
      textIn(answers, 'note'),
    );
    const changes: Change[] = [...records.changes];
    const waiting = textIn(answers, 'answers') === 'yes' ? waitingFor(context, partner.id) : [];
    for (const { file } of waiting) changes.push({ do: 'set', file, path: ['answered_on'], value: on });
    const [they, we] = [promised(answers, 'they'), promised(answers, 'we')];
    let made: Made | undefined;
    if (they !== undefined || we !== undefined) {
      const drafts = new NewRecords(context);
      const parties = [
        ...(they === undefined
          ? []
          : [
              {
                partner: partner.id,
                delivers: they,
                ...(people[0] !== undefined && { contact_person: people[0] }),
              },
            ]),
        ...(we === undefined ? [] : [{ partner: say.kind('initiative'), delivers: we }]),
      ];
      const [first = '', ...rest] = shortened(they ?? we ?? '', longestName);
      const name = first.toUpperCase() + rest.join('');
      made = drafts.make('agreement', { name, status: 'draft', parties, made_on: on, made_in: minutes.id });
      changes.push(...drafts.changes);
    }
    return {
      changes,
      did: ({ say: to, name }) => texts[to.language].spoken(name(`partner/${partner.id}`), to.date(on)),
      next: (_, { say: to }) => {
        const words = texts[to.language];
        const ofPartner = people.some(id => register.get('person', id)?.data.partner === partner.id);
        return [
          ...(ofPartner ? [] : [step(words.withWhom, words.type, acting('change', { record: minutes.key }))]),
          ...(made === undefined
            ? []
            : [
                words.sendThis(own.check(they, we, on === today ? undefined : to.date(on))),
                step(words.thenOpen, words.type, acting('change', { record: made.key })),
              ]),
        ];
      },
    };
  },
};

/** What an agreement is called after what was promised, at most. */
const longestName = 60;

/** What was promised, by whom; who types that it was nothing, left it empty. */
function promised(answers: Answers, key: 'they' | 'we'): string | undefined {
  const text = textIn(answers, key);
  return text === undefined || isWordForNothing(text) ? undefined : text;
}

function partnerIn({ register }: ActionContext, answers: Answers): RecordOf<'partner'> | undefined {
  return register.get('partner', partsOf(textIn(answers, 'partner') ?? '').id);
}

/** The minutes in which we wait for an answer of this partner. */
function waitingFor({ register, today }: ActionContext, partner: string): readonly RecordOf<'meeting'>[] {
  return waitingForAnswer(register, today).filter(({ data }) => data.waiting_for === partner);
}

function questions(context: ActionContext, answers: Answers): Asked {
  const { say, register, today } = context;
  const words = texts[say.language];
  const partner = partnerIn(context, answers);
  const asked: Question[] = [
    {
      key: 'partner',
      ...words.questions.partner,
      required: true,
      ask: { type: 'record', targets: ['partner'] },
    },
  ];
  if (!partner) return { questions: asked, objections: [] };
  const theirs = register.all('person').filter(({ data }) => data.partner === partner.id);
  const on = textIn(answers, 'on');
  const objections: Objection[] =
    on !== undefined && on > today ? [{ key: 'on', says: words.notYet(say.date(on)) }] : [];
  asked.push(
    {
      key: 'how',
      ...words.questions.how,
      required: true,
      usual: 'phone',
      ask: {
        type: 'choice',
        choices: channels.map(value => ({ value, name: say.shown(value), also: [say.value(value)] })),
      },
    },
    {
      key: 'with',
      ...words.questions.with,
      field: { kind: 'meeting', path: ['present'] },
      ask: { type: 'record', targets: ['person'], several: true },
      suggestions: theirs.map(({ id, data }) => ({
        value: `person/${id}`,
        name: data.name,
        because: partner.data.contacts?.includes(id) ? words.isContact : words.isTheirs(partner.data.name),
      })),
    },
    {
      key: 'on',
      ...words.questions.on,
      required: true,
      usual: today,
      field: { kind: 'meeting', path: ['held_on'] },
      ask: { type: 'date', direction: 'back' },
    },
    { key: 'note', ...words.questions.note, ask: { type: 'longText' } },
  );
  const [waiting] = waitingFor(context, partner.id);
  if (waiting)
    asked.push({
      key: 'answers',
      label: words.answersQuestion(waiting.data.name),
      required: true,
      usual: 'no',
      ask: { type: 'yesNo' },
    });
  asked.push(
    {
      key: 'they',
      label: words.theyPromised(partner.data.name),
      hint: words.mayBeEmpty,
      ask: { type: 'text' },
    },
    { key: 'we', ...words.questions.we, ask: { type: 'text' } },
  );
  return { questions: asked, objections };
}
