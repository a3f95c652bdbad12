const sign = /\]\(|\]:|<(?:img|a)\s/gi;
const inline = /[ \t\n]*(?:<([^<>\n]*)>|((?:\\.|[^\s()<\\]|\([^\s()<\\]*\))*))(?=[\s)])/y;
const definition = /[ \t\n]*(?:<([^<>\n]*)>|([^\s<]\S*|))(?=\s|$)/y;

/** Could there be a link in this Markdown text? */
export function mayHoldLinks(markdown: string): boolean {
  return markdown.search(sign) >= 0;
}

/**
 * The targets of all that may be a link, also where it is code: told by their signs alone, without the parser
 * (`reading/links`), which takes longer to load than a check takes. Nothing where signs are not enough to be sure.
 */
export function plainTargets(markdown: string): string[] | undefined {
  const targets: string[] = [];
  for (const { 0: found, index } of markdown.matchAll(sign)) {
    const pattern = found === '](' ? inline : definition;
    pattern.lastIndex = index + found.length;
    const match = found.startsWith(']') ? pattern.exec(markdown) : null;
    if (!match) return undefined;
    const target = match[1] ?? match[2] ?? '';
    if (target !== '') targets.push(target);
  }
  return targets;
}
