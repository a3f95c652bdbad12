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
import { deeperBelow, hiddenList, indentation, type Mistake, mistakeAt, openedAbove } from './mistakes.ts';
import { type Trouble, unreadable } from './read-record.ts';
import { lineAt, requoted, shown } from './yaml-line.ts';

/** After so many mistakes in one file, more of them help nobody. */
const enough = 50;

/** Nobody means lists in lists as deep as this, and a recursive parser does not survive much more. */
const deepest = 100;

/**
 * Looks closely at YAML that could not be read or trusted, and fills in every problem it has. Where nothing
 * is wrong after all (a sentence that only looks like a trick), the record is read.
 */
export function diagnose(trouble: Trouble): void {
  const { file, yamlAt } = trouble;
  file.problems = mistakesIn(trouble).map(({ reason, from, to, facts }) =>
    unreadable({ reason, span: [yamlAt + from, yamlAt + to], facts }, file.text),
  );
}

function mistakesIn({ yaml, fill }: Trouble): Mistake[] {
  const hopeless = invisible(yaml) ?? tooDeep(yaml);
  if (hopeless) return [hopeless];
  const parsed = parseAllDocuments(yaml, {
    schema: 'failsafe',
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
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
  if (found.length > 0) return onePerLine(found, yaml).slice(0, enough);
  const raw: Raw = documents[0]?.toJS() ?? null;
  if (!isFields(raw)) return [noFields(yaml)];
  fill(raw);
  return [];
}

/** What is sound YAML and not for people, or not what they mean by it. */
function tricks(document: Document.Parsed, yaml: string): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Node(_key, node) {
      const mistake = trick(node as Node, yaml);
      if (mistake) found.push(mistake);
      if (isMap(node)) found.push(...oddNames(node, yaml));
      return found.length < enough ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** An anchor, alias or tag, or a list that YAML takes for running text. */
function trick(node: Node, yaml: string): Mistake | undefined {
  const [start, to] = node.range ?? [0, 0];
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
  return (
    mistakeAt(yaml, from) ??
    deeperBelow(yaml, from) ??
    openedAbove(yaml, from) ??
    (line.indent === ''
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
  const facts = line.dashes !== '' && line.key !== '' ? shown(line.text.replace(/^[ -]*/, '')) : {};
  return isClear ? mistake : { reason: 'no-fields', from: line.at, to: line.at + line.text.length, facts };
}

/** What YAML allows nowhere: characters that no editor shows. */
function invisible(yaml: string): Mistake | undefined {
  const at = yaml.search(/[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  return at < 0 ? undefined : { reason: 'invisible-character', from: at, to: at + 1 };
}

function tooDeep(yaml: string): Mistake | undefined {
  let depth = 0;
  for (const { 0: sign, index: at } of yaml.matchAll(/[[\]{}]|^[ \t?-]{100}/gm)) {
    depth += sign === '[' || sign === '{' ? 1 : sign.length > 1 ? deepest + 1 : -1;
    if (depth > deepest) return { reason: 'too-deep', from: at, to: at + 1 };
    depth = Math.max(depth, 0);
  }
  return undefined;
}

/** A parser that stumbles says several things about one line; the first is the one that helps. */
function onePerLine(found: Mistake[], yaml: string): Mistake[] {
  const seen = new Set<number>();
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from }) => {
      const { at } = lineAt(yaml, from);
      return !seen.has(at) && seen.add(at);
    });
}
