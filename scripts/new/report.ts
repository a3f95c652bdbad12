import { importLine, inCode, type Laid } from './laid.ts';

/** A report: its file, its schema, and the cases that every report has. */
export function newReport(id: string): Laid {
  const list = 'src/reports/index.ts';
  return {
    files: new Map([
      [`src/reports/${id}.ts`, code(id)],
      [`schemas/output/report-${id}.schema.json`, schema(id)],
      [`tests/reports/${id}/empty/initiatief.yaml`, 'taal: nl\nnaam: De Lege Schuur\n'],
      [`tests/reports/${id}/english/initiatief.yaml`, 'language: en\nname: Mill Lane Garden\n'],
      [`tests/reports/${id}/more/initiatief.yaml`, 'taal: nl\nnaam: De Buurtkas\n'],
      ...['empty', 'english', 'more'].map(name => [`tests/reports/${id}/${name}/expected.txt`, ''] as const),
    ]),
    lines: [importLine(list, id, `./${id}.ts`), { path: list, before: /^\];/m, line: `  ${inCode(id)},` }],
    steps: [
      `Write src/reports/${id}.ts, and put its name in the right place of the list in ${list}.`,
      `Write schemas/output/report-${id}.schema.json: every figure, and every section with its columns and rows.`,
      `Make the cases in tests/reports/${id} small repositories: an empty one, one in English, and what is special.`,
      `npx vitest run tests/reports.test.ts -u -t ${id}: it writes the expected files. Read them aloud.`,
      'npm run fix && npm run docs && npm test: whatever else is lacking, a test names it.',
    ],
  };
}

function code(id: string): string {
  const texts = (name: string): string => `{
    name: '${name}',
    title: '…',
    summary: '…',
    about: '…',
    empty: '…',
    columns: { name: '…' },
  }`;
  return `import { columnsOf, report } from '../core/reporting/report.ts';
import type { Language } from '../core/ground/language.ts';
import { keyOf } from '../core/model/record-key.ts';

interface Figures {
  roles: number;
}

const nl = ${texts('…')};

const en: typeof nl = ${texts(id)};

const texts: Record<Language, typeof nl> = { nl, en };

/** …: the question it answers. */
export const ${inCode(id)} = report<Figures, typeof nl>({
  id: '${id}',
  texts,
  figures: ({ register }) => ({ roles: register.all('role').length }),
  sections({ register }, texts) {
    const rows = register.all('role').map(role => ({ id: keyOf(role), name: role.data.name }));
    return [{ id: 'roles', title: texts.title, about: texts.about, empty: texts.empty, columns: columnsOf(texts.columns, 'name'), rows }];
  },
});
`;
}

function schema(id: string): string {
  const count = { $ref: 'report.schema.json#/$defs/count', description: '…' };
  const text = { $ref: 'report.schema.json#/$defs/text' };
  const properties = { id: { $ref: 'report.schema.json#/$defs/recordId' }, name: text };
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `report-${id}.schema.json`,
    title: '…',
    description: `… What \`initiatief report ${id} --format json\` prints.`,
    $ref: 'report.schema.json',
    properties: {
      report: { const: id },
      figures: {
        type: 'object',
        required: ['roles'],
        additionalProperties: false,
        properties: { roles: count },
      },
      sections: { items: { oneOf: [{ $ref: '#/$defs/roles' }] } },
    },
    $defs: {
      roles: {
        description: '…',
        properties: {
          id: { const: 'roles' },
          columns: { items: { properties: { key: { enum: ['name'] } } } },
          rows: { items: { required: ['id', 'name'], additionalProperties: false, properties } },
        },
      },
    },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
