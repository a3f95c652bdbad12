import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, FieldChange, Value } from '../src/core/changing/change.ts';
import { changed, type Now } from '../src/core/changing/changed.ts';
import { changedRecord } from '../src/core/changing/changed-record.ts';
import { newErrors } from '../src/core/checking/new-errors.ts';
import type { Language } from '../src/core/ground/language.ts';
import type { Step } from '../src/core/model/place.ts';
import { shapeOf } from '../src/core/model/shape.ts';
import { rules } from '../src/rules/index.ts';
import { changesProperty, linesChanged, placesIn, read, templateOf } from './fuzz/changes.ts';
import { someValue, words } from './fuzz/made-records.ts';
import { registerOf } from './support/register.ts';

/** Changes a record, and gives its new text, or why not. */
function changedText(file: string, text: string, ...asked: readonly Asked[]): string {
  return changedIn('nl', file, text, ...asked);
}

function changedIn(language: Language, file: string, text: string, ...asked: readonly Asked[]): string {
  const record = read(file, text, language);
  const changes = asked.map(one => ({ ...one, file })) as FieldChange[];
  const template = templateOf(record.kind, language);
  const result = changedRecord(record, text, changes, template, words[language]);
  return 'reason' in result ? `refused: ${result.reason}` : result.written;
}

type Asked =
  | { do: 'set'; path: Step[]; value: Value }
  | { do: 'add'; path: Step[]; value: Value; at?: number }
  | { do: 'unset' | 'remove'; path: Step[] };

const set = (path: string, value: Value): Asked => ({ do: 'set', path: stepsOf(path), value });
const add = (path: string, value: Value, at?: number): Asked => ({
  do: 'add',
  path: stepsOf(path),
  value,
  at,
});
const unset = (path: string): Asked => ({ do: 'unset', path: stepsOf(path) });
const remove = (path: string): Asked => ({ do: 'remove', path: stepsOf(path) });
const stepsOf = (path: string): Step[] =>
  path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step));

/** The lines that went and came, as `- old` and `+ new`. */
function difference(before: string, now: string): string[] {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  let [from, to, last] = [0, old.length, fresh.length];
  while (from < to && from < last && old[from] === fresh[from]) from += 1;
  while (to > from && last > from && old[to - 1] === fresh[last - 1]) [to, last] = [to - 1, last - 1];
  return [
    ...old.slice(from, to).map(line => `- ${line}`),
    ...fresh.slice(from, last).map(line => `+ ${line}`),
  ];
}

const role = (fields: string, body = ''): string => `---\nnaam: Kas\n${fields}\n---\n${body}`;

/** What stands there, what is asked, and what a careful person would change. */
const careful: [what: string, fields: string, asked: Asked, lines: string[]][] = [
  [
    'another value',
    'minimaal: 3 # want vakantie',
    set('minimum', 4),
    ['- minimaal: 3 # want vakantie', '+ minimaal: 4 # want vakantie'],
  ],
  [
    'the quotes somebody likes',
    "soort: 'rol'",
    set('kind', 'access'),
    ["- soort: 'rol'", "+ soort: 'toegang'"],
  ],
  ['a field where the template has it', 'soort: rol\nsinds: 2026', set('minimum', 2), ['+ minimaal: 2']],
  [
    'a field before all others that are there',
    'sinds: 2026',
    add('holders', { person: 'cor' }),
    ['+ wie:', '+   - cor'],
  ],
  ['an empty field', 'wie:\n# Hoeveel mensen?\nminimaal:', add('holders', { person: 'cor' }), ['+   - cor']],
  ['an empty field with a comment', 'wie: # nog vragen', add('holders', { person: 'cor' }), ['+   - cor']],
  ['a field that says nothing', 'minimaal: nvt', set('minimum', 2), ['- minimaal: nvt', '+ minimaal: 2']],
  ['a hyphen that waits', 'wie:\n  - cor\n  -', add('holders', { person: 'wim' }), ['-   -', '+   - wim']],
  [
    'a second item beside one',
    'wie: cor # trekker',
    add('holders', { person: 'wim' }),
    ['- wie: cor # trekker', '+ wie:', '+   - cor # trekker', '+   - wim'],
  ],
  [
    'a second item between brackets',
    'wie: [cor]',
    add('holders', { person: 'wim' }),
    ['- wie: [cor]', '+ wie: [cor, wim]'],
  ],
  ['an item in a list without spaces', 'wie:\n- cor', add('holders', { person: 'wim' }), ['+ - wim']],
  ['an item as a link', 'wie:\n  - "[[cor]]"', add('holders', { person: 'wim' }), ['+   - "[[wim]]"']],
  [
    'an item as a path',
    'wie:\n  - personen/cor.md',
    add('holders', { person: 'wim' }),
    ['+   - personen/wim.md'],
  ],
  ['an item in the middle', 'nodig:\n  - a\n  # eerst b\n  - b', add('requires', 'x', 1), ['+   - x']],
  [
    'a holder that becomes more',
    'wie:\n  - cor # vraagt het\n  - wim',
    set('holders.0.part', 'lead'),
    ['-   - cor # vraagt het', '+   - persoon: cor # vraagt het', '+     als: trekker'],
  ],
  [
    'a holder by himself that becomes more',
    'wie: cor',
    set('holders.0.until', '2026-09'),
    ['- wie: cor', '+ wie:', '+   - persoon: cor', '+     tot_en_met: 2026-09'],
  ],
  [
    'a holder between brackets',
    'wie: [cor, wim]',
    set('holders.1.part', 'lead'),
    ['- wie: [cor, wim]', '+ wie: [cor, {persoon: wim, als: trekker}]'],
  ],
  [
    'one more field of an item',
    'wie:\n  - persoon: cor\n    sinds: 2026',
    set('holders.0.part', 'lead'),
    ['+     als: trekker'],
  ],
  [
    'an item that goes, with its comment',
    'wie:\n  - cor\n  # tot mei\n  - wim # even\n  - jo',
    remove('holders.1'),
    ['-   # tot mei', '-   - wim # even'],
  ],
  ['the only item: the name stays', 'wie:\n  - cor\nsinds: 2026', remove('holders.0'), ['-   - cor']],
  [
    'the only item of what no template shows',
    'labels:\n  - a\nsinds: 2026',
    remove('tags.0'),
    ['- labels:', '-   - a'],
  ],
  ['a field that no template shows', 'status: actief\nsinds: 2026', unset('status'), ['- status: actief']],
  [
    'a field with a comment above it',
    '# Om het half jaar\nevaluatie_elke: 6 maanden',
    unset('evaluate_every'),
    ['- evaluatie_elke: 6 maanden', '+ evaluatie_elke:'],
  ],
  [
    'a whole list: what stays is not touched',
    'nodig:\n  - a # 1\n  - b # 2\n  - c # 3',
    set('requires', ['a', 'd', 'c']),
    ['-   - b # 2', '+   - d'],
  ],
  [
    'words that YAML takes for another thing',
    'nodig: a',
    set('requires', ['no']),
    ['- nodig: a', '+ nodig:', '+   - "no"'],
  ],
  ['an interval in words', 'sinds: 2026', set('evaluate_every', 'P3M'), ['+ evaluatie_elke: 3 maanden']],
  ['yes and no in words', 'sinds: 2026', set('critical', true), ['+ onmisbaar: ja']],
  [
    'a block of lines',
    'minimaal_omdat: |\n  Zo is\n  het.\nsinds: 2026',
    set('minimum_because', 'Zo was\nhet.'),
    ['-   Zo is', '+   Zo was'],
  ],
];

describe('a careful person', () => {
  it.each(careful)('%s', (_, fields, asked, lines) => {
    const before = role(fields);
    const now = changedText('rollen/kas.md', before, asked);
    expect(difference(before, now)).toEqual(lines);
  });

  it.each([
    ['no', '"no"'],
    ['1e3', '"1e3"'],
    ['2026-03-12', '"2026-03-12"'],
    ['12:30', '"12:30"'],
    ['a: b', '"a: b"'],
    ['@geke', '"@geke"'],
    ['a #b', '"a #b"'],
    ['zo "gezegd": ja', `'zo "gezegd": ja'`],
    ['- streep', '"- streep"'],
    ['~', '"~"'],
    ['[[cor]]', '"[[cor]]"'],
    ['een zin, met een komma', 'een zin, met een komma'],
    ["zo'n dag", "zo'n dag"],
  ])('writes words such that each YAML reads words: %s', (text, written) => {
    expect(
      difference(
        role('sinds: 2026'),
        changedText('rollen/kas.md', role('sinds: 2026'), set('minimum_because', text)),
      ),
    ).toEqual([`+ minimaal_omdat: ${written}`]);
  });

  it('puts a text under its heading, and a new heading where the template has it', () => {
    const before = role('sinds: 2026', '\nVooraf.\n\n## Samenvatting\n\nKort.\n');
    const now = changedText('rollen/kas.md', before, set('purpose', 'Zaaien.'), set('summary', 'Korter.'));
    expect(now).toBe(
      role('sinds: 2026', '\nVooraf.\n\n## Waarvoor?\n\nZaaien.\n\n## Samenvatting\n\nKorter.\n'),
    );
    expect(changedText('rollen/kas.md', now, unset('summary'), unset('purpose'))).toBe(
      role('sinds: 2026', '\nVooraf.\n\n## Waarvoor?\n'),
    );
  });

  it('leaves the hint under a heading, and a text at the top at the top', () => {
    const before = role('sinds: 2026', '\n## Waarvoor?\n\n<!-- Een paar zinnen. -->\n');
    expect(changedText('rollen/kas.md', before, set('purpose', 'Zaaien.'))).toBe(`${before}\nZaaien.\n`);
    expect(changedText('rollen/kas.md', role('waarvoor: Kort.'), set('purpose', 'Lang.\nLanger.'))).toBe(
      role('waarvoor: |\n  Lang.\n  Langer.'),
    );
  });

  it('puts a text with a heading of its own in a field, since it would end under another', () => {
    const before = role('sinds: 2026', '\nVooraf.\n');
    expect(changedText('rollen/kas.md', before, set('purpose', 'Eerst.\n\n## Samenvatting\n\nDan.'))).toBe(
      role('waarvoor: |\n  Eerst.\n\n  ## Samenvatting\n\n  Dan.\nsinds: 2026', '\nVooraf.\n'),
    );
  });

  it('keeps line ends, a BOM and a last line without end', () => {
    const before = `\ufeff${role('wie: cor').replaceAll('\n', '\r\n')}`;
    expect(changedText('rollen/kas.md', before, add('holders', { person: 'wim' }))).toBe(
      `\ufeff${role('wie:\n  - cor\n  - wim').replaceAll('\n', '\r\n')}`,
    );
    expect(changedText('initiatief.yaml', 'taal: nl\nnaam: A', set('place', 'Dorp'))).toBe(
      'taal: nl\nnaam: A\nplaats: Dorp',
    );
  });

  it('leaves a comment by the list in an item, also when its one value goes and comes', () => {
    const partner =
      '---\nnaam: Kerk\nhulp_gevraagd:\n  - wat: een zaal\n    labels: ruimte # nog vragen\n---\n';
    const without = changedText('partners/kerk.md', partner, remove('needs.0.tags.0'));
    expect(without).toContain('    labels: # nog vragen\n');
    expect(
      difference(without, changedText('partners/kerk.md', without, add('needs.0.tags', 'ruimte'))),
    ).toEqual(['+       - ruimte']);
  });

  it('leaves a comment behind what says nothing, and behind a text that gets lines and more fields', () => {
    expect(changedText('rollen/kas.md', role('nodig: geen # vragen'), set('requires', ['a', 'b']))).toBe(
      role('nodig: # vragen\n  - a\n  - b'),
    );
    expect(changedText('rollen/kas.md', role('nodig:\n  - geen # vragen'), set('requires', ['a', 'b']))).toBe(
      role('nodig:\n  - a # vragen\n  - b'),
    );
    const partner = '---\nnaam: Kerk\nhulp_gevraagd:\n  - een zaal # nog vragen\n---\n';
    const more = set('needs.0', { what: 'een zaal\nmet stoelen', tags: ['ruimte'] });
    expect(changedText('partners/kerk.md', partner, more)).toBe(
      '---\nnaam: Kerk\nhulp_gevraagd:\n  - wat: | # nog vragen\n      een zaal\n      met stoelen\n    labels: ruimte\n---\n',
    );
  });

  it('writes a text that is a number as an item, where a number by itself says how many', () => {
    const minutes = '---\nnaam: Overleg\ngehouden_op: 2026-03-12\ngasten: Bo\n---\n';
    expect(changedText('verslagen/2026-03-12-overleg.md', minutes, set('guests.0', '007'))).toContain(
      'gasten:\n  - "007"\n',
    );
  });

  it('counts an item above in which nothing stands, when a comment in another one goes or moves', () => {
    const agreement =
      '---\nnaam: Zaad\npartijen:\n  -\n  - persoon: cor\n    levert:\n      # straks\n      - zaad\n      # eerst\n      - grond\n---\n';
    const asked = remove('parties.0.delivers.0');
    expect(difference(agreement, changedText('afspraken/2026-03-12-zaad.md', agreement, asked))).toEqual([
      '-       # straks',
      '-       - zaad',
    ]);
    const more = add('parties.0.delivers', 'water', 1);
    expect(difference(agreement, changedText('afspraken/2026-03-12-zaad.md', agreement, more))).toEqual([
      '+       - water',
    ]);
  });
});

describe('what is refused', () => {
  it.each<[string, Asked, string]>([
    ['wie:\n  - cor', unset('name'), 'required'],
    ['wie:\n  - persoon: cor\n    als: lid', unset('holders.0.person'), 'required'],
    ['sinds: 2026', set('colour', 'red'), 'no-such-field'],
    ['sinds: 2026', remove('holders.0'), 'no-such-item'],
    ['wie: cor', set('holders.3.part', 'lead'), 'no-such-item'],
    ['sinds: 2026', add('since', '2026'), 'no-list'],
    ['wie: [cor', set('since', '2026'), 'unreadable'],
    ['nodig: a', add('requires', 'geen'), 'new-problem'],
    ['sinds: 2026', set('critical', 'misschien'), 'new-problem'],
    ['sinds: 2026', set('website', 'nergens'), 'no-such-field'],
    ['wie: [\n  cor # eerst\n  ]', add('holders', { person: 'wim' }), 'comment'],
  ])('%s: %o', (fields, asked, reason) => {
    expect(changedText('rollen/kas.md', role(fields), asked)).toBe(`refused: ${reason}`);
  });
});

const examples = [
  ['buurttuin-de-linde', 'nl'],
  ['repair-cafe', 'en'],
] as const;

describe.each(examples)('every field of every record in %s', (name, language) => {
  const folder = join(import.meta.dirname, '../examples', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    path => /\.(md|yaml)$/.test(path) && !/README|bijlagen/.test(path),
  );

  it.each(files)('%s can be set: one to four lines change', file => {
    const written = readFileSync(join(folder, file), 'utf8');
    const { kind, data } = read(file, written, language);
    for (const [path, shape] of placesIn(shapeOf(kind), data)) {
      if (shape.type === 'list' || shape.type === 'fields' || (shape.type === 'text' && shape.section))
        continue;
      const value = someValue(shape, () => 0);
      if (value === undefined) continue;
      const now = changedIn(language, file, written, { do: 'set', path: [...path], value });
      // A party is a partner or a person.
      if (now === 'refused: new-problem') continue;
      expect(now, path.join('.')).not.toMatch(/^refused/);
      expect(linesChanged(written, now), path.join('.')).toBeLessThanOrEqual(4);
    }
  });
});

it('whatever is asked of whatever somebody wrote: it is so, nothing else is otherwise, and it can be taken back', () => {
  fc.assert(changesProperty(), { numRuns: 250, seed: 12 });
});

/** The files of a small initiative. */
function nowOf(files: Record<string, string>): Now {
  const register = registerOf(files);
  return {
    words: register.words,
    record: file => register.fileAt(file),
    written: file => files[file],
    template: kind => templateOf(kind, 'nl'),
  };
}

describe('several files together', () => {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: A\n',
    'personen/cor.md': '---\nnaam: Cor\n---\n',
    'rollen/kas.md': '---\nnaam: Kas\nwie: cor\n---\n\nVraag [Cor](../personen/cor.md).\n',
  };
  const all = (...changes: Change[]) => changed(changes, nowOf(files));

  it('are made, moved, changed and taken away', () => {
    const at = files['rollen/kas.md'].indexOf('cor.md');
    const result = all(
      { do: 'move', file: 'personen/cor.md', to: 'personen/cornelis.md' },
      { do: 'set', file: 'personen/cornelis.md', path: ['name'], value: 'Cornelis' },
      { do: 'set', file: 'rollen/kas.md', path: ['holders', 0, 'person'], value: 'cornelis' },
      { do: 'text', file: 'rollen/kas.md', edits: [{ at: at + 5, end: at + 8, text: 'nelis.md' }] },
      { do: 'create', file: 'rollen/tuin.md', text: '---\nnaam: Tuin\n---\n' },
      { do: 'private', person: 'cornelis', details: { phone: '0612345678' } },
    );
    expect(result).toMatchObject({
      files: [
        { file: 'personen/cor.md', before: files['personen/cor.md'], after: null },
        { file: 'personen/cornelis.md', before: null, after: '---\nnaam: Cornelis\n---\n' },
        { file: 'rollen/kas.md' },
        { file: 'rollen/tuin.md', before: null },
        { file: 'prive/contacten.yaml', before: null, after: 'cornelis:\n  telefoon: "0612345678"\n' },
      ],
    });
  });

  it.each<[string, Change]>([
    ['file-exists', { do: 'create', file: 'personen/cor.md', text: '---\nnaam: B\n---\n' }],
    ['file-exists', { do: 'move', file: 'rollen/kas.md', to: 'personen/cor.md' }],
    ['no-such-file', { do: 'delete', file: 'personen/weg.md' }],
    ['no-such-file', { do: 'set', file: 'personen/weg.md', path: ['name'], value: 'B' }],
    ['unreadable', { do: 'text', file: 'rollen/kas.md', edits: [{ at: 0, end: 3, text: '' }] }],
  ])('are not made where one cannot be: %s', (reason, change) => {
    expect(all({ do: 'set', file: 'personen/cor.md', path: ['name'], value: 'C' }, change)).toMatchObject({
      refused: { reason },
    });
  });

  it('contact details of others, and comments, stay', () => {
    const written = '# niet in git\nwim:\n  telefoon: 06 1 # thuis\ncor:\n  email: c@d.nl\n';
    const now = nowOf({ ...files, 'prive/contacten.yaml': written });
    const details = (person: string, value: Record<string, string> | null): string | null | undefined => {
      const result = changed([{ do: 'private', person, details: value }], now);
      return 'files' in result ? result.files[0]?.after : result.refused.reason;
    };
    expect(details('cor', null)).toBe('# niet in git\nwim:\n  telefoon: 06 1 # thuis\n');
    expect(details('cor', { email: 'x@y.nl' })).toBe(written.replace('c@d.nl', 'x@y.nl'));
  });
});

it('tells an error that was not there before, also where others moved up', async () => {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: A\n',
    'personen/cor.md': '---\nnaam: Cor\n---\n',
    'rollen/kas.md': '---\nnaam: Kas\nwie:\n  - cor\n  - niemand-hier\n---\n',
  };
  const context = { today: '2026-09-01' };
  const before = registerOf(files);
  const without = { ...files, 'rollen/kas.md': '---\nnaam: Kas\nwie:\n  - niemand-hier\n---\n' };
  expect(await newErrors(before, registerOf(without), rules, context)).toEqual([]);
  const { 'personen/cor.md': _, ...gone } = files;
  const errors = await newErrors(before, registerOf(gone), rules, context);
  expect(errors.map(({ rule, at }) => [rule, at.file])).toEqual([['reference-exists', 'rollen/kas.md']]);
});
