import GithubSlugger from 'github-slugger';
import { defaults, Lexer, type Token, Tokenizer, type Tokens } from 'marked';
import { piecesOf } from './pieces.ts';

/** Where a link of a Markdown text points, as it is written there. Offsets count in the text. */
export interface Link {
  target: string;
  from: number;
  to: number;
}

/** The links of a Markdown text, and the names under which its headings can be linked to. */
export interface Linked {
  links: readonly Link[];
  anchors: ReadonlySet<string>;
}

/** The target in a link or image (`](…`), and in the definition of one (`[name]: …`): between `<` and `>`, or bare. */
const inlineTarget =
  /^[ \t\n]*(?:<([^<>\n]*)>|([^\s<][^\s]*?))(?:[ \t\n]+(?:"[\s\S]*"|'[\s\S]*'|\([\s\S]*\)))?[ \t\n]*\)$/;
const definedTarget = /^ {0,3}\[(?!\^)(?:\\.|[^\]\\])+\]:[ \t\n]*(?:<([^<>\n]*)>|(\S+))/;
const tag = /<(?:img|a)\s[^<>]*>/gi;
const address = /\s(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const name = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Lists and quotes in each other, deeper than anybody writes them: reading those takes minutes. */
const tooDeep = /^(?:[ \t]{0,9}(?:[-*+>]|\d{1,9}[.)])){20}|^[ \t]{100,}(?:[-*+>]|\d{1,9}[.)])/m;

/** Nobody links to a longer heading by hand. */
const longestHeading = 1_000;

/**
 * Reads links and headings as GitHub does: inline and reference links, images, and tags of HTML; not what is
 * code or a comment. Anchors are made as a forge makes them, the second of a name with `-1`. Text with
 * lists or quotes nested too deep to read holds none.
 */
export function linksIn(markdown: string): Linked {
  const reader = new LinkReader();
  for (const piece of piecesOf(markdown)) reader.readPiece(piece);
  return reader;
}

/** Never there: links by reference are looked for once more than needed, to keep emphasis out of their texts. */
const never = /(?!)/g;

/** Without what GitHub adds to Markdown: all it has for us are addresses of websites. */
function parsed(text: string): Token[] {
  const tokenizer = new PlainTokenizer();
  const lexer = new Lexer({ ...defaults, gfm: false, tokenizer });
  tokenizer.rules.inline = { ...tokenizer.rules.inline, reflinkSearch: never };
  return lexer.lex(text);
}

/** Emphasis hides no links. Only in a short text is it looked for, since there it is left out of the name of a heading. */
class PlainTokenizer extends Tokenizer {
  override emStrong(
    src: string,
    maskedSrc: string,
    prevChar?: string,
  ): Tokens.Em | Tokens.Strong | undefined {
    return maskedSrc.length > longestHeading ? undefined : super.emStrong(src, maskedSrc, prevChar);
  }
}

/** What a link shows, as the parser gives it, when its text ends here. */
function shownText(raw: string, end: number): string {
  return raw.slice(raw.indexOf('[') + 1, end).replace(/\\([[\]])/g, '$1');
}

class LinkReader implements Linked {
  readonly links: Link[] = [];
  /** What can be linked to, in the order of the text: headings as they are shown, and names in tags as they are. */
  readonly #named: { text: string; isHeading: boolean }[] = [];
  #text = '';
  /** Where the piece that is read stands, and how far it has been read: tokens come in the order of the text. */
  #pieceAt = 0;
  #at = 0;
  /** Where the last link in this piece ends. */
  #lastTo = 0;

  get anchors(): ReadonlySet<string> {
    const slugger = new GithubSlugger();
    return new Set(this.#named.map(({ text, isHeading }) => (isHeading ? slugger.slug(text) : text)));
  }

  readPiece(text: string): void {
    this.#pieceAt += this.#text.length;
    this.#text = text;
    this.#at = 0;
    this.#lastTo = 0;
    if (!tooDeep.test(text)) this.read(parsed(text));
  }

  read(tokens: readonly Token[]): void {
    for (const token of tokens) {
      const from = this.#startOf(token.raw);
      this.#readOne(token, from);
      this.#pass(token.raw, from);
    }
  }

  #readOne(token: Token, from: number): void {
    if (token.type === 'heading') this.#named.push({ text: plain(token.tokens ?? []), isHeading: true });
    if (token.type === 'def') this.#add(definedTarget.exec(token.raw), token.raw, from);
    else if (token.type === 'html') this.#readTags(token.raw, from);
    else if (token.type === 'list') for (const item of (token as Tokens.List).items) this.read([item]);
    else if ('tokens' in token && token.tokens) this.read(token.tokens);
    if (token.type === 'link' || token.type === 'image')
      this.#readLink(token as Tokens.Link | Tokens.Image, from);
  }

  /** Of a reference link the target stands in its definition. */
  #readLink({ raw, text }: Tokens.Link | Tokens.Image, from: number): void {
    if (!/^!?\[/.test(raw) || !raw.endsWith(')')) return;
    const opening = [...raw.matchAll(/\]\(/g)].find(({ index }) => shownText(raw, index) === text);
    if (opening) this.#add(inlineTarget.exec(raw.slice(opening.index + 2)), raw, from, opening.index + 2);
  }

  #add(match: RegExpExecArray | null, raw: string, from: number, after = 0): void {
    const target = match?.[1] ?? match?.[2];
    if (!match || target === undefined || target === '') return;
    this.#addAt(target, from, raw.indexOf(target, after + match[0].lastIndexOf(']:') + 1));
  }

  #readTags(raw: string, from: number): void {
    const shown = raw.replace(/<!--[\s\S]*?(?:-->|$)/g, comment => ' '.repeat(comment.length));
    for (const { 0: found, index } of shown.matchAll(tag)) {
      for (const [, double, single] of found.matchAll(name))
        this.#named.push({ text: double ?? single ?? '', isHeading: false });
      for (const match of found.matchAll(address)) {
        const target = match[1] ?? match[2] ?? '';
        if (target !== '')
          this.#addAt(target, from, index + match.index + match[0].length - 1 - target.length);
      }
    }
  }

  /**
   * A target at an offset in a token. Where the token is not found as it is, the target is looked for by itself,
   * behind the link before it: links come in the order of the text.
   */
  #addAt(target: string, from: number, offset: number): void {
    const start = this.#text.startsWith(target, from + offset)
      ? from + offset
      : this.#text.indexOf(target, Math.max(from, this.#lastTo));
    if (start < 0) return;
    this.#lastTo = start + target.length;
    this.links.push({ target, from: this.#pieceAt + start, to: this.#pieceAt + this.#lastTo });
  }

  /** Where a token starts. In a list or quote its lines lack what stands before them, so its first line will do. */
  #startOf(raw: string): number {
    const whole = this.#text.startsWith(raw, this.#at)
      ? this.#at
      : this.#text.indexOf(firstLine(raw), this.#at);
    return whole < 0 ? this.#at : whole;
  }

  #pass(raw: string, from: number): void {
    if (this.#text.startsWith(raw, from)) {
      this.#at = Math.max(this.#at, from + raw.length);
      return;
    }
    // What is in it has been passed already: the same text further on is not a part of it.
    let at = from;
    for (const line of raw.split('\n')) {
      const found = line.trim() === '' ? -1 : this.#text.indexOf(line.trim(), at);
      if (found >= 0) at = found + line.trim().length;
    }
    this.#at = Math.max(this.#at, at);
  }
}

function firstLine(raw: string): string {
  return raw.trimStart().split('\n', 1)[0] as string;
}

/** The text of a heading without its marks, as a forge takes it for the anchor. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map(token => {
      if (token.type === 'image' || token.type === 'html') return '';
      if ('tokens' in token && token.tokens) return plain(token.tokens);
      return 'text' in token ? String(token.text).replace(/&#?\w+;/g, '') : '';
    })
    .join('');
}
