import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../src/core/ground/calendar.ts';
import type { Language } from '../src/core/ground/language.ts';
import { visibleLine } from '../src/core/ground/visible.ts';
import type { Column, Graph, Picture, ReportResult, Row, Section } from '../src/core/reporting/report.ts';
import { type Say, sayWith } from '../src/core/words/say.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { course, frame } from '../src/pages/pictures/course-layout.ts';
import { networkDrawing } from '../src/pages/pictures/network-layout.ts';
import { fitted, textWidth, wrapped } from '../src/pages/pictures/text-width.ts';
import { type Flag, type Placed, room, timeline } from '../src/pages/pictures/timeline-layout.ts';
import { reportPage } from '../src/pages/report-page.tsx';
import { vocabularies } from '../src/vocabulary/index.ts';
import { expectThat } from './support/expecting.ts';

const today = '2026-09-01';

const columns: Column[] = [
  { key: 'day', title: 'Wanneer', type: 'date' },
  { key: 'name', title: 'Wat' },
  { key: 'what', title: 'Soort' },
];

function result(section: Partial<Section>, language: Language = 'nl'): ReportResult {
  return {
    report: 'agenda',
    name: 'agenda',
    title: 'Agenda',
    summary: 'Wat komt eraan?',
    today,
    language,
    audience: 'core',
    initiative: 'Buurttuin',
    figures: {},
    sections: [{ id: 'later', title: 'Later', columns, rows: [], ...section }],
  };
}

function sayOf(language: Language): Say {
  return sayWith(wordsOf(vocabularies[language]), vocabularies[language]);
}

async function page(section: Partial<Section>, language: Language = 'nl'): Promise<string> {
  return reportPage(result(section, language), sayOf(language), 'initiatief 0');
}

const days: Picture = { kind: 'timeline', day: 'day', name: 'name', what: 'what' };

/** The texts of a page as a reader gets them, in the order of the page. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return decoded(body.replace(/<[^>]*>/g, '\n'));
}

function decoded(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
  return html.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => signs[name] ?? '');
}

function drawings(html: string): string[] {
  return html.match(/<svg[^>]*role="img"[\s\S]*?<\/svg>/g) ?? [];
}

const odd = [
  '<script>alert(1)</script>',
  '</svg></text><script>',
  '" onload="x" \' & &amp;',
  'rechts \u202enaar links\u2066 en \u200bterug',
  'w'.repeat(300),
  '👩‍👩‍👧‍👦 samen 🇳🇱 koken 🧑🏽‍🌾',
  'קבוצת הגינה של השכונה',
  '   ',
  'een\nregel\tverder',
];

const someDay = fc
  .tuple(
    fc.integer({ min: 2020, max: 2032 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => dayOf(year, month, day) as string);
const partial = fc.oneof(
  { weight: 4, arbitrary: someDay },
  someDay.map(day => day.slice(0, 7)),
  someDay.map(day => day.slice(0, 4)),
);
const someText = fc.oneof(fc.string({ maxLength: 40, unit: 'grapheme' }), fc.constantFrom(...odd));
const someRow = fc.record({
  day: partial,
  name: someText,
  what: fc.constantFrom('klaar', 'terugkijken', 'doel'),
});

describe('a time line', () => {
  const flag = (row: { day: string; name: string }): Flag => ({
    day: row.day,
    when: '17 sep',
    what: 'terugkijken',
    name: fitted(row.name, room.text, room.name),
  });

  interface Box {
    left: number;
    right: number;
    side: boolean;
    lane: number;
  }

  const boxOf = ({ x, width, lane, isUnder }: Placed<Flag>): Box => ({
    left: x,
    right: x + width,
    side: isUnder,
    lane,
  });

  it('has labels that keep within it, do not overlap and are crossed by no stem', () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 70 }), rows => {
        const [first, ...others] = rows.map(flag) as [Flag, ...Flag[]];
        const { placed, manner, lanes } = timeline([first, ...others], today);
        const boxes = placed.map(boxOf);
        for (const [index, one] of boxes.entries()) {
          const side = one.side ? 1 : 0;
          const isWithin = one.left >= 0 && one.right <= room.width;
          expectThat(isWithin, () => `a label from ${one.left} to ${one.right}`);
          const isInLane = one.lane < manner.most[side] && one.lane < lanes[side];
          expectThat(isInLane, () => `a label in lane ${one.lane}`);
          for (const other of boxes.slice(index + 1).filter(({ side }) => side === one.side)) {
            const isBeside = one.right < other.left || other.right < one.left;
            expectThat(isBeside || one.lane !== other.lane, () => 'two labels overlap');
            const [near, far] = one.lane < other.lane ? [one, other] : [other, one];
            const isFree = far.left <= near.left || far.left > near.right;
            expectThat(isFree, () => 'a stem goes through a label');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('draws those that come first in the list, and tells how many it leaves out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someRow, { minLength: 2, maxLength: 40 }), async rows => {
        const html = await page({ rows, picture: days });
        const [svg] = drawings(html);
        const isOneDay = new Set(rows.map(({ day }) => day)).size === 1;
        expect(svg === undefined).toBe(isOneDay);
        const drawn = svg?.match(/class="stem"/g)?.length ?? rows.length;
        expect(html.includes(`Getekend zijn er ${drawn} van de ${rows.length}.`)).toBe(drawn < rows.length);
        // The list and the table have all of them.
        expect(html.match(/<li><span class="day">/g)).toHaveLength(rows.length);
        expect(html.match(/<th[^>]*role="rowheader"/g)).toHaveLength(rows.length);
      }),
      { numRuns: 30 },
    );
  });

  it('says what is in its rows, in the words of the reader', async () => {
    const rows = [
      { id: 'a/1', day: '2026-09-17', name: 'Grond en schooltuin', what: 'samen terugkijken' },
      { id: 'a/2', day: '2026-11', name: 'Regenwater', what: 'moet klaar zijn' },
    ];
    const dutch = await page({ rows, picture: days });
    expect(drawings(dutch)).toHaveLength(1);
    expect(drawings(dutch)[0]).toContain(
      'aria-label="Later. 17 september 2026: Grond en schooltuin (samen terugkijken); november 2026: Regenwater (moet klaar zijn)"',
    );
    expect(dutch).toContain('17 sep · samen terugkijken');
    expect(dutch).toContain('<summary>Toon als tabel</summary>');
    const english = await page({ rows, picture: days }, 'en');
    expect(english).toContain('17 Sep · samen terugkijken');
    expect(english).toContain('<summary>Show as a table</summary>');
  });

  it.each([
    ['no row', []],
    ['one row', [{ day: '2026-09-17', name: 'Rondje' }]],
    ['all on one day', Array.from({ length: 12 }, (_, index) => ({ day: today, name: `punt ${index}` }))],
    [
      'no day',
      [
        { day: null, name: 'Ooit' },
        { day: 'morgen?', name: 'Weet niet' },
      ],
    ],
  ] as [string, Row[]][])('is a list where there is %s', async (_, rows) => {
    const html = await page({ rows, picture: days });
    expect(drawings(html)).toHaveLength(0);
    for (const { name } of rows) expect(textOf(html)).toContain(String(name));
    expect(html).not.toContain('days instead');
  });

  it('has years for names where it is long, and tells what does not fit', async () => {
    const monthly = Array.from({ length: 60 }, (_, index) => ({
      day: dayOf(2026 + Math.floor(index / 12), (index % 12) + 1, 5) as string,
      name: `maand ${index}`,
      what: '',
    }));
    const some = await page({ rows: monthly.filter((_, index) => index % 6 === 0), picture: days });
    for (const year of [2027, 2028, 2029, 2030]) expect(drawings(some)[0]).toContain(`>${year}</text>`);
    expect(await page({ rows: monthly, picture: days })).toMatch(/Getekend zijn er \d+ van de 60\./);
  });

  it('goes back too', () => {
    const flags = ['2026-08-27', '2026-06-04', '1999'].map(day => flag({ day, name: 'Kerngroep' }));
    const { placed, today: now } = timeline(flags as [Flag, ...Flag[]], today);
    expect(placed).toHaveLength(3);
    expect(now).toBeLessThanOrEqual(room.width);
    for (const { x } of placed) expect(x).toBeLessThanOrEqual(now);
  });
});

describe('a network', () => {
  const someGraph = (most: number): fc.Arbitrary<Graph> =>
    fc
      .record({
        names: fc.array(fc.tuple(someText, fc.boolean()), { minLength: 1, maxLength: most }),
        people: fc.array(someText, { maxLength: 6 }),
        ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(someText, { nil: undefined })), {
          minLength: 1,
          maxLength: 20,
        }),
        line: fc.constantFrom('thick', 'dotted', undefined),
      })
      .map(({ names, people, ties, line }) => {
        const node = { group: 'partner', notes: [], standsOut: false };
        const partners = names.map(([name, standsOut], index) => ({
          ...node,
          id: `partner/${index}`,
          name,
          standsOut,
          notes: standsOut ? ['dragend'] : [],
        }));
        const others = people.map((name, index) => ({ ...node, id: `person/${index}`, name }));
        const nodes = [{ ...node, id: 'initiative', name: 'Buurttuin' }, ...partners, ...others];
        const edges = ties.map(([one, two, name]) => {
          const from = nodes[one % (1 + partners.length)]?.id as string;
          const rest = nodes.slice(1).filter(({ id }) => id !== from);
          return { from, to: rest[two % rest.length]?.id ?? '', group: 'afspraak', name, line };
        });
        return { about: ['Een stippellijn is een lijn.'], nodes, edges: edges.filter(({ to }) => to !== '') };
      })
      .filter(({ edges }) => edges.length > 0);

  const shown = (text: string): string => visibleLine(text).trim() || '–';

  it('has every name and every line in its list, and boxes that do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(someGraph(12), async graph => {
        const { boxes, ties, width, height } = await networkDrawing(graph);
        expect(boxes).toHaveLength(graph.nodes.length);
        expect(ties).toHaveLength(graph.edges.length);
        const all = [...boxes, ...ties.filter(({ texts }) => texts.length > 0)];
        for (const [index, one] of all.entries()) {
          const isWithin =
            one.x - one.width / 2 >= 0 &&
            one.x + one.width / 2 <= width &&
            one.y - one.height / 2 >= 0 &&
            one.y + one.height / 2 <= height;
          expectThat(isWithin, () => `${JSON.stringify(one)} in ${width} by ${height}`);
          for (const other of all.slice(index + 1)) {
            const isBeside = Math.abs(one.x - other.x) + 0.2 >= (one.width + other.width) / 2;
            const isOver = Math.abs(one.y - other.y) + 0.2 >= (one.height + other.height) / 2;
            expectThat(isBeside || isOver, () => 'two boxes overlap');
          }
        }
        for (const { names, node, width: room } of boxes)
          for (const name of names) expectThat(textWidth(name, 15) <= room, () => node.name);
        // A check that looks for personal data would take `360 290 360` for a number of somebody.
        for (const path of ties.flatMap(({ paths }) => paths))
          expectThat(!/[\d.]+ [\d.]+ [\d.]+/.test(path), () => path);
        const html = await page({ graph });
        expect(html).not.toMatch(/<script| style=|NaN|undefined/);
        const list = html.slice(html.indexOf('<ul class="ties">'));
        const told = decoded(list);
        for (const { name } of graph.nodes.slice(1)) expectThat(told.includes(shown(name)), () => name);
        for (const { name, group } of graph.edges)
          expectThat(told.includes(`: ${visibleLine(name?.trim() || group)}`), () => told);
      }),
      { numRuns: 30 },
    );
  });

  const roles = (people: number, edges = people): Graph => ({
    about: [],
    nodes: [
      ...Array.from({ length: people }, (_, index) => ({ id: `person/${index}`, name: `mens ${index}` })),
      { id: 'role/key', name: 'Sleutel' },
      { id: 'role/none', name: 'Lege rol' },
    ].map(node => ({ ...node, group: '', notes: [], standsOut: node.id === 'role/key' })),
    edges: Array.from({ length: edges }, (_, index) => ({
      from: `person/${index}`,
      to: 'role/key',
      group: 'lid',
      line: 'thick',
    })),
  });

  it('tells by shape what rests on one person', async () => {
    const html = await page({ graph: roles(1) });
    expect(html).toContain('class="box alone"');
    expect(html.match(/class="inner"/g)).toHaveLength(1);
    expect(html).toContain('class="tie thick"');
    expect(html).toContain('<summary>Wie doet wat, als lijst</summary>');
  });

  it.each([
    ['ten people are drawn', roles(10), 1],
    ['of eleven there is a list', roles(11), 0],
    ['with nothing between them there is none', roles(2, 0), 0],
  ] as const)('%s', async (_, graph, drawn) => {
    const html = await page({ graph });
    expect(drawings(html)).toHaveLength(drawn);
    expect(html.includes('<ul class="ties">')).toBe(graph.edges.length > 0);
    expect(html.includes('<details')).toBe(drawn > 0);
  });

  it('is for the core group where it is about people', async () => {
    const told = { ...result({ graph: roles(3) }), audience: 'partners', people: [] } as const;
    const html = await reportPage(told, sayOf('nl'), 'initiatief 0');
    expect(html).not.toContain('mens 1');
  });

  it('stops at forty names, and says so', async () => {
    const star = (number: number): Graph => ({
      about: [],
      nodes: Array.from({ length: number }, (_, index) => ({
        id: index === 0 ? 'initiative' : `partner/${index}`,
        name: `partner ${index}`,
        group: '',
        notes: [],
        standsOut: false,
      })),
      edges: Array.from({ length: number - 1 }, (_, index) => ({
        from: 'initiative',
        to: `partner/${index + 1}`,
        group: 'doet mee',
      })),
    });
    expect(drawings(await page({ graph: star(40) }))).toHaveLength(1);
    const html = await page({ graph: star(41) });
    expect(drawings(html)).toHaveLength(0);
    expect(html).toContain('Een tekening met 41 namen is niet meer te volgen.');
    expect(html).toContain('partner 40');
    expect(await page({ graph: star(41) }, 'en')).toContain('A drawing with 41 names is hard to follow.');
  });

  it('is the same each time', async () => {
    const [graph] = fc.sample(someGraph(12), { numRuns: 1, seed: 7 });
    expect(await page({ graph })).toBe(await page({ graph }));
  });
});

describe('courses', () => {
  const picture: Picture = { kind: 'courses', at: 'month', values: ['alone', 'open'] };
  const measured: Column[] = [
    { key: 'month', title: 'Maand', type: 'date' },
    { key: 'alone', title: 'Op één persoon', type: 'number' },
    { key: 'open', title: 'Afspraken', type: 'number' },
  ];

  it('have a line for each number, with the first and the last at it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(999), fc.nat(12)), { minLength: 2, maxLength: 60 }),
        async numbers => {
          const rows = numbers.map(([alone, open], index) => ({
            month: `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
            alone,
            open,
          }));
          const svgs = drawings(await page({ columns: measured, rows, picture }));
          expect(svgs).toHaveLength(2);
          for (const [index, svg] of svgs.entries()) {
            const [first, last] = [numbers[0]?.[index], numbers.at(-1)?.[index]];
            expect(svg).toContain(`>${first}</text>`);
            expect(svg).toContain(`>${last}</text>`);
            expect(svg).toMatch(new RegExp(`aria-label="[^"]*: van ${first} \\([^"]*naar ${last} \\(`));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keep within their frame, and have a hole where nothing is known', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: undefined }), { maxLength: 60 }), numbers => {
        const { lines, area, begin, end } = course(numbers);
        const places = lines.flatMap(line =>
          line
            .slice(1)
            .split('L')
            .map(at => at.split(' ').map(Number)),
        );
        for (const [x = NaN, y = NaN] of places) {
          const isWithin = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
          expectThat(isWithin, () => `${x} ${y}`);
        }
        expect(begin === undefined).toBe(numbers[0] === undefined);
        expect(end === undefined).toBe(numbers.at(-1) === undefined);
        if (numbers.includes(undefined)) expect(area).toBeUndefined();
      }),
    );
  });

  it('are a number where there is one moment', async () => {
    const rows = [{ month: today, alone: 3, open: 6 }];
    const [svg] = drawings(await page({ columns: measured, rows, picture }));
    expect(svg).toContain('aria-label="Op één persoon, 1 september 2026: 3"');
    expect(svg).not.toContain('class="course"');
  });
});

describe('pairs', () => {
  const picture: Picture = { kind: 'pairs', name: 'what', before: 'before', after: 'after' };
  const compared: Column[] = [
    { key: 'what', title: 'Wat' },
    { key: 'before', title: 'Nu', type: 'number' },
    { key: 'after', title: 'Straks', type: 'number' },
  ];

  it('have a bar for each number, as long as it is large', async () => {
    const rows = [
      { what: 'Bezette rollen', before: 10, after: 5 },
      { what: 'Lege rollen', before: 0, after: null },
    ];
    const html = await page({ columns: compared, rows, picture });
    const bars = [...html.matchAll(/<rect width="([\d.]+)"/g)].map(([, width]) => width);
    expect(bars).toEqual(['100', '50', '0', '0']);
    expect(textOf(html).replace(/\n+/g, ' ')).toContain(
      'Bezette rollen Nu 10 Straks 5 Lege rollen Nu 0 Straks –',
    );
  });

  it('fit where all is nothing', async () => {
    const html = await page({ columns: compared, rows: [{ what: 'Rollen', before: 0, after: 0 }], picture });
    expect(html).not.toMatch(/NaN|Infinity/);
  });
});

describe('names that nobody has', () => {
  it.each(odd)('%j stays text, and is whole in the list', async name => {
    const rows = [
      { day: '2026-10-01', name, what: name },
      { day: '2026-11-01', name: 'Tuin', what: 'klaar' },
    ];
    const html = await page({ rows, picture: days });
    expect(html).not.toContain('<script');
    expect(html.match(/<svg/g)?.length).toBe(html.match(/<\/svg>/g)?.length);
    expect(html).not.toMatch(/[\u202e\u2066\u200b]/);
    expect(html).not.toMatch(/ style=| on\w+="x"/);
    if (!/[\u202e\n]/.test(name)) expect(textOf(html)).toContain(name.trim());
  });

  it('are cut between signs, to the width there is', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 40, max: 300 }), (text, width) => {
        expect(textWidth(fitted(text, width, 16), 16)).toBeLessThanOrEqual(width);
        const lines = wrapped(text, width, 16, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(width);
      }),
    );
    expect(fitted('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 40, 16)).toBe('👩‍👩‍👧‍👦…');
  });
});

it('is the same each time', async () => {
  const rows = fc.sample(someRow, { numRuns: 20, seed: 4 });
  expect(await page({ rows, picture: days })).toBe(await page({ rows, picture: days }));
});
