import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiderFor } from '../src/core/audiences/audience.ts';
import type { Register } from '../src/core/register/register.ts';
import { reportsOfSite } from '../src/library/site.ts';
import { InGit, report, site, UsageError } from '../src/library.ts';
import { expectThat } from './support/expecting.ts';
import { Repository } from './support/git.ts';
import { registerIn } from './support/in-memory.ts';
import { siteFrom } from './support/site.ts';

const name = 'Sinéad Zwaluwstra';
const trace = /sin(?:é|e\u0301|e)ad|zwaluwstra/i;

const others = {
  'initiatief.yaml': 'taal: nl\nnaam: De Kas\nplaats: Overdam\n',
  'partners/gemeente.md': '---\nnaam: Gemeente Overdam\nsoort: gemeente\ndragend: ja\n---\n',
  'rollen/kas.md': `---\nnaam: Kas van ${name}\nonmisbaar: ja\nwie: kraan\n---\n`,
  'afspraken/2026-03-12-grond-van-zwaluwstra.md':
    '---\nnaam: Zwaluwstra brengt grond\npartijen:\n  - {partner: gemeente, levert: [grond voor Sinéad]}\nafgesproken_op: 2026-03-12\nuiterlijk: 2026-10-01\n---\n',
  'evaluaties/2026-03-12-kas.md':
    '---\nnaam: Kas\nover: rol/kas\ngehouden_op: 2026-03-12\nlessen: [{soort: stimulans, tekst: Mevrouw Zwaluwstra zaait}]\n---\n',
};

type Made = Readonly<Record<string, string | Buffer>>;

function recordsWith(files: Made): Promise<Register> {
  return registerIn(
    new Map(Object.entries({ ...others, ...files }).map(([path, text]) => [path, Buffer.from(text)])),
  );
}

/** All that everyone gets of these records, and a report for partners in which nobody is named. */
async function leaving(register: Register): Promise<string> {
  const asked = { today: '2026-09-01', known: null } as const;
  const made = [];
  for (const { id } of reportsOfSite)
    made.push(await report(register, id, { ...asked, audience: 'everyone' }));
  const [agreement] = register.all('agreement');
  made.push(await report(register, 'account', { ...asked, audience: 'partners', agreement: agreement?.id }));
  return JSON.stringify([made, [...(await site(register, asked))]]);
}

const utf16 = (text: string, isTurned = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isTurned ? bytes.swap16() : bytes;
};
const head = (fields: string): string => `---\n${fields}\n---\n`;

/** Ways to spoil a file of somebody, of which each still shows the name. */
const spoilt: readonly (readonly [what: string, text: string | Buffer])[] = [
  ['a bracket that stays open', head(`naam: ${name}\npartner: [gemeente`)],
  ['no lines of dashes', `naam: ${name}\n`],
  ['no last line of dashes', `---\nnaam: ${name}\n`],
  [
    'both sides of a merge',
    head(`<<<<<<< HEAD\nnaam: S. Jansma\n=======\nnaam: ${name}\n>>>>>>> anders\nstatus: actief`),
  ],
  ['the other side of it', head(`<<<<<<< HEAD\nnaam: ${name}\n||||||| basis\n=======\n>>>>>>> anders`)],
  ['a name that is a list', head('naam: [Sinéad, Zwaluwstra]')],
  ['a list below it', head('naam:\n  - Sinéad\n  - Zwaluwstra')],
  ['fields below it', head('naam:\n  voor: Sinéad\n  achter: Zwaluwstra')],
  ['a block of text', head('naam: >-\n  Sinéad\n  Zwaluwstra\nfunctie: [')],
  ['a text that goes on', head('naam: Sinéad\n  Zwaluwstra\nfunctie: [')],
  ['a quote that stays open', head('naam: "Sinéad\nZwaluwstra\nfunctie: x')],
  ['quotes, and codes in them', head('"naam": "Sin\\u00e9ad \\x5awaluwstra"\nfunctie: [')],
  ['curly quotes', head(`naam: “${name}”\nfunctie: [`)],
  ['one line in braces', head(`{naam: ${name}, functie: [}`)],
  ['JSON', `{"functie": "x", "naam": "${name}"`],
  ['a slip in the field', head(`nam: ${name}`)],
  ['two letters the other way round', head(`nmaa: ${name}`)],
  ['the field of another language', head(`name: ${name}\nfunctie: [`)],
  ['the parts apart', head('voornaam: Sinéad\nachternaam: Zwaluwstra')],
  ['the parts beside a short name', head('naam: Sien\nroepnaam: Sinéad\nAchter-naam: Zwaluwstra')],
  ['an alias', head('naam: Sien\naliases: [Sinéad, Zwaluwstra]')],
  ['aliases below each other', head('naam: Sien\naliases:\n  - Sinéad Zwaluwstra')],
  ['the field in capitals, with a space', head(`NAAM : ${name}\nfunctie: [`)],
  ['no space behind the colon', head(`naam:${name}`)],
  ['no colon', head(`naam ${name}\nfunctie: x`)],
  ['an equals sign', head(`naam = ${name}`)],
  ['a tag and an anchor', head(`naam: !!str &ik ${name}\nfunctie: *ik`)],
  ['a tab, and a comment', head(`\tnaam: ${name} # zo heet ze\n`)],
  ['a sign that nobody sees', head('naam: Sin\u0007éad Zwaluw\u200bstra')],
  ['a name that is too long', head(`naam: ${name}${' en nog veel meer'.repeat(30)}`)],
  ['a page with a heading', `# ${name}\n\nZaait graag.\n`],
  ['a page with no more than the name', `${name}\n`],
  ['no name, and a heading', `---\nstatus: actief\n---\n\n# ${name}\n`],
  ['a field twice', head(`naam: S.\nnaam: ${name}`)],
  ['bold in the text', `---\nfunctie: [\n---\n\n**Naam:** ${name}\n`],
  ['a row of a table', `| Naam | ${name} |\n|---|---|\n`],
  ['Latin letters', Buffer.from(head(`naam: ${name}`), 'latin1')],
  ['the letters of a Mac', Buffer.from(head(`naam: ${name}`).replace('é', '\x8e'), 'latin1')],
  ['UTF-16', utf16(head(`naam: ${name}`))],
  ['UTF-16 the other way round', utf16(head(`naam: ${name}`), true)],
  ['a byte that is no text', head(`naam: ${name}\nfunctie: \0`)],
  ['very many fields', head(`naam: ${name}\nfunctie: ${'x '.repeat(80_000)}`)],
];

it('a name that no file of anybody has is told', async () => {
  expect(await leaving(await recordsWith({}))).toMatch(trace);
});

describe('a name in a file that is no sound record', () => {
  it.each(spoilt)('is hidden: %s', async (_, text) => {
    const register = await recordsWith({ 'personen/kraan.md': text });
    expect(await leaving(register)).not.toMatch(trace);
  });

  it.each([
    ['personen/kraan.txt'],
    ['personen/kraan.yml'],
    ['personen/kraan.markdown'],
    ['personen/kraan.MD'],
    ['personen/kraan'],
    ['personen/kraan.md.orig'],
    ['personen/kraan (conflicted copy 2026-07-10).md'],
    ['personen/oud/kraan.md'],
    ['personen (1)/kraan.md'],
    ['Personen/kraan.md'],
    ['persoon/kraan.md'],
    ['people/kraan.md'],
    ['person/kraan.md'],
    ['archief/personen/kraan.md'],
    ['personen.md'],
  ])('is hidden where the file lies elsewhere: %s', async path => {
    const register = await recordsWith({ [path]: head(`naam: ${name}`) });
    expect(await leaving(register)).not.toMatch(trace);
  });

  it.each([
    ['personen/kraan (1).md'],
    ['personen/kraan.txt'],
    ['personen/kraan.md.bak'],
    ['personen/oud/kraan.md'],
  ])('is hidden in another file of somebody who has one: %s', async path => {
    const consent = 'toestemming: {gegeven_op: 2026-01-01, voor: naam}';
    const files = {
      'personen/kraan.md': head(`naam: Sien Kraan\n${consent}`),
      [path]: head(`naam: ${name}`),
    };
    expect(await leaving(await recordsWith(files))).not.toMatch(trace);
  });

  it('is hidden where a copy takes back what the other says', async () => {
    const consent = 'toestemming:\n  gegeven_op: 2026-01-01\n  voor: naam\n';
    const files = (copied: string): Made => ({
      'personen/kraan.md': head(`naam: ${name}\n${consent}`),
      'personen/kraan (kopie).md': head(`naam: ${name}\n${copied}`),
    });
    expect(await leaving(await recordsWith(files(consent)))).toMatch(trace);
    expect(await leaving(await recordsWith(files('')))).toMatch(trace);
    const takenBack = `${consent}  ingetrokken_op: 2026-08-01\n`;
    expect(await leaving(await recordsWith(files(takenBack)))).not.toMatch(trace);
  });

  it.each([
    ['a use with a slip in it', 'toestemming:\n  gegeven_op: 2026-01-01\n  voor: fotto'],
    ['a use that is none', 'toestemming:\n  gegeven_op: 2026-01-01\n  voor: [iets, foto]'],
    ['two uses as one text', 'toestemming:\n  voor: naam en foto'],
    ['a list in the place of a use', 'toestemming:\n  voor: [[naam]]'],
    ['a day of withdrawal that is none', 'toestemming:\n  voor: naam\n  ingetrokken_op: 31 februari'],
    ['a slip in the field of withdrawal', 'toestemming:\n  voor: naam\n  ingetroken_op: 2026-08-01'],
    ['withdrawal beside it', 'toestemming:\n  voor: naam\ningetrokken_op: 2026-08-01'],
    ['withdrawal in another language', 'toestemming:\n  voor: naam\nwithdrawn_on: 2026-08-01'],
    ['withdrawal in the text', 'toestemming:\n  voor: naam\n---\n\nIngetrokken op: 1 augustus'],
    ['a slip in the field', 'toesteming:\n  voor: naam'],
    ['a list of it', 'toestemming: [naam]'],
    ['twice', 'toestemming:\n  voor: naam\ntoestemming:\n  voor: foto'],
  ])('is hidden where it is not clear that it may be told: %s', async (_, consent) => {
    const register = await recordsWith({ 'personen/kraan.md': head(`naam: ${name}\n${consent}`) });
    expect(await leaving(register)).not.toMatch(trace);
  });

  it.each([
    ['a use and a day', 'toestemming:\n  gegeven_op: 2026-01-01\n  voor: [naam, foto]'],
    ['no day of withdrawal', 'toestemming:\n  gegeven_op: 2026-01-01\n  ingetrokken_op:\n  voor: naam'],
    ['a mistake in another field', 'toestemming:\n  voor: naam\nuren_per_week: veel'],
  ])('is told where it is: %s', async (_, consent) => {
    const register = await recordsWith({ 'personen/kraan.md': head(`naam: ${name}\n${consent}`) });
    expect(await leaving(register)).toMatch(trace);
  });

  it.each([
    ['fotto', 'naam', 0],
    // What cannot be read in the record that goes would be gone.
    ['naam', 'fotto', 1],
  ])('is no more to be told once two records are one: %s and %s', async (stays, goes, code) => {
    const about = (use: string): string =>
      head(`naam: ${name}\ntoestemming:\n  gegeven_op: 2026-01-01\n  voor: ${use}`);
    const repository = new Repository({
      'initiatief.yaml': others['initiatief.yaml'],
      'rollen/kas.md': others['rollen/kas.md'],
      'personen/kraan-2.md': about(stays),
      'personen/kraan.md': about(goes),
    });
    try {
      const joined = await repository.run(['voeg-samen', 'kraan-2', 'kraan', '--ja']);
      expect(joined.code, joined.stderr).toBe(code);
      const { stdout } = await repository.run(['rapport', '--voor', 'iedereen']);
      expect(stdout).toContain('persoon');
      expect(stdout).not.toMatch(trace);
    } finally {
      repository.remove();
    }
  });

  it('takes no other words for names', async () => {
    const words = 'Functie, talenten, tuinieren, gemeente, penningmeester, status, grond en kas';
    const role = { 'rollen/kas.md': `---\nnaam: ${words}\nwie: kraan\n---\n` };
    const fields = `naam: ${name}\nfunctie: penningmeester\ntalenten: [tuinieren, grond]\npartner: [gemeente\nstatus: actief`;
    const spoilt = [
      head(fields),
      `---\n${fields}`,
      `{${fields.replaceAll('\n', ', ')}`,
      `${head(fields)}\n## Talenten\n\nDe kas, en tuinieren: dat is mijn functie.\n`,
      fields,
    ];
    for (const text of spoilt) {
      const made = await leaving(await recordsWith({ 'personen/kraan.md': text, ...role }));
      expect(made).toContain(words);
      expect(made).not.toMatch(trace);
    }
    const more = 'naam: Sien Kraan\norganisatienaam: Gemeente Overdam\nroepnaam: Sinéad';
    const partner = await leaving(await recordsWith({ 'personen/kraan.md': head(more) }));
    expect(partner).toContain('Gemeente Overdam');
    expect(partner).not.toMatch(/sinéad/i);
    const letter = { 'personen/brief.txt': `Beste ${name},\nDe grond is er: tuinieren maar.\n`, ...role };
    expect(await leaving(await recordsWith(letter))).toContain(words);
  });
});

describe('a file that is spoilt in any way', () => {
  const bases = [
    `---\nnaam: ${name}\nstatus: actief\ntalenten: [zaaien, koken]\ntoestemming:\n  gegeven_op: 2026-01-01\n  voor: foto\n---\n\nEen tekst.\n\n## Notities\n\n- iets\n`,
    `---\r\nfunctie: "de bakker"\r\nnaam: "${name}"\r\n---\r\n`,
    `naam: ${name}\nfunctie: x\n`,
  ];
  const put = '[ ] { } " \' : - # & * ! | > % @ ` \\ ? , é x naam'.split(' ');
  const signs = [
    ...put,
    '\t',
    '\n',
    '\r',
    ' ',
    '\0',
    '\ufeff',
    '\u200b',
    '---\n',
    '<<<<<<< HEAD\n',
    '=======\n',
  ];
  const edit = fc.record({
    at: fc.nat(250),
    how: fc.constantFrom('put in', 'take out', 'replace', 'twice', 'cut off'),
    sign: fc.constantFrom(...signs),
  });
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

  /** The text with this done to it, anywhere but in the name. */
  function spoil(text: string, { at, how, sign }: Edit): string {
    const place = at % (text.length + 1);
    const start = text.indexOf(name);
    if (place >= start && place < start + name.length) return text;
    const [before, after] = [text.slice(0, place), text.slice(place)];
    if (how === 'put in') return before + sign + after;
    if (how === 'take out') return before + after.slice(1);
    if (how === 'replace') return before + sign + after.slice(1);
    if (how === 'twice') return `${before}${before.slice(before.lastIndexOf('\n') + 1)}\n${after}`;
    return place > start ? before : text;
  }

  const encodings = ['utf8', 'latin1', 'utf16le'] as const;

  it('still hides the name, or nothing is made for everyone', async () => {
    const role = { 'initiatief.yaml': others['initiatief.yaml'], 'rollen/kas.md': others['rollen/kas.md'] };
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...bases),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...encodings),
        async (base, edits, encoding) => {
          const text = edits.reduce(spoil, base);
          // What is written to a name makes another one of it.
          if (text.split(name).length !== 2 || !/(?<![\p{L}\d])Sinéad Zwaluwstra(?![\p{L}\d*`])/u.test(text))
            return;
          const bytes = Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding);
          const files = Object.entries({ ...role, 'personen/kraan.md': bytes });
          const register = await registerIn(new Map(files.map(([path, each]) => [path, Buffer.from(each)])));
          try {
            const shown = hiderFor('everyone', [register], 'nl').hide(register);
            made += 1;
            expectThat(!trace.test(JSON.stringify(shown.files.map(({ data }) => data))), () =>
              JSON.stringify(text),
            );
          } catch (error) {
            if (!(error instanceof UsageError)) throw error;
          }
        },
      ),
      { numRuns: 600 },
    );
    expect(made).toBeGreaterThan(400);
  });
});

describe('where no name can be seen', () => {
  const bytes = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 7919) % 256));
  it.each([
    ['bytes that are no text', 'personen/kraan.md', bytes],
    ['too large', 'personen/kraan.md', Buffer.alloc(1_100_000, 'x')],
    ['too large, in a folder within', 'personen/oud/kraan.md', Buffer.alloc(1_100_000, 'x')],
    ['in one case, without a field', 'personen/kraan.md', 'sien z. zaait graag\n'],
  ])('nothing is made for everyone: %s', async (_, path, text) => {
    const register = await recordsWith({ [path]: text });
    const asked = { today: '2026-09-01', known: null } as const;
    const said = expect.objectContaining({ message: expect.stringContaining(`The name in ${path}`) });
    const told = { ...asked, language: 'en' } as const;
    await expect(report(register, 'overview', { ...told, audience: 'everyone' })).rejects.toEqual(said);
    await expect(site(register, told)).rejects.toThrow(UsageError);
    const agreement = register.all('agreement')[0]?.id;
    await expect(report(register, 'account', { ...told, audience: 'partners', agreement })).rejects.toEqual(
      said,
    );
    for (const audience of ['core', 'partners'] as const)
      expect((await report(register, 'overview', { ...told, audience })).sections).not.toEqual([]);
    // What git knows that somebody is called will do.
    const known = new Map([['kraan', [name]]]);
    const made = await report(register, 'overview', { ...told, known, audience: 'everyone' });
    expect(JSON.stringify(made)).not.toMatch(trace);
    await expect(
      report(register, 'overview', { ...told, known: new Map([['kraan', ['kraan']]]), audience: 'everyone' }),
    ).rejects.toEqual(said);
  });

  it.each([
    ['empty', ''],
    ['only dashes', '---\n---\n'],
    ['a field without a name', '---\nnaam:\nfunctie: [\n---\n'],
    ['a comment', '---\n# Hier komt een naam\nnaam: # zo iemand heet\n---\n'],
    ['that there is none', '---\nnaam: onbekend\nfunctie: [\n---\n'],
  ])('but a file in which there is none hides its own name alone: %s', async (_, text) => {
    const made = await leaving(await recordsWith({ 'personen/kraanvogel.md': text }));
    expect(made).not.toMatch(/kraanvogel/i);
    expect(made).toContain('Gemeente Overdam');
  });
});

describe('on disk and in git', () => {
  const everyone = ['--voor', 'iedereen', '--vandaag', '2026-09-01'];

  /** The report on agreements is made, and somebody stands in the place of who is in them. */
  async function tellsNoName(repository: Repository): Promise<void> {
    const { stdout } = await repository.run(['rapport', 'afspraken', ...everyone]);
    expect(stdout).toContain('persoon');
    expect(stdout).not.toMatch(trace);
  }

  it('goes for each command, and says what to do where a name cannot be seen', async () => {
    const repository = new Repository(others);
    try {
      repository.write({ 'personen/kraan.md': head(`naam: ${name}\nfunctie: [`) });
      repository.commitAll();
      for (const more of [['afspraken'], ['overzicht', '--format', 'message'], ['wie-doet-wat']]) {
        const { stdout } = await repository.run(['rapport', ...more, ...everyone]);
        if (stdout !== '') expect(stdout).not.toMatch(trace);
      }
      expect([...(await siteFrom(repository))].flat().join('\n')).not.toMatch(trace);
      repository.write({
        'personen/vogel.md': Buffer.from([0xff, 0xd8, 0xff, 0x41, 0x42, 0x00, 0x43, 0x44, 0x45]),
      });
      for (const argv of [['rapport', ...everyone], ['site']]) {
        const { code, stdout, stderr } = await repository.run(argv);
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toBe(
          'De naam in personen/vogel.md kan ik niet lezen. Dan kan die blijven staan in wat iedereen mag lezen.\nWat eraan scheelt, zie je met: initiatief controleer. Herstel dat, en probeer het dan opnieuw. Gaat het over niemand? Zet het dan in een andere map.\n',
        );
      }
      expect((await repository.run(['rapport'])).code).toBe(0);
    } finally {
      repository.remove();
    }
  });

  it('knows names of before from files that were no sound records', async () => {
    const repository = new Repository({ ...others, 'personen/kraan.md': head(`naam: ${name}\nfunctie: [`) });
    try {
      repository.commitAll();
      repository.write({ 'personen/kraan.yml': `naam: ${name}\n` });
      repository.git('rm', '-q', 'personen/kraan.md');
      repository.commitAll();
      repository.git('rm', '-q', '-r', '--force', 'personen');
      repository.commitAll();
      await tellsNoName(repository);
    } finally {
      repository.remove();
    }
  });

  it.each(['persoon/kraan.md', 'Personen/kraan.md', 'person/kraan.md'])(
    'knows who was there in a folder that was not quite right: %s',
    async path => {
      const repository = new Repository({ ...others, [path]: head(`naam: ${name}`) });
      try {
        repository.commitAll();
        repository.git('rm', '-q', path);
        repository.commitAll();
        await tellsNoName(repository);
      } finally {
        repository.remove();
      }
    },
  );

  it('follows no link to a name, and so makes nothing', async () => {
    const repository = new Repository({ ...others, 'elders/kraan.md': head(`naam: ${name}`) });
    try {
      repository.write({ 'personen/vogel.md': head('naam: Vogel') });
      symlinkSync('../elders/kraan.md', join(repository.folder, 'personen/kraan.md'));
      const { code, stderr } = await repository.run(['rapport', ...everyone]);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('De naam in personen/kraan.md kan ik niet lezen'),
      ]);
      expect((await repository.run(['rapport', '--voor', 'partners'])).code).toBe(0);
    } finally {
      repository.remove();
    }
  });

  it('hides what somebody was called before who agreed to the name of now', async () => {
    const consent = 'toestemming: {gegeven_op: 2026-01-01, voor: naam}';
    const repository = new Repository({ ...others, 'personen/kraan.md': head(`naam: ${name}\n${consent}`) });
    try {
      repository.commitAll();
      repository.write({ 'personen/kraan.md': head(`naam: Sien Kraan\n${consent}`) });
      repository.commitAll();
      const register = await recordsWith({ 'personen/kraan.md': head(`naam: Sien Kraan\n${consent}`) });
      const { names: known } = await new InGit(repository.folder, {
        cwd: repository.folder,
        env: repository.env,
      }).names(register);
      const made = await report(register, 'overview', { today: '2026-09-01', audience: 'everyone', known });
      expect(JSON.stringify(made)).not.toMatch(trace);
      expect(JSON.stringify(made)).toContain('Sien Kraan');
    } finally {
      repository.remove();
    }
  });
});
