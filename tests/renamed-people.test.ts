import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/core/language.ts';
import { makeReport } from '../src/core/make-report.ts';
import { sayWith } from '../src/core/say.ts';
import { loadReportFormat } from '../src/formats/index.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { everyReport, textsOf } from './support/every-report.ts';
import { type Files, registerOf } from './support/register.ts';
import { renamed } from './support/renamed.ts';

function filesOf(example: string): Files {
  const folder = join(import.meta.dirname, '../examples', example);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    file => file.isFile() && /\.(?:md|yaml)$/.test(file.name) && file.name !== 'README.md',
  );
  return Object.fromEntries(
    files.map(file => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

/** The same without any consent. */
function withoutConsent(files: Files): Files {
  const withdrawn = (text: string): string => text.replace(/^(toestemming|consent):\n(?: .*\n)*/m, '');
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, withdrawn(text)]));
}

/** Some time ago: fewer agreements, and one role less. */
function earlier(files: Files): Files {
  const isThere = ([path]: [string, string], at: number): boolean =>
    !/^(?:afspraken|agreements|verslagen|meetings)\//.test(path) || at % 3 > 0;
  return Object.fromEntries(Object.entries(files).sort().filter(isThere));
}

type Texts = Map<string, string>;

/** A report for everyone in each of its formats. */
async function told(
  id: string,
  formats: readonly string[],
  files: Files,
  language: Language,
  past: Files,
): Promise<Texts> {
  const register = registerOf(files, language);
  const report = reports.find(one => one.id === id) as (typeof reports)[number];
  const say = sayWith(register.words, vocabularies[language]);
  const result = await makeReport(report, {
    register,
    today: '2026-09-01',
    audience: 'everyone',
    rules,
    say,
    past: [{ day: '2026-06-01', register: registerOf(past, language) }],
    partner: id === 'partner' ? register.all('partner')[0]?.id : undefined,
    since: '2026-01-01',
  } as Parameters<typeof makeReport>[1]);
  const texts: Texts = new Map();
  for (const format of formats) {
    const loaded = await loadReportFormat(format);
    const style = { say, width: 80, color: false };
    if ('report' in loaded) texts.set(format, await loaded.report(result, style));
    else
      for (const [name, content] of await loaded.files(result, style))
        for (const [part, text] of textsOf(name, Buffer.from(content))) texts.set(part, text);
  }
  return texts;
}

const grounds = (
  [
    ['buurttuin-de-linde', 'nl'],
    ['repair-cafe', 'en'],
  ] as const
).flatMap(([example, language]) => {
  const files = filesOf(example);
  return [
    { name: example, language, files },
    { name: `${example} without consent`, language, files: withoutConsent(files) },
  ];
});

describe.each(grounds)('what everyone reads of $name does not depend on what people are called', ground => {
  const { files, language } = ground;
  const others = renamed(files);
  const past = earlier(files);
  const otherPast = renamed(past);

  it('and they are called otherwise', () => {
    if (ground.name !== 'repair-cafe')
      expect(Object.keys(others).sort()).not.toEqual(Object.keys(files).sort());
  });

  it.each(everyReport)('$id', async ({ id, formats }) => {
    expect(await told(id, formats, others, language, otherPast)).toEqual(
      await told(id, formats, files, language, past),
    );
  });
});
