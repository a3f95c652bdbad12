import { commentsIn } from '../../core/changing/comments.ts';
import { slugOf } from '../../core/ground/slug.ts';
import type { RecordFile, SchemaReason } from '../../core/model/record.ts';
import { shapeOf } from '../../core/model/shape.ts';
import { splitMarkdown } from '../../core/reading/front-matter.ts';
import type { Register } from '../../core/register/register.ts';

/** The records that may be the same as this one: they are called the same, or one is called as the other begins. */
export function alikeTo({ kind, id: own, data }: RecordFile, register: Register) {
  const name = slugOf(data.name);
  const isAlike = (id: string, other: string): boolean => {
    const [short, long] = [slugOf(other), name].sort((a, b) => a.length - b.length) as [string, string];
    return (
      short !== '' &&
      id !== own &&
      (long === short || long.startsWith(`${short}-`) || long.endsWith(`-${short}`))
    );
  };
  return register.all(kind).filter(({ id, data: other }) => isAlike(id, other.name));
}

/** The fields in which something stands that nobody can read: it would be gone with the record. */
export function unreadIn({ problems }: RecordFile): string[] {
  return problems.flatMap(problem =>
    problem.type === 'schema' && !ofNothingWritten.has(problem.reason) && problem.path[0] !== undefined
      ? [String(problem.path[0])]
      : [],
  );
}

/** What a record lacks, or has too much of: none of it is left out where the record is read. */
const ofNothingWritten: ReadonlySet<SchemaReason> = new Set(['not-filled-in', 'one-of', 'not-both']);

/** The comments beside the fields of a record that stand in none of these other texts of its kind. */
export function lostComments(
  { kind, text }: RecordFile,
  others: readonly string[],
  { words }: Register,
): string[] {
  const commentsOf = (whole: string): string[] => {
    const split = splitMarkdown(whole);
    const yaml = 'yaml' in split ? split.yaml : whole;
    return commentsIn(yaml, shapeOf(kind), words).map(({ text: said }) => said.replace(/^#\s*/, ''));
  };
  const known = new Set(others.flatMap(commentsOf));
  return commentsOf(text).filter(comment => !known.has(comment));
}
