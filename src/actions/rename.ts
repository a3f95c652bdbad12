import type { Action, ActionContext, Plan, Refusal } from '../core/acting/action.ts';
import { holdsWhole, linesWith } from '../core/acting/mentions.ts';
import { movedDetails } from '../core/acting/moved-details.ts';
import type { Moving } from '../core/acting/moving.ts';
import { movingEdits } from '../core/acting/moving-edits.ts';
import { recordAt } from '../core/acting/record-named.ts';
import { type Answers, type Asked, type Objection, type Question, textIn } from '../core/asking/question.ts';
import type { Change } from '../core/changing/change.ts';
import { slugOf } from '../core/ground/slug.ts';
import { kinds } from '../core/model/kinds.ts';
import type { RecordFile } from '../core/model/record.ts';
import { keyOf } from '../core/model/record-key.ts';
import { freeId, idTyped, idWithName, isNoId, isTaken } from './rename/new-id.ts';
import { texts } from './rename/texts.ts';

/** It is called otherwise: a record gets another name, and all that names it goes along. */
export const rename: Action = {
  id: 'rename',
  group: 'tidying',
  weight: 'small',
  undoable: true,
  arguments: [
    { key: 'record', form: '[record]' },
    { key: 'name', form: '[name]' },
  ],
  options: [
    { key: 'id', flags: '--id <name>' },
    { key: 'keepId', flags: '--keep-id' },
  ],
  texts,
  questions,
  plan(context, answers) {
    const record = recordAt(textIn(answers, 'record'), context.register);
    if (!record) return { refused: texts[context.say.language].gone };
    const moving = movingOf(record, answers);
    const { id } = moving.to;
    if (id !== record.id && isTaken(record.kind, id, context.register))
      return { refused: takenWords(record, id, context) };
    return planOf(record, moving, context);
  },
};

function questions(context: ActionContext, answers: Answers): Asked {
  const words = texts[context.say.language];
  const record = recordAt(textIn(answers, 'record'), context.register);
  const ask: Question[] = [
    { key: 'record', ...words.questions.record, required: true, ask: { type: 'record', targets: kinds } },
  ];
  if (!record) return { questions: ask, objections: [] };
  const objections: Objection[] = [];
  const [name, id] = [textIn(answers, 'name'), textIn(answers, 'id')];
  const { kind, data } = record;
  ask.push({
    key: 'name',
    ...words.questions.name,
    required: true,
    field: { kind, path: ['name'] },
    ask: { type: 'text' },
    current: data.name,
    ...(id !== undefined && { usual: data.name }),
  });
  if (name === data.name && id === undefined) objections.push({ key: 'name', ...words.calledSo(name) });
  if (name !== undefined && slugOf(name) === '') objections.push({ key: 'name', ...words.noLetters });
  if (kind === 'initiative') return { questions: ask, objections };
  const doubt = name === undefined ? undefined : doubtOf(record, name, answers, context);
  ask.push({
    key: 'id',
    ...words.questions.id,
    ...doubt,
    required: doubt !== undefined,
    onlyGiven: doubt === undefined,
    ask: { type: 'text' },
  });
  ask.push({ key: 'keepId', label: words.options?.keepId ?? '', onlyGiven: true, ask: { type: 'yesNo' } });
  if (id !== undefined && textIn(answers, 'keepId') === 'yes')
    objections.push({ key: 'id', ...words.notBoth });
  else if (id !== undefined && isNoId(kind, idTyped(record, id)))
    objections.push({ key: 'id', ...words.noId(slugOf(id)) });
  return { questions: ask, objections };
}

/** Why it is asked which file name it gets: another record is called so, or has the file that this one would get. */
function doubtOf(
  record: RecordFile,
  name: string,
  answers: Answers,
  { register, say }: ActionContext,
): Pick<Question, 'label' | 'hint' | 'current'> | undefined {
  if (textIn(answers, 'keepId') === 'yes' || name === record.data.name) return undefined;
  const own = idWithName(record, name);
  const namesake = register
    .all(record.kind)
    .find(({ id, data }) => id !== record.id && slugOf(data.name) === slugOf(name));
  const other = namesake ?? (own === record.id ? undefined : register.get(record.kind, own));
  const current = freeId(record, own, register);
  return other && { ...texts[say.language].namesake(say.reference(other.kind, other.id), current), current };
}

function movingOf(record: RecordFile, answers: Answers): Moving {
  const { kind, id: old, file, data } = record;
  const name = textIn(answers, 'name') ?? data.name;
  const typed = textIn(answers, 'id');
  const keeps = textIn(answers, 'keepId') === 'yes';
  const id = keeps ? old : typed === undefined ? idWithName(record, name) : idTyped(record, typed);
  const ending = file.endsWith('.yaml') ? '.yaml' : '.md';
  const to = id === old ? file : `${file.slice(0, file.lastIndexOf('/') + 1)}${id}${ending}`;
  return { kind, from: { id: old, file, name: data.name }, to: { id, file: to, name } };
}

function takenWords({ kind }: RecordFile, id: string, { say }: ActionContext): Refusal {
  return texts[say.language].taken(say.reference(kind, id));
}

function planOf(record: RecordFile, moving: Moving, context: ActionContext): Plan {
  const { kind, from, to } = moving;
  const edits = movingEdits(moving, context);
  const changes: Change[] = [...edits].map(([file, some]) => ({ do: 'text', file, edits: some }));
  if (to.name !== from.name) changes.push({ do: 'set', file: from.file, path: ['name'], value: to.name });
  if (to.file !== from.file) changes.push({ do: 'move', file: from.file, to: to.file });
  if (kind === 'person' && to.id !== from.id) changes.push(...movedDetails(from.id, to.id, context));
  const [old, now] = [keyOf({ kind, id: from.id }), keyOf({ kind, id: to.id })];
  const nameLine = `${context.register.words.field('name')}:`;
  // An id of one word is a word of every day as well.
  const isLeft = holdsWhole([from.name, ...(from.id.includes('-') ? [from.id] : [])], [to.name, to.id]);
  const left = linesWith(
    (line, file) => isLeft(line) && !(file === record.file && line.startsWith(nameLine)),
    context,
    edits,
  );
  return {
    changes,
    did: ({ say, name }) => {
      const [was, is] = [name(old), name(now)];
      const words = texts[say.language];
      if (to.name === from.name) return words.otherFile(is);
      return was === is ? words.renamed(is) : words.calledNow(was, is);
    },
    next: (_, { say }) =>
      left.length === 0
        ? []
        : [
            texts[say.language].left(
              left.map(({ file, line }) => ({ file: file === from.file ? to.file : file, line })),
            ),
          ],
  };
}
