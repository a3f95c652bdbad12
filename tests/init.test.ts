import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { goTo } from '../src/commands/init/summary.ts';
import { folderKinds } from '../src/core/model/kinds.ts';
import { asEditors } from './support/as-editors.ts';
import { settingsOf } from './support/git.ts';
import { initiatief } from './support/run.ts';
import { answering, ctrlC, ctrlD, down, enter } from './support/terminal.ts';

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'initiatief-'));
  folder = join(home, 'garden');
  writeFileSync(join(home, '.gitconfig'), settingsOf('Fatima', 'fatima@example.org'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const env = (): Record<string, string | undefined> => ({
  PATH: process.env.PATH,
  HOME: home,
  LANG: 'nl_NL.UTF-8',
});
const run = (...argv: string[]) => initiatief(argv, { cwd: home, env: env() });
const git = (...argv: string[]): string =>
  execFileSync('git', argv, {
    cwd: folder,
    env: { ...env(), LC_ALL: 'C' } as NodeJS.ProcessEnv,
    encoding: 'utf8',
  });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const kinds = {
  nl: ['partners', 'personen', 'rollen', 'afspraken', 'evaluaties', 'verslagen', 'bijlagen'],
  en: ['partners', 'people', 'roles', 'agreements', 'evaluations', 'meetings', 'attachments'],
};

// A device of Windows, and the word for who is not named in either language.
it.each(['Con', 'aux', 'Iemand', 'somebody'])(
  'asks who keeps the files by another name than %s',
  async name => {
    const { code, stderr } = await run('init', 'garden', '--yes', '--name', 'Tuin', '--keeper', name);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `--beheerder "${name}"\nZo kan geen bestand heten. Zet er iets bij, zoals een achternaam.\n`,
    );
    expect(existsSync(folder)).toBe(false);
  },
);

describe.each(['nl', 'en'] as const)('a new repository (%s)', language => {
  const init = (...argv: string[]) => run('init', 'garden', '--yes', '--language', language, ...argv);

  it('is clean, and in git', async () => {
    const name = 'Tuin: "De Linde" #1 – {{version}} & co';
    const outcome = await init('--name', name, '--place', 'Hovendrecht', '--municipality', 'Hovendrecht');
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.stdout).toContain('initiatief.yaml');
    const check = await run('check', '--strict', '-C', 'garden', '--format', 'json');
    expect(JSON.parse(check.stdout)).toMatchObject({ records: 3, findings: [] });
    expect(parse(read('initiatief.yaml'))).toMatchObject({ [language === 'nl' ? 'naam' : 'name']: name });
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '--format=%an %s')).toBe(
      `Fatima ${language === 'nl' ? 'Begin het initiatief' : 'Start the initiative'}\n`,
    );
  });

  it('tells in every folder what belongs there, with an example to copy', async () => {
    await init('--name', 'X', '--ci', 'github');
    for (const kind of kinds[language]) {
      const lines = read(`${kind}/README.md`).split('\n');
      expect(lines.slice(2).indexOf('')).toBe(5);
      expect(lines.join('\n')).not.toMatch(/\{\{/);
      expect(lines.join('\n')).toContain('Add file');
    }
    expect(read(`${kinds[language][1]}/README.md`)).toContain('```markdown\n---\n#');
    expect(read('README.md')).not.toMatch(/\{\{/);
    expect(read('PRIVACY.md')).not.toMatch(/\{\{/);
  });

  it('has no CI where none is asked', async () => {
    await init('--name', 'X');
    expect(readdirSync(folder)).not.toContain('.github');
  });

  it('has schemas for the editor that fit its own settings', async () => {
    await init('--name', 'X');
    const settings = JSON.parse(read('.vscode/settings.json'));
    // One for each kind, and one for the initiative itself.
    expect(Object.keys(settings['yaml.schemas'])).toHaveLength(folderKinds.length + 1);
    for (const path of Object.keys(settings['yaml.schemas']))
      expect(existsSync(join(folder, path))).toBe(true);
    const validate = new Ajv({
      ...asEditors,
      allowUnionTypes: true,
    }).compile(JSON.parse(read('.vscode/initiatief/initiative.schema.json')));
    expect(validate(parse(read('initiatief.yaml')))).toBe(true);
    expect(validate({ ...parse(read('initiatief.yaml')), naamm: 'x' })).toBe(false);
  });

  it('shows contact details that are kept as its README tells', async () => {
    await init('--name', 'X', '--no-git');
    const example = read('README.md').match(/```yaml\n([\s\S]*?)```/)?.[1] ?? '';
    const [, file = ''] = /`(conta[a-z]+\.yaml)`/.exec(read('README.md')) ?? [];
    mkdirSync(join(folder, language === 'nl' ? 'prive' : 'private'));
    writeFileSync(join(folder, language === 'nl' ? 'prive' : 'private', file), example);
    const { email } = Object.values(parse(example) as Record<string, { email: string }>)[0] ?? {};
    await run('add', 'person', 'Fatima El Idrissi', '-C', 'garden');
    const contact = ['--set', 'kind=school', '--set', 'contacts=fatima-el-idrissi'];
    await run('add', 'partner', 'School', ...contact, '-C', 'garden', '--language', 'en');
    const report = await run('report', 'contacts', '--with-details', '-C', 'garden');
    expect(report).toMatchObject({ code: 0, stderr: '' });
    expect(report.stdout).toContain(email);
  });

  it('keeps both private folders out of git', async () => {
    await init('--name', 'X');
    mkdirSync(join(folder, 'prive'));
    mkdirSync(join(folder, 'private'));
    writeFileSync(join(folder, 'prive/contacten.yaml'), 'x\n');
    writeFileSync(join(folder, 'private/contacts.yaml'), 'x\n');
    expect(git('status', '--porcelain')).toBe('');
  });
});

describe('how to get to the folder', () => {
  it.each([
    ['tuin', 'cd tuin'],
    ['../Onze tuin', "cd '../Onze tuin'"],
    ["buurt's tuin", "cd 'buurt'\\''s tuin'"],
    ['$(touch gedaan)`touch gedaan`', "cd '$(touch gedaan)`touch gedaan`'"],
    ['a\\b"c', "cd 'a\\b\"c'"],
  ])('%s: as a shell takes it', (folder, command) => {
    expect(goTo(folder, '/')).toBe(command);
    const home = mkdtempSync(join(tmpdir(), 'initiatief-'));
    mkdirSync(join(home, 'x'));
    const at = join(home, 'x', folder);
    mkdirSync(at, { recursive: true });
    const shell = `${command} && pwd -P`;
    expect(execFileSync('bash', ['-c', shell], { cwd: join(home, 'x'), encoding: 'utf8' })).toBe(
      `${realpathSync(at)}\n`,
    );
    expect(existsSync(join(home, 'x', 'gedaan'))).toBe(false);
    rmSync(home, { recursive: true });
  });

  it.each([
    ['tuin\\sub', 'cd tuin\\sub'],
    ['Onze tuin', 'cd "Onze tuin"'],
    ['D:\\Onze tuin', 'pushd "D:\\Onze tuin"'],
    ['C:\\Users\\anja\\tuin', 'pushd C:\\Users\\anja\\tuin'],
    ["buurt's $tuin", "cd 'buurt''s $tuin'"],
    ['tuin & kas', 'cd "tuin & kas"'],
  ])('%s: as the command line of Windows and PowerShell take it', (folder, command) => {
    expect(goTo(folder, '\\')).toBe(command);
  });
});

describe('init without a terminal', () => {
  it('names what it needs with its flag, and makes nothing', async () => {
    const { code, stderr } = await run('begin', 'garden', '--place', 'Hovendrecht');
    expect([code, existsSync(folder)]).toEqual([2, false]);
    expect(stderr).toContain('--naam');
  });

  it.each([
    ['--legal-form', 'verenging', 'Bedoel je vereniging?'],
    ['--visibility', 'openbar', 'Bedoel je openbaar?'],
    ['--ci', 'gitbub', 'Bedoel je github?'],
    ['--name', '!!!', 'gewone letters'],
    ['--name', 'x'.repeat(201), '200'],
    ['--municipality', 'M'.repeat(201), '200'],
    ['--ci', 'zelf', 'Kies uit github, gitlab, forgejo of geen.'],
    ['--name', 'Tuin\x1b[31m', 'teken'],
    ['--place', 'Hoven\ndrecht', 'teken'],
  ])('answers %s %s with a remedy', async (flag, value, remedy) => {
    const { code, stderr } = await run('begin', 'garden', '--name', 'X', flag, value);
    expect([code, existsSync(folder)]).toEqual([2, false]);
    expect(stderr).toContain(remedy);
    expect(stderr).not.toContain('\x1b');
    expect(stderr.length).toBeLessThan(200);
  });

  it('takes values in both languages', async () => {
    await run('begin', 'garden', '--name', 'X', '--legal-form', 'cooperatie', '--visibility', 'public');
    expect(read('initiatief.yaml')).toMatch(/rechtsvorm: coöperatie\n[\s\S]*zichtbaarheid: openbaar\n/);
  });

  it('is not shy of a name that is already that of a municipality', async () => {
    await run('begin', 'garden', '--name', 'X', '--municipality', 'Gemeente Hovendrecht');
    expect(existsSync(join(folder, 'partners/gemeente-hovendrecht.md'))).toBe(true);
  });
});

describe('init where something is', () => {
  it('refuses where an initiative is, or above', async () => {
    await run('begin', 'garden', '--name', 'X', '--no-git');
    const before = read('initiatief.yaml');
    for (const where of ['garden', 'garden/partners']) {
      const { code, stderr } = await run('begin', where, '--name', 'Y');
      expect(code).toBe(2);
      expect(stderr).toContain('--toch');
    }
    expect(read('initiatief.yaml')).toBe(before);
  });

  it('refuses where records are without settings, in either language', async () => {
    mkdirSync(join(folder, 'people'), { recursive: true });
    writeFileSync(join(folder, 'people/jane.md'), '---\nname: Jane\n---\n');
    expect((await run('begin', 'garden', '--name', 'Y')).code).toBe(2);
    writeFileSync(join(folder, 'people/README.md'), 'x');
    rmSync(join(folder, 'people/jane.md'));
    expect((await run('begin', 'garden', '--name', 'Y')).code).toBe(0);
  });

  it('goes on in the language of the records that are there', async () => {
    mkdirSync(join(folder, 'people'), { recursive: true });
    writeFileSync(join(folder, 'people/jane.md'), '---\nname: Jane\n---\n');
    const { stdout } = await run('begin', 'garden', '--name', 'Y', '--force', '--no-git');
    expect(stdout).toContain('Y is ready in garden:');
    expect(await run('check', '-C', 'garden')).toMatchObject({ code: 0 });
    const again = await run('begin', 'garden', '--force', '--no-git');
    expect(again.stdout).toMatch(/^Everything was there already\.\n/);
  });

  it('prints no sign of a folder that a terminal would obey', async () => {
    const { stdout, stderr } = await run('begin', 'gar\x1b[31mden', '--name', 'Y');
    expect(stdout + stderr).not.toContain('\x1b');
  });

  it('speaks of a website only where there is one', async () => {
    const { stderr } = await run('begin', 'garden', '--language', 'nl', '--name', 'X', '--no-git');
    expect(stderr).toContain('Zet de eerste mensen en rollen erin. In de map personen staat hoe het moet.');
    const online = await run(
      'begin',
      'shed',
      '--language',
      'nl',
      '--name',
      'X',
      '--no-git',
      '--ci',
      'github',
    );
    expect(online.stderr).toContain('Op de website: open de map personen');
  });

  it('adds with --force only what is not there, and keeps what somebody wrote', async () => {
    await run('init', 'garden', '--language', 'en', '--name', 'Café', '--no-git');
    writeFileSync(join(folder, 'README.md'), 'Ours\n');
    rmSync(join(folder, 'PRIVACY.md'));
    const settings = read('initiatief.yaml');
    const { code, stdout } = await run('begin', 'garden', '--force', '--yes', '--ci', 'gitlab', '--no-git');
    expect(code).toBe(0);
    expect(stdout).toMatch(/ready.*\n +\.gitlab-ci\.yml {2}PRIVACY\.md\n/);
    expect(stdout).toContain('README.md');
    expect([read('README.md'), read('initiatief.yaml')]).toEqual(['Ours\n', settings]);
    expect(read('PRIVACY.md')).toContain('Café');
  });

  it('keeps files that are in the folder, and speaks up when theirs lets contact details through', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'README.md'), 'Ours\n');
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    const { code, stdout, stderr } = await run('begin', 'garden', '--name', 'X');
    expect([code, read('README.md'), read('.gitignore')]).toEqual([0, 'Ours\n', 'node_modules\n']);
    expect(stdout).toContain('.gitignore, README.md');
    expect(stderr).toContain('prive/');
  });

  it('leaves nothing behind when it stumbles halfway', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'rollen'), 'a file\n');
    const { code, stderr } = await run('begin', 'garden', '--name', 'X');
    expect(code).toBe(2);
    expect(stderr).toContain('niets gemaakt');
    expect(readdirSync(folder)).toEqual(['rollen']);
    const file = await run('begin', 'garden/rollen', '--name', 'X');
    expect(file).toMatchObject({ code: 2 });
  });
});

describe('init and git', () => {
  it('makes no repository in a repository, and commits only its own files', async () => {
    mkdirSync(folder);
    git('init', '--quiet', '.');
    writeFileSync(join(folder, 'staged.txt'), 'x\n');
    git('add', 'staged.txt');
    expect((await run('begin', 'garden/sub', '--name', 'X')).code).toBe(0);
    expect(existsSync(join(folder, 'sub/.git'))).toBe(false);
    expect(git('status', '--porcelain')).toBe('A  staged.txt\n');
    expect(git('show', '--stat', '--format=', 'HEAD')).toContain('sub/initiatief.yaml');
  });

  it('says where the checks belong when the repository begins higher up', async () => {
    mkdirSync(folder);
    git('init', '--quiet', '.');
    const { stderr } = await run('begin', 'garden/sub', '--name', 'X', '--ci', 'github');
    expect(stderr).toContain(
      'Let op: de website zoekt .github/workflows/initiatief.yaml alleen in de bovenste\nmap',
    );
    const ci = read('sub/.github/workflows/initiatief.yaml');
    expect(ci).toContain('cp sub/.initiatief/initiatief.tgz ');
    expect(ci).toContain(' controleer -C sub --format github');
    expect((await run('begin', 'garden/other', '--name', 'X')).stderr).not.toContain('bovenste map');
  });

  it('says how to tell git who you are; the files are there and staged', async () => {
    rmSync(join(home, '.gitconfig'));
    const { code, stderr } = await run('begin', 'garden', '--name', 'X');
    expect(code).toBe(0);
    expect(stderr).toContain('git config --global user.name "Je Naam"\n');
    expect(stderr).toContain('git config --global user.email "jij@voorbeeld.nl"\n');
    expect(stderr).toContain('En daarna:\n  cd garden\n  git commit -m "Begin het initiatief"\n');
    expect(git('status', '--porcelain')).toContain('A  initiatief.yaml\n');
  });

  it('leaves git alone, or stages without a commit, as it is told', async () => {
    await run('begin', 'garden', '--name', 'X', '--no-git');
    expect(existsSync(join(folder, '.git'))).toBe(false);
    rmSync(folder, { recursive: true });
    await run('begin', 'garden', '--name', 'X', '--no-commit');
    expect(git('status', '--porcelain')).toContain('A  initiatief.yaml\n');
  });

  it('tells it when git does not go along', async () => {
    const hooks = join(home, 'hooks');
    mkdirSync(hooks);
    writeFileSync(join(hooks, 'pre-commit'), '#!/bin/sh\necho no such luck >&2\nexit 1\n', { mode: 0o755 });
    writeFileSync(
      join(home, '.gitconfig'),
      `${readFileSync(join(home, '.gitconfig'), 'utf8')}[core]\n  hooksPath = ${hooks}\n`,
    );
    const { code, stderr } = await run('begin', 'garden', '--name', 'X');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'maar git bewaarde ze nog niet. Git zegt: no such luck\nLos dat eerst op. Typ daarna:\n',
    );
    expect(existsSync(join(folder, 'initiatief.yaml'))).toBe(true);
  });

  it('does without git on the computer', async () => {
    const outcome = await initiatief(['begin', 'garden', '--name', 'X'], {
      cwd: home,
      env: { HOME: home, PATH: '/nowhere', LANG: 'nl_NL' },
    });
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toContain('Git staat niet op deze computer');
  });
});

describe('init in a terminal', () => {
  it('asks in Dutch', async () => {
    const outcome = await answering(
      ['begin', 'garden'],
      [
        ['Taal / Language', enter],
        ['Naam', enter, 'weet ik niet', enter, '\x7f'.repeat(12), 'Buurttuin', enter],
        ['Plaats', 'Hovendrecht', enter],
        ['Gemeente', enter],
        ['Rechtsvorm', down, enter],
        ['Zichtbaarheid', down, enter],
        ['Jouw naam', 'Ans de Groot', enter],
        ['Website', down, down, enter],
      ],
      { cwd: home, env: env() },
    );
    expect(outcome.code).toBe(0);
    expect(outcome.screen).toContain('Geef het een naam om mee te beginnen.');
    expect(outcome.screen.replace(/\s+/g, ' ')).toContain('Iedereen kan je naam dan lezen.');
    expect(outcome.stdout).toContain('Buurttuin staat klaar in garden');
    expect(parse(read('initiatief.yaml'))).toEqual({
      taal: 'nl',
      naam: 'Buurttuin',
      plaats: 'Hovendrecht',
      gemeente: 'gemeente-hovendrecht',
      rechtsvorm: 'vereniging',
      zichtbaarheid: 'openbaar',
      sinds: '2026-09-01',
      doelen: null,
      evaluatie_termijnen: { afspraak: 'geen' },
    });
    expect(read('rollen/beheer-van-deze-map.md')).toContain('wie: ans-de-groot\n');
    expect(read('personen/ans-de-groot.md')).toMatch(
      /naam: Ans de Groot\n[\s\S]*voor: naam\n *gegeven_op: 2026-09-01\n/,
    );
    expect(existsSync(join(folder, '.gitlab-ci.yml'))).toBe(true);
    expect(await run('check', '-C', 'garden')).toMatchObject({ code: 0 });
  });

  it('goes on in English when that is chosen, and asks nothing that a flag gave', async () => {
    const outcome = await answering(
      ['begin', 'garden', '--ci', 'none', '--name', 'Café'],
      [
        ['Taal / Language', down, enter],
        ['Place', 'Alderby', enter],
        ['Council', 'not known yet', enter],
        ['Legal form', enter],
        ['Visibility', enter],
        ['Your name', enter],
      ],
      { cwd: home, env: env() },
    );
    expect(outcome.stdout).toContain('Café is ready in garden');
    expect(readdirSync(join(folder, 'people'))).toEqual(['README.md']);
    expect(parse(read('initiatief.yaml'))).toMatchObject({
      language: 'en',
      municipality: null,
      visibility: 'private',
    });
  });

  it('takes "we do not know" for an answer at every question', async () => {
    const outcome = await answering(
      ['begin', 'garden', '--language', 'nl'],
      [
        ['Naam', 'Buurttuin', enter],
        ['Plaats', 'weet ik niet', enter],
        ['Gemeente', '?', enter],
        ['Rechtsvorm', down, down, down, down, down, enter],
        ['Zichtbaarheid', down, down, enter],
        ['Jouw naam', 'weet ik niet', enter],
        ['Website', enter],
      ],
      { cwd: home, env: env() },
    );
    expect(outcome.code).toBe(0);
    expect(parse(read('initiatief.yaml'))).toMatchObject({
      plaats: null,
      gemeente: null,
      rechtsvorm: null,
      zichtbaarheid: 'besloten',
    });
    expect(existsSync(join(folder, '.github'))).toBe(false);
    expect(await run('check', '-C', 'garden')).toMatchObject({ code: 0 });
  });

  it.each([
    ['cio', 3],
    ['unincorporated_association', 1],
    ['charity', 2],
    ['cic', 4],
    ['cooperative', 5],
  ])('offers the forms of the United Kingdom in English: %s', async (form, steps) => {
    const { code } = await answering(
      ['init', 'garden', '--language', 'en', '--name', 'Garden', '--place', '', '--municipality', 'Alderby'],
      [
        ['Legal form', ...Array<string>(steps).fill(down), enter],
        ['Visibility', enter],
        ['Your name', 'Grace', enter],
        ['Website', enter],
      ],
      { cwd: home, env: env() },
    );
    expect(code).toBe(0);
    expect(parse(read('initiatief.yaml'))).toMatchObject({
      legal_form: form,
      municipality: 'alderby-council',
    });
    expect(await run('check', '-C', 'garden')).toMatchObject({ code: 0 });
  });

  it.each([
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
  ])('stops at %s with nothing made', async (_name, key) => {
    const outcome = await answering(
      ['begin', 'garden'],
      [
        ['Taal / Language', enter],
        ['Naam', 'Tuin', enter],
        ['Plaats', key],
      ],
      { cwd: home, env: env() },
    );
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.screen).toContain('Gestopt. Er is niets veranderd.');
    expect(existsSync(folder)).toBe(false);
  });

  it('asks nothing with --yes', async () => {
    const outcome = await answering(['begin', 'garden', '--yes', '--name', 'X'], [], {
      cwd: home,
      env: env(),
    });
    expect(outcome.code).toBe(0);
  });
});
