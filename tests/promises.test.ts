import { describe, expect, it } from 'vitest';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

/** What a check prints on a day, and its code. */
async function checked(
  files: Files,
  today: string,
  ...argv: string[]
): Promise<[code: number, text: string]> {
  return inFolder(files, async folder => {
    const { code, stdout } = await initiatief(['check', '-C', folder, '--today', today, ...argv]);
    return [code, stdout];
  });
}

const files: Files = {
  'initiatief.yaml': 'taal: nl\nnaam: Tuin',
  'partners/gemeente.md': 'naam: Gemeente\nsoort: gemeente\ncontactpersonen: [hanna, wim]',
  'personen/hanna.md': 'naam: Hanna Zijlstra\ntot_en_met: 2024-06',
  'personen/wim.md':
    'naam: Wim Bos\ntoestemming:\n  gegeven_op: 2026-01-01\n  ingetrokken_op: 2026-03-01\n  voor: naam',
};

describe('what a privacy statement promises', () => {
  it('stands under every check once it is time, and is no finding', async () => {
    const [code, before] = await checked(files, '2026-06-30');
    const [later, after] = await checked(files, '2026-09-01');
    expect([code, later]).toEqual([0, 0]);
    expect(before).not.toContain('mogen nu weg');
    expect(after).toContain(
      'mogen nu weg. Bekijk ze met:\ninitiatief controleer --regel gegevens-opruimen\n',
    );
    expect(after).toContain('Toestemming ingetrokken: personen/wim.md.');
    expect(await checked(files, '2026-09-01', '--rule', 'gegevens-opruimen')).toEqual([
      0,
      expect.stringContaining('personen/hanna.md'),
    ]);
  });

  it('in the machine formats a check says the same every day', async () => {
    for (const format of ['json', 'sarif', 'junit', 'gitlab']) {
      const now = await checked(files, '2026-09-01', '--format', format);
      expect(await checked(files, '2026-06-30', '--format', format), format).toEqual(now);
    }
    expect((await checked(files, '2026-09-01', '--format', 'markdown'))[1]).toContain('mogen nu weg');
  });

  it('is told in English as well, and counts people', async () => {
    const more = { ...files, 'personen/ria.md': 'naam: Ria\ntot_en_met: 2020' };
    const [, text] = await checked(more, '2026-09-01', '--language', 'en');
    expect(text).toContain('The details of 2 people can go now.');
    expect(text).toContain('Consent withdrawn: personen/wim.md.');
  });

  it.each([
    ['with --attention it is a finding, and not told twice', ['--attention'], {}],
    ['the rule is passed over', ['--skip', 'keep-no-longer'], {}],
    ['it is passed over by its Dutch name', ['--skip', 'gegevens-opruimen'], {}],
    ['it is passed over as somebody types it', ['--skip', 'Gegevens opruimen'], {}],
    ['other rules alone are asked for', ['--rule', 'leesbaar'], {}],
    ['the rule is off', [], { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\nregels: {gegevens-opruimen: uit}' }],
    ['another file is asked for', ['partners'], {}],
  ])('%s', async (_, argv, other) => {
    const [, text] = await checked({ ...files, ...other }, '2026-09-01', ...argv);
    expect(text).not.toContain('De gegevens');
  });

  it('is done when what it says is done', async () => {
    const { 'personen/hanna.md': _gone, ...left } = files;
    const [code, text] = await checked(left, '2026-09-01');
    expect(code).toBe(1);
    expect(text).toContain('Is het bestand weggehaald? Haal die persoon dan ook hier weg.');
    const done = {
      ...left,
      'partners/gemeente.md': 'naam: Gemeente\nsoort: gemeente\ncontactpersonen: [wim]',
      'personen/wim.md': 'naam: Wim Bos',
    };
    expect(await checked(done, '2026-09-01')).toEqual([
      0,
      '3 bestanden bekeken. Ze kloppen allemaal.\nWat aandacht vraagt, staat in: initiatief rapport\n',
    ]);
  });
});

describe('a file of somebody that was removed', () => {
  const party =
    'naam: Zaad\nafgesproken_op: 2026-03-12\npartijen:\n  - partner: gemeente\n    levert: grond\n  - ';
  it.each<[where: string, path: string, before: string, says: string, after: string]>([
    [
      'a holder',
      'rollen/kas.md',
      'naam: Kas\nwie: [hanna, wim]',
      'Haal die persoon dan ook hier weg',
      'naam: Kas\nwie: [wim]',
    ],
    [
      'a holder with a part',
      'rollen/kas.md',
      'naam: Kas\nwie:\n  - persoon: hanna\n    als: trekker\n  - wim',
      'Haal die persoon dan ook hier weg',
      'naam: Kas\nwie:\n  - wim',
    ],
    [
      'a party',
      'afspraken/2026-03-12-zaad.md',
      `${party}persoon: hanna\n    levert: zaad`,
      'Zet dan op deze regel: partner: initiatief',
      `${party}partner: initiatief\n    levert: zaad`,
    ],
    [
      'somebody to call',
      'afspraken/2026-03-12-zaad.md',
      `${party}partner: initiatief\n    levert: zaad\n    contactpersoon: hanna`,
      'Haal deze regel dan ook weg',
      `${party}partner: initiatief\n    levert: zaad`,
    ],
    [
      'who was there',
      'verslagen/2026-03-12-overleg.md',
      'naam: Overleg\ngehouden_op: 2026-03-12\naanwezig: [hanna, wim]',
      'Haal die persoon dan ook hier weg',
      'naam: Overleg\ngehouden_op: 2026-03-12\naanwezig: [wim]',
    ],
  ])('%s', async (_, path, before, says, after) => {
    const { 'personen/hanna.md': _gone, ...others } = files;
    const left = {
      ...others,
      'partners/gemeente.md': 'naam: Gemeente\nsoort: gemeente',
      'personen/wim.md': 'naam: Wim Bos',
    };
    const [code, text] = await checked({ ...left, [path]: before }, '2026-09-01');
    expect(code).toBe(1);
    expect(text.replace(/\s+/g, ' ')).toContain(says);
    expect(await checked({ ...left, [path]: after }, '2026-09-01')).toEqual([
      0,
      expect.stringMatching(/Het klopt|Ze kloppen/),
    ]);
  });
});
