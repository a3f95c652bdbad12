import fc from 'fast-check';
import { Lexer, marked } from 'marked';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Told } from '../src/core/checking/told.ts';
import type { Style } from '../src/core/output/format.ts';
import type { Row, Section } from '../src/core/reporting/report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { commonFormats, findingsFormats, formatNamed } from '../src/formats/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { checkResult, reportResult, told } from './support/told.ts';

const say = sayWith(wordsOf(vocabularies.nl), vocabularies.nl);
const style = (width: number, color = false): Style => ({ say, width, color });

const columns = [
  { key: 'a', title: 'Naam' },
  { key: 'b', title: 'Dag', type: 'date' as const },
  { key: 'c', title: 'Aantal', type: 'number' as const },
  { key: 'd', title: 'Wat', type: 'list' as const },
  { key: 'e', title: 'Dragend', type: 'boolean' as const, under: 'a' },
];

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '👩‍👩‍👧 samen',
    '日本語のテキスト',
    'e\u0301e\u0301n',
    'onafgebrokenwoord'.repeat(6),
    'a\u001b[31mrood\u202e',
    'twee\nregels\ten tab',
  ),
);
const someRow: fc.Arbitrary<Row> = fc.record({
  a: words,
  b: fc.constantFrom(null, '2026-03-12', '2026-03', '2026'),
  c: fc.oneof(fc.constant(null), fc.integer()),
  d: fc.array(words, { maxLength: 3 }),
  e: fc.boolean(),
});
const someSection: fc.Arbitrary<Section> = fc.record({
  id: fc.constant('deel'),
  title: words.map(text => `Deel ${text}`),
  about: fc.option(words, { nil: undefined }),
  form: fc.constantFrom('table', 'steps', 'facts'),
  columns: fc.constant(columns),
  rows: fc.array(someRow, { maxLength: 5 }),
  empty: fc.constant('Niets.'),
  next: fc.option(words, { nil: undefined }),
});

describe('the text of a report', () => {
  it('is never wider than the window, and holds nothing a terminal would obey', async () => {
    const text = formatNamed('text', commonFormats);
    await fc.assert(
      fc.asyncProperty(
        fc.array(someSection, { maxLength: 3 }),
        fc.integer({ min: 20, max: 160 }),
        async (sections, width) => {
          const drawn = await text.report(reportResult(sections), style(width));
          expect(drawn.endsWith('\n')).toBe(true);
          expect(drawn).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
          for (const line of drawn.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps columns under each other, also with wide signs and emoji', async () => {
    const rows = ['Bea', '日本語', '👩‍👩‍👧 gezin', 'e\u0301e\u0301n'].map(a => ({
      a,
      b: '2026-03-12',
      c: 3,
      d: ['x'],
      e: false,
    }));
    const text = formatNamed('text', commonFormats);
    const section: Section = { id: 'x', title: 'X', columns, rows };
    const lines = (await text.report(reportResult([section]), style(80))).split('\n');
    const starts = lines
      .filter(line => line.includes('12 maart'))
      .map(line => stringWidth(line.slice(0, line.indexOf('12 maart'))));
    expect(starts).toHaveLength(4);
    expect(new Set(starts).size).toBe(1);
  });

  it('says the same with colour as without', async () => {
    const text = formatNamed('text', commonFormats);
    const rows = [{ a: 'Bea', b: '2026-03-12', c: 3, d: ['x', 'y'], e: true }];
    for (const form of ['table', 'steps', 'facts'] as const) {
      const result = reportResult([
        { id: 'x', title: 'X', about: 'Uitleg.', form, columns, rows, next: 'Doe iets.' },
      ]);
      const painted = await text.report(result, style(60, true));
      expect(painted).toContain('\u001b[');
      expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(await text.report(result, style(60)));
    }
  });
});

const nasty = [
  'a | b',
  '<script>alert(1)</script>',
  '[klik](http://kwaad.example)',
  '![x](y)',
  '`code` en ``meer``',
  'https://kwaad.example en www.kwaad.example',
  '@wim kijk naar #12',
  'twee\nregels',
  '**vet** en _schuin_ en ~~weg~~',
  '- geen lijst',
  '1. geen lijst',
  '# geen kop',
  '&lt; blijft',
  'rug\\streep \\| en meer',
];

function kindsOf(markdown: string): string[] {
  const kinds: string[] = [];
  marked.walkTokens(new Lexer().lex(markdown), token => void kinds.push(token.type));
  return kinds;
}

describe('the Markdown of a report', () => {
  it.each(nasty)('shows %j as it is', async written => {
    const markdown = formatNamed('markdown', commonFormats);
    const rows = [{ a: written, d: [written, 'x'] }];
    const two = [columns[0], columns[3]] as Section['columns'];
    for (const form of ['table', 'steps', 'facts'] as const) {
      const section: Section = {
        id: 'x',
        title: written,
        about: written,
        paragraphs: [written],
        form,
        columns: two,
        rows,
      };
      const made = await markdown.report(reportResult([section]), style(80));
      const kinds = kindsOf(made);
      for (const kind of ['link', 'image', 'codespan', 'code', 'del', 'blockquote'])
        expect(kinds).not.toContain(kind);
      expect(made).not.toMatch(/@wim|#12|<script/);
      const shown = (await marked.parse(made)).replace(/<!-- -->/g, '').replace(/<[^>]+>/g, '');
      const plain = written.replace('\n', ' ');
      const html = plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
      expect(shown).toContain(html);
      if (form === 'table') expect(kinds.filter(kind => kind === 'table')).toHaveLength(1);
    }
  });

  it.each([
    ['/close', /^\/\w/m],
    ['  /title Kwaad', /^\s*\/\w/m],
    ['GH-12 en gl-12', /-1/],
    ['&12, $12, ^12, ~12, #12, !12 en %12', /[&$^~#!%]1/],
    ['[issue:12] en [work_item:12]', /:1/],
    ['@wim, @_wim, @-wim en @.wim', /@[\w.-]/],
  ])('holds nothing that a forge acts on: %s', async (written, acted) => {
    const markdown = formatNamed('markdown', commonFormats);
    const made = await markdown.report(reportResult([], { initiative: written }), style(80));
    const raw = made
      .replaceAll('&#36;', '$')
      .replaceAll('&amp;', '&')
      .replace(/\\([~[_])/g, '$1');
    expect(raw).not.toMatch(acted);
    const html = String(marked.parse(made)).replaceAll('&#36;', '$').replaceAll('&amp;', '&');
    expect(html.replace(/<[^>]*>/g, '')).toContain(written.trim());
  });

  it('counts findings by severity, in tables', async () => {
    const markdown = formatNamed('markdown', findingsFormats);
    const finding = (severity: Told['severity'], message: string): Told =>
      told({
        severity,
        at: { file: 'rollen/a|b.md', path: [] },
        range: { line: 3, column: 1, endLine: 3, endColumn: 2 },
        message,
        help: 'Bel @wim.',
      });
    const findings = [finding('error', 'a | b'), finding('info', '<b>'), finding('error', 'c')];
    const files = ['a', 'b', 'c', 'd'];
    const made = await markdown.findings(checkResult(findings, { files }), style(80));
    expect(made).toMatchInlineSnapshot(`
      "# Controle

      4 bestanden bekeken.

      ## Fouten (2)

      | Waar             | Wat    | Wat nu            | Regel |
      | ---------------- | ------ | ----------------- | ----- |
      | rollen/a\\|b.md:3 | a \\| b | Bel @<!-- -->wim. | proef |
      | rollen/a\\|b.md:3 | c      | Bel @<!-- -->wim. | proef |

      ## Tips (1)

      | Waar             | Wat       | Wat nu            | Regel |
      | ---------------- | --------- | ----------------- | ----- |
      | rollen/a\\|b.md:3 | &lt;b&gt; | Bel @<!-- -->wim. | proef |
      "
    `);
    const none = await markdown.findings(checkResult([], { attention: true }), style(80));
    expect(none).toBe('# Controle\n\nEén bestand bekeken. Niets vraagt nu aandacht.\n');
  });
});
