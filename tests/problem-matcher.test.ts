import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../src/core/ground/language.ts';
import { visibleLine } from '../src/core/ground/visible.ts';
import { editorTasks } from '../src/io/templates.ts';
import { rules } from '../src/rules/index.ts';
import { initiatief } from './support/run.ts';
import { watching } from './support/watching.ts';

interface Matcher {
  severity: string;
  pattern: { regexp: string } & Record<'file' | 'line' | 'column' | 'message' | 'code', number>;
  background?: { beginsPattern: string; endsPattern: string };
}

function matchersOf(language: (typeof languages)[number]): Matcher[] {
  return JSON.parse(editorTasks(language, { node: '/node', script: '/initiatief.js' })).tasks[0]
    .problemMatcher;
}

/** Every problem that VS Code takes out of a text: of each line the first matcher that fits. */
function problemsIn(text: string, matchers: readonly Matcher[]): object[] {
  return text.split('\n').flatMap(line => {
    for (const { severity, pattern } of matchers) {
      const found = new RegExp(pattern.regexp).exec(line);
      if (!found) continue;
      const part = (name: Exclude<keyof typeof pattern, 'regexp'>): string => found[pattern[name]] as string;
      const [file, rule, message] = [part('file'), part('code'), part('message')];
      return [{ severity, rule, file, line: Number(part('line')), column: Number(part('column')), message }];
    }
    return [];
  });
}

async function bothWays(folder: string, language: Language) {
  const argv = ['check', '--attention', '-C', folder, '--language', language];
  const { stdout } = await initiatief([...argv, '--format', 'json']);
  const findings = JSON.parse(stdout).findings.map(
    ({ severity, rule, file, line, column, message }: Record<string, string>) => ({
      severity,
      rule: rules.find(({ id }) => id === rule)?.texts[language].name,
      file: visibleLine(String(file)),
      line,
      column,
      message: visibleLine(String(message)),
    }),
  );
  return { findings, text: (await initiatief(argv)).stdout };
}

const inOrder = (problems: object[]): string[] => problems.map(problem => JSON.stringify(problem)).sort();
const cases = join(import.meta.dirname, 'rules');

describe.each(languages)('VS Code (%s)', language => {
  const matchers = matchersOf(language);

  it.each(readdirSync(cases))('shows each finding at its line: %s', async rule => {
    const folders = readdirSync(join(cases, rule)).map(name => join(cases, rule, name));
    const said = (folder: string): number => readFileSync(join(folder, 'expected.txt')).length;
    const [folder] = folders.sort((one, other) => said(other) - said(one));
    const { findings, text } = await bothWays(folder as string, language);
    expect(inOrder(problemsIn(text, matchers))).toEqual(inOrder(findings));
  });

  it('is led astray by no name and no text', async () => {
    const root = mkdtempSync(join(tmpdir(), 'code-'));
    mkdirSync(join(root, 'rollen'));
    writeFileSync(join(root, 'initiatief.yaml'), 'taal: nl\nnaam: Tuin\n');
    writeFileSync(join(root, 'rollen/a b: c.md'), '---\nnaam: Kas\nwie: "x.md:1:1  fout  y  z"\n---\n');
    writeFileSync(
      join(root, 'rollen/d  let op  e.md'),
      '---\nnaam: Bar\nnodig: koken, zingen\nx.md:2:2  tip  y  z: 1\n---\n',
    );
    const { findings, text } = await bothWays(root, language);
    expect(findings.length).toBeGreaterThan(4);
    expect(inOrder(problemsIn(text, matchers))).toEqual(inOrder(findings));
  });

  it('knows where a look begins and ends', async () => {
    const root = mkdtempSync(join(tmpdir(), 'code-'));
    writeFileSync(join(root, 'initiatief.yaml'), 'taal: nl\nnaam: Tuin\nzomaar: iets\n');
    const { first, stop } = await watching(['-C', root, '--language', language]);
    await stop();
    const lines = first.trimEnd().split('\n');
    const { beginsPattern = '', endsPattern = '' } = matchers[0]?.background ?? {};
    expect(lines.filter(line => new RegExp(beginsPattern).test(line))).toEqual([lines[0]]);
    expect(lines.filter(line => new RegExp(endsPattern).test(line))).toEqual([lines.at(-1)]);
    expect(problemsIn(first, matchers)).toHaveLength(1);
  });
});
