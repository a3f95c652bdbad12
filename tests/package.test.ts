import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

/** What goes into the package, as the packer itself says. */
const files: string[] = (() => {
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = spawnSync('npm', options, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed] = Object.values(JSON.parse(stdout)) as { files: { path: string }[] }[];
  return packed?.files.map(({ path }) => path) ?? [];
})();

/** Where the links of a page lead, as far as that is no address. */
function linksOf(page: string): string[] {
  const prose = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, '');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g)];
  const defined = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*<?(\S+?)>?$/gm)];
  const targets = [...inline, ...defined].map(([, target = '']) => target.replace(/#.*/, ''));
  return targets.filter(target => target !== '' && !/^[a-z]+:/i.test(target)).map(decodeURI);
}

describe('the package', () => {
  it('holds the program, and no package beside it is needed', () => {
    expect(files).toEqual(
      expect.arrayContaining(['bin/initiatief.js', 'bin/start.js', 'dist/cli.cjs', 'LICENSE']),
    );
    expect(files.filter(file => /^(src|tests|scripts)\//.test(file))).toEqual([]);
    expect(Object.keys(manifest)).not.toContain('dependencies');
  });

  it.each(files.filter(file => file.endsWith('.cjs')))('%s makes no code of text', file => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(
      /\beval\(|new Function\(|\.constructor\("return/,
    );
  });

  const pages = files.filter(file => file.endsWith('.md') && !file.startsWith('templates/'));

  it('has a program that can be started as it lies in git, so that npm link changes no file', () => {
    const { stdout } = spawnSync('git', ['ls-files', '--stage', 'bin'], { cwd: root, encoding: 'utf8' });
    const started = [...stdout.matchAll(/^100755 .*\t(.*)$/gm)].map(([, file]) => file);
    expect(started).toEqual(Object.values(manifest.bin));
  });

  it('has pages with links', () => {
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(100);
  });

  it.each(pages)('%s links only to what is in it', page => {
    const within = (target: string): boolean => {
      const path = normalize(join(dirname(page), target))
        .replaceAll('\\', '/')
        .replace(/\/$/, '');
      return files.some(file => file === path || file.startsWith(`${path}/`));
    };
    expect(linksOf(page).filter(target => !within(target))).toEqual([]);
  });

  it('names no address that the project does not have', () => {
    for (const key of ['repository', 'homepage', 'bugs']) expect(Object.keys(manifest)).not.toContain(key);
    const publiccode = parse(readFileSync(join(root, 'publiccode.yml'), 'utf8'));
    expect(Object.keys(publiccode)).not.toContain('url');
    expect(publiccode.softwareVersion).toBe(manifest.version);
  });
});
