/** The schemas as they stand in `schemas/`, and made ready to be walked. */
import { readdirSync, readFileSync } from 'node:fs';
import { byText } from '../../src/core/ground/order.ts';
import type { Schema } from '../../src/core/model/schema.ts';
import { onlyHere } from './keywords.ts';

/** The schema of a kind, with what only a kind says. */
export interface KindSchema extends Schema {
  $id: string;
  title: string;
  properties: Record<string, Schema>;
  allOf?: Schema[];
}

const folder = new URL('../../schemas/', import.meta.url);

/** Every schema of a kind and the one with shared parts, as published. */
export const published = readdirSync(folder)
  .filter(name => name.endsWith('.schema.json'))
  .sort()
  .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as KindSchema);

export const common = published.find(({ $id }) => $id === 'common.schema.json') as KindSchema & {
  $defs: Record<string, Schema>;
};

/** The kinds in their order, with the fields that all share behind their own. */
export const kinds: readonly KindSchema[] = published
  .filter(schema => schema !== common)
  .map(withShared)
  .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || byText(a.$id, b.$id));

/** `loan` for `loan.schema.json`. */
export function nameOf({ $id }: { $id: string }): string {
  return $id.slice(0, $id.indexOf('.'));
}

/** What a reference to a shared part stands for, with what stands beside it. */
export function resolved(schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return schema;
  return { ...resolved(common.$defs[nameIn($ref)] ?? {}), ...beside };
}

/** The shared part that a reference names. */
function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** What is shared comes last; a kind can say more of it. */
function withShared({ allOf = [], unevaluatedProperties, ...schema }: KindSchema): KindSchema {
  const shared = allOf.map(resolved);
  const own = { ...schema.properties };
  const last = shared.flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([name, field]) => {
      const more = own[name];
      delete own[name];
      return [name, { ...fromHere(field), ...more }] as const;
    }),
  );
  const patterns = Object.assign({}, ...shared.map(part => part.patternProperties ?? {}));
  return {
    ...schema,
    properties: { ...own, ...Object.fromEntries(last) },
    patternProperties: { ...patterns, ...schema.patternProperties },
    additionalProperties: unevaluatedProperties ?? schema.additionalProperties,
  };
}

/** A field of the shared parts as it is named from elsewhere. */
function fromHere(field: Schema): Schema {
  return { ...field, ...(field.$ref && { $ref: field.$ref.replace(/^#/, `${common.$id}#`) }) };
}

/** A schema without the keywords that the program does not need, in which a reference is the name of a shared part. */
export function slim(value: unknown, isFields = false): unknown {
  if (Array.isArray(value)) return value.map(item => slim(item));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => isFields || !onlyHere.has(key));
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      key === '$ref' ? nameIn(String(part)) : slim(part, key === 'properties'),
    ]),
  );
}

/** A field at any depth, with the route to it. */
export interface Field {
  name: string;
  path: readonly string[];
  schema: Schema;
  /** The fields it stands among. */
  around: Schema;
}

/** Every field of a kind, at every depth. */
export function* fieldsOf(around: Schema, path: readonly string[] = []): Generator<Field> {
  for (const [name, field] of Object.entries(around.properties ?? {})) {
    const schema = resolved(field);
    yield { name, path: [...path, name], schema, around };
    yield* fieldsOf(partsOf(schema), [...path, name]);
  }
}

/** The fields in a field, or in each of its items. */
export function partsOf(schema: Schema): Schema {
  return schema.items ? resolved(schema.items) : schema;
}
