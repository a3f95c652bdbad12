import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';

const garden = join(import.meta.dirname, '../examples/buurttuin-de-linde');

describe('an option that a report does nothing with', () => {
  it.each([
    ['1-pitters', '--zonder', 'cor-hagenaars', 'wat-als'],
    ['terugkijken', '--persoon', 'cor-hagenaars', 'overdracht'],
    ['overzicht', '--sinds', '2026-01-01', 'afspraken'],
  ])('%s %s is not passed over in silence', async (report, flag, value, other) => {
    const { code, stdout, stderr } = await initiatief(['rapport', report, '-C', garden, flag, value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`Het rapport "${report}" doet niets met ${flag}.`);
    expect(stderr).toContain(other);
  });

  it('is said in English too', async () => {
    const argv = ['report', 'lessons', '-C', garden, '--with-details', '--language', 'en'];
    const { stderr } = await initiatief(argv);
    expect(stderr).toContain('The report "lessons" does not use --with-details.');
  });
});

describe('a name that is not there', () => {
  const typed = (...argv: string[]) => initiatief(['rapport', ...argv, '-C', garden]);

  it.each([
    ['overdracht', '--person', 'priscilla'],
    ['wat-als', '--without', 'priscilla-martin'],
  ])('%s %s %s: the nearest one is told, but not in what is for everyone', async (...argv) => {
    const { code, stderr } = await typed(...argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Bedoel je priscilla-martina?')]);
    const open = await typed(...argv, '--voor', 'iedereen');
    expect(open).toMatchObject({ code: 2, stdout: '' });
    expect(open.stderr).toContain('Kijk welke namen er zijn in: personen');
    expect(open.stderr).not.toContain('martina');
  });
});

describe('--output with the name of a record, or of the contact details', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
    cpSync(garden, folder, { recursive: true });
    mkdirSync(join(folder, 'prive'), { recursive: true });
    writeFileSync(join(folder, 'prive/contacten.yaml'), 'cor-hagenaars:\n  telefoon: 06-00000000\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['rapport', 'rollen/eettafel.md'],
    ['rapport', 'initiatief.yaml'],
    ['rapport', 'prive/contacten.yaml'],
    ['controleer', './partners/../rollen/eettafel.md'],
  ])('%s --output %s leaves it', async (command, output) => {
    const before = readFileSync(join(folder, output), 'utf8');
    const { code, stderr } = await initiatief([command, '--format', 'text', '--output', output], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Kies bij --naar een andere naam.')]);
    expect(readFileSync(join(folder, output), 'utf8')).toBe(before);
  });

  it('makes a report again where one stood', async () => {
    for (const format of ['text', 'markdown']) {
      const argv = ['rapport', '--output', 'overzicht.md', '--format', format];
      expect((await initiatief(argv, { cwd: folder })).code).toBe(0);
    }
    expect(readFileSync(join(folder, 'overzicht.md'), 'utf8')).toMatch(/^# /);
  });
});

describe('whom a report is about, as words behind it', () => {
  const made = async (...argv: string[]): Promise<unknown> => {
    const asked = ['rapport', ...argv, '--for', 'core', '--format', 'json'];
    const { stdout, stderr } = await initiatief(asked, { cwd: garden });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };

  it.each([
    [
      ['overdracht', 'cor-hagenaars'],
      ['overdracht', '--person', 'cor-hagenaars'],
    ],
    [
      ['overdracht', 'Cor', 'Hagenaars'],
      ['overdracht', '--person', 'Cor Hagenaars'],
    ],
    [
      ['wat-als', 'Cor', 'Hagenaars'],
      ['wat-als', '--without', 'cor-hagenaars'],
    ],
    [
      ['wat-als', 'cor-hagenaars', 'emine-kaplan'],
      ['wat-als', '--without', 'cor-hagenaars', '--without', 'emine-kaplan'],
    ],
    [
      ['partner', 'Gemeente', 'Hovendrecht'],
      ['partner', 'gemeente-hovendrecht'],
    ],
    [
      ['verantwoording', 'Elke', 'week', 'samen', 'eten'],
      ['verantwoording', '2026-05-21-elke-week-eten'],
    ],
  ])('%j is %j', async (words, options) => {
    expect(await made(...words)).toEqual(await made(...options));
  });

  it('says which reports are about somebody', async () => {
    const { code, stderr } = await initiatief(['rapport', 'contacten', 'ruud'], { cwd: garden });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('wat-als, overdracht, verantwoording, partner en persoon.'),
    ]);
  });
});
