import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { movingEdits } from '../src/core/acting/moving-edits.ts';
import { load } from '../src/core/loading/load.ts';
import { folderKinds } from '../src/core/model/kinds.ts';
import type { RecordFile } from '../src/core/model/record.ts';
import { keyOf } from '../src/core/model/record-key.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { contextFor, plan } from '../src/library/plan.ts';
import { linkExists } from '../src/rules/records/link-exists.ts';
import { referenceExists } from '../src/rules/records/reference-exists.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { Repository } from './support/git.ts';
import { foundIn } from './support/in-memory.ts';
import { answering, enter } from './support/terminal.ts';

const examples = ['buurttuin-de-linde', 'repair-cafe'].map(name =>
  join(import.meta.dirname, '../examples', name),
);
const today = '2026-09-01';

describe.each(examples)('each record of %s', folder => {
  it('can be called otherwise, and nothing that named it is lost', async () => {
    const source = onDisk(folder);
    const register = await load(source, vocabularies);
    const context = contextFor(register, { today, source });
    const namesIn = (record: RecordFile): string[] =>
      record.references.map(({ kind, id }) => keyOf({ kind: kind ?? '', id }));
    for (const record of folderKinds.flatMap(kind => register.all(kind))) {
      const { kind, id, data } = record;
      const asked = { record: keyOf(record), name: `${data.name} Anders`, id: `${id}-anders` };
      const planned = await plan(register, 'rename', asked, { today, source });
      if (!('files' in planned)) throw new Error(JSON.stringify([id, planned]));
      const { after } = planned;
      expect(after.get(kind, id)).toBeUndefined();
      expect(after.get(kind, `${id}-anders`)?.data.name).toBe(`${data.name} Anders`);
      expect(await foundIn(after, [referenceExists, linkExists])).toEqual([]);
      const [before, now] = [register, after].map(each => each.files.flatMap(namesIn).sort());
      const moved = before?.map(key => (key === keyOf(record) ? `${key}-anders` : key)).sort();
      expect(now).toEqual(moved);
      const left = new Set(planned.files.map(({ file }) => file));
      for (const file of movingEdits(
        { kind, from: { ...record, name: '' }, to: { id: 'x', file: 'x', name: '' } },
        context,
      ).keys())
        expect(left).toContain(file);
    }
  });
});

describe('initiatief hernoem', () => {
  const repository = new Repository({
    'initiatief.yaml': 'taal: nl\nnaam: De Tuin\nzichtbaarheid: openbaar\n',
    '.gitignore': 'prive/\n',
    'personen/wim.md': '---\nnaam: Wim\n---\n',
    'personen/ans.md': '---\nnaam: Ans\n---\n',
    'rollen/kas.md': '---\nnaam: Kas\nwie:\n  - wim # trekt het\n  - ans\n---\n',
    'prive/contacten.yaml':
      '# bellen na zes\nwim:\n  telefoon: 0612345678 # niet op zondag\nans:\n  telefoon: 0687654321\n',
  });
  repository.commitAll();
  afterAll(() => repository.remove());

  it('asks what is called otherwise, and how, with a step back', async () => {
    const { code, stdout } = await answering(
      ['hernoem'],
      [
        ['Wat krijgt een andere naam?', 'Ans', enter],
        ['Hoe heet het nu?', '\x1b'],
        ['Wat krijgt een andere naam?', 'Wim', enter],
        ['Hoe heet het nu?', 'Wim de Wit', enter],
      ],
      { cwd: repository.folder, env: repository.env },
    );
    expect(stdout).toContain('Wim heet nu Wim de Wit');
    expect(code).toBe(0);
    expect(repository.git('status', '--short')).toBe(
      ' D personen/wim.md\n M rollen/kas.md\n?? personen/wim-de-wit.md\n',
    );
    await repository.run(['herstel']);
    expect(repository.git('status', '--short')).toBe('');
  });

  it('asks for another file name where somebody else is called so', async () => {
    const { stdout } = await answering(
      ['hernoem', 'wim', 'Ans'],
      [['Zo heet persoon/ans ook. Hoe moet dit bestand heten?', enter]],
      { cwd: repository.folder, env: repository.env },
    );
    expect(stdout).toContain('personen/ans-2.md');
    await repository.run(['herstel']);
  });

  it('takes contact details along, with the comments that stand there, and names nobody in a public history', async () => {
    const { code, stderr } = await repository.run(['hernoem', 'wim', 'Wim de Wit', '--commit']);
    expect(code, stderr).toBe(0);
    expect(repository.git('log', '-1', '--format=%B').trim()).toBe('Andere naam: iemand');
    expect(repository.git('show', '--stat', '--format=').replace(/\s+\|.*/g, '')).toContain('wim-de-wit.md');

    expect(readFileSync(join(repository.folder, 'prive/contacten.yaml'), 'utf8')).toBe(
      '# bellen na zes\nwim-de-wit:\n  telefoon: 0612345678 # niet op zondag\nans:\n  telefoon: 0687654321\n',
    );
  });
});
