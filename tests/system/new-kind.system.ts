import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/ground/language.ts';
import { newTemplates, newWords } from '../new-kind/words.ts';

const root = join(import.meta.dirname, '../..');
const sources = ['src', 'schemas', 'scripts', 'templates', 'tests/support', 'tests/new-kind'];
const others = ['bin', 'package.json', 'tsconfig.json'];

/** What `tests/new-kind/walk.ts` prints of a language. */
interface Walked {
  added: { code: number; stdout: string };
  missing: { code: number; stderr: string };
  asked: number;
  [text: string]: unknown;
}

describe('a kind that somebody adds today, with a schema, words and a template', () => {
  let copy: string;
  let walked: Record<string, Walked>;
  const run = (name: string, ...args: string[]) => {
    const options = { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } } as const;
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', name), args, options);
    return { status, stdout, stderr };
  };
  const change = (path: string, to: (text: string) => string): void =>
    writeFileSync(join(copy, path), to(readFileSync(join(copy, path), 'utf8')));

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'kind-'));
    for (const part of [...sources, ...others])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const kind of ['loan', 'permit'] as const) {
      const schema = `${kind}.schema.json`;
      cpSync(join(copy, 'tests/new-kind', schema), join(copy, 'schemas', schema));
      for (const language of languages)
        writeFileSync(join(copy, `templates/${language}/records/${kind}.md`), newTemplates[language][kind]);
    }
    // The program itself, and not what tests it; what was read before is not read again.
    const own = '"incremental": true, "tsBuildInfoFile": "read.json" }, "include": ["src"]';
    change('tsconfig.json', text => text.replace(/\},\s*"include": \[[^\]]*\]/, `, ${own}`));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('has the compiler name each list of words that lacks it, in both languages, and nothing else', () => {
    expect(run('tsx', 'scripts/build.ts')).toMatchObject({ status: 0, stderr: '' });
    const { stdout } = run('tsc');
    const named = stdout
      .split('\n')
      .flatMap(line => /^(\S+?)\((\d+)/.exec(line)?.slice(1, 3).join(' ') ?? []);
    const expected = languages.flatMap(language => {
      const path = `src/vocabulary/${language}.ts`;
      const lines = readFileSync(join(copy, path), 'utf8').split('\n');
      return Object.keys(newWords[language]).map(list => `${path} ${lines.indexOf(`  ${list}: {`) + 1}`);
    });
    expect(named.sort()).toEqual(expected.sort());
  });

  it('compiles with those words, and goes through everything', () => {
    for (const language of languages)
      for (const [list, words] of Object.entries(newWords[language]))
        change(`src/vocabulary/${language}.ts`, text => text.replace(`\n  ${list}: {\n`, `$&    ${words}\n`));
    expect(run('tsc')).toEqual({ status: 0, stdout: '', stderr: '' });
    const { status, stdout, stderr } = run('tsx', 'tests/new-kind/walk.ts');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    walked = JSON.parse(stdout);
  });

  describe.each([
    { language: 'nl', folder: 'uitleningen', due: 'uiterlijk', pledge: 'borg' },
    { language: 'en', folder: 'loans', due: 'due', pledge: 'pledge' },
  ])('in $language', ({ language, folder, due, pledge }) => {
    const found = () => walked[language] as Walked;

    it('is added by options, with a day before its name, and by answers to what its schema asks', () => {
      const { added, text, asked, made } = found();
      expect(added).toEqual({ code: 0, stdout: `${folder}/2026-08-01-ladder.md\n`, stderr: '' });
      expect(text).toContain(`\n${due}: 2026-10\n`);
      expect(asked).toBe(0);
      expect(made).toMatch(/: pien-lampe\n[\s\S]*: 2026-08-01\n[\s\S]*: (?:hamer|hammer)\n/);
      expect(made).toMatch(/\n(?:Netjes houden|Keep it clean)\.\n/);
    });

    it('is asked and planned by the library', () => {
      const { asks, files } = found().library as {
        asks: string[];
        files: { file: string; before: null; after: string }[];
      };
      expect(asks).toEqual(
        expect.arrayContaining(language === 'nl' ? ['Lener', 'Spullen'] : ['Borrower', 'Tools']),
      );
      expect(files).toMatchObject([{ file: `${folder}/2026-08-02-boor.md`, before: null }]);
      expect(files[0]?.after).toMatch(/: pien-lampe\n[\s\S]*: 2026-08-02\n[\s\S]*: boor\n/);
    });

    it('is not added without what a condition asks, and tells what to type for it', () => {
      const lacks = {
        nl: 'Nog niet ingevuld: --zet lener of partner.\nTyp bijvoorbeeld: initiatief nieuw uitlening "',
        en: 'Not filled in yet: --set borrower or partner.\nType for example: initiatief add loan "',
      };
      expect(found().missing.code).toBe(2);
      expect(found().missing.stderr).toContain(lacks[language as 'nl' | 'en']);
    });

    it('is sound, and each condition that is broken is told of', async () => {
      expect(found()).toMatchObject({ sound: [], stillSound: [] });
      const told = Object.entries(found().found as Record<string, string>).map(
        ([name, text]) => `${name}:\n${text}`,
      );
      await expect(told.join('\n')).toMatchFileSnapshot(`../new-kind/check.${language}.txt`);
    });

    it('is on the agenda and among the changes, for each audience as its schema says', async () => {
      const told = Object.entries(found().reports as Record<string, string[]>).map(
        ([name, lines]) => `${name}:\n  ${lines.join('\n  ')}`,
      );
      await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`../new-kind/reports.${language}.txt`);
    });

    it('shows nobody but the core group what nothing is said of', () => {
      const unsaid = ['secret1', 'secret2', 'secret3', 'secret4', 'secret5', 'stokgeheim'];
      expect(found().hidden).toEqual({
        core: ['forpartners', 'pien', ...unsaid],
        partners: ['forpartners', 'pien'],
        everyone: [],
      });
      expect(found().printed).toEqual({ core: ['pien', 'stokgeheim'], partners: ['pien'], everyone: [] });
    });

    it('is merged item by item, when two people change it', () => {
      const { text, conflicts } = found().merged as { text: string; conflicts: unknown[] };
      expect(conflicts).toEqual([]);
      expect(text).toMatch(
        /\n {2}- (?:hamer # nieuw|hammer # new)\n {2}- \w+: (?:zaag|saw)\n {4}\w+: 5 euro\n {2}- \w+: (?:bijl|axe)\n {4}\w+: (?:niets|nothing)\n\w+: (?:nee|no)\n---/,
      );
    });

    it('has a page on a site, that tells what everyone may know', () => {
      const { code, pages, told } = found().site as { code: number; pages: string[]; told: string[] };
      expect({ code, told }).toEqual({ code: 0, told: [] });
      expect(pages).toContain(`${folder}/2026-08-01-ladder.html`);
    });

    it('goes along where somebody gets another name, or is forgotten', () => {
      const { renamed, forgotten } = found() as Record<string, unknown>;
      expect(renamed).toEqual({ code: 0, text: expect.stringContaining(': pien-pluim\n') });
      expect(forgotten).toEqual({ code: 0, told: [] });
    });

    it('is completed at the keyboard, and in an editor', () => {
      expect(found().completed).toContain(`${pledge}=`);
      expect(found().editor).toEqual(expect.arrayContaining([due, pledge]));
    });
  });
});
