import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, registerOf } from './support/register.ts';
import { initiatief } from './support/run.ts';

const settings = { 'initiatief.yaml': 'taal: nl\nnaam: De Linde\n' };
const others = { 'personen/fatima.md': 'naam: Fatima', 'partners/school.md': 'naam: School\nsoort: school' };

/** What is told of a person with these fields, and what stands there after `--fix`. */
async function around(text: string): Promise<{ reasons: string[]; after: string; left: string[] }> {
  return inFolder({ ...settings, ...others, 'personen/a.md': `---\n${text}\n---\n` }, async folder => {
    const check = async (): Promise<string[]> => {
      const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
      return JSON.parse(stdout).findings.map(
        ({ rule, facts }: { rule: string; facts: { reason?: string } }) =>
          [rule, facts.reason].filter(Boolean).join(' '),
      );
    };
    const reasons = await check();
    await initiatief(['check', '-C', folder, '--fix', '--yes']);
    const after = readFileSync(join(folder, 'personen/a.md'), 'utf8').slice(4, -5);
    return { reasons, after, left: await check() };
  });
}

describe('quotes that are not straight, round a whole value', () => {
  it.each([
    ['naam: “Cor Hagenaars”', 'naam: "Cor Hagenaars"'],
    ['naam: „Cor Hagenaars”', 'naam: "Cor Hagenaars"'],
    ['naam: „Cor Hagenaars“', 'naam: "Cor Hagenaars"'],
    ['naam: «Cor Hagenaars»', 'naam: "Cor Hagenaars"'],
    ['naam: « Cor Hagenaars »', 'naam: "Cor Hagenaars"'],
    ['naam: »Cor Hagenaars«', 'naam: "Cor Hagenaars"'],
    ['naam: ‘Cor Hagenaars’', 'naam: "Cor Hagenaars"'],
    ['naam: ‚Cor Hagenaars‘', 'naam: "Cor Hagenaars"'],
    ['naam: ‹Cor Hagenaars›', 'naam: "Cor Hagenaars"'],
    ['naam: ´Cor Hagenaars´', 'naam: "Cor Hagenaars"'],
    ['naam: ”Cor Hagenaars”', 'naam: "Cor Hagenaars"'],
    ['naam: “Cor Hagenaars"', 'naam: "Cor Hagenaars"'],
    ['naam: “Cor Hagenaars', 'naam: "Cor Hagenaars"'],
    ['naam: Cor Hagenaars”', 'naam: "Cor Hagenaars"'],
    ['naam: ‘Fatima’s vriendin’', 'naam: "Fatima’s vriendin"'],
  ])('%s', async (text, better) => {
    expect(await around(text)).toEqual({ reasons: ['readable curly-quotes'], after: better, left: [] });
  });

  it.each([
    ['sinds: “2026-03-12”', 'sinds: "2026-03-12"'],
    ['partner: “school”', 'partner: "school"'],
    ['partner: ‘initiatief’', 'partner: "initiatief"'],
    ['status: “actief”', 'status: "actief"'],
    ['uren_per_week: “2,5”', 'uren_per_week: "2,5"'],
    ['talenten:\n  - “koken”', 'talenten:\n  - "koken"'],
    ['talenten: [“koken”]', 'talenten: ["koken"]'],
    ['hulp_aangeboden:\n  - ‘een bus’', 'hulp_aangeboden:\n  - "een bus"'],
    ['hulp_aangeboden:\n  - wat: „een bus”', 'hulp_aangeboden:\n  - wat: "een bus"'],
    ['toestemming: {voor: “naam”}', 'toestemming: {voor: "naam"}'],
  ])('in every kind of field: %s', async (text, better) => {
    expect(await around(`naam: A\n${text}`)).toEqual({
      reasons: ['readable curly-quotes'],
      after: `naam: A\n${better}`,
      left: [],
    });
  });

  it.each(['talenten: [“koken, bakken”]', 'talenten: [boor, “zaag]'])(
    'are not mended where it is not clear how far they go: %s',
    async text => {
      const { reasons, after } = await around(`naam: A\n${text}`);
      expect(new Set(reasons)).toEqual(new Set(['readable curly-quotes']));
      expect(after).toBe(`naam: A\n${text}`);
    },
  );

  it.each([
    ['talenten:\n  - bakken"', 'talenten:\n  - bakken'],
    ['afdeling: Groen"', 'afdeling: Groen'],
  ])('one that is left over is taken away: %s', async (text, better) => {
    expect(await around(`naam: A\n${text}`)).toEqual({
      reasons: ['readable stray-quote'],
      after: `naam: A\n${better}`,
      left: [],
    });
  });
});

describe('what is a part of the text', () => {
  it.each([
    'naam: ’t Hof',
    'naam: ‘t Hof van Eden',
    'naam: ’s-Gravenhage',
    'naam: ‘s Avonds samen’',
    'naam: Opa’s',
    'naam: Opa’s en oma’s',
    'naam: De buren’',
    'naam: ’80-koor',
    'naam: “Samen” eten',
    'naam: Samen “eten”',
    'naam: “Ja”, zei ze, “nee”',
    'naam: ‘Tuin’ en ‘Keuken’',
    'naam: Élise É',
    'naam: plank van 12"',
    'naam: scherm van 24”',
    "naam: Hans'",
    'naam: Tuin – keuken',
    'naam: "5 x 5"',
  ])('%s', async text => {
    expect(await around(text)).toMatchObject({ reasons: [], after: text });
  });

  it('a story may begin and end with a quotation', () => {
    const { files } = registerOf({ 'rollen/a.md': 'naam: A\nwaarvoor: “Samen eten”' });
    expect(files[0]).toMatchObject({ problems: [], data: { purpose: '“Samen eten”' } });
  });
});

it('two people who can do the same are found, whatever quotes one of them typed', async () => {
  const files = {
    ...settings,
    'personen/cor.md': 'naam: “Cor”\ntalenten: “boekhouden”,',
    'personen/fatima.md': 'naam: Fatima\ntalenten: boekhouden',
    'rollen/kas.md': 'naam: Kas\nwie: [“cor”, fatima]\nnodig: boekhouden',
  };
  await inFolder(files, async folder => {
    const asked = [
      '--attention',
      '--rule',
      'only-one-knows',
      '--rule',
      'reference-exists',
      '--today',
      '2026-09-01',
    ];
    const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json', ...asked]);
    expect(JSON.parse(stdout).findings).toEqual([]);
  });
});

it('who adds a record with such quotes gets one without', async () => {
  await inFolder(settings, async folder => {
    for (const name of ['“Eettafel”', '‘Kas’', 'Kippen”'])
      await initiatief(['add', 'rol', name, '-C', folder, '--set', 'nodig=“koken”', '--yes']);
    const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(readdirSync(join(folder, 'rollen')).sort()).toEqual(['eettafel.md', 'kas.md', 'kippen.md']);
  });
});
