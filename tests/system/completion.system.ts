import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shellScript } from '../../src/io/templates.ts';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/buurttuin-de-linde');

/** A folder with names that would run something, were they ever expanded, and a program to ask. */
let home: string;
const hostile = [
  '$(touch gedaan)',
  '`touch gedaan`',
  "a'; touch gedaan; '",
  'a";touch gedaan;"',
  `${'$'}{x:=$(touch gedaan)}`,
  '*',
  'jan jansen',
  'a\nb',
  '-rf',
  '%(touch gedaan)',
];

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'aanvullen-'));
  for (const folder of ['bin', 'Onze tuin/personen', 'Onze tuin/partners'])
    mkdirSync(join(home, folder), { recursive: true });
  const program = join(home, 'bin/initiatief');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/initiatief.js')}" "$@"\n`);
  chmodSync(program, 0o755);
  writeFileSync(join(home, 'Onze tuin/initiatief.yaml'), 'taal: nl\nnaam: Onze tuin\n');
  for (const name of hostile)
    writeFileSync(join(home, 'Onze tuin/personen', `${name}.md`), '---\nnaam: X\n---\n');
  const names = ['$(touch gedaan) `touch gedaan` %F{red}%(?.a.b) \\e[31m', "'; touch gedaan; '", 'Jan\\tB'];
  for (const [index, name] of names.entries())
    writeFileSync(
      join(home, `Onze tuin/personen/anja-${index}.md`),
      `---\nnaam: ${JSON.stringify(name)}\n---\n`,
    );
});

afterAll(() => rmSync(home, { recursive: true }));

function env(): NodeJS.ProcessEnv {
  return {
    HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    PATH: [join(home, 'bin'), process.env.PATH].join(delimiter),
  };
}

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** What a shell completes at the end of these words, each as it is typed. */
const inShell: Record<string, (typed: string[], cwd: string) => string[]> = {
  bash(typed, cwd) {
    // As readline does, with the same signs that end a word.
    const words = ['initiatief', ...typed].flatMap(word =>
      word.split(/(=)/).filter((part, at) => part !== '' || at === 0),
    );
    const line = words.map((_, at) => `"$${'{'}${at + 1}}"`).join(' ');
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _initiatief; printf '%s\\n' "$${'{'}COMPREPLY[@]}"`;
    return run('bash', ['--norc', '-c', `${shellScript('bash')}\n${ask}`, 'bash', ...words], cwd);
  },
  zsh(typed, cwd) {
    const words = ['initiatief', ...typed];
    const stubs =
      'compdef() {}; compadd() { print -rl -- "$values[@]" }; _files() { print -r -- FILES }; compset() {}';
    const ask = `words=("$@"); CURRENT=${words.length}; PREFIX=$words[-1]; _initiatief`;
    return run('zsh', ['-f', '-c', `${stubs}\n${shellScript('zsh')}\n${ask}`, 'zsh', ...words], cwd);
  },
  fish(typed, cwd) {
    const line = ['initiatief', ...typed].join(' ');
    const ask = `source ${join(root, 'templates/completion/initiatief.fish')}; complete -C ${JSON.stringify(line)}`;
    return run('fish', ['--no-config', '-c', ask], cwd).map(each => each.split('\t')[0] as string);
  },
};

function run(shell: string, argv: string[], cwd: string): string[] {
  const printed = execFileSync(shell, argv, { cwd, env: env(), encoding: 'utf8' });
  return printed.split('\n').filter(line => line !== '');
}

describe.each(Object.keys(inShell))('completion in %s', shell => {
  const complete = inShell[shell] as (typed: string[], cwd: string) => string[];
  const whole = (prefix: string, word: string): string => (shell === 'bash' ? word : prefix + word);

  it.skipIf(!has(shell)).each([
    [['rap'], '', 'rapport'],
    [['uitleg', 'lege-r'], '', 'lege-rol'],
    [['check', '--format', 'ju'], '', 'junit'],
    [['check', '--format=ju'], '--format=', 'junit'],
    [['rapport', 'partner', 'gem'], '', 'gemeente-hovendrecht'],
    [['-C', '../repair-cafe', 'report', 'partner', 'mill'], '', 'mill-lane-hall'],
    [['nieuw', 'rol', '--set', 'wie=emi'], 'wie=', 'emine-kaplan'],
    [['nieuw', 'rol', '--set=wie=emi'], '--set=wie=', 'emine-kaplan'],
    [['begin', '--legal-form', 'coö'], '', 'coöperatie'],
  ] as [string[], string, string][])('%j: %s%s', (typed, prefix, word) => {
    expect(complete(typed, example)).toEqual([whole(prefix, word)]);
  });

  it.skipIf(!has(shell))('neither runs nor shows a name that a shell could take for more', () => {
    const cwd = join(home, 'Onze tuin');
    const found = complete(['rapport', 'overdracht', '--person', ''], cwd);
    expect(found).toEqual(['anja-0', 'anja-1', 'anja-2']);
    expect(
      complete(
        [
          '-C',
          shell === 'zsh' ? "'../Onze tuin'" : '"../Onze tuin"',
          'rapport',
          'overdracht',
          '--person',
          'anja-1',
        ],
        join(home, 'bin'),
      ),
    ).toEqual(['anja-1']);
    for (const folder of ['bin', 'Onze tuin', '.'])
      expect(readdirSync(join(home, folder))).not.toContain('gedaan');
  });
});
