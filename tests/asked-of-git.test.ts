import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonIn } from '../src/io/git-commit-texts.ts';
import { Repository, sound } from './support/git.ts';

/** How git was started. */
interface Start {
  args: string[];
  env: Record<string, string>;
}

let repository: Repository;
const starts: Start[] = [];
const { spawn } = childProcess;

beforeAll(() => {
  repository = new Repository();
  repository.commitOn('2026-03-01', sound);
  repository.commitOn('2026-06-01', {
    'rollen/kas.md':
      '---\nnaam: Kas\nwie: wim\nbewust_zo:\n  - regel: 1-pitter\n    omdat: Zo werkt het.\n---\n',
  });
  repository.write({ 'personen/wim.md': '---\nnaam: Wim\n---\nNog iets.\n' });
  const watched = (program: string, args: string[], options: { env: Record<string, string> }) => {
    starts.push({ args, env: options.env });
    return spawn(program, args, options);
  };
  Object.assign(childProcess, { spawn: watched });
  syncBuiltinESMExports();
});
afterAll(() => {
  Object.assign(childProcess, { spawn });
  syncBuiltinESMExports();
  repository.remove();
});

// What a repository could have git run is set and tried in tests/system/hostile-git.system.ts.
describe('what git is asked', () => {
  it.each([
    [['check']],
    [['check', '--staged']],
    [['check', '--since', 'HEAD~1']],
    [['check', '--accepted']],
    [['report', '--at', '2026-03-15']],
    [['report', 'trend']],
    [['report', 'human-scale']],
    [['report', 'did-it-help']],
    [['report', 'changes', '--since', 'HEAD~1']],
    [['report', '--for', 'everyone']],
  ])('makes it run nothing, fetch nothing and write nothing: %j', async argv => {
    starts.length = 0;
    expect((await repository.run(argv)).code).toBeLessThan(2);
    expect(starts.length > 0).toBe(argv.length > 1);
    for (const { args, env } of starts) {
      expect(args.slice(0, 4)).toEqual(['-c', 'core.fsmonitor=false', '-c', 'safe.bareRepository=explicit']);
      // These compare with what is on disk, and start filters for it.
      expect(args.slice(4)[0]).not.toMatch(/^(?:status|diff|add|checkout|diff-files|stash)$/);
      expect(env).toMatchObject({
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
      });
    }
  });
});

// Each way in which git refuses a commit is tried in tests/system/commit-refused.system.ts.
describe('why git made no commit', () => {
  it.each([
    ['nee\n', 'Git zegt: nee'],
    ['\nhint: lees dit\nwarning: let op\nerror: te \x1b[31mlang\n', /^Git zegt: te .*lang$/],
    ['eerst iets anders\nfatal: cannot lock ref\n', 'Git zegt: cannot lock ref'],
    ['hint: alleen dit', 'Git zegt niet waarom. Misschien houdt een hook het tegen.'],
    ['', 'Git zegt niet waarom. Misschien houdt een hook het tegen.'],
  ])('is told in one line: %j', (said, told) => {
    const reason = reasonIn(new Error(said), 'nl');
    if (typeof told === 'string') expect(reason).toBe(told);
    else expect(reason).toMatch(told);
    expect(reason).not.toMatch(/[\n\x1b]/);
    expect(reasonIn(new Error(said), 'en')).toMatch(/^Git (?:says: |does not say why\.)/);
  });
});
