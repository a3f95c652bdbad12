/** The types of records, and the unions of all names that something has to be known of. */
import { compile } from 'json-schema-to-typescript';
import * as names from './names.ts';
import { type KindSchema, kinds, nameOf, resolved } from './schemas.ts';

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
  parts.push(
    `/** Every kind of record with the fields it may have, in the English names. */\nexport interface FieldsOf {\n${fields}}\n`,
    union('FieldName', names.fieldNames),
    union('ValueName', names.valueNames),
    union('ActiveKind', names.activeKinds),
    union('BodyKind', names.bodyKinds),
    union('ConditionName', names.conditionNames),
    union('WhichName', names.whichNames),
    union('DatedType', names.datedTypes),
    union('AgendaName', names.agendaNames),
    union('ChangeGroup', names.changeGroups),
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

function union(name: string, members: readonly string[]): string {
  const each = [...new Set(members)].map(member => `  | '${member}'`);
  return `export type ${name} =\n${each.join('\n') || '  never'};\n`;
}
