import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked, withMasks } from '../src/core/privacy/mask-of.ts';
import { dataIn } from '../src/core/privacy/personal-data.ts';
import { findingsFormats, formatNamed } from '../src/formats/index.ts';
import { judged } from './support/in-memory.ts';
import { busySigns, secondsFor } from './support/personal-signs.ts';
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
    ['password', 'wifi-wachtwoord Linden2024'],
    ['password', 'Wifi: tuin\nWachtwoord: Linden2024'],
    ['code', 'de code van het sleutelkluisje is 4711'],
    ['code', 'cijferslot: 4711'],
    ['code', 'deurcode 4711#'],
  ])('a %s: %s', async (type, text) => {
    expect(await typesIn(text)).toEqual([type]);
  });

  it.each([
    ['password', 'wachtwoord: Zomer2024!'],
    ['password', 'password: hunter22'],
    ['password', 'Wachtwoord = tuinkabouter'],
    ['password', 'ww: welkom01'],
    ['password', '| wachtwoord | Zomer2024! |'],
    ['password', 'het wachtwoord van de site is Zomer2024!'],
    ['password', 'login: wim / Zomer2024!'],
    ['password', 'x_wachtwoord: "Zomer2024!"'],
    ['password', 'Wachtwoord:\nZomer2024!'],
    ['code', 'pincode: 43 21'],
    ['code', 'pincode: 4 3 2 1'],
    ['code', 'code: 4812'],
    ['code', 'de code van de schuur is 4812'],
    ['code', 'deurcode: *4812#'],
    ['code', 'toegangscode: A4812'],
    ['code', 'pincode 4812 of 4813'],
    ['code', 'cijferslot: 471'],
    ['code', 'naam: Alarmcode\nlevert: 4812'],
    ['code', '| Alarmcode | 4812 |'],
    ['code', 'code **4812**'],
    ['email', 'naam at domein.nl'],
    ['email', 'naam (apenstaartje) domein.nl'],
    ['email', 'naam AT domein DOT nl'],
    ['email', 'naam apenstaartje domein punt nl'],
    ['email', 'naam @ domein.nl'],
    ['email', 'naam@ domein.nl'],
    ['email', 'naam @domein.nl'],
    ['email', 'mailto:wim%40tuin.nl'],
    ['email', 'wim&#64;tuin.nl'],
    ['email', 'wim&commat;tuin&period;nl'],
    ['email', 'wim\uff20tuin\uff0enl'],
    ['email', 'wim\\@tuin.nl'],
    ['email', 'wim<span>@</span>tuin.nl'],
    ['email', 'w\u200bim@tu\u00adin.nl'],
    ['email', '"wim jansen"@tuin.nl'],
    ['chat', 'https://chat.whatsapp.com/AbCdEfGh123'],
    ['chat', 't.me/wimjansen'],
    ['chat', 'https://signal.group/#CjQKIabc'],
    ['phone', 'https://api.whatsapp.com/send?phone=31612345678'],
    ['phone', 'https://tuin.nl/?wie=wim&tel=0612345678'],
    ['phone', 'https://x.example/call/0612345678'],
    ['phone', 'https://x.example/bel/071-5123456?van=site'],
    ['phone', 'https://x.example/nl/telefoon/31612345678/'],
    ['phone', 'https://x.example/0612345678'],
    ['phone', 'https://x.example/wim/0612345678.html'],
    ['phone', 'https://x.example/+31612345678, en verder'],
    ['phone', 'https://x.example/call/06%2012345678'],
    ['phone', 'www.x.example/p/06-12345678#kaart'],
    ['phone', 'tel:+31612345678'],
    ['phone', 'sms:0612345678'],
    ['phone', 'bel 6 12345678'],
    ['phone', 'telefoon: 71 512 34 56'],
    ['phone', '31 6 12345678'],
    ['phone', '06.12.34.56.78'],
    ['phone', '06/12345678'],
    ['phone', '071-1234567'],
    ['phone', '\uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18'],
    ['phone', '\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668'],
    ['phone', '06\u200b123\u206045678'],
    ['phone', '06&#49;2345678'],
    ['phone', '06-**12345678**'],
    ['phone', '06<wbr>12345678'],
    ['phone', 'mobiel 06 12 2012 34'],
    ['phone', '06-12345678kan'],
    ['phone', '2026-03-12-0612345678'],
    ['iban', 'NL91  ABNA  0417  1643  00'],
    ['iban', 'nl91.abna.0417.1643.00'],
    ['iban', 'nl91 en dan NL91 ABNA 0417 1643 00'],
    ['iban', 'NL91&nbsp;ABNA&nbsp;0417&nbsp;1643&nbsp;00'],
    ['iban', 'een tikfout: NL12 RABO 0123 4567 89'],
    ['bsn', 'nr=123456782'],
    ['bsn', 'nummer/123456782'],
    ['bsn', 'BSN 12 34 56 782'],
    ['bsn', '12 345 6782'],
    ['bsn', '1234 56782'],
    ['bsn', 'burgerservicenummer is 123456789'],
    ['bsn', '123\u200b456\u200b782'],
    ['bsn', '123<b>456</b>782'],
    ['key', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn\n-----END OPENSSH PRIVATE KEY-----'],
    ['key', 'PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\nAAAA\nPrivate-MAC: 0a1b'],
    ['key', `ghp_${'a1'.repeat(18)}`],
    ['key', `glpat-${'a1'.repeat(10)}`],
    ['key', `AKIA${'A1'.repeat(8)}`],
    ['key', `api-sleutel: ${'a1'.repeat(12)}`],
    ['address', 'lindelaan 12, 1234 ab hovendrecht'],
    ['address', 'Lindelaan 12;1234 AB;Hovendrecht'],
    ['address', '"Lindelaan 12","1234AB"'],
    ['address', 'ADR:;;Lindelaan 12;Hovendrecht;;1234 AB;Nederland'],
    ['address', 'Lindelaan 12<br>1234 AB'],
    ['birth-date', 'BDAY:19610312'],
  ])('a %s, also as %s', async (type, text) => {
    expect(await typesIn(text)).toEqual([type]);
    const data = await dataIn(text, 'about-people');
    expect(withMasks(text, data)).toHaveLength(text.length);
    expect(await typesIn(withMasks(text, data))).toEqual([]);
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
    'wachtwoord: vraag het Wil, wachtwoord onbekend, Wachtwoord: vergeten?',
    'look at buurttuin.nl, meet us at tuin.nl, volg ons op instagram @buurttuin.nl',
    'alarm: 12-03-2026, alarm 112, kleurcode 7016, QR-code 1234, postcode 1234, de code is gewijzigd',
    'tafels voor 12, 1500 kg compost; zaal 12, 2026 in de zomer',
    'https://tuin.nl/?id=0612345678 en 550e8400-e29b-41d4-a716-446655440000',
    'https://x.example/isbn/0612345678 en https://x.example/dp/0671027034/ en https://x.example/id/0612345678',
    'https://x.example/2026/03/12/06/12/345678 en https://x.example/0612345678901/a',
    'https://x.example/0344123456/kaart en https://x.example/bag/0344010000012345 en https://x.example/1234AB/12',
    'https://x.example/besluit/0612345678-tuin en https://x.example/plan-x0612345678abc en https://x.example/31612345678',
    'https://x.example/d/1A2b0612345678Xy/edit en https://x.example/06/12/345678 en https://x.example/20260612345678',
    'factuurnummer 123456782, 12 345 678 inwoners, 5*3*2 = 30, R&D en Q&A',
    'token: zie boven, een token van 5 euro, inlog: vraag Wim, https://tuin.nl/login',
    'pinnen tot 2000 euro, pin 1500 euro, een alarm sinds 2024, wifi: 2e verdieping',
  ])('none: %s', async text => {
    expect(await typesIn(text)).toEqual([]);
  });

  // The same of as much text as a file may hold: tests/system/personal-data.system.ts.
  it.each(busySigns)('is looked for and masked in bounded time: %j', async sign => {
    expect(await secondsFor(sign, 100_000)).toBeLessThan(1);
  });
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
        const tree = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
        // Judged once for all formats; a command line says the same as one of them.
        const { result, style } = await judged(tree);
        for (const format of findingsFormats)
          expect(await format.findings(result, style), `${what} as ${format.id}`).not.toContain(secret);
        await inFolder({ 'initiatief.yaml': settings }, async folder => {
          mkdirSync(`${folder}/personen`);
          writeFileSync(`${folder}/personen/ria.md`, files['personen/ria.md']);
          const options = ['--attention', '--color', 'never'];
          const { code, stdout, stderr } = await initiatief(['check', '-C', folder, ...options]);
          expect(code, what).toBe(1);
          expect(`${stdout}${stderr}`, what).not.toContain(secret);
          expect(stdout).toBe(await formatNamed('text', findingsFormats).findings(result, style));
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

  it('also the last of very many that look like nothing by themselves', async () => {
    const codes = Array.from({ length: 150 }, (_, index) => `pincode ${5001 + index}`);
    const files = {
      'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
      'rollen/kas.md': `naam: Kas\nwie: "5150"\nx_codes: ${codes.join('; ')}\n`,
    };
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
      const found = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
      expect(found).toContain('reference-exists');
      expect(stdout).not.toMatch(/\b5\d\d\d\b/);
    });
  });

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
