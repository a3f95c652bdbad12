import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const files: Files = {
  'initiatief.yaml': 'taal: nl\nnaam: Proef\n',
  'personen/anna-bos.md': 'naam: "Anna [Bos](javascript:x) | \\e[31m"',
  'personen/bram.md': 'naam: Bram',
  'rollen/kas.md': 'naam: "=cmd() | # Kas"\nwie: [anna-bos, bram]',
};

const write = (folder: string, ...more: string[]): ReturnType<typeof initiatief> =>
  initiatief(['rapport', 'overdracht', '-C', folder, '--today', '2026-09-01', '--write', ...more]);

describe('a handover among the minutes', () => {
  it('is a record that checks clean, and is made once', async () => {
    await inFolder({ ...files, 'personen/anna-bos.md': 'naam: Anna Bos' }, async folder => {
      const path = 'verslagen/2026-09-01-overdracht-anna-bos.md';
      expect(await write(folder, '--person', 'Anna Bos', '--language', 'en')).toEqual({
        code: 0,
        stdout: `${path}\n`,
        stderr: '',
      });
      const text = readFileSync(join(folder, path), 'utf8');
      expect(text).toContain('### Rollen');
      expect(text).toMatch(/^- \[ \] \*\*.*Kas\*\*: samen met Bram$/m);
      expect((await initiatief(['check', '-C', folder])).code).toBe(0);
      expect(await write(folder, '--person', 'anna-bos')).toEqual({
        code: 2,
        stdout: '',
        stderr: `${path} bestaat al.\n`,
      });
    });
  });

  it('carries nothing along of a hostile name', async () => {
    await inFolder(files, async folder => {
      expect((await write(folder, '--person', 'anna-bos')).code).toBe(0);
      const [name = ''] = readdirSync(join(folder, 'verslagen'));
      const text = readFileSync(join(folder, 'verslagen', name), 'utf8');
      const body = text.slice(text.lastIndexOf('\n---\n'));
      expect(text).not.toContain('\x1b');
      expect(body).not.toContain('](javascript:');
      expect(body).not.toMatch(/^#{1,2} Kas/m);
    });
  });

  it.each([
    [['--write'], 'Van wie is de overdracht?'],
    [['--write', '--person', 'kas'], '"kas" ken ik niet.'],
    [['--write', '--person', 'anna-bos', '--format', 'json'], 'daar past --vorm niet bij.'],
  ])('%j is not guessed at', async (options, said) => {
    await inFolder(files, async folder => {
      const { code, stdout, stderr } = await initiatief(['rapport', 'overdracht', '-C', folder, ...options]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(said);
      expect(existsSync(join(folder, 'verslagen'))).toBe(false);
    });
  });

  it('only a handover is written', async () => {
    await inFolder(files, async folder => {
      const { code } = await initiatief([
        'rapport',
        '1-pitters',
        '-C',
        folder,
        '--person',
        'bram',
        '--write',
      ]);
      expect(code).toBe(2);
    });
  });
});
