/** Says what is not right in the schemas themselves, before anything is made of them. */
import type { Schema } from '../../src/core/model/schema.ts';
import { fieldsOf, type KindSchema, kinds, nameOf, partsOf, resolved } from './schemas.ts';

/** What a reference can point at. */
const targets: readonly string[] = [...kinds.map(nameOf), 'goal'];

/** What is wrong with a kind: names of fields that are not there, a condition without a name. */
export function* wrongWith(kind: KindSchema): Generator<string> {
  const name = nameOf(kind);
  if (kind.properties.name === undefined) yield `${name}: every record has a name`;
  if (kind.folder !== false && !kind.asked) yield `${name}: say with asked what is asked of who adds one`;
  for (const field of kind.idStartsWith ?? [])
    if (!isDay(kind.properties[field])) yield `${name}: idStartsWith asks for a day, and ${field} is none`;
  for (const field of kind.required ?? [])
    if (kind.asked && !kind.asked.includes(field)) yield `${name}: ${field} is required, so name it in asked`;
  for (const [field, value] of Object.entries(kind.activeWhen ?? {}))
    if (!kind.properties[field]?.enum?.includes(value))
      yield `${name}: activeWhen asks for a value of ${field}`;
  if (kind.anyOf && kind.oneOf) yield `${name}: anyOf and oneOf cannot be asked both`;
  const which = kind.anyOf ?? kind.oneOf ?? [];
  if (which.length !== 0 && (which.length !== 2 || which.some(({ required = [] }) => required.length !== 1)))
    yield `${name}: anyOf and oneOf are about two fields, since add asks which of both it is going to be`;
  yield* wrongNames(name, kind, ['body']);
  for (const { path, schema, around } of fieldsOf(kind)) {
    const at = `${name}.${path.join('.')}`;
    const { agenda, onlyWhen = {}, peopleOf } = schema;
    yield* wrongNames(at, partsOf(schema));
    const top = [
      ...(agenda?.about ?? []),
      ...Object.keys(agenda?.while ?? {}),
      ...[agenda?.unless, agenda?.calledBy].flatMap(one => one ?? []),
    ];
    const isThere = (other: string): boolean =>
      kind.properties[other] !== undefined || around.properties?.[other] !== undefined;
    for (const other of top) if (!isThere(other)) yield `${at}: agenda names ${other}`;
    const beside = [...Object.keys(onlyWhen), ...(peopleOf && peopleOf !== 'self' ? [peopleOf] : [])];
    for (const target of [schema.references ?? []].flat())
      if (!targets.includes(target)) yield `${at}: references names ${target}, which is no kind`;
    for (const [other, values] of Object.entries(onlyWhen))
      for (const value of values === true ? [] : values)
        if (!around.properties?.[other]?.enum?.includes(value))
          yield `${at}: onlyWhen asks for ${value}, which ${other} cannot be`;
    for (const other of beside)
      if (!around.properties?.[other]) yield `${at}: ${other} is no field beside it`;
    if (agenda?.calledBy && resolved(kind.properties[agenda.calledBy] ?? {}).default === undefined)
      yield `${at}: calledBy asks for a field with a default`;
    if (schema.tellsChange && !isOneValue(schema)) yield `${at}: tellsChange asks for one value`;
    if (agenda && path.length > 2) yield `${at}: agenda stands in a record or in an item of a list`;
    if (agenda && !/^(?:partial-)?date$/.test(schema.format ?? '')) yield `${at}: agenda asks for a date`;
  }
}

const conditions = ['anyOf', 'oneOf', 'not'] as const;

function* wrongNames(at: string, schema: Schema, others: readonly string[] = []): Generator<string> {
  const known = [...Object.keys(schema.properties ?? {}), ...others];
  for (const name of schema.asked ?? []) if (!known.includes(name)) yield `${at}: asked names ${name}`;
  for (const name of schema.required ?? []) if (!known.includes(name)) yield `${at}: required names ${name}`;
  const { shorthand } = schema;
  if (shorthand && !known.includes(shorthand)) yield `${at}: shorthand names ${shorthand}`;
  for (const keyword of conditions) {
    if (schema[keyword] === undefined) continue;
    if (schema.conditions?.[keyword] === undefined) yield `${at}: give the condition ${keyword} a name`;
    for (const part of [schema[keyword]].flat())
      if (Object.keys(part).join() !== 'required')
        yield `${at}: ${keyword} may only ask which fields are there`;
  }
}

function isOneValue({ type, format }: Schema): boolean {
  return ['string', 'number', 'integer'].includes(String(type)) && format !== 'interval';
}

function isDay(schema: Schema | undefined): boolean {
  return schema !== undefined && resolved(schema).format === 'date';
}
