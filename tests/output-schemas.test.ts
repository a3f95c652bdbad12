import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { audiences } from '../src/core/audiences/audience.ts';
import { reports } from '../src/reports/index.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const root = join(import.meta.dirname, '..');

function validator(name: string): (output: string) => unknown {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  const schema = JSON.parse(readFileSync(join(root, 'schemas/output', `${name}.schema.json`), 'utf8'));
  const validate = ajv.compile(schema);
  return output => (validate(JSON.parse(output)) ? [] : validate.errors);
}

const messy = {
  'initiatief.yaml': 'taal: nl\nnaam: Rommel\nonbekend: iets\n',
  'rollen/kas.md': 'naam: Kas\nwie: niemand-hier\n',
  'rollen/kapot.md': '---\nnaam: [\n---\n',
  'partners/los.txt': 'geen bestand',
};

describe('what check prints for programs', () => {
  const errorsIn = validator('check');

  it.each(['examples/buurttuin-de-linde', 'examples/repair-cafe'])('%s', async example => {
    const { stdout } = await initiatief([
      'check',
      '--attention',
      '--format',
      'json',
      '-C',
      join(root, example),
    ]);
    expect(errorsIn(stdout)).toEqual([]);
  });

  it('also where much is wrong', async () => {
    await inFolder(messy, async folder => {
      const { stdout } = await initiatief(['check', '--attention', '--format', 'json', '-C', folder]);
      expect(JSON.parse(stdout).findings.length).toBeGreaterThan(3);
      expect(errorsIn(stdout)).toEqual([]);
    });
  });
});

describe('what report prints for programs', () => {
  const errorsIn = validator('report');

  it.each(reports.flatMap(({ id }) => audiences.map(audience => [id, audience] as const)))(
    '%s for %s',
    async (id, audience) => {
      const options = ['--format', 'json', '--for', audience, '--today', '2026-09-01'];
      for (const example of ['examples/buurttuin-de-linde', 'examples/repair-cafe']) {
        const { stdout } = await initiatief(['report', id, ...options, '-C', join(root, example)]);
        expect(errorsIn(stdout)).toEqual([]);
      }
    },
  );

  it('the schema knows the figures of each report', () => {
    const empty = { schemaVersion: 1, kind: 'report', today: '2026-09-01', language: 'nl', for: 'core' };
    for (const { id } of reports) {
      const result = { ...empty, report: id, initiative: '', figures: {}, sections: [] };
      expect(errorsIn(JSON.stringify(result)), id).not.toEqual([]);
    }
  });

  it('a report works on what can be read, and says how much that was not', async () => {
    await inFolder(messy, async folder => {
      const { code, stdout, stderr } = await initiatief(['report', '--format', 'json', '-C', folder]);
      expect(code).toBe(0);
      expect(errorsIn(stdout)).toEqual([]);
      expect(stderr).toBe(
        'Eén bestand kan ik niet lezen; het rapport gaat over de rest. Wat eraan scheelt, zie je met: initiatief controleer\n',
      );
    });
  });
});
