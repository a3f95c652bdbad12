import { schemas as all, definitions as shared } from '../../generated/schemas.ts';
import type { ConditionName } from '../../generated/types.ts';
import type { Kind, Target } from './kinds.ts';
import type { Schema } from './schema.ts';
import { completeness, fitting } from './soundness.ts';

export type ScalarType =
  | 'text'
  | 'choice'
  | 'boolean'
  | 'number'
  | 'integer'
  | 'date'
  | 'partial-date'
  | 'interval';

/** One text, number, date … */
export interface Scalar {
  type: ScalarType;
  choices: readonly string[];
  /** The kinds a reference may point at; empty for a value that is no reference. */
  references: readonly Target[];
  section: boolean;
  link: boolean;
  /** Of a date: does it say when something took place, or from when something holds? */
  when?: 'happened' | 'begins';
  /** Has this text a form of its own, such as eight digits? */
  hasForm: boolean;
  /** The smallest and the greatest number, and how long a text may be. */
  limits: { least?: number; most?: number; longest?: number };
  /** Is there surely nothing in the schema against this value? Where this is in doubt, the validator judges. */
  fits(value: string | number): boolean;
}

/** Several items; one item may be written without a dash. `orCount`: a bare number is read too. */
export interface List {
  type: 'list';
  items: Shape;
  orCount: boolean;
  /** Is there surely nothing in the schema against this count? */
  fits(count: number): boolean;
}

/** Fields by name. `others`: the shape of names that are not ours, such as the rules in the settings. */
export interface Fields {
  type: 'fields';
  fields: ReadonlyMap<string, Shape>;
  required: readonly string[];
  shorthand?: string;
  others?: Shape;
  ownFields: boolean;
  /** Are all fields there that the schema asks to be there together? */
  isComplete(data: object): boolean;
  /** What is asked of fields together, by the keyword that asks it. */
  conditions: Partial<Record<ConditionKeyword, Condition>>;
}

export type ConditionKeyword = 'anyOf' | 'oneOf' | 'not';

/** Fields of which one has to be there, or not more than one. */
export interface Condition {
  /** What it is called: the vocabularies have the words for it. */
  name: ConditionName;
  fields: readonly string[];
}

export type Shape = Scalar | List | Fields;

const schemas = all as unknown as Record<Kind, Schema>;

const definitions = shared as unknown as Record<string, Schema>;

/** The schema itself, where it refers to a shared part: that part, with what stands beside the reference. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...resolve(definitions[$ref] as Schema), ...beside };
}

/** What all texts hold to: no invisible signs. */
const anyText = definitions.text?.pattern;

/** The JSON Schema of a kind, as it stands in `schemas/`. */
export function schemaOf(kind: Kind): Schema {
  return schemas[kind];
}

/** The schema of what a route leads to, with what it refers to. */
export function schemaAt(kind: Kind, path: readonly (string | number)[]): Schema {
  let schema = schemas[kind];
  for (const step of path) {
    const whole = resolve(schema);
    schema = (typeof step === 'number' ? whole.items : whole.properties?.[step]) ?? {};
  }
  return resolve(schema);
}

/** The shape of a kind: its schema, ready to be walked. */
export function shapeOf(kind: Kind): Fields {
  return shapes[kind];
}

/** The shape of what a route leads to, or nothing when the schema knows no such route. */
export function shapeAt(kind: Kind, path: readonly (string | number)[]): Shape | undefined {
  let shape: Shape | undefined = shapes[kind];
  for (const step of path) {
    if (shape?.type === 'list' && typeof step === 'number') shape = shape.items;
    else if (shape?.type === 'fields' && typeof step === 'string')
      shape = shape.fields.get(step) ?? shape.others;
    else return undefined;
  }
  return shape;
}

/** Does this lead somewhere: to a record or a file, or are these fields for which such a one may stand alone? */
export function leadsSomewhere(shape: Shape): boolean {
  if (shape.type === 'fields') {
    const alone = shape.fields.get(shape.shorthand ?? '');
    return alone !== undefined && leadsSomewhere(alone);
  }
  return shape.type === 'text' && (shape.references.length > 0 || shape.link);
}

function toShape(schema: Schema): Shape {
  const whole = resolve(schema);
  const types = [whole.type ?? 'string'].flat();
  if (types.includes('array')) {
    const items = toShape(whole.items ?? {});
    return { type: 'list', items, orCount: types.includes('integer'), fits: fitting(whole) };
  }
  if (types.includes('object')) return toFields(whole);
  return {
    type: scalarType(whole, types[0]),
    choices: whole.enum ?? [],
    references: [whole.references ?? []].flat(),
    section: whole.section === true,
    link: whole.link === true,
    when: whole.when,
    // That all signs of a name can be seen is no form: it may be any words.
    hasForm: (whole.format ?? 'visible') !== 'visible' || (whole.pattern ?? anyText) !== anyText,
    limits: { least: whole.minimum, most: whole.maximum, longest: whole.maxLength },
    fits: fitting(whole),
  };
}

function toFields(schema: Schema): Fields {
  const fields = new Map<string, Shape>();
  for (const [name, property] of Object.entries(schema.properties ?? {})) fields.set(name, toShape(property));
  const others = schema.additionalProperties;
  return {
    type: 'fields',
    fields,
    required: schema.required ?? [],
    shorthand: schema.shorthand,
    others: typeof others === 'object' ? toShape(others) : undefined,
    ownFields: schema.patternProperties !== undefined,
    isComplete: completeness(schema),
    conditions: conditionsIn(schema),
  };
}

function conditionsIn({ conditions = {}, ...schema }: Schema): Fields['conditions'] {
  const named = Object.entries(conditions) as [ConditionKeyword, ConditionName][];
  const fieldsOf = (keyword: ConditionKeyword): string[] =>
    [schema[keyword] ?? []].flat().flatMap(({ required = [] }) => required);
  return Object.fromEntries(
    named.map(([keyword, name]) => [keyword, { name, fields: [...new Set(fieldsOf(keyword))] }]),
  );
}

function scalarType(schema: Schema, type: string | undefined): ScalarType {
  if (schema.enum) return 'choice';
  if (type === 'boolean' || type === 'number' || type === 'integer') return type;
  if (schema.format === 'date' || schema.format === 'partial-date' || schema.format === 'interval')
    return schema.format;
  return 'text';
}

const shapes = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [kind, toFields(schema)]),
) as Record<Kind, Fields>;
