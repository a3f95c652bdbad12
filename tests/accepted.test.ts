import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { audiences } from '../src/core/audiences/readers.ts';
import { forAudience } from './support/audience.ts';
import { type Files, inFolder, registerOf } from './support/register.ts';
import { initiatief, type Outcome } from './support/run.ts';

const person = 'naam: Wim Bos\n';
const role = (name: string, more = ''): string => `naam: ${name}\nwie: wim-bos\n${more}`;
const accepting = (rule: string, because: string): string =>
  `bewust_zo:\n  - regel: ${rule}\n    omdat: ${because}\n`;

const garden: Files = {
  'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
  'personen/wim-bos.md': person,
  'rollen/compost.md': role('Compost', accepting('1-pitter', 'Wim doet dit graag alleen.')),
  'rollen/hek.md': role('Hek'),
};

const check = (folder: string, ...options: string[]): Promise<Outcome> =>
  initiatief(['check', '-C', folder, ...options], { env: { LANG: 'nl_NL.UTF-8', PATH: process.env.PATH } });

interface Listed {
  summary: Record<string, number>;
  accepted: Record<string, unknown>[];
  levels: Record<string, unknown>[];
}

const listedIn = async (folder: string, ...options: string[]): Promise<Listed> =>
  JSON.parse((await check(folder, '--accepted', '--format', 'json', ...options)).stdout);

/** Git as somebody with this name runs it, on this day, without the settings of this machine. */
function git(folder: string, name: string, day: string, ...args: string[]): void {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: 'x@example.org',
    GIT_COMMITTER_NAME: 'Forge',
    GIT_COMMITTER_EMAIL: 'forge@example.org',
    GIT_AUTHOR_DATE: `${day}T23:30:00+0200`,
    GIT_COMMITTER_DATE: '2026-08-01T12:00:00+0000',
  };
  execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' });
}

function commitAll(folder: string, name: string, day: string): void {
  git(folder, name, day, 'add', '--all');
  git(folder, name, day, 'commit', '--quiet', '-m', 'x');
}

describe('a finding that was accepted', () => {
  it('is not told, also not with --strict, and is counted', async () => {
    await inFolder(garden, async folder => {
      const options = ['--rule', 'one-pitter', '--format', 'json'];
      const { stdout } = await check(folder, ...options);
      const { summary, findings } = JSON.parse(stdout);
      expect(findings.map(({ file }: { file: string }) => file)).toEqual(['rollen/hek.md']);
      expect(summary).toEqual({ error: 0, warning: 1, info: 0, accepted: 1 });
      expect((await check(folder, '--strict', '--rule', 'one-pitter', 'rollen/hek.md')).code).toBe(1);
      expect((await check(folder, '--strict', '--rule', 'one-pitter', 'rollen/compost.md')).code).toBe(0);
    });
  });

  it('is not counted where only another file is judged', async () => {
    await inFolder(garden, async folder => {
      const { stdout } = await check(folder, '--rule', 'one-pitter', 'personen');
      expect(stdout).toBe('1 bestand bekeken. Niets vraagt nu aandacht.\n');
    });
  });

  it('changes no figure of a report, and no longer asks for attention in it', async () => {
    const open = { ...garden, 'rollen/compost.md': role('Compost') };
    const overview = (files: Files): Promise<{ figures: unknown; asking: string[] }> =>
      inFolder(files, async folder => {
        const { stdout } = await initiatief(['report', '-C', folder, '--format', 'json']);
        const { figures, sections } = JSON.parse(stdout);
        const { rows } = sections.find(({ id }: { id: string }) => id === 'attention');
        return { figures, asking: rows.map(({ id }: { id: string }) => id) };
      });
    const [before, after] = [await overview(open), await overview(garden)];
    expect(after.figures).toEqual(before.figures);
    expect(before.asking).toEqual(['role/compost', 'role/hek']);
    expect(after.asking).toEqual(['role/hek']);
  });

  it('stays accepted for who may not read the reason', () => {
    const secret = {
      ...garden,
      'initiatief.yaml':
        'taal: nl\nnaam: Tuin\nregels:\n  hek: uit\n  lege-rol: { niveau: uit, omdat: GEHEIM }\n',
      'personen/wim-bos.md': `${person}${accepting('zonder-rol', 'GEHEIM')}`,
      'rollen/compost.md': role('Compost', accepting('1-pitter', 'GEHEIM')),
    };
    const register = registerOf(secret);
    for (const audience of audiences.filter(name => name !== 'core')) {
      const { files } = forAudience(register, audience, 'nl');
      expect(JSON.stringify(files)).not.toContain('GEHEIM');
      expect(files.filter(({ data }) => data.accepted?.length === 1)).toHaveLength(2);
    }
  });
});

describe('the level of a rule', () => {
  it('stays its own when the word for it is none', async () => {
    const settings = 'taal: nl\nnaam: Tuin\nregels:\n  1-pitter: { niveau: uti, omdat: Een tikfout. }\n';
    await inFolder({ ...garden, 'initiatief.yaml': settings }, async folder => {
      const { stdout } = await check(folder, '--rule', 'one-pitter');
      expect(stdout).toContain('rollen/hek.md:3:6  let op  deze rol rust op één persoon');
    });
  });
});

describe('check --accepted', () => {
  const files = {
    ...garden,
    'initiatief.yaml':
      'taal: nl\nnaam: Tuin\nregels:\n  te-weinig: uit\n  zonder-rol: { niveau: uit, omdat: Wij zijn klein. }\n  zijlijn: let_op\n',
    'rollen/hek.md': role('Hek', accepting('lege-rol', 'Er was even niemand.')),
  };
  const validate = (() => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    formats.default(ajv);
    const schema = join(import.meta.dirname, '../schemas/output/accepted.schema.json');
    return ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  })();

  it('without git lists what, where and why', async () => {
    await inFolder(files, async folder => {
      const { code, stdout, stderr } = await check(folder, '--accepted');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatchInlineSnapshot(`
        "Bewust zo · Tuin · 1 september 2026
        ═══════════════════════════════════

        Wat we zo laten ────────────────────────────────────────────────────────────────
        Deze meldingen kloppen. We laten het met opzet zo.

        Regel     Bestand            Omdat
        ────────  ─────────────────  ──────────────────────────
        1-pitter  rollen/compost.md  Wim doet dit graag alleen.

        Regels die voor ons anders tellen ──────────────────────────────────────────────
        Dit niveau kozen we zelf, in initiatief.yaml.

        Regel       Nu   Standaard  Omdat
        ──────────  ───  ─────────  ───────────────
        zonder-rol  uit  tip        Wij zijn klein.

        Niet meer nodig ────────────────────────────────────────────────────────────────
        Hier valt nu niets meer te melden.

        Regel     Bestand        Omdat
        ────────  ─────────────  ────────────────────
        lege-rol  rollen/hek.md  Er was even niemand.

        → Blijft dat zo? Haal het in dat bestand weg bij bewust_zo.
        "
      `);
    });
  });

  it('with git tells who wrote the reason, and when it was there', async () => {
    await inFolder(files, async folder => {
      git(folder, 'x', '2026-01-01', 'init', '--quiet');
      commitAll(folder, 'Ria de Boer', '2026-03-12');
      writeFileSync(
        join(folder, 'rollen/hek.md'),
        `---\n${files['rollen/hek.md'].replace('even', 'nog')}---\n`,
      );
      commitAll(folder, 'Ed Prins', '2026-04-02');
      writeFileSync(
        join(folder, 'initiatief.yaml'),
        files['initiatief.yaml'].replace('Wij zijn klein', 'Wij zijn jong'),
      );
      const listed = await listedIn(folder);
      expect(validate(listed), JSON.stringify(validate.errors)).toBe(true);
      expect(listed.accepted).toMatchObject([
        { rule: 'one-pitter', line: 6, by: 'Ria de Boer', on: '2026-03-12', committed: true, findings: 1 },
        { rule: 'vacant-role', line: 6, by: 'Ed Prins', on: '2026-04-02', committed: true, findings: 0 },
      ]);
      expect(listed.levels).toMatchObject([
        { rule: 'without-role', level: 'off', default: 'info', by: null, on: null, committed: false },
      ]);
      const { stdout } = await check(folder, '--accepted', '--language', 'en');
      expect(stdout).toMatchInlineSnapshot(`
        "On purpose · Tuin · 1 September 2026
        ════════════════════════════════════

        What we leave like this ────────────────────────────────────────────────────────
        These findings are right. We leave things like this on purpose.

        Rule        Record             Because
        ──────────  ─────────────────  ──────────────────────────
        one-pitter  rollen/compost.md  Wim doet dit graag alleen.
                                       Ria de Boer, 12 March 2026

        Rules that matter more or less to us ───────────────────────────────────────────
        We chose this level ourselves, in initiatief.yaml.

        Rule          Now  Usual  Because
        ────────────  ───  ─────  ────────────────────────
        without-role  uit  tip    Wij zijn jong.
                                  not committed to git yet

        No longer needed ───────────────────────────────────────────────────────────────
        There is nothing left to tell here.

        Rule         Record         Because
        ───────────  ─────────────  ──────────────────────
        vacant-role  rollen/hek.md  Er was nog niemand.
                                    Ed Prins, 2 April 2026

        → Will it stay like that? Remove it from that record, under bewust_zo.
        "
      `);
    });
  });

  it('knows files that git does not have yet, and folders below the top of a repository', async () => {
    await inFolder({ 'LEESMIJ.md': 'x' }, async top => {
      git(top, 'x', '2026-01-01', 'init', '--quiet');
      await inFolder(files, async made => {
        const folder = join(top, 'tuin één');
        renameSync(made, folder);
        expect((await listedIn(folder)).accepted.map(({ committed }) => committed)).toEqual([false, false]);
        git(top, 'x', '2026-01-01', 'add', 'tuin één/rollen/compost.md');
        git(top, 'Ria', '2026-03-12', 'commit', '--quiet', '-m', 'x');
        git(top, 'x', '2026-01-01', 'add', '--all');
        expect((await listedIn(folder)).accepted.map(({ by }) => by)).toEqual(['Ria', null]);
      });
    });
  });

  it('does not take the first commit that is here for the one that wrote it', async () => {
    await inFolder(files, async folder => {
      git(folder, 'x', '2026-01-01', 'init', '--quiet');
      commitAll(folder, 'Ria', '2026-03-12');
      writeFileSync(join(folder, 'nieuw.txt'), 'x');
      commitAll(folder, 'Ed', '2026-04-02');
      await inFolder({}, async elsewhere => {
        git(elsewhere, 'x', '2026-01-01', 'clone', '--quiet', '--depth', '1', `file://${folder}`, 'kort');
        const { accepted } = await listedIn(join(elsewhere, 'kort'));
        expect(accepted.map(({ by, committed }) => [by, committed])).toEqual([
          [null, null],
          [null, null],
        ]);
      });
    });
  });

  it('can be about some files or rules only', async () => {
    await inFolder(files, async folder => {
      expect((await listedIn(folder, 'rollen/hek.md')).summary).toEqual({
        needed: 0,
        unneeded: 1,
        levels: 0,
      });
      expect((await listedIn(folder, '--rule', '1-pitter')).summary).toEqual({
        needed: 1,
        unneeded: 0,
        levels: 0,
      });
      expect((await listedIn(folder, '--skip', '1-pitter')).summary).toEqual({
        needed: 0,
        unneeded: 1,
        levels: 1,
      });
    });
  });

  it('ends with 0 whatever is wrong in the records', async () => {
    await inFolder({ ...files, 'rollen/kapot.md': '---\nnaam: [\n' }, async folder => {
      expect((await check(folder)).code).toBe(1);
      expect((await check(folder, '--accepted', '--strict')).code).toBe(0);
    });
  });

  it('names the formats there are when asked for another', async () => {
    await inFolder(files, async folder => {
      const { code, stdout, stderr } = await check(folder, '--accepted', '--format', 'sarif');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Wat bewust zo is, kan ik niet als sarif laten zien.');
      expect(stderr).toContain('Kies uit text, json of markdown.');
    });
  });

  it('lets nothing through that a terminal would obey, and no personal data', async () => {
    const reason = '"Bel \u202e 123456782."';
    const hostile = { ...garden, 'rollen/compost.md': role('Compost', accepting('1-pitter', reason)) };
    await inFolder(hostile, async folder => {
      git(folder, 'x', '2026-01-01', 'init', '--quiet');
      commitAll(folder, 'Ria \u001b[31m\u202eRood', '2026-03-12');
      for (const format of ['text', 'markdown', 'json']) {
        const { stdout } = await check(folder, '--accepted', '--format', format);
        expect(stdout).toContain('Ria');
        expect(stdout).not.toMatch(/[\u001b\u202e]/);
        expect(stdout).not.toContain('345678');
      }
    });
  });
});

describe('the guides', () => {
  const guides = [
    ['nl/bewust-zo.md', 'rollen/compost.md', 'personen/wim-bos.md', 'taal: nl\nnaam: Tuin'],
    ['en/on-purpose.md', 'roles/compost.md', 'people/wim-bos.md', 'language: en\nname: Garden'],
  ] as const;

  it.each(guides)('%s shows what works', async (guide, roleFile, personFile, settings) => {
    const text = readFileSync(join(import.meta.dirname, '../docs', guide), 'utf8');
    const [accepting = '', levels = ''] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, block]) => block,
    );
    const name = settings.startsWith('taal') ? 'naam' : 'name';
    const shown = {
      'initiatief.yaml': `${settings}\n${levels}`,
      [roleFile]: accepting,
      [personFile]: `${name}: Wim Bos`,
    };
    await inFolder(shown, async folder => {
      expect(JSON.parse((await check(folder, '--format', 'json')).stdout).findings).toEqual([]);
      const { accepted, levels: chosen } = await listedIn(folder);
      expect(accepted).toMatchObject([{ rule: 'one-pitter', findings: 1 }]);
      expect(chosen).toMatchObject([{ rule: 'sideline' }, { rule: 'without-role', level: 'off' }]);
    });
  });
});
