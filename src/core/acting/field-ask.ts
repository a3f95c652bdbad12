import type { Ask, Choice, Question, RecordAsk } from '../asking/question.ts';
import { slugOf } from '../ground/slug.ts';
import type { FolderKind, Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { type Fields, type List, type Scalar, type Shape, schemaAt, shapeAt } from '../model/shape.ts';
import { wordsOf } from '../words/words.ts';
import { kindsToMake } from '../writing/known-records.ts';
import { directionOf } from '../writing/typed-value.ts';
import { whoIn } from './item-parts.ts';
import { type Asking, newOneQuestions } from './new-one-questions.ts';
import { spokenHint } from './spoken-hint.ts';

/** The question for what a route in a record of a kind leads to; nothing where only a file can say it. */
export function fieldQuestion(
  key: string,
  kind: Kind,
  path: readonly Step[],
  asking: Asking,
  required = false,
): Question | undefined {
  const shape = shapeAt(kind, path);
  const ask = shape && askFor(kind, path, shape, asking);
  if (!shape || !ask) return undefined;
  const name = String(path.findLast(step => typeof step === 'string'));
  const preset = shape.type === 'choice' ? schemaAt(kind, path).default : undefined;
  return {
    key,
    label: wordsOf(asking.spoken).label(name, kind),
    hint: spokenHint(name, kind, asking),
    field: { kind, path },
    ...(required && { required }),
    ...(preset !== undefined && { preset: String(preset) }),
    ask,
  };
}

function askFor(kind: Kind, path: readonly Step[], shape: Shape, asking: Asking): Ask | undefined {
  if (shape.type === 'list') return askForList(kind, path, shape, asking);
  if (shape.type === 'fields') return undefined;
  if (shape.references.includes('goal')) return { type: 'choice', choices: goalsOf(asking) };
  if (shape.references.length > 0) return recordAsk(kind, path, shape, asking);
  const { say } = asking;
  switch (shape.type) {
    case 'choice':
      return { type: 'choice', choices: choicesOf(shape, say) };
    case 'boolean':
      return { type: 'yesNo' };
    case 'number':
      return { type: 'number' };
    case 'integer':
      return { type: 'number', whole: true };
    case 'interval':
      return { type: 'interval' };
    case 'date':
      return { type: 'date', direction: directionOf(shape) };
    case 'partial-date':
      return { type: 'partialDate', direction: directionOf(shape) };
    default:
      return { type: shape.section ? 'longText' : 'text' };
  }
}

function askForList(kind: Kind, path: readonly Step[], list: List, asking: Asking): Ask | undefined {
  const items = askedOfItems(kind, path, list);
  if (items === undefined) return undefined;
  if (items.type === 'list') return undefined;
  if (items.type === 'fields') return itemsAsk(kind, path, items, asking);
  if (items.type === 'choice') return { type: 'several', choices: choicesOf(items, asking.say) };
  if (items.references.includes('goal')) return { type: 'several', choices: goalsOf(asking) };
  if (items.references.length === 0) return { type: 'texts' };
  return { ...recordAsk(kind, path, items, asking), several: true };
}

/** What is asked of an item: all that the schema says, else the value that stands for it when it stands alone. */
function askedOfItems(kind: Kind, path: readonly Step[], { items }: List): Shape | undefined {
  if (items.type !== 'fields' || schemaAt(kind, [...path, 0]).asked) return items;
  return items.fields.get(items.shorthand ?? '');
}

/** Items with parts: first whom or what one is about, then the rest of what the schema asks. */
function itemsAsk(kind: Kind, path: readonly Step[], items: Fields, asking: Asking): Ask | undefined {
  const at = [...path, 0];
  const { asked = [] } = schemaAt(kind, at);
  const { askAtLeast, oneLine } = schemaAt(kind, path);
  const who = whoIn(items, asked);
  const of = asked.flatMap((part, index): Question[] => {
    const required = items.required.includes(part);
    const question = fieldQuestion(part, kind, [...at, part], asking, required);
    if (!question) return [];
    if (index > 0) return [{ ...question, ...onlyWith(kind, [...at, part], who) }];
    return [who.length > 0 ? { ...question, ask: whoAsk(kind, at, items, who, asking) } : question];
  });
  return of.length === 0
    ? undefined
    : {
        type: 'items',
        of,
        numbered: true,
        ...(askAtLeast && { least: askAtLeast }),
        ...(oneLine && { inOneLine: true }),
      };
}

function whoAsk(
  kind: Kind,
  at: readonly Step[],
  { fields, required }: Fields,
  who: readonly string[],
  asking: Asking,
): Ask {
  const { oneOf, properties = {} } = schemaAt(kind, at);
  const references = who.flatMap(name => (fields.get(name) as Scalar).references) as Kind[];
  const mayBeNobody = oneOf === undefined && who.every(name => !required.includes(name));
  return {
    ...recordOf(references, asking),
    ...(properties.partner?.orInitiative && { targets: ['initiative', ...references] }),
    ...(mayBeNobody && { orNobody: true }),
  };
}

/** With which answers beside it a part is asked, in the keys of those parts. */
function onlyWith(
  kind: Kind,
  path: readonly Step[],
  who: readonly string[],
): Pick<Question, 'onlyWith'> | undefined {
  const { onlyWhen } = schemaAt(kind, path);
  if (onlyWhen === undefined) return undefined;
  const parts = Object.entries(onlyWhen).map(([field, wanted]) => {
    if (!who.includes(field) || who.length === 1) return [field, wanted] as const;
    return [who[0] as string, field === 'partner' ? ['partner', 'initiative'] : [field]] as const;
  });
  return { onlyWith: Object.fromEntries(parts) };
}

function recordAsk(kind: Kind, path: readonly Step[], { references }: Scalar, asking: Asking) {
  const { peopleOf } = schemaAt(kind, path);
  return { ...recordOf(references as readonly Kind[], asking, peopleOf), ...(peopleOf && { peopleOf }) };
}

function recordOf(targets: readonly Kind[], asking: Asking, peopleOf?: string) {
  const made = asking.mayMake ? kindsToMake(targets) : [];
  return {
    type: 'record' as const,
    targets,
    ...(made.length > 0 && { mayBeNew: true, ofNew: ofNew(made, asking, peopleOf) }),
  };
}

function ofNew(made: readonly FolderKind[], asking: Asking, peopleOf?: string): RecordAsk['ofNew'] {
  const alone = { ...asking, mayMake: false };
  const ask = (kind: FolderKind, field: string) => fieldQuestion(field, kind, [field], alone, true);
  return newOneQuestions(made, ask, asking, peopleOf);
}

/** The values of a choice, also by the word that stands in the records. */
function choicesOf({ choices }: Scalar, say: Asking['say']): Choice[] {
  return choices.map(value => ({ value, name: say.shown(value), also: [say.value(value)] }));
}

function goalsOf({ register }: Asking): Choice[] {
  const { goals = [] } = register.initiative.data;
  return goals.map(({ name, id = slugOf(name) }) => ({ value: id, name, also: [id] }));
}
