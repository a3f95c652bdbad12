import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../src/core/loading/load.ts';
import { refresh } from '../src/core/loading/refresh.ts';
import { isWordForNothing } from '../src/core/reading/nothing.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { inFolder, registerOf } from './support/register.ts';
import { initiatief } from './support/run.ts';

describe('what people write for nothing', () => {
  it.each(
    `-; --; –; —; ?; ??; ...; …; _; n.v.t.; N.V.T.; nvt; n.v.t; Niet van toepassing; geen; Geen.; geen idee; onbekend
    (onbekend); [nog onbekend]; nog-niet-bekend; nog niet bekend!; niemand; NIEMAND; nog niemand; Vacant; "vacant"
    vacature; volgt; volgt nog...; nader te bepalen; n.t.b.; ntb; n.n.b.; wordt gezocht; weet ik niet; leeg; invullen
    n/a; N/A; n.a.; none; nobody; No one; unknown; not yet known; tbd; T.B.D.; TBA; to be determined; TODO; xxx; vacancy`
      .split(/[;\n]/)
      .map(word => word.trim()),
  )('%s is known', word => {
    expect(isWordForNothing(word)).toBe(true);
  });

  it.each([
    'fatima',
    'Na',
    'nb-advies',
    'niemandsland',
    'geen stress',
    'vacantie',
    'volgt-jan',
    'onbekende-buur',
    'nooit',
    'tbs',
    'c',
    'x',
    '1',
    '0',
    '+31 6 12345678',
    '2026',
    'iemand',
    'somebody',
    'nee',
    'no',
    '🌱',
    'ja',
  ])('%s is not one of them', word => {
    expect(isWordForNothing(word)).toBe(false);
  });
});

const settings = 'taal: nl\nnaam: De Linde\n';
const check = async (files: Record<string, string>, ...more: string[]) =>
  inFolder({ 'initiatief.yaml': settings, ...files }, folder =>
    initiatief(['check', '-C', folder, '--format', 'json', '--today', '2026-09-01', ...more]),
  );
const rulesIn = ({ stdout }: { stdout: string }): string[] =>
  JSON.parse(stdout).findings.map(({ rule, path }: { rule: string; path: string[] }) =>
    [rule, ...path].join(' '),
  );

describe('nothing, written out', () => {
  const record = (text: string) => registerOf({ 'personen/a.md': text }).files[0];

  it.each(['null', 'Null', 'NULL', '~', '-', '?', '- # wie?', 'null  # wie?'])(
    '%s is nothing in every kind of field',
    word => {
      const fields = [
        'naam: A',
        'partner',
        'afdeling',
        'talenten',
        'sinds',
        'uren_per_week',
        'bereikbaar_via',
        'samenvatting',
      ];
      const found = record(fields.map((name, at) => (at === 0 ? name : `${name}: ${word}`)).join('\n'));
      expect(found?.data).toEqual({ name: 'A' });
      expect(found?.problems.map(({ type }) => type)).toEqual(Array(7).fill('nothing'));
    },
  );

  it.each(['"null"', "'~'", '"-"', "'NULL'"])('%s between quotes is text', word => {
    const found = record(`naam: A\nafdeling: ${word}\nfunctie: ${word}`);
    expect(found?.data).toEqual({ name: 'A', department: word.slice(1, -1), function: word.slice(1, -1) });
  });

  it('is nothing in lists, in fields of items, and between brackets', () => {
    const found = record(
      'naam: A\ntalenten:\n  - null\n  - koken\n  - ~\nhulp_aangeboden: [null, {wat: een bus, tot_en_met: -}, -]',
    );
    expect(found?.data).toEqual({ name: 'A', talents: ['koken'], offers: [{ what: 'een bus' }] });
  });

  it.each(['  in de tuin: -', '  a: ?', '  - ?'])('a block of text keeps its signs: %j', line => {
    const found = record(`naam: A\nsamenvatting: |\n${line}\nsinds: -`);
    expect(found?.data).toEqual({ name: 'A', summary: line.trim() });
  });

  it('leaves what is asked still to be filled in, and says it once', async () => {
    const outcome = await check({ 'partners/a.md': 'naam: null\nsoort: onbekend' });
    expect(rulesIn(outcome)).toEqual(['schema name', 'schema kind']);
  });

  it('lets the default hold', () => {
    const { files } = registerOf({ 'rollen/a.md': 'naam: A\nstatus: null\nminimaal: n.v.t.' });
    expect(files[0]?.data).toEqual({ name: 'A' });
  });

  it('is never written by add, which puts quotes round such a name', async () => {
    await inFolder({ 'initiatief.yaml': settings }, async folder => {
      for (const [at, name] of ['null', 'NULL', 'Null'].entries())
        await initiatief(['add', 'rol', name, '-C', folder, '--id', `rol-${at}`, '--yes']);
      const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
      expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
      const register = await load(onDisk(folder), vocabularies);
      expect(
        register
          .all('role')
          .map(({ data }) => data.name)
          .sort(),
      ).toEqual(['NULL', 'Null', 'null']);
    });
  });
});

describe('a record whose id is such a word', () => {
  const role = { 'rollen/a.md': 'naam: A\nwie: [vacant, fatima]', 'personen/fatima.md': 'naam: Fatima' };

  it('is there, so it is named', async () => {
    expect(rulesIn(await check(role))).toEqual(['empty-value holders 0']);
    expect(rulesIn(await check({ ...role, 'personen/vacant.md': 'naam: Vera Vacant' }))).toEqual([]);
    // A partner of that name is no person.
    const partner = { 'partners/vacant.md': 'naam: Galerie Vacant\nsoort: bedrijf' };
    expect(rulesIn(await check({ ...role, ...partner }))).toEqual(['empty-value holders 0']);
  });

  it('is seen when it comes while somebody keeps looking, and when it goes', async () => {
    await inFolder({ 'initiatief.yaml': settings, ...role }, async folder => {
      const holdersIn = (of: Awaited<ReturnType<typeof refresh>>) => of.all('role')[0]?.data.holders?.length;
      const before = await load(onDisk(folder), vocabularies);
      expect(holdersIn(before)).toBe(1);
      const path = join(folder, 'personen/vacant.md');
      writeFileSync(path, '---\nnaam: Vera Vacant\n---\n');
      const after = await refresh(before, onDisk(folder), new Set(['personen/vacant.md']), vocabularies);
      expect(holdersIn(after)).toBe(2);
      rmSync(path);
      expect(
        holdersIn(await refresh(after, onDisk(folder), new Set(['personen/vacant.md']), vocabularies)),
      ).toBe(1);
    });
  });
});

describe('rules see through it', () => {
  it.each(['geen', '"-"', '[n.v.t.]', '[nog niets, onbekend]', '\n  - nvt', 'none'])(
    'bijdragen: %s',
    async word => {
      const partner = `naam: Fonds\nsoort: fonds\nbijdragen: ${word}`;
      expect(rulesIn(await check({ 'partners/f.md': partner }, '--attention', '--rule', 'sideline'))).toEqual(
        ['sideline'],
      );
    },
  );

  it.each(['n.v.t.', 'geen', '[?]', '["??"]'])('eigen_doelen: %s', async word => {
    const partner = `naam: Fonds\nsoort: fonds\nbijdragen: geld\neigen_doelen: ${word.replace('[?]', '?')}`;
    expect(rulesIn(await check({ 'partners/f.md': partner }, '--attention', '--rule', 'no-win-win'))).toEqual(
      ['no-win-win contributes'],
    );
  });

  it.each(['vacant', '-', '[niemand, onbekend]', '\n  - nog niet bekend\n  - n.v.t.', '?', 'null'])(
    'wie: %s',
    async word => {
      const found = rulesIn(await check({ 'rollen/r.md': `naam: R\nwie: ${word}` }, '--attention'));
      expect(found).toContain('vacant-role');
      expect(found.filter(one => /^(reference|schema|readable)/.test(one))).toEqual([]);
    },
  );
});
