/**
 * Makes from the schemas what the program needs of them: TypeScript types, compiled validators,
 * and the lists of field and value names that each vocabulary must have a word for.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { isLanguage } from '../src/core/ground/language.ts';
import { formats } from '../src/core/model/schema-formats.ts';

interface JsonSchema {
  $id: string;
  title: string;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  enum?: string[];
  [keyword: string]: unknown;
}

const folder = new URL('../schemas/', import.meta.url);
const target = new URL('../src/generated/', import.meta.url);
const schemas = readdirSync(folder)
  .filter(name => name.endsWith('.schema.json'))
  .sort()
  .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonSchema);
const kinds = schemas.filter(schema => schema.$id !== 'common.schema.json');

mkdirSync(target, { recursive: true });
writeFileSync(new URL('types.ts', target), await types());
writeFileSync(new URL('validators.js', target), await validators());
writeFileSync(new URL('validators.d.ts', target), declarations());

async function types(): Promise<string> {
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
  parts.push(
    union(
      'FieldName',
      collect(schemas, schema => Object.keys(schema.properties ?? {})),
    ),
  );
  parts.push(
    union(
      'ValueName',
      collect(schemas, schema => schema.enum ?? []).filter(value => !isLanguage(value)),
    ),
  );
  return parts.join('\n');
}

/** The schema with each reference to a shared part replaced by that part. */
function inlined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inlined);
  if (value === null || typeof value !== 'object') return value;
  const { $ref, oneOf, anyOf, not, $schema, patternProperties, ...rest } = value as Record<string, unknown>;
  const plain = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, inlined(part)]));
  if (typeof $ref !== 'string') return plain;
  const common = schemas.find(schema => schema.$id === 'common.schema.json')?.$defs as Record<
    string,
    unknown
  >;
  return { ...(inlined(common[$ref.slice($ref.lastIndexOf('/') + 1)]) as object), ...plain };
}

/** What `pick` finds in a schema and everything in it, each once, sorted. */
function collect(value: unknown, pick: (schema: JsonSchema) => string[]): string[] {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    if (!Array.isArray(part)) for (const name of pick(part as JsonSchema)) found.add(name);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return [...found].sort();
}

function union(name: string, members: string[]): string {
  return `export type ${name} =\n${members.map(member => `  | '${member}'`).join('\n')};\n`;
}

/** One self-contained module with a validator for each kind, so that the program never loads the compiler. */
async function validators(): Promise<string> {
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    unicodeRegExp: false,
    code: {
      source: true,
      esm: true,
      lines: true,
      formats: _`require('./src/core/model/schema-formats.ts').formats`,
    },
    keywords: ['references', 'shorthand', 'singleItem', 'section', 'link'],
    formats,
  });
  const names = Object.fromEntries(kinds.map(schema => [schema.$id.split('.')[0] as string, schema.$id]));
  const bundled = await build({
    stdin: { contents: `${standaloneCode.default(ajv, names)}\n${byKind()}`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    write: false,
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** The validators as one value, by kind. */
function byKind(): string {
  return `export const validators = { ${kinds.map(schema => schema.$id.split('.')[0]).join(', ')} };`;
}

function declarations(): string {
  const names = kinds.map(schema => `'${schema.$id.split('.')[0]}'`).join(' | ');
  return `export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  schemaPath: string;
}
interface Validator {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}
export const validators: Record<${names}, Validator>;
`;
}
