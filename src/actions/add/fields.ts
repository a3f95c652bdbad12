import type { ActionContext } from '../../core/acting/action.ts';
import { beyondLimits } from '../../core/acting/answer-limits.ts';
import { fieldQuestion } from '../../core/acting/field-ask.ts';
import {
  type Answers,
  isAskedWith,
  isPassedOver,
  type Objection,
  type Question,
  textIn,
} from '../../core/asking/question.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import { type Shape, schemaAt, shapeOf } from '../../core/model/shape.ts';
import type { BodyKind } from '../../core/words/vocabulary.ts';
import { wordsOf } from '../../core/words/words.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import { directionOf } from '../../core/writing/typed-value.ts';
import { headingsOf, prefix } from './given.ts';
import { missingWords } from './missing.ts';
import { isDated, namingQuestion } from './naming.ts';
import { type Which, whichKey, whichOf } from './which.ts';

/** What is asked of a new record of a kind, and what is against the answers. */
export interface RecordAsked {
  questions: Question[];
  objections: Objection[];
}

/** The questions that the schema of a kind asks, and those for which its template has a heading. */
export function recordQuestions(
  kind: FolderKind,
  given: Draft,
  answers: Answers,
  context: ActionContext,
): RecordAsked {
  const which = whichOf(kind, given, answers, context);
  const questions: Question[] = [];
  const naming = given.fields.name === undefined ? undefined : namingQuestion(kind, given, answers, context);
  for (const field of schemaAt(kind, []).asked ?? []) {
    if (field === 'name') {
      questions.push(nameQuestion(kind, context));
      if (naming && !isDated(kind)) questions.push(...naming.questions);
      if (which.question) questions.push(which.question);
    } else if (field === 'body') {
      if (given.lead === undefined) questions.push(bodyQuestion(kind, context));
    } else if (given.fields[field] === undefined)
      questions.push(...fieldQuestions(kind, field, which, given, answers, context));
  }
  for (const field of inOneLine(kind))
    if (given.fields[field] === undefined)
      questions.push(...fieldQuestions(kind, field, which, given, answers, context));
  for (const { heading, hint } of headingsOf(kind, context))
    if (!given.headings.has(heading))
      questions.push({ key: prefix + heading, label: heading, hint, ask: { type: 'longText' } });
  if (naming && isDated(kind)) questions.push(...naming.questions);
  return {
    questions: withMissing(questions, kind, which, given, answers, context),
    objections: [...limits(kind, answers, context), ...(naming?.objections ?? [])],
  };
}

/** Lists that are asked last, an item in one line: what came out of it. */
function inOneLine(kind: FolderKind): string[] {
  const { asked = [], properties = {} } = schemaAt(kind, []);
  return Object.keys(properties).filter(name => !asked.includes(name) && schemaAt(kind, [name]).oneLine);
}

function nameQuestion(kind: FolderKind, context: ActionContext): Question {
  const question = fieldQuestion('name', kind, ['name'], { ...context, mayMake: false }, true);
  return { ...(question as Question), key: 'name' };
}

/** What stands below the fields: of minutes what was said. */
function bodyQuestion(kind: FolderKind, { spoken }: ActionContext): Question {
  const { label, hint } = spoken.bodies[kind as BodyKind];
  return { key: `${prefix}body`, label, hint, ask: { type: 'longText' } };
}

/** One for a field; for fields within it one for each, as long as the first is answered. */
function fieldQuestions(
  kind: FolderKind,
  field: string,
  which: Which,
  given: Draft,
  answers: Answers,
  context: ActionContext,
): Question[] {
  const shape = shapeOf(kind).fields.get(field) as Shape;
  if (!isWorthAsking(kind, field, shape, which, given, answers, context)) return [];
  const asking = { ...context, mayMake: true };
  if (shape.type === 'fields') {
    const [first, ...others] = schemaAt(kind, [field]).asked ?? [];
    const key = (part: string | undefined): string => `${prefix}${field}.${part}`;
    const parts = isPassedOver(answers[key(first)]) ? [first] : [first, ...others];
    return parts.flatMap(part => fieldQuestion(key(part), kind, [field, String(part)], asking) ?? []);
  }
  const isChosen = which.chosen === field;
  const required = shapeOf(kind).required.includes(field) || isChosen;
  const question = fieldQuestion(prefix + field, kind, [field], asking, required);
  if (!question) return [];
  const isDay = required && shape.type === 'date';
  const usual = isDay && (directionOf(shape) === 'back' || isChosen) ? { usual: context.today } : {};
  return [{ ...question, ...usual, ...(isDay && directionOf(shape) === 'ahead' && { isOpen: true }) }];
}

function isWorthAsking(
  kind: FolderKind,
  field: string,
  shape: Shape,
  { fields, chosen }: Which,
  given: Draft,
  answers: Answers,
  { register, spoken }: ActionContext,
): boolean {
  const isGoal = 'references' in shape && shape.references.includes('goal');
  if (isGoal && register.goals().length === 0) return false;
  if (fields.includes(field)) return field === chosen;
  const vocabularies = [register.words, wordsOf(spoken)];
  const meant = (typed: string): string =>
    vocabularies.map(words => words.valueOf(typed)).find(value => value !== undefined) ?? typed;
  const { onlyWhen } = schemaAt(kind, [field]);
  const beside = Object.fromEntries(
    Object.keys(onlyWhen ?? {}).map(name => {
      const said = given.fields[name] ?? answers[prefix + name] ?? '';
      if (name === chosen) return [name, 'yes'];
      return [name, typeof said === 'string' ? meant(said) : said];
    }),
  ) as Answers;
  return isAskedWith({ onlyWith: onlyWhen } as Question, beside);
}

/** What the schema has against an answer that can be read. */
function limits(kind: FolderKind, answers: Answers, { say }: ActionContext): Objection[] {
  const { fields } = shapeOf(kind);
  return Object.entries(answers).flatMap(([key, answer]) => {
    const [field = '', part] = key === 'name' ? [key] : key.slice(prefix.length).split('.');
    if (key !== 'name' && !key.startsWith(prefix)) return [];
    const whole = fields.get(field);
    const shape = part !== undefined && whole?.type === 'fields' ? whole.fields.get(part) : whole;
    const says = beyondLimits(shape, answer, say.language);
    return says === undefined ? [] : [{ key, says }];
  });
}

/** The same with what is said where nobody is asked and they have no answer. */
function withMissing(
  questions: readonly Question[],
  kind: FolderKind,
  which: Which,
  given: Draft,
  answers: Answers,
  context: ActionContext,
): Question[] {
  const open = questions.filter(
    ({ key, required, usual, missing }) =>
      required &&
      usual === undefined &&
      missing === undefined &&
      textIn(answers, key) === undefined &&
      isPassedOver(answers[key]),
  );
  const names = open.map(({ key }) => {
    if (key === whichKey) return which.fields;
    return [key === 'name' ? key : key.slice(prefix.length)];
  });
  const missing = missingWords(kind, names, given, context);
  return questions.map(question => (open.includes(question) ? { ...question, missing } : question));
}
