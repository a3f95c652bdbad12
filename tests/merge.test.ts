import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { movingEdits } from '../src/core/acting/moving-edits.ts';
import { applied } from '../src/core/changing/edit.ts';
import { overTexts } from '../src/core/loading/over-texts.ts';
import { refresh } from '../src/core/loading/refresh.ts';
import { folderKinds } from '../src/core/model/kinds.ts';
import { keyOf } from '../src/core/model/record-key.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { load } from '../src/library/load.ts';
import { contextFor, plan } from '../src/library/plan.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { Repository } from './support/git.ts';
import { answering, down, enter } from './support/terminal.ts';

const examples = ['buurttuin-de-linde', 'repair-cafe'].map(name =>
  join(import.meta.dirname, '../examples', name),
);
const today = '2026-09-01';

describe.each(examples)('each record of %s that is there twice', folder => {
  it('becomes one again, with all that named either of the two', async () => {
    const source = onDisk(folder);
    const register = await load(source);
    for (const record of folderKinds.flatMap(kind => register.all(kind))) {
      const { kind, id, file, data, text } = record;
      const twice = { id: `${id}-zelf`, file: file.replace(id, `${id}-zelf`), name: data.name };
      const moving = { kind, from: { id, file, name: data.name }, to: twice };
      const edits = movingEdits(moving, contextFor(register, { today, source }));
      edits.delete(file);
      const named = [...edits].filter(([path], index) => register.fileAt(path) && index % 2 === 0);
      const texts = new Map(
        named.map(([path, some]) => [path, applied(register.fileAt(path)?.text ?? '', some)] as const),
      ).set(
        twice.file,
        text.replace(/^(?:---\n)?/, start => `${start}# nog een keer\n`),
      );
      const there = overTexts(texts, source);
      const before = await refresh(register, there, new Set(texts.keys()), vocabularies);
      const asked = { record: keyOf(record), other: keyOf({ kind, id: twice.id }) };
      const planned = await plan(before, 'merge', asked, { today, source: there });
      if (!('files' in planned)) throw new Error(JSON.stringify([id, planned]));
      const made = new Map(planned.files.map(({ file: path, after }) => [path, after]));
      expect(made.get(twice.file)).toBeNull();
      for (const [path] of named) expect(made.get(path)).toBe(register.fileAt(path)?.text);
      expect(made.size).toBe(named.length + 1);
    }
  });
});

describe('initiatief voeg-samen', () => {
  it('proposes what is called alike, asks what stays, and shows all of it before a yes', async () => {
    const repository = new Repository({
      'initiatief.yaml': 'taal: nl\nnaam: De Tuin\n',
      'personen/wim.md': '---\nnaam: Wim\nfunctie: kok\n---\n',
      'personen/wim-bos.md': '---\nnaam: Wim Bos\nfunctie: bakker\n---\n',
      'personen/ans.md': '---\nnaam: Ans\n---\n',
      'rollen/kas.md': '---\nnaam: Kas\nwie:\n  - wim\n  - ans\n---\n',
    });
    const asked = await answering(
      ['voeg-samen'],
      [
        ['Wie of wat staat er dubbel in?', 'Wim Bos', enter],
        ['Wat is hetzelfde als Wim Bos?', enter],
        ['Naam: wat blijft?', '\x1b'],
        ['Wat is hetzelfde als Wim Bos?', enter],
        ['Naam: wat blijft?', enter],
        ['Functie: wat blijft?', down, enter],
        ['Zal ik dit doen?', enter],
      ],
      { cwd: repository.folder, env: repository.env },
    );
    expect(asked.screen).toContain('Wim (de naam lijkt erop)');
    expect(asked.screen).toContain('+   - wim-bos');
    const shown = await repository.run(['wijzig', 'wim-bos', '--zet', 'functie=kok']);
    expect(shown.stdout + shown.stderr).toContain('zo staat het er al');
    expect(await repository.found()).toEqual([]);
    repository.remove();
  });
});
