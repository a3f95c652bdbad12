import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findingsFormats, idsOf, reportFormats } from '../src/formats/index.ts';
import { copied, removed } from './support/copied.ts';
import { initiatief } from './support/run.ts';

const example = join(import.meta.dirname, '../examples/buurttuin-de-linde');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  copied(example, folder);
});
afterEach(() => removed(folder));

const run = (...argv: string[]) => initiatief(argv, { cwd: folder });
const bytes = (file: string): Buffer => readFileSync(join(folder, file));
const text = (file: string): string => bytes(file).toString('utf8');

describe('the ending of --output', () => {
  it.each([
    ['rapport', 'een.md', /^# /],
    ['rapport', 'een.MD', /^# /],
    ['rapport', 'een.markdown', /^# /],
    ['rapport', 'een.txt', /Overzicht/i],
    ['rapport', 'een', /Overzicht/i],
    ['rapport', 'versie 2.0', /Overzicht/i],
    ['rapport', 'een.json', /^\{\n {2}"schemaVersion": 1,\n {2}"kind": "report"/],
    ['rapport', 'een.mmd', /^---\n|flowchart/],
    ['rapport', 'een.dot', /^graph \{/],
    ['rapport', 'een.gv', /^graph \{/],
    ['rapport', 'een.xlsx', /^PK/],
    ['rapport', 'een.html', /^<!doctype html>/],
    ['rapport', 'een.htm', /^<!doctype html>/],
    ['rapport', 'een.pdf', /^%PDF-/],
    ['rapport agenda', 'een.ics', /^BEGIN:VCALENDAR/],
    ['rapport contacten', 'een.vcf', /^BEGIN:VCARD\r\nVERSION:4\.0/],
    ['rapport afspraken --section open', 'een.csv', /^\uFEFF/],
    ['controleer', 'een.json', /"kind": "check"/],
    ['controleer', 'een.sarif', /sarif/],
    ['controleer', 'een.sarif.json', /"kind": "check"/],
    ['controleer', 'een.xml', /<testsuites/],
    ['controleer', 'een.md', /^#|^\*\*|^Alles|^\d/m],
    ['controleer --accepted', 'een.json', /"kind": "accepted"/],
    ['uitleg one-pitter', 'een.md', /^# /],
  ])('%s --output %s', async (command, file, begins) => {
    const { code, stdout, stderr } = await run(...command.split(' '), '--output', file);
    expect([code, stdout], stderr).toEqual([0, '']);
    expect(stderr).toContain(`Bewaard in ${file}\n`);
    expect(text(file)).toMatch(begins);
  });

  it.each([
    ['rapport', 'o.docx', ['.txt', 'Om te printen of door te sturen: .pdf.']],
    ['rapport', 'o.odt', ['.txt']],
    ['rapport', 'o.PNG', ['.mmd', '.dot']],
    ['rapport', 'map/o.xls', ['.xlsx']],
    ['rapport agenda', 'o.yaml', ['.ics']],
    ['rapport contacten', 'o.doc', ['.vcf']],
    ['rapport', 'o.sarif', ['.json']],
    ['controleer', 'o.csv', ['.sarif', '.xml']],
    ['controleer --accepted', 'o.xml', ['.md']],
    ['uitleg', 'o.json', ['.txt of .md']],
    ['controleer', 'o.pdf', ['.txt']],
  ])('%s --output %s says which it can', async (command, file, told) => {
    const { code, stderr } = await run(...command.split(' '), '--output', file);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Een bestand dat eindigt op \.\w+ kan ik niet maken\.\nKies een naam die eindigt op /,
    );
    for (const each of told) expect(stderr).toContain(each);
    if (command !== 'rapport agenda') expect(stderr).not.toContain('.ics');
    expect(existsSync(join(folder, file))).toBe(false);
  });

  it('gives way to --format, and says so', async () => {
    const { code, stderr } = await run('rapport', '--format', 'markdown', '--output', 'een.json');
    expect([code, stderr]).toEqual([0, 'Bewaard in een.json, als markdown: zo vroeg je het met --vorm\n']);
    expect(text('een.json')).toMatch(/^# /);
    const other = await run('controleer', '--format', 'gitlab', '--output', 'twee.json');
    expect(other.stderr).toBe('Bewaard in twee.json\n');
    expect((await run('controleer', '--format', 'junit', '--output', 'drie.log')).stderr).toBe(
      'Bewaard in drie.log\n',
    );
  });

  it.each(['text', 'html', 'xlsx'])('of a pdf is not given to %s', async format => {
    const { code, stderr } = await run('rapport', '--format', format, '--output', 'een.pdf');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`Laat --vorm ${format} weg, of kies een naam`),
    ]);
    expect(existsSync(join(folder, 'een.pdf'))).toBe(false);
  });

  it('is needed for what a browser prints, and a browser for nothing else', async () => {
    const { code, stderr } = await run('rapport', '--browser', 'chromium', '--output', 'een.md');
    expect([code, stderr]).toEqual([2, expect.stringContaining('dit wordt geen pdf')]);
    expect((await run('rapport', '--browser', 'chromium', '--output', 'een.pdf')).code).toBe(0);
  });

  it('is told of where another report has it', async () => {
    const { code, stderr } = await run('rapport', '--output', 'een.ics');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Dat kan met: agenda.')]);
  });

  it('is said in English too', async () => {
    expect((await run('rapport', '--language', 'en', '--output', 'o.md')).stderr).toBe('Saved in o.md\n');
    const { stderr } = await run('rapport', '--language', 'en', '--output', 'o.png');
    expect(stderr).toMatch(/^I cannot make a file that ends in \.png\.\nChoose a name that ends in \.txt, /);
  });
});

/** How each format is asked for. The last ones cannot say by whom they were made. */
const formats: readonly (readonly [command: string, format: string, says: boolean])[] = [
  ['rapport', 'text', true],
  ['rapport', 'markdown', true],
  ['rapport', 'json', true],
  ['rapport', 'html', true],
  ['rapport', 'pdf', true],
  ['rapport', 'xlsx', true],
  ['rapport', 'mermaid', true],
  ['rapport', 'dot', true],
  ['rapport agenda', 'ics', true],
  ['rapport contacten', 'vcf', true],
  ['rapport contacten', 'vcf3', true],
  ['controleer', 'text', true],
  ['controleer', 'markdown', true],
  ['controleer', 'json', true],
  ['controleer', 'sarif', true],
  ['controleer', 'junit', true],
  ['rapport afspraken --section open', 'csv', false],
  ['rapport', 'message', false],
  ['controleer', 'gitlab', false],
  ['controleer', 'github', false],
];

describe('what stands there already', () => {
  it('the list of formats is whole', () => {
    const tried = formats.map(([, format]) => format);
    expect(new Set([...tried, 'kumu'])).toEqual(
      new Set([...idsOf(findingsFormats), ...idsOf(reportFormats)]),
    );
  });

  it.each(formats)(
    '%s --format %s: an earlier one makes way only when that can be seen',
    async (command, format, says) => {
      const argv = [...command.split(' '), '--format', format, '--output', 'uit'];
      expect((await run(...argv)).code).toBe(0);
      const first = bytes('uit');
      const again = await run(...argv, '--today', '2026-09-02');
      expect([again.code, again.stderr]).toEqual(
        says
          ? [0, expect.stringContaining('Bewaard in uit\n')]
          : [2, expect.stringContaining('uit staat er al, en ik zie niet dat een rapport het maakte.\n')],
      );
      if (!says) expect(bytes('uit')).toEqual(first);
      expect((await run(...argv, '--force')).code).toBe(0);

      // And one of somebody's own makes way for none.
      writeFileSync(join(folder, 'uit'), 'Van mij.\n');
      expect((await run(...argv)).code).toBe(2);
      expect(text('uit')).toBe('Van mij.\n');
    },
  );

  it.each(['README.md', 'PRIVACY.md', '.gitignore', 'bijlagen/plan.txt', 'lijst.csv', 'foto.ics'])(
    '%s stays',
    async file => {
      if (!existsSync(join(folder, file))) {
        copyFileSync(join(folder, 'initiatief.yaml'), join(folder, file));
      }
      const before = bytes(file);
      for (const command of ['rapport', 'controleer', 'uitleg']) {
        const { code, stderr } = await run(command, '--format', 'text', '--output', file);
        expect([code, stderr]).toEqual([2, expect.stringMatching(/staat er al, .*\n.*--toch\n$/)]);
      }
      expect(bytes(file)).toEqual(before);
    },
  );

  it.each(['md', 'txt', 'mmd', 'dot'])('a report in .%s that somebody changed is theirs', async ending => {
    const file = `uit.${ending}`;
    await run('rapport', '--output', file);
    for (const changed of [`${text(file)}Van mij.\n`, text(file).replace('De Linde', 'De Es')]) {
      writeFileSync(join(folder, file), changed);
      expect((await run('rapport', '--output', file)).code).toBe(2);
      expect(text(file)).toBe(changed);
      expect((await run('rapport', '--output', file, '--force')).code).toBe(0);
    }
    // As git on Windows has it.
    writeFileSync(join(folder, file), text(file).replaceAll('\n', '\r\n'));
    expect((await run('rapport', '--output', file)).code).toBe(0);
  });

  it('a record stays, whatever is asked', async () => {
    for (const argv of [['rapport'], ['controleer'], ['controleer', '--accepted'], ['uitleg']]) {
      const { code } = await run(...argv, '--format', 'text', '--force', '--output', 'rollen/eettafel.md');
      expect(code).toBe(2);
    }
    expect(text('rollen/eettafel.md')).toBe(readFileSync(join(example, 'rollen/eettafel.md'), 'utf8'));
  });

  it('of a folder, all files are looked at before one is written', async () => {
    const argv = ['rapport', 'contacten', '--format', 'csv', '--output', 'map/'];
    expect((await run(...argv)).code).toBe(0);
    rmSync(join(folder, 'map/contacten-praten-of-schrijven.csv'));
    expect((await run(...argv)).code).toBe(2);
    expect(existsSync(join(folder, 'map/contacten-praten-of-schrijven.csv'))).toBe(false);
    expect((await run(...argv, '--force')).code).toBe(0);
    expect(existsSync(join(folder, 'map/contacten-praten-of-schrijven.csv'))).toBe(true);
  });

  it('a file with nothing in it is filled', async () => {
    writeFileSync(join(folder, 'uit.md'), '');
    expect((await run('rapport', '--output', 'uit.md')).code).toBe(0);
  });
});
