import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';

interface Found {
  file: string;
  line: number;
  /** `several`: what is shown takes the place of several lines. */
  facts: { reason: string; better?: string; several?: boolean };
}

/** Mistakes that people make every week, each with the lines (from 0) on which it is told. */
const mistakes: readonly (readonly [lines: readonly string[], ...at: number[]])[] = [
  [['FIELD: a: b'], 0],
  [['FIELD: @wim'], 0],
  [['FIELD: %a'], 0],
  [['FIELD: *a*'], 0],
  [['FIELD: &a b'], 0],
  [['FIELD: [x] y'], 0],
  [['FIELD: {{ naam }}'], 0],
  [['FIELD: {naam}'], 0],
  [['FIELD: "open'], 0],
  [["FIELD: 't Hof"], 0],
  [["FIELD: 'Fatima's'"], 0],
  [['FIELD: "a" b'], 0],
  [['FIELD: "a", "b"'], 0],
  [['FIELD: "open”'], 0],
  [['FIELD: “a: b”'], 0],
  [['FIELD: ’t Hof: a'], 0],
  [['FIELD: "C:\\map"'], 0],
  [['FIELD: [a, b'], 0],
  [['FIELD: ["a, b]'], 0],
  [['FIELD: - a'], 0],
  [['FIELD: a', '  - b'], 0],
  [['FIELD:', '  * a', '  * b'], 1, 2],
  [['FIELD:', '  -a', '  - b'], 1],
  [['FIELD:', '- a', '  - b'], 2],
  [['FIELD:', '\t- a'], 1],
  [['FIELD: een zin', '  en nog meer: dubbele punt'], 1],
  [['FIELD:', '  Een zin.', '  Let op: nog een.'], 2],
  [['\tFIELD: a'], 0],
  [['  FIELD: a'], 0],
  [['FIELD:a'], 0],
  [['FIELD:a', 'FIELD_ook:b'], 0, 1],
  [['FIELD :a'], 0],
  [['FIELD = a'], 0],
  [['FIELD; a'], 0],
  [['losse tekst hier'], 0],
  [['// een opmerking'], 0],
];

const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));

/** What `check` cannot read in these records, by the name of each. */
async function unreadable(records: ReadonlyMap<string, readonly string[]>): Promise<Map<string, Found[]>> {
  rmSync(join(folder, 'rollen'), { recursive: true, force: true });
  mkdirSync(join(folder, 'rollen'));
  for (const [name, lines] of records)
    writeFileSync(join(folder, 'rollen', `${name}.md`), `---\n${lines.join('\n')}\n---\n`);
  const options = ['-C', folder, '--format', 'json', '--rule', 'readable'];
  const { stdout, stderr } = await initiatief(['check', ...options]);
  expect(stderr).toBe('');
  const found = new Map<string, Found[]>([...records.keys()].map(name => [name, []]));
  for (const finding of (JSON.parse(stdout) as { findings: Found[] }).findings)
    found.get(finding.file.slice('rollen/'.length, -'.md'.length))?.push(finding);
  return found;
}

const named = (lines: readonly string[], name: string): string[] =>
  lines.map(line => line.replace('FIELD', name));

beforeAll(() => writeFileSync(join(folder, 'initiatief.yaml'), 'taal: nl\nnaam: Buurttuin De Linde\n'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a mistake of every week', () => {
  it('is told once and on its own line, also beside any other', async () => {
    const records = new Map<string, string[]>();
    const expected = new Map<string, number[]>();
    for (const [one, [first, ...firstAt]] of mistakes.entries()) {
      for (const [other, [second, ...secondAt]] of mistakes.entries()) {
        // A third of the pairs has every mistake before and after many others.
        if ((one + other) % 3 > 0) continue;
        // Behind a bracket that is not closed the parser no longer sees where a line begins.
        if (first[0] === 'FIELD: [a, b' && /^\s/.test(second[0] ?? '')) continue;
        const name = `${one}-${other}`;
        const lines = ['naam: A', ...named(first, 'x_een'), 'soort: rol', ...named(second, 'x_twee')];
        records.set(name, [...lines, 'status: actief']);
        expected.set(name, [...firstAt.map(at => 3 + at), ...secondAt.map(at => 4 + first.length + at)]);
      }
    }
    const found = await unreadable(records);
    const wrong = [...found].flatMap(([name, findings]) => {
      const lines = findings.map(({ line }) => line);
      return String(lines) === String(expected.get(name)) ? [] : [{ text: records.get(name), lines }];
    });
    expect(wrong).toEqual([]);
  });

  it('is gone once its line is as the message shows it', async () => {
    const records = new Map(
      mistakes.map(([lines], index) => [String(index), ['naam: A', ...named(lines, 'x_een'), 'soort: rol']]),
    );
    const shown = [...(await unreadable(records))].flatMap(([name, [finding]]) =>
      finding?.facts.better !== undefined && !finding.facts.several && oneLine.has(finding.facts.reason)
        ? [{ name, ...finding }]
        : [],
    );
    expect(shown.length).toBeGreaterThan(15);
    const typed = new Map(
      shown.map(({ name, line, facts }) => {
        const lines = [...(records.get(name) ?? [])];
        const [indent] = /^ */.exec(lines[line - 2] ?? '') ?? [''];
        lines[line - 2] = `${indent}${facts.better}`;
        return [name, lines];
      }),
    );
    const again = await unreadable(typed);
    for (const { name, line } of shown)
      expect([typed.get(name), again.get(name)?.filter(finding => finding.line === line)]).toEqual([
        typed.get(name),
        [],
      ]);
  });
});

/** The reasons whose better line takes the place of the line that is told. */
const oneLine: ReadonlySet<string> = new Set([
  'colon-in-value',
  'special-start',
  'anchor',
  'alias',
  'tag',
  'unclosed-quote',
  'text-after-quote',
  'curly-quotes',
  'backslash',
  'unclosed-bracket',
  'bullet',
  'no-space',
  'no-colon',
  'stray-text',
]);
