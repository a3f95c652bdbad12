import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shellScript, shells } from '../src/io/templates.ts';
import { initiatief } from './support/run.ts';

const root = join(import.meta.dirname, '..');
const example = join(root, 'examples/buurttuin-de-linde');
const english = join(root, 'examples/repair-cafe');

/** What a shell is answered: where the words come from, and the words with what they mean. */
async function asked(words: readonly string[], shell = 'fish', cwd = example): Promise<string[]> {
  const typed = [...words.slice(0, -1), `:${words.at(-1)}`];
  const { code, stdout, stderr } = await initiatief(['--complete', shell, ...typed], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.trimEnd().split('\n');
}

const wordsOf = (lines: string[]): string[] => lines.slice(1).map(line => line.split('\t')[0] as string);

describe('what can be completed', () => {
  it.each([
    [['rap'], ['rapport']],
    [['repo'], ['report']],
    [['aanv'], ['aanvullen']],
    [['rapport', '1'], ['1-pitters']],
    [['rapport', 'one-p'], ['one-pitters']],
    [['nieuw', 'af'], ['afspraak']],
    [['add', 'agr'], ['agreement']],
    [['uitleg', 'lege-r'], ['lege-rol']],
    [['explain', 'vacant'], ['vacant-role']],
    [['hook', 'aan'], ['aanzetten']],
    [['completion', 'po'], ['powershell']],
    [['check', '--wat'], ['--watch']],
    [['check', '--format', 'ju'], ['junit']],
    [['check', '--format=ju'], ['--format=junit']],
    // Only what the report that was typed can be made as; before its name, all.
    [
      ['rapport', 'contacten', '--vorm', 'v'],
      ['vcf', 'vcf3'],
    ],
    [
      ['report', 'contacts', '--format', 'v'],
      ['vcf', 'vcf3'],
    ],
    [['rapport', 'agenda', '--vorm', 'v'], []],
    [['rapport', 'agenda', '--vorm', 'i'], ['ics']],
    [['rapport', '1-pitters', '--vorm=k'], ['--vorm=kumu']],
    [
      ['rapport', '--vorm', 'v'],
      ['vcf', 'vcf3'],
    ],
    [['check', '--rule', 'lege-r'], ['lege-rol']],
    [['check', '--skip=vacant'], ['--skip=vacant-role']],
    [['report', '--for', 'kern'], ['kerngroep']],
    [
      ['begin', '--ci', ''],
      ['github', 'gitlab', 'forgejo', 'geen'],
    ],
    [['begin', '--ci', 'no'], ['none']],
    [
      ['init', '--visibility', ''],
      ['besloten', 'openbaar'],
    ],
    [
      ['init', '--visibility=p'],
      ['--visibility=private', '--visibility=public'],
    ],
    [['init', '--legal-form', 'coö'], ['coöperatie']],
    [['init', '--legal-form', 'found'], ['foundation']],
    [['-C', example, 'rap'], ['rapport']],
    [[`--folder=${english}`, 'rep'], ['report']],
    [[`-C${english}`, 'report', '--person', 'dil'], ['dilys-pugh']],
    [['report', '-C', english, 'partner', 'mill'], ['mill-lane-hall']],
    [['--language', 'en', 'che'], ['check']],
    [['rapport', 'overdracht', '--person', 'cor'], ['cor-hagenaars']],
    [['rapport', 'overdracht', '--person=geke'], ['--person=geke-postma']],
    [['rapport', 'wat-als', '--without', 'cor-hagenaars', '--without', 'zorg'], ['zorghuis-de-vlierhof']],
    [['rapport', 'partner', 'gem'], ['gemeente-hovendrecht']],
    // Only that report is about one of them.
    [['rapport', 'overzicht', 'gem'], []],
    [['nieuw', 'rol', '--set', 'wi'], ['wie=']],
    [['nieuw', 'rol', '--set', 'hold'], ['holders=']],
    [['nieuw', 'rol', '--set', 'wie=emi'], ['wie=emine-kaplan']],
    [['nieuw', 'rol', '--set=wie=emi'], ['--set=wie=emine-kaplan']],
    [['nieuw', 'evaluatie', '--set', 'over=rol/moes'], ['over=rol/moestuin']],
    [['nieuw', 'evaluatie', '--set', 'uitkomst=d'], ['uitkomst=doorgaan']],
    [['nieuw', 'rol', '--set', 'naam=x'], []],
    [['nieuw', 'rol', '--', '--se'], []],
    [['check', '--today', '2026'], []],
    [['aap', 'noot', '--mies='], []],
  ])('%j: %j', async (typed, found) => {
    expect(wordsOf(await asked(typed))).toEqual(found);
  });

  it.each([
    [['report', '--output', 'pl'], ':files'],
    [['check', 'partners/gem'], ':files'],
    [['-C', ''], ':folders'],
    [['begin', 'tui'], ':folders'],
    [['--folder='], ':folders'],
  ])('%j: %s, which a shell knows itself', async (typed, kind) => {
    expect(await asked(typed)).toEqual([kind]);
  });

  it('tells what each word means', async () => {
    const rules = (await asked(['check', '--rule', ''])).slice(1);
    expect(rules.length).toBeGreaterThan(30);
    for (const line of rules) expect(line).toMatch(/^[^\t]+\t\S/);
    expect(await asked(['rapport', 'partner', 'gem'])).toContain(
      'gemeente-hovendrecht\tGemeente Hovendrecht',
    );
    expect((await asked(['check', '--str']))[1]).toMatch(/^--streng\teindig ook bij "let op"/);
  });

  it('knows every option of every command, and every name of a report and rule', async () => {
    for (const [name = ''] of [['init'], ['add'], ['check'], ['hook'], ['report'], ['explain']]) {
      const { stdout } = await initiatief([name, '--help', '--language', 'nl']);
      const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag);
      const known = wordsOf(await asked([name, '--']));
      for (const flag of flags) if (flag !== '--version') expect(known, `${name} ${flag}`).toContain(flag);
    }
  });

  it('is nothing where there is no initiative, or its files cannot be read', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'leeg-'));
    expect(await asked(['rapport', 'partner', ''], 'fish', empty)).toEqual([':words']);
    writeFileSync(join(empty, 'initiatief.yaml'), 'taal: [');
    mkdirSync(join(empty, 'partners'));
    writeFileSync(join(empty, 'partners/kapot.md'), '---\nnaam: "');
    expect(wordsOf(await asked(['rapport', 'partner', ''], 'fish', empty))).toEqual(['kapot']);
    expect(await asked(['-C', join(empty, 'nergens'), 'nieuw', 'rol', '--set', 'wie='])).toEqual([':words']);
  });
});

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

describe('the script for', () => {
  it.each(shells)('%s is what the command prints, in plain signs', async shell => {
    const { stdout } = await initiatief(['completion', shell]);
    expect(stdout).toBe(shellScript(shell));
    expect(stdout).toMatch(/^[\t\n\x20-\x7e]+$/);
    expect(stdout).not.toMatch(/\beval\b|compgen -W|Invoke-Expression/);
    expect(stdout).toContain(`--complete ${shell}`);
  });

  it.skipIf(!has('bash'))('bash is one that the bash of a Mac reads', () => {
    const text = readFileSync(join(root, 'templates/completion/initiatief.bash'), 'utf8');
    expect(text).not.toMatch(/mapfile|readarray|local -n|declare -A|\$\{\w+[,^@]/);
  });
});
