import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Repository, sound } from './support/git.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository({
    ...sound,
    '.gitignore': '.vscode/tasks.json\n',
    '.vscode/settings.json': '{}',
  });
  repository.commitAll();
});
afterEach(() => repository.remove());

const path = () => join(repository.folder, '.vscode/tasks.json');
const task = () => JSON.parse(readFileSync(path(), 'utf8')).tasks[0];
const install = () => repository.run(['hook', 'aanzetten']);

/** A program that somebody has on this computer. */
function programAt(folder: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'initiatief.js'), '');
  return { node: process.execPath, script: join(folder, 'initiatief.js') };
}

describe('the task of VS Code', () => {
  it('names node and the program by whole paths, and takes no shell', async () => {
    const program = programAt(join(repository.home, 'mijn programma'));
    symlinkSync(join(repository.home, 'mijn programma'), join(repository.home, 'link'));
    repository.program = { ...program, script: join(repository.home, 'link/initiatief.js') };
    expect((await install()).stdout).toContain('VS Code kijkt nu ook mee');
    expect(task()).toMatchObject({
      type: 'process',
      command: realpathSync(process.execPath),
      args: [program.script, 'controleer', '--watch'],
    });
    expect(repository.git('status', '--porcelain')).toBe('?? .gitattributes\n');
  });

  it('is laid down by init, where git passes it over', async () => {
    const { code } = await repository.run(['begin', '.', '--force', '--yes']);
    expect([code, task().type]).toEqual([0, 'process']);
    expect(repository.git('log', '--all', '--format=', '--name-only')).not.toContain('tasks.json');
  });

  it('follows the program to where it is now', async () => {
    repository.program = programAt(join(repository.home, 'oud'));
    await install();
    repository.program = programAt(join(repository.home, 'nieuw'));
    await install();
    expect(task().args[0]).toBe(repository.program.script);
    expect((await install()).stdout).toBe('Dat staat al aan, in .git/hooks/pre-commit.\n');
  });

  it.each([
    ['no JSON', '// van ons\n{}'],
    ['other tasks', '{"version":"2.0.0","tasks":[{"label":"van ons"}]}'],
    ['ours beside others', '{"tasks":[{"problemMatcher":[{"owner":"initiatief"}]},{"label":"van ons"}]}'],
    ['nothing', ''],
  ])('leaves alone what somebody made of it: %s', async (_name, own) => {
    writeFileSync(path(), own);
    expect((await install()).code).toBe(0);
    expect(readFileSync(path(), 'utf8')).toBe(own);
  });

  it('is not laid over one that git keeps, and that is said', async () => {
    const own = '{"tasks":[{"problemMatcher":[{"owner":"initiatief"}],"command":"npx"}]}';
    writeFileSync(path(), own);
    repository.git('add', '--force', '.vscode/tasks.json');
    const { code, stderr } = await repository.run(['begin', '.', '--force', '--yes']);
    expect([code, readFileSync(path(), 'utf8')]).toEqual([0, own]);
    expect(stderr.replace(/\s+/g, ' ')).toContain('.vscode/tasks.json staat al in git');
  });

  it('is not laid down where git would take it along, and that is said', async () => {
    repository.write({ '.gitignore': 'prive/\nprivate/\n' });
    const { code, stderr } = await repository.run(['begin', '.', '--force', '--yes']);
    expect(code).toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toContain('Zet .vscode/tasks.json in .gitignore');
    expect(() => task()).toThrow();
  });

  it('names no program that lies in the folder itself, and that is said', async () => {
    repository.program = programAt(join(repository.folder, 'node_modules/initiatief/bin'));
    const { code, stderr } = await repository.run(['begin', '.', '--force', '--yes']);
    expect(code).toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toContain('dit programma staat in de map zelf');
    expect(() => task()).toThrow();
    expect((await install()).code).toBe(2);
  });

  it('goes through no link', async () => {
    const elsewhere = join(repository.home, 'elders.json');
    writeFileSync(elsewhere, '{"tasks":[{"problemMatcher":[{"owner":"initiatief"}]}]}');
    symlinkSync(elsewhere, path());
    expect((await install()).code).toBe(2);
    expect(readFileSync(elsewhere, 'utf8')).not.toContain('process');
  });
});
