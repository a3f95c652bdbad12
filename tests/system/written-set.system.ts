import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPassedOver } from '../../src/core/reading/layout.ts';
import { markOf } from '../../src/io/beside.ts';
import { underWay } from '../../src/io/under-way.ts';
import type { List } from '../../src/io/unfinished.ts';
import { initiatief } from '../support/run.ts';

const bin = join(import.meta.dirname, '../../bin/initiatief.js');
const killAt = join(import.meta.dirname, '../support/kill-at.cjs');

let folder: string;
let program: string;

beforeAll(async () => {
  program = join(mkdtempSync(join(tmpdir(), 'initiatief-')), 'write.cjs');
  await build({
    stdin: {
      contents: `
        import { writeSet, whenFree } from './src/io/written-set.ts';
        const [, , root, how, changes] = process.argv;
        const isRunning = id => { try { return process.kill(id, 0); } catch { return false; } };
        const io = { now: () => new Date(), thisProcess: { id: process.pid, isRunning } };
        const spot = { root, path: '' };
        const work = how === 'write' ? writeSet(spot, JSON.parse(changes), io) : whenFree(spot, io);
        work.then(settled => console.log(JSON.stringify(settled)), error => console.log(error.file ?? error.code ?? error.constructor.name));`,
      resolveDir: '.',
    },
    bundle: true,
    platform: 'node',
    outfile: program,
  });
});
afterAll(() => rmSync(dirname(program), { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  lay(before);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const before = { 'rollen/kas.md': 'kas\n', 'personen/cor.md': 'cor\n', 'weg.md': 'weg\n' };
const after = {
  'rollen/kas.md': 'de kas\n',
  'personen/cornelis.md': 'cornelis\n',
  'nieuw/diep/een.md': 'een\n',
};
const set = [
  { file: 'nieuw/diep/een.md', before: null, after: 'een\n' },
  { file: 'rollen/kas.md', before: 'kas\n', after: 'de kas\n' },
  { file: 'personen/cornelis.md', before: null, after: 'cornelis\n' },
  { file: 'personen/cor.md', before: 'cor\n', after: null },
  { file: 'weg.md', before: 'weg\n', after: null },
];
const files = set.map(({ file }) => file);

function lay(texts: Record<string, string>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files, and every folder with nothing in it. */
function there(): Record<string, string> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  const all = items.map(item => [join(item.parentPath, item.name).slice(folder.length + 1), item] as const);
  const isEmpty = (path: string): boolean => readdirSync(join(folder, path)).length === 0;
  const kept = all.filter(([path, item]) => item.isFile() || isEmpty(path));
  return Object.fromEntries(
    kept.map(([path, item]) => [path, item.isFile() ? readFileSync(join(folder, path), 'utf8') : '']).sort(),
  );
}

const sorted = (texts: Record<string, string>) => Object.fromEntries(Object.entries(texts).sort());

function run(
  how: 'write' | 'settle',
  env: Record<string, string> = {},
  changes: object = set,
): SpawnSyncReturns<string> {
  const argv = [
    ...(Object.keys(env).length > 0 ? ['--require', killAt] : []),
    program,
    folder,
    how,
    JSON.stringify(changes),
  ];
  return spawnSync(process.execPath, argv, { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });
}

const listThere = (changes: Partial<List> = {}): void =>
  lay({
    [underWay]: JSON.stringify({
      state: 'placing',
      process: 2 ** 22 + 1,
      host: hostname(),
      since: new Date().toISOString(),
      folders: [],
      steps: [],
      ...changes,
    }),
  });

describe('a set of files', () => {
  it('is written, with its folders, and leaves nothing behind', () => {
    expect(run('write').stdout).toBe('[]\n');
    expect(there()).toEqual(sorted(after));
  });

  it('is not written where one file is not as it was read, or is there already', () => {
    for (const [path, text] of [
      ['rollen/kas.md', 'van mij\n'],
      ['personen/cornelis.md', 'van mij\n'],
      ['personen/cor.md', 'van mij\n'],
    ] as const) {
      lay({ [path]: text });
      expect(run('write').stdout).toBe(`${path}\n`);
      expect(there()).toEqual(sorted({ ...before, [path]: text }));
      rmSync(join(folder, path));
      if (path in before) lay(before);
    }
  });

  it.skipIf(process.platform === 'win32')('goes through no link', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'initiatief-'));
    rmSync(join(folder, 'rollen'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'rollen'));
    writeFileSync(join(elsewhere, 'kas.md'), 'kas\n');
    expect(run('write').stdout).toBe('LinkOnTheWay\n');
    expect(readFileSync(join(elsewhere, 'kas.md'), 'utf8')).toBe('kas\n');
    expect(readdirSync(elsewhere)).toEqual(['kas.md']);
    rmSync(join(folder, 'rollen'));
    lay(before);
    symlinkSync(join(elsewhere, 'kas.md'), join(folder, underWay));
    expect(run('write').stdout).toBe('LinkOnTheWay\n');
    rmSync(join(folder, underWay));
    expect(there()).toEqual(sorted(before));
    rmSync(elsewhere, { recursive: true });
  });
});

describe.skipIf(process.platform === 'win32')('at every write', () => {
  it('a kill leaves what the next one that writes finishes or takes back, and tells of', () => {
    const how = new Set<string>();
    for (let write = 0; ; write += 1) {
      const { signal } = run('write', { KILL_AT: String(write) });
      if (signal === null) break;
      const begun = existsSync(join(folder, underWay));
      const strange = Object.keys(there()).filter(path => !(path in before || path in after));
      expect(
        strange.every(
          path => isPassedOver(path.slice(path.lastIndexOf('/') + 1)) || path.startsWith('nieuw'),
        ),
      ).toBe(true);
      const [settled] = JSON.parse(run('settle').stdout);
      const now = there();
      if (begun) {
        how.add(settled.how);
        expect(settled).toEqual({ how: settled.how, files, left: [] });
      }
      const isDone = 'personen/cornelis.md' in now;
      expect(isDone).toBe(settled?.how === 'finished' || (settled === undefined && isDone));
      // What is left of a list that was not there yet is passed over.
      const kept = Object.entries(now).filter(([path]) => !/^\.[0-9a-f-]{36}~$/.test(path));
      expect(Object.fromEntries(kept), `${write}`).toEqual(sorted(isDone ? after : before));
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      lay(before);
    }
    expect([...how].sort()).toEqual(['finished', 'taken-back']);
    expect(there()).toEqual(sorted(after));
  });

  it('a full disk leaves all as it was', () => {
    let refused = 0;
    // Some of the first thirty do not fail: those that take something away, and those that give a second name.
    for (let write = 0; write < 30; write += 1) {
      const { stdout } = run('write', { FULL_AT: String(write) });
      if (stdout === 'ENOSPC\n') refused += 1;
      else expect(stdout).toBe('[]\n');
      expect(there(), `${write}`).toEqual(sorted(stdout === 'ENOSPC\n' ? before : after));
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      lay(before);
    }
    expect(refused).toBeGreaterThan(6);
  });
});

describe('a set that was left unfinished', () => {
  const beside = '.12345678-1234-1234-1234-123456789012~';
  const step = { path: 'rollen/kas.md', beside, before: markOf('kas\n'), after: markOf('de kas\n') };

  it('takes the place of nothing that somebody changed since', () => {
    lay({ 'rollen/kas.md': 'van mij\n', [`rollen/${beside}`]: 'de kas\n' });
    listThere({ steps: [step, { path: 'weg.md', before: markOf('weg\n'), after: null }] });
    expect(JSON.parse(run('settle').stdout)).toEqual([
      { how: 'finished', files: ['rollen/kas.md', 'weg.md'], left: ['rollen/kas.md'] },
    ]);
    expect(there()).toEqual({ 'personen/cor.md': 'cor\n', 'rollen/kas.md': 'van mij\n' });
  });

  it.each([
    ['../buiten.md', beside],
    ['.git/hooks/pre-commit', beside],
    ['.GIT /config', beside],
    ['a/../../b', beside],
    ['/etc/b', beside],
    ['rollen/kas.md', 'plan.md'],
    ['rollen/kas.md', '../plan.md'],
  ])('is none of ours when it leads elsewhere: %s, %s', (path, other) => {
    lay({ [`.git/hooks/${beside}`]: 'kwaad\n' });
    listThere({ steps: [{ path, beside: other, before: null, after: markOf('kwaad\n') }] });
    expect(run('settle').stdout).toBe('[]\n');
    expect(there()).toEqual(sorted({ ...before, [`.git/hooks/${beside}`]: 'kwaad\n' }));
  });

  it.each(['', '{', '[]', '{"state":"placing"}', 'null'])('is none of ours when it is no list: %s', text => {
    lay({ [underWay]: text });
    expect(run('settle').stdout).toBe('[]\n');
    expect(there()).toEqual(sorted(before));
  });

  it('is that of another process as long as that is there, and after a long time nobody’s', () => {
    listThere({ process: process.pid });
    expect(run('write').stdout).toBe('WritingElsewhere\n');
    expect(existsSync(join(folder, underWay))).toBe(true);
    listThere({ process: process.pid, since: '2026-01-01T00:00:00Z' });
    expect(JSON.parse(run('write').stdout)).toEqual([{ how: 'finished', files: [], left: [] }]);
    expect(there()).toEqual(sorted(after));
  });
});

describe('two at once', () => {
  it('both sets are written whole, one after the other', async () => {
    const sets = Array.from({ length: 4 }, (_, number) =>
      Array.from({ length: 5 }, (__, file) => ({
        file: `map/${number}-${file}.md`,
        before: null,
        after: `${number}\n`,
      })),
    );
    const told = await Promise.all(
      sets.map(async changes => {
        const writing = spawn(process.execPath, [program, folder, 'write', JSON.stringify(changes)]);
        let said = '';
        writing.stdout.on('data', chunk => {
          said += String(chunk);
        });
        await once(writing, 'close');
        return said;
      }),
    );
    expect(told).toEqual(sets.map(() => '[]\n'));
    expect(Object.keys(there())).toHaveLength(3 + 20);
  });

  it('of two that change the same file one is told', async () => {
    const other = set.map(change => (change.after === null ? change : { ...change, after: 'anders\n' }));
    const codes = await Promise.all(
      [set, other].map(async changes => {
        const writing = spawn(process.execPath, [program, folder, 'write', JSON.stringify(changes)]);
        let said = '';
        writing.stdout.on('data', chunk => {
          said += String(chunk);
        });
        await once(writing, 'close');
        return said;
      }),
    );
    expect(codes.filter(said => said === '[]\n')).toHaveLength(1);
    const texts = new Set(Object.values(there()));
    expect(texts.size === 1 || !texts.has('anders\n')).toBe(true);
  });
});

describe('what somebody notices', () => {
  const fields = (name: string): string => `---\nnaam: ${name}\nsinds: 12 maart 2026\n---\n`;
  const garden = {
    'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
    'rollen/kas.md': fields('Kas'),
    'rollen/tuin.md': fields('Tuin'),
  };
  const fixing = ['check', '--fix', '--yes', '-C'];
  beforeEach(() => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    lay(garden);
  });

  /** Kills `--fix` at the first write at which it leaves a list in this state. */
  function killFix(state: List['state']): void {
    for (let write = 0; write < 40; write += 1) {
      lay(garden);
      spawnSync(process.execPath, ['--require', killAt, bin, ...fixing, folder], {
        env: { PATH: process.env.PATH, KILL_AT: String(write) },
      });
      const list = join(folder, underWay);
      if (existsSync(list) && JSON.parse(readFileSync(list, 'utf8')).state === state) return;
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
    throw new Error('It was never left so.');
  }

  it.skipIf(process.platform === 'win32')(
    'who reads is told; who saves finishes it and tells which',
    async () => {
      killFix('placing');
      const check = await initiatief(['check', '-C', folder]);
      expect(check.stderr).toMatch(/^Iemand slaat in deze map iets op, of dat is onderbroken\./);
      const report = await initiatief(['report', '-C', folder, '--language', 'en']);
      expect(report.stderr).toMatch(/^Something is being saved in this folder, or that was interrupted\./);
      expect(existsSync(join(folder, underWay))).toBe(true);
      const dead = { id: process.pid, isRunning: () => false };
      const add = await initiatief(['add', 'persoon', 'Jan', '--yes', '-C', folder], { thisProcess: dead });
      expect(add.stderr).toContain('Dat is nu afgemaakt: rollen/kas.md en rollen/tuin.md.\n');
      for (const path of ['rollen/kas.md', 'rollen/tuin.md'])
        expect(there()[path]).toContain('sinds: 2026-03-12');
      expect(Object.keys(there()).filter(isPassedOver)).toEqual([]);
      expect((await initiatief(['check', '-C', folder])).stderr).toBe('');
    },
  );

  it.skipIf(process.platform === 'win32')('what had not come far is taken back, and done anew', async () => {
    killFix('preparing');
    const dead = { id: process.pid, isRunning: () => false };
    const { stderr } = await initiatief([...fixing, folder, '--language', 'en'], {
      thisProcess: dead,
      now: () => new Date(),
    });
    expect(stderr).toContain('Nothing of it was kept: rollen/kas.md and rollen/tuin.md.\n');
    expect(stderr).toContain('Fixed 2 files.');
    expect(Object.keys(there()).filter(path => !isPassedOver(path))).toEqual(Object.keys(sorted(garden)));
  });

  it('who saves while another does is told so, kindly', async () => {
    listThere({ since: '2026-09-01T10:00:00Z', process: 1 });
    const alive = { id: 2, isRunning: () => true };
    const { code, stderr } = await initiatief(['add', 'persoon', 'Jan', '--yes', '-C', folder], {
      thisProcess: alive,
      now: () => new Date('2026-09-01T10:01:00Z'),
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'In deze map slaat iemand op dit moment al iets op.\nWacht even, en probeer het dan opnieuw.\n',
    });
  });
});

/** One that moves a file, changes others, and takes one out of a list: all that an action can do to files. */
describe.skipIf(process.platform === 'win32')('an action that is killed', () => {
  const garden = {
    'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
    'personen/cor.md': '---\nnaam: Cor\n---\n',
    'rollen/kas.md': '---\nnaam: Kas\nwie: cor\n---\n',
    'rollen/pomp.md': '---\nnaam: Pomp\nwie:\n  - cor\n---\n',
  };
  const renaming = ['rename', 'cor', 'Cornelis', '--yes', '-C'];
  const state = (): Record<string, string> => {
    const kept = Object.entries(there()).filter(([path]) => !isPassedOver(path) && !path.startsWith('state'));
    return Object.fromEntries(kept.filter(([path]) => path !== 'personen/jan.md'));
  };

  it('before any of its writes leaves all of it or nothing, once somebody else saves', async () => {
    const env = { PATH: process.env.PATH, HOME: folder, XDG_STATE_HOME: join(folder, 'state') };
    const anew = (): void => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      lay(garden);
    };
    anew();
    spawnSync(process.execPath, [bin, ...renaming, folder], { env });
    const done = state();
    expect(done['rollen/pomp.md']).toContain('cornelis');
    const ends = new Set<string>();
    for (let write = 0; ; write += 1) {
      anew();
      const { signal } = spawnSync(process.execPath, ['--require', killAt, bin, ...renaming, folder], {
        env: { ...env, KILL_AT: String(write) },
      });
      const dead = { id: process.pid, isRunning: () => false };
      const { code, stderr } = await initiatief(['add', 'persoon', 'Jan', '--yes', '-C', folder], {
        thisProcess: dead,
        env,
      });
      expect(code, stderr).toBe(0);
      const now = state();
      const isWhole = JSON.stringify(now) === JSON.stringify(done);
      if (!isWhole) expect(now, `killed before write ${write}`).toEqual(sorted(garden));
      ends.add(isWhole ? 'done' : 'nothing');
      if (signal === null) break;
    }
    expect([...ends].sort()).toEqual(['done', 'nothing']);
  });
});
