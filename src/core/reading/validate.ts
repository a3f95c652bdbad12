import { type ValidationError, validators } from '../../generated/validators.js';
import type { Kind } from '../model/kinds.ts';
import { routeKey, type Step } from '../model/place.ts';
import type { Problem, SchemaFacts, SchemaProblem } from '../model/record.ts';
import { type Shape, shapeAt } from '../model/shape.ts';
import { addProblem } from './bounds.ts';
import type { Doubt } from './read-record.ts';

/**
 * Judges a record by the schema of its kind and adds what is wrong to its problems, one for one mistake.
 * Then takes what is wrong out of its data, so that what stays is as the types say. A list keeps its
 * length, since places count its items: what is wrong in it becomes empty.
 */
export function judge({ kind, interpretation: { data, problems }, settle }: Doubt): void {
  const validate = validators[kind];
  const wrong: SchemaProblem[] = [];
  if (!validate(data)) {
    const said = new Set(problems.flatMap(placesOf));
    for (const error of validate.errors ?? []) {
      const problem = toProblem(kind, error);
      if (!problem) continue;
      wrong.push(problem);
      if (isSaid(problem, said)) continue;
      const value = valueAt(data, problem.path);
      if (typeof value === 'string' || typeof value === 'number') problem.facts.written = String(value);
      addProblem(problems, problem);
      for (const place of placesOf(problem)) said.add(place);
    }
  }
  // What is said already can leave a hole of its own: a name with a slip, where a field belongs.
  for (const problem of [...problems, ...wrong]) {
    if (problem.type === 'schema' && problem.part !== 'name' && !isChoiceOfFields(problem))
      takeOut(kind, data, problem.path);
  }
  settle();
}

/** The routes about which a problem says enough; for an unknown field also that of the name that is meant. */
function placesOf(problem: Problem): string[] {
  if (problem.type !== 'schema' || isChoiceOfFields(problem)) return [];
  const { path, facts } = problem;
  const meant = problem.reason === 'unknown-field' && facts.nearest;
  return [routeKey(path), ...(meant ? [routeKey([...path.slice(0, -1), meant])] : [])];
}

/** What lies in a value that has a problem says nothing new; nor that a field of which one is asked is not there. */
function isSaid(problem: SchemaProblem, said: ReadonlySet<string>): boolean {
  const { path, facts } = problem;
  const around = path.map((_, index) => path.slice(0, index + 1));
  const inside = isChoiceOfFields(problem) ? (facts.allowed ?? []).map(field => [...path, field]) : [];
  return [...around, ...inside].some(route => said.has(routeKey(route)));
}

function isChoiceOfFields(problem: SchemaProblem): boolean {
  return problem.reason === 'one-of' || problem.reason === 'not-both';
}

function toProblem(
  kind: Kind,
  { instancePath, keyword, params, schemaPath }: ValidationError,
): SchemaProblem | undefined {
  const parent = steps(instancePath);
  // A choice between fields is told as one, by its own keyword.
  if (keyword === 'required' && /\/(oneOf|anyOf|not)\//.test(schemaPath)) return undefined;
  const shape = shapeAt(kind, parent);
  const path = typeof params.missingProperty === 'string' ? [...parent, params.missingProperty] : parent;
  const facts: SchemaFacts = { field: String(path.findLast(step => typeof step === 'string') ?? '') };
  const type = 'schema';
  switch (keyword) {
    case 'required':
      return { type, reason: 'not-filled-in', path, facts };
    case 'oneOf':
    case 'anyOf':
    case 'not': {
      const isLack = keyword !== 'not' && (params.passingSchemas ?? null) === null;
      const reason = isLack ? 'one-of' : 'not-both';
      const { name, fields } = (shape?.type === 'fields' && shape.conditions[keyword]) || nameless;
      return {
        type,
        reason,
        path,
        facts: { ...facts, condition: isLack || keyword === 'not' ? name : undefined, allowed: fields },
      };
    }
    case 'type':
      return { type, reason: 'wrong-type', path, facts: { ...facts, expected: shape?.type } };
    case 'pattern': {
      // The pattern of all other text only keeps invisible characters out.
      const hasForm = shape !== undefined && 'hasForm' in shape && shape.hasForm;
      return { type, reason: hasForm ? 'form' : 'invisible-character', path, facts };
    }
    case 'format':
      return { type, reason: params.format === 'visible' ? 'invisible-character' : 'form', path, facts };
    case 'maxLength':
      return { type, reason: 'too-long', path, facts: { ...facts, limit: Number(params.limit) } };
    case 'minimum':
      return { type, reason: 'too-small', path, facts: { ...facts, limit: Number(params.limit) } };
    case 'maximum':
      return { type, reason: 'too-big', path, facts: { ...facts, limit: Number(params.limit) } };
    default:
      return undefined;
  }
}

/** A condition of which nothing is known; the making of the validators sees to it that there is none. */
const nameless = { name: undefined, fields: [] };

/** The route of a JSON Pointer (RFC 6901): `/parties/0/due`. */
function steps(pointer: string): Step[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));
}

function valueAt(data: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<Step, unknown> | undefined)?.[step], data);
}

function takeOut(kind: Kind, data: unknown, path: readonly Step[]): void {
  const parentPath = path.slice(0, -1);
  const parent = valueAt(data, parentPath);
  const last = path.at(-1);
  if (parent === null || typeof parent !== 'object' || last === undefined) return;
  const shape = shapeAt(kind, parentPath);
  const isRequired =
    parentPath.length > 0 && shape?.type === 'fields' && shape.required.includes(String(last));
  if (isRequired && isNameOfTheirs(kind, parentPath)) {
    takeOut(kind, data, parentPath);
    return;
  }
  const mustStay = Array.isArray(parent) || isRequired;
  const filling = mustStay ? emptyOf(shapeAt(kind, path)) : undefined;
  if (filling === undefined) delete (parent as Record<Step, unknown>)[last];
  else (parent as Record<Step, unknown>)[last] = filling;
}

/** Is this an entry under a name that is not ours, such as a rule in the settings? It can go as a whole. */
function isNameOfTheirs(kind: Kind, path: readonly Step[]): boolean {
  const around = shapeAt(kind, path.slice(0, -1));
  return around?.type === 'fields' && around.others !== undefined;
}

/** What stands for nothing where the types ask for something. */
function emptyOf(shape: Shape | undefined): unknown {
  if (shape?.type === 'list') return [];
  if (shape?.type === 'fields')
    return Object.fromEntries(shape.required.map(name => [name, emptyOf(shape.fields.get(name))]));
  return shape?.type === 'choice' ? shape.choices[0] : shape && '';
}
