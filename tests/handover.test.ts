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
const plain: Files = { ...files, 'personen/anna-bos.md': 'naam: Anna Bos' };

const command = (folder: string, ...argv: string[]): ReturnType<typeof initiatief> =>
  initiatief([...argv, '--today', '2026-09-01'], {
    cwd: folder,
    env: {
      LANG: 'nl_NL.UTF-8',
      HOME: folder,
      XDG_STATE_HOME: join(folder, '.state'),
      GIT_CEILING_DIRECTORIES: '/',
    },
  });

describe('a handover among the minutes', () => {
  it('is a record that checks clean, in the language of the records, and is made once', async () => {
    await inFolder(plain, async folder => {
      const path = 'verslagen/2026-09-01-overdracht-anna-bos.md';
      const made = await command(folder, 'leave', 'Anna Bos', '--handover', '--language', 'en');
      expect([made.code, made.stdout]).toEqual([0, expect.stringContaining(path)]);
      const text = readFileSync(join(folder, path), 'utf8');
      expect(text).toContain('### Rollen');
      expect(text).toMatch(/^- \[ \] \*\*.*Kas\*\*: samen met Bram$/m);
      expect((await initiatief(['check', '-C', folder])).code).toBe(0);
      expect((await command(folder, 'stopt', 'anna-bos', '--overdracht')).code).toBe(1);
      expect(readdirSync(join(folder, 'verslagen'))).toHaveLength(1);
    });
  });

  it('carries nothing along of a hostile name', async () => {
    await inFolder(files, async folder => {
      expect((await command(folder, 'stopt', 'anna-bos', '--overdracht')).code).toBe(0);
      const [name = ''] = readdirSync(join(folder, 'verslagen'));
      const text = readFileSync(join(folder, 'verslagen', name), 'utf8');
      const body = text.slice(text.lastIndexOf('\n---\n'));
      expect(text).not.toContain('\x1b');
      expect(body).not.toContain('](javascript:');
      expect(body).not.toMatch(/^#{1,2} Kas/m);
    });
  });

  it('is not made without being asked, nor of a partner or a role', async () => {
    await inFolder(plain, async folder => {
      expect((await command(folder, 'stopt', 'kas', '--overdracht')).code).toBe(2);
      expect((await command(folder, 'stopt', 'anna-bos')).code).toBe(0);
      expect(existsSync(join(folder, 'verslagen'))).toBe(false);
    });
  });

  it('is still to be read of somebody who stopped, as long as records name them', async () => {
    const kas = 'naam: Kas\nwie:\n  - persoon: anna-bos\n  - bram';
    const stopped = {
      ...plain,
      'personen/anna-bos.md': 'naam: Anna Bos\nstatus: gestopt',
      'rollen/kas.md': kas,
    };
    await inFolder(stopped, async folder => {
      const { stdout } = await command(folder, 'rapport', 'overdracht', 'anna-bos');
      expect(stdout).toContain('Kas');
      expect(stdout).toContain('samen met Bram');
    });
  });
});
