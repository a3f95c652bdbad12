import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { structuredPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { actions } from '../src/actions/index.ts';
import { plan } from '../src/library/plan.ts';
import { type ListFile, load, onDisk, readList } from '../src/library.ts';
import {
  actionCases,
  bytesIn,
  type Files,
  foldersIn,
  layCase,
  lineOf,
  listsIn,
  wordsOf,
} from './support/action-cases.ts';
import { removed } from './support/copied.ts';
import { initiatief, type Outcome } from './support/run.ts';

/**
 * A case is a folder: `command.txt` with what somebody types, `before/` with a small repository (or in the command file a
 * first line `in: buurttuin-de-linde`, one of the examples), and `expected.txt`: what is printed, the exit code, and the
 * difference it makes. `answers.json`: the same answers for the library, which has to make the same files of them.
 */
const today = '2026-09-01';

const schemas = join(import.meta.dirname, '../schemas/output');
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
formats.default(ajv);
for (const file of ['check.schema.json', 'plan.schema.json'])
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')), file);
const isPlan = ajv.getSchema('plan.schema.json') as ValidateFunction;

/** What came of the command of a case. */
interface Ran {
  outcome: Outcome;
  before: Files;
  after: Files;
}

/** A copy of the repository of a case, in which more can be typed. */
interface Place {
  folder: string;
  type(line: string): Promise<Outcome>;
}

async function inCase<T>(folder: string, work: (place: Place) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'initiatief-'));
  try {
    const { copy, env } = layCase(folder, home);
    const type = (line: string): Promise<Outcome> =>
      initiatief([...wordsOf(line).slice(1), '--today', today, '--color', 'never'], { cwd: copy, env });
    return await work({ folder: copy, type });
  } finally {
    removed(home);
  }
}

/** What changed, file by file, as git shows it. */
function difference(before: Files, after: Files): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter(name => before[name] !== after[name])
    .map(name => {
      const [was, is] = [before[name], after[name]].map(text =>
        text === undefined ? '' : Buffer.from(text, 'latin1').toString('utf8'),
      ) as [string, string];
      const what = before[name] === undefined ? ' (new)' : after[name] === undefined ? ' (gone)' : '';
      const { hunks } = structuredPatch('', '', was, is, '', '', { context: 1 });
      const lines = hunks.map(hunk => [`@@`, ...hunk.lines].join('\n'));
      return `${name}${what}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** In which language a case is. */
function languageOf(folder: string): string {
  const isIn = (file: string, pattern: RegExp): boolean =>
    existsSync(join(folder, file)) && pattern.test(readFileSync(join(folder, file), 'utf8'));
  const isEnglish =
    isIn('command.txt', /^in: repair-cafe$/m) || isIn('before/initiatief.yaml', /^language: en$/m);
  return isEnglish ? 'en' : 'nl';
}

const all = foldersIn(actionCases).flatMap(id =>
  foldersIn(join(actionCases, id)).map(name => ({ id, name })),
);

describe.each(all)('$id: $name', ({ id, name }) => {
  const folder = join(actionCases, id, name);
  const command = lineOf(folder);
  const action = actions.find(each => each.id === id);
  let known: Ran | undefined;
  const ranIn = async ({ folder: copy, type }: Place): Promise<Ran> => {
    const before = bytesIn(copy);
    const outcome = await type(command);
    known = { outcome, before, after: bytesIn(copy) };
    return known;
  };
  const ran = async (): Promise<Ran> => known ?? inCase(folder, ranIn);

  it('says and does as expected, and undo gives back every byte, but not over what was written since', async () => {
    await inCase(folder, async place => {
      const { folder: copy, type } = place;
      const { outcome, before, after } = await ranIn(place);
      const { code, stdout, stderr } = outcome;
      const text = [`$ ${command}`, stdout, stderr, `exit code ${code}`, '', difference(before, after)];
      await expect(`${text.join('\n').trimEnd()}\n`).toMatchFileSnapshot(join(folder, 'expected.txt'));
      if (code !== 0) expect(after).toEqual(before);
      if (!action?.undoable || code !== 0 || difference(before, after) === '') return;
      const changed = Object.keys(after).find(file => after[file] !== before[file]);
      if (changed !== undefined) {
        // What somebody wrote after it is not lost.
        writeFileSync(join(copy, changed), `${after[changed]}\n`, 'latin1');
        expect((await type('initiatief undo --yes')).code).toBe(1);
        writeFileSync(join(copy, changed), after[changed] as string, 'latin1');
        expect(bytesIn(copy)).toEqual(after);
      }
      const undone = await type('initiatief undo --yes');
      expect(undone.stderr).toBe('');
      expect(bytesIn(copy)).toEqual(before);
    });
  });

  it('changes nothing with --dry-run, and tells programs what it would do', async () => {
    const { outcome, before } = await ran();
    if (outcome.code !== 0) return;
    await inCase(folder, async ({ folder: copy, type }) => {
      const { code, stdout } = await type(`${command} --dry-run --format json`);
      expect(bytesIn(copy)).toEqual(before);
      expect(code).toBe(0);
      expect(isPlan(JSON.parse(stdout)) || isPlan.errors).toBe(true);
    });
  });

  const answers = join(folder, 'answers.json');
  it.runIf(existsSync(answers))('comes to the same files with these answers in the library', async () => {
    const { before, after } = await ran();
    await inCase(folder, async ({ folder: copy }) => {
      const source = onDisk(copy);
      const lists = new Map<string, ListFile>();
      for (const name of listsIn(folder)) {
        const list = await readList(readFileSync(join(folder, name)));
        lists.set(`../${name}`, list);
      }
      const planned = await plan(await load(source), id, JSON.parse(readFileSync(answers, 'utf8')), {
        today,
        source,
        lists,
      });
      if (!('files' in planned)) throw new Error(JSON.stringify(planned));
      const made = { ...before };
      for (const { file, after: text } of planned.files)
        if (text === null) delete made[file];
        else made[file] = Buffer.from(text, 'utf8').toString('latin1');
      expect(made).toEqual(after);
    });
  });
});

describe.each(actions.filter(({ id }) => id !== 'undo'))('$id', ({ id }) => {
  const folder = join(actionCases, id);
  const names = foldersIn(folder);
  const expected = (name: string): string => join(folder, name, 'expected.txt');
  const codes = (): string[] =>
    names.flatMap(
      name =>
        /^exit code (\d)$/m.exec(
          existsSync(expected(name)) ? readFileSync(expected(name), 'utf8') : '',
        )?.[1] ?? [],
    );

  it('has cases that were run: with -u what they expect is written at the end, for the next time', () => {
    expect(names.filter(name => !existsSync(expected(name)))).toEqual([]);
  });

  it('has a case that works, and one that is refused or cannot be followed', () => {
    expect(codes()).toContain('0');
    expect(codes().some(code => code === '1' || code === '2')).toBe(true);
  });

  it('has a case that works in each language', () => {
    const languages = names
      .filter((_, index) => codes()[index] === '0')
      .map(name => languageOf(join(folder, name)));
    expect(new Set(languages)).toEqual(new Set(['nl', 'en']));
  });

  it('has a case whose answers the library gets too', () => {
    expect(names.some(name => existsSync(join(folder, name, 'answers.json')))).toBe(true);
  });
});
