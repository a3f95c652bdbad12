import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { expectThat } from './support/expecting.ts';
import { isAnswer, odd } from './support/odd-names.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

/** The folder lies in no repository: only these make something of git there, and to ask it takes longest. */
const withGit = ['init', 'check', 'hook'];
const envFor = (id: string) => ({
  LANG: 'nl_NL.UTF-8',
  PATH: withGit.includes(id) ? process.env.PATH : '/nergens',
});

describe('an odd name', () => {
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
          expectThat(isAnswer(outcome), () => `${line.join(' ')}: ${outcome.code} ${outcome.stderr}`);
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
