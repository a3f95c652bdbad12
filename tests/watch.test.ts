import { execFileSync } from 'node:child_process';
import fs, {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../src/core/loading/load.ts';
import { refresh } from '../src/core/loading/refresh.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { initiatief } from './support/run.ts';
import { type Watching, watching } from './support/watching.ts';

/** What the system answers when it may not follow a folder; nothing when it may. */
const system = { refusal: '', watch: fs.watch };
beforeAll(() => {
  const watch = (...given: Parameters<typeof fs.watch>) => {
    if (system.refusal) throw Object.assign(new Error('refused'), { code: system.refusal });
    return system.watch(...given);
  };
  Object.assign(fs, { watch });
  syncBuiltinESMExports();
});
afterAll(() => {
  Object.assign(fs, { watch: system.watch });
  syncBuiltinESMExports();
});

let root: string;
const open: Watching[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meekijken-'));
  put('initiatief.yaml', 'taal: nl\nnaam: Proeftuin\n');
  put('personen/an.md', '---\nnaam: An\n---\n');
});
afterEach(async () => {
  system.refusal = '';
  for (const each of open.splice(0)) await each.stop();
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function watch(...argv: string[]): ReturnType<typeof watching> {
  const started = await watching(['-C', root, ...argv]);
  open.push(started);
  return started;
}

const role = (who: string): string => `---\nnaam: Kas\nwie: ${who}\n---\n`;
const has = (text: string) => (picture: string) => picture.includes(text);
const clean = has('Ze kloppen allemaal');

describe('check --watch', () => {
  it('shows what is found, again at every save, and ends with 0', async () => {
    const { first, shows, stop } = await watch();
    expect(first).toMatch(
      /^── \d\d:\d\d:\d\d ──\n\n2 bestanden bekeken\. Ze kloppen allemaal\.\nWat aandacht vraagt, staat in: initiatief rapport\n\nIn \d+ ms bekeken\. Ik kijk mee\. Stoppen\? Druk op Ctrl-C\.\n$/,
    );
    put('rollen/kas.md', role('bea'));
    expect(await shows(has('rollen/kas.md:3:6  fout'))).toContain('1 fout.');
    put('rollen/kas.md', role('an'));
    await shows(clean);
    expect(await stop()).toBe(0);
  });

  it('clears a terminal, and sends nothing of the kind elsewhere', async () => {
    const terminal = await watching(['-C', root], { isTTY: true });
    expect(terminal.first).toMatch(/^\x1b\[2J\x1b\[3J\x1b\[H── /);
    expect(await terminal.stop()).toBe(0);
    put('rollen/kas.md', role('bea'));
    expect((await watch()).first).not.toContain('\x1b');
  });

  it('sees files that are moved into place, and files that go', async () => {
    put('rollen/kas.md', role('an'));
    const { shows } = await watch();
    put('.an.md.swp', '---\nnaam: Anna\npartner: school\n---\n');
    renameSync(join(root, '.an.md.swp'), join(root, 'personen/an.md'));
    await shows(has('partner "school"'));
    rmSync(join(root, 'personen/an.md'));
    await shows(has('persoon "an"'));
  });

  it('sees folders come, be replaced and go, with what is in them', async () => {
    const { shows } = await watch();
    put('rollen/kas.md', role('bea'));
    await shows(has('persoon "bea"'));
    put('rollen/bar.md', role('cas'));
    await shows(has('persoon "cas"'));
    put('elders/kas.md', role('dirk'));
    rmSync(join(root, 'rollen'), { recursive: true });
    renameSync(join(root, 'elders'), join(root, 'rollen'));
    const replaced = await shows(has('persoon "dirk"'));
    expect(replaced).not.toMatch(/bea|cas/);
    put('rollen/kas.md', role('eva'));
    await shows(has('persoon "eva"'));
    rmSync(join(root, 'rollen'), { recursive: true });
    await shows(clean);
  });

  it('speaks the language that the settings name by now', async () => {
    const { shows } = await watch();
    put('initiatief.yaml', 'language: en\nname: Garden\n');
    await shows(has('personen/:1:1  error'));
    renameSync(join(root, 'personen'), join(root, 'people'));
    put('people/an.md', '---\nname: An\n---\n');
    expect(await shows(has('They are all fine'))).toContain('I am watching. To stop, press Ctrl-C.');
  });

  it('waits for settings that are away for a moment', async () => {
    const { shows } = await watch();
    rmSync(join(root, 'initiatief.yaml'));
    await shows(has('Zet het terug'));
    put('initiatief.yaml', 'taal: nl\nnaam: Proeftuin\n');
    await shows(clean);
  });

  it('shows one picture of many files that change at once', async () => {
    const { shows } = await watch();
    for (let i = 0; i < 40; i += 1) put(`rollen/rol-${i}.md`, role(`wie-${i}`));
    const picture = await shows(has('wie-39'));
    expect(picture).toContain('40 fouten');
  });

  it('shows after a checkout what a check would show', async () => {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=X', '-c', 'user.email=x@example.org', ...argv], {
        cwd: root,
        stdio: 'pipe',
      });
    git('init', '-b', 'een');
    git('add', '.');
    git('commit', '-m', 'een');
    git('checkout', '-b', 'twee');
    rmSync(join(root, 'personen'), { recursive: true });
    for (let i = 0; i < 120; i += 1)
      put(`${i % 2 ? 'rollen' : 'evaluaties/oud'}/nummer-${i}.md`, role(`wie-${i}`));
    git('add', '.');
    git('commit', '-m', 'twee');
    const { shows } = await watch();
    for (const branch of ['een', 'twee', 'een', 'twee', 'een', 'twee']) {
      git('checkout', branch);
      const { stdout } = await initiatief(['check', '-C', root]);
      await shows(has(stdout));
    }
  });

  it('asks git about a private folder only when git has news', async () => {
    const git = (...argv: string[]) => execFileSync('git', argv, { cwd: root, stdio: 'pipe' });
    const home = mkdtempSync(join(tmpdir(), 'git-'));
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    writeFileSync(join(home, 'git'), `#!/bin/sh\necho "$@" >> ${home}/asked\nexec ${real} "$@"\n`, {
      mode: 0o755,
    });
    const asked = (): number => readFileSync(join(home, 'asked'), 'utf8').split('ls-files').length - 1;
    git('init');
    put('prive/contacten.yaml', 'an: 1\n');
    git('add', 'prive');
    const { first, shows, stop } = await watching(['-C', root], {
      env: { LANG: 'nl_NL.UTF-8', PATH: `${home}:${process.env.PATH}` },
    });
    expect(first).toContain('git bewaart de map prive');
    put('rollen/kas.md', role('bea'));
    expect(await shows(has('bea'))).toContain('git bewaart de map prive');
    expect(asked()).toBe(1);
    git('rm', '-r', '--cached', 'prive');
    put('rollen/kas.md', role('an'));
    await shows(clean);
    await stop();
    rmSync(home, { recursive: true });
  });

  it('judges by the rules and files that are asked for', async () => {
    put('rollen/kas.md', role('an'));
    const one = await watch('rollen/kas.md', '--attention', '--rule', 'vacant-role');
    expect(one.first).toContain('1 bestand bekeken. Niets vraagt nu aandacht.');
    put('rollen/kas.md', '---\nnaam: Kas\n---\n');
    expect(await one.shows(has('lege-rol'))).toContain('rollen/kas.md');
  });

  it('ends when nobody is there to look any more', async () => {
    const input = await watch();
    input.stdin.end();
    expect((await input.ended).code).toBe(0);
    const folder = await watch();
    rmSync(root, { recursive: true });
    const { code, stderr } = await folder.ended;
    expect([code, stderr]).toEqual([
      2,
      'De map waar ik naar keek, is er niet meer. Daarom ben ik gestopt.\n',
    ]);
  });

  it.each([
    [['--vorm', 'json'], '--kijk-mee en --vorm gaan niet samen.'],
    [['--naar', 'uit.txt'], '--kijk-mee en --naar gaan niet samen.'],
    [['--verbeter', '--ja'], '--kijk-mee en --verbeter gaan niet samen.'],
    [['--bewust'], '--kijk-mee en --bewust gaan niet samen.'],
    [['geen.md'], 'geen.md is geen bestand van dit initiatief.'],
  ])('refuses what does not go with it: %j', async (argv, message) => {
    const { code, stdout, stderr } = await initiatief(['check', '--watch', '-C', root, ...argv]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('looks for itself where the system lets it follow nothing, and says how to change that', async () => {
    system.refusal = 'ENOSPC';
    const { first, shows } = await watch();
    expect(first).toContain('sudo sysctl fs.inotify.max_user_watches=');
    put('rollen/kas.md', role('bea'));
    await shows(has('persoon "bea"'));
    rmSync(join(root, 'rollen'), { recursive: true });
    await shows(clean);
  });
});

/** A step that somebody takes, and the paths that the system tells then. */
const paths = [
  'personen/an.md',
  'rollen/kas.md',
  'rollen/bar.md',
  'rollen',
  'personen',
  'roles',
  'bijlagen/x.png',
];
const texts = [
  role('an'),
  role('cas'),
  '---\nnaam: X\n',
  '---\nname: An\n---\n',
  '',
  '---\nnaam: B\nx: &a b\n---\n',
];
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('write'),
      path: fc.constantFrom(...paths),
      text: fc.constantFrom(...texts),
    }),
  },
  fc.record({
    does: fc.constantFrom('remove', 'link'),
    path: fc.constantFrom(...paths),
    text: fc.constant(''),
  }),
  fc.record({ does: fc.constant('move'), path: fc.constantFrom(...paths), text: fc.constantFrom(...paths) }),
  fc.record({
    does: fc.constant('write'),
    path: fc.constant('initiatief.yaml'),
    text: fc.constantFrom('taal: nl\n', 'language: en\n', 'naam: X\n'),
  }),
);

describe('a register that is refreshed', () => {
  it('is what a new one would be, whatever changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 6 }), async rounds => {
        const home = mkdtempSync(join(tmpdir(), 'verversen-'));
        cpSync(root, home, { recursive: true });
        let register = await load(onDisk(home), vocabularies);
        for (const steps of rounds) {
          const changed = new Set(steps.flatMap(each => take(home, each)));
          register = await refresh(register, onDisk(home), changed, vocabularies);
          const anew = await load(onDisk(home), vocabularies);
          expect(register.entries).toEqual(anew.entries);
          expect(register.files).toEqual(anew.files);
          expect(register.misplaced).toEqual(anew.misplaced);
          expect(register.words.vocabulary).toBe(anew.words.vocabulary);
        }
        rmSync(home, { recursive: true });
      }),
      { numRuns: Number(process.env.RUNS ?? 40) },
    );
  });
});

/** Takes a step, as far as it can be taken, and gives the paths that changed by it. */
function take(home: string, { does, path, text }: { does: string; path: string; text: string }): string[] {
  const at = join(home, path);
  try {
    if (does === 'remove') rmSync(at, { recursive: true });
    if (does === 'link') symlinkSync('/etc', at);
    if (does === 'move') renameSync(at, join(home, text));
    if (does === 'write') {
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
  } catch {
    // What is in the way stays there.
  }
  return [path, dirname(path), ...(does === 'move' ? [text, dirname(text)] : [])].filter(
    each => each !== '.',
  );
}
