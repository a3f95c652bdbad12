import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Place } from './every-report.ts';
import { initiatief } from './run.ts';

/** The files of the site that the command makes of a repository, by their paths, and what it said beside them. */
export async function siteFrom({ folder: cwd, env }: Place): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const { code, stderr } = await initiatief(['site', folder, '--today', '2026-09-01'], { cwd, env });
    expect(code, stderr).toBe(0);
    const files = filesIn(folder);
    files.delete('.initiatief-site.json');
    return files.set('stderr', stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The texts of all files below a folder, by their paths. */
export function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return new Map(
    files
      .map(file => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The tags of a page, each as it is written, and the values of one attribute. */
export function tagsOf(page: string): string[] {
  return page.match(/<[a-z!/](?:"[^"]*"|[^>"])*>/gi) ?? [];
}

export function valuesOf(page: string, attribute: string): string[] {
  const found = new RegExp(`\\s${attribute}="([^"]*)"`);
  return tagsOf(page).flatMap(tag => found.exec(tag)?.[1] ?? []);
}
