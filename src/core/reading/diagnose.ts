import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { isFields, type Raw } from './front-matter.ts';
import { invisible, tooDeep } from './hopeless.ts';
import { withoutLoneSigns } from './lone-signs.ts';
import { type Mistake, mistakeAt, withOwnText } from './mistakes.ts';
import { onePerLine, withRows } from './mistakes-per-line.ts';
import {
  colonInText,
  deeperBelow,
  firstTooDeep,
  hiddenList,
  indentation,
  openedAbove,
  strayItem,
} from './neighbours.ts';
import { parserOptions } from './parser-options.ts';
import { type Trouble, unreadable } from './read-record.ts';
import { lineAt, parseLine, requoted, shown } from './yaml-line.ts';

/** After so many mistakes in one file, more of them help nobody. */
const enough = 50;

/** So often is looked behind an open quote. Each time the whole is read again, which takes seconds in a large file. */
const triesIn = (yaml: string): number => (yaml.length > 50_000 ? 1 : 10);

/**
 * Looks closely at YAML that could not be read or trusted, and fills in every problem it has. Where nothing
 * is wrong after all (a sentence that only looks like a trick), the record is read.
 */
export function diagnose(trouble: Trouble): void {
  const { file, yamlAt } = trouble;
  // Where lines of dashes are wrong, what stands between them may be no fields at all.
  const isGuess = file.problems.length > 0;
  for (const { reason, from, to, facts } of mistakesIn(trouble)) {
    if (isGuess && reason === 'no-fields') continue;
    file.problems.push(unreadable({ reason, span: [yamlAt + from, yamlAt + to], facts }, file.text));
  }
}

function mistakesIn({ yaml, fill }: Trouble): Mistake[] {
  const hopeless = invisible(yaml) ?? tooDeep(yaml);
  if (hopeless) return [hopeless];
  const { found, document } = mistakesBehindQuotes(yaml);
  if (found.length > 0) return onePerLine(withRows(found, yaml), yaml).slice(0, enough);
  const raw: Raw = document?.toJS() ?? null;
  if (!isFields(raw)) return withRows([noFields(yaml)], yaml).slice(0, enough);
  fill(raw);
  return [];
}

/** A quote or bracket that is not closed takes all below it along: without it the rest can be seen. */
function mistakesBehindQuotes(yaml: string): Parsed {
  const unclosed: Mistake[] = [];
  let [text, parsed] = [yaml, parse(yaml)];
  for (let left = triesIn(yaml); left > 0; left -= 1) {
    const open = parsed.found.find(({ reason }) => reason.startsWith('unclosed'));
    if (!open) break;
    unclosed.push(open);
    const { valueAt, value } = lineAt(text, open.from);
    text = text.slice(0, valueAt) + 'x'.repeat(value.length) + text.slice(valueAt + value.length);
    parsed = parse(text);
  }
  const others = parsed.found.map(mistake => withOwnText(mistake, unclosed, yaml));
  return { ...parsed, found: [...unclosed, ...others] };
}

/** What is wrong with YAML, and its first document. */
interface Parsed {
  found: Mistake[];
  document?: Document.Parsed;
}

function parse(yaml: string): Parsed {
  const parsed = parseAllDocuments(withoutLoneSigns(yaml), parserOptions);
  const documents: Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const found = documents.flatMap(document => [
    ...document.errors.slice(0, enough).map(error => broken(error, yaml)),
    ...tricks(document, yaml),
  ]);
  const separator = documents.length > 1 && /\n(---|\.\.\.)[ \t]*(?=\n|$)/.exec(yaml);
  if (separator) {
    const from = separator.index + 1;
    found.push({ reason: 'several-documents', from, to: from + 3 });
  }
  return { found, document: documents[0] };
}

/** What is sound YAML and not for people, or not what they mean by it. */
function tricks(document: Document.Parsed, yaml: string): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Node(_key, node) {
      const mistake = trick(node as Node, yaml);
      if (mistake) found.push(mistake);
      if (isMap(node)) for (const odd of oddNames(node, yaml)) found.push(odd);
      return found.length < enough ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** An anchor, alias or tag, a list that YAML takes for running text, or `{name}`, which nobody means as fields. */
function trick(node: Node, yaml: string): Mistake | undefined {
  const [start, to] = node.range ?? [0, 0];
  if (
    isMap(node) &&
    node.flow &&
    !yaml.slice(start, to).includes(':') &&
    start === lineAt(yaml, start).valueAt
  )
    return mistakeAt(yaml, start);
  if (!isAlias(node) && !node.anchor && !node.tag)
    return isScalar(node) && node.type === 'PLAIN' ? hiddenList(yaml, start, to) : undefined;
  const reason = isAlias(node) ? 'alias' : node.anchor ? 'anchor' : 'tag';
  // The range of a node leaves out the name before it.
  const line = lineAt(yaml, start);
  const sign = { alias: '*', anchor: '&', tag: '!' }[reason];
  const from = isAlias(node) ? start : line.at + Math.max(line.text.lastIndexOf(sign, start - line.at), 0);
  const end = from + (/^\S+/.exec(yaml.slice(from, from + 100))?.[0].length ?? 1);
  const seen = mistakeAt(yaml, from);
  if (seen?.reason === 'bullet') return seen;
  return { reason, from, to: end, facts: seen?.reason === 'special-start' ? seen.facts : {} };
}

/**
 * A name that is nothing, a list or a map, or that is there twice. The parser itself compares each name with all others,
 * which takes minutes for a long file.
 */
function oddNames(map: YAMLMap, yaml: string): Mistake[] {
  const seen = new Set<string>();
  const found: Mistake[] = [];
  for (const { key } of map.items) {
    if (found.length >= enough) break;
    const [from, to] = (key as Node | null)?.range ?? map.range ?? [0, 0];
    const name = isScalar(key) ? String(key.value) : '';
    if (isScalar(key) && seen.has(name)) found.push({ reason: 'duplicate-key', from, to, facts: { name } });
    else if (!isScalar(key)) found.push(mistakeAt(yaml, from) ?? { reason: 'yaml', from, to: from + 1 });
    else if (from === to) found.push({ reason: 'yaml', from, to: from + lineAt(yaml, from).text.length });
    seen.add(name);
  }
  return found;
}

/** Says in our words what the parser stumbled over. */
function broken({ code, pos: [from, to] }: YAMLError, yaml: string): Mistake {
  const line = lineAt(yaml, from);
  if (code === 'BAD_DQ_ESCAPE')
    return {
      reason: 'backslash',
      from,
      to: from + 2,
      facts: requoted(line, line.value.replace(/^"|"$/g, '')),
    };
  // The parser says that an end is not there at the end of what it read.
  const unclosed = code === 'MISSING_CHAR' ? openedAbove(yaml, from) : undefined;
  return (
    unclosed ??
    colonInText(yaml, from) ??
    mistakeAt(yaml, from) ??
    deeperBelow(yaml, from) ??
    openedAbove(yaml, from) ??
    strayItem(yaml, from) ??
    firstTooDeep(yaml, from) ??
    (line.indent === '' && line.dashes === ''
      ? {
          reason: 'yaml',
          from,
          to: Math.max(to, from + 1),
          facts: line.key ? requoted(line, line.value) : {},
        }
      : indentation(yaml, line))
  );
}

/** A bare text or list where fields belong. */
function noFields(yaml: string): Mistake {
  const line = lineAt(yaml, Math.max(yaml.search(/^(?![ \t]*(?:#|$))/m), 0));
  const mistake = mistakeAt(yaml, line.at);
  const isClear = mistake !== undefined && mistake.reason !== 'stray-text';
  const bare = parseLine(line.text.replace(/^[ -]*/, '').replace(/^(["'])(.*)\1$/, '$2'), 0);
  const facts = bare.key === '' ? {} : shown(bare.text);
  return isClear ? mistake : { reason: 'no-fields', from: line.at, to: line.at + line.text.length, facts };
}
