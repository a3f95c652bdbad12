import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { folderKinds, kinds } from '../../src/core/model/kinds.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import { type Tree, treeOf } from '../support/in-memory.ts';
import { anySign } from './any-sign.ts';

/** One file in one repository, with what somebody or something made of it. */
export interface Case {
  ground: string;
  path: string;
  content: Buffer;
}

const tests = join(import.meta.dirname, '..');
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(item => item.isDirectory())
    .map(item => join(folder, item.name))
    .sort();

const grounds = new Map<string, Tree>(
  [
    ...foldersIn(join(tests, 'rules')).flatMap(foldersIn),
    ...foldersIn(join(tests, 'fixes')).map(folder => join(folder, 'before')),
    ...foldersIn(join(tests, '../examples')),
  ].map(folder => [folder.slice(tests.length + 1), treeOf(folder)]),
);

/** The files of a case, its own among them. */
export function treeIn({ ground, path, content }: Case): Tree {
  return new Map([...(grounds.get(ground) as Tree), [path, content]]);
}

/** Small repositories in both languages, in which any file can lie. */
const small = ['rules/two-sides/silent', 'rules/two-sides/english', 'rules/readable/several-in-one-file'];

/** What parsers, people and machines trip over. */
const tokens = [
  ...['---', '----', '\n---\n', '...', ': ', ':', '- ', '-', '? ', '"', "'", '\t', ' ', '\n', '\n\n', '\n  '],
  ...[
    '\r\n',
    '\r',
    '\ufeff',
    '\0',
    '🧑🏽‍🌾',
    'é',
    'e\u0301',
    '漢',
    '\u200f',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u001b[31m',
  ],
  ...[
    ' # ',
    '#',
    '&a ',
    '*a',
    '!!str ',
    '!<x> ',
    '|\n',
    '>-\n',
    '[',
    ']',
    '{',
    '}',
    ',',
    '%',
    '@',
    '`',
    '\\',
    '\\"',
  ],
  ...['“', '”', '…', '‘', '–', '<<: ', '<<<<<<< a\n', '>>>>>>> b\n', '=======\n', '---js\n', '%YAML 1.2\n'],
  ...[
    '[a](b)',
    '![a](<b c>)',
    '](',
    '[a]: b\n',
    '<a href="',
    '<!--',
    '```\n',
    '~~~',
    '%20',
    '%zz',
    '../..',
    '#anker',
  ],
  ...[
    '2026-02-30',
    '12 maart 2026',
    '12-3-2026',
    '2026-13',
    '0000-00-00',
    '99999-01-01',
    'P1Y',
    '3 maanden',
    'geen',
  ],
  ...[
    '0',
    '-1',
    '1,5',
    '1e999',
    'NaN',
    '9'.repeat(400),
    'ja',
    'nee',
    '~',
    'null',
    'true',
    'uit',
    'initiatief',
  ],
  ...[
    '111222333',
    '06-12345678',
    'NL91ABNA0417164300',
    'wim@voorbeeld.nl',
    '1234 AB 5',
    'pincode 1234',
    'https://',
  ],
  ...['__proto__', 'constructor', 'toString', 'x_eigen', 'initiative', 'rol/', 'personen/', '.md', 'README'],
];
const token = fc.constantFrom(...tokens);

const anyText = fc.oneof(
  fc.string({ unit: anySign, maxLength: 60 }),
  fc.array(fc.oneof(token, fc.string({ maxLength: 6 })), { maxLength: 30 }).map(parts => parts.join('')),
  // Very much of one thing, in a file that is not too large to be read.
  fc
    .tuple(token, fc.integer({ min: 100, max: 3000 }))
    .map(([piece, times]) => piece.repeat(times).slice(0, 100_000)),
);
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes)),
  anyText.map(text => Buffer.from(text)),
);

const folders = folderKinds.flatMap(kind => [vocabularies.nl.folders[kind], vocabularies.en.folders[kind]]);
const oddName = fc
  .string({ unit: anySign, minLength: 1, maxLength: 12 })
  .map(name => name.replace(/[/\0]/g, '').replace(/^[.]+|~$/g, ''))
  .filter(name => name !== '');
const anyPath = fc.oneof(
  { weight: 1, arbitrary: fc.constant('initiatief.yaml') },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...folders),
        fc.oneof(
          fc.constantFrom('wim', '2026-03-12-a', 'con', 'Wim de W.', 'a/b', 'constructor', 'é'),
          oddName,
        ),
        fc.constantFrom('.md', '.md', '.yaml', '.yml', '.MD', '.txt', ''),
      )
      .map(([folder, name, extension]) => `${folder}/${name}${extension}`),
  },
);

const bytesAsFile = fc
  .tuple(
    anyPath,
    anyBytes,
    fc.constantFrom('', '---\n', '---\nnaam: A\n'),
    fc.constantFrom('', '\n---\n', '\n---\n\n## Waarvoor?\n'),
  )
  .map(
    ([path, bytes, before, after]) =>
      [path, Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)])] as const,
  );

const fieldWords = [...Object.values(vocabularies.nl.fields), ...Object.values(vocabularies.en.fields)];
const valueWords = [
  ...Object.values(vocabularies.nl.values),
  ...Object.values(vocabularies.en.values),
  ...kinds,
];
const anyKey = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fieldWords) },
  { weight: 1, arbitrary: token },
  { weight: 1, arbitrary: fc.string({ unit: anySign, maxLength: 8 }) },
);
const anyScalar = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...valueWords) },
  { weight: 3, arbitrary: token },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.bigInt(), fc.boolean(), fc.constant(null)) },
);
const tree = fc.letrec<{ node: unknown; map: unknown; list: unknown[] }>(tie => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, anyScalar, tie('map'), tie('list')),
  map: fc.array(fc.tuple(anyKey, tie('node')), { maxLength: 7 }).map(pairs => new Map(pairs)),
  list: fc.array(tie('node'), { maxLength: 4 }),
}));
/** Something wrapped very often: deeper than anybody reads. */
const deep = fc
  .tuple(tree.node, fc.constantFrom('list', 'map'), fc.integer({ min: 5, max: 150 }))
  .map(([node, how, times]) => {
    let wrapped = node;
    for (let turn = 0; turn < times; turn += 1)
      wrapped = how === 'list' ? [wrapped] : new Map([['wie', wrapped]]);
    return new Map([
      ['naam', 'A' as unknown],
      ['wie', wrapped],
    ]);
  });
const wide = fc.tuple(anyKey, anyScalar, fc.integer({ min: 100, max: 500 })).map(([key, value, times]) => {
  // Very long texts, very often, would be more than a string can hold.
  const length = Math.min(times, Math.ceil(900_000 / (String(value).length + 1)));
  return new Map([[key, Array.from({ length }, () => value)]]);
});
const styles = [
  {},
  { collectionStyle: 'flow' },
  { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' },
  { defaultStringType: 'QUOTE_SINGLE', lineWidth: 20 },
  { defaultStringType: 'BLOCK_LITERAL', defaultKeyType: 'PLAIN' },
] as const;
const treeAsFile = fc
  .tuple(
    anyPath,
    fc.oneof(
      { weight: 8, arbitrary: tree.map },
      { weight: 1, arbitrary: deep },
      { weight: 1, arbitrary: wide },
    ),
    fc.constantFrom(...styles),
  )
  .map(([path, value, style]) => {
    const yaml = stringify(value, { ...style, aliasDuplicateObjects: false });
    return [path, Buffer.from(path.endsWith('.yaml') ? yaml : `---\n${yaml}---\n`)] as const;
  });

type Edit = (text: string) => string;
const at = (text: string, where: number): number => where % (text.length + 1);
const cut = (text: string, where: number, length: number, put: string): string => {
  const from = at(text, where);
  return text.slice(0, from) + put + text.slice(from + length);
};
const inLines = (text: string, change: (lines: string[]) => void): string => {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
};
const where = fc.nat({ max: 3000 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(where, token).map(
    ([from, put]): Edit =>
      text =>
        cut(text, from, 0, put),
  ),
  fc.tuple(where, token).map(
    ([from, put]): Edit =>
      text =>
        cut(text, from, put.length, put),
  ),
  fc.tuple(where, fc.integer({ min: 1, max: 40 })).map(
    ([from, length]): Edit =>
      text =>
        cut(text, from, length, ''),
  ),
  fc.tuple(where, fc.string({ unit: anySign, minLength: 1, maxLength: 3 })).map(
    ([from, put]): Edit =>
      text =>
        cut(text, from, 1, put),
  ),
  fc.tuple(where, where).map(
    ([one, other]): Edit =>
      text =>
        inLines(text, lines => {
          const [a, b] = [one % lines.length, other % lines.length];
          [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
        }),
  ),
  fc.tuple(where, where, fc.constantFrom('', ' ', '  ', '- ', '\t')).map(
    ([from, to, before]): Edit =>
      text =>
        inLines(text, lines => lines.splice(to % lines.length, 0, before + lines[from % lines.length])),
  ),
  where.map(
    (which): Edit =>
      text =>
        inLines(text, lines => lines.splice(which % lines.length, 1)),
  ),
  fc.tuple(where, fc.constantFrom(' ', '  ', '- ', '\t', '> ', '## ', '#')).map(
    ([which, before]): Edit =>
      text =>
        inLines(text, lines => lines.splice(which % lines.length, 1, before + lines[which % lines.length])),
  ),
  // The value behind a name, whatever it is.
  fc.tuple(where, fc.oneof(token, fc.constantFrom(...valueWords), fc.string({ maxLength: 12 }))).map(
    ([which, put]): Edit =>
      text =>
        inLines(text, lines => {
          const fields = lines.flatMap((line, index) => (/^[ -]*[\p{L}_]+:/u.test(line) ? [index] : []));
          const index = fields[which % Math.max(1, fields.length)];
          if (index !== undefined) lines[index] = lines[index]?.replace(/:.*$/s, () => `: ${put}`) as string;
        }),
  ),
  fc.tuple(where, fc.constantFrom(...fieldWords)).map(
    ([which, name]): Edit =>
      text =>
        inLines(text, lines => {
          const index = which % lines.length;
          lines[index] = lines[index]?.replace(/[\p{L}_]+(?=:)/u, () => name) as string;
        }),
  ),
  where.map(
    (from): Edit =>
      text =>
        text.slice(0, at(text, from)),
  ),
  fc.tuple(where, fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 40 })).map(
    ([from, length, times]): Edit =>
      text =>
        cut(text, from, 0, text.slice(at(text, from), at(text, from) + length).repeat(times)),
  ),
  fc.constantFrom<Edit>(
    text => text.replaceAll('\n', '\r\n'),
    text => text.replaceAll('\n', '\r'),
    text => `\ufeff${text}`,
    text => text.replaceAll(': ', ':'),
    text => text.replaceAll('  ', '\t'),
    text => text.toUpperCase(),
    text => text.normalize('NFD'),
    text => text + text,
  ),
);

const records = [...grounds].flatMap(([ground, files]) =>
  // A check of a whole example takes long: in a small repository its records have loose ends, and that is fine.
  [...files]
    .filter(([path]) => /\.(md|yaml)$/.test(path))
    .map(([path, bytes]) => ({
      ground: ground.includes('examples') ? (small[Number(/repair/.test(ground))] as string) : ground,
      path,
      bytes,
    })),
);
const editedRecord = fc
  .tuple(
    fc.constantFrom(...records),
    fc.array(edit, { minLength: 1, maxLength: 5 }),
    fc.constantFrom<BufferEncoding>(...Array<'utf8'>(30).fill('utf8'), 'latin1', 'utf16le'),
  )
  .map(([{ ground, path, bytes }, edits, encoding]): Case => {
    const text = edits.reduce((before, change) => change(before).slice(0, 200_000), bytes.toString('utf8'));
    return { ground, path, content: Buffer.from(text, encoding) };
  });

const inSmall = (file: fc.Arbitrary<readonly [string, Buffer]>): fc.Arbitrary<Case> =>
  fc.tuple(fc.constantFrom(...small), file).map(([ground, [path, content]]) => ({ ground, path, content }));

/** Any bytes as a file, any tree as YAML, any edit of a record that somebody wrote. */
export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  { weight: 2, arbitrary: inSmall(bytesAsFile) },
  { weight: 3, arbitrary: inSmall(treeAsFile) },
  { weight: 5, arbitrary: editedRecord },
);
