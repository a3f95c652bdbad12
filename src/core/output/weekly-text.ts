import { createHash } from 'node:crypto';

/** In signs. GitHub takes 65,536 in one text, the others more. */
const longest = 60_000;

/** A sign that takes no room and is not seen: what stands around it is no longer one word for a forge. */
const gap = '\u200b';

/** A number or commit in the address of something that a forge keeps. */
const inAddress =
  /\/(?:issues|pulls?|merge\\?_requests|work\\?_items|epics|commits?|discussions)\/(?=[\da-f])/gi;

/** What a forge takes for a commit: seven signs or more. */
const commit = /\b(?=[a-f]*\d)[\da-f]{7,64}\b/gi;

/**
 * Markdown of ours in which a forge finds nobody to call and nothing to refer to. Elsewhere a comment of HTML keeps such
 * signs apart, which does not hinder who copies an address; a forge may take that out before it looks.
 */
export function quieted(markdown: string): string {
  return markdown
    .replaceAll('<!-- -->', gap)
    .replace(inAddress, `$&${gap}`)
    .replace(commit, found => found.replace(/.{6}/g, `$&${gap}`));
}

/** The first lines of a text that fit in what a forge takes, with `rest` behind them where some were left out. */
export function fitting(text: string, rest: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf('\n', longest - rest.length);
  return `${text.slice(0, Math.max(cut, 0))}\n\n${rest}\n`;
}

/** What tells one text from another, so that the same one need not be sent again. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * What the weekly message of an initiative is known by, where nobody sees it. `folder`: where the initiative lies in git.
 * With a sum for the text of one week.
 */
export function markOf(folder: string, sum?: string): string {
  return `<!-- initiatief weekly ${[sumOf(folder), sum].filter(Boolean).join(' ')} -->`;
}
