import { readingOf } from '../../core/audiences/hide-from-everyone.ts';
import type { Change, FieldChange, Value } from '../../core/changing/change.ts';
import { commentSpans } from '../../core/changing/comments.ts';
import type { Edit } from '../../core/changing/edit.ts';
import { partsOf } from '../../core/changing/record-text.ts';
import type { Step } from '../../core/model/place.ts';
import { fieldIn, type RecordFile } from '../../core/model/record.ts';
import { shapeAt } from '../../core/model/shape.ts';
import { sectionsOf } from '../../core/reading/sections.ts';
import { wikiTarget } from '../../core/reading/wiki-link.ts';
import type { Register } from '../../core/register/register.ts';
import { rewrite } from '../../core/register/rewrite.ts';
import { targetOf } from '../../core/register/targets.ts';
import { nameless, unlinked } from './nameless.ts';
import type { Forgotten } from './who.ts';

/** What becomes of the texts of a record: first what is no field, then its fields. */
export interface TextChanges {
  edits: Edit[];
  fields: FieldChange[];
}

/** Takes links to somebody's file out of the texts of a record, and the name too where that is asked. */
export function textChanges(
  record: RecordFile,
  who: Forgotten,
  { words }: Register,
  isReplaced: boolean,
): TextChanges {
  const { file, body, text, readable } = record;
  if (!readable) return { edits: [], fields: [] };
  const { language } = words.vocabulary;
  const replaced = (one: string): string => (isReplaced ? nameless(one, 'text', who, language) : one);
  const bare = who.file === undefined ? body : unlinked(body, file, who.file, language);
  const other = replaced(bare);
  const { yaml, yamlAt } = partsOf(file, text);
  const comments = !yaml.includes('#')
    ? []
    : commentSpans(yaml).flatMap(([from, to]): Edit[] => {
        const said = yaml.slice(from, to);
        const better = `#${replaced(said.slice(1))}`;
        return better === said ? [] : [{ at: yamlAt + from, end: yamlAt + to, text: better }];
      });
  const inBody = other === body ? [] : [{ at: text.length - body.length, end: text.length, text: other }];
  const fields = isReplaced ? fieldTexts(record, who, words) : [];
  return { edits: [...comments, ...inBody], fields: [...fields, ...documentsGone(record, who)] };
}

function fieldTexts(record: RecordFile, who: Forgotten, words: Register['words']): FieldChange[] {
  const { kind, file, body, data } = record;
  const { language } = words.vocabulary;
  const below = new Set(
    sectionsOf(body, heading => words.headings(kind).section(heading)).flatMap(({ name }) => name ?? []),
  );
  const changes: FieldChange[] = [];
  const look = (text: string, path: readonly Step[]): void => {
    const better = nameless(text, readingOf(kind, path), who, language);
    if (better !== text) changes.push({ do: 'set', file, path: [...path], value: better });
  };
  rewrite({ ...record, body: '' } as RecordFile, {
    text: (text, path) => {
      if (!isLeft(record, path) && !below.has(path[0] as never)) look(text, path);
      return text;
    },
    reference: (_, id) => id,
  });
  for (const name of Object.keys(data).filter(each => each.startsWith('x_'))) {
    const value = fieldIn(data, name);
    if (typeof value === 'string') look(value, [name]);
    else if (Array.isArray(value) && value.every(item => typeof item === 'string')) {
      const better = value.map((item: string) => nameless(item, 'text', who, language));
      if (better.some((item, at) => item !== value[at]))
        changes.push({ do: 'set', file, path: [name], value: better as Value });
    }
  }
  return changes;
}

/** What keeps its name: who or what it is, and where a link leads. */
function isLeft({ kind }: RecordFile, path: readonly Step[]): boolean {
  const shape = shapeAt(kind, path);
  const isName =
    path.length === 1 && path[0] === 'name' && ['person', 'partner', 'initiative'].includes(kind);
  return isName || path.at(-1) === 'id' || (shape?.type === 'text' && shape.link);
}

/** A list of documents that has the file of somebody among them. */
function documentsGone({ file, data }: RecordFile, who: Forgotten): FieldChange[] {
  const documents = fieldIn(data, 'documents');
  if (!Array.isArray(documents) || who.file === undefined) return [];
  return documents
    .flatMap((item: unknown, at): FieldChange[] => {
      const link = typeof item === 'string' ? item : (item as { link?: unknown }).link;
      const name = typeof link === 'string' ? wikiTarget(link) : undefined;
      const leadsThere =
        name === undefined
          ? typeof link === 'string' && targetOf(link, file)?.path === who.file
          : `/${who.file}`.replace(/\.md$/, '').endsWith(`/${name}`);
      return leadsThere ? [{ do: 'remove', file, path: ['documents', at] }] : [];
    })
    .toReversed();
}

/** The changes of a text, where there are any. */
export function textChange(file: string, edits: readonly Edit[]): Change[] {
  return edits.length > 0 ? [{ do: 'text', file, edits }] : [];
}
