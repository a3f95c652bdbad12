import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Told } from '../src/core/finding.ts';
import { judged, type Tree, treeOf } from './support/in-memory.ts';

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));

const root = join(import.meta.dirname, 'rules');

/** What a remedy says, and what somebody does who follows it to the letter; nothing where it cannot be done. */
type Remedy = readonly [says: RegExp, follow: (tree: Tree, finding: Told, typed: string) => Tree | undefined];

const remedies: readonly Remedy[] = [
  [/^(?:Bedoel je|Do you mean) "(.*)"\?$/, typeInstead],
  [/^(?:Schrijf(?: liever)?|Write|Better write): (.*)$/, typeInstead],
  [/^(?:Typ|Type) \S+ (?:ervoor|in front): (\S+)$/, typeInstead],
  [/^(?:Noem het bestand|Call the file) (.*)$/, rename],
  [/^(?:Noem de map|Call the folder) (.*)$/, renameFolder],
  [/^(?:Zet er ## voor|Put ## in front): (## .*)$/, markLine],
  [/^(?:Zet het bovenaan|Put it at the top):\n([\s\S]*)$/, typeAtTop],
  [/^(?:Vergelijk de twee, en houd er één|Compare the two, and keep one)\./, keepOne],
];

/** The text of a file with another text in a range. */
function edited(
  tree: Tree,
  { at, range }: Told,
  change: (found: string) => string | undefined,
): Tree | undefined {
  const text = tree.get(at.file)?.toString('utf8');
  if (text === undefined || range.line !== range.endLine) return undefined;
  const lines = text.split('\n');
  const line = lines[range.line - 1] ?? '';
  const found = line.slice(range.column - 1, range.endColumn - 1);
  const other = change(found);
  if (other === undefined) return undefined;
  lines[range.line - 1] = line.slice(0, range.column - 1) + other + line.slice(range.endColumn - 1);
  return new Map(tree).set(at.file, Buffer.from(lines.join('\n')));
}

function typeInstead(tree: Tree, finding: Told, typed: string): Tree | undefined {
  const bare = typed.replace(/^"(.*)"$/, '$1');
  // Around the whole of a link it is the link that is typed.
  if (/^!?\[.*\]\(.*\)$/.test(bare) || bare.endsWith('…')) return undefined;
  // A link that stands there more often is told once, with the other places.
  const again = finding.rule === 'link-exists' ? finding.related : [];
  const places = [
    finding,
    ...again.map(({ at }, index) => ({ at, range: finding.relatedRanges[index] }) as Told),
  ];
  return places.reduceRight<Tree | undefined>(
    (now, place) =>
      now &&
      edited(now, place, found => {
        const [, quote = ''] = /^(["'])/.exec(found) ?? [];
        return quote + bare + quote;
      }),
    tree,
  );
}

function moved(tree: Tree, from: string, to: string): Tree | undefined {
  const bytes = tree.get(from);
  if (bytes === undefined || tree.has(to)) return undefined;
  const others = [...tree].filter(([path]) => path !== from);
  return new Map([...others, [to, bytes] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rename(tree: Tree, { at }: Told, typed: string): Tree | undefined {
  const folder = at.file.slice(0, at.file.lastIndexOf('/') + 1);
  return moved(tree, at.file, typed.includes('/') ? typed : folder + typed);
}

function renameFolder(tree: Tree, { at }: Told, typed: string): Tree | undefined {
  const paths = [...tree.keys()].filter(path => path.startsWith(at.file));
  return paths.reduce<Tree | undefined>(
    (now, path) => now && moved(now, path, `${typed}/${path.slice(at.file.length)}`),
    tree,
  );
}

function markLine(tree: Tree, finding: Told, typed: string): Tree | undefined {
  return edited(tree, finding, found => {
    const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');
    expect(words(found)).toBe(words(typed));
    return `## ${found}`;
  });
}

function typeAtTop(tree: Tree, { at }: Told, typed: string): Tree | undefined {
  const text = tree.get(at.file)?.toString('utf8') ?? '';
  const end = text.indexOf('\n---', 3);
  const lines = typed.split('\n').map(line => line.replace(/^ {2}/, ''));
  return new Map(tree).set(
    at.file,
    Buffer.from(`${text.slice(0, end)}\n${lines.join('\n')}${text.slice(end)}`),
  );
}

/** Keeps the other, and refers to that one wherever something refers to the copy. */
function keepOne(tree: Tree, { at, facts, related, relatedRanges }: Told): Tree | undefined {
  const { other } = facts as { other: string };
  const id = other.slice(other.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const left = new Map([...tree].filter(([path]) => !path.startsWith(at.file)));
  return related.reduce<Tree | undefined>((now, { at: place }, index) => {
    if (place.file === other || !now) return now;
    const range = relatedRanges[index] as Told['range'];
    return edited(now, { at: place, range } as Told, () => id);
  }, left);
}

/** A finding, known again on another line or under another name of its file. */
const keyOf = ({ rule, message, at }: Told): string =>
  [rule, message, ...at.path].join(' · ').replace(/\S+\.(?:md|yaml)/g, '');

/** What an evaluation lacks, and who has the same name, can be seen only when it is known that it was held, or the name. */
const seenLater = ['evaluation-complete', 'same-name'];

/**
 * What is found now about records and was not before, as often as it is. Of a file that was not read before all is new.
 */
function fresh(after: readonly Told[], before: readonly Told[], unread: ReadonlySet<string>): string[] {
  const left = before.map(keyOf);
  return after
    .filter(({ rule, group, at }) => group === 'records' && !unread.has(at.file) && !seenLater.includes(rule))
    .map(keyOf)
    .filter(key => {
      const at = left.indexOf(key);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}

describe('a remedy, followed to the letter, makes the finding go away and brings no other', () => {
  const followed = new Map<string, number>();

  it.each(foldersIn(root))('%s', async rule => {
    for (const name of foldersIn(join(root, rule))) {
      const tree: Tree = new Map(
        [...treeOf(join(root, rule, name))].filter(([path]) => path !== 'expected.txt'),
      );
      const { findings, files } = (await judged(tree)).result;
      for (const finding of findings) {
        const [found] = remedies.flatMap(([says, follow]) => {
          const match = says.exec(finding.help ?? '');
          const after = match && follow(tree, finding, match[1] ?? '');
          return after ? [after] : [];
        });
        if (!found || finding.help?.includes('•')) continue;
        followed.set(finding.rule, (followed.get(finding.rule) ?? 0) + 1);
        const { findings: after, files: read } = (await judged(found)).result;
        const unread = new Set(
          read.filter(file => !files.includes(file) && finding.rule === 'misplaced-file'),
        );
        const others = findings.filter(other => other !== finding);
        const where = `${rule}/${name}: ${finding.at.file} ${finding.message} → ${finding.help}`;
        expect(fresh(after, others, unread), where).toEqual([]);
      }
    }
  });

  it('can be followed so in most rules that name what to type', () => {
    expect([...followed.keys()]).toEqual(
      expect.arrayContaining([
        'copied-file',
        'date-form',
        'file-name',
        'link-exists',
        'link-form',
        'misplaced-file',
        'reference-exists',
        'schema',
        'unread-answer',
        'unread-field',
      ]),
    );
  });
});
