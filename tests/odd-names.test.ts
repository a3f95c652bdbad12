import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { folderKinds } from '../src/core/model/kinds.ts';
import { shapeOf } from '../src/core/model/shape.ts';
import type { FieldName } from '../src/core/words/vocabulary.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { checkedInEach } from './support/every-check.ts';
import { everyReport, written } from './support/every-report.ts';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

/** What every object of JavaScript has, what a language takes for a value, and what a disk or shell means something by. */
const odd = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'length',
  'undefined',
  'NaN',
  'Infinity',
  'null',
  'true',
  'CON',
  '.',
  '..',
  '-',
  '--',
  '*',
  '%s',
  '$1',
  '{{x}}',
  '0',
  '-1',
  '1e999',
  'y',
];

const { fields, folders } = vocabularies.nl;

/** A record of each kind for each of its fields, with an odd name in it; one with it as a field, and one as its file. */
function recordsWith(name: string, number: number): Files {
  const quoted = JSON.stringify(name);
  const files: Record<string, string> = { [`bijlagen/${name.replaceAll('.', '_')}.md`]: name };
  const forms = [quoted, `[${quoted}, ${quoted}]`, `{${quoted}: ${quoted}}`, `[{${quoted}: ${quoted}}]`];
  for (const kind of folderKinds) {
    const path = (stem: string): string => `${folders[kind]}/${stem}.md`;
    const all = [...shapeOf(kind).fields.keys()] as FieldName[];
    for (const [index, field] of all.entries()) {
      const value = forms[(number + index) % forms.length];
      files[path(`2024-01-01-${number}-${index}`)] =
        fields[field] === 'naam'
          ? `naam: ${value}\n`
          : `naam: Proef ${number} ${index}\n${fields[field]}: ${value}\n`;
    }
    files[path(`2024-01-02-${number}`)] =
      `naam: ${quoted}\n${quoted}: ${quoted}\n---\n\n## ${name}\n\n[${name}](${name})`;
    if (name !== '.' && name !== '..') files[path(name)] = `naam: ${quoted}`;
  }
  return files;
}

/** The folder lies in no repository: only these make something of git there, and to ask it takes longest. */
const withGit = ['init', 'check', 'hook'];
const envFor = (id: string) => ({
  LANG: 'nl_NL.UTF-8',
  PATH: withGit.includes(id) ? process.env.PATH : '/nergens',
});

/** It told something, or said what was wrong: not that the program failed. */
function isAnswer({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }): boolean {
  return code <= 2 && !/kan ik niet nakijken|niet goed in het programma| {4}at /.test(stdout + stderr);
}

describe('an odd name', () => {
  it('is judged and reported like any other, wherever it stands in a record', () => {
    const settings = odd.map(name => `${JSON.stringify(name)}: ${JSON.stringify(name)}\n`).join('');
    const files = Object.assign({}, ...odd.map(recordsWith), {
      'initiatief.yaml': `taal: nl\nnaam: Proef\n${settings}`,
    });
    return inFolder(files, async folder => {
      const { drawn, ...checked } = await checkedInEach(
        ['-C', folder, '--attention'],
        ['text', 'json', 'junit'],
      );
      for (const [format, stdout] of drawn)
        expect(isAnswer({ ...checked, stdout }), `check as ${format}: ${checked.stderr}`).toBe(true);
      const typed = await initiatief(['report', '-C', folder]);
      expect(isAnswer(typed), typed.stderr).toBe(true);
      const place = { folder, env: { LANG: 'nl_NL.UTF-8' } };
      for (const [index, { id }] of everyReport.entries()) {
        const argv = [id, '--for', index % 2 ? 'core' : 'everyone'];
        const { code, stderr, files: made } = await written(place, 'json', argv);
        const outcome = { code, stdout: [...made.values()].join(''), stderr };
        expect(isAnswer(outcome), `${argv.join(' ')}: ${stderr}`).toBe(true);
      }
    });
  }, 120_000);

  it.each(odd)('such as %s is an answer that a command takes or refuses', name =>
    inFolder({ 'initiatief.yaml': 'taal: nl\nnaam: Proef\n' }, async folder => {
      for (const [number, { id, load }] of commands.entries()) {
        const { options, arguments: asked } = await load();
        const flags = options.map(option => /--[a-z-]+/.exec(option.flags)?.[0] ?? '');
        const lines = [[id, name], ...asked.map(() => [id, name, name])];
        // Each option in one way, and so each way with many.
        for (const [index, flag] of flags.entries())
          lines.push((index + number + odd.indexOf(name)) % 2 ? [id, flag, name] : [id, `${flag}=${name}`]);
        for (const line of lines.filter(words => !words.some(word => word.startsWith('--watch')))) {
          const outcome = await initiatief(['-C', folder, ...line], { cwd: folder, env: envFor(id) });
          expect(isAnswer(outcome), `${line.join(' ')}: ${outcome.code} ${outcome.stderr}`).toBe(true);
        }
      }
    }),
  );
});

describe('a sign that no argument can hold', () => {
  it('is refused wherever it stands', async () => {
    for (const line of [
      ['check', '-C', 'a\0b'],
      ['report', 'partner', 'a\0b'],
      ['check', 'a\0b.md'],
      ['report', '--output', 'a\0b.md'],
      ['add', 'partner', 'a\0b'],
      ['\0'],
    ]) {
      const outcome = await initiatief(line);
      expect(outcome.code, line.join(' ')).toBe(2);
      expect(outcome.stderr).not.toMatch(/\0| {4}at /);
    }
  });
});
