import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { load } from '../src/core/loading/load.ts';
import { overTexts } from '../src/core/loading/over-texts.ts';
import { refresh } from '../src/core/loading/refresh.ts';
import { largestRecord, type Source } from '../src/core/loading/source.ts';
import type { Register } from '../src/core/register/register.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { anySign } from './fuzz/any-sign.ts';
import { copied, removed } from './support/copied.ts';
import { expectEqual } from './support/expecting.ts';

const example = join(import.meta.dirname, '../examples/buurttuin-de-linde');
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) removed(folder);
});

function copyOf(folder = example): string {
  const copy = mkdtempSync(join(tmpdir(), 'teksten-'));
  made.push(copy);
  copied(folder, copy);
  return copy;
}

const loaded = (source: Source): Promise<Register> => load(source, vocabularies);

function expectSame(one: Register, other: Register): void {
  expectEqual(one.entries, other.entries);
  expectEqual(one.files, other.files);
  expectEqual(one.misplaced, other.misplaced);
  expect(one.words.vocabulary).toBe(other.words.vocabulary);
}

/** A folder in which these texts are kept as well. */
function kept(texts: ReadonlyMap<string, string | null>): string {
  const folder = copyOf();
  for (const [path, text] of texts) {
    const at = join(folder, path);
    rmSync(at, { force: true });
    if (text === null) continue;
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  return folder;
}

const paths = [
  'initiatief.yaml',
  'personen/cor.md',
  'personen/Cor.md',
  'personen/nieuw.md',
  'rollen/nieuw.md',
  'notulen-los/lijst.csv',
  'partnerz/x.md',
  'roles/x.md',
  'LEESMIJ.md',
  'personen/.verborgen.md',
  'personen/diep/er/in.md',
];

const text = fc.oneof(
  fc.constantFrom(
    '---\nnaam: Cor\n---\n',
    '---\r\nnaam: Cor\r\n---\r\n',
    '\ufeff---\nnaam: "Cor"\n---\n',
    'taal: en\n',
    'naam: X\ntaal: nl\n',
    '---\nnaam: [',
    '---\nnaam: a\0b\n---\n',
    `---\nnaam: a\ud800b\n---\n`,
    '',
  ),
  fc.string({ unit: anySign, maxLength: 40 }),
);
const change = fc.tuple(fc.constantFrom(...paths), fc.option(text));

describe('texts in memory over what is on disk', () => {
  it('read as they would once they are kept, whole and when only what changed is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        async rounds => {
          const texts = new Map<string, string | null>();
          const source = overTexts(texts, onDisk(example));
          let register = await loaded(source);
          for (const changes of rounds) {
            for (const [path, now] of changes) texts.set(path, now);
            register = await refresh(register, source, new Set(changes.map(([path]) => path)), vocabularies);
            expectSame(register, await loaded(source));
          }
          expectSame(register, await loaded(onDisk(kept(texts))));
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 40) },
    );
  });

  it('are a source by themselves, of which folders come and go with what lies in them', async () => {
    const texts = new Map([
      ['initiatief.yaml', 'naam: De Linde\n'],
      ['personen/cor.md', '---\nnaam: Cor\n---\n'],
    ]);
    const source = overTexts(texts);
    let register = await loaded(source);
    const changed = async (...at: string[]): Promise<void> => {
      register = await refresh(register, source, new Set(at), vocabularies);
      expectSame(register, await loaded(source));
    };
    expect(register.all('person').map(({ id }) => id)).toEqual(['cor']);
    texts.delete('personen/cor.md');
    await changed('personen/cor.md');
    expect(register.entries).toHaveLength(1);
    texts.set('personen/a/b/c.md', '').set('rollen/x.md', '---\nnaam: X\n---\n');
    await changed('personen/a/b/c.md', 'rollen/x.md');
    expect(register.entries.map(({ path }) => path)).toContain('personen/a/b');
    texts.delete('personen/a/b/c.md');
    await changed('personen/a/b/c.md');
    texts.delete('initiatief.yaml');
    await changed('initiatief.yaml');
    expect(register.initiative.readable).toBe(false);
  });

  it('go nowhere that no record may lie', async () => {
    const folder = copyOf();
    const outside = copyOf();
    rmSync(join(folder, 'personen'), { recursive: true });
    symlinkSync(join(outside, 'personen'), join(folder, 'personen'));
    rmSync(join(folder, 'rollen/voorzitter.md'), { force: true });
    symlinkSync(join(outside, 'initiatief.yaml'), join(folder, 'rollen/voorzitter.md'));
    const before = await loaded(onDisk(folder));
    const texts = new Map(
      [
        'personen/cor.md',
        'rollen/voorzitter.md',
        '../x.md',
        '/personen/y.md',
        'rollen//y.md',
        '.git/config',
        'node_modules/a/x.md',
        'rollen/./y.md',
      ].map(path => [path, '---\nnaam: Cor\n---\n']),
    );
    expectSame(await loaded(overTexts(texts, onDisk(folder))), before);
  });

  it('are no record when they are larger than one may be, as on disk', async () => {
    const body = 'é'.repeat(largestRecord / 2);
    const texts = new Map([['personen/cor.md', `---\nnaam: Cor\n---\n${body}`]]);
    expectSame(await loaded(overTexts(texts, onDisk(example))), await loaded(onDisk(kept(texts))));
  });
});
