import type { ActionContext } from '../../core/acting/action.ts';
import {
  type Answer,
  type Answers,
  type Ask,
  type Asked,
  type Question,
  textIn,
} from '../../core/asking/question.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { type Scalar, type Shape, shapeOf } from '../../core/model/shape.ts';
import { wordsOf } from '../../core/words/words.ts';
import { directionOf } from '../../core/writing/typed-value.ts';
import { changesAsked } from './asked.ts';
import { texts } from './texts.ts';

/** What is asked where no option says it: which field, and what it becomes. */
export function fieldQuestions(record: RecordFile, answers: Answers, context: ActionContext): Asked {
  const words = texts[context.say.language];
  const spoken = wordsOf(context.spoken);
  const data = record.data as unknown as Record<string, unknown>;
  const fields = [...shapeOf(record.kind).fields].filter(([, shape]) => askFor(shape, context) !== undefined);
  const filled = fields.filter(([name]) => data[name] !== undefined);
  const rest = fields.filter(([name]) => data[name] === undefined);
  const choices = [...filled, ...rest].map(([name]) => {
    const now = data[name] === undefined ? words.isEmpty : shown(data[name], context);
    return {
      value: name,
      name: `${spoken.label(name, record.kind)}: ${now}`,
      also: [name, context.say.field(name)],
    };
  });
  const questions: Question[] = [
    { key: 'field', ...words.questions.field, required: true, ask: { type: 'choice', choices } },
  ];
  const name = textIn(answers, 'field');
  const ask = name === undefined ? undefined : askFor(shapeOf(record.kind).fields.get(name), context);
  if (name === undefined || ask === undefined) return { questions, objections: [] };
  questions.push({
    key: 'value',
    label: spoken.label(name, record.kind),
    hint: context.say.hint(name, record.kind),
    field: { kind: record.kind, path: [name] },
    required: shapeOf(record.kind).required.includes(name),
    ask,
    current: currentOf(data[name]),
  });
  const asked = answers.value === undefined ? undefined : changesAsked(record, answers, context);
  return { questions, objections: asked && 'says' in asked ? [{ key: 'value', ...asked }] : [] };
}

/** How a field is asked; nothing for lists of items with parts, which are changed with options. */
function askFor(shape: Shape | undefined, { register: { words }, say }: ActionContext): Ask | undefined {
  if (shape === undefined || shape.type === 'fields') return undefined;
  if (shape.type === 'list') {
    const { items } = shape;
    if (items.type === 'fields' || items.type === 'list') return undefined;
    if (items.type === 'choice')
      return { type: 'several', choices: choicesOf(items, words.value, say.shown) };
    if (items.references.length === 0) return undefined;
    return { type: 'record', targets: items.references as readonly Kind[], several: true };
  }
  if (shape.references.length > 0)
    return shape.references.includes('goal')
      ? { type: 'text' }
      : { type: 'record', targets: shape.references as readonly Kind[] };
  switch (shape.type) {
    case 'choice':
      return { type: 'choice', choices: choicesOf(shape, words.value, say.shown) };
    case 'boolean':
      return { type: 'yesNo' };
    case 'number':
    case 'integer':
      return { type: 'number' };
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

function choicesOf(
  { choices }: Scalar,
  typed: (value: string) => string,
  shownAs: (value: string) => string,
) {
  return choices.map(value => ({ value, name: shownAs(value), also: [typed(value)] }));
}

function currentOf(value: unknown): Answer | undefined {
  if (Array.isArray(value)) return value.map(String);
  if (value === true || value === false) return value ? 'yes' : 'no';
  return value === undefined ? undefined : String(value);
}

/** What stands there, in one line. */
function shown(value: unknown, { say }: ActionContext): string {
  if (Array.isArray(value)) return say.list(value.map(item => String(item)));
  if (value === true || value === false) return say.shown(value ? 'yes' : 'no');
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
