import { isMap } from 'yaml';
import { type Parts, partsOf } from '../changing/record-text.ts';
import { rawOf, wordOf, YamlText } from '../changing/yaml-text.ts';
import type { RecordFile } from '../model/record.ts';
import { atOnce } from '../reading/closer-look.ts';
import type { RecordEntry } from '../reading/layout.ts';
import { readRecord } from '../reading/read-record.ts';
import { sectionsOf } from '../reading/sections.ts';
import type { Words } from '../words/words.ts';

/** One version of a record: as text, without BOM and with `\n` as line end, and as it is read. */
export interface Version extends Parts {
  text: string;
  /** Nothing where there was no file yet. */
  record?: RecordFile;
  /** What is wrong with a field hides what it says, so such a field is taken as it is written. */
  unclear: ReadonlySet<string>;
}

/** What is asked and not there hides nothing. */
const lacks = new Set(['not-filled-in', 'one-of', 'not-both']);

/** Nothing where the file cannot be read as a record. */
export function versionOf(entry: RecordEntry, text: string, words: Words): Version | undefined {
  const record = readRecord(entry, { text }, words, atOnce);
  if (!record.readable) return undefined;
  const unclear = record.problems.flatMap(problem =>
    problem.type === 'schema' && !lacks.has(problem.reason) ? [String(problem.path[0])] : [],
  );
  return { text, record, ...partsOf(entry.path, text), unclear: new Set(unclear) };
}

/** What there was before there was a file. */
export function emptyVersion(): Version {
  return { text: '', yaml: '', yamlAt: 0, body: '', bodyAt: 0, unclear: new Set() };
}

/** What a version says, but for the fields that are taken as they are written. */
export function clearData({ record }: Version, unclear: ReadonlySet<string>): Record<string, unknown> {
  const all = Object.entries(record?.data ?? {});
  return Object.fromEntries(all.filter(([name]) => !unclear.has(name)));
}

/** These fields as they are written, under their names, in the body too. */
export function asWritten(
  { yaml, body, record }: Version,
  unclear: ReadonlySet<string>,
  words: Words,
): Record<string, string | undefined> {
  const written: Record<string, string> = {};
  const note = (name: string, text: string): void => {
    if (unclear.has(name)) written[name] = `${written[name] ?? ''}${text}\n`;
  };
  if (!record || unclear.size === 0) return written;
  const { root } = new YamlText(yaml, words);
  for (const pair of isMap(root) ? root.items : []) {
    const word = wordOf(pair);
    note(words.fieldOf(word) ?? word, `${word}: ${JSON.stringify(rawOf(pair.value as never))}`);
  }
  for (const { name, text } of sectionsOf(body, heading => words.headings(record.kind).section(heading)))
    if (name !== undefined) note(name, text);
  return written;
}
