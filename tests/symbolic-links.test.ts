import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Repository, sound } from './support/git.ts';

let repository: Repository;
/** Somebody's own files, outside the repository. */
let home: string;

beforeEach(() => {
  repository = new Repository({
    ...sound,
    'prive/contacten.yaml': 'wim:\n  telefoon: 06-11111111\n',
    'evaluaties/README.md': 'Hier staan evaluaties.\n',
  });
  home = join(repository.home, 'thuis');
  mkdirSync(join(home, 'map'), { recursive: true });
  writeFileSync(join(home, 'profiel'), 'van mij\n');
  writeFileSync(join(home, 'map', 'profiel'), 'ook van mij\n');
});
afterEach(() => repository.remove());

/** Lays a link in the repository, in the place of what was there. */
function link(path: string, to: string): void {
  const at = join(repository.folder, path);
  rmSync(at, { recursive: true, force: true });
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(to, at);
}

/** Everything of somebody's own, and what is in it. */
function own(): Record<string, string> {
  const items = readdirSync(home, { recursive: true, withFileTypes: true });
  const files = items.filter(item => !item.isDirectory()).map(item => join(item.parentPath, item.name));
  return Object.fromEntries(files.map(file => [file.slice(home.length), readFileSync(file, 'utf8')]));
}

const refused = (path: string): string =>
  `${path} is een verwijzing naar een andere plek (een link). Daar schrijf ik niet doorheen.\n` +
  'Haal de link weg, of kies een andere naam.\n';

/** Runs a command that writes; it says which link it does not write through, and leaves all of somebody's own as it is. */
async function expectRefused(path: string, argv: readonly string[], cwd?: string): Promise<void> {
  const before = own();
  const { code, stderr } = await repository.run(argv, cwd);
  expect(stderr).toBe(refused(path));
  expect(code).toBe(2);
  expect(own()).toEqual(before);
}

describe.skipIf(process.platform === 'win32')(
  'what is written goes through no link of the repository',
  () => {
    const outputs: [string, string[]][] = [
      ['check', ['check']],
      ['check in JSON', ['check', '--format', 'json']],
      ['check --accepted', ['check', '--accepted']],
      ['a report', ['report']],
      ['a report in bytes', ['report', 'lessen', '--format', 'csv', '--section', 'none']],
      ['explain', ['explain']],
      ['explain in Markdown', ['explain', '1-pitter', '--format', 'markdown']],
    ];

    it.each(outputs.filter(([name]) => name !== 'a report in bytes'))(
      '--output of %s',
      async (_name, argv) => {
        link('uit.md', join(home, 'profiel'));
        await expectRefused('uit.md', [...argv, '--output', 'uit.md']);
        expect(lstatSync(join(repository.folder, 'uit.md')).isSymbolicLink()).toBe(true);
      },
    );

    it.each([
      ['a file outside', 'uit.md', '../thuis/profiel', 'uit.md', 'uit.md'],
      ['nothing at all', 'uit.md', '../thuis/nieuw', 'uit.md', 'uit.md'],
      ['itself', 'uit.md', 'uit.md', 'uit.md', 'uit.md'],
      ['a file of the repository', 'uit.md', 'rollen/kas.md', 'uit.md', 'uit.md'],
      ['a folder outside, on the way', 'map', '../thuis/map', 'map/profiel', 'map'],
      ['a folder outside, on the way to a new folder', 'map', '../thuis/map', 'map/diep/uit.md', 'map'],
      ['a folder that is not there, on the way', 'map', '../thuis/weg', 'map/uit.md', 'map'],
      ['itself, on the way', 'map', 'map', 'map/uit.md', 'map'],
      ['the repository itself, on the way', 'map', '.', 'map/uit.md', 'map'],
      ['a folder deeper in', 'a/b/c', '../../../thuis/map', 'a/b/c/d/uit.md', 'a/b/c'],
    ])('--output where a link leads to %s', async (_name, at, to, output, told) => {
      link(at, to);
      await expectRefused(told, ['check', '--output', output]);
      // The same place under its full name, and from a folder below.
      await expectRefused(told, ['check', '--output', join(repository.folder, output)]);
      await expectRefused(told, ['check', '--output', `../${output}`], join(repository.folder, 'rollen'));
    });

    it('--output of many files writes none where one is a link', async () => {
      link('uit/lessen.csv', join(home, 'profiel'));
      link('linkmap', join(home, 'map'));
      const argv = ['report', 'one-pitters', '--format', 'csv', '--output'];
      await expectRefused('linkmap', [...argv, 'linkmap/']);
      await expectRefused('linkmap', [...argv, 'linkmap']);
      await expectRefused('linkmap', [...argv, 'linkmap/nieuw/']);
    });

    it('--output outside goes where it was sent, but through no link at that very place', async () => {
      symlinkSync(join(home, 'map'), join(repository.home, 'bureaublad'));
      const inMyFolder = await repository.run(['check', '--output', '../bureaublad/uit.txt']);
      expect(inMyFolder).toEqual({ code: 0, stdout: '', stderr: 'Bewaard in ../bureaublad/uit.txt\n' });
      expect(readFileSync(join(home, 'map', 'uit.txt'), 'utf8')).not.toBe('');
      symlinkSync(join(home, 'profiel'), join(repository.home, 'verwijzing'));
      await expectRefused('verwijzing', ['check', '--output', '../verwijzing']);
    });

    it("--output by a road of one's own into the repository meets its links all the same", async () => {
      symlinkSync(repository.folder, join(home, 'werk'));
      link('map', join(home, 'map'));
      const { code, stderr } = await repository.run([
        'check',
        '--output',
        join(home, 'werk', 'map', 'uit.md'),
      ]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: refused('map') });
      expect(existsSync(join(home, 'map', 'uit.md'))).toBe(false);
    });

    it.each([
      ['folder outside', 'personen', '../thuis/map'],
      ['folder that is not there', 'personen', '../thuis/weg'],
      ['folder inside', 'personen', 'rollen'],
      ['loop', 'personen', 'personen'],
    ])('add: a %s', async (_name, at, to) => {
      link(at, to);
      await expectRefused('personen', ['add', 'persoon', 'Jan Proef', '--yes']);
      expect(existsSync(join(repository.folder, 'rollen', 'jan-proef.md'))).toBe(false);
    });

    it.each([
      ['outside', join('..', '..', 'thuis', 'profiel')],
      ['to nothing', 'nergens'],
    ])('add: a record that is a link %s', async (_name, to) => {
      link('personen/jan-proef.md', to);
      const before = own();
      const { code, stderr } = await repository.run(['add', 'persoon', 'Jan Proef', '--yes']);
      expect(code).toBe(1);
      expect(stderr).toContain('personen/jan-proef.md bestaat al.\n');
      expect(own()).toEqual(before);
    });

    it('a handover among the minutes', async () => {
      link('verslagen', join(home, 'map'));
      await expectRefused('verslagen', ['leave', 'wim', '--handover', '--yes']);
    });

    it.each(['.vscode', '.github', '.github/workflows', 'personen', '.vscode/initiatief'])(
      'init --force: %s',
      async at => {
        link(at, join(home, 'map'));
        await expectRefused(at, ['init', '--force', '--yes', '--ci', 'github', '--no-git']);
        expect(existsSync(join(repository.folder, 'PRIVACY.md'))).toBe(false);
      },
    );

    it('init in a folder that is a link', async () => {
      link('sub', join(home, 'map'));
      await expectRefused('sub', ['init', 'sub', '--force', '--yes', '--name', 'Proef', '--no-git']);
      await expectRefused('sub', ['init', 'sub/diep', '--force', '--yes', '--name', 'Proef', '--no-git']);
    });

    it('init leaves files that are links as they are', async () => {
      link('README.md', join(home, 'profiel'));
      link('.gitignore', join(home, 'nieuw'));
      const before = own();
      const { code } = await repository.run(['init', '--force', '--yes', '--no-git']);
      expect(code).toBe(0);
      expect(own()).toEqual(before);
    });

    it.each([
      ['the file', 'rollen/kas.md', 'profiel'],
      ['its folder', 'rollen', 'map'],
    ])('check --fix: %s', async (_name, at, to) => {
      const wrong = '---\nnaam: Kas\nwie:\n\t- wim\n---\n';
      writeFileSync(join(home, to === 'map' ? 'map/kas.md' : to), wrong);
      link(at, join(home, to));
      const before = own();
      const { stderr } = await repository.run(['check', '--fix', '--yes']);
      expect(stderr).not.toContain('bestand verbeterd');
      expect(own()).toEqual(before);
    });

    it.each(['.git/hooks', '.git/hooks/pre-commit'])('hook install: %s', async at => {
      link(at, join(home, at.endsWith('hooks') ? 'map' : 'profiel'));
      await expectRefused(at, ['hook', 'install']);
      const { code, stderr } = await repository.run(['hook', 'remove']);
      expect([code, stderr]).toEqual([2, refused(at)]);
    });

    it.each(['.husky', 'haken'])('hook install: %s, where git looks for hooks', async at => {
      link(at, join(home, 'map'));
      repository.git('config', 'core.hooksPath', at);
      await expectRefused(at, ['hook', 'install']);
    });
  },
);

describe.skipIf(process.platform === 'win32')('what is read goes through no link of the repository', () => {
  const secret = 'wim:\n  telefoon: 06-98765432\n';

  it.each([
    ['the folder', 'prive', 'map'],
    ['the file', 'prive/contacten.yaml', 'map/contacten.yaml'],
    ['a folder that is not there', 'prive', 'weg'],
    ['a file of the repository', 'prive/contacten.yaml', '../repository/rollen/kas.md'],
  ])('contact details: %s', async (_name, at, to) => {
    writeFileSync(join(home, 'map', 'contacten.yaml'), secret);
    link(at, join(home, to));
    const { code, stdout, stderr } = await repository.run(['report', 'contacts', '--with-details']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('98765432');
    expect(stderr).toContain(
      `${at} is een verwijzing naar een andere plek (een link). Daar lees ik niet doorheen. Het rapport gaat verder zonder.\n`,
    );
  });

  it.each([
    ['a folder of records', 'rollen', 'map', 'misplaced-file rollen'],
    ['a record', 'rollen/kas.md', 'map/kas.md', 'readable rollen/kas.md'],
    ['the settings', 'initiatief.yaml', 'map/initiatief.yaml', 'readable initiatief.yaml'],
    ['the settings, to nothing', 'initiatief.yaml', 'weg', 'readable initiatief.yaml'],
  ])('%s', async (_name, at, to, finding) => {
    writeFileSync(join(home, 'map', 'kas.md'), '---\nnaam: Geheim\nkleur: groen\n---\n');
    writeFileSync(join(home, 'map', 'initiatief.yaml'), 'taal: nl\nnaam: Geheim\n');
    link(at, join(home, to));
    expect(await repository.found()).toContain(finding);
    for (const argv of [['check'], ['report'], ['report', '--format', 'json']])
      expect((await repository.run(argv)).stdout).not.toContain('Geheim');
  });

  it('a hook, and the settings of the program that keeps hooks', async () => {
    link('.pre-commit-config.yaml', join(home, 'profiel'));
    await expectRefused('.pre-commit-config.yaml', ['hook', 'install']);
  });
});

describe.skipIf(process.platform === 'win32')('a folder that becomes a link meanwhile', () => {
  it('is held, or passed over: what lies behind the link is never read or written', async () => {
    const { visiting } = await import('../src/io/within.ts');
    const { contentsBelow } = await import('../src/io/files.ts');
    const { listTree } = await import('../src/io/tree.ts');
    const { writeWhole } = await import('../src/io/write-whole.ts');
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'initiatief-')));
    const inside = join(root, 'personen');
    const swap = (): void => {
      renameSync(inside, join(root, 'opzij'));
      symlinkSync(join(home, 'map'), inside);
    };
    const swapBack = (): void => {
      unlinkSync(inside);
      renameSync(join(root, 'opzij'), inside);
    };
    mkdirSync(inside);
    writeFileSync(join(inside, 'profiel'), 'van ons\n');

    // Between two files of a folder.
    contentsBelow(root).together(read => {
      expect(read('personen/profiel')).toEqual({ text: 'van ons\n' });
      swap();
      expect(read('personen/profiel')).toEqual({ text: 'van ons\n' });
    });
    // Between the list and the files.
    expect(contentsBelow(root).read('personen/profiel')).toEqual({ obstacle: 'symbolic-link' });
    expect(listTree(root)).toContainEqual({ path: 'personen', type: 'link' });
    swapBack();
    // While something is written there.
    visiting(root, visit => {
      visit('personen');
      swap();
      writeFileSync('nieuw', 'erbij\n');
    });
    expect(() => writeWhole({ root, path: 'personen/nog-een' }, 'erbij\n')).toThrow('personen is a link');
    swapBack();
    expect(readdirSync(inside).sort()).toEqual(['nieuw', 'profiel']);
    expect(readdirSync(join(home, 'map'))).toEqual(['profiel']);
    rmSync(root, { recursive: true });
  });
});
