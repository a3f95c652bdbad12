import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shellScript, shells } from '../src/io/templates.ts';
import { inFolder } from './support/register.ts';
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

  // What shells make of it is tried in tests/system/completion.system.ts.
  it('has no name in it that a shell could take for more', async () => {
    const odd = ['$(x)', '`x`', "a'; x; '", 'a";x;"', '*', 'jan jansen', 'a\nb', '-rf', '%(x)'];
    const people = [...odd, 'anja'].map(name => [`personen/${name}.md`, '---\nnaam: X\n---\n']);
    const files = { 'initiatief.yaml': 'taal: nl\nnaam: Onze tuin\n', ...Object.fromEntries(people) };
    await inFolder(files, async folder => {
      for (const shell of shells)
        expect(wordsOf(await asked(['rapport', 'overdracht', '--person', ''], shell, folder))).toEqual([
          'anja',
        ]);
    });
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

  it('bash is one that the bash of a Mac reads', () => {
    const text = readFileSync(join(root, 'templates/completion/initiatief.bash'), 'utf8');
    expect(text).not.toMatch(/mapfile|readarray|local -n|declare -A|\$\{\w+[,^@]/);
  });
});
