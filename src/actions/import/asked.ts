import type { ActionContext } from '../../core/acting/action.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import { type Answers, type Asked, type Question, textsIn } from '../../core/asking/question.ts';
import { inShell } from '../../core/doing/proposal.ts';
import { type ListKind, listKinds } from '../../core/importing/column-words.ts';
import { fieldName, fieldsFor } from '../../core/importing/fields.ts';
import { columnName, type Headed, headingsOf } from '../../core/importing/headings.ts';
import type { Doubt } from '../../core/importing/identify.ts';
import { listEndings, type Sheet } from '../../core/importing/list-file.ts';
import { mappingTyped } from '../../core/importing/mapping.ts';
import { partsOf } from '../../core/model/record-key.ts';
import { type ReadImport, readImport } from './read.ts';
import { seen } from './seen.ts';
import { texts } from './texts.ts';
import type { ImportTexts } from './words.ts';

/** What there is to ask about a list, as far as the answers lead. */
export function questions(context: ActionContext, answers: Answers): Asked {
  const { say } = context;
  const words = texts[say.language];
  const read = readImport(context, answers);
  const ask: Question[] = [
    { key: 'file', ...words.questions.file, required: true, ask: { type: 'file', endings: listEndings } },
  ];
  const { list, sheet, kind, headed } = read;
  if (list) {
    if (list.sheets.length > 1) ask.push(sheetQuestion(list.sheets, words.questions.sheet));
    ask.push(kindQuestion(sheet, context), ...onlyGiven);
  }
  if (kind && headed) ask.push(...columnQuestions(read, headed, kind, context, answers));
  return { questions: ask, objections: read.objections };
}

const onlyGiven: readonly Question[] = [
  { key: 'map', label: 'map', onlyGiven: true, ask: { type: 'items', of: [] } },
  { key: 'rows', label: 'rows', onlyGiven: true, ask: { type: 'text' } },
  { key: 'who', label: 'who', onlyGiven: true, ask: { type: 'items', of: [] } },
];

function sheetQuestion(sheets: readonly Sheet[], label: Pick<Question, 'label' | 'hint'>): Question {
  const choices = sheets.map(({ name }) => ({ value: name, name }));
  return { key: 'sheet', ...label, required: true, ask: { type: 'choice', choices } };
}

/** What the rows are about. What fits the headings best comes first. */
function kindQuestion(sheet: Sheet | undefined, { say }: ActionContext): Question {
  const words = texts[say.language];
  const fits = (kind: ListKind): number =>
    (sheet ? headingsOf(sheet, kind).columns : []).filter(({ field }) => field !== undefined).length;
  const [best] = listKinds.toSorted((one, other) => fits(other) - fits(one));
  const suggestions =
    best && fits(best) > 0 ? [{ value: best, name: words.kinds[best].name, because: words.fits }] : [];
  const choices = listKinds.map(value => ({ value, ...words.kinds[value] }));
  return { key: 'as', ...words.questions.as, required: true, suggestions, ask: { type: 'choice', choices } };
}

function columnQuestions(
  read: ReadImport,
  headed: Headed,
  kind: ListKind,
  context: ActionContext,
  answers: Answers,
): Question[] {
  const { language } = context.say;
  const words = texts[language];
  const columns = columnsQuestion(headed, kind, context);
  const isTyped = textsIn(answers, 'map').length > 0;
  if (!isNamed(headed)) return [{ ...columns, ...words.questions.whereIsName }];
  const doubts = doubtQuestions(read.rows?.doubts ?? [], answers, context);
  if (isTyped) return [...seen(read, context, false), ...doubts];
  const typed = mappingTyped(headed, kind, language)
    .map(each => `${flagOf('map', language)} ${inShell(each)}`)
    .join(' ');
  const right: Question = {
    key: 'right',
    ...words.questions.right,
    required: true,
    byOptions: typed,
    ask: {
      type: 'choice',
      choices: [
        { value: 'yes', name: words.yes },
        { value: 'no', name: words.no },
      ],
    },
  };
  const isOtherwise = answers.right === 'no';
  return [
    ...seen(read, context, false),
    right,
    ...(isOtherwise ? [columns] : []),
    ...(isOtherwise && answers.columns !== undefined ? seen(read, context, true) : []),
    ...doubts,
  ];
}

function isNamed({ columns }: Headed): boolean {
  return columns.some(({ field }) => field === 'name' || field === 'first' || field === 'last');
}

/** One column after another, with what it holds. */
function columnsQuestion({ columns }: Headed, kind: ListKind, { say }: ActionContext): Question {
  const words = texts[say.language];
  const fields = fieldsFor(kind).map(value => ({ value, name: fieldName(kind, value, say.language) }));
  const none = { value: 'none', name: words.leaveOut };
  return {
    key: 'columns',
    ...words.questions.map,
    required: true,
    byOptions: `${flagOf('map', say.language)} ${words.mapForm(columns.map(columnName), say)}`,
    ask: {
      type: 'items',
      of: [
        {
          key: 'column',
          ...words.questions.map,
          ask: {
            type: 'choice',
            choices: columns.map(column => ({ value: column.letter, name: columnName(column) })),
          },
        },
        {
          key: 'field',
          ...words.questions.field,
          required: true,
          ask: { type: 'choice', choices: [...fields, none] },
        },
      ],
    },
  };
}

/** Of each row of which it is not sure who it is. */
function doubtQuestions(doubts: readonly Doubt[], answers: Answers, { say }: ActionContext): Question[] {
  const words = texts[say.language];
  const given = new Set([answers.who ?? []].flat().map(each => String(each).split('=')[0]?.trim()));
  return doubts
    .filter(({ person }) => !given.has(person.id))
    .map(({ person: { id, name }, candidates }): Question => {
      const choices = candidates.map(({ known, because }) => ({
        value: known.key,
        name: words.candidate(known, words.because[because]),
      }));
      const first = candidates[0]?.known.key ?? '';
      const typed = nameTyped(first, words);
      return {
        key: `row${id}`,
        label: words.whoIs(id, name),
        required: true,
        byOptions: words.whoTyped(flagOf('who', say.language), id, typed, choices[0]?.name ?? ''),
        ask: {
          type: 'choice',
          choices: [
            ...choices,
            { value: 'new', name: words.somebodyNew },
            { value: 'skip', name: words.skipRow },
          ],
        },
      };
    });
}

function nameTyped(key: string, { rowTyped }: ImportTexts): string {
  const { kind, id } = partsOf(key);
  return (kind as string) === 'row' ? rowTyped(id) : id;
}
