/** Every text that people read, with the file it stands in: of the program, templates, docs and printed reports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { type Language, languages } from '../../src/core/ground/language.ts';

const root = join(import.meta.dirname, '../..');

export interface Text {
  language: Language;
  file: string;
  text: string;
}

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ending.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  return String(node.name ?? node.value ?? '');
};

/** The language that something with this name is in. */
function languageNamed(name: string): Language | undefined {
  if (/^(?:nl|dutch)/.test(name)) return 'nl';
  return /^(?:en$|english)/.test(name) ? 'en' : undefined;
}

/** The language in which a condition holds. */
function languageAsked(condition: unknown): Language | undefined {
  if (!isNode(condition)) return undefined;
  const literals = [condition, ...childrenOf(condition)].map(nameOf);
  return literals.includes('nl') ? 'nl' : literals.includes('en') ? 'en' : undefined;
}

const other = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** What is typed as a name, and not read as a text. */
const typed = new Set([
  'id',
  'key',
  'kind',
  'name',
  'path',
  'type',
  'alsoCalled',
  'synonyms',
  'fields',
  'folders',
  'values',
]);

/** The literals in a piece of source, in the language that stands round them. */
function* literalsIn(node: Node, language: Language | undefined): Iterable<[Language, string]> {
  if (/^(?:TS|Import|Export(?:All|Specifier))/.test(node.type) && node.type !== 'TSAsExpression') return;
  if (node.type === 'Literal' && typeof node.value === 'string' && language) yield [language, node.value];
  if (node.type === 'TemplateLiteral' && language) {
    const pieces = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    yield [language, pieces.join('…')];
    for (const inner of node.expressions as Node[]) yield* literalsIn(inner, language);
    return;
  }
  if (node.type === 'Property') {
    const name = nameOf(node.key);
    if (!typed.has(name)) yield* literalsIn(node.value as Node, languageNamed(name) ?? language);
    return;
  }
  if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') {
    const own = languageNamed(nameOf(node.id)) ?? language;
    for (const child of childrenOf(node)) yield* literalsIn(child, own);
    return;
  }
  if (node.type === 'BinaryExpression' || node.type === 'SwitchCase' || node.type === 'MemberExpression') {
    const parts = node.type === 'SwitchCase' ? (node.consequent as Node[]) : [];
    for (const child of parts) yield* literalsIn(child, language);
    return;
  }
  if (node.type === 'ConditionalExpression') {
    const asked = languageAsked(node.test);
    yield* literalsIn(node.consequent as Node, asked ?? language);
    yield* literalsIn(node.alternate as Node, asked ? other(asked) : language);
    return;
  }
  if (node.type === 'BlockStatement') {
    let now = language;
    for (const child of node.body as Node[]) {
      const asked = child.type === 'IfStatement' ? languageAsked(child.test) : undefined;
      if (asked) {
        yield* literalsIn(child.consequent as Node, asked);
        now = other(asked);
      } else yield* literalsIn(child, now);
    }
    return;
  }
  for (const child of childrenOf(node)) yield* literalsIn(child, language);
}

/** The texts in the modules of the program and of the generated docs, also those that no case shows. */
export function textsInSource(): Text[] {
  const files = [
    ...filesIn('src', /\.ts$/),
    ...filesIn('scripts', /^(?:pages|word-pages|rule-pages|report-pages)\.ts$/),
  ];
  return files
    .filter(
      file =>
        !/^src\/(?:generated|core\/(?:audiences\/names|privacy\/(?!type)))\/?|(?:terms|command-hints|option-words)\.ts$/.test(
          file,
        ),
    )
    .flatMap(file => {
      const source = readFileSync(join(root, file), 'utf8');
      const [, named] = /\b(nl|en)\.ts$/.exec(file) ?? [];
      const program = parseSync(file, source).program as unknown as Node;
      return [...literalsIn(program, named as Language | undefined)]
        .filter(([, text]) => /\p{L}/u.test(text))
        .map(([language, text]) => ({ language, file, text }));
    });
}

/** The paragraphs, cells, items and headings of a page, without what is code. */
function textsInMarkdown(page: string): string[] {
  return page
    .replace(/^```[\s\S]*?^```/gm, '\n')
    .replace(/^---\n[\s\S]*?^---\n/, head => head.replace(/^(?!# ).*$/gm, '').replace(/^# (.*)$/gm, '\n$1\n'))
    .replace(/<!-- \/?(?:overview|reports) -->/g, '')
    .replace(/<!--([\s\S]*?)-->/g, '\n\n$1\n\n')
    .replace(/^\|.*$/gm, row => row.split('|').join('\n\n'))
    .replace(/^(?:#+|\s*(?:[-*]|\d+\.)) (.*)$/gm, '\n\n$1')
    .split(/\n\s*\n/)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => /\p{L}/u.test(text));
}

const commentsIn = (text: string): string[] => {
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => {
      const [, comment] = /^\s*# ?(.*)$/.exec(line) ?? [];
      if (comment === undefined) return [];
      // A sentence that runs on over lines is one.
      return /^\s*# ?\p{Ll}/u.test(line) &&
        /^\s*#/.test(lines[index - 1] ?? '') &&
        !/[.?!]$/.test(lines[index - 1] ?? '')
        ? []
        : [comment];
    })
    .filter(text => /\p{L}/u.test(text));
};

/** The texts of templates, docs and both READMEs. */
export function textsInPages(): Text[] {
  const pages = languages.flatMap(language => [
    ...filesIn(`templates/${language}`, /\.md$/).map(file => ({ language, file })),
    ...filesIn(`docs/${language}`, /\.md$/).map(file => ({ language, file })),
    { language, file: language === 'nl' ? 'LEESMIJ.md' : 'README.md' },
  ]);
  const settings = languages.flatMap(language =>
    filesIn(`templates/${language}`, /(?:yaml|yml|_gitignore|_editorconfig|_gitattributes)$/).map(file => ({
      language,
      file,
    })),
  );
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  return [
    ...pages.flatMap(({ language, file }) =>
      textsInMarkdown(read(file)).map(text => ({ language, file, text })),
    ),
    ...settings.flatMap(({ language, file }) =>
      commentsIn(read(file)).map(text => ({ language, file, text })),
    ),
  ];
}

/** What rules say in their cases: the message and the remedy of each finding, on one line. */
export function textsInCases(): Text[] {
  return filesIn('tests/rules', /^expected\.txt$/).flatMap(file => {
    const settings = filesIn(file.slice(0, file.lastIndexOf('/')), /^initiatief\.yaml$/)[0];
    const language = settings && /^language:/m.test(readFileSync(join(root, settings), 'utf8')) ? 'en' : 'nl';
    const printed = readFileSync(join(root, file), 'utf8');
    return printed.split(/\n\n/).flatMap(block => {
      const lines = block.split('\n');
      const [, message] =
        /^\S.*? {2}(?:fout|error|let op|warning|tip) {2}(.*) {2}\S+$/.exec(lines[0] ?? '') ?? [];
      if (message === undefined) return [];
      const help = lines.slice(1).filter(line => /^ {2}[^\s│\d]/.test(line) && !/^ *(?:\d+ )?│/.test(line));
      return [message, help.join(' ').replace(/\s+/g, ' ').trim()].map(text => ({ language, file, text }));
    });
  });
}

/** A text as somebody reads it aloud: of commands, options, paths, quotes and links `…` is left. */
export function spoken(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`[^`]*`|\*\*[^*]*\*\*|\{\{?\w+\}?\}/g, '…')
    .replace(/"[^"]*"/g, '…')
    .replace(/https?:\S+|\b(?:npm|git\+https):\S+/g, '…')
    .replace(
      /\binitiatief (?:begin|nieuw|controleer|rapport|uitleg|hook|init|add|check|report|explain)\b[^.?!)\n,]*/g,
      '…',
    )
    .replace(/\b(?:git (?:add|commit|init|rm|fetch|log|switch|config)|npm view|chmod|sudo)\b[^.?!)\n]*/g, '…')
    .replace(/(?<!\S)--?[a-z]\S*/g, '…')
    .replace(/\S+ > \S+(?: \S+)*/g, '…')
    .replace(/\binitiatief completion\b.*/g, '…')
    .replace(/\S*(?:\.\w|\w\/|\/\w|_)\S*(?<![.,:;?!)])/g, '…');
}

/** The sentences of a text. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.?!]["')…]*)\s+|\n+/)
    .map(sentence => sentence.trim())
    .filter(sentence => /\p{L}/u.test(sentence));
}

export function wordsIn(sentence: string): string[] {
  return sentence.match(/…|[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
}
