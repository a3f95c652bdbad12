import type { Observation } from '../../core/checking/observation.ts';
import { type RecordsContext, rule } from '../../core/checking/rule.ts';
import { initiativeFile, type Kind } from '../../core/model/kinds.ts';
import type { Place, Step } from '../../core/model/place.ts';
import type { Problem, SchemaProblem } from '../../core/model/record.ts';
import { type Shape, shapeAt } from '../../core/model/shape.ts';
import { oddAcceptances } from './schema/accepted.ts';
import { askedBeside, elsewhere } from './schema/elsewhere.ts';
import { en } from './schema/en.ts';
import { nl } from './schema/nl.ts';
import type { Facts } from './schema/texts.ts';

/** A field or value is not as the record format asks: one finding for each mistake. */
export const schema = rule<Facts>({
  id: 'schema',
  group: 'records',
  severity: 'error',
  // What is not filled in yet is asked further on.
  judgesAnswers: ({ reason }) => reason !== 'not-filled-in' && reason !== 'one-of',
  texts: {
    nl: {
      name: 'velden',
      title: 'Elk veld heeft een naam die ik ken, en een waarde die daar hoort.',
      why: 'Een veld met een tikfout telt niet mee, en dat valt pas op als je het nodig hebt.',
      message: (facts, say) => nl[facts.reason][0](facts, say),
      help: (facts, say) => nl[facts.reason][1](facts, say),
    },
    en: {
      name: 'schema',
      title: 'Every field has a name that I know, and a value that belongs there.',
      why: 'A field with a slip in it does not count, and you only notice when you need it.',
      message: (facts, say) => en[facts.reason][0](facts, say),
      help: (facts, say) => en[facts.reason][1](facts, say),
    },
  },
  mend: ({ reason, nearest: field, expected, written }, mender) => {
    if (reason === 'unknown-field') return field ? mender.rename(field) : undefined;
    return reason === 'wrong-type' && expected === 'text' && written ? mender.quote() : undefined;
  },
  *find(context) {
    for (const { file, kind, id, problems, data } of context.register.files) {
      if (problems.length === 0) continue;
      const unknown = new Set(problems.flatMap(problem => itemOfUnknownField(problem) ?? []));
      for (const problem of problems) {
        if (problem.type !== 'schema' || unknown.has(itemThatLacks(problem))) continue;
        const { reason, path, part, facts, more } = problem;
        const at: Place =
          reason === 'not-both'
            ? { file, path: [...path, facts.allowed?.[1] ?? ''], part: 'name' }
            : { file, path: reason === 'one-of' ? [...path, facts.allowed?.[0] ?? ''] : path, part };
        const held = heldBeside(data, problem);
        const meant = meantIn(problem, kind, context);
        const taken = isTaken(id, held, problem) ? { nearest: undefined } : {};
        const value = { choiceOf: fieldWithValue(problem, kind, context) };
        const where = elsewhere(problem, kind, context.register);
        const named = path[0] === 'goals' ? 'goal' : kind;
        yield {
          at,
          facts: {
            ...facts,
            ...around(kind, held, problem),
            ...where,
            ...meant,
            ...value,
            reason,
            kind: named,
            ...taken,
          },
          more,
        };
      }
    }
    yield* unknownRules(context);
    yield* oddAcceptances(context);
  },
});

/** Is the field that an unknown name is nearest to there already? Then that is not what was meant. */
function isTaken(id: string, held: Held, { facts: { nearest } }: SchemaProblem): boolean {
  const value = nearest === undefined ? undefined : held[nearest];
  // A record without a name goes by its id.
  return isThere(value) && value !== id;
}

type Held = Readonly<Record<string, unknown>>;

/** What is asked, and of which nothing is sound, is kept as an empty text or list. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The fields that are sound beside a name that is unknown; elsewhere nothing. */
function heldBeside(data: object, { reason, path }: SchemaProblem): Held {
  if (reason !== 'unknown-field') return {};
  let around: unknown = data;
  for (const step of path.slice(0, -1)) around = (around as Record<Step, unknown> | undefined)?.[step];
  return (around ?? {}) as Held;
}

/** The item in which a name is unknown: what that item lacks besides is the same mistake. */
function itemOfUnknownField(problem: Problem): string | undefined {
  if (problem.type !== 'schema' || problem.reason !== 'unknown-field') return undefined;
  return problem.path.length > 1 ? problem.path.slice(0, -1).join('/') : undefined;
}

/** The item that lacks a field; empty where nothing is lacking. */
function itemThatLacks({ reason, path }: SchemaProblem): string {
  if (reason === 'not-filled-in') return path.slice(0, -1).join('/');
  return reason === 'one-of' ? path.join('/') : '';
}

/** `- fatima` and `- fatima: kok` where a name of a field belongs first: the field in which that id would stand. */
function meantIn(
  { reason, path, facts }: SchemaProblem,
  kind: Kind,
  { register }: RecordsContext,
): Pick<Facts, 'meant' | 'beside'> {
  const isUnknown = reason === 'unknown-field' && facts.nearest === undefined;
  const id = isUnknown ? facts.field : reason === 'wrong-type' ? facts.written : undefined;
  const shape = shapeAt(kind, isUnknown ? path.slice(0, -1) : path);
  if (id === undefined || shape?.type !== 'fields') return {};
  for (const [meant, field] of shape.fields)
    if ('references' in field && field.references.some(target => register.has(target, id)))
      return { meant, beside: askedBeside(shape, meant) };
  return {};
}

/** `gelukt: ja` where `status: gelukt` is meant: the field that can have this name as its value. */
function fieldWithValue(
  { reason, path, facts }: SchemaProblem,
  kind: Kind,
  { register }: RecordsContext,
): string | undefined {
  if (reason !== 'unknown-field' || facts.nearest !== undefined) return undefined;
  const value = register.words.valueOf(facts.field);
  const shape = value === undefined ? undefined : shapeAt(kind, path.slice(0, -1));
  if (value === undefined || shape?.type !== 'fields') return undefined;
  const fields = [...shape.fields].filter(([, field]) => 'choices' in field && field.choices.includes(value));
  return fields.length === 1 ? fields[0]?.[0] : undefined;
}

/** What may stand in a place, for the messages. */
function around(
  kind: Kind,
  held: Held,
  { path, reason, facts: { allowed, field } }: SchemaProblem,
): Partial<Facts> {
  const shape = shapeAt(kind, path);
  const parent = shapeAt(kind, path.slice(0, -1));
  return {
    ownFields: parent?.type === 'fields' && parent.ownFields,
    item: typeof path.at(-1) === 'number',
    // The level of a rule is mostly written behind its name at once.
    field: path[0] === 'rules' && path[2] === 'level' && reason !== 'not-filled-in' ? String(path[1]) : field,
    allowed: allowed ?? namesIn(shape) ?? namesIn(parent)?.filter(name => !isThere(held[name])),
  };
}

function namesIn(shape: Shape | undefined): readonly string[] | undefined {
  if (shape?.type === 'fields') return [...shape.fields.keys()];
  return shape && 'choices' in shape && shape.choices.length > 0 ? shape.choices : undefined;
}

/** The names of rules in the settings: what they are, the rules know, and the record format does not. */
function* unknownRules({ register, ruleNames }: RecordsContext): Iterable<Observation<Facts>> {
  const { data, problems } = register.initiative;
  const names = new Set(Object.keys(data.rules ?? {}));
  // Of a rule that is unknown, the level can be wrong too.
  for (const problem of problems)
    if (problem.type === 'schema' && problem.path[0] === 'rules' && problem.path.length === 3)
      names.add(String(problem.path[1]));
  const there = new Set([...names].map(name => ruleNames.idOf(name)));
  for (const name of names) {
    if (ruleNames.idOf(name) !== undefined) continue;
    const near = ruleNames.nearest(name, register.words.vocabulary.language);
    yield {
      at: { file: initiativeFile, path: ['rules', name], part: 'name' },
      facts: {
        reason: 'unknown-rule',
        kind: 'initiative',
        field: name,
        // What has a level already was not meant.
        nearest: near && !there.has(ruleNames.idOf(near)) ? near : undefined,
      },
    };
  }
}
