import { foldHeading } from '../ground/fold.ts';
import { codeLanguage, type Language, languages } from '../ground/language.ts';
import { nearest } from '../words/nearest.ts';
import { columnWords, type ListKind } from './column-words.ts';

/** What a column holds, by the name of the field; a name in parts has a name for each. */
export type ListField = string;

/** Columns that are read together where there are more of them; of the others the first counts. */
export const joined: ReadonlySet<ListField> = new Set([
  'address',
  'contacts',
  'contributes',
  'email',
  'holders',
  'own_goals',
  'phone',
  'roles',
  'talents',
  'wants_to_learn',
]);

/** By kind: each word above a column, folded, with the field that it stands for. */
const known = new Map<ListKind, ReadonlyMap<string, ListField>>();

function wordsFor(kind: ListKind): ReadonlyMap<string, ListField> {
  const before = known.get(kind);
  if (before) return before;
  const all = new Map<string, ListField>();
  for (const language of languages)
    for (const [field, words] of Object.entries(columnWords[language].fields[kind]))
      for (const word of words.split(', ')) if (!all.has(word)) all.set(word, field);
  known.set(kind, all);
  return all;
}

/** The fields that a list of this kind can have. */
export function fieldsFor(kind: ListKind): ListField[] {
  return Object.keys(columnWords[codeLanguage].fields[kind]);
}

/** What we call a field above a column. */
export function fieldName(kind: ListKind, field: ListField, language: Language): string {
  return columnWords[language].fields[kind][field]?.split(', ')[0] ?? field;
}

/** The field that somebody means with a word, or the name of the one that is near. */
export function fieldCalled(
  kind: ListKind,
  typed: string,
  language: Language,
): { field: ListField } | { nearest: string | undefined } {
  const words = wordsFor(kind);
  const wanted = foldHeading(typed.replaceAll('_', ' '));
  const field = words.get(wanted) ?? fieldsFor(kind).find(name => name === typed.trim());
  if (field !== undefined) return { field };
  const names = [...words].map(([word, of]) => [word, fieldName(kind, of, language)] as const);
  return { nearest: nearest(wanted, names) };
}

/** The field that a heading tells of: in these words, or with more around them. */
export function fieldOfHeading(kind: ListKind, heading: string): ListField | undefined {
  if (heading.length > 60) return undefined;
  const words = wordsFor(kind);
  const folded = foldHeading(heading);
  const bare = foldHeading(heading.replace(/\([^()]*\)/g, ' '));
  const exact = words.get(folded) ?? words.get(bare);
  const parts = folded.split(' ');
  if (exact !== undefined || parts.length > 5) return exact;
  const within = parts
    .flatMap((_, from) => parts.slice(from).map((_, more) => parts.slice(from, from + more + 1).join(' ')))
    .filter(words.has, words)
    .filter(word => word.length > 3 || word === 'tel');
  return words.get(within.toSorted((one, other) => other.length - one.length)[0] ?? '');
}
