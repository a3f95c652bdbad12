import { type Document, isAlias, isNode, LineCounter, parseAllDocuments, visit, type YAMLError } from 'yaml';
import { type Trouble, unreadable } from './read-record.ts';
import type { UnreadableReason } from './record.ts';

/**
 * Looks closely at YAML that could not be read or trusted, and fills in every problem it has. Where nothing
 * is wrong after all (a sentence that only looks like a trick), the record is read.
 */
export function diagnose(trouble: Trouble): void {
  const { file, yaml, yamlAt, retry } = trouble;
  file.problems = problemsOf(yaml).map(({ reason, from, to, facts }) =>
    unreadable({ reason, span: [yamlAt + from, yamlAt + to] }, file.text, facts),
  );
  if (file.problems.length > 0) return;
  try {
    retry();
  } catch (error) {
    // js-yaml is stricter than yaml on a few rare forms.
    const line = /\((\d+):/.exec(String(error))?.[1];
    const from = line ? lineStart(yaml, Number(line)) : 0;
    file.problems = [
      unreadable({ reason: 'yaml', span: [yamlAt + from, yamlAt + lineEnd(yaml, from)] }, file.text),
    ];
  }
}

interface Found {
  reason: UnreadableReason;
  from: number;
  to: number;
  facts?: Record<string, string | number>;
}

function problemsOf(yaml: string): Found[] {
  const lines = new LineCounter();
  let documents: Document.Parsed[];
  try {
    const parsed = parseAllDocuments(yaml, {
      schema: 'failsafe',
      lineCounter: lines,
      logLevel: 'silent',
      prettyErrors: false,
    });
    documents = Array.isArray(parsed) ? parsed : [];
    const found = documents.flatMap(document => [
      ...document.errors.map(error => broken(error, yaml)),
      ...tricks(document),
    ]);
    const second = documents[1];
    if (second)
      found.push({ reason: 'several-documents', from: second.range[0], to: lineEnd(yaml, second.range[0]) });
    return onePerLine(found, yaml);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const at = yaml.search(/[[{]{20}|(?:- ){20}/);
    const from = Math.max(at, 0);
    return [{ reason: 'too-deep', from, to: Math.min(from + 20, lineEnd(yaml, from)) }];
  }
}

/** Anchors, aliases and tags: sound YAML, and not for people. */
function tricks(document: Document.Parsed): Found[] {
  const found: Found[] = [];
  visit(document, {
    Node(_key, node) {
      const [from, to] = node.range ?? [0, 0];
      if (isAlias(node)) found.push({ reason: 'alias', from, to, facts: { name: node.source } });
      else if (node.anchor) found.push({ reason: 'anchor', from, to, facts: { name: node.anchor } });
      else if (isNode(node) && node.tag) found.push({ reason: 'tag', from, to, facts: { name: node.tag } });
      return undefined;
    },
  });
  return found;
}

/** Says in our words what the parser stumbled over; the line tells more than its error code. */
function broken(error: YAMLError, yaml: string): Found {
  const [from, to] = error.pos;
  const start = yaml.lastIndexOf('\n', from - 1) + 1;
  const end = lineEnd(yaml, from);
  const line = yaml.slice(start, end);
  const value = /^\s*(?:- +)?[^:#]*:[ \t]+(.*)$/.exec(line)?.[1] ?? /^\s*- +(.*)$/.exec(line)?.[1] ?? '';
  const valueAt = end - value.length;
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:]*/.exec(yaml.slice(from, end))?.[0] ?? '';
    return { reason: 'duplicate-key', from, to: from + key.length, facts: { name: key.trim() } };
  }
  if (error.code === 'TAB_AS_INDENT' || /^[ -]*\t/.test(line))
    return { reason: 'tab', from: start + line.indexOf('\t'), to: start + line.indexOf('\t') + 1 };
  if (/^["']/.test(value) && (error.code === 'MISSING_CHAR' || error.code === 'MULTILINE_IMPLICIT_KEY')) {
    return { reason: 'unclosed-quote', from: valueAt, to: end };
  }
  if (value !== '' && /^[^"'[{|>].*:(\s|$)/.test(value))
    return { reason: 'colon-in-value', from: valueAt, to: end, facts: { line: line.trim() } };
  if (/^[@`%&*!|>[{},\]]/.test(value))
    return { reason: 'special-start', from: valueAt, to: end, facts: { character: value[0] as string } };
  if (error.code === 'BAD_INDENT') return { reason: 'indentation', from: start, to: end };
  return { reason: 'yaml', from, to: Math.max(to, from) };
}

/** A parser that stumbles says several things about one line; the first is the one that helps. */
function onePerLine(found: Found[], yaml: string): Found[] {
  const seen = new Set<number>();
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from }) => {
      const start = yaml.lastIndexOf('\n', from - 1);
      return !seen.has(start) && seen.add(start);
    });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count += 1) at = text.indexOf('\n', at) + 1;
  return at;
}
