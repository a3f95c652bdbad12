import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { applied } from '../src/core/changing/edit.ts';
import type { RecordFile, Reference } from '../src/core/model/record.ts';
import { splitMarkdown } from '../src/core/reading/front-matter.ts';
import { locatorOf } from '../src/core/reading/locate.ts';
import type { Register } from '../src/core/register/register.ts';
import { rules } from '../src/rules/index.ts';
import { found, registerIn, type Tree, treeOf } from './support/in-memory.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const example = (name: string): Tree => treeOf(join(import.meta.dirname, '../examples', name));

/** The file of a reference, as Obsidian writes a link to it in its several settings. */
const forms: Record<string, (file: string, id: string) => string> = {
  'the name of the file': (_, id) => `"[[${id}]]"`,
  'what is shown': (_, id) => `"[[${id}|Hoe het heet, (voluit)]]"`,
  'the path from the top': file => `"[[${file.replace(/\.md$/, '')}]]"`,
  'the path and the ending': file => `'[[${file}|Naam]]'`,
  'the path from the note': file => `"[[../${file}]]"`,
  'a vault that holds more': file => `"[[Buurt/Tuin/${file.replace(/\.\w+$/, '')}|Naam]]"`,
  'a heading': (_, id) => `"[[${id}#Zo werken wij|Naam]]"`,
  'a paragraph': (_, id) => `"[[${id}#^a1b2c3]]"`,
  'an embedded note': (_, id) => `"![[${id}]]"`,
  'no quotes': (_, id) => `[[${id}]]`,
  'no quotes, and what is shown': (_, id) => `[[${id}|Naam, en nog wat]]`,
};

/** The text of a record in which references are links of these forms, one after the other. */
function withLinks(record: RecordFile, register: Register, chosen: () => string): string {
  const locator = locatorOf(record, register.words);
  const edits = record.references.flatMap((reference: Reference) => {
    const { kind, id } = reference;
    const target = register.files.find(other => other.kind === kind && other.id === id);
    if (target === undefined || kind === 'initiative') return [];
    const [at, end] = locator.spanOf({ file: record.file, path: reference.path });
    return [{ at, end, text: (forms[chosen()] as (file: string, id: string) => string)(target.file, id) }];
  });
  return applied(record.text, edits);
}

function linked(register: Register, chosen: () => string): Tree {
  return new Map(
    register.files.map(file => [file.file, Buffer.from(withLinks(file, register, chosen))] as const),
  );
}

/** What records say, without the text that says it. */
function said(register: Register): unknown {
  const kinds = (file: RecordFile): unknown =>
    file.references.map(({ kind, id, path }) => ({ kind, id, path }));
  return register.files.map(file => [file.file, file.data, kinds(file)]);
}

/** A note as Obsidian writes it when somebody changes a property: no comments, and quotes where YAML asks for them. */
function saved(text: string, change: (properties: Record<string, unknown>) => void): string {
  const split = splitMarkdown(text);
  if ('reason' in split) throw new Error('no properties');
  const properties = parse(split.yaml) ?? {};
  change(properties);
  return `---\n${stringify(properties, { lineWidth: 0, nullStr: '' })}---\n${split.body}`;
}

describe.each(['buurttuin-de-linde', 'repair-cafe'])('%s as a vault of Obsidian', name => {
  const tree = example(name);

  it.each(Object.keys(forms))('says the same with references as links, with %s', async form => {
    const register = await registerIn(tree);
    const links = await registerIn(linked(register, () => form));
    expect(said(links)).toEqual(said(register));
  });

  it('says the same with links of all forms through each other, also after --fix', async () => {
    const register = await registerIn(tree);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.constantFrom(...Object.keys(forms))), async stream => {
        const mixed = linked(register, () => stream.next().value as string);
        expect(said(await registerIn(mixed))).toEqual(said(register));
        const all = Object.fromEntries([...mixed].map(([path, text]) => [path, String(text)]));
        await inFolder(all, async folder => {
          const { stdout } = await initiatief([
            'check',
            '-C',
            folder,
            '--fix',
            '--yes',
            '--skip',
            'link-exists',
          ]);
          expect(stdout).toMatch(/Het klopt|Ze kloppen|They are all fine/);
        });
      }),
      { numRuns: 3 },
    );
  });

  it('is as sound as before when every note is saved with one more property', async () => {
    const before = await found(tree, rules);
    const after = new Map(
      [...tree].map(([path, bytes]) => {
        const isNote = path.includes('/') && path.endsWith('.md') && String(bytes).startsWith('---');
        const text = (): string =>
          saved(String(bytes), properties => {
            Object.assign(properties, {
              aliases: ['Onze tuin'],
              cssclasses: null,
              tags: ['tuin', 'water/regen'],
            });
          });
        return [path, isNote ? Buffer.from(text()) : bytes] as const;
      }),
    );
    const told = (findings: typeof before): string[] =>
      findings.map(({ rule, at }) => `${rule} ${at.file} ${at.path.join('.')}`);
    expect(told(await found(after, rules))).toEqual(told(before));
  });
});

describe('what Obsidian leaves in a folder', () => {
  const settings = { 'initiatief.yaml': 'taal: nl\nnaam: De Linde\n' };
  const check = (files: Record<string, string>, ...options: string[]): Promise<string> =>
    inFolder({ ...settings, ...files }, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder, '--color', 'never', ...options]);
      return stdout;
    });

  it('is passed over: its settings and its bin, also in a folder of records', async () => {
    const files = {
      '.obsidian/app.json': '{}',
      '.obsidian/workspace.json': '{}',
      '.trash/anja.md': 'weg',
      'rollen/.trash/kas.md': 'weg',
    };
    expect(await check(files)).toBe(
      '1 bestand bekeken. Het klopt.\nWat aandacht vraagt, staat in: initiatief rapport\n',
    );
  });

  it.each(['tags', 'aliases', 'cssclasses', 'tag', 'alias', 'cssclass', 'Tags', 'ALIASES'])(
    'may be the property %s, whatever stands in it',
    async property => {
      for (const value of [' a', '', ' [a, b]', '\n  - a\n  - b', ' "[[anja]]"', '\n  a: b'])
        expect(await check({ 'rollen/kas.md': `naam: Kas\n${property}:${value}` })).toMatch(
          /Het klopt|Ze kloppen/,
        );
    },
  );

  it.each(['tagss', 'aliassen', 'cssklas', 'publish'])('is not %s', async property => {
    expect(await check({ 'rollen/kas.md': `naam: Kas\n${property}: a` })).toContain(`"${property}"`);
  });

  it('is no such property in a part of a record, where none can be', async () => {
    const text = 'naam: Kas\nwie:\n  - persoon: anja\n    aliases: a';
    expect(await check({ 'rollen/kas.md': text, 'personen/anja.md': 'naam: Anja' })).toContain('"aliases"');
  });

  it.each([
    ['[[anja]]', '"[[anja-visser]]"'],
    ['[[Anja Visser|Anja]]', '"[[anja-visser|Anja]]"'],
    ['[[personen/Anja Visser#Talenten|Anja]]', '"[[anja-visser#Talenten|Anja]]"'],
    ['[[Anja-Visser]]', '"[[anja-visser]]"'],
  ])('keeps its links when a wrong one is mended: %s', async (written, better) => {
    const files = {
      'rollen/kas.md': `naam: Kas\nwie: "${written}"`,
      'personen/anja-visser.md': 'naam: Anja Visser',
    };
    expect(await check(files)).toContain(`Bedoel je ${better}?`);
    const mended = { ...files, 'rollen/kas.md': `naam: Kas\nwie: ${better}` };
    expect(await check(mended)).toMatch(/Het klopt|Ze kloppen/);
  });

  it('finds the one record of a name where several kinds can be meant, and asks where there are two', async () => {
    const evaluation = 'naam: Kijk\nmoment: tussentijds\ngepland_op: 2026-03-01\nover:\n  - "[[kas]]"';
    const files = { 'rollen/kas.md': 'naam: Kas', 'evaluaties/2026-03-01-kijk.md': evaluation };
    expect(await check(files)).toMatch(/Het klopt|Ze kloppen/);
    const two = await check({ ...files, 'partners/kas.md': 'naam: Kas\nsoort: bedrijf' });
    expect(two).toContain('zie ik niet wat voor soort het is');
    const chosen = { 'evaluaties/2026-03-01-kijk.md': evaluation.replace('[[kas]]', '[[rollen/kas]]') };
    const mended = { ...files, ...chosen, 'partners/kas.md': 'naam: Kas\nsoort: bedrijf' };
    expect(await check(mended)).toMatch(/Het klopt|Ze kloppen/);
  });

  it.each([
    ['wie: [[anja]], [[bilal]]', 'wie: ["[[anja]]", "[[bilal]]"]'],
    ['wie: "[[anja]], [[bilal]]"', 'wie:\n  - "[[anja]]"\n  - "[[bilal]]"'],
    ['wie: [[anja|Anja]], [[bilal|Bilal]]', 'wie: ["[[anja|Anja]]", "[[bilal|Bilal]]"]'],
  ])('tells how several links are written: %s', async (written, better) => {
    const people = { 'personen/anja.md': 'naam: Anja', 'personen/bilal.md': 'naam: Bilal' };
    const told = await check({ ...people, 'rollen/kas.md': `naam: Kas\n${written}` });
    for (const line of better.split('\n').slice(better.includes('\n') ? 1 : 0))
      expect(told).toContain(line.trim());
    expect(await check({ ...people, 'rollen/kas.md': `naam: Kas\n${better}` })).toMatch(
      /Het klopt|Ze kloppen/,
    );
  });

  it.each(['"[[plan.pdf]]"', '"[[bijlagen/plan.pdf|Het plan]]"', '[[plan.pdf]]', '"[[anja]]"'])(
    'may be a link to a file among the papers: %s',
    async written => {
      const files = { 'bijlagen/plan.pdf': '%PDF', 'personen/anja.md': 'naam: Anja' };
      expect(await check({ ...files, 'rollen/kas.md': `naam: Kas\nstukken: ${written}` })).toMatch(
        /Het klopt|Ze kloppen/,
      );
      expect(await check({ 'rollen/kas.md': `naam: Kas\nstukken: ${written}` })).toContain(
        'kan ik niet vinden',
      );
    },
  );
});

it.each(['nl', 'en'])(
  'a new repository keeps the windows and the bin of Obsidian to oneself (%s)',
  async language => {
    await inFolder({}, async folder => {
      const answers = ['--name', 'Tuin', '--language', language, '--ci', 'none', '--yes'];
      await initiatief(['init', folder, ...answers]);
      const ignored = String(treeOf(folder).get('.gitignore'));
      expect(ignored).toMatch(/^\.obsidian\/workspace\*$/m);
      expect(ignored).toMatch(/^\.trash\/$/m);
    });
  },
);
