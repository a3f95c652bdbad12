import { endOf, type Laid } from './laid.ts';

/** A kind: its schema, its words in both vocabularies, a template in both languages, and its test. */
export function newKind(id: string, ids: string, dutch: string, dutchPlural: string): Laid {
  const words = { nl: [dutch, dutchPlural, 'naam', 'uiterlijk'], en: [id, ids, 'name', 'due'] } as const;
  const languages = Object.entries(words);
  return {
    files: new Map([
      [`schemas/${id}.schema.json`, schema(id)],
      ...languages.map(
        ([language, [, , name, due]]) =>
          [
            `templates/${language}/records/${id}.md`,
            `---\n# … what it is\n${name}:\n# … by when\n${due}:\n---\n`,
          ] as const,
      ),
      ...languages.map(
        ([language, [, plural]]) => [`templates/${language}/init/${plural}/README.md`, '…\n'] as const,
      ),
      [`tests/${id}.test.ts`, test(id, dutch)],
    ]),
    lines: languages.flatMap(([language, [one, many]]) => {
      const path = `src/vocabulary/${language}.ts`;
      return [
        endOf(path, 'kinds', `${id}: '${one}'`),
        endOf(path, 'plurals', `${id}: '${many}'`),
        endOf(path, 'folders', `${id}: '${many}'`),
        endOf(path, 'synonyms', `${id}: []`),
        endOf(path, 'agenda', `'${id}-due': '…'`),
        // Above the folder for what is no record, which is the last.
        {
          path: `templates/${language}/init/README.md`,
          before: /^\| \[[^\n]*\n\n/m,
          line: `| [${many}](${many}/) | … |`,
        },
      ];
    }),
    steps: [
      `Write schemas/${id}.schema.json: its fields, and of each who sees it. schemas/README.md has the keywords.`,
      `npm run new words ${id}: it lays down, in src/vocabulary/nl.ts and en.ts, each word that your fields ask, and names the hints that you take over. Write them. npm run build makes the rest of it, and npx tsc tells what still lacks.`,
      `Write the templates in templates/nl/records and templates/en/records: the fields of asked and no others, in that order, empty, each explained in a line above it. A longer text has its heading below them.`,
      `Name it in the pattern of recordId in schemas/output/report.schema.json. Does changesWith name a part of its own? Then report-changes.schema.json counts that too.`,
      `Write the pages README.md that init lays down in the new folder, and what stands in that folder in the README above it: in templates/nl/init and templates/en/init.`,
      `Write tests/${id}.test.ts: what somebody adds, and what comes of it.`,
      'npm run fix && npm run docs && npm test: whatever else is lacking, a test names it.',
    ],
  };
}

function schema(id: string): string {
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${id}.schema.json`,
    title: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    description: '…',
    asked: ['name', 'due'],
    type: 'object',
    required: ['name'],
    properties: {
      name: { $ref: 'common.schema.json#/$defs/name', audience: 'everyone' },
      due: { $ref: 'common.schema.json#/$defs/partialDate', agenda: { as: `${id}-due`, open: true } },
    },
    allOf: [{ $ref: 'common.schema.json#/$defs/shared' }],
    unevaluatedProperties: false,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function test(id: string, dutch: string): string {
  return `import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';

describe('${id}', () => {
  const folder = mkdtempSync(join(tmpdir(), '${id}-'));
  writeFileSync(join(folder, 'initiatief.yaml'), 'taal: nl\\nnaam: De Buurtkas\\n');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is added, checked, and on the agenda', async () => {
    const added = await initiatief(['nieuw', '${dutch}', 'Een proef', '--zet', 'uiterlijk=2099', '--ja', '-C', folder]);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(await initiatief(['controleer', '-C', folder])).toMatchObject({ code: 0 });
    const { stdout } = await initiatief(['rapport', 'agenda', '-C', folder]);
    expect(stdout).toContain('Een proef');
    expect(stdout).not.toContain('…');
  });
});
`;
}
