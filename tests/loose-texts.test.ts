import { symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Repository } from './support/git.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const open = { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\nzichtbaarheid: openbaar\n' };
const closed = { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n' };

interface Told {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  help: string;
  facts: { datum: string; in_name: boolean };
}

async function findingsIn(
  files: Readonly<Record<string, string | Buffer>>,
  ...argv: string[]
): Promise<Told[]> {
  return inFolder({}, async folder => {
    const { mkdirSync } = await import('node:fs');
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(`${folder}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
      writeFileSync(`${folder}/${path}`, content);
    }
    const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json', ...argv]);
    if (!/\d{8}/.test(Object.keys(files).join())) expect(stdout).not.toMatch(/12345678|23456782|4711/);
    return JSON.parse(stdout).findings;
  });
}

describe('personal data is looked for where there is no record', () => {
  it.each([
    ['bijlagen/leden.csv', 'naam;mobiel\nWim;0612345678\n', 'phone', 2],
    ['bijlagen/leden.txt', 'Bel Wim\r\n\r\nop 06-12345678', 'phone', 3],
    ['bijlagen/oud/lijst.tsv', 'Wim\t06 12345678', 'phone', 1],
    ['bijlagen/wim.vcf', 'BEGIN:VCARD\nTEL;TYPE=CELL:+31612345678\nEND:VCARD', 'phone', 2],
    ['bijlagen/agenda.ics', 'BEGIN:VEVENT\nDESCRIPTION:bel 06-12345678\nEND:VEVENT', 'phone', 2],
    ['bijlagen/export.json', '{ "phone": "0612345678" }', 'phone', 1],
    ['bijlagen/mail.eml', 'From: Wim <wim12345678@tuin.nl>\n', 'email', 1],
    ['bijlagen/pagina.html', '<a href="tel:0612345678">bel</a>', 'phone', 1],
    ['LEESMIJ.md', 'Bel 06-12345678', 'phone', 1],
    ['README', 'Bel 06-12345678', 'phone', 1],
    ['PRIVACY.md', 'Bel 06-12345678', 'phone', 1],
    ['partners/README.md', 'Bel 06-12345678', 'phone', 1],
    ['personen/oud.txt', 'Bel 06-12345678', 'phone', 1],
    ['ergens/anders/notitie.yaml', 'bel: 06-12345678', 'phone', 1],
  ])('in %s', async (file, content, datum, line) => {
    const found = (await findingsIn({ ...open, [file]: content })).filter(
      ({ rule }) => rule === 'personal-data',
    );
    expect(found).toMatchObject([{ file, line, facts: { datum, in_name: false } }]);
  });

  it.each([
    ['bijlagen/06-12345678.jpg', 'bijlagen/06-12345678.jpg', 'phone'],
    ['bijlagen/paspoort_123456782.pdf', 'bijlagen/paspoort_123456782.pdf', 'bsn'],
    ['bijlagen/2026-03-12-0612345678.png', 'bijlagen/2026-03-12-0612345678.png', 'phone'],
    ['bijlagen/wim@tuin.nl.docx', 'bijlagen/wim@tuin.nl.docx', 'email'],
    ['bijlagen/tel 06-12345678/foto.jpg', 'bijlagen/tel 06-12345678/', 'phone'],
    ['rollen/06-12345678/kas.md', 'rollen/06-12345678/', 'phone'],
  ])('in the name %s', async (path, file, datum) => {
    const content = path.endsWith('.md') ? '---\nnaam: Kas\nwie: []\n---\n' : Buffer.from([0xff, 0xd8, 0]);
    const found = (await findingsIn({ ...open, [path]: content })).filter(
      ({ rule }) => rule === 'personal-data',
    );
    expect(found).toMatchObject([{ file, line: 1, facts: { datum, in_name: true } }]);
    expect(found[0]?.message).not.toMatch(/12345678|23456782/);
  });

  it('each type once in a file, with how many there are', async () => {
    const lines = Array.from({ length: 500 }, (_, at) => `wim${at};06-12345${String(at).padStart(3, '0')}`);
    const found = await findingsIn({ ...open, 'bijlagen/leden.csv': `${lines.join('\n')}\nwim@tuin.nl` });
    expect(found.map(({ facts }) => facts.datum)).toEqual(['phone', 'email']);
    expect(found[0]?.help).toContain('En nog 499 keer in dit bestand.');
  });

  it.each(['utf16le', 'latin1'] as const)('in %s too', async encoding => {
    const text = Buffer.from('\ufeffÉén regel\nBSN 123456782', encoding);
    const found = await findingsIn({ ...closed, 'bijlagen/oud.txt': text });
    expect(found).toMatchObject([{ line: 2, facts: { datum: 'bsn' } }]);
  });

  it('in a private repository only what may stand nowhere', async () => {
    const text = 'Bel 06-12345678, wachtwoord: Zomer2024!, BSN 123456782, pincode 4711';
    const found = await findingsIn({ ...closed, 'bijlagen/lijst.txt': text });
    expect(found.map(({ facts }) => facts.datum).sort()).toEqual(['bsn', 'code', 'password']);
  });

  it.each([
    [
      'what stays on one computer',
      { 'prive/contacten.yaml': 'wim: 06-12345678', 'private/x.txt': '06-12345678' },
    ],
    [
      'what is hidden or not ours',
      { '.verborgen/x.txt': '06-12345678', 'node_modules/a/README.md': '06-12345678' },
    ],
    ['who made a licence', { LICENSE: 'Copyright Jan <jan@tuin.nl>' }],
    [
      'a mailbox and a telephone of an office on a page',
      { 'README.md': 'Mail info@tuin.nl of bel 071-5123456.' },
    ],
    [
      'what tells one date in a calendar from all others',
      {
        'bijlagen/agenda.ics':
          'BEGIN:VEVENT\r\nUID:agreement-due/2026-08-01-een-plek@buurttuin-de-linde.hoven\r\n drecht\r\nEND:VEVENT',
      },
    ],
    ['a picture', { 'bijlagen/foto.jpg': Buffer.from('06-12345678') }],
    ['days and numbers', { 'bijlagen/2026-03-12-verslag.pdf': '', 'bijlagen/offerte_1500_euro.pdf': '' }],
  ])('not in %s', async (_, files) => {
    const found = await findingsIn({ ...open, ...files });
    expect(found).toEqual([]);
  });

  it('not behind a link', async () => {
    await inFolder(open, async folder => {
      await inFolder({ 'initiatief.yaml': '' }, async outside => {
        writeFileSync(`${outside}/geheim.txt`, 'BSN 123456782');
        symlinkSync(`${outside}/geheim.txt`, `${folder}/geheim.txt`);
        symlinkSync(outside, `${folder}/map`);
        const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
        expect(JSON.parse(stdout).findings).toEqual([]);
      });
    });
  });
});

describe('in git', () => {
  const note = { 'bijlagen/lijst.txt': 'eerst niets\n' };

  it('what is about to be committed is looked at as it is there', async () => {
    const repository = new Repository({ ...open, ...note });
    repository.commitAll();
    repository.write({ 'bijlagen/lijst.txt': 'BSN 123456782\n', 'bijlagen/nieuw.csv': 'wim;06-12345678\n' });
    expect(await repository.found('--staged')).toEqual([]);
    repository.git('add', '--all');
    repository.write(note);
    const both = ['personal-data bijlagen/lijst.txt', 'personal-data bijlagen/nieuw.csv'];
    expect(await repository.found('--staged')).toEqual(both);
    repository.git('commit', '--quiet', '--message', 'Toch');
    repository.write({ 'rollen/kas.md': '---\nnaam: Kas\n---\n' });
    repository.git('add', 'rollen');
    expect(await repository.found('--staged')).toEqual([]);
    expect(await repository.found('--since', 'HEAD~1')).toEqual(['personal-data bijlagen/nieuw.csv']);
    repository.remove();
  });

  it('what git passes over stays on this computer', async () => {
    const repository = new Repository({
      ...open,
      '.gitignore': 'eigen/\n',
      'eigen/lijst.txt': '06-12345678',
    });
    expect(await repository.found()).toEqual([]);
    repository.write({ '.gitignore': '' });
    expect(await repository.found()).toEqual(['personal-data eigen/lijst.txt']);
    repository.remove();
  });
});
