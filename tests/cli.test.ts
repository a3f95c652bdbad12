import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/program.ts';
import { type Language, languages, listed } from '../src/core/ground/language.ts';
import { folderKinds } from '../src/core/model/kinds.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { initiatief } from './support/run.ts';
import { answering } from './support/terminal.ts';

const root = join(import.meta.dirname, '..');
const example = join(root, 'examples/buurttuin-de-linde');

/** The kinds of which something can be added. */
const kindsIn = (language: Language): string =>
  listed(
    folderKinds.map(kind => vocabularies[language].kinds[kind]),
    language,
    true,
  );

describe('the command line', () => {
  it('prints its version', async () => {
    const { code, stdout } = await initiatief(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });

  it('without a command shows what there is', async () => {
    const { code, stdout, stderr } = await initiatief([]);
    expect(stdout).toContain('Opdrachten:');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('without a command says how to begin, in a terminal where there is no initiative yet', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leeg-'));
    const { code, stdout } = await answering([], [], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('Opdrachten:');
    expect(stdout.trimEnd()).toMatch(/Begin er een met: initiatief begin\. Of wijs de map aan met -C\.$/);
    expect(code).toBe(0);
  });

  it.each(languages)(
    'calls each command in help by its name in %s first, then by the other',
    async language => {
      const { stdout: list } = await initiatief(['--help', '--language', language]);
      const { stdout: completed } = await initiatief([
        '--complete',
        'bash',
        'initiatief',
        '--language',
        language,
        '',
      ]);
      for (const { id, names } of commands) {
        const others = [...new Set([id, ...Object.values(names)])].filter(name => name !== names[language]);
        const both = [names[language], ...others].join('|');
        expect(list, id).toMatch(new RegExp(`^  ${both.replace('|', '\\|')} `, 'm'));
        const { stdout } = await initiatief([id, '--help', '--language', language]);
        expect(stdout.split('\n')[0]).toContain(`initiatief ${both} `);
        expect(completed.split('\n').map(line => line.split(/[ \t]/)[0])).toContain(names[language]);
      }
    },
  );

  it('names in the list of commands what the command calls itself', async () => {
    for (const { id, names, load } of commands) {
      const command = await load();
      expect(command.id).toBe(id);
      for (const language of languages) expect(command.texts[language].name).toBe(names[language]);
      expect(Object.keys(command.texts.nl.options ?? {}).sort()).toEqual(
        Object.keys(command.texts.en.options ?? {}).sort(),
      );
    }
  });

  it('says in Dutch what can be filled in', async () => {
    const sameInBoth = ['partner', 'shell', 'website'];
    for (const { id } of commands) {
      const { stdout } = await initiatief([id, '--help', '--language', 'en']);
      const dutch = (await initiatief([id, '--help', '--language', 'nl'])).stdout;
      for (const [form, word] of stdout.matchAll(/(?:<|\[)([a-z=]+)(?:\.\.\.)?(?:>|\])/g))
        if (!sameInBoth.includes(word as string)) expect(dutch).not.toContain(form);
    }
  });

  it.each([
    [['aanvullen'], 'Zet erachter: bash, zsh, fish of powershell.'],
    [['nieuw', 'rol', '--set'], '--zet <veld=waarde>'],
    [['rapport', 'check', '--foo'], 'Hulp: initiatief rapport --help'],
    [['hook', '--language', 'en'], 'Put after it: install or remove.'],
  ])('says what belongs behind a command that is not complete: %j', async (argv, answer) => {
    const { code, stderr } = await initiatief(argv);
    expect(stderr).toContain(answer);
    expect(code).toBe(2);
  });

  it.each([
    [['chek'], 'Bedoel je check?'],
    [['controler'], 'Bedoel je controleer?'],
    [['check', '--formt', 'json'], 'Bedoel je --vorm?'],
    [['check', '--format', 'jsn'], 'Bedoel je json?'],
    [['check', '--rule', 'referense-exists'], 'Bedoel je verwijzing-bestaat?'],
    [['explain', 'uniqe-id'], 'Bedoel je unieke-naam?'],
    [['check', 'partners/gemeente-hovendrech.md'], 'Bedoel je partners/gemeente-hovendrecht.md?'],
  ])('answers a slip with the nearest name: %j', async (argv, answer) => {
    const { code, stdout, stderr } = await initiatief([...argv, '-C', example]);
    expect(stderr).toContain(answer);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it.each([
    [['raport'], 'Bedoel je rapport?'],
    [['reppor'], 'Bedoel je rapport?'],
    [['--language', 'en', 'repport'], 'Do you mean report?'],
    [['--language', 'en', 'raport'], 'Do you mean report?'],
  ])('of two names that are as near, the one in the language of the reader: %j', async (argv, answer) => {
    expect((await initiatief([...argv, '-C', example])).stderr).toContain(answer);
  });

  it.each([
    ['nl', ['rapport', 'wie', 'is', 'alleen']],
    ['nl', ['rapport', 'alleen']],
    ['en', ['report', 'alone']],
    ['en', ['add', 'thing']],
  ])('breaks no word at the edge of a window: %s %j', async (language, argv) => {
    const { screen } = await answering([...argv, '--language', language, '-C', example], []);
    for (const line of screen.trimEnd().split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    [['nieuw'], `Kies uit: ${kindsIn('nl')}.`],
    [['add'], 'Voorbeelden: initiatief nieuw --help'],
    [['nieuw', 'persoon', 'Fatima', 'El', 'Idrissi'], 'Hoort het bij elkaar? Zet er aanhalingstekens om.'],
    [['add', '--language', 'en'], `Choose from: ${kindsIn('en')}.`],
    [['nieuw', '--language', 'en'], 'Examples: initiatief add --help'],
  ])('says in the words of the reader what goes where: %j', async (argv, answer) => {
    const { code, stderr } = await initiatief([...argv, '-C', example]);
    expect(stderr).toContain(answer);
    expect(code).toBe(2);
  });

  it.each([[['x'.repeat(5000)]], [['nieuw', 'x'.repeat(5000)]], [['rapport', 'x'.repeat(5000)]]])(
    'says in short what it does not know',
    async argv => {
      const { code, stderr } = await initiatief([...argv, '-C', example]);
      expect(code).toBe(2);
      expect(stderr.length).toBeLessThan(600);
    },
  );

  it('says in English what is wrong when English is asked for', async () => {
    const { code, stderr } = await initiatief(['chek', '--language', 'en']);
    expect(stderr).toContain('I do not know the command "chek"');
    expect(code).toBe(2);
  });

  it('outside a repository says how to start one', async () => {
    const { code, stderr } = await initiatief(['check', '-C', mkdtempSync(join(tmpdir(), 'leeg-'))]);
    expect(stderr).toContain('initiatief begin');
    expect(code).toBe(2);
  });

  it('refuses a day that is none', async () => {
    const { code, stderr } = await initiatief(['check', '-C', example, '--today', '2026-02-30']);
    expect(stderr).toContain('2026-02-30');
    expect(code).toBe(2);
  });

  it('speaks the language of the repository, of the option, of the environment and of the machine', async () => {
    const english = join(root, 'examples/repair-cafe');
    expect((await initiatief(['check', '-C', english])).stdout).toMatch(/It is fine|They are all fine/);
    expect((await initiatief(['check', '-C', english, '--language', 'nl'])).stdout).toMatch(
      /Het klopt|Ze kloppen/,
    );
    const given = { env: { INITIATIEF_LANGUAGE: 'nl' } };
    expect((await initiatief(['check', '-C', english], given)).stdout).toMatch(/Het klopt|Ze kloppen/);
    const empty = mkdtempSync(join(tmpdir(), 'leeg-'));
    expect((await initiatief(['--help'], { cwd: empty, env: { LANG: 'en_GB.UTF-8' } })).stdout).toContain(
      'Commands:',
    );
    expect((await initiatief(['--help'], { cwd: empty, env: {} })).stdout).toContain('Opdrachten:');
  });

  it('writes to a file in one move, and nothing to the screen', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'uit-')), 'melding.json');
    const { stdout } = await initiatief(['check', '-C', example, '--format', 'json', '--output', file]);
    expect(stdout).toBe('');
    expect(JSON.parse(execFileSync('cat', [file], { encoding: 'utf8' })).kind).toBe('check');
  });
});

describe('the built program', () => {
  const bin = join(root, 'bin/initiatief.js');

  it('runs, and ends with the code of what it found', () => {
    const clean = spawnSync(process.execPath, [bin, 'check', '-C', example], { encoding: 'utf8' });
    expect([clean.status, clean.stderr]).toEqual([0, '']);
    const broken = mkdtempSync(join(tmpdir(), 'stuk-'));
    writeFileSync(join(broken, 'initiatief.yaml'), 'taal: nl\n');
    const found = spawnSync(process.execPath, [bin, 'check', '-C', broken], { encoding: 'utf8' });
    expect(found.status).toBe(1);
    expect(found.stdout).toContain('initiatief.yaml:1:1');
  });

  it('is quiet when the reader of a pipe leaves', () => {
    const command = `"${process.execPath}" "${bin}" check --format json -C "${example}" --attention | head -c 20`;
    const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('says in words, without a stack trace, that it failed itself', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [bin, 'check', '-C', example, '--output', '/proc/nergens/x'],
      { encoding: 'utf8' },
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).not.toBe(0);
  });
});

describe('what people type and is no command or kind', () => {
  it.each([
    ['hernoemen', 'initiatief hernoem'],
    ['vergeet', 'initiatief haal-weg'],
    ['excel', 'initiatief lees-in'],
    ['notulen', 'initiatief nieuw verslag'],
    ['contacten', 'initiatief rapport --help'],
    ['verslag', 'Zet er nieuw voor'],
  ])('%s gets a hint', async (typed, hint) => {
    const { code, stderr } = await initiatief([typed]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(hint)]);
    expect(stderr).not.toContain('Bedoel je');
  });

  it.each([
    ['minutes', 'verslagen'],
    ['notulen', 'verslagen'],
    ['vrijwilliger', 'personen'],
    ['taak', 'rollen'],
    ['organisation', 'partners'],
  ])('add %s makes a record in %s', async (kind, directory) => {
    const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
    try {
      await initiatief(['begin', '--yes', '--no-git', '--name', 'Tuin'], { cwd: folder });
      const argv = [
        'nieuw',
        kind,
        'Iets nieuws',
        '--yes',
        ...(directory === 'partners' ? ['--set', 'soort=overig'] : []),
      ];
      expect((await initiatief(argv, { cwd: folder })).stdout).toMatch(new RegExp(`^${directory}/`));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
