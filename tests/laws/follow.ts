import { posix } from 'node:path';
import { type Document, isMap, isScalar, isSeq, parse, parseDocument } from 'yaml';
import type { FolderKind } from '../../src/core/model/kinds.ts';
import type { Range, Step } from '../../src/core/model/place.ts';
import type { Tree } from '../support/in-memory.ts';
import { type Advice, choicesIn, linesToType, textToType, today } from './advice.ts';

/** What somebody does who follows a remedy to the letter; nothing where it says nothing that can be followed. */
export type Way = (advice: Advice) => Tree | undefined;

/** Tries one way after the other. */
export function either(...ways: readonly Way[]): Way {
  return advice => {
    for (const way of ways) {
      const after = way(advice);
      if (after) return after;
    }
    return undefined;
  };
}

function withText(tree: Tree, file: string, change: (text: string) => string | undefined): Tree | undefined {
  const bytes = tree.get(file);
  const text = bytes && change(bytes.toString('utf8').replace(/\r\n?/g, '\n'));
  return text === undefined ? undefined : new Map(tree).set(file, Buffer.from(text));
}

/** The same files with other text in a range. */
function inRange(
  tree: Tree,
  file: string,
  range: Range,
  change: (found: string) => string,
): Tree | undefined {
  return withText(tree, file, text => {
    const lines = text.split('\n');
    const offset = (line: number, column: number): number =>
      lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) +
      column -
      1 +
      (text.startsWith('\ufeff') && line === 1 ? 1 : 0);
    const [from, to] = [offset(range.line, range.column), offset(range.endLine, range.endColumn)];
    return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
  });
}

/** What cannot be typed as it is printed: it is cut short or hidden. */
const isCut = (typed: string): boolean => /…|•/.test(typed);

/** This text in place of what is wrong, in each place that is named; quotes round it stay. */
export function retypeAs(find: (advice: Advice) => string | undefined): Way {
  return advice => {
    const typed = find(advice);
    if (typed === undefined || isCut(typed)) return undefined;
    const { finding, tree } = advice;
    const again =
      finding.rule === 'link-exists'
        ? finding.relatedRanges.map((range, index) => [finding.related[index]?.at.file ?? '', range] as const)
        : [];
    return [[finding.at.file, finding.range] as const, ...again].reduceRight<Tree | undefined>(
      (now, [file, range]) =>
        now &&
        inRange(now, file, range, found => {
          const [, quote = ''] = /^(["']).*\1$/s.exec(found) ?? [];
          return /^["']/.test(typed) ? typed : quote + typed + quote;
        }),
      tree,
    );
  };
}

/** The text that the remedy gives. */
export const retype = retypeAs(({ help }) => textToType(help));

/** The first of the values to choose from; with `which` another one. */
export const choose = (which = 0): Way => retypeAs(({ help }) => choicesIn(help).at(which));

/** This text, which the remedy describes. */
export const typing = (text: string): Way => retypeAs(() => text);

/** The first example that the remedy gives: a day, an address, a number. */
export const example = retypeAs(({ help }) => /\d{4}-\d\d-\d\d|https:[^\s,]*[^\s,.]|\d+/.exec(help)?.[0]);

/** These lines in place of those of the finding, as far in as they stood. */
export const retypeLines: Way = ({ help, finding, tree }) => {
  const typed = linesToType(help);
  if (typed.length === 0 || typed.some(isCut)) return undefined;
  const { endLine } = finding.range;
  return withText(tree, finding.at.file, text => {
    const lines = text.split('\n');
    const line = lineOfField(lines, finding.range.line, typed[0] as string);
    const [indent = ''] = /^[ \t]*/.exec(lines[line - 1] ?? '') ?? [];
    // How many spaces belong there, the remedy says.
    const isPlaced =
      /^[ \t]/.test(typed[0] as string) || ['tab', 'indentation'].includes(reasonOf(finding) ?? '');
    // A text over several lines becomes one: its other lines go.
    let last = endLine;
    while (isPartOf(lines[last], typed[0] as string)) last += 1;
    lines.splice(line - 1, last - line + 1, ...typed.map(one => (isPlaced ? one : indent + one)));
    return lines.join('\n');
  });
};

/** The line on which the field stands that is typed: a text can go on below it. */
function lineOfField(lines: readonly string[], line: number, typed: string): number {
  const [name = ''] = /^(?:- )?[\p{L}_]+:/u.exec(typed) ?? [];
  for (let at = line; at > 0 && name !== ''; at -= 1) if (lines[at - 1]?.trim().startsWith(name)) return at;
  return line;
}

/** Does a line hold only what stands in a longer one too, further in than that? */
function isPartOf(line: string | undefined, whole: string): boolean {
  return line !== undefined && /^\s+\S/.test(line) && !/^\s*-/.test(line) && whole.includes(line.trim());
}

/** The lines of a list in place of one text, or of one item. */
export const listInPlace: Way = ({ help, finding, tree }) => {
  const typed = linesToType(help);
  if (typed.length === 0 || typed.some(isCut)) return undefined;
  const { line, endLine, column } = finding.range;
  return withText(tree, finding.at.file, text => {
    const lines = text.split('\n');
    const before = (lines[line - 1] ?? '').slice(0, column - 1);
    const dash = /^([ \t]*)- ["']?$/.exec(before)?.[1];
    const indent = /^[ \t]*(?:- +)*/.exec(before)?.[0].replaceAll('-', ' ') ?? '';
    const behind = dash === undefined ? [before.trimEnd()] : [];
    lines.splice(line - 1, endLine - line + 1, ...behind, ...typed.map(one => (dash ?? `${indent}  `) + one));
    return lines.join('\n');
  });
};

/** Other lines in place of those of the finding. */
export const relined =
  (change: (lines: readonly string[], all: readonly string[]) => readonly string[] | undefined): Way =>
  ({ finding, tree }) =>
    withText(tree, finding.at.file, text => {
      const { line, endLine } = finding.range;
      const lines = text.split('\n');
      const others = change(lines.slice(line - 1, endLine), lines);
      return others && [...lines.slice(0, line - 1), ...others, ...lines.slice(endLine)].join('\n');
    });

/** The line of the finding goes. */
export const removeLine: Way = relined(() => []);

/** Nothing in place of what stands there. */
export const empty: Way = ({ finding, tree }) => inRange(tree, finding.at.file, finding.range, () => '');

export function reasonOf({ facts }: Advice['finding']): string | undefined {
  return (facts as { reason?: string }).reason;
}

/** The same files with other fields in a record. */
export function inFields(
  { tree, register }: Advice,
  file: string,
  change: (fields: Fields) => void,
): Tree | undefined {
  return withText(tree, file, text => {
    const [, head = text, rest = ''] = file.endsWith('.md')
      ? (/^---\n([\s\S]*?\n?)(---(?:\n[\s\S]*)?)$/.exec(text) ?? [])
      : [];
    const document = parseDocument(head, { schema: 'failsafe' });
    if (document.errors.length > 0) return undefined;
    change(
      new Fields(document, path =>
        path.map(step => (typeof step === 'string' ? register.words.field(step) : step)),
      ),
    );
    const yaml = document.toString({ lineWidth: 0 });
    return rest === '' ? yaml : `---\n${yaml}${rest}`;
  });
}

/** The fields of a record, by their English names. */
class Fields {
  readonly #document: Document.Parsed;
  readonly #typed: (path: readonly Step[]) => Step[];

  constructor(document: Document.Parsed, typed: (path: readonly Step[]) => Step[]) {
    this.#document = document;
    this.#typed = typed;
  }

  set(path: readonly Step[], value: unknown): void {
    this.#document.setIn(this.#typed(path), this.#document.createNode(value));
  }

  /** Another item in a list, whose items come below each other. */
  setItem(path: readonly Step[], text: string): void {
    const typed = this.#typed(path);
    const list = this.#document.getIn(typed.slice(0, -1), true);
    if (isSeq(list)) list.flow = false;
    const [item] = parse(text, { schema: 'failsafe' }) as unknown[];
    this.#document.setIn(typed, this.#document.createNode(item));
  }

  get(path: readonly Step[]): unknown {
    return this.#document.getIn(this.#typed(path));
  }

  remove(path: readonly Step[]): void {
    const typed = this.#typed(path);
    // One item can stand without a list.
    this.#document.deleteIn(this.#document.hasIn(typed) ? typed : typed.slice(0, -1));
  }

  /** The fields of a text go where they belong: in what stands there already, too. */
  merge(text: string): void {
    const mergeIn = (path: readonly Step[], value: unknown): void => {
      const held = this.#document.getIn(path, true);
      if (Array.isArray(value)) for (const item of value) this.#addIn(path, item);
      else if (value !== null && typeof value === 'object' && (path.length === 0 || isMap(held)))
        for (const [name, inner] of Object.entries(value)) mergeIn([...path, name], inner);
      else this.#document.setIn(path, this.#document.createNode(value));
    };
    mergeIn([], parse(text, { schema: 'failsafe' }));
  }

  /** One more item in a list, after what stands there now. */
  add(path: readonly Step[], value: unknown): void {
    this.#addIn(this.#typed(path), value);
  }

  #addIn(typed: readonly Step[], value: unknown): void {
    const held = this.#document.getIn(typed, true);
    const item = this.#document.createNode(value);
    if (isSeq(held)) held.items.push(item);
    else if (held === undefined || (isScalar(held) && (held.value === null || held.value === '')))
      this.#document.setIn(typed, this.#document.createNode([value]));
    else {
      const list = this.#document.createNode([]) as unknown as { items: unknown[] };
      list.items.push(held, item);
      this.#document.setIn(typed, list);
    }
  }
}

/** A new record. */
export function made(
  { tree, register }: Pick<Advice, 'tree' | 'register'>,
  kind: FolderKind,
  id: string,
  fields: Record<string, unknown>,
): Tree {
  const { words } = register;
  const typed = (value: unknown): string =>
    Array.isArray(value)
      ? value
          .map(
            item =>
              `\n  - ${
                typeof item === 'object'
                  ? Object.entries(item as object)
                      .map(([name, one]) => `${words.field(name)}: ${one}`)
                      .join('\n    ')
                  : item
              }`,
          )
          .join('')
      : typeof value === 'object'
        ? Object.entries(value as object)
            .map(([name, one]) => `\n  ${words.field(name)}: ${one}`)
            .join('')
        : ` ${value}`;
  const lines = Object.entries(fields).map(([name, value]) => `${words.field(name)}:${typed(value)}`);
  return new Map(tree).set(
    `${words.vocabulary.folders[kind]}/${id}.md`,
    Buffer.from(`---\n${lines.join('\n')}\n---\n`),
  );
}

export const somebody = 'sterre-van-nu';

/** Somebody new who joins in, and may be named. */
export function withSomebody(advice: Pick<Advice, 'tree' | 'register'>, partner?: string): Tree {
  const { words } = advice.register;
  return made(advice, 'person', somebody, {
    name: 'Sterre van Nu',
    ...(partner && { partner }),
    consent: { given_on: today, for: words.value('name') },
  });
}

/** A file that lay somewhere else is put in this place. */
export function withFile(tree: Tree, from: string, target: string): { tree: Tree; path: string } {
  const path = posix.normalize(posix.join(posix.dirname(from), decodeURI(target.replace(/[#?].*$/, ''))));
  return { tree: new Map(tree).set(path, Buffer.from('x')), path };
}

export function moved(tree: Tree, from: string, to: string): Tree | undefined {
  const bytes = tree.get(from);
  if (bytes === undefined || tree.has(to)) return undefined;
  return new Map([...[...tree].filter(([path]) => path !== from), [to, bytes] as const]);
}

/** The file gets the name that the remedy gives: a path, or the name alone. */
export const rename: Way = ({ help, finding: { at }, tree }) => {
  const typed = /(\S+\.(?:md|yaml))$/.exec(help)?.[1];
  if (typed === undefined || isCut(typed)) return undefined;
  const folder = at.file.slice(0, at.file.lastIndexOf('/') + 1);
  return moved(tree, at.file, typed.includes('/') ? typed : folder + typed);
};

/** The folder gets the name that stands at the end of the remedy. */
export const renameFolder: Way = ({ help, finding: { at }, tree }) => {
  const typed = /(\S+)$/.exec(help)?.[1];
  const paths = [...tree.keys()].filter(path => path.startsWith(at.file));
  if (typed === undefined || paths.length === 0) return undefined;
  return paths.reduce<Tree | undefined>(
    (now, path) => now && moved(now, path, `${typed}/${path.slice(at.file.length)}`),
    tree,
  );
};
