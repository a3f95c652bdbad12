import fc from 'fast-check';

/** Pieces of lines; put together at any depth, they make all that people type, and much that nobody should. */
const name = fc.constantFrom(
  'naam',
  'wie',
  'persoon',
  'x_eigen',
  'één',
  'A1',
  'a-b',
  'constructor',
  '__proto__',
  '1a',
  'a b',
);
const gap = fc.constantFrom(': ', ':', ':  ', ' : ', ':   ');
const text = fc.oneof(
  fc.constantFrom(
    'wim',
    '2026-03-12',
    'a: b',
    'a #b',
    'a#b',
    'a:',
    '"a: b"',
    "'a'",
    '"a',
    "it's",
    "'it''s'",
    '"a\\n"',
  ),
  fc.constantFrom(
    '',
    ' ',
    '~',
    'null',
    '- a',
    '-',
    '-a',
    '?',
    '? a',
    ':a',
    '[a]',
    '{a: b}',
    '| ',
    '>',
    '*a',
    '&a b',
    '!t',
    '@w',
  ),
  fc.constantFrom(
    '%a',
    '`',
    'a\tb',
    '\ta',
    'a ',
    '...',
    '---',
    '“a”',
    '€ 5',
    '🌱',
    '\u00a0a',
    '=',
    '<<',
    '.5',
    '(a)',
    '"a" b',
    '# c',
    '"" ',
  ),
  fc.stringMatching(/^[ -~à-ÿ]{0,12}$/),
);
const content = fc.oneof(
  fc.tuple(name, gap, text).map(parts => parts.join('')),
  fc.tuple(fc.constantFrom('- ', '-  ', '-', '- - '), name, gap, text).map(parts => parts.join('')),
  fc.tuple(fc.constantFrom('- ', '-  ', '-', '- - '), text).map(parts => parts.join('')),
  fc.constantFrom('', '# uitleg', '- ', '-'),
  text,
);
/** A line as somebody types it. */
export const line = fc
  .tuple(fc.constantFrom(0, 0, 0, 1, 2, 2, 2, 4, 4, 6), content)
  .map(([depth, it]) => ' '.repeat(depth) + it);

const ownName = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);

/** Fields as a program would lay them out, nearly all of it plain. */
export const tidy = fc.letrec<{ block: string[] }>(tie => ({
  block: fc
    .array(
      fc.oneof(
        fc
          .tuple(ownName, fc.constantFrom('wim', '"a: b"', "'x'", '', 'een zin, met komma'))
          .map(([a, b]) => [`${a}: ${b}`]),
        fc.tuple(ownName, tie('block')).map(([a, lines]) => [`${a}:`, ...lines.map(each => `  ${each}`)]),
        fc
          .tuple(ownName, fc.constantFrom('', '  '), fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
          .map(([a, depth, items]) => [
            `${a}:`,
            ...items.flatMap(lines => lines.map((each, at) => `${depth}${at === 0 ? '- ' : '  '}${each}`)),
          ]),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(parts => parts.flat()),
})).block;
