import type { Action, ActionContext, Plan, Refusal } from '../core/acting/action.ts';
import type { Moving } from '../core/acting/moving.ts';
import { movingEdits } from '../core/acting/moving-edits.ts';
import { recordAt } from '../core/acting/record-named.ts';
import { type Answers, type Asked, type Question, textIn } from '../core/asking/question.ts';
import type { Change } from '../core/changing/change.ts';
import { type FolderKind, folderKinds } from '../core/model/kinds.ts';
import type { RecordFile } from '../core/model/record.ts';
import { keyOf } from '../core/model/record-key.ts';
import { bodyEdits } from './merge/body.ts';
import { choiceFor, keptIn } from './merge/choices.ts';
import { joinedConsent } from './merge/consent.ts';
import { joinedDetails } from './merge/details.ts';
import { type Difference, laidBeside } from './merge/differences.ts';
import { doublesIn } from './merge/elsewhere.ts';
import { alikeTo, lostComments, unreadIn } from './merge/found.ts';
import { texts } from './merge/texts.ts';

/** These two are the same: one record of two, and all that names either leads to it. */
export const merge: Action = {
  id: 'merge',
  group: 'tidying',
  weight: 'large',
  undoable: true,
  arguments: [
    { key: 'record', form: '[record]' },
    { key: 'other', form: '[record]' },
  ],
  options: [{ key: 'keep', flags: '--keep <what>', repeatable: true }],
  texts,
  questions,
  plan(context, answers) {
    const words = texts[context.say.language];
    const pair = pairIn(context, answers);
    if (!pair) return { refused: words.gone };
    const refused = refusalFor(pair, context);
    return refused ? { refused } : planOf(pair, answers, context);
  },
};

interface Pair {
  stays: RecordFile;
  goes: RecordFile;
}

function questions(context: ActionContext, answers: Answers): Asked {
  const { register, say } = context;
  const words = texts[say.language];
  const ask: Question[] = [
    {
      key: 'record',
      ...words.questions.record,
      required: true,
      ask: { type: 'record', targets: folderKinds },
    },
  ];
  const stays = recordAt(textIn(answers, 'record'), register);
  if (!stays || stays.kind === 'initiative') return { questions: ask, objections: [] };
  const among = register
    .all(stays.kind)
    .flatMap(({ id }) => (id === stays.id ? [] : keyOf({ kind: stays.kind, id })));
  ask.push({
    key: 'other',
    label: words.questions.other.label(stays.data.name),
    hint: words.questions.other.hint,
    required: true,
    ask: { type: 'record', targets: folderKinds, among },
    suggestions: alikeTo(stays, register).map(({ id, data }) => ({
      value: keyOf({ kind: stays.kind, id }),
      name: data.name,
      because: words.alike,
    })),
  });
  ask.push({
    key: 'keep',
    label: words.options?.keep ?? '',
    onlyGiven: true,
    ask: { type: 'items', of: [] },
  });
  const pair = pairIn(context, answers);
  if (!pair || refusalFor(pair, context)) return { questions: ask, objections: [] };
  const { differences } = differencesOf(pair, context);
  const kept = keptIn(answers, differences, context);
  if ('objection' in kept) return { questions: ask, objections: [kept.objection] };
  const open = differences.filter(({ key }) => !kept.said.has(key));
  return {
    questions: [...ask, ...open.map(one => choiceFor(one, pair.stays.kind, context))],
    objections: [],
  };
}

function pairIn({ register }: ActionContext, answers: Answers): Pair | undefined {
  const [stays, goes] = ['record', 'other'].map(key => recordAt(textIn(answers, key), register));
  return stays && goes && { stays, goes };
}

function refusalFor({ stays, goes }: Pair, { say }: ActionContext): Refusal | undefined {
  const words = texts[say.language];
  if (stays.file === goes.file) return words.itself(stays.data.name);
  if (stays.kind !== goes.kind)
    return words.otherKinds(say.reference(stays.kind, stays.id), say.reference(goes.kind, goes.id));
  const [unread] = unreadIn(goes);
  return unread === undefined ? undefined : words.wouldBeLost(goes.file, say.field(unread));
}

function differencesOf({ stays, goes }: Pair, context: ActionContext) {
  const moving = movingOf(stays, goes);
  const united = laidBeside(stays, goes, moving);
  const details =
    stays.kind === 'person'
      ? joinedDetails(stays.id, goes.id, context)
      : { differences: [], changes: () => [] };
  return { moving, united, details, differences: [...united.differences, ...details.differences] };
}

function movingOf(stays: RecordFile, goes: RecordFile): Moving {
  const called = ({ id, file, data }: RecordFile) => ({ id, file, name: data.name });
  return { kind: stays.kind, from: called(goes), to: called(stays) };
}

function planOf(pair: Pair, answers: Answers, context: ActionContext): Plan {
  const { stays, goes } = pair;
  const { kind, file } = stays;
  const { moving, united, details, differences } = differencesOf(pair, context);
  const kept = keptIn(answers, differences, context);
  const said = 'said' in kept ? kept.said : new Map<string, string>();
  const isSecond = ({ key }: Difference): boolean =>
    (said.get(key) ?? textIn(answers, `keep.${key}`)) === 'second';
  const consent = joinedConsent(stays, goes);
  const doubles = doublesIn(context.register.files, moving);
  const isNameSecond = differences.some(one => one.key === 'name' && isSecond(one));
  const name = isNameSecond ? goes.data.name : stays.data.name;
  const edits = movingEdits(
    { ...moving, to: { ...moving.to, name } },
    context,
    (record, path) => record.file === file || doubles.leaves(record, path),
  );
  const ownEdits = [...(edits.get(file) ?? []), ...bodyEdits(stays, goes, context.register)];
  edits.delete(goes.file);
  edits.delete(file);
  const chosen = united.differences.filter(isSecond).map(({ path, second: value }) => ({ path, value }));
  const changes: Change[] = [
    ...(ownEdits.length > 0 ? [{ do: 'text', file, edits: ownEdits } as const] : []),
    ...[...united.taken, ...chosen].map(({ path, value }): Change => ({ do: 'set', file, path, value })),
    ...(consent.change ? [consentChange(file, consent.change.value)] : []),
    ...[...edits].map(([other, some]): Change => ({ do: 'text', file: other, edits: some })),
    ...doubles.changes,
    { do: 'delete', file: goes.file },
    ...details.changes(isSecond),
  ];
  const [first, second] = [keyOf({ kind, id: stays.id }), keyOf({ kind, id: goes.id })];
  const doubled = new Set(doubles.changes.flatMap(change => ('file' in change ? change.file : [])));
  return {
    changes,
    did: ({ say, name }) => texts[say.language].joined(name(first), name(second)),
    next: (after, { say }) => {
      const words = texts[say.language];
      const comments = [
        ...lostComments(goes, [stays.text, context.template(goes.kind as FolderKind)], context.register),
        ...[...doubled].flatMap(other => {
          const [was, is] = [context.register, after].map(each => each.fileAt(other));
          return was ? lostComments(was, [is?.text ?? ''], context.register) : [];
        }),
      ];
      return [
        ...(consent.isLess ? [words.askAgain] : []),
        ...(comments.length > 0 ? [words.comments(comments)] : []),
      ];
    },
  };
}

function consentChange(file: string, value: unknown): Change {
  return value === undefined
    ? { do: 'unset', file, path: ['consent'] }
    : { do: 'set', file, path: ['consent'], value: value as never };
}
