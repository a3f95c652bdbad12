import type { ActionContext, Refusal } from '../../core/acting/action.ts';
import { type NoPlace, type Place, placeOf } from '../../core/acting/field-place.ts';
import { fieldValue, valueAnswered } from '../../core/acting/field-value.ts';
import { misfitWords } from '../../core/acting/misfit-words.ts';
import { type Answers, isPassedOver, textIn, textsIn } from '../../core/asking/question.ts';
import type { FieldChange, Value } from '../../core/changing/change.ts';
import { isUnclear, type RecordFile } from '../../core/model/record.ts';
import { type Fields, shapeAt, shapeOf } from '../../core/model/shape.ts';
import { contactsFileOf } from '../../core/register/contacts-file.ts';
import { wordsOf } from '../../core/words/words.ts';
import { assign, type Draft } from '../../core/writing/assignment.ts';
import type { Typed } from '../../core/writing/typed-value.ts';
import { shownValue } from './shown.ts';
import { texts } from './texts.ts';

/** What the answers come to: changes of fields, and which fields those are. */
export interface Asked {
  changes: FieldChange[];
  fields: string[];
}

type Way = 'set' | 'add' | 'remove' | 'unset';

/** The changes that the options ask for, or the field and value that were chosen; or why one cannot be followed. */
export function changesAsked(record: RecordFile, answers: Answers, context: ActionContext): Asked | Refusal {
  const asked: Asked = { changes: [], fields: [] };
  const chosen = textIn(answers, 'field');
  if (chosen !== undefined) {
    return { changes: withoutTwice(record, chosenChanges(record, chosen, answers)), fields: [chosen] };
  }
  const wholes = new Map<string, { path: FieldChange['path']; values: Value[] }>();
  for (const way of ['unset', 'remove', 'set', 'add'] as const)
    for (const typed of textsIn(answers, way)) {
      const refused = followed(way, typed, record, asked, wholes, context);
      if (refused) return refused;
    }
  for (const { path, values } of wholes.values())
    asked.changes.push({ do: 'set', file: record.file, path, value: values });
  return { changes: inOrder(withoutTwice(record, asked.changes)), fields: [...new Set(asked.fields)] };
}

/** The same without a text, number or record that is put in a list where it stands already. */
function withoutTwice(record: RecordFile, changes: readonly FieldChange[]): FieldChange[] {
  const gone = new Set(changes.flatMap(({ do: way, path }) => (way === 'remove' ? [path.join('.')] : [])));
  return changes.filter(change => {
    if (change.do !== 'add') return true;
    const list = valueAt(record, change.path);
    const isThere = (item: unknown, at: number): boolean =>
      item === change.value && !gone.has([...change.path, at].join('.'));
    return !(Array.isArray(list) && list.some(isThere));
  });
}

/** What becomes of a field that was chosen; of a list what of it. */
function chosenChanges({ kind, file, data }: RecordFile, field: string, answers: Answers): FieldChange[] {
  const { value = '' } = answers;
  const path = [field];
  const shape = shapeAt(kind, path);
  const now = (data as unknown as Record<string, unknown>)[field];
  const isList = shape?.type === 'list' && Array.isArray(now) && now.length > 0;
  const way = isList ? textIn(answers, 'way') : undefined;
  if (way === 'remove') {
    const gone = textsIn(answers, 'value').map(Number);
    return gone
      .toSorted((one, other) => other - one)
      .map(index => ({ do: 'remove', file, path: [field, index] }));
  }
  if (way === 'part') {
    const part = [field, Number(textIn(answers, 'item')), textIn(answers, 'part') ?? ''];
    if (isPassedOver(value)) return [{ do: 'unset', file, path: part }];
    return [{ do: 'set', file, path: part, value: valueAnswered(shapeAt(kind, part), value) }];
  }
  if (isPassedOver(value)) return [{ do: 'unset', file, path }];
  const set = valueAnswered(shape, value);
  const items =
    isList && (way === 'add' || shape.items.type === 'fields') ? (set as readonly Value[]) : undefined;
  return items
    ? items.map(item => ({ do: 'add', file, path, value: item }))
    : [{ do: 'set', file, path, value: set }];
}

/** Items go from the last to the first, so that numbers stay what they were. */
function inOrder(changes: readonly FieldChange[]): FieldChange[] {
  const gone = changes.filter(({ do: way }) => way === 'remove');
  const rest = changes.filter(({ do: way }) => way !== 'remove');
  return [...gone.toSorted((one, other) => Number(other.path.at(-1)) - Number(one.path.at(-1))), ...rest];
}

function followed(
  way: Way,
  typed: string,
  record: RecordFile,
  asked: Asked,
  wholes: Map<string, { path: FieldChange['path']; values: Value[] }>,
  context: ActionContext,
): Refusal | undefined {
  const words = texts[context.say.language];
  const at = way === 'unset' ? typed.length : typed.indexOf('=');
  if (at <= 0) return words.noSign(typed);
  const place = placeOf(typed.slice(0, at).trim(), record, context);
  if ('reason' in place) return noPlaceWords(place, typed.slice(0, at).trim(), record, context);
  const { path } = place;
  const { file } = record;
  asked.fields.push(String(path[0]));
  if (way === 'unset') {
    if (valueAt(record, path) === undefined && !isUnclear(record, String(path[0]))) return undefined;
    asked.changes.push({ do: typeof path.at(-1) === 'number' ? 'remove' : 'unset', file, path });
    return undefined;
  }
  const text = typed.slice(at + 1).trim();
  const isList = place.shape?.type === 'list';
  if (way === 'remove') {
    const item = isList ? placeOf(`${typed.slice(0, at).trim()}.${text}`, record, context) : undefined;
    if (!item) return words.noList(typed.slice(0, at).trim());
    if ('reason' in item)
      return words.noItem(text, typed.slice(0, at).trim(), itemsShown(record, path, context));
    asked.changes.push({ do: 'remove', file, path: item.path });
    return undefined;
  }
  if (way === 'add' && !isList) return words.noList(typed.slice(0, at).trim());
  if (text === '') return words.empty(typed.slice(0, at).trim());
  const read = readValue(place, text, record, context);
  if (read === undefined) return words.noValue(text);
  if ('misfit' in read) return misfitWords(read.misfit, way, context.say);
  const { value } = read;
  const items = isList && Array.isArray(value) ? value : [value];
  if (way === 'add')
    asked.changes.push(
      ...items.map((item): FieldChange => ({ do: 'add', file, path, value: item as Value })),
    );
  else if (isList) {
    const whole = wholes.get(path.join('.')) ?? { path, values: [] };
    whole.values.push(...(items as Value[]));
    wholes.set(path.join('.'), whole);
  } else asked.changes.push({ do: 'set', file, path, value });
  return undefined;
}

/** What is typed for a field, which may be an item with parts: `persoon: emine; als: trekker`. */
function readValue(
  { path }: Place,
  text: string,
  { kind }: RecordFile,
  context: ActionContext,
): ReturnType<typeof fieldValue> | undefined {
  const around = (path.length === 1 ? shapeOf(kind) : shapeAt(kind, path.slice(0, -1))) as Fields;
  const last = path.at(-1);
  if (typeof last !== 'string' || around?.type !== 'fields') return undefined;
  const draft: Draft = { fields: {}, headings: new Map() };
  const words = [context.register.words, wordsOf(context.spoken)];
  const key = around.fields.has(last) ? context.register.words.field(last) : last;
  if (assign(draft, `${key}=${text}`, { shape: around, words, headings: [] })) return undefined;
  return fieldValue(kind, path, draft.fields[last] as Typed, context);
}

/** Why there is no such field or item, and what there is. */
function noPlaceWords(place: NoPlace, typed: string, record: RecordFile, context: ActionContext): Refusal {
  const { say, register } = context;
  const words = texts[say.language];
  const { word, nearest, list, fields = [] } = place;
  if (list) {
    const of = typed.slice(0, typed.indexOf(`.${word}`));
    return words.noItem(word, of, itemsShown(record, list, context));
  }
  if (nearest) return words.noField(word, words.meant(say.field(nearest)));
  const details = shapeAt(record.kind, ['contact_details']);
  const isContact = details?.type === 'fields' && details.fields.has(register.words.fieldOf(word) ?? '');
  return words.noField(
    word,
    isContact
      ? words.isPrivate(contactsFileOf(register.words))
      : fields.length > 0
        ? words.choose(say.list(fields.map(say.field), true))
        : undefined,
  );
}

function valueAt({ data }: RecordFile, path: FieldChange['path']): unknown {
  let value: unknown = data;
  for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
  return value;
}

/** What stands in a list, as people call it; nothing where it is empty. */
function itemsShown(
  record: RecordFile,
  path: FieldChange['path'],
  context: ActionContext,
): string | undefined {
  const items = valueAt(record, path);
  if (!Array.isArray(items) || items.length === 0) return undefined;
  return context.say.list(items.map((item, at) => shownValue(record.kind, [...path, at], item, context)));
}
