import { shownLines } from './body-lines.ts';

/** Text that is meant as a link and is none to a forge. Offsets count in the Markdown. */
export interface NearLink {
  /**
   * `spaces`: a space ends the target. `title`: text behind the target without quotes. `open`: no bracket at the end.
   * `apart`: a space between the brackets. `reversed`: the two parts stand the other way round. `wiki`: double brackets.
   */
  form: 'spaces' | 'title' | 'open' | 'apart' | 'reversed' | 'wiki';
  /** Where it is to lead, as it is written. */
  target: string;
  from: number;
  to: number;
  /** The whole as it can be typed instead; of a `wiki` link only what it is to show. */
  better: string;
}

/** Nobody looks for a link in a longer line, and patterns take time. */
const longestLine = 4_000;

const sign = /\]\(|\]:|\][ \t]+\(|\)\[|\[\[/;

/** A path, a website or an address: what nobody writes between brackets for another reason. */
const pathLike = /^[^<>]*(?:[\\/]|\.[a-z\d]{1,5}(?:$|[?#\s]))|^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/** A way to write a link that is none: the sign without which there is none in a line, what it looks like, what was meant. */
interface Form {
  sign: RegExp;
  pattern: RegExp;
  judge(match: RegExpExecArray): Found | undefined;
}

const forms: readonly Form[] = [
  {
    sign: /\[\[/,
    pattern: /(?<![\\\]\w])(!?\[)\[([^[\]\n|#]+)(?:#[^[\]\n|]*)?(?:\|([^[\]\n]+))?\]\]/g,
    judge: wiki,
  },
  {
    sign: /\]\(/,
    pattern: /(?<!\\)!?\[[^[\]\n]*\]\([ \t]*([^()<>\n]*(?:\([^()<>\n]*\)[^()<>\n]*)*)\)/g,
    judge: spaced,
  },
  {
    sign: /\]:[ \t]*[^<\s]/,
    pattern: /^ {0,3}\[[^[\]\n^][^[\]\n]*\]:[ \t]*([^<\s][^\n]*?)[ \t]*$/g,
    judge: defined,
  },
  { sign: /\]\(/, pattern: /(?<!\\)(!?\[[^[\]\n]+\])\(([^\s()<>]+)(?=[^()\n]*$)/g, judge: unclosed },
  {
    sign: /\][ \t]+\(/,
    pattern: /(?<!\\)(!?\[(?![ xX]\])[^[\]\n]+\])[ \t]+\(([^\s()<>]+)\)/g,
    judge: apart,
  },
  { sign: /\)\[/, pattern: /(?<![\\\]])\(([^\s()<>]+)\)(\[[^[\]\n]+\])(?![(:[])/g, judge: reversed },
];

/** A link that goes on, on the next line. */
const closing = /^\s*(?:"[^"]*"|'[^']*')?\s*\)/;

/** What a form found: the target, where it starts in the match, and what to write instead. */
interface Found {
  form: NearLink['form'];
  target: string;
  better: string;
}

/** The texts in a body that are meant as a link and are none: not those in code or comments. */
export function nearLinksIn(markdown: string): NearLink[] {
  if (!sign.test(markdown)) return [];
  return shownLines(markdown).flatMap(({ text, at }, index, lines) => {
    if (
      text.length > longestLine ||
      !sign.test(text) ||
      /^(?: {4}|\t)(?!\s*(?:[-*+]|\d{1,9}[.)])\s)/.test(text)
    )
      return [];
    const shown = withoutCode(text);
    return forms
      .filter(form => form.sign.test(shown))
      .flatMap(({ pattern, judge }) =>
        [...shown.matchAll(pattern)].flatMap(match => {
          const found = judge(match);
          if (!found || (found.form === 'open' && closing.test(lines[index + 1]?.text ?? ''))) return [];
          const from = at + match.index + match[0].indexOf(found.target);
          return [{ ...found, from, to: from + found.target.length }];
        }),
      );
  });
}

/** The line with spaces for what is code or a comment in it. */
function withoutCode(line: string): string {
  if (!line.includes('`') && !line.includes('<!--')) return line;
  const blank = (part: string): string => ' '.repeat(part.length);
  return line.replace(/(?<!`)(`+)(?!`)[^`]*(?<!`)\1(?!`)/g, blank).replace(/<!--.*?-->/g, blank);
}

function wiki([, open = '', target = '', shown]: RegExpExecArray): Found {
  const image = open.startsWith('!') ? '!' : '';
  return { form: 'wiki', target: target.trim(), better: `${image}[${(shown ?? target).trim()}]` };
}

const withTitle = /^(\S+)[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\))$/;

function spaced([, inside = '']: RegExpExecArray): Found | undefined {
  const target = inside.trim();
  if (!/\s/.test(target) || withTitle.test(target)) return undefined;
  const titled = /^(.*\S)[ \t]+("[^"]*"|'[^']*'|\([^()]*\))$/.exec(target);
  const bare = titled?.[1] ?? target;
  if (!pathLike.test(bare) || /["']/.test(bare)) return undefined;
  const first = bare.split(/\s/, 1)[0] as string;
  if (!titled && isWhole(first) && !isWhole(bare))
    return { form: 'title', target: first, better: `${first} "${bare.slice(first.length).trim()}"` };
  return { form: 'spaces', target: bare, better: `<${bare}>` };
}

function defined([whole, inside = '']: RegExpExecArray): Found | undefined {
  const found = spaced(['', inside] as unknown as RegExpExecArray);
  return found && whole.includes(']:') ? found : undefined;
}

function unclosed([, shown = '', target = '']: RegExpExecArray): Found | undefined {
  return pathLike.test(target) ? { form: 'open', target, better: `${shown}(${target})` } : undefined;
}

function apart([, shown = '', target = '']: RegExpExecArray): Found | undefined {
  return pathLike.test(target) ? { form: 'apart', target, better: `${shown}(${target})` } : undefined;
}

function reversed([, target = '', shown = '']: RegExpExecArray): Found | undefined {
  return pathLike.test(target) ? { form: 'reversed', target, better: `${shown}(${target})` } : undefined;
}

/** Does it end as a file does? */
function isWhole(path: string): boolean {
  return /\.[a-z\d]{1,5}(?:[?#]\S*)?$/i.test(path);
}
