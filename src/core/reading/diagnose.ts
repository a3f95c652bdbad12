import type { Document, YAMLError } from 'yaml';
import { isFields, type Raw } from './front-matter.ts';
import { invisible, tooDeep } from './hopeless.ts';
import { documentsOf } from './kept-yaml.ts';
import type { Mistake } from './mistake.ts';
import { mistakeAt, withOwnText } from './mistakes.ts';
import { onePerLine, withRows } from './mistakes-per-line.ts';
import { colonInText, deeperBelow, firstTooDeep, indentation, openedAbove, strayItem } from './neighbours.ts';
import { type Trouble, unreadable } from './read-record.ts';
import { enough, isTextAt, type TextTest, tricks } from './tricks.ts';
import { lineAt, parseLine, requoted, shown } from './yaml-line.ts';

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

function mistakesIn({ yaml, file, words, fill }: Trouble): Mistake[] {
  const hopeless = invisible(yaml) ?? tooDeep(yaml);
  if (hopeless) return [hopeless];
  const { found, document } = mistakesBehindQuotes(yaml, path => isTextAt(path, file.kind, words));
  if (found.length > 0) return onePerLine(withRows(found, yaml), yaml).slice(0, enough);
  const raw: Raw = document?.toJS() ?? null;
  if (!isFields(raw)) return withRows([noFields(yaml)], yaml).slice(0, enough);
  fill(raw);
  return [];
}

/** A quote or bracket that is not closed takes all below it along: without it the rest can be seen. */
function mistakesBehindQuotes(yaml: string, isText: TextTest): Parsed {
  const unclosed: Mistake[] = [];
  let [text, parsed] = [yaml, parse(yaml, isText)];
  for (let left = triesIn(yaml); left > 0; left -= 1) {
    const open = parsed.found.find(({ reason }) => reason.startsWith('unclosed'));
    if (!open) break;
    unclosed.push(open);
    const { valueAt, value } = lineAt(text, open.from);
    text = text.slice(0, valueAt) + 'x'.repeat(value.length) + text.slice(valueAt + value.length);
    parsed = parse(text, isText);
  }
  const others = parsed.found.map(mistake => withOwnText(mistake, unclosed, yaml));
  return { ...parsed, found: [...unclosed, ...others] };
}

/** What is wrong with YAML, and its first document. */
interface Parsed {
  found: Mistake[];
  document?: Document.Parsed;
}

function parse(yaml: string, isText: TextTest): Parsed {
  const documents = documentsOf(yaml);
  const found = documents.flatMap(document => [
    ...document.errors.slice(0, enough).map(error => broken(error, yaml)),
    ...tricks(document, yaml, isText),
  ]);
  const separator = documents.length > 1 && /\n(---|\.\.\.)[ \t]*(?=\n|$)/.exec(yaml);
  if (separator) {
    const from = separator.index + 1;
    found.push({ reason: 'several-documents', from, to: from + 3 });
  }
  return { found, document: documents[0] };
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
