import type { ActionContext } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { ListKind } from '../../core/importing/column-words.ts';
import { fieldName, type ListField } from '../../core/importing/fields.ts';
import { columnName } from '../../core/importing/headings.ts';
import type { Listed, ListedPerson } from '../../core/importing/listed.ts';
import type { ReadImport } from './read.ts';
import { texts } from './texts.ts';

/** Enough to see whether it is right. */
const mostShown = 6;

/** What was read, to be seen before it is asked whether that is right. `again`: after columns were changed. */
export function seen(read: ReadImport, { say }: ActionContext, again: boolean): Question[] {
  const { list, headed, kind, rows } = read;
  if (!list || !headed || !kind || !rows) return [];
  const words = texts[say.language];
  const key = again ? 'seenAgain' : 'seen';
  const used = headed.columns.filter(({ field }) => field !== undefined);
  const left = headed.columns.filter(({ field }) => field === undefined).map(columnName);
  const named = used.map(column => [
    columnName(column),
    fieldName(kind, column.field as ListField, say.language),
  ]);
  const { columns, rows: shown, count } = tableOf(rows.listed, kind, words.columns);
  const lines = [
    ...(left.length > 0 ? [words.leftAlone(left, say)] : []),
    ...(list.isOldWindows ? [words.oldWindows] : []),
    words.soMany(count, kind, shown.length, say),
  ];
  return [
    {
      key: `${key}Columns`,
      label: words.howRead,
      ask: { type: 'table', columns: words.columnsOf, rows: named as string[][] },
    },
    { key: `${key}About`, label: words.howRead, ask: { type: 'show', lines } },
    { key, label: words.howRead, ask: { type: 'table', columns, rows: shown } },
  ];
}

type Columns = Record<'row' | 'name' | 'partner' | 'roles' | 'phone' | 'email' | 'people', string>;

function tableOf(
  listed: Listed,
  kind: ListKind,
  titles: Columns,
): { columns: string[]; rows: string[][]; count: number } {
  const byId = new Map(listed.people.map(person => [person.id, person]));
  const things = kind === 'partners' ? listed.partners : listed.roles;
  const all =
    kind === 'people'
      ? listed.people.map(cellsOf)
      : things.map(({ row, name, people }) => ({
          row: String(row),
          name,
          people: people.map(id => byId.get(id)?.name ?? '').join(', '),
        }));
  const shown = all.slice(0, mostShown);
  const keys = (Object.keys(titles) as (keyof Columns)[]).filter(key =>
    shown.some(cells => (cells as Partial<Columns>)[key]),
  );
  return {
    columns: keys.map(key => titles[key]),
    rows: shown.map(cells => keys.map(key => (cells as Partial<Columns>)[key] ?? '')),
    count: all.length,
  };
}

function cellsOf({ id, name, partner = '', roles, details }: ListedPerson): Partial<Columns> {
  const { phone, email } = details;
  return {
    row: id,
    name,
    partner,
    roles: roles.join(', '),
    phone: phone === undefined ? '' : `${phone.slice(0, 2)}…${phone.slice(-2)}`,
    email: email === undefined ? '' : email.replace(/^(.)[^@]*@/, '$1…@'),
  };
}
