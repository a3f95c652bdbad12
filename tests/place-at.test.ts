import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overTexts } from '../src/core/loading/over-texts.ts';
import type { Place, Step } from '../src/core/model/place.ts';
import type { RecordFile } from '../src/core/model/record.ts';
import { locatorOf } from '../src/core/reading/locate.ts';
import { placeAt } from '../src/core/reading/place-at.ts';
import type { Register } from '../src/core/register/register.ts';
import { load, onDisk, placeAt as placeIn, rangeOf, refresh } from '../src/library.ts';
import { expectEqual } from './support/expecting.ts';

const tests = import.meta.dirname;
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? join(folder, entry.name) : [],
  );
const examples = foldersIn(join(tests, '../examples'));
const cases = [
  ...foldersIn(join(tests, 'rules')).flatMap(foldersIn),
  ...foldersIn(join(tests, 'reports')).flatMap(foldersIn),
  ...foldersIn(join(tests, 'fixes')).flatMap(foldersIn),
  ...examples,
];

interface Asked extends Pick<Place, 'path' | 'part'> {
  /** Perhaps nothing stands there: then it is told at what it lacks in. */
  mayLack?: boolean;
}

/** Every route that a record has a value at, with its name, and those of its problems. */
function routesOf(record: RecordFile): Asked[] {
  const routes: Asked[] = [];
  // Where something is wrong, a value can be one that nobody wrote.
  const mayLack = record.problems.length > 0;
  const walk = (value: unknown, path: readonly Step[]): void => {
    // What was wrong is emptied, and stands there no more.
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    if (value === null || value === '' || (typeof value === 'object' && entries.length === 0)) return;
    if (path.length > 0) routes.push({ path, mayLack });
    if (typeof path.at(-1) === 'string') routes.push({ path, part: 'name', mayLack });
    for (const [name, inner] of entries)
      if (inner !== undefined) walk(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  walk(record.data, []);
  for (const problem of record.problems)
    if ('path' in problem)
      routes.push({ path: problem.path, part: 'part' in problem ? problem.part : undefined, mayLack: true });
  return routes;
}

/** Where going there and back leads elsewhere. */
function astray(record: RecordFile, { words }: Register): string[] {
  const locator = locatorOf(record, words);
  return routesOf(record).flatMap(({ path, part, mayLack }) => {
    const [from] = locator.spanOf({ file: record.file, path, part });
    const found = placeAt(record, from, words);
    const [again] = locator.spanOf(found);
    const same = path.findIndex((step, at) => step !== found.path[at]);
    // A list or fields begin where the first in them does; what is not written out is told at what stands for it.
    const isInside = same < 0;
    const isBefore = same === found.path.length && again === from;
    const isThere = isInside || isBefore || (mayLack === true && same >= path.length - 1);
    const told = (route: readonly Step[], which = ''): string => [...route, which].join('.');
    return isThere && found.kind === record.kind
      ? []
      : [`${record.file} ${told(path, part)} → ${told(found.path, found.part)}`];
  });
}

describe('from a place to an offset and back', () => {
  it('leads to the same place, in every record of both examples and all cases', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const folder of cases) {
      const register = await load(onDisk(folder));
      for (const record of register.files) {
        if (!record.readable) continue;
        count += routesOf(record).length;
        for (const one of astray(record, register)) wrong.push(`${folder.slice(tests.length)}: ${one}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  }, 60_000);

  it('leads to the very route where it is written out', async () => {
    const register = await load(onDisk(examples[0] as string));
    const role = register.get('role', 'moestuin') as RecordFile;
    const at = (text: string): number => role.text.indexOf(text);
    const there = (offset: number) => {
      const { path, part } = placeAt(role, offset, register.words);
      return [path.join('.'), part].filter(Boolean).join(' ');
    };
    expect(there(at('persoon: cor'))).toBe('holders.1.person name');
    expect(there(at('cor-hagenaars') + 3)).toBe('holders.1.person');
    expect(there(at('composteren') + 11)).toBe('requires.1');
    expect(there(at('Moestuin'))).toBe('name');
    expect(there(0)).toBe('');
  });
});

const value = fc.constantFrom(
  'cor',
  '"cor"',
  "'cor'",
  'een tekst',
  'cor # met een opmerking',
  '|\n      eten\n      drinken',
  '',
);
const comment = fc.constantFrom('', '', '# opmerking\n', '\n');
const item = fc.record({ person: value, als: value, comment });
const shaped = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.constantFrom('', '\ufeff'),
  name: fc.constantFrom('Tuin', '"Tuin: groen"', "'Tuin'"),
  comment,
  holders: fc.oneof(
    fc
      .array(item, { maxLength: 3 })
      .map(items =>
        items
          .map(
            one =>
              `${one.comment}  - persoon: ${one.person}\n    als: ${one.als.startsWith('|') ? 'x' : one.als}\n`,
          )
          .join(''),
      ),
    fc.constantFrom(
      ' cor\n',
      ' [cor, dilys]\n',
      ' [{ persoon: cor, als: trekker }, "dilys"]\n',
      '\n  -\n  - cor\n',
      '\n- cor\n- persoon: dilys\n  tot: 2027\n',
    ),
  ),
  body: fc.constantFrom(
    '',
    '\n## Waarvoor?\n\nEten.\n',
    '\n# Eigen kop\n\nTekst.\n\n## Waarvoor?\n\nEten.\n\n## Nog iets\n',
  ),
});
const textOf = ({
  eol,
  bom,
  name,
  comment: above,
  holders,
  body,
}: { [K in 'eol' | 'bom' | 'name' | 'comment' | 'holders' | 'body']: string }): string =>
  bom +
  `---\n${above}naam: ${name}\nsoort: activiteit\nwie:${holders.startsWith(' ') && !holders.startsWith('  ') ? '' : '\n'}${holders.replace(/^\n/, '')}waarvoor: eten\nminimaal: 2\n---\n${body}`.replaceAll(
    '\n',
    eol,
  );

async function withText(text: string): Promise<{ register: Register; record: RecordFile }> {
  const texts = new Map([
    ['initiatief.yaml', 'naam: X\ntaal: nl\n'],
    ['rollen/tuin.md', text],
  ]);
  const register = await load(overTexts(texts));
  return { register, record: register.fileAt('rollen/tuin.md') as RecordFile };
}

describe('in records as people write them', () => {
  it('a place leads there and back', async () => {
    await fc.assert(
      fc.asyncProperty(shaped, async form => {
        const { register, record } = await withText(textOf(form));
        expect(record.readable).toBe(true);
        expect(astray(record, register)).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    );
  });

  it('an offset, and a line and column, are the same with every line end', async () => {
    await fc.assert(
      fc.asyncProperty(shaped, fc.double({ min: 0, max: 1, noNaN: true }), async (form, part) => {
        const text = textOf(form);
        const { register, record } = await withText(text);
        const offset = Math.floor(text.length * part);
        const [by] = [await placeIn(register, record.file, offset, text)];
        const before = text
          .slice(0, offset)
          .replace(/^\ufeff/, '')
          .replaceAll('\r\n', '\n')
          .replaceAll('\r', '\n')
          .split('\n');
        const position = { line: before.length, column: (before.at(-1) as string).length + 1 };
        expect(await placeIn(register, record.file, position)).toEqual(by);
        const range = await rangeOf(register, by as Place);
        expect(range.line).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('while somebody is typing', () => {
  const typing = (text: string) => async (): Promise<string> => {
    const at = text.indexOf('▮');
    const { register, record } = await withText(text.replace('▮', ''));
    const { path, part, in: where } = placeAt(record, at, register.words);
    return [path.join('.'), part, where === 'text' ? where : undefined].filter(Boolean).join(' ');
  };
  it.each([
    ['---\nnaam: A\nwie: co▮\n---\n', 'holders'],
    ['---\nnaam: A\nwie: ▮\n---\n', 'holders'],
    ['---\nnaam: A\nwie:▮\n---\n', 'holders'],
    ['---\nnaam: A\nwi▮e: cor\n---\n', 'holders name'],
    ['---\nnaam: A\nwi▮\n---\n', 'wi name'],
    ['---\nnaam: A\nwi▮\nsoort: activiteit\n---\n', 'wi name'],
    ['---\nnaam: A\n▮\n---\n', ''],
    ['---\nnaam: A\nwie:\n  - ▮\n---\n', 'holders.0'],
    ['---\nnaam: A\nwie:\n  - cor\n  - ▮\n---\n', 'holders.1'],
    ['---\nnaam: A\nwie:\n  - cor\n  - di▮\n---\n', 'holders.1'],
    ['---\nnaam: A\nwie:\n  - persoon: ▮\n---\n', 'holders.0.person'],
    ['---\nnaam: A\nwie:\n  - persoon: cor\n    als: ▮\n---\n', 'holders.0.part'],
    ['---\nnaam: A\nwie:\n  - persoon: cor\n    al▮\n---\n', 'holders.0.al name'],
    ['---\nnaam: A\nwaarvoor: een lange\n  zi▮n\nwie: [\n---\n', 'purpose'],
    ['---\nnaam: A\nwie:\n  co▮\nsoort: [\n---\n', 'holders'],
    ['---\nnaam: A\nwie:\n  - een lange\n    na▮am\nsoort: [\n---\n', 'holders.0'],
    ['---\nnaam: A\nwie:\n  - persoon: cor\n    ▮\n---\n', 'holders.0'],
    ['---\nnaam: A\nwie:\n  - persoon: "co▮\n    als: trekker\n---\n', 'holders.0.person'],
    ['---\nnaam: A\nwie:\n  - persoon: "co\n    als: tre▮kker\n---\n', 'holders.0.part'],
    ['---\nnaam: "A▮\nwie: cor\n---\n', 'name'],
    ['---\nnaam: "A\nwie: c▮or\n---\n', 'holders'],
    ['---\nnaam: A\nwie: [cor, ▮\nsoort: x\n---\n', 'holders'],
    ['---\nnaam: A\nwie: [cor, di▮]\nsoort: x\n---\n', 'holders.1'],
    ['---\nnaam: A\nwie:\n\t- persoon: c▮or\n---\n', 'holders.0.person'],
    ['---\nnaam: A\n\twie: c▮\n---\n', 'holders'],
    ['---\nnaam: A\nwie: {persoon: ▮\nsoort: x\n---\n', 'holders'],
    ['---\nnaam: A\nwie: cor: x▮\nsoort: y\n---\n', 'holders'],
    ['---\nnaam: A\nwie:\n- c▮\n', 'holders.0'],
    ['naam: A\nwie: c▮\n', 'holders'],
    ['---\nnaam: A\nwaarvoor: |\n  soort: ▮x\nwie: [\n---\n', 'purpose'],
    ['---\nnaam: A\n# wie: c▮\nsoort: [\n---\n', ''],
    ['---\nnaam: A\nwie: cor\n---\n\n## Waarvoor?\n\nE▮ten\n', 'purpose text'],
    ['---\nnaam: A\nwie: cor\n---\nHal▮lo\n', 'text'],
    ['▮', ''],
    ['---▮\nnaam: A\n---\n', ''],
  ])('%j is in %j', async (text, expected) => {
    expect(await typing(text)()).toBe(expected);
  });

  it('a field is known by its line, whatever is wrong above or below it', async () => {
    for (const folder of examples) {
      const source = onDisk(folder);
      const before = await load(source);
      const mistakes = [
        '"open',
        "'open",
        '[',
        '{a: [',
        '\tx: 1',
        'x:\ty',
        'half',
        '- ',
        'a: b: c',
        '@x',
        '&a *b',
        '!!x',
      ];
      for (const record of before.files) {
        const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(record.text) ?? [];
        if (head === '' || /[|>[{]\s*$|: [[{]/m.test(head)) continue;
        const lines = head.split('\n');
        const mistake = mistakes[record.text.length % mistakes.length] as string;
        const text = `---\n${head}\n${mistake}\n---\n`;
        const file = record.file;
        const register = await refresh(before, overTexts(new Map([[file, text]]), source), new Set([file]));
        let at = 4;
        for (const line of lines) {
          const value = /^[^#]*?: (?=[^\s#"'])/.exec(line)?.[0].length;
          if (value !== undefined) {
            const [now, then] = [register, before].map(
              one => placeAt(one.fileAt(file) as RecordFile, at + value, one.words).path,
            );
            expectEqual(now, then, `${file}: ${line}`);
          }
          at += line.length + 1;
        }
      }
    }
  });

  it('it never throws, wherever the cursor is and whatever was typed', async () => {
    const register = await load(onDisk(examples[0] as string));
    const records = register.files.filter(({ text }) => text !== '');
    const typed = fc.constantFrom(
      '"',
      "'",
      '\t',
      '[',
      '{',
      '- ',
      ': ',
      '\n',
      '---\n',
      '|',
      '#',
      '&',
      '*',
      '!',
      '\0',
      '\ud800',
      '- '.repeat(200),
      'é',
    );
    fc.assert(
      fc.property(
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(typed, { maxLength: 4 }),
        fc.integer(),
        (which, part, signs, off) => {
          const record = records[which % records.length] as RecordFile;
          const at = Math.floor(record.text.length * part);
          const text = record.text.slice(0, at) + signs.join('') + record.text.slice(at);
          for (const offset of [at, at + signs.join('').length, off, text.length, Number.NaN]) {
            const found = placeAt({ ...record, text, body: '' }, offset, register.words);
            expectEqual(found.kind, record.kind);
          }
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    );
  });
});
