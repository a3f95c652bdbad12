import type { ActionContext } from '../../core/acting/action.ts';
import { beyondLimits } from '../../core/acting/answer-limits.ts';
import { fieldQuestion } from '../../core/acting/field-ask.ts';
import {
  type Answer,
  type Answers,
  type Asked,
  type Choice,
  isPassedOver,
  type Question,
  textIn,
} from '../../core/asking/question.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { type Shape, schemaAt, shapeAt, shapeOf } from '../../core/model/shape.ts';
import { wordsOf } from '../../core/words/words.ts';
import { changesAsked } from './asked.ts';
import { shownValue } from './shown.ts';
import { texts } from './texts.ts';

/** What may become of a list that has something in it. */
type Way = 'add' | 'remove' | 'part' | 'set';

/** What is asked where no option says it: which field, and what it becomes; of a list first what becomes of it. */
export function fieldQuestions(record: RecordFile, answers: Answers, context: ActionContext): Asked {
  const { kind } = record;
  const data = record.data as unknown as Record<string, unknown>;
  const questions: Question[] = [whichField(record, data, context)];
  const name = textIn(answers, 'field');
  const whole = name === undefined ? undefined : questionFor(record, [name], context);
  if (name === undefined || whole === undefined) return { questions, objections: [] };
  const shape = shapeOf(kind).fields.get(name) as Shape;
  const items = Array.isArray(data[name]) ? (data[name] as readonly unknown[]) : [];
  const isList = shape.type === 'list' && whole.ask.type !== 'several' && items.length > 0;
  const ways = isList ? waysFor(shape, whole) : [];
  const way = isList ? ((textIn(answers, 'way') ?? usualOf(ways)) as Way) : 'set';
  if (isList) questions.push(wayQuestion(ways, context));
  questions.push(...valueQuestions(record, name, way, whole, items, answers, context));
  const at = textIn(answers, 'part') && [
    name,
    Number(textIn(answers, 'item')),
    textIn(answers, 'part') ?? '',
  ];
  const says =
    way === 'remove'
      ? undefined
      : beyondLimits(at ? shapeAt(kind, at) : shape, answers.value, context.say.language);
  if (says !== undefined) return { questions, objections: [{ key: 'value', says }] };
  const isAnswered = answers.value !== undefined;
  const asked = isAnswered ? changesAsked(record, answers, context) : undefined;
  return { questions, objections: asked && 'says' in asked ? [{ key: 'value', ...asked }] : [] };
}

function whichField(record: RecordFile, data: Record<string, unknown>, context: ActionContext): Question {
  const words = texts[context.say.language];
  const { kind } = record;
  const fields = [...shapeOf(kind).fields.keys()].filter(
    name => questionFor(record, [name], context) !== undefined,
  );
  const filled = fields.filter(name => data[name] !== undefined);
  const rest = fields.filter(name => data[name] === undefined);
  const choices = [...filled, ...rest].map(name => {
    const now = data[name] === undefined ? words.isEmpty : shownValue(kind, [name], data[name], context);
    return {
      value: name,
      name: `${wordsOf(context.spoken).label(name, kind)}: ${now}`,
      also: [name, context.say.field(name)],
    };
  });
  return {
    key: 'field',
    ...words.questions.field,
    required: true,
    missing: words.howTyped(record.data.name),
    ask: { type: 'choice', choices },
  };
}

/** How a field is asked; nothing where only the file can say it. */
function questionFor(
  { kind }: RecordFile,
  path: readonly (string | number)[],
  context: ActionContext,
): Question | undefined {
  const name = String(path.at(-1));
  const around = path.length === 1 ? shapeOf(kind) : shapeAt(kind, path.slice(0, -1));
  const required = around?.type === 'fields' && around.required.includes(name);
  const question = fieldQuestion('value', kind, path, { ...context, mayMake: false }, required);
  // Here a word stays the one that stands in the records.
  return question && { ...question, hint: context.say.hint(name, kind), preset: undefined };
}

/** Items with parts are not all told anew: what is not asked of them would be lost. */
function waysFor(shape: Shape, { ask }: Question): readonly Way[] {
  if (shape.type === 'list' && shape.items.type !== 'fields') return ['add', 'remove', 'set'];
  return ask.type === 'items' ? ['add', 'part', 'remove'] : ['add', 'remove'];
}

function usualOf(ways: readonly Way[]): Way {
  return ways.includes('set') ? 'set' : 'add';
}

function wayQuestion(ways: readonly Way[], { say }: ActionContext): Question {
  const words = texts[say.language];
  return {
    key: 'way',
    ...words.questions.way,
    required: true,
    usual: usualOf(ways),
    ask: { type: 'choice', choices: ways.map(value => ({ value, name: words.ways[value] })) },
  };
}

function valueQuestions(
  record: RecordFile,
  name: string,
  way: Way,
  whole: Question,
  items: readonly unknown[],
  answers: Answers,
  context: ActionContext,
): Question[] {
  const { kind } = record;
  const words = texts[context.say.language];
  const choices = items.map(
    (item, index): Choice => ({ value: String(index), name: shownValue(kind, [name, index], item, context) }),
  );
  if (way === 'add') return [{ ...whole, required: true }];
  if (way === 'remove')
    return [{ key: 'value', ...words.questions.gone, required: true, ask: { type: 'several', choices } }];
  if (way === 'set') {
    const now = (record.data as unknown as Record<string, unknown>)[name];
    return [{ ...whole, current: currentOf(now) }];
  }
  const item = textIn(answers, 'item');
  const asked: Question[] = [
    { key: 'item', ...words.questions.item, required: true, ask: { type: 'choice', choices } },
  ];
  if (item === undefined) return asked;
  const at = [name, Number(item)];
  const now = (items[Number(item)] ?? {}) as Record<string, unknown>;
  const { asked: first = [] } = schemaAt(kind, at);
  const shape = shapeAt(kind, at);
  const parts = shape?.type === 'fields' ? [...new Set([...first, ...shape.fields.keys()])] : [];
  const open = parts.filter(part => questionFor(record, [...at, part], context));
  asked.push({
    key: 'part',
    ...words.questions.field,
    required: true,
    ask: {
      type: 'choice',
      choices: open.map(part => {
        const is =
          now[part] === undefined ? words.isEmpty : shownValue(kind, [...at, part], now[part], context);
        return { value: part, name: `${wordsOf(context.spoken).label(part, kind)}: ${is}` };
      }),
    },
  });
  const part = textIn(answers, 'part');
  const question = part === undefined ? undefined : questionFor(record, [...at, part], context);
  if (part !== undefined && question) asked.push({ ...question, current: currentOf(now[part]) });
  return asked;
}

/** What it is now, where that is an answer. */
function currentOf(value: unknown): Answer | undefined {
  if (Array.isArray(value))
    return value.every(item => typeof item === 'string') && !isPassedOver(value) ? value : undefined;
  if (value === true || value === false) return value ? 'yes' : 'no';
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}
