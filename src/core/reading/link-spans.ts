/** Where a link points, as it is written there, and the text that it shows. Offsets count in the text. */
export interface LinkSpan {
  target: string;
  from: number;
  to: number;
  /** Where the text that it shows stands, where that is beside it. */
  shown?: readonly [from: number, to: number];
  /** Does it stand between double brackets? */
  isWiki: boolean;
}

const markdownLink =
  /(?:\[((?:\\.|[^\]\\\n]){0,500})\]\(|\]:)[ \t]*(?:\n[ \t]*)?(?:<([^<>\n]+)>|((?:\\.|[^\s()<>\\]|\([^\s()<>\\]*\))+))/g;
const address = /\s(?:src|href)\s*=\s*(?:"([^"\n]+)"|'([^'\n]+)')/gi;
const wikiLink = /\[\[([^[\]\n|#]+)(?:#[^[\]\n|]*)?(?:\|([^[\]\n]*))?\]\]/g;

/** All that may be a link in a Markdown text, also where it is code or a comment: told by signs alone. */
export function linkSpansIn(markdown: string): LinkSpan[] {
  const spans: LinkSpan[] = [];
  const add = (match: RegExpExecArray, target: string, shown?: string): void => {
    const from = match.index + match[0].lastIndexOf(target);
    const at = match.index + 1;
    spans.push({
      target,
      from,
      to: from + target.length,
      isWiki: false,
      ...(shown && { shown: [at, at + shown.length] }),
    });
  };
  if (markdown.includes('](') || markdown.includes(']:'))
    for (const match of markdown.matchAll(markdownLink)) add(match, match[2] ?? match[3] ?? '', match[1]);
  if (markdown.includes('<'))
    for (const match of markdown.matchAll(address)) add(match, match[1] ?? match[2] ?? '');
  if (markdown.includes('[[')) for (const match of markdown.matchAll(wikiLink)) spans.push(wikiSpan(match));
  return spans;
}

function wikiSpan({ 0: whole, 1: written = '', 2: shown, index }: RegExpExecArray): LinkSpan {
  const target = written.trim();
  const from = index + whole.indexOf(target);
  const end = index + whole.length - 2;
  const isShown = shown !== undefined && shown !== '';
  return {
    target,
    from,
    to: from + target.length,
    isWiki: true,
    ...(isShown && { shown: [end - shown.length, end] as const }),
  };
}
