/** The types of records, and the unions of all names that something has to be known of. */
import { compile } from 'json-schema-to-typescript';
import { isLanguage } from '../../src/core/ground/language.ts';
import type { Schema } from '../../src/core/model/schema.ts';
import { common, fieldsOf, type KindSchema, kinds, nameOf, partsOf, resolved } from './schemas.ts';

export async function types(): Promise<string> {
  const parts = ['// Made from schemas/ by scripts/generate.ts.\n'];
  for (const schema of kinds) {
    // A record stays in the register when a required field is not filled in; only its name is always there.
    const loose = { ...structuredClone(schema), required: ['name'], $id: schema.title };
    const source = await compile(inlined(loose) as never, schema.title, {
      bannerComment: '',
      additionalProperties: false,
      style: { singleQuote: true, printWidth: 110 },
    });
    parts.push(source);
  }
  const fields = kinds.map(kind => `  ${nameOf(kind)}: ${kind.title};\n`).join('');
  const whole = [...kinds, common];
  const inKinds = <T>(pick: (schema: Schema) => T[]): T[] =>
    kinds.flatMap(kind => [...pick(kind), ...[...fieldsOf(kind)].flatMap(({ schema }) => pick(schema))]);
  parts.push(
    `/** Every kind of record with the fields it may have, in the English names. */\nexport interface FieldsOf {\n${fields}}\n`,
    union(
      'FieldName',
      collect(whole, schema => Object.keys(schema.properties ?? {})),
    ),
    union(
      'ValueName',
      collect(whole, schema => schema.enum ?? []).filter(value => !isLanguage(value)),
    ),
    union('ActiveKind', kinds.filter(kind => kind.activeWhen).map(nameOf)),
    union('BodyKind', kinds.filter(kind => kind.asked?.includes('body')).map(nameOf)),
    union(
      'ConditionName',
      inKinds(schema => Object.values(partsOf(schema).conditions ?? {})),
    ),
    union(
      'DatedType',
      inKinds(({ agenda }) => [agenda?.as, agenda?.was, agenda?.toCome].filter(one => one !== undefined)),
    ),
    // Where a record says itself what its date is called, no word is needed.
    union('AgendaName', [
      ...inKinds(({ agenda }) => (agenda === undefined || agenda.calledBy ? [] : [agenda.as])),
      'reflection-due',
    ]),
    union(
      'ChangeGroup',
      kinds.flatMap(kind => kind.changesWith ?? []),
    ),
  );
  return parts.join('\n');
}

/** The schema with each reference to a shared part replaced by that part, and without what says nothing of its type. */
function inlined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inlined);
  if (value === null || typeof value !== 'object') return value;
  const { oneOf, anyOf, not, $schema, patternProperties, ...rest } = resolved(value) as KindSchema & {
    $schema?: string;
  };
  return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, inlined(part)]));
}

/** What `pick` finds in a schema and everything in it, each once, sorted. */
function collect(value: unknown, pick: (schema: Schema) => string[]): string[] {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    if (!Array.isArray(part)) for (const name of pick(part as Schema)) found.add(name);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return [...found].sort();
}

function union(name: string, members: readonly string[]): string {
  const each = [...new Set(members)].map(member => `  | '${member}'`);
  return `export type ${name} =\n${each.join('\n') || '  never'};\n`;
}
