import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListFile, readList } from '../src/library.ts';
import { before, type List, lists, workbook } from './import/lists.ts';
import { initiatief, type Outcome } from './support/run.ts';
import { temporary } from './support/temporary.ts';
import { answering, ctrlC, down, enter } from './support/terminal.ts';

const home = mkdtempSync(join(temporary(), 'initiatief-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A repository without git, and a list beside it. */
class Place {
  readonly folder: string;
  readonly #home: string;

  constructor(files: Readonly<Record<string, string>>, list?: { file: string; bytes: Buffer | string }) {
    this.#home = mkdtempSync(join(home, 'place-'));
    this.folder = join(this.#home, 'records');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    if (list) writeFileSync(join(this.#home, list.file), list.bytes);
  }

  get io() {
    const { folder } = this;
    const env = {
      LANG: 'nl_NL.UTF-8',
      HOME: this.#home,
      XDG_STATE_HOME: join(this.#home, 'state'),
      GIT_CEILING_DIRECTORIES: home,
    };
    return { cwd: folder, env };
  }

  run(...argv: string[]): Promise<Outcome> {
    return initiatief([...argv, '--today', '2026-09-01', '--color', 'never'], this.io);
  }

  files(): Record<string, string> {
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(
      paths.sort().map(path => [path.slice(this.folder.length + 1), readFileSync(path, 'latin1')]),
    );
  }
}

/** The mapping that is proposed where nobody is asked, as a shell takes it apart. */
function proposed({ stderr }: Outcome): string[] {
  const line = /^(?:Zeg het met|Say so with): (--.*)$/m.exec(stderr)?.[1] ?? '';
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** What was filled in of each file: without comments, and without what is empty. */
function filledIn(files: Record<string, string>, there: Record<string, string>): string {
  return Object.entries(files)
    .filter(([path, text]) => there[path] !== text)
    .map(([path, text]) => {
      const lines = Buffer.from(text, 'latin1').toString('utf8').split('\n');
      const said = lines.filter(line => !/^(?:---|\s*#.*|\s*|<!--.*|[\w ]+:)$/.test(line) || line === 'wie:');
      return `${path}\n${said.map(line => `  ${line}\n`).join('')}`;
    })
    .join('');
}

describe.each(lists)('$file: $name', ({ file, language, typed, bytes }: List) => {
  const command = { nl: 'lees-in', en: 'import' }[language];

  it('is read in with what is proposed, changes nothing a second time, and is undone byte for byte', async () => {
    const place = new Place(before[language], { file, bytes: await bytes() });
    const there = place.files();
    const first = await place.run(command, `../${file}`, ...typed);
    expect(first.code).toBe(2);
    const line = [command, `../${file}`, ...typed, ...proposed(first), '--yes'];
    const { code, stdout, stderr } = await place.run(...line);
    const after = place.files();
    await expect(`$ ${line.join(' ')}\n\n${stdout}${stderr}\n${filledIn(after, there)}`).toMatchFileSnapshot(
      join(import.meta.dirname, 'import', `${file}.txt`),
    );
    expect(code).toBe(0);
    expect((await place.run(...line)).stderr).toMatch(/^(?:Er verandert niets|Nothing changes)/);
    expect(place.files()).toEqual(after);
    expect((await place.run('check')).code).toBe(0);
    expect((await place.run('undo')).code).toBe(0);
    expect(place.files()).toEqual(there);
  });
});

describe('a file that is no list', () => {
  const zip = (name: string, size: number): Buffer => oneInZip(name, Buffer.alloc(size, 0x20));
  const bad: Record<string, [bytes: () => Buffer | Promise<Buffer>, obstacle: string]> = {
    'with a password': [
      () =>
        Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'password',
    ],
    'of an old Excel': [() => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-excel'],
    'that is a PDF': [() => Buffer.from('%PDF-1.7\nNaam;Telefoon\n'), 'no-list'],
    'that is a picture': [() => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), 'no-list'],
    'that is another zip': [() => zip('word/document.xml', 100), 'no-list'],
    'that is a broken workbook': [
      async () => (await workbook({ A: [['Naam']] })).subarray(0, 900),
      'no-list',
    ],
    'that unpacks to very much': [() => zip('xl/workbook.xml', 101_000_000), 'too-large'],
    'with nothing in it': [() => Buffer.from('\ufeff;;;\n\n'), 'no-rows'],
    'with an empty sheet': [() => workbook({ A: [[]] }), 'no-rows'],
    'with too many rows': [() => Buffer.from('Naam\n'.repeat(100_001)), 'too-many-rows'],
  };

  it.each(Object.entries(bad))('%s', async (_, [bytes, obstacle]) => {
    expect(await readList(await bytes())).toEqual({ obstacle });
  });

  it.each([
    ['de map zelf', '..', 'geen bestand dat ik kan openen'],
    ['geen bestand', '../nergens.csv', 'vind ik niet'],
  ])('is told so: %s', async (_, named, says) => {
    const place = new Place(before.nl);
    const { code, stderr } = await place.run('lees-in', named, '--als', 'mensen');
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });

  it('is not read where it is too large', async () => {
    const place = new Place(before.nl, { file: 'groot.csv', bytes: Buffer.alloc(10_000_001, 'Naam\n') });
    expect((await place.run('lees-in', '../groot.csv')).stderr).toContain('meer dan 10 MB');
  });

  it('asks which sheet', async () => {
    const bytes = await workbook({ Nu: [['Naam'], ['Mo Ali']], Oud: [['Naam'], ['Kim Vos']] });
    const place = new Place(before.nl, { file: 'twee.xlsx', bytes });
    const { code, stderr } = await place.run('lees-in', '../twee.xlsx', '--als', 'mensen');
    expect(stderr).toContain('Zeg het met: --blad …\nKies uit: Nu of Oud.');
    expect(code).toBe(2);
  });
});

/** A zip with one file in it, however large that says it is. */
function oneInZip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  header.copy(entry, 6, 4, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([header, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

describe('who is there already', () => {
  const people = {
    'initiatief.yaml': 'taal: nl\nnaam: De Buurtkamer\n',
    'personen/jan-de-vries.md': '---\nnaam: Jan de Vries\n---\n',
    'personen/jan-smit.md': '---\nnaam: Jan Smit\n---\n',
    'personen/jan-smit-hovenier.md': '---\nnaam: Jan Smit\nfunctie: hovenier\n---\n',
    'personen/rene-zande.md': '---\nnaam: René van der Zande\n---\n',
    'personen/emine-yildiz.md': '---\nnaam: Emine Yıldız\n---\n',
    'prive/contacten.yaml':
      'jan-de-vries:\n  email: jan@voorbeeld.nl\njan-smit:\n  telefoon: 06-11111111\nrene-zande:\n  email: rene@voorbeeld.nl\n',
  };
  const mapping = [
    '--als',
    'mensen',
    '--kolom',
    'Naam=naam',
    '--kolom',
    'Tel=telefoon',
    '--kolom',
    'Mail=email',
  ];
  const read = (row: string, ...more: string[]) =>
    new Place(people, { file: 'l.csv', bytes: `Naam;Tel;Mail\n${row}\n` }).run(
      'lees-in',
      '../l.csv',
      ...mapping,
      ...more,
    );

  it.each([
    ['the same name but for case and accents', 'RENE VAN DER ZANDE;;'],
    ['the same name with letters that this keyboard has', 'Emine Yildiz;;'],
    ['the same name turned round', 'Zande, René van der;;'],
    ['an initial, and the same e-mail', 'J. de Vries;;JAN@voorbeeld.nl'],
    ['a namesake with the same telephone', 'Jan Smit;+31 6 11111111;'],
  ])('is known: %s', async (_, row) => {
    expect((await read(row)).stderr).toContain('Er verandert niets');
  });

  it.each([
    ['an initial alone', 'J. de Vries;;'],
    ['a namesake', 'Jan Smit;;'],
    ['a first name alone', 'René;;'],
    ['the same name with quite another e-mail', 'Jan de Vries;;ander@voorbeeld.nl'],
    ['the same e-mail with another name', 'Johannes Vries;;jan@voorbeeld.nl'],
  ])('is asked: %s', async (_, row) => {
    const { code, stderr } = await read(row);
    expect(stderr).toContain('iemand die er al is?\nZeg het met: --wie 2=');
    expect(code).toBe(2);
  });

  it('is as somebody says', async () => {
    expect((await read('J. de Vries;;', '--wie', '2=jan-de-vries')).stderr).toContain('Er verandert niets');
    expect((await read('J. de Vries;;', '--wie', '2=nieuw')).stdout).toContain('personen/j-de-vries.md');
    expect((await read('J. de Vries;;', '--wie', '2=sla-over')).stderr).toContain('Er verandert niets');
    expect((await read('J. de Vries;;', '--wie', '3=nieuw')).stderr).toContain('niemand op die rij');
    expect((await read('J. de Vries;;', '--wie', '2=piet')).stderr).toContain('"piet" ken ik niet');
  });

  it('and what is written of them stays as it is', async () => {
    const { code, stdout, stderr } = await read(
      'Jan Smit;06-11111111;js@voorbeeld.nl\nRené van der Zande;0612341234;r@voorbeeld.nl',
      '--wie',
      '3=rene-zande',
    );
    expect(stdout).toContain('prive/contacten.yaml');
    expect(stderr).toContain('Bij rij 3 stond er al iets anders. Dat liet ik zo.');
    expect(code).toBe(0);
  });
});

describe('a new partner or role on more than one row', () => {
  it.each([
    ['partners', 'Buurthuis;Mo Ali\nBuurthuis;Sanne Bos', 'partners/buurthuis.md', 'contactpersonen'],
    ['rollen', 'Koffie;Mo Ali\nKoffie;Sanne Bos\nKoffie;Mo Ali', 'rollen/koffie.md', 'wie'],
  ])('has the people of each row once: %s', async (as, rows, file, field) => {
    const place = new Place(before.nl, { file: 'l.csv', bytes: `Naam;Contact\n${rows}\n` });
    const columns = ['--kolom', 'Naam=naam', '--kolom', `Contact=${field}`];
    const { code } = await place.run('lees-in', '../l.csv', '--als', as, ...columns, '--ja');
    const text = place.files()[file] ?? '';
    expect([code, ...['mo-ali', 'sanne-bos'].map(id => text.split(id).length - 1)]).toEqual([0, 1, 1]);
  });
});

describe('contact details', () => {
  it('are refused where git would keep them', async () => {
    const { Repository } = await import('./support/git.ts');
    const repository = new Repository({ 'initiatief.yaml': 'taal: nl\nnaam: De Buurtkamer\n' });
    try {
      writeFileSync(join(repository.home, 'l.csv'), 'Naam;Tel\nMo Ali;0612345678\n');
      const line = [
        'lees-in',
        '../l.csv',
        '--als',
        'mensen',
        '--kolom',
        'Naam=naam',
        '--kolom',
        'Tel=telefoon',
      ];
      const refused = await repository.run(line);
      expect(refused.stderr).toContain('Git zou prive/contacten.yaml bewaren');
      expect(refused.code).toBe(1);
      repository.write({ '.gitignore': 'prive/\n' });
      expect((await repository.run([...line, '--commit'])).code).toBe(0);
      expect(repository.git('show', '--stat', 'HEAD')).not.toContain('contacten');
    } finally {
      repository.remove();
    }
  });
});

describe('in a terminal', () => {
  let list: ListFile;
  let place: Place;
  beforeAll(async () => {
    const bytes = 'Naam;Nummer;Taak;Maat\nMo Ali;0612345678;Tuin;L\nC. Hagen;;Tuin;M\n';
    list = await readList(Buffer.from(bytes));
    place = new Place(before.nl, { file: 'l.csv', bytes });
  });

  it('is shown as a table, asked about, and written after a yes', async () => {
    expect(list).toHaveProperty('sheets');
    const { code, stdout, screen } = await answering(
      ['lees-in'],
      [
        ['Welk bestand?', '../x.csv', enter],
        ['Welk bestand?', '\x15', '../l.csv', enter],
        ['Wat staat er op elke rij?', '\x1b'],
        ['Welk bestand?', enter],
        ['Wat staat er op elke rij?', enter],
        ['Lees ik de kolommen zo goed?', down, enter],
        ['Welke kolom is anders?', down, down, enter],
        ['Wat staat er in die kolom?', enter],
        ['Welke kolom is anders?', enter],
        ['Rij 3: is C. Hagen iemand die er al is?', enter],
        ['Zal ik dit doen?', enter],
      ],
      place.io,
    );
    expect(screen).toContain('vind ik niet');
    expect(code).toBe(0);
    expect(stdout).toContain('personen/mo-ali.md');
  });

  it('writes nothing when somebody stops', async () => {
    const fresh = new Place(before.nl, { file: 'l.csv', bytes: 'Naam\nMo Ali\n' });
    const there = fresh.files();
    await answering(['lees-in', '../l.csv'], [['Wat staat er op elke rij?', ctrlC]], fresh.io);
    expect(fresh.files()).toEqual(there);
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** LibreOffice takes a telephone number for a number and a day for a day, as it does for who types them. */
describe.skipIf(!hasOffice)('a workbook that LibreOffice made', () => {
  it('comes to the same records as the list it was made of', { timeout: 60_000 }, async () => {
    const rows = [
      'Naam;Mobiel;Organisatie;Sinds',
      'Sunita van der Veen;0612345678;Buurthuis;12-03-2024',
      'Öznur Kaya;06-13571357;Buurthuis;01-10-2023',
      'Jan Jansen;+31612312312;;',
    ];
    const folder = mkdtempSync(join(home, 'office-'));
    writeFileSync(join(folder, 'lijst.csv'), `${rows.join('\r\n')}\r\n`);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const reading = '--infilter=CSV:59,34,76,1,,1043,false,true';
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', reading, 'lijst.csv'], {
      cwd: folder,
    });
    const imported = async (file: string): Promise<Record<string, string>> => {
      const place = new Place(before.nl, { file, bytes: readFileSync(join(folder, file)) });
      const columns = ['Naam=naam', 'Mobiel=telefoon', 'Organisatie=partner', 'Sinds=sinds'];
      const mapping = columns.flatMap(column => ['--kolom', column]);
      const { code, stderr } = await place.run(
        'lees-in',
        `../${file}`,
        '--als',
        'personen',
        ...mapping,
        '--ja',
      );
      expect(code, stderr).toBe(0);
      return place.files();
    };
    const ofList = await imported('lijst.csv');
    expect(Object.keys(ofList)).toContain('personen/sunita-van-der-veen.md');
    expect(ofList['prive/contacten.yaml']).toContain('0612345678');
    expect(await imported('lijst.xlsx')).toEqual(ofList);
  });
});
