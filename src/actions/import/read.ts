import type { ActionContext } from '../../core/acting/action.ts';
import { type Answer, type Answers, type Objection, textIn, textsIn } from '../../core/asking/question.ts';
import { type ListKind, listKinds } from '../../core/importing/column-words.ts';
import { type Headed, headingsOf } from '../../core/importing/headings.ts';
import { type Identified, identify } from '../../core/importing/identify.ts';
import { KnownPeople } from '../../core/importing/known-people.ts';
import type { ListFile, Sheet } from '../../core/importing/list-file.ts';
import type { Listed } from '../../core/importing/listed.ts';
import { type Mapping, mapped, rowsIn } from '../../core/importing/mapping.ts';
import { privateDetails } from '../../core/importing/private-details.ts';
import { readRows } from '../../core/importing/read-rows.ts';
import { contactsFileOf } from '../../core/register/contacts-file.ts';
import { decided } from './decided.ts';
import { texts } from './texts.ts';

/** What the rows of a list come to. */
export interface Rows extends Identified {
  listed: Listed;
  /** The contact details that are in the private file already, by person. */
  details: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** How far the answers lead: each piece is there once what it needs was answered. */
export interface ReadImport {
  objections: readonly Objection[];
  list?: Extract<ListFile, { sheets: unknown }>;
  sheet?: Sheet;
  kind?: ListKind;
  headed?: Headed;
  rows?: Rows;
}

/** Reads a list as far as the answers lead. */
export function readImport(context: ActionContext, answers: Answers): ReadImport {
  const words = texts[context.say.language];
  const file = textIn(answers, 'file');
  if (file === undefined) return { objections: [] };
  const list = context.lists?.get(file) ?? { obstacle: 'no-such-file' };
  if ('obstacle' in list) return { objections: [{ key: 'file', ...words.obstacles[list.obstacle] }] };
  const sheet =
    list.sheets.length === 1 ? list.sheets[0] : list.sheets.find(({ name }) => name === answers.sheet);
  const kind = listKinds.find(each => each === answers.as);
  if (!sheet || !kind) return { objections: [], list, ...(sheet && { sheet }) };
  return { list, sheet, kind, ...remembered(sheet, kind, context, answers) };
}

type Result = Pick<ReadImport, 'objections' | 'headed' | 'rows'>;

interface Remembered {
  register: ActionContext['register'];
  asked: string;
  result: Result;
}

/** What a sheet came to the last time: after every answer the same is asked again. */
const last = new WeakMap<Sheet, Remembered>();

function remembered(sheet: Sheet, kind: ListKind, context: ActionContext, answers: Answers): Result {
  const { register } = context;
  const written = context.written(contactsFileOf(register.words));
  const ours = Object.entries(answers).filter(([key]) => /^(?:map|columns|rows|who|row[\d.]+)$/.test(key));
  const asked = JSON.stringify([kind, context.say.language, context.today, written, ours]);
  const before = last.get(sheet);
  if (before?.register === register && before.asked === asked) return before.result;
  const result = readSheet(sheet, kind, context, answers, written);
  last.set(sheet, { register, asked, result });
  return result;
}

function readSheet(
  sheet: Sheet,
  kind: ListKind,
  context: ActionContext,
  answers: Answers,
  written: string | undefined,
): Result {
  const { register, say } = context;
  const words = texts[say.language];
  const found = mapped(headingsOf(sheet, kind), mappingsIn(answers), kind, say.language);
  if ('reason' in found) return { objections: [{ key: 'map', ...words.noMapping(found, say) }] };
  const { headed } = found;
  const typed = textIn(answers, 'rows');
  const only = typed === undefined ? undefined : rowsIn(typed);
  if (typed !== undefined && !only) return { objections: [{ key: 'rows', ...words.noRows }], headed };
  const listed = readRows(sheet, { kind, headed, ...(only && { only }) }, context);
  const details = privateDetails(written, register.words);
  const choices = decided(answers, listed, context);
  if ('objection' in choices) return { objections: [choices.objection], headed };
  const identified = identify(listed, new KnownPeople(register, details), choices.decided);
  return { objections: [], headed, rows: { ...identified, listed, details } };
}

/** What was said of columns: `Mobiel=telefoon` as it was typed, or else which are otherwise than they were read. */
function mappingsIn(answers: Answers): Mapping[] {
  const typed = textsIn(answers, 'map');
  if (typed.length > 0 || !Array.isArray(answers.columns)) return [...typed];
  return (answers.columns as readonly Answer[]).flatMap((each): Mapping[] => {
    const { column, field = 'none' } = each as Record<string, string>;
    return column === undefined ? [] : [{ column, field: field === 'none' ? '' : field }];
  });
}
