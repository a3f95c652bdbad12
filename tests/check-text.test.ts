import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Told } from '../src/core/checking/told.ts';
import type { Style } from '../src/core/output/format.ts';
import { sayWith } from '../src/core/words/say.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { findingsFormats, formatNamed } from '../src/formats/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';
import { checkResult, told } from './support/told.ts';

const say = sayWith(wordsOf(vocabularies.nl), vocabularies.nl);
const style = (width: number, color = false): Style => ({ say, width, color });

async function drawn(findings: Told[], width: number, color = false): Promise<string> {
  return formatNamed('text', findingsFormats).findings(checkResult(findings), style(width, color));
}

/** The line of the file and the marker under it, both without the gutter. */
async function excerptOf(excerpt: string, from: number, to: number, width = 80): Promise<[string, string]> {
  const range = { line: 7, column: from + 1, endLine: 7, endColumn: to + 1 };
  const lines = (await drawn([told({ excerpt, range })], width)).split('\n');
  for (const line of lines.slice(1)) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
  return [lines[1]?.slice('  7 │ '.length) ?? '', lines[2]?.slice('    │ '.length) ?? ''];
}

describe('the line of a finding', () => {
  it.each([
    ['naam: Kas', 6, 9, 'naam: Kas', '      ^^^'],
    ['\tnaam:\tKas', 7, 10, '    naam:    Kas', '             ^^^'],
    ['naam: 日本語 x', 6, 9, 'naam: 日本語 x', '      ^^^^^^'],
    ['e\u0301e\u0301n: kas', 7, 10, 'e\u0301e\u0301n: kas', '     ^^^'],
    ['👩‍👩‍👧: kas', 10, 13, '👩‍👩‍👧: kas', '    ^^^'],
    ['naam: \u001b[31mx', 6, 7, 'naam: \ufffd[31mx', '      ^'],
    ['naam:', 5, 5, 'naam:', '     ^'],
  ])('%j has its marker under the place', async (excerpt, from, to, line, marker) => {
    expect(await excerptOf(excerpt, from, to)).toEqual([line, marker]);
  });

  it('is cut round the place when it is long', async () => {
    const [line, marker] = await excerptOf(`${'voor '.repeat(40)}HIER${' na'.repeat(40)}`, 200, 204, 60);
    expect(line).toMatch(/^….*HIER.*…$/);
    expect(line.indexOf('HIER')).toBe(marker.indexOf('^^^^'));
  });

  it('shows the place at any width, whatever stands round it', async () => {
    const unit = fc.constantFrom('a', 'e\u0301', '日', '👩‍👩‍👧', '\t', ' ', 'Z', '🌱');
    const text = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
      fc.array(unit, { minLength, maxLength }).map(units => units.join(''));
    await fc.assert(
      fc.asyncProperty(
        text(0, 150),
        text(0, 60),
        text(0, 150),
        fc.integer({ min: 40, max: 200 }),
        async (before, middle, after, width) => {
          const place = `<${middle}>`;
          const from = before.length;
          const [line, marker] = await excerptOf(before + place + after, from, from + place.length, width);
          const lead = marker.indexOf('^');
          const start = line.indexOf('<');
          expect(stringWidth(line.slice(0, start))).toBe(lead);
          const shown = place.replaceAll('\t', '    ');
          const isWhole = line.includes(shown);
          expect(marker.length - lead).toBe(
            stringWidth(isWhole ? shown : line.slice(start, line.lastIndexOf('…'))),
          );
          if (!isWhole) expect(shown.startsWith(line.slice(start, line.lastIndexOf('…')))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what check prints', () => {
  const findings = [
    told({ at: { file: 'a.md', path: [] }, severity: 'info', message: 'tip in a' }),
    told({ at: { file: 'b.md', path: [] }, severity: 'info', message: 'tip in b' }),
    told({ at: { file: 'b.md', path: [] }, severity: 'error', message: 'fout in b' }),
    told({ at: { file: 'c.md', path: [] }, severity: 'warning', message: 'let op in c' }),
    told({ at: { file: 'd.md', path: [] }, severity: 'error', message: 'fout in d' }),
  ];

  it('goes file by file, the gravest first, and line by line within one', async () => {
    const text = await drawn(findings, 80);
    expect(text.match(/(tip|fout|let op) in \w/g)).toEqual([
      'tip in b',
      'fout in b',
      'fout in d',
      'let op in c',
      'tip in a',
    ]);
  });

  it('says the same without colour', async () => {
    const one = told({
      excerpt: 'naam: kas',
      help: 'Doe iets.',
      related: [{ at: { file: 'b.md', path: [] } }],
      relatedRanges: [{ line: 2, column: 1, endLine: 2, endColumn: 1 }],
    });
    const painted = await drawn([one, ...findings], 80, true);
    expect(painted).toContain('\u001b[');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(await drawn([one, ...findings], 80));
  });

  it('fits the window, and breaks no command or text that people copy', async () => {
    const help =
      'Vraag het eerst eens rond bij de anderen. Of zet er "over: partner/gemeente" bij, of typ: initiatief nieuw persoon\n    naam: "een regel om over te typen, hoe lang die ook is en hoe smal het venster"';
    const text = await drawn([told({ help })], 40);
    const lines = text.split('\n').slice(1);
    for (const line of lines.filter(line => !line.startsWith('    ')))
      expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(text).toMatch(/"over: partner\/gemeente"/);
    expect(text).toMatch(/initiatief nieuw persoon\n/);
    expect(text).toContain(
      '    naam: "een regel om over te typen, hoe lang die ook is en hoe smal het venster"\n',
    );
  });

  it('keeps the first line of a finding whole: editors read it', async () => {
    const text = await drawn([told({ message: 'woord '.repeat(30).trim() })], 40);
    expect(text.split('\n')[0]).toMatch(/^rollen\/kas\.md:7:1 {2}fout {2}(woord ?){30} {2}proef$/);
  });

  it('leaves the order of JSON as it is: by file and line', async () => {
    const files = {
      'initiatief.yaml': 'naam: Tuin\nplaats: X\ntaal: nl\nsinds: 2026-01-01\n',
      'personen/a.md': 'naam: A\nsinds: 12 maart 2026\n',
      'rollen/b.md': 'naam: B\nwie: niemand-hier\n',
    };
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
      const order = JSON.parse(stdout).findings.map(({ file }: { file: string }) => file);
      expect(order).toEqual(['personen/a.md', 'rollen/b.md']);
      const text = (await initiatief(['check', '-C', folder])).stdout;
      expect(text.indexOf('rollen/b.md:3')).toBeLessThan(text.indexOf('personen/a.md:3'));
    });
  });
});

describe('in another language than the records', () => {
  it('asks in the language that is printed, without an example in words that the records do not know', async () => {
    const files = {
      'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
      'evaluaties/start.md': '---\nnaam: Start\n---\n',
    };
    await inFolder(files, async folder => {
      const asked = ['check', '-C', folder, '--rule', 'schema', '--language'];
      const [english, dutch] = [await initiatief([...asked, 'en']), await initiatief([...asked, 'nl'])];
      expect(english.stdout).toContain('"over" is not filled in yet');
      expect(english.stdout).toContain('What is it about?\n');
      expect(dutch.stdout).toContain('Waar gaat het over? Bijvoorbeeld: initiatief');
    });
  });
});
