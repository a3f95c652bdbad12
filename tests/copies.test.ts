import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const day = ['--today', '2026-06-01', '--color', 'never'];

const sound: Files = {
  'initiatief.yaml': 'taal: nl\nnaam: Buurttuin De Proef\nsinds: 2026-01-05\n',
  'partners/gemeente.md': 'naam: Gemeente Proefdorp\nsoort: gemeente\ncontactpersonen: [karin-de-wit]',
  'personen/cor.md': 'naam: Cor Hagenaars',
  'personen/fatima.md': 'naam: Fatima El Amrani',
  'personen/karin-de-wit.md': 'naam: Karin de Wit\npartner: gemeente',
  'rollen/tuin.md': 'naam: Tuin\nwie:\n  - cor',
  'afspraken/2026-03-12-locatie.md': [
    'naam: Locatie',
    'partijen:',
    '  - partner: gemeente',
    '    levert: een locatie',
    '  - partner: initiatief',
    '    levert: een plan',
    '    contactpersoon: fatima',
    'afgesproken_op: 2026-03-12',
  ].join('\n'),
};

/** What programs call a copy of `cor.md`. */
const copyNames = [
  'cor (1)',
  'cor(2)',
  'cor [3]',
  'cor 2',
  'cor - kopie',
  'cor - Kopie (2)',
  'cor kopie',
  'cor kopie 2',
  'cor copy',
  'cor copy 3',
  'cor - Copy',
  'cor - Copy (4)',
  'cor_copy',
  'Kopie van cor',
  'Copy of cor',
  'Copy (2) of cor',
  'cor.sync-conflict-20250926-224656-C5H6PTH',
  'cor (conflicted copy 2026-07-10 070952)',
  'cor (Conflicted copy ThinkPad 202603121129)',
  'cor (Fatima’s conflicted copy 2026-07-10)',
  "cor (PC van Karin's conflicted copy 2026-07-10 (1))",
  'cor (Case Conflict)',
  'cor (Case Conflict 1)',
  'cor (hoofdletterconflict)',
  'cor (conflicterende kopie van Karin 2026-03-12)',
  'cor (SFConflict karin@example.org 2026-03-12-11-30-28)',
  'cor (# Name clash 2026-03-12 a1B2c3 #)',
  'cor [conflicted]',
  'cor_conflict-20260312-101500',
  'cor.conflict',
  'cor_BACKUP_123',
  'cor_BASE_123',
  'cor_LOCAL_123',
  'cor_REMOTE_123',
  'cor.orig',
  'cor.bak',
  'cor~HEAD',
  'cor~main',
  'cor~1',
  'cor-LAPTOP-7',
  'cor-DESKTOP-AB12CD3',
  'cor-MacBook Pro van Karin',
  'cor-Karins-iMac',
  'Cor',
  'CÓR',
  'cor .orig',
].map(name => `personen/${name}.md`);

/** The same, where what it ends in makes it no record at all. */
const astray = [
  'personen/cor.md.orig',
  'personen/cor.md.bak',
  'personen/cor.md~HEAD',
  'personen/cor (1).markdown',
  'personen/cor.txt',
  'personen/cor.md.txt',
  'personen/cor.md (conflicted copy 2026-07-10)',
  'personen/cor.MD',
];

/** What is found of copies, as paths, and what else is found in these files. */
async function look(files: Files, ...options: string[]): Promise<{ copies: string[]; others: string[] }> {
  return inFolder(files, async folder => {
    const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json', ...day, ...options]);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; file: string }[] };
    const copies = findings.filter(({ rule }) => rule === 'copied-file').map(({ file }) => file);
    return {
      copies,
      others: findings.flatMap(({ rule, file }) => (rule === 'copied-file' ? [] : `${rule} ${file}`)),
    };
  });
}

async function report(files: Files, id: string): Promise<string> {
  return inFolder(files, async folder => {
    const argv = ['report', id, '-C', folder, '--format', 'json', ...day];
    return (await initiatief(argv)).stdout.replaceAll(folder, '');
  });
}

const cor = sound['personen/cor.md'] as string;

describe('a copy that a program made', () => {
  it.each([...copyNames, ...astray])('is pointed out, and counts nowhere: %s', async path => {
    const changed = { ...sound, [path]: `---\n${cor}\ntalenten: koken\n---\n` };
    expect(await look(changed)).toEqual({ copies: [path], others: [] });
    for (const id of ['one-pitters', 'overview', 'talents'])
      expect(await report(changed, id)).toBe(await report(sound, id));
  });

  it.each(copyNames.slice(0, 40))('is not read for who is meant: %s', async path => {
    const id = path.slice('personen/'.length, -'.md'.length);
    const quoted = `'${id.replaceAll("'", "''")}'`;
    const role = { 'rollen/tuin.md': `naam: Tuin\nwie:\n  - cor\n  - ${quoted}` };
    const changed = { ...sound, ...role, [path]: `---\n${cor}\n---\n` };
    if (/[/.]/.test(id)) return;
    // Both names are one person, who then stands twice in one list: that is to be mended there.
    expect(await look(changed)).toEqual({ copies: [path], others: ['same-person rollen/tuin.md'] });
    const { figures } = JSON.parse(await report(changed, 'one-pitters'));
    expect(figures).toEqual(JSON.parse(await report(sound, 'one-pitters')).figures);
  });

  it('is pointed out when the one or the other cannot be read', async () => {
    const path = 'personen/cor (1).md';
    expect((await look({ ...sound, [path]: '---\nnaam: [\n' })).copies).toEqual([path]);
    expect((await look({ ...sound, [path]: '---\n---\n' })).copies).toEqual([path]);
    expect(
      (await look({ ...sound, [path]: `---\n${cor}\n---\n`, 'personen/cor.md': '---\nnaam: [\n' })).copies,
    ).toEqual([path]);
  });

  it('is told to have what nobody may have in it', async () => {
    const bsn = { 'personen/cor (1).md': `---\n${cor}\n---\n\nBSN 111222333\n` };
    expect(await look({ ...sound, ...bsn })).toEqual({
      copies: ['personen/cor (1).md'],
      others: ['personal-data personen/cor (1).md'],
    });
  });

  it.each([
    [
      'afspraken/2026-03-12-locatie (conflicted copy 2026-07-10 070952).md',
      'afspraken/2026-03-12-locatie.md',
    ],
    ['afspraken/2026/2026-03-12-locatie_REMOTE_77.md', 'afspraken/2026-03-12-locatie.md'],
    ['afspraken/2026-03-12-locatie-kopie.md', 'afspraken/2026-03-12-locatie.md'],
    ['afspraken/2026-03-12-locatie (1).md', 'afspraken/2026-03-12-locatie.md'],
  ])('leaves one agreement: %s', async (path, of) => {
    const changed = { ...sound, [path]: sound[of] as string };
    expect((await look(changed)).copies).toEqual([path]);
    expect(await report(changed, 'agreements')).toBe(await report(sound, 'agreements'));
  });

  it.each([
    'initiatief (1).yaml',
    'initiatief - kopie.yaml',
    'initiatief.sync-conflict-20260312-101500-ABC.yaml',
  ])('is pointed out of the settings: %s', async path => {
    const changed = { ...sound, [path]: sound['initiatief.yaml'] as string };
    expect(await look(changed)).toEqual({ copies: [path], others: [] });
  });

  it.each(['personen (1)', 'personen - kopie', 'Kopie van personen'])(
    'is pointed out of a folder: %s',
    async name => {
      const changed = { ...sound, [`${name}/cor.md`]: `---\n${cor}\n---\n` };
      expect(await look(changed)).toEqual({ copies: [`${name}/`], others: [] });
    },
  );
});

describe('what is no copy', () => {
  it.each(['cor-de-wit', 'cor-2', 'corrie', 'cor-laptop', 'cor-copyright', 'copy-of-cor', 'kopie'])(
    'is a record like others: %s',
    async id => {
      const changed = { ...sound, [`personen/${id}.md`]: 'naam: Iemand Anders' };
      expect(await look(changed)).toEqual({ copies: [], others: [] });
    },
  );

  it('is what has the sign of a copy and another name in it', async () => {
    const other = { 'rollen/tuin-kopie.md': 'naam: Kopieën van het tuinplan\nwie: [cor]' };
    expect(await look({ ...sound, ...other })).toEqual({ copies: [], others: [] });
    const person = { 'personen/cor-DE-WIT.md': '---\nnaam: Cor de Wit\n---\n' };
    expect(await look({ ...sound, ...person })).toEqual({
      copies: [],
      others: ['file-name personen/cor-DE-WIT.md'],
    });
  });

  it('is a namesake: both count, with a tip', async () => {
    const namesake = { 'personen/cor-hagenaars.md': 'naam: Cor Hagenaars\ntalenten: koken' };
    expect(await look({ ...sound, ...namesake })).toEqual({
      copies: [],
      others: ['same-name personen/cor-hagenaars.md'],
    });
  });

  it('is a second new note in which nobody wrote yet', async () => {
    await inFolder(sound, async folder => {
      for (const name of ['Naamloos', 'Naamloos 1', 'Naamloos 2'])
        writeFileSync(join(folder, `personen/${name}.md`), '');
      const { stdout } = await initiatief(['check', '-C', folder, ...day]);
      expect(stdout).toContain('bestanden bekeken. 3 tips.');
    });
  });

  it('is the same overleg in another month', async () => {
    const minutes = (on: string) => `naam: Kerngroep\ngehouden_op: ${on}`;
    const monthly = {
      'verslagen/2026-03-12-kerngroep.md': minutes('2026-03-12'),
      'verslagen/2026-04-09-kerngroep.md': minutes('2026-04-09'),
    };
    expect(await look({ ...sound, ...monthly })).toEqual({ copies: [], others: [] });
  });

  it('is a file with the sign of a copy of something that is not there', async () => {
    const alone = { 'personen/ria (1).md': '---\nnaam: Ria\n---\n' };
    expect(await look({ ...sound, ...alone })).toEqual({
      copies: [],
      others: ['file-name personen/ria (1).md'],
    });
    const printed = await inFolder({ ...sound, ...alone }, folder =>
      initiatief(['check', '-C', folder, ...day]),
    );
    expect(printed.stdout).toContain('Noem het bestand ria.md\n');
  });
});

describe('files with the same text', () => {
  it.each(['personen/kees.md', 'personen/a/cor.md', 'personen/cor-2.md'])('are one: %s', async path => {
    const changed = { ...sound, [path]: cor };
    const { copies, others } = await look(changed);
    expect({ copies: copies.length, others }).toEqual({ copies: 1, others: [] });
    const people = JSON.parse(await report(changed, 'human-scale')).figures;
    expect(people).toEqual(JSON.parse(await report(sound, 'human-scale')).figures);
  });
});

describe('when one is kept', () => {
  it.each(['personen/cor (1).md', 'personen/cor-LAPTOP-7.md', 'personen/Cor.md'])(
    'nothing is left to say, whichever it is: %s',
    async copy => {
      for (const keep of ['original', 'copy'])
        await inFolder({ ...sound, [copy]: `---\n${cor}\n---\n` }, async folder => {
          const role = join(folder, 'rollen/tuin.md');
          const id = copy.slice('personen/'.length, -'.md'.length);
          writeFileSync(role, `---\nnaam: Tuin\nwie: ${id}\n---\n`);
          if (keep === 'original') rmSync(join(folder, copy));
          else renameSync(join(folder, copy), join(folder, 'personen/cor.md'));
          writeFileSync(role, '---\nnaam: Tuin\nwie: cor\n---\n');
          const { stdout } = await initiatief(['check', '-C', folder, ...day]);
          expect(stdout).toMatch(/Het klopt|Ze kloppen/);
        });
    },
  );
});

describe('a file with a wrong name', () => {
  const wrong: readonly (readonly [from: string, to: string])[] = [
    ['partners/Gemeente.md', 'partners/gemeente.md'],
    ['partners/GEMEENTE.md', 'partners/gemeente.md'],
    ['partners/gemeente.MD', 'partners/gemeente.md'],
    ['partners/Gemeente.MD', 'partners/gemeente.md'],
    ['partners/gemeente .md', 'partners/gemeente.md'],
    ['partners/ gemeente.md', 'partners/gemeente.md'],
    ['partners/gémeente.md', 'partners/gemeente.md'],
    ['partners/ge\u0301meente.md', 'partners/gemeente.md'],
    ['partners/gemeente', 'partners/gemeente.md'],
    ['partners/Gemeente.yml', 'partners/gemeente.yaml'],
    ['partners/gemeente.txt', 'partners/gemeente.md'],
    ['partners/gemeente_.md', 'partners/gemeente.md'],
    ['personen/Cor.md', 'personen/cor.md'],
    ['personen/CÖR.md', 'personen/cor.md'],
    ['personen/cor (1).md', 'personen/cor.md'],
    ['personen/Karin de Wit.md', 'personen/karin-de-wit.md'],
    ['personen/karin_de_wit.md', 'personen/karin-de-wit.md'],
    ['personen/Karin-de-Wit.markdown', 'personen/karin-de-wit.md'],
    ['Partners/gemeente.md', 'partners/gemeente.md'],
    ['partner/gemeente.md', 'partners/gemeente.md'],
    ['afspraken/locatie.md', 'afspraken/2026-03-12-locatie.md'],
    ['afspraken/12-3-2026-locatie.md', 'afspraken/2026-03-12-locatie.md'],
    ['afspraken/2026-03-12-Locatie.md', 'afspraken/2026-03-12-locatie.md'],
    ['afspraken/2026-03-12 locatie.md', 'afspraken/2026-03-12-locatie.md'],
  ];
  const minutes = {
    'verslagen/2026-03-12-kerngroep.md':
      'naam: Kerngroep\ngehouden_op: 2026-03-12\nafspraken: 2026-03-12-locatie',
  };
  const whole: Files = { ...sound, ...minutes };

  it.each(wrong)(
    'is the one thing told, and the folder is sound once it has its name: %s',
    async (from, to) => {
      const original = to === 'partners/gemeente.yaml' ? 'partners/gemeente.md' : to;
      const text = whole[original] as string;
      const fenced = to.endsWith('.yaml') ? text : `---\n${text}\n---\n`;
      const { [original]: _, ...others } = whole;
      await inFolder({ ...others, [from]: fenced }, async folder => {
        const check = async (...more: string[]): Promise<string> => {
          const { stdout, stderr } = await initiatief(['check', '-C', folder, ...day, ...more]);
          return stderr + stdout;
        };
        const told = await check();
        const [said = '', ...more] = /(?:Noem het bestand|Noem de map)\s+(\S+)/.exec(told)?.slice(1) ?? [];
        expect(more).toEqual([]);
        expect(told).toMatch(/1 fout\.|1 fout /);
        const before = await check('--fix', '--yes');
        expect(before).toContain('Er is niets dat ik zelf kan verbeteren.');
        // The remedy, to the letter. A folder is told by its own name alone.
        const isFolder = told.includes('Noem de map');
        const target = said.includes('/') ? said : isFolder ? said : join(dirname(from), said);
        const source = isFolder ? dirname(from) : from;
        mkdirSync(dirname(join(folder, target)), { recursive: true });
        renameSync(join(folder, source), join(folder, target));
        expect(isFolder ? `${target}/gemeente.md` : target).toBe(to);
        expect(await check()).toMatch(/Het klopt|Ze kloppen/);
      });
    },
  );

  it.each([
    ['personen/Cor.md', 'Cor', 'cor'],
    ['personen/CÖR.md', 'CÖR', 'cor'],
    ['personen/cor .md', "'cor '", 'cor'],
    ['personen/José.md', 'José', 'jose'],
    ['personen/jose\u0301.md', 'josé', 'jose'],
    ['personen/jos\u00e9.md', 'jose\u0301', 'jose'],
  ])(
    'and what refers to that name are both told, and after both the folder is sound: %s',
    async (from, typed, id) => {
      const { 'personen/cor.md': _, ...others } = sound;
      const role = { 'rollen/tuin.md': `naam: Tuin\nwie:\n  - ${typed}` };
      await inFolder({ ...others, ...role, [from]: `---\n${cor}\n---\n` }, async folder => {
        const { stdout } = await initiatief(['check', '-C', folder, ...day]);
        expect(stdout).toContain(`Noem het bestand ${id}.md`);
        // Spaces round what is typed are no part of it.
        const meant = [...stdout.matchAll(/Bedoel je "(.*)"/g)].map(match => match[1]);
        expect(meant).toEqual(typed.includes(' ') ? [] : [id]);
        await initiatief(['check', '-C', folder, '--fix', '--yes', ...day]);
        renameSync(join(folder, from), join(folder, `personen/${id}.md`));
        expect((await initiatief(['check', '-C', folder, ...day])).stdout).toMatch(/Het klopt|Ze kloppen/);
      });
    },
  );
});
