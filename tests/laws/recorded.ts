import type { Told } from '../../src/core/checking/told.ts';
import type { Register } from '../../src/core/register/register.ts';
import { registerIn, type Tree } from '../support/in-memory.ts';
import { judgedIn } from './advice.ts';
import { type Form, treeWith } from './forms.ts';

/** All that is recorded, as it is counted: without copies, in words alone, whatever signs stand round them. */
export function recordedIn(register: Register): string {
  const records = register.originals.filter(({ readable }) => readable);
  return JSON.stringify(
    records
      .map(({ kind, id, data }) => [kind, id, data])
      .sort((a, b) => (`${a[0]}/${a[1]}` < `${b[0]}/${b[1]}` ? -1 : 1)),
    sorted,
  );
}

/** Fields in one order, however they were written. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return wordsIn(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The words of a text, without a mark or number in front. */
const wordsIn = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/<\/?\w+>|^\(?(?:\d{1,2}|[a-zA-Z])[.):]\s*|^[1ox] /g, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** Is what was written in another form neither recorded as it was, nor pointed out? Then what is there instead. */
export async function silenceAbout(
  form: Form,
  tree: Tree,
  recorded: string,
  known: ReadonlySet<string>,
): Promise<string | undefined> {
  const other = treeWith(tree, form);
  const now = recordedIn(await registerIn(other));
  if (now === recorded) return undefined;
  const { told } = await judgedIn(other, ['nl']);
  if (
    told.nl.some(
      finding => finding.group === 'records' && !known.has(keyOf(finding)) && isThere(finding, form),
    )
  )
    return undefined;
  return `${form.name}\n  ${
    told.nl
      .filter(finding => !known.has(keyOf(finding)))
      .map(({ rule, at, range }) => `${rule} ${at.file}:${range.line}`)
      .join('\n  ') || 'nothing is said'
  }\n  ${difference(recorded, now)}`;
}

export const keyOf = ({ rule, at, message }: Told): string => [rule, at.file, at.path, message].join(' ');

/** Is this finding about the place where it stands now? */
function isThere({ rule, at, range, related, relatedRanges }: Told, { file, lines, files }: Form): boolean {
  // Of a file that cannot be read all is told, where it can be seen.
  if (rule === 'readable' && at.file === file) return true;
  const isAt = (path: string, { line, endLine }: Told['range']): boolean =>
    lines === undefined || file !== path
      ? path === file || files.has(path) || file.startsWith(path) || path.startsWith(file)
      : line <= lines[1] + 1 && endLine >= lines[0] - 1;
  return (
    isAt(at.file, range) ||
    related.some((other, index) => isAt(other.at.file, relatedRanges[index] as Told['range']))
  );
}

function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return `${before.slice(Math.max(0, at - 60), at + 80)}\n  ${after.slice(Math.max(0, at - 60), at + 80)}`;
}
