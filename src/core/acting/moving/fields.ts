import { applied, type Edit } from '../../changing/edit.ts';
import { readAgain } from '../../changing/proof.ts';
import { isSame } from '../../changing/steps.ts';
import type { Step } from '../../model/place.ts';
import { fieldIn, type RecordFile } from '../../model/record.ts';
import { keyOf } from '../../model/record-key.ts';
import { locatorOf } from '../../reading/locate.ts';
import { put } from '../../reading/put.ts';
import { wikiTarget } from '../../reading/wiki-link.ts';
import type { Words } from '../../words/words.ts';
import type { Leaves, Moving } from '../moving.ts';
import { movedTarget } from './links.ts';

/** A value in the fields of a record that has to be another one: as it is written, and as the record holds it. */
interface Moved {
  path: readonly Step[];
  written: string;
  better: string;
  value: string;
}

/**
 * What has to be edited in the fields of a record so that they name a record by its new id. Proven: read again, those
 * fields name it, and nothing else is otherwise. Nothing where that could not be done.
 */
export function fieldEdits(record: RecordFile, moving: Moving, words: Words, leaves: Leaves): Edit[] {
  const moved = [...movedReferences(record, moving), ...movedLinks(record, moving)].filter(
    ({ path, written, better }) => written !== better && !leaves(record, path),
  );
  if (moved.length === 0) return [];
  const data = structuredClone(record.data);
  for (const { path, value } of moved) put(data, path, value);
  const isRight = (edits: readonly Edit[] | undefined): edits is Edit[] => {
    if (edits === undefined) return false;
    const after = readAgain(record, applied(record.text, edits), words);
    return after.readable && isSame(after.data, data);
  };
  return (
    [() => byLines(record, moved), () => byPlaces(record, moved, words)].map(way => way()).find(isRight) ?? []
  );
}

function movedReferences({ references }: RecordFile, { kind, from, to }: Moving): Moved[] {
  return references.flatMap(reference => {
    const { path, targets, written } = reference;
    if (reference.kind !== kind || reference.id !== from.id) return [];
    const better = movedReference(written, from, to);
    const value = targets.length === 1 ? to.id : keyOf({ kind, id: to.id });
    return better === undefined ? [] : [{ path, written, better, value }];
  });
}

/** A reference in the form in which it is written: as an id, a path or a link, which goes on showing the name. */
function movedReference(written: string, from: Moving['from'], to: Moving['to']): string | undefined {
  const target = wikiTarget(written) ?? written;
  const [, before, ending] = /^(.*\/)?[^/]*?(\.md|\.yaml)?$/.exec(target) ?? [];
  const name = target.slice((before ?? '').length, target.length - (ending ?? '').length);
  if (name !== from.id) return undefined;
  const folder = from.file.slice(0, from.file.lastIndexOf('/') + 1);
  const isWhole = before?.endsWith(folder) === true && folder !== '';
  const path = isWhole
    ? before.slice(0, -folder.length) + to.file.slice(0, to.file.lastIndexOf('/') + 1)
    : (before ?? '');
  const better = `${path}${to.id}${ending ?? ''}`;
  if (target === written) return better;
  const shown = written.replace(target, () => better);
  return from.name === to.name ? shown : shown.replace(`|${from.name}]]`, () => `|${to.name}]]`);
}

/** Links in fields that lead to the file. */
function movedLinks(record: RecordFile, moving: Moving): Moved[] {
  const documents = fieldIn(record.data, 'documents');
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((item: unknown, index): Moved[] => {
    const isText = typeof item === 'string';
    const written = isText ? item : (item as { link?: unknown } | null)?.link;
    if (typeof written !== 'string') return [];
    const name = wikiTarget(written);
    const target = name ?? written;
    const better = movedTarget({ target, isWiki: name !== undefined }, record.file, moving, true);
    if (better === undefined) return [];
    const value = written.replace(target, () => better);
    return [{ path: ['documents', index, ...(isText ? [] : ['link'])], written, better: value, value }];
  });
}

/** Found by lines, each of which has one value behind a name or a hyphen: quick, and so it is nearly always written. */
function byLines({ text }: RecordFile, moved: readonly Moved[]): Edit[] | undefined {
  const better = new Map(moved.map(each => [each.written, each.better]));
  const line =
    /^((?:[ \t]|-[ \t]+)*(?:[\p{L}_]+:[ \t]+)?(["']?))([^\s"'#][^\n]*?)\2[ \t]*(?:[ \t]#[^\n]*)?$/gmu;
  const end = text.indexOf('\n---', 3);
  const yaml = end < 0 ? text : text.slice(0, end + 1);
  const edits = [...yaml.matchAll(line)].flatMap(({ 1: before = '', 3: value = '', index }) => {
    const other = better.get(value);
    const at = index + before.length;
    return other === undefined ? [] : [{ at, end: at + value.length, text: other }];
  });
  return edits.length === moved.length ? edits : undefined;
}

/** Found with a parser that knows where each value stands. */
function byPlaces(record: RecordFile, moved: readonly Moved[], words: Words): Edit[] | undefined {
  const locator = locatorOf(record, words);
  const edits = moved.map(({ path, written, better }) => {
    const [from, to] = locator.spanOf({ file: record.file, path });
    const at = record.text.slice(from, to).indexOf(written);
    return at < 0 ? undefined : { at: from + at, end: from + at + written.length, text: better };
  });
  return edits.every(edit => edit !== undefined) ? edits : undefined;
}
