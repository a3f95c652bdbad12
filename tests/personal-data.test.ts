import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '../src/core/privacy/mask.ts';
import { dataIn } from '../src/core/privacy/personal-data.ts';
import { formatIds } from '../src/formats/index.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const settings = 'taal: nl\nnaam: Tuin\nzichtbaarheid: openbaar\n';
const bare = (text: string) => `\n${text}\n`;

async function typesIn(text: string): Promise<string[]> {
  return (await dataIn(text, 'about-people')).map(({ type }) => type);
}

describe('what personal data looks like', () => {
  it.each([
    ['phone', '06-12345678'],
    ['phone', '(071) 512 34 56'],
    ['phone', 'tel.0612345678,'],
    ['phone', '+31(0)6-12345678'],
    ['phone', '0031 6 12345678'],
    ['phone', '+31 6 12345678 12 uur'],
    ['phone', '+44 20 7946 0018'],
    ['phone', '06 - 12 34 56 78'],
    ['phone', '06\u201312345678'],
    ['phone', '06\u00a012\u00a034\u00a056\u00a078'],
    ['phone', 'op 01-02-2026 06-12345678'],
    ['phone', 'https://wa.me/31612345678'],
    ['email', '<wil@tuin.nl>'],
    ['email', 'wil [at] tuin.nl'],
    ['email', 'wil(at)tuin.nl'],
    ['email', 'jan-van.dam+tuin@post.tuin.nl.'],
    ['iban', 'NL91 ABNA 0417 1643 00 op naam van de tuin'],
    ['iban', 'nl91abna0417164300'],
    ['iban', 'BE68 5390 0754 7034'],
    ['bsn', 'BSN: 1234.56.782'],
    ['iban', 'NL 91 ABNA 0417164300'],
    ['iban', 'NL91\u00a0ABNA\u00a00417\u00a01643\u00a000'],
    ['bsn', 'BSN-123456782'],
    ['bsn', 'BSN123456782'],
    ['bsn', '123-456-782'],
    ['bsn', 'het RSIN weet ik niet, het bsn is 123456782'],
    ['birth-date', 'geb. 12-03-1961'],
    ['birth-date', 'x_geboortedatum: 1961-03-12'],
    ['birth-date', 'date of birth: 12 March 1961'],
    ['birth-date', 'geb 12-3-1961'],
    ['birth-date', 'born on March 12, 1961'],
    ['birth-date', 'birthday: 12th of March'],
    ['address', 'Lindelaan 12a, 1234 AB Hovendrecht'],
    ['address', 'Lindelaan 12 (1234 AB)'],
    ['address', 'Lindelaan 12 - 1234 AB Hovendrecht'],
    ['address', '1234 AB Hovendrecht, Lindelaan 12'],
    ['address', '1234 AB, nr. 12'],
    ['address', 'x_straat: Lindelaan 12\nx_postcode: 1234 AB'],
    ['address', '1234AB 12'],
    ['address', 'Lindelaan 12\n1234 AB Hovendrecht'],
    ['code', 'pin: 2019'],
    ['code', 'de code van het alarm is 471147'],
    ['code', '4711 (pincode)'],
    ['code', 'wifi: Linden2024'],
    ['code', 'wifi-wachtwoord Linden2024'],
    ['code', 'Wifi: tuin\nWachtwoord: Linden2024'],
    ['code', 'de code van het sleutelkluisje is 4711'],
    ['code', 'cijferslot: 4711'],
    ['code', 'deurcode 4711#'],
  ])('a %s: %s', async (type, text) => {
    expect(await typesIn(text)).toEqual([type]);
  });

  it.each([
    'KvK 12345678, KvK 01234567, vestiging 000012345678',
    'RSIN 123456782, 123456782 (RSIN), btw NL123456782B01, fiscaal nummer 123456782',
    '123456789 en 000000000',
    'https://tuin.nl/artikel/123456782 en 0,123456782',
    '2026-03-12, 12-3-2026, 01-02-2026 10:30 uur, 09.30-10.30 11 mensen',
    '2019-2024, € 1.234.567,89 en 1.234.567',
    'afspraak/2026-03-12-zaad, 1234 AB, in 2026 1000 KM',
    '0800-1234567, 0900 1234567, 112, artikel 0612345678901',
    'jij@example.org, git@github.com:tuin/tuin.git, foto@2x.png, @tuin@social.nl',
    'Postbus 12, 1234 AB Hovendrecht',
    'geboren in 1961',
    'een sleutelkluis van 1500 gram, cijferslot sinds 2024, postcode 1234, wifi-wachtwoord: vraag het Wil',
    'besluit 2026-03-112, vergadering in 2026 AB en verder',
    'pinnen tot 2000 euro, pin 1500 euro, een alarm sinds 2024, wifi: 2e verdieping',
  ])('none: %s', async text => {
    expect(await typesIn(text)).toEqual([]);
  });

  it('is looked for in bounded time, whatever stands there', async () => {
    const signs = [
      '@',
      'a@',
      'a@b.nl ',
      '1',
      '01 ',
      '+1 ',
      '06 12 34 56 78 ',
      'NL91',
      'nl91 ',
      'geb.',
      'pin ',
    ];
    const more = ['wifi:', 'wifi ', '1234 AB ', 'Aa ', '123456782 ', '12, ', '4711 ', '(', '-', '0'];
    for (const sign of [...signs, ...more]) {
      const text = sign.repeat(300_000 / sign.length);
      const start = performance.now();
      await dataIn(text, 'about-people');
      expect(performance.now() - start, sign).toBeLessThan(5000);
    }
  }, 60_000);
});

describe('a mask', () => {
  it('tells which one it is and not what', () => {
    expect(masked('06-12345678', 'phone')).toBe('06-•••••••8');
    expect(masked('4711', 'code')).toBe('••••');
    expect(masked('ria@tuin.nl', 'email')).toBe('r••@••••.•l');
    expect(masked('a@b.nl', 'email')).toBe('•@•.••');
  });

  it('is as long as what it hides', () => {
    const types = fc.constantFrom('bsn', 'code', 'phone', 'email', 'iban', 'address');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), types, (text, type) => {
        expect(masked(text, type)).toHaveLength(text.length);
      }),
    );
  });
});

/** A datum, and what of it may stand in no output. */
const data = [
  ['phone', '06-12345678', '1234567'],
  ['phone', '0612345678', '1234567'],
  ['email', 'ria.vos@tuin.nl', 'ria.vos'],
  ['iban', 'NL91 ABNA 0417 1643 00', '0417'],
  ['bsn', '123456782', '345678'],
  ['address', 'Lindelaan 12, 1234 AB', '1234 AB'],
  ['birth date', 'geboren op 12 maart 1961', 'maart'],
  ['code', 'pincode 4711', '4711'],
  ['wifi', 'wifi-wachtwoord: Linden2024', 'Linden2024'],
] as const;

describe('personal data comes in no output', () => {
  const places: readonly (readonly [name: string, file: (datum: string) => string])[] = [
    ['a field that another rule complains about', datum => `---\nnaam: Ria\nstatus: "${datum}"\n---\n`],
    ['a reference', datum => `---\nnaam: Ria\npartner: "${datum}"\n---\n`],
    ['the name of a field', datum => `---\nnaam: Ria\n"${datum}": ja\n---\n`],
    ['a line that cannot be read', datum => `---\nnaam: Ria: bel ${datum}\nstatus: [\n---\n`],
    ['a quote that is not closed', datum => `---\nnaam: "Ria ${datum}\n---\n`],
    ['a file without fields', datum => `Ria, ${datum}\n`],
    ['text behind a #', datum => `---\nnaam: Ria # ${datum}\n---\n`],
    ['a link', datum => `---\nnaam: Ria\n---\n\n[Ria](<${datum}>)\n`],
    ['a document', datum => `---\nnaam: Ria\nstukken: "bijlagen/ ${datum}"\n---\n`],
    ['a list with commas', datum => `---\nnaam: Ria\ntalenten: "koken, ${datum}"\n---\n`],
    ['a long line', datum => `---\nnaam: Ria: ${'heel '.repeat(14)}${datum}\n---\n`],
    ['a rule that is off', datum => `---\nnaam: Ria\nstatus: nee\n---\n${datum}\n`],
  ];
  it.each(places)(
    'in %s',
    async (_, fileWith) => {
      for (const [what, datum, secret] of data) {
        const files = { 'initiatief.yaml': settings, 'personen/ria.md': fileWith(datum) };
        await inFolder({ 'initiatief.yaml': settings }, async folder => {
          const { writeFileSync, mkdirSync } = await import('node:fs');
          mkdirSync(`${folder}/personen`);
          writeFileSync(`${folder}/personen/ria.md`, files['personen/ria.md']);
          for (const format of formatIds) {
            const options = ['--attention', '--format', format, '--color', 'never'];
            const { code, stdout, stderr } = await initiatief(['check', '-C', folder, ...options]);
            expect(code, what).toBe(1);
            expect(`${stdout}${stderr}`, `${what} as ${format}`).not.toContain(secret);
          }
        });
      }
    },
    60_000,
  );

  it('also when the rule is switched off, and in a file beside it', async () => {
    const files = {
      'initiatief.yaml': `${settings}regels:\n  personal-data: uit\n`,
      'personen/ria.md': 'naam: Ria\ntalenten:\n  - bellen met 0612345678\n',
      'personen/wim.md': 'naam: Wim\ntalenten:\n  - belle met 0612345678\n  - Bellen met 0612345678\n',
    };
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
      expect(JSON.parse(stdout).findings).not.toEqual([]);
      expect(stdout).not.toContain('1234567');
    });
  });

  it('when the settings cannot be read, which may have said that everybody reads along', async () => {
    const files = {
      'initiatief.yaml': `${settings}plaats: [\n`,
      'personen/ria.md': 'naam: Ria\nstatus: 06-12345678\n',
    };
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder]);
      expect(stdout).toContain('06-•••••••8');
    });
  });

  it('in bounded time where there are very many', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `ria${index}@tuin.nl: ja`);
    const files = { 'initiatief.yaml': settings, 'personen/ria.md': `naam: Ria\n${lines.join('\n')}\n` };
    await inFolder(files, async folder => {
      const start = performance.now();
      const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(stdout).not.toContain('@tuin');
    });
  }, 30_000);

  it('and a word with which an address begins is no part of it', async () => {
    const files = {
      'initiatief.yaml': settings,
      'personen/ria.md':
        'naam: Ria\npartner: voorbeeld\nx_email: voorbeeld@tuin.nl\nx_ook: partner@tuin.nl\n',
    };
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
      const unknown = JSON.parse(stdout).findings.find(
        ({ rule }: { rule: string }) => rule === 'reference-exists',
      );
      expect(unknown).toMatchObject({ path: ['partner'], facts: { kind: 'partner', id: 'voorbeeld' } });
    });
  });

  it('and leaves what is no secret in a private repository', async () => {
    const files = {
      'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
      'personen/ria.md': 'naam: Ria\nstatus: 06-12345678\n',
    };
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder]);
      expect(stdout).toContain('06-12345678');
    });
  });
});

describe('a private folder', () => {
  const files = { 'initiatief.yaml': bare('taal: nl\nnaam: Tuin'), 'prive/contacten.yaml': 'ria: {}\n' };
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });

  it('is no finding without git, nor where git does not keep it', async () => {
    await inFolder(files, async folder => {
      expect((await initiatief(['check', '-C', folder])).code).toBe(0);
      git(folder, 'init', '--quiet');
      git(folder, 'add', 'initiatief.yaml');
      expect((await initiatief(['check', '-C', folder])).code).toBe(0);
    });
  });

  it.each(['prive', 'private'])('is one where git keeps %s', async name => {
    await inFolder({ ...files, [`${name}/x.yaml`]: '' }, async folder => {
      git(folder, 'init', '--quiet');
      git(folder, 'add', '--force', `${name}/x.yaml`);
      const { code, stdout } = await initiatief(['check', '-C', folder]);
      expect(code).toBe(1);
      expect(stdout).toContain(`${name}/:1:1  fout  git bewaart de map ${name}`);
      expect(stdout).toContain(`git rm -r --cached ${name}`);
    });
  });
});
