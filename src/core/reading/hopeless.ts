import type { Mistake } from './mistake.ts';

/** Nobody means lists in lists as deep as this, and a recursive parser does not survive much more. */
const deepest = 100;

/** A field behind a field on one line lies in it, for a parser; a long sentence can hold some colons too. */
const mostColons = 500;

/** What YAML allows nowhere: characters that no editor shows. */
export function invisible(yaml: string): Mistake | undefined {
  const at = yaml.search(/[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  return at < 0 ? undefined : { reason: 'invisible-character', from: at, to: at + 1 };
}

/** Brackets, hyphens or fields in each other, deeper than a parser survives. */
export function tooDeep(yaml: string): Mistake | undefined {
  let depth = 0;
  let colons = 0;
  for (const { 0: sign, index: at } of yaml.matchAll(/[[\]{}\n]|:[ \t]|^[ \t?-]{100}/gm)) {
    if (sign === '\n') colons = 0;
    else if (sign.startsWith(':')) colons += 1;
    else if (sign === '[' || sign === '{') depth += 1;
    else depth = sign.length > 1 ? deepest + 1 : Math.max(depth - 1, 0);
    if (depth > deepest || colons > mostColons) return { reason: 'too-deep', from: at, to: at + 1 };
  }
  return undefined;
}
