import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audiences } from '../src/core/audiences/readers.ts';
import { stepText, thenWrite, told } from '../src/core/doing/step.ts';
import { languages } from '../src/core/ground/language.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import type { Cell, Section } from '../src/core/reporting/report.ts';
import { isStep } from '../src/core/reporting/steps-for.ts';
import { sayWith } from '../src/core/words/say.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { today } from './laws/advice.ts';
import { asRead, everyReport, written } from './support/every-report.ts';
import { registerIn, treeOf } from './support/in-memory.ts';
import { siteFrom } from './support/site.ts';

const root = join(import.meta.dirname, '..');
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name));
const examples = foldersIn(join(root, 'examples'));
const cases = foldersIn(join(root, 'tests/reports')).flatMap(foldersIn);
const others = audiences.filter(audience => audience !== 'core');

/** All that a section itself says, and no record. */
function saidIn({ about, paragraphs = [], empty, next, rows }: Section): string[] {
  const cells = rows.flatMap(row => Object.values(row).filter((cell: Cell) => isStep(cell)));
  return [about, ...paragraphs, empty, next, ...cells].flatMap(said =>
    said === undefined ? [] : stepText(said as string),
  );
}

/** Tells to write something in the records; what stands in a conversation, or behind a command, is no such thing. */
const writes =
  /(?:^|[.?!] )(?:Dan |Then |First |Vul |Fill in )?(?:Zet|Schrijf|Noteer|Maak een bestand|Geef het|Vul|Put|Write|Note down|Make a file|Add|Give it|put|add|fill in)\b(?! (?:dit op tafel|wat het eerst komt op de agenda|what comes first on the agenda|ze ook in je eigen agenda|them in your own calendar|de naam achter de opdracht))/;

describe('what is written in the records is told to who keeps those', () => {
  it('is apart from what everybody can do', () => {
    const said = thenWrite('Bel even.', 'Zet dat erbij.');
    expect(told(said, () => '')).toEqual({ says: 'Bel even. Zet dat erbij.' });
  });

  it.each(others)(
    'and not to %s: in no report, of no case, in no language',
    async audience => {
      const found = new Set<string>();
      for (const folder of [...examples, ...cases]) {
        const register = await registerIn(treeOf(folder));
        const asked = examples.includes(folder)
          ? reports
          : reports.filter(({ id }) => folder.includes(`/${id}/`));
        for (const report of asked)
          for (const language of languages) {
            const say = sayWith(register.words, vocabularies[language]);
            const { sections } = await makeReport(report, { register, today, audience, rules, reports, say });
            for (const text of sections.flatMap(saidIn))
              if (writes.test(text)) found.add(`${report.id}: ${text}`);
          }
      }
      expect([...found]).toEqual([]);
    },
    120_000,
  );

  describe('and in no format', () => {
    const sentences = foldersIn(join(root, 'src/reports'))
      .flatMap(folder => readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')))
      .flatMap(text =>
        [...text.matchAll(/thenWrite\([^`]*?,\s*'([^']+)',?\s*\)/g)].map(([, sentence = '']) => sentence),
      );
    const place = { folder: join(root, 'examples/buurttuin-de-linde'), env: {} };
    const toldIn = (text: string): string[] => sentences.filter(sentence => asRead(text).includes(sentence));

    it('knows those sentences', () => expect(sentences.length).toBeGreaterThan(30));

    it.each(everyReport.flatMap(({ id, formats }) => formats.map(format => [id, format] as const)))(
      'of %s as %s',
      async (id, format) => {
        for (const audience of others) {
          const { files } = await written(place, format, [id, '--for', audience, '--today', today]);
          for (const text of files.values()) expect(toldIn(text)).toEqual([]);
        }
      },
    );

    it('of a site', async () => {
      for (const text of (await siteFrom(place)).values()) expect(toldIn(text)).toEqual([]);
    });
  });
});
