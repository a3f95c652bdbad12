import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../src/core/words/words.ts';
import { driverSettings, withAttributes } from '../src/core/writing/merge-driver.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { initiatief, type Outcome } from './support/run.ts';

const role = (fields: string): string => `---\nnaam: Kas\n${fields}\n---\n`;

/** What git hands over: three files beside each other at the top of its working tree, and a path. */
describe('merge-file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'merge-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const files = (base: string | Buffer, ours: string | Buffer, theirs: string | Buffer): void => {
    for (const [name, text] of Object.entries({ base, ours, theirs }))
      writeFileSync(join(folder, name), text);
  };
  const run = (path = 'rollen/kas.md'): Promise<Outcome> =>
    initiatief(['merge-file', 'base', 'ours', 'theirs', path], { cwd: folder });
  const ours = (): string => readFileSync(join(folder, 'ours'), 'utf8');

  it.each([
    ['rollen/kas.md', 'nl'],
    ['tuin/rollen/2026/kas.md', 'nl'],
    ['roles/kas.md', 'en'],
  ])(
    'writes our file where all that both did is in it, and says nothing: %s in %s',
    async (path, language) => {
      const write = (text: string): string =>
        language === 'nl'
          ? text
          : text.replace('naam', 'name').replace('wie', 'holders').replace('minimaal', 'minimum');
      files(
        write(role('wie: cor')),
        write(role('wie: [cor, wim]')),
        write(role('wie: [cor, jo]\nminimaal: 2')),
      );
      expect(await run(path)).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(ours()).toBe(write(role('wie: [cor, wim, jo]\nminimaal: 2')));
    },
  );

  it('names the fields that both changed, and leaves our file to git', async () => {
    files(
      role('wie: cor\nminimaal: 2'),
      role('minimaal: 3'),
      role('wie:\n  persoon: cor\n  als: trekker\nminimaal: 4'),
    );
    const before = ours();
    expect(await run()).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'rollen/kas.md: dit is aan twee kanten anders veranderd: minimaal en wie.cor. Kijk wat er moet blijven staan.\n',
    });
    expect(ours()).toBe(before);
  });

  it('hides a number in what both changed', async () => {
    const needs = (text: string): string => role(`nodig: ${text}`);
    files(needs('bel Jo op 0612345678'), needs('bel Jo op 0612345678!'), needs('bel Jo op 0612345678?'));
    expect((await run()).stderr).not.toContain('345678');
  });

  it('merges the settings in the language that they name', async () => {
    const settings = (place: string, phase: string): string =>
      `language: en\nname: A\nplace: ${place}\nphase: ${phase}\n`;
    files(settings('A', 'startup'), settings('B', 'startup'), settings('A', 'delivery'));
    expect((await run('initiatief.yaml')).code).toBe(0);
    expect(ours()).toBe(settings('B', 'delivery'));
  });

  it.each<[string, string, string | Buffer]>([
    ['no record', 'rollen/README.md', role('minimaal: 3')],
    ['in no folder of records', 'notities/kas.md', role('minimaal: 3')],
    ['no text', 'rollen/kas.md', Buffer.from([0xff, 0xfe, 0])],
    ['in another encoding', 'rollen/kas.md', Buffer.from('---\nnaam: Caf\xe9\n---\n', 'latin1')],
    ['not to be read', 'rollen/kas.md', '---\nnaam: [Kas\n---\n'],
    ['with marks of git already', 'rollen/kas.md', role('<<<<<<< a\nminimaal: 3\n=======\n>>>>>>> b')],
  ])('leaves to git what is %s', async (_, path, text) => {
    files(role('minimaal: 2'), text, role('minimaal: 4'));
    const before = readFileSync(join(folder, 'ours'));
    expect(await run(path)).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'ours'))).toEqual(before);
  });

  it('is told of in no help, and does nothing without what git hands over', async () => {
    expect((await initiatief(['merge-file'], { cwd: folder })).code).toBe(2);
    expect(
      (await initiatief(['merge-file', 'gone', 'ours', 'theirs', 'rollen/kas.md'], { cwd: folder })).code,
    ).toBe(1);
    expect((await initiatief(['--help'])).stdout).not.toContain('merge-file');
    expect((await initiatief(['--complete', 'bash', 'initiatief', 'm'])).stdout).not.toContain('merge-file');
  });
});

describe('the settings of git', () => {
  it('name the program by whole paths, whatever is in them, and then git itself', () => {
    const settings = driverSettings(
      { node: "/opt/it's/node", script: '/home/a b/100%P/x.js' },
      'git version 2.39.5',
      'nl',
    );
    expect(Object.fromEntries(settings)).toEqual({
      'merge.initiatief.name': 'initiatief: bestanden per veld samenvoegen',
      'merge.initiatief.driver': `'/opt/it'\\''s/node' '/home/a b/100%%P/x.js' merge-file %O %A %B %P || { rm -f %A~; git merge-file --marker-size=%L -L 'onze versie' -L 'hoe het was' -L 'hun versie' %A %O %B; } || exit 1`,
    });
  });

  it.each([
    ['git version 2.43.1', false],
    ['git version 2.44.0.windows.1', true],
    ['git version 3.1.0', true],
  ])('name the sides in the words of git where it hands them over: %s', (version, isSo) => {
    const [, [, driver] = []] = driverSettings({ node: 'n', script: 's' }, version, 'en');
    expect(driver?.includes('-L %X -L %S -L %Y')).toBe(isSo);
  });
});

describe('.gitattributes', () => {
  const words = { nl: wordsOf(vocabularies.nl), en: wordsOf(vocabularies.en) };

  it('names each folder of records, in the words of the records', () => {
    for (const language of ['nl', 'en'] as const) {
      const lines = withAttributes('', words[language]).split('\n');
      for (const name of Object.values(vocabularies[language].folders))
        expect(lines).toContain(`/${name}/**/*.md merge=initiatief`);
      expect(lines).toContain('/initiatief.yaml merge=initiatief');
    }
  });

  it('keeps what stands there, with its line ends, and gets our lines once', () => {
    const own = '* text=auto\r\n*.png binary';
    const first = withAttributes(own, words.nl);
    expect(first.startsWith(`${own}\r\n# >>> initiatief >>>\r\n`)).toBe(true);
    expect(first.replaceAll('\r\n', '')).not.toContain('\n');
    expect(withAttributes(first, words.nl)).toBe(first);
    const behind = `${first.replace('/rollen/**/*.md', '/oud/*.md')}*.jpg binary\r\n`;
    expect(withAttributes(behind, words.nl)).toBe(`${first}*.jpg binary\r\n`);
  });

  it('is laid down by init, which adds to one that is there and says so', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'attributes-'));
    const path = join(cwd, '.gitattributes');
    const begin = (...argv: string[]) =>
      initiatief(['begin', '--ja', '--naam', 'Tuin', '--zonder-git', ...argv], { cwd });
    expect((await begin()).code).toBe(0);
    const laid = readFileSync(path, 'utf8');
    expect(laid).toMatch(/^# Overal dezelfde regeleinden[\s\S]*\n\/rollen\/\*\*\/\*\.md merge=initiatief\n/);
    writeFileSync(path, '*.png binary\r\n');
    const again = await begin('--toch');
    expect(again.stdout).toContain('Dit hoort nu bij het programma van vandaag: .gitattributes');
    expect(readFileSync(path, 'utf8')).toMatch(/^\*\.png binary\r\n# >>> initiatief >>>\r\n/);
    expect((await begin('--toch')).stdout).not.toContain('Dit hoort nu');
    rmSync(cwd, { recursive: true });
  });
});
