import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isWordOrPlace } from '../src/core/audiences/names/common-words.ts';
import { isComplete } from '../src/core/meaning/evaluation.ts';
import { normalise } from '../src/core/reading/read-record.ts';
import type { Register } from '../src/core/register/register.ts';
import { sayWith } from '../src/core/words/say.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { load } from '../src/library/load.ts';
import { plan } from '../src/library/plan.ts';
import { linkExists } from '../src/rules/records/link-exists.ts';
import { referenceExists } from '../src/rules/records/reference-exists.ts';
import { twoSides } from '../src/rules/records/two-sides.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { Repository } from './support/git.ts';
import { foundIn } from './support/in-memory.ts';
import { answering, ctrlC, down, enter } from './support/terminal.ts';

const examples = ['buurttuin-de-linde', 'repair-cafe'].map(name =>
  join(import.meta.dirname, '../examples', name),
);
const today = '2026-09-01';

const complete = (register: Register): string[] =>
  register.all('evaluation').flatMap(one => (isComplete(one) ? [one.id] : []));
const counts = (register: Register): unknown[] =>
  [...register.all('meeting'), ...register.all('evaluation')].map(({ id, data }) => [
    id,
    data.present?.length,
  ]);

describe.each(examples)('each person of %s', folder => {
  it('can be forgotten: the name is nowhere but where that is told, and what was goes on telling how many', async () => {
    const source = onDisk(folder);
    const register = await load(source);
    for (const { id, file, data } of register.all('person')) {
      const planned = await plan(
        register,
        'forget',
        { person: `person/${id}`, texts: 'replace' },
        { today, source },
      );
      if (!('files' in planned)) throw new Error(JSON.stringify([id, planned]));
      const { after } = planned;
      const say = sayWith(after.words, vocabularies[after.words.vocabulary.language]);
      const telling = { say, name: (key: string) => key };
      expect(after.get('person', id)).toBeUndefined();
      expect(await foundIn(after, [referenceExists, linkExists, twoSides])).toEqual([]);
      expect(complete(after)).toEqual(complete(register));
      expect(counts(after)).toEqual(counts(register));
      const told = (planned.next?.(after, telling) ?? []).join('\n');
      const others = register
        .all('person')
        .flatMap(other => (other.id === id ? [] : other.data.name.split(' ')));
      const words = data.name
        .split(' ')
        .filter(
          word => /^\p{Lu}/u.test(word) && !others.includes(word) && !isWordOrPlace(word.toLowerCase()),
        );
      const forms = new RegExp(`(?<![\\p{L}-])(?:${[data.name, id, ...words].join('|')})(?![\\p{L}-])`, 'u');
      expect(planned.did(telling)).not.toMatch(forms);
      const made = new Map(planned.files.map(change => [change.file, change.after]));
      for (const { path } of register.entries.filter(entry => /\.(?:md|yaml|txt)$/.test(entry.path))) {
        if (path === file) continue;
        const content = source.read(path);
        const text = made.get(path) ?? ('text' in content ? normalise(content.text ?? '') : '');
        for (const [at, line] of text.split('\n').entries())
          if (forms.test(line))
            expect(told, `${id}: ${line}`).toMatch(new RegExp(`${path}, \\w+ ${at + 1}(?!\\d)`));
      }
    }
  });
});

describe('initiatief haal-weg', () => {
  const repository = new Repository({
    'initiatief.yaml': 'taal: nl\nnaam: De Tuin\n',
    '.gitignore': 'prive/\n',
    'personen/xander-proefman.md': '---\nnaam: Xander Proefman\ntalenten: zagen\n---\n',
    'personen/ans.md':
      '---\nnaam: Ans\n---\n\nWerkt met [Xander](xander-proefman.md) en [[xander-proefman]].\n',
    'rollen/kas.md': '---\nnaam: Kas\nwie:\n  - xander-proefman\n  - ans\n---\n',
    'prive/contacten.yaml': 'xander-proefman:\n  telefoon: 0612345678\nans:\n  telefoon: 0687654321\n',
  });
  repository.commitAll();
  afterAll(() => repository.remove());
  const kept = join(repository.folder, '.git/initiatief');
  const textsKept = (): string =>
    existsSync(kept)
      ? readdirSync(kept, { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
          .join('\n')
      : '';
  const terminal = { cwd: repository.folder, env: repository.env };

  it('keeps no name of who stopped halfway', async () => {
    const { code } = await answering(
      ['haal-weg'],
      [
        ['Over wie mag hier niets meer staan?', 'Xander', enter, ' Proefman', enter],
        ['Er staan ook namen in teksten.', ctrlC],
      ],
      terminal,
    );
    expect(code).toBe(2);
    expect(textsKept()).not.toContain('ander');
  });

  it('leaves nothing to take back, and names nobody in what git keeps of it', async () => {
    await repository.run(['wijzig', 'xander-proefman', '--zet', 'talenten=boren']);
    expect(textsKept()).toContain('Xander');
    const { code, stderr, stdout, screen } = await answering(
      ['haal-weg', 'xander-proefman', '--commit'],
      [
        ['Er staan ook namen in teksten.', down, '\x1b[A', enter],
        ['Zal ik dit doen?', enter],
      ],
      terminal,
    );
    expect(code, stderr + stdout).toBe(0);
    expect(screen).toContain('Terugzetten kan hierna niet meer.');
    expect(textsKept()).not.toMatch(/xander|proefman/i);
    expect(repository.git('log', '-1', '--format=%B').trim()).toBe(
      'Weggehaald wat er over één persoon stond',
    );
    expect(repository.tryGit(['grep', '-il', 'xander']).output).toBe('');
    expect(readFileSync(join(repository.folder, 'prive/contacten.yaml'), 'utf8')).toBe(
      'ans:\n  telefoon: 0687654321\n',
    );
  });
});

describe('a name beside others', () => {
  const repository = new Repository({
    'initiatief.yaml': 'taal: nl\nnaam: De Tuin\n',
    'personen/ruud-bos.md': '---\nnaam: Ruud Bos\n---\n',
    'personen/ans-vos.md': '---\nnaam: Ans Vos\n---\n',
    'personen/ans-vos-2.md': '---\nnaam: Ans Vos\ntalenten: zagen\n---\n',
    'partners/de-kas.md':
      '---\nnaam: De Kas\nsoort: bewoners\ncontactpersonen: [ans-vos, ruud-bos]\n---\n\nRuud Bos (ruud.bos@voorbeeld.nl) belt. Mail: r.ruud-bos@voorbeeld.nl.\n',
  });
  repository.commitAll();
  afterAll(() => repository.remove());

  it('goes with the whole of an address that it is part of', async () => {
    const { stdout } = await repository.run(['haal-weg', 'ruud-bos', '--teksten', 'vervang', '--ja']);
    expect(stdout).toContain('partners/de-kas.md');
    const text = readFileSync(join(repository.folder, 'partners/de-kas.md'), 'utf8');
    expect(text.split('\n').at(-2)).toBe('Iemand belt. Mail: iemand.');
  });

  it('leaves to a namesake what is theirs', async () => {
    const { stderr } = await repository.run(['haal-weg', 'ans-vos-2', '--teksten', 'vervang', '--ja']);
    expect(stderr).toContain('personen/ans-vos.md, regel 2');
    expect(stderr).not.toContain('heten ernaar');
    expect(stderr).not.toContain('partners/de-kas.md, regel');
  });

  it('is not that of a partner, which stops in another way', async () => {
    const { code, stderr } = await repository.run(['haal-weg', 'De Kas', '--ja']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('initiatief stopt partner/de-kas')]);
  });
});
