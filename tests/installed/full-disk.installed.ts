import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Repository, sound } from '../support/git.ts';

const program = join(import.meta.dirname, '../../bin/initiatief.js');

/** A disk of our own, which is gone when its script ends, however that ends. */
function onOwnDisk(script: string, env: Record<string, string> = {}): number | null {
  const disk = 'disk=$(mktemp -d) && mount -t tmpfs -o size=16m none "$disk" && cd "$disk"';
  return spawnSync('unshare', ['-rm', 'sh', '-c', `${disk} || exit 99\n${script}`], { env, encoding: 'utf8' })
    .status;
}

const canMount = onOwnDisk('true', { PATH: process.env.PATH ?? '' }) === 0;
const unlessMounted = canMount ? '' : ' (skipped: no small disk can be mounted here)';

interface Left {
  code: number;
  stdout: string;
  stderr: string;
  /** What git says of the folder, and all that lies in it, when there is room again. */
  status: string;
  found: string[];
  /** What came of the lines that were told to type. */
  followed: number;
}

describe.skipIf(!canMount)(`a disk that is full${unlessMounted}`, () => {
  let repository: Repository;
  let out: string;
  beforeAll(() => {
    repository = new Repository(sound);
    repository.commitAll();
    out = mkdtempSync(join(tmpdir(), 'initiatief-'));
  });
  afterAll(() => {
    repository.remove();
    rmSync(out, { recursive: true });
  });

  /** Runs a command line in the repository where so many kilobytes are left, between `before` and `after`. */
  function withRoom(kilobytes: number, line: string, before = ':', after = ':'): Left {
    const script = `
      cp -R "${repository.folder}" tuin && cd tuin && git status >/dev/null
      ${before}
      left=$(df --output=avail -k . | tail -1)
      head -c $(((left - ${kilobytes}) * 1024)) /dev/zero > ../full
      "${process.execPath}" "${program}" ${line} > "${out}/stdout" 2> "${out}/stderr"
      code=$?
      rm ../full
      ${after}
      git status --porcelain > "${out}/status"
      find . -path ./.git/objects -prune -o -type f -print | sort > "${out}/found"
      cat .git/config 2> /dev/null > "${out}/config"
      grep -o 'git add .*\\|git commit .*' "${out}/stderr" | sh -e > "${out}/followed" 2>&1
      echo $? > "${out}/followed"
      [ ! -d .git ] || git fsck > "${out}/fsck" 2>&1 || code=98
      exit $code`;
    const code = onOwnDisk(script, repository.env) as number;
    const [stdout = '', stderr = '', status = '', found = '', followed = ''] = [
      'stdout',
      'stderr',
      'status',
      'found',
      'followed',
    ].map(name => readFileSync(join(out, name), 'utf8'));
    return { code, stdout, stderr, status, found: found.trim().split('\n'), followed: Number(followed) };
  }

  const isHalf = (path: string): boolean => /~$|\.lock$/.test(path);
  const rooms = [0, 4, 8, 12, 16, 20, 24, 28, 32, 40, 64, 96, 128, 192, 256, 512];
  const manyFiles = `
    blob=$(git hash-object -w --stdin < initiatief.yaml)
    seq 10000 13000 | sed "s|.*|100644 $blob\\tbijlagen/&.txt|" | git update-index --index-info
    git commit -qm Veel && git ls-files bijlagen | git update-index --skip-worktree --stdin`;

  it.each([
    ['a small repository', rooms, ':'],
    ['a large one', [0, 8, 100, 200, 300, 400, 600, 800, 1000, 1200, 1600, 2400], manyFiles],
    [
      'a repository with a hook that refuses',
      [64, 128, 512],
      'printf "#!/bin/sh\\nexit 1" > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit',
    ],
  ])('add --commit keeps all, or leaves the record ready and git as it was: %s', (name, sizes, before) => {
    const codes = new Set<number>();
    for (const size of sizes) {
      const { code, stderr, status, found, followed } = withRoom(
        size,
        'nieuw persoon "Jan Proef" --ja --commit',
        before,
      );
      codes.add(code);
      const record = './personen/jan-proef.md';
      expect(found.filter(isHalf), `${size}`).toEqual([]);
      expect(found.includes(record)).toBe(code !== 3);
      if (code === 0) expect({ stderr, status }).toEqual({ stderr: '', status: '' });
      if (code === 3) {
        expect(stderr).toMatch(
          /^Dat lukt niet: de schijf is vol \(.*\)\.\nMaak ruimte vrij en probeer het opnieuw\.\n$/,
        );
        expect(status).toBe('');
      }
      if (code === 1) {
        expect(stderr).toContain('staat klaar, maar git bewaarde het niet.');
        if (!name.includes('hook')) {
          expect(stderr).toContain('niet. De schijf is vol.\n');
          expect(followed).toBe(0);
        }
        expect(status).toBe('?? personen/jan-proef.md\n');
      }
      expect([0, 1, 3]).toContain(code);
    }
    if (!name.includes('hook')) expect([...codes].sort()).toEqual([0, 1, 3]);
  });

  it('add --commit says so in English too', () => {
    const { code, stderr } = withRoom(16, '--language en add person "Jan Proef" --yes --commit');
    expect(code).toBe(1);
    expect(stderr).toContain('is ready, but git did not save it. The disk is full.\n');
  });

  it.each(['', '--municipality Dorp --ci github', '--hook', '--no-commit', '--no-git'])(
    'init makes all or nothing: %s',
    more => {
      const codes = new Set<number>();
      for (const size of [0, 100, 1000, 3000, 4000, 9000, 16_000]) {
        const { code, stderr, found } = withRoom(
          size,
          `init ../nieuw --yes --name Proef ${more}`,
          ':',
          '[ -d ../nieuw ] && cd ../nieuw || true',
        );
        codes.add(code);
        const files = found.filter(path => !path.includes('personen/wim'));
        expect(found.filter(isHalf)).toEqual([]);
        if (code === 3) {
          expect(stderr).toMatch(
            /^Dat lukt niet: de schijf is vol \(.*\)\.\nMaak ruimte vrij en probeer het opnieuw\.\n$/,
          );
          expect(files).not.toContain('./PRIVACY.md');
        } else {
          expect(code).toBe(0);
          expect(stderr).not.toContain('vol');
          expect(files).toEqual(
            expect.arrayContaining(['./PRIVACY.md', './initiatief.yaml', './.initiatief/initiatief.tgz']),
          );
          expect(files.includes('./.git/config')).toBe(more !== '--no-git');
        }
      }
      expect([...codes].sort()).toEqual([0, 3]);
    },
  );

  it.each(['md', 'txt', 'xlsx', 'json'])('report --output keeps the old report whole: %s', ending => {
    const name = `uit.${ending}`;
    const first = `"${process.execPath}" "${program}" rapport --naar ${name} && cp ${name} "${out}/old"`;
    for (const size of [0, 4, 8, 64]) {
      const report = `rapport contacten --naar ${name} --toch`;
      const { code, stderr, found } = withRoom(size, report, first, `cp ${name} "${out}/new"`);
      expect(found.filter(isHalf)).toEqual([]);
      const [before, after] = ['old', 'new'].map(file => readFileSync(join(out, file)));
      expect(code === 0 || code === 3, stderr).toBe(true);
      if (code === 3) {
        expect(stderr).toContain('de schijf is vol');
        expect(after).toEqual(before);
      } else expect(after).not.toEqual(before);
    }
  });

  it.each([
    '',
    'mkdir -p .vscode .git/info; echo .vscode > .git/info/exclude',
    'printf "#!/bin/sh\\ntrue\\n" > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit',
  ])('hook install sets all or nothing: %s', before => {
    const codes = new Set<number>();
    for (const size of [0, 4, 8, 16, 48, 128]) {
      writeFileSync(join(out, 'config'), '');
      const { code, stderr, found } = withRoom(size, 'hook aanzetten', before || ':');
      codes.add(code);
      expect(found.filter(isHalf)).toEqual([]);
      const settings = readFileSync(join(out, 'config'), 'utf8');
      expect(settings.includes('[initiatief]')).toBe(code === 0);
      expect(found.includes('./.vscode/tasks.json')).toBe(code === 0 && before.startsWith('mkdir'));
      if (code !== 0) expect(stderr).toMatch(/^Dat lukt niet: de schijf is vol \(.*\)\.\nMaak ruimte vrij/);
    }
    expect([...codes].sort()).toEqual([0, 3]);
  });

  it('check --fix keeps the old text whole', () => {
    const before = `printf -- '---\\nnaam: Kas\\nwie: wim; fatima\\nsinds: 12/3/2024\\n---\\n' > rollen/kas.md; cp rollen/kas.md "${out}/old"`;
    const { code, stderr } = withRoom(0, 'check --fix --yes', before, `cp rollen/kas.md "${out}/new"`);
    expect(code, stderr).toBe(3);
    expect(readFileSync(join(out, 'new'))).toEqual(readFileSync(join(out, 'old')));
  });
});
