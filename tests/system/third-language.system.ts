import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Where something is said in each language: the line of the Dutch, and the one that opens what holds both. */
interface Place {
  file: string;
  line: number;
  opener: number;
}

describe('a third language', () => {
  let folder: string;
  let refused: ReadonlySet<string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'language-'));
    for (const part of ['src', 'schemas', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const file = join(folder, 'src/core/ground/language.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace("['nl', 'en'] as const", "['nl', 'en', 'fy'] as const"));
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), [], options);
    refused = new Set(
      Array.from(stdout.matchAll(/^(\S+?)\((\d+),\d+\): error/gm), found => `${found[1]}:${found[2]}`),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is asked for by the compiler wherever something is said in two', () => {
    const places = files().flatMap(placesIn);
    expect(places.length).toBeGreaterThan(250);
    const silent = places.filter(({ file, opener }) => !refused.has(`${file}:${opener}`));
    expect(silent.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  function files(): string[] {
    return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !file.startsWith('generated'))
      .map(file => `src/${file.replaceAll('\\', '/')}`);
  }

  /** As the source is formatted, what opens a value is the last line before it that stands further to the left. */
  function placesIn(file: string): Place[] {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    return lines.flatMap((text, index) => {
      if (/^import |^(?:export )?const nl\b/.test(text)) return [];
      if (!/^(?:[^'`/]*[{( ])?nl(?:[:,]| \})/.test(text) || /^\s*\/?\*/.test(text)) return [];
      if (!/^\s*nl[:,]/.test(text)) return [{ file, line: index + 1, opener: index + 1 }];
      const indent = text.search(/\S/);
      const opener = lines
        .slice(0, index)
        .findLastIndex(before => before !== '' && before.search(/\S/) < indent);
      return [{ file, line: index + 1, opener: opener + 1 }];
    });
  }
});
