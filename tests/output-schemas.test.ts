import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { audiences } from '../src/core/audiences/readers.ts';
import { languages } from '../src/core/ground/language.ts';
import { folderKinds } from '../src/core/model/kinds.ts';
import type { Cell, Column, Row, Section } from '../src/core/reporting/report.ts';
import { reports } from '../src/reports/index.ts';
import { expectEqual, expectThat } from './support/expecting.ts';
import { inCase } from './support/history.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const root = join(import.meta.dirname, '..');
const schemas = join(root, 'schemas/output');
const examples = ['examples/buurttuin-de-linde', 'examples/repair-cafe'].map(example => join(root, example));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
formats.default(ajv);
for (const file of readdirSync(schemas))
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')), file);

/** What is wrong with an output, as the schema in this file has it. */
function errorsIn(name: string, output: unknown): readonly unknown[] {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (!validate)
    throw new Error(`Write schemas/output/${name}.schema.json: it tells programs what is in it.`);
  return validate(output) ? [] : (validate.errors ?? []);
}

const messy = {
  'initiatief.yaml': 'taal: nl\nnaam: Rommel\nonbekend: iets\n',
  'rollen/kas.md': 'naam: Kas\nwie: niemand-hier\n',
  'rollen/kapot.md': '---\nnaam: [\n---\n',
  'partners/los.txt': 'geen bestand',
};

describe('what every report prints for programs', () => {
  const { properties, $defs } = JSON.parse(readFileSync(join(schemas, 'report.schema.json'), 'utf8'));

  it('names records of every kind, and of no other', () => {
    expect($defs.recordId.pattern).toBe(`^(initiative$|(${folderKinds.join('|')})/)`);
  });

  it('is in every language that records and messages can be in', () => {
    const initiative = JSON.parse(readFileSync(join(root, 'schemas/initiative.schema.json'), 'utf8'));
    expect(properties.language.enum).toEqual(languages);
    expect(initiative.properties.language.enum).toEqual(languages);
  });
});

describe('what check prints for programs', () => {
  const checked = async (folder: string) => {
    const { stdout } = await initiatief(['check', '--attention', '--format', 'json', '-C', folder]);
    return JSON.parse(stdout);
  };

  it.each(examples)('%s', async example => {
    expect(errorsIn('check', await checked(example))).toEqual([]);
  });

  it('also where much is wrong', async () => {
    await inFolder(messy, async folder => {
      const result = await checked(folder);
      expect(result.findings.length).toBeGreaterThan(3);
      expect(errorsIn('check', result)).toEqual([]);
    });
  });
});

interface Output {
  report: string;
  figures: Record<string, unknown>;
  sections: (Section & { rows: Row[] })[];
}

/** The cases of a report, each with the options it has. */
function casesOf(id: string): { folder: string; options: string[] }[] {
  const folder = join(root, 'tests/reports', id);
  return readdirSync(folder).map(name => {
    const given = join(folder, name, 'options.txt');
    const options = existsSync(given) ? readFileSync(given, 'utf8').trim().split(' ') : [];
    return { folder: join(folder, name), options };
  });
}

/** Everything that the tests have for a report to tell about, for each audience; nothing where it may not be told. */
async function outputsOf(id: string): Promise<Output[]> {
  const asked = [...casesOf(id), ...examples.map(folder => ({ folder, options: [] }))];
  const all = asked.map(({ folder, options }) =>
    inCase(folder, '2026-09-01', async (where, env) => {
      const outputs: Output[] = [];
      for (const audience of audiences) {
        if (audience === 'everyone' && options.includes('--with-details')) continue;
        const argv = ['report', id, ...options, '--format', 'json', '--for', audience, '-C', where];
        const { code, stdout, stderr } = await initiatief([...argv, '--today', '2026-09-01'], { env });
        expect({ code, stderr }, argv.join(' ')).toEqual({ code: 0, stderr: '' });
        outputs.push(JSON.parse(stdout));
      }
      return outputs;
    }),
  );
  return (await Promise.all(all)).flat();
}

/** The value with one thing in it changed, each way once, and the way to that thing. */
function* changed(value: unknown, way = ''): Generator<[way: string, other: unknown]> {
  if (typeof value !== 'object' || value === null) {
    yield [way, { other: 1 }];
    return;
  }
  yield [way, 1];
  if (!Array.isArray(value)) yield [`${way} and more`, { ...value, other: 1 }];
  for (const [key, item] of Object.entries(value)) {
    const { [key]: _, ...others } = value as Record<string, unknown>;
    if (!Array.isArray(value)) yield [`without ${way}/${key}`, others];
    for (const [deeper, other] of changed(item, `${way}/${key}`))
      yield [deeper, Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }];
  }
}

/** Is the cell what its column says? A text may be several. */
function fits(cell: Cell | undefined, { type = 'text' }: Column): boolean {
  if (cell === null) return type !== 'list';
  if (type === 'list') return Array.isArray(cell);
  if (type === 'text') return typeof cell === 'string' || Array.isArray(cell);
  return typeof cell === (type === 'date' ? 'string' : type);
}

describe.each(reports.map(({ id }) => id))('what report %s prints for programs', id => {
  let outputs: Output[];
  beforeAll(async () => {
    outputs = await outputsOf(id);
  }, 60_000);

  it('is as its schema says, in every case and for every audience', async () => {
    for (const output of outputs) expectEqual(errorsIn(`report-${id}`, output), []);
  });

  it('has for every row a value in every column', async () => {
    for (const { sections } of outputs)
      for (const section of sections)
        for (const row of section.rows)
          for (const column of section.columns)
            expectThat(fits(row[column.key], column), () => `${section.id} ${column.key}`);
  });

  it('would not be as the schema says with anything else in it, or something less', async () => {
    const most = outputs.reduce((a, b) => (JSON.stringify(a).length > JSON.stringify(b).length ? a : b));
    const sections = most.sections.map(section => ({ ...section, rows: section.rows.slice(0, 1) }));
    for (const [way, other] of changed({ ...most, sections }))
      expectThat(errorsIn(`report-${id}`, other).length > 0, () => way);
    for (const [index, section] of sections.entries()) {
      const unknown = sections.with(index, { ...section, id: 'other' });
      expect(errorsIn(`report-${id}`, { ...most, sections: unknown }), section.id).not.toEqual([]);
    }
  });
});

describe('what report prints for programs', () => {
  it('is about what can be read, and beside it is said how much that was not', async () => {
    await inFolder(messy, async folder => {
      const { code, stdout, stderr } = await initiatief(['report', '--format', 'json', '-C', folder]);
      expect(code).toBe(0);
      expect(errorsIn('report-overview', JSON.parse(stdout))).toEqual([]);
      expect(stderr).toBe(
        'Eén bestand kan ik niet lezen. Het rapport gaat over de rest. Wat eraan scheelt, zie je met: initiatief controleer\n',
      );
    });
  });

  it.each(reports)('$id is called the same there', ({ id, texts }) => {
    expect(ajv.getSchema(`report-${id}.schema.json`)?.schema).toMatchObject({ title: texts.en.title });
  });

  it('names the earlier state that it is about', async () => {
    await inCase(join(root, 'tests/reports/trend/a-small-group'), '2026-09-01', async (where, env) => {
      const argv = ['report', '--at', '2026-08-01', '--format', 'json', '-C', where];
      const result = JSON.parse((await initiatief(argv, { env })).stdout);
      expect(errorsIn('report-overview', result)).toEqual([]);
      for (const [way, other] of changed(result.at))
        expect(errorsIn('report-overview', { ...result, at: other }), way).not.toEqual([]);
    });
  });

  it('has a schema for each report, and none for what is no report', () => {
    const written = readdirSync(schemas).filter(file => file.startsWith('report-'));
    expect(written.sort()).toEqual(reports.map(({ id }) => `report-${id}.schema.json`).sort());
  });
});

describe('what add prints for programs', () => {
  it('is a plan, with --dry-run of what would be made and without of what was', async () => {
    await inFolder({ 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n' }, async folder => {
      const add = ['add', 'person', 'Cor', '--yes', '--format', 'json'];
      const given = { cwd: folder, env: { HOME: folder, XDG_STATE_HOME: folder } };
      const dry = await initiatief([...add, '--dry-run'], given);
      expect(errorsIn('plan', JSON.parse(dry.stdout))).toEqual([]);
      expect(existsSync(join(folder, 'personen/cor.md'))).toBe(false);
      const made = await initiatief(add, given);
      expect(JSON.parse(made.stdout)).toEqual(JSON.parse(dry.stdout));
      expect(existsSync(join(folder, 'personen/cor.md'))).toBe(true);
      const told = await initiatief(['add', 'person', 'Jo', '--yes', '--dry-run'], given);
      expect(told.stdout).toMatch(/^Dit zou erbij komen:\n\npersonen\/jo\.md\n/);
      expect(told.stderr).toContain('Laat --proef weg');
    });
  });
});

describe('what site prints for programs', () => {
  it('is as its schema says, with how much could not be read', async () => {
    await inFolder(messy, async folder => {
      const site = async (): Promise<Record<string, unknown>> => {
        const { stdout } = await initiatief(['site', '--format', 'json', '-C', folder]);
        return JSON.parse(stdout);
      };
      const made = await site();
      expect(errorsIn('site', made)).toEqual([]);
      expect(made).toMatchObject({ kind: 'site', for: 'everyone', unreadable: 1 });
      rmSync(join(folder, 'rollen/kas.md'));
      writeFileSync(join(folder, 'site/over.html'), 'van ons');
      const again = await site();
      expect(again).toMatchObject({
        removed: expect.arrayContaining(['rollen/kas.html']),
        left: ['over.html'],
      });
      expect(errorsIn('site', again)).toEqual([]);
      for (const [way, other] of changed(again)) expect(errorsIn('site', other), way).not.toEqual([]);
    });
  });
});
