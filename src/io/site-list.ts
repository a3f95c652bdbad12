import { spotIn } from './spot.ts';
import type { Spot } from './within.ts';
import { wholeAt } from './write-whole.ts';

/** The list of what a site was made of, which lies with it; no check and no visitor looks at it. */
export const siteList = '.initiatief-site.json';

/** What tells the content of a file from all others. */
export type Sum = string;

/** The files of a site, each with the contents that it has, or may have while it is being made. */
export type Listed = ReadonlyMap<string, readonly Sum[]>;

export function siteListOf(folder: Spot): Spot {
  return spotIn(folder, siteList);
}

/** The list that lies in a folder, with its text; nothing where none of ours lies there. */
export function siteListIn(folder: Spot): { listed: Listed; text: Buffer } | undefined {
  const text = wholeAt(siteListOf(folder));
  const listed = text && parsed(text.toString('utf8'));
  return text && listed && { listed, text };
}

/** A list as it is written: the same for the same files. */
export function textOfList(listed: Listed): string {
  const lines = [...listed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sums]) => `  ${JSON.stringify(path)}: ${JSON.stringify(sums)}`);
  return `{"madeBy": "initiatief", "files": {\n${lines.join(',\n')}\n}}\n`;
}

/** Anybody can put a list in a folder: a path that leads elsewhere makes it none. */
function parsed(text: string): Listed | undefined {
  try {
    const { madeBy, files } = JSON.parse(text);
    if (madeBy !== 'initiatief' || typeof files !== 'object' || files === null) return undefined;
    const listed = Object.entries(files as Record<string, unknown>);
    return listed.every(([path, sums]) => isOwnPath(path) && isSums(sums))
      ? new Map(listed as [string, Sum[]][])
      : undefined;
  } catch {
    return undefined;
  }
}

/** Every path of a site is of such signs, and none begins with a dot. */
function isOwnPath(path: string): boolean {
  return path.split('/').every(step => /^[a-z0-9][a-z0-9.-]*$/.test(step));
}

function isSums(sums: unknown): boolean {
  return Array.isArray(sums) && sums.every(sum => /^[0-9a-f]{64}$/.test(String(sum)));
}
