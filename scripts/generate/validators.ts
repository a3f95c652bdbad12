/** One self-contained module with a validator for each kind, so that the program never loads the compiler. */

import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { formats } from '../../src/core/model/schema-formats.ts';
import { keywords } from './keywords.ts';
import { common, kinds, nameOf, published } from './schemas.ts';

const options: Options = {
  allErrors: true,
  allowUnionTypes: true,
  messages: false,
  unicodeRegExp: false,
  formats,
};

export async function validators(): Promise<string> {
  compileAsPublished();
  const ajv = new Ajv2020({
    ...options,
    code: {
      source: true,
      esm: true,
      lines: true,
      formats: _`require('./src/core/model/schema-formats.ts').formats`,
    },
  });
  addAll(ajv, [...kinds, common]);
  const names = Object.fromEntries(kinds.map(schema => [nameOf(schema), schema.$id]));
  const bundled = await build({
    stdin: { contents: `${standaloneCode.default(ajv, names)}\n${byKind()}`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    write: false,
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** What others take from `schemas/` is read by the standard too; what is not, throws here. */
function compileAsPublished(): void {
  const ajv = new Ajv2020({ ...options, strictTypes: false });
  addAll(ajv, published);
  for (const { $id } of published) ajv.getSchema($id);
}

function addAll(ajv: Ajv2020, schemas: readonly object[]): void {
  for (const keyword of keywords) ajv.addKeyword(keyword);
  for (const schema of schemas) ajv.addSchema(schema);
}

/** The validators as one value, by kind. */
function byKind(): string {
  return `export const validators = { ${kinds.map(nameOf).join(', ')} };`;
}

export function declarations(): string {
  const names = kinds.map(kind => `'${nameOf(kind)}'`).join(' | ');
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
