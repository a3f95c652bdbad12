import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/core/ground/language.ts';
import { mergedFile, mergesProperty } from './fuzz/merging.ts';
import { workTogether } from './fuzz/two-people.ts';

const nl = { language: 'nl' as Language, file: 'rollen/kas.md' };
const role = (fields: string, body = ''): string => `---\nnaam: Kas\n${fields}\n---\n${body}`;

/** What both come from, what each made of it, and what has to come of it: `= ` before the fields about which is asked. */
type Case = [what: string, base: string, ours: string, theirs: string, result: string];

const fields: Case[] = [
  [
    'lines beside each other',
    'soort: rol\nminimaal: 2\nonmisbaar: ja',
    'soort: rol\nminimaal: 3\nonmisbaar: ja',
    'soort: rol\nminimaal: 2\nonmisbaar: nee',
    'soort: rol\nminimaal: 3\nonmisbaar: nee',
  ],
  ['one field, in two ways', 'minimaal: 2', 'minimaal: 3', 'minimaal: 4', '= minimum'],
  ['one field, in the same way', 'minimaal: 2', 'minimaal: 3', 'minimaal: "3"', 'minimaal: 3'],
  [
    'a field that goes, and changes',
    'sinds: 2024\nminimaal: 2',
    'sinds: 2024',
    'sinds: 2024\nminimaal: 3',
    '= minimum',
  ],
  [
    'a field that comes with both',
    'sinds: 2024',
    'sinds: 2024\nminimaal: 2',
    'sinds: 2024\nonmisbaar: ja',
    'sinds: 2024\nminimaal: 2\nonmisbaar: ja',
  ],
  [
    'two who join',
    'wie:\n  - cor',
    'wie:\n  - cor\n  - wim',
    'wie:\n  - cor\n  - jo',
    'wie:\n  - cor\n  - wim\n  - jo',
  ],
  [
    'two who join somebody alone',
    'wie: cor',
    'wie: [cor, wim]',
    'wie:\n  - cor\n  - jo',
    'wie: [cor, wim, jo]',
  ],
  ['one who joins twice', 'wie: cor', 'wie: [cor, wim]', 'wie:\n  - cor\n  - wim', 'wie: [cor, wim]'],
  [
    'one who joins and one who leaves',
    'wie:\n  - cor\n  - wim',
    'wie:\n  - wim',
    'wie:\n  - cor\n  - wim\n  - jo',
    'wie:\n  - wim\n  - jo',
  ],
  [
    'two parts of one holder',
    'wie: cor',
    'wie:\n  - persoon: cor # vraagt het\n    als: trekker',
    'wie:\n  - persoon: cor\n    sinds: 2024',
    'wie:\n  - persoon: cor # vraagt het\n    als: trekker\n    sinds: 2024',
  ],
  [
    'a holder who leaves, and changes',
    'wie:\n  - cor\n  - wim',
    'wie:\n  - wim',
    'wie:\n  - persoon: cor\n    als: trekker\n  - wim',
    '= holders.cor',
  ],
  [
    'one part of one holder',
    'wie: cor',
    'wie:\n  persoon: cor\n  als: trekker',
    'wie:\n  persoon: cor\n  als: invaller',
    '= holders.cor.part',
  ],
  [
    'one who holds it twice',
    'wie:\n  - persoon: cor\n    sinds: 2020\n  - persoon: cor\n    sinds: 2024',
    'wie:\n  - persoon: cor\n    sinds: 2020\n    tot_en_met: 2022\n  - persoon: cor\n    sinds: 2024',
    'wie:\n  - persoon: cor\n    sinds: 2020\n  - persoon: cor\n    sinds: 2024\n    als: trekker',
    'wie:\n  - persoon: cor\n    sinds: 2020\n    tot_en_met: 2022\n  - persoon: cor\n    sinds: 2024\n    als: trekker',
  ],
  [
    'one who comes back with each, on another day',
    'wie: jo',
    'wie:\n  - jo\n  - persoon: cor\n    sinds: 2020',
    'wie:\n  - jo\n  - persoon: cor\n    sinds: 2024',
    'wie:\n  - jo\n  - persoon: cor\n    sinds: 2020\n  - persoon: cor\n    sinds: 2024',
  ],
  [
    'texts that come and go',
    'nodig:\n  - a\n  - b',
    'nodig:\n  - b\n  - c',
    'nodig:\n  - a\n  - d',
    'nodig:\n  - c\n  - d',
  ],
  [
    'one text, in two ways',
    'nodig: een kas van 3 meter',
    'nodig: een kas van 4 meter',
    'nodig: een kas van 5 meter',
    '= requires.een kas van 3 meter',
  ],
  [
    'an order',
    'nodig:\n  - a\n  - b\n  - c',
    'nodig:\n  - a\n  - b\n  - c\n  - d',
    'nodig:\n  - c\n  - a\n  - b',
    'nodig:\n  - c\n  - d\n  - a\n  - b',
  ],
  [
    'comments: with an item, behind a value and above a field',
    'wie:\n  - cor\nminimaal: 2',
    'wie:\n  - cor\n  - wim # even\nminimaal: 3',
    '# Wie doen dit?\nwie:\n  - cor # trekt\n  # nieuw\n  - jo # vraagt het\nminimaal: 2',
    '# Wie doen dit?\nwie:\n  - cor # trekt\n  - wim # even\n  # nieuw\n  - jo # vraagt het\nminimaal: 3',
  ],
  [
    'a comment that they wrote anew, and one that they took out',
    'wie: cor\n# Eerst zo\nminimaal: 2 # vast',
    'wie: [cor, wim]\n# Eerst zo\nminimaal: 2 # vast',
    'wie: [cor, jo]\n# Nu zo\nminimaal: 2',
    'wie: [cor, wim, jo]\n# Nu zo\nminimaal: 2',
  ],
  [
    'a comment by what the other took out: that is asked',
    'wie:\n  - cor\n  - wim\nminimaal: 2',
    'wie:\n  - cor\n  - wim # vraagt het\nminimaal: 3',
    'wie:\n  - cor\nminimaal: 2',
    '= ',
  ],
  [
    'a field of ones own',
    'x_kleur: rood\nsinds: 2024',
    'x_kleur: groen\nsinds: 2024',
    'x_kleur: rood\nsinds: 2025',
    'x_kleur: groen\nsinds: 2025',
  ],
  [
    'a field with a slip, that they mended',
    'minimal: 2\nsinds: 2024',
    'minimal: 2\nsinds: 2025',
    'minimaal: 2\nsinds: 2024',
    'minimaal: 2\nsinds: 2025',
  ],
  ['a field with a slip, in two ways', 'soort: rool', 'soort: rol', 'soort: toegang', '= kind'],
  ['two that do not go together', 'sinds: 2024', 'sinds: 2024\nwie: [cor', 'sinds: 2025', '= '],
];

const bodies: Case[] = [
  [
    'two paragraphs',
    'Een.\n\nTwee.\n\nDrie.',
    'Een!\n\nTwee.\n\nDrie.',
    'Een.\n\nTwee.\n\nDrie!',
    'Een!\n\nTwee.\n\nDrie!',
  ],
  ['one paragraph', 'Een.\n\nTwee.', 'Een!\n\nTwee.', 'Een?\n\nTwee.', '= body'],
  ['items of a list', '- a\n- b', '- a\n- b\n- c', '- a\n- b\n- d', '- a\n- b\n- c\n- d'],
  [
    'a text under a heading, and below it',
    '## Waarvoor?\n\nZaaien.',
    '## Waarvoor?\n\nZaaien en planten.',
    '## Waarvoor?\n\nZaaien.\n\n## Samenvatting\n\nKort.',
    '## Waarvoor?\n\nZaaien en planten.\n\n## Samenvatting\n\nKort.',
  ],
  [
    'two texts that are new',
    'Vooraf.',
    'Vooraf.\n\n## Waarvoor?\n\nZaaien.',
    'Vooraf.\n\n## Samenvatting\n\nKort.',
    'Vooraf.\n\n## Waarvoor?\n\nZaaien.\n\n## Samenvatting\n\nKort.',
  ],
  [
    'one text, in two ways',
    '## Waarvoor?\n\nZaaien.',
    '## Waarvoor?\n\nPlanten.',
    '## Waarvoor?\n\nOogsten.',
    '= purpose',
  ],
  [
    'paragraphs of one text',
    '## Waarvoor?\n\nEen.\n\nTwee.\n\nDrie.',
    '## Waarvoor?\n\nEen!\n\nTwee.\n\nDrie.',
    '## Waarvoor?\n\nEen.\n\nTwee.\n\nDrie!',
    '## Waarvoor?\n\nEen!\n\nTwee.\n\nDrie!',
  ],
  [
    'a heading of ones own',
    'Vooraf.',
    'Vooraf.\n\n## Van ons\n\nIets.',
    'Vooraf!',
    'Vooraf!\n\n## Van ons\n\nIets.',
  ],
  [
    'a hint that they took out',
    '## Waarvoor?\n\n<!-- Een paar zinnen. -->\n\n## Samenvatting\n\nKort.',
    '## Waarvoor?\n\n<!-- Een paar zinnen. -->\n\n## Samenvatting\n\nKorter.',
    '## Waarvoor?\n\nZaaien.\n\n## Samenvatting\n\nKort.',
    '## Waarvoor?\n\nZaaien.\n\n## Samenvatting\n\nKorter.',
  ],
];

/** The same in another way of writing: in the other language, with other line ends. */
const forms: Record<string, (text: string) => string> = {
  'as it is': text => text,
  'with CRLF': text => text.replaceAll('\n', '\r\n'),
  'with a BOM': text => `\ufeff${text}`,
  'in English': text =>
    Object.entries(english).reduce(
      (all, [dutch, word]) => all.replaceAll(new RegExp(`\\b${dutch}\\b(?=\\b|\\?)`, 'g'), word),
      text,
    ),
};

const english: Record<string, string> = {
  naam: 'name',
  wie: 'holders',
  persoon: 'person',
  als: 'part',
  sinds: 'since',
  tot_en_met: 'until',
  minimaal: 'minimum',
  nodig: 'requires',
  soort: 'kind',
  onmisbaar: 'critical',
  trekker: 'lead',
  invaller: 'backup',
  rol: 'role',
  toegang: 'access',
  ja: 'yes',
  nee: 'no',
  Samenvatting: 'Summary',
  Waarvoor: 'What for',
};

describe.each(Object.keys(forms))('%s', form => {
  const write = forms[form] as (text: string) => string;
  const one = form === 'in English' ? { language: 'en' as Language, file: 'roles/kas.md' } : nl;

  const expectMerged = (
    base: string,
    ours: string,
    theirs: string,
    result: string,
    asFile: (text: string) => string,
  ) => {
    const all = [base, ours, theirs].map(text => write(asFile(text))) as [string, string, string];
    const { text, conflicts } = mergedFile(one, ...all);
    const asked = conflicts.map(({ path }) => path.join('.')).join(', ');
    if (!result.startsWith('= ')) expect({ text, asked }).toEqual({ text: write(asFile(result)), asked: '' });
    else
      expect(asked).toBe(
        write(result)
          .replace(/^\ufeff|\r/g, '')
          .slice(2),
      );
  };

  it.each(fields)('joins fields: %s', (_, base, ours, theirs, result) => {
    expectMerged(base, ours, theirs, result, text => role(text));
  });

  it.each(bodies)('joins texts: %s', (_, base, ours, theirs, result) => {
    expectMerged(base, ours, theirs, result, text => role('sinds: 2024', `\n${text}\n`));
  });
});

it('joins a text under a heading with the same text as a field', () => {
  const base = role('waarvoor: Zaaien.\nsinds: 2024');
  const ours = role('waarvoor: Zaaien.\nsinds: 2025');
  const theirs = role('sinds: 2024', '\n## Waarvoor?\n\nZaaien en planten.\n');
  expect(mergedFile(nl, base, ours, theirs)).toMatchObject({
    conflicts: [],
    text: expect.stringMatching(
      /^---\nnaam: Kas\nsinds: 2025\n---\n\n## Waarvoor\?\n\nZaaien en planten\.\n$|waarvoor: Zaaien en planten\.\nsinds: 2025\n/,
    ),
  });
});

it('joins what both made new, when it is about the same', () => {
  const [ours, theirs] = [role('wie: cor\nminimaal: 2'), role('wie: jo\nsinds: 2024')];
  expect(mergedFile(nl, undefined, ours, theirs).text).toBe(
    role('wie:\n  - cor\n  - jo\nminimaal: 2\nsinds: 2024'),
  );
  const other = mergedFile(nl, undefined, ours, '---\nnaam: Kraam\n---\n');
  expect(other.conflicts).toEqual([{ path: ['name'], base: undefined, ours: 'Kas', theirs: 'Kraam' }]);
});

it('gives the other side as it is, byte for byte, where one did nothing; also of what is no record', () => {
  for (const text of ['wie: [cor', '\ufeff# kop\r\nmix\n', '', '---\n---']) {
    expect(mergedFile(nl, text, text, 'X\r\n').text).toBe('X\r\n');
    expect(mergedFile(nl, text, 'X\r\n', text).text).toBe('X\r\n');
    expect(mergedFile(nl, text, 'X', 'Y')).toEqual({ changes: [], conflicts: [] });
  }
});

it('takes over line ends and a BOM that only one changed', () => {
  const [base, ours, theirs] = [role('minimaal: 2'), role('minimaal: 3'), role('minimaal: 2\nsinds: 2024')];
  const changed = `\ufeff${theirs.replaceAll('\n', '\r\n')}`;
  expect(mergedFile(nl, base, ours, changed).text).toBe(
    `\ufeff${role('minimaal: 3\nsinds: 2024').replaceAll('\n', '\r\n')}`,
  );
});

it('is done in a moment, also with texts of very many lines', () => {
  const long = (first: string, last: string): string =>
    role('sinds: 2024', `\n${first}\n${'\nx\n\ny\n'.repeat(2000)}\n${last}\n`);
  const start = performance.now();
  expect(mergedFile(nl, long('a', 'b'), long('c', 'b'), long('a', 'd')).text).toBe(long('c', 'd'));
  expect(performance.now() - start).toBeLessThan(5_000);
});

it('takes its time for a file that nobody would write, and not more', () => {
  const many = (line: (index: number) => string, count: number): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const start = performance.now();
  for (const [base, ours, theirs] of [
    [many(() => '# x', 1000), many(index => `# ${index}`, 1000), many(index => `# y${index}`, 1000)],
    ['', many(index => `  - a${index}`, 2000), many(index => `  - b${index}`, 2000)],
    [
      many(index => `  - a${index}`, 2000),
      many(index => `  - a${index}`, 1000),
      many(index => `  - a${2000 - index}`, 2000),
    ],
  ] as const)
    mergedFile(nl, role(`nodig:\n${base}`), role(`nodig:\n${ours}`), role(`nodig:\n${theirs}`));
  expect(performance.now() - start).toBeLessThan(30_000);
});

it('whatever two people do: both ways say the same, and all that either did is there or asked about', () => {
  fc.assert(mergesProperty(), { numRuns: 60, seed: 12 });
});

it.each([
  ['buurttuin-de-linde', 'nl'],
  ['repair-cafe', 'en'],
] as const)(
  'two people at work on %s, who bring together what they have now and then',
  (example, language) => {
    const { joined, asked } = workTogether(example, language, 1, 8);
    expect(joined).toBeGreaterThan(asked);
  },
);
