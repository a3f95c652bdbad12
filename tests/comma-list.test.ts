import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const settings = { 'initiatief.yaml': 'taal: nl\nnaam: De Linde\n' };

interface Told {
  help: string;
  fixable: boolean;
}

/** What is told about commas, and the text of the record after `--fix`. */
async function around(path: string, text: string): Promise<{ told: Told[]; after: string }> {
  const record = `---\n${text}\n---\n`;
  return inFolder({ ...settings, [path]: record }, async folder => {
    const { stdout } = await initiatief(['check', '-C', folder, '--rule', 'comma-list', '--format', 'json']);
    await initiatief(['check', '-C', folder, '--rule', 'comma-list', '--fix', '--yes']);
    return {
      told: JSON.parse(stdout).findings,
      after: readFileSync(join(folder, path), 'utf8').slice(4, -5),
    };
  });
}

const promise = (levert: string): string =>
  `naam: A\npartijen:\n  - partner: initiatief\n    levert: ${levert}\nafgesproken_op: 2026-03-12`;

describe('what is promised', () => {
  it.each([
    'een zaal, gratis',
    "'een plan, op tijd'",
    '"een plan, tekeningen"',
    'grond, om niet',
    '2 uur, elke week',
    'een plek, tijdelijk',
    '10,50 euro, contant',
    'stoelen, tafels',
    'zand; grind; klei',
    'zand, grind, klei, compost',
    '\n      - stoelen, tafels, banken',
  ])('is never cut: %s', async levert => {
    const text = promise(levert);
    expect((await around('afspraken/2026-03-12-a.md', text)).after).toBe(text);
  });

  it.each([
    'een zaal, gratis',
    "'een plan, op tijd'",
    'grond, om niet',
    '2 uur, elke week',
    'koffie, zonder melk',
  ])('is a sentence: %s', async levert => {
    expect((await around('afspraken/2026-03-12-a.md', promise(levert))).told).toEqual([]);
  });
});

describe('a text with a comma in a list', () => {
  it.each([
    'talenten: koken, o.a. Marokkaans',
    'talenten: koken, m.n. Surinaams',
    'talenten: koken, bakken enz.',
    'talenten: koken, bakken, etc.',
    'talenten: koken, bijv. taart',
    'talenten: koken, graag samen',
    'talenten: koken, alleen vegetarisch',
    'talenten: timmeren (hout, steen)',
    'talenten: koken (Marokkaans, Surinaams)',
    'talenten:\n  - timmeren (hout, steen, riet)',
    'talenten: koken [zoet, hartig, zuur]',
    'talenten: “zaaien, oogsten, wieden”',
    'talenten: zingen (alt, tenor',
    'talenten: Jansen, J.',
    'labels: 1,5 uur',
    'labels: hout, 20 planken',
  ])('is a sentence: %s', async text => {
    const { told, after } = await around('personen/a.md', `naam: A\n${text}`);
    expect(told).toEqual([]);
    expect(after).toBe(`naam: A\n${text}`);
  });

  it.each([
    'talenten: Engels, vloeiend',
    'talenten: koken, vegetarisch',
    'labels: geld, "groen, blauw"',
    'labels: "geld, groen"',
    "labels:\n  - 'geld, groen'",
    'talenten:\n  - "koken, bakken, dweilen"',
    'hulp_aangeboden: koken, bakken, dweilen',
    'drijfveren: rust, ruimte, regelmaat',
  ])('may be a list, which only a person can tell: %s', async text => {
    const { told, after } = await around('personen/a.md', `naam: A\n${text}`);
    expect(told).toMatchObject([{ fixable: false }]);
    expect(after).toBe(`naam: A\n${text}`);
  });

  it('is shown in pieces that are whole', async () => {
    const { told } = await around('personen/a.md', 'naam: A\nlabels: geld, "groen, blauw"');
    expect(told[0]?.help).toContain(':\n  - geld\n  - "groen, blauw"');
  });

  it.each([
    ['talenten: koken, bakken, tafels dekken', 'talenten:\n  - koken\n  - bakken\n  - tafels dekken'],
    ['wil_leren: lassen; solderen', 'wil_leren:\n  - lassen\n  - solderen'],
    ['labels: tuin, eten', 'labels:\n  - tuin\n  - eten'],
    ['labels: [tuin, eten]', 'labels: [tuin, eten]'],
  ])('is a list of words: %s', async (text, better) => {
    expect((await around('personen/a.md', `naam: A\n${text}`)).after).toBe(`naam: A\n${better}`);
  });
});
