import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/core/ground/language.ts';
import type { Register } from '../src/core/register/register.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { formatNamed, reportFormats } from '../src/formats/index.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { everyReport, textsOf } from './support/every-report.ts';
import { type Files, registerOf } from './support/register.ts';
import { renamed } from './support/renamed.ts';
import { printPage } from './support/run.ts';

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

/** A partner that is the same one whatever it is called. */
function carrying(register: Register): string | undefined {
  const partners = register.all('partner');
  return (partners.find(({ data }) => data.carrying) ?? partners[0])?.id;
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
    reports,
    say,
    past: [{ day: '2026-06-01', register: registerOf(past, language) }],
    partner: id === 'partner' ? carrying(register) : undefined,
    since: '2026-01-01',
  } as Parameters<typeof makeReport>[1]);
  const texts: Texts = new Map();
  for (const format of formats) {
    const loaded = formatNamed(format, reportFormats);
    const style = { say, width: 80, color: false, print: printPage };
    if ('report' in loaded) texts.set(format, await loaded.report(result, style));
    else
      for (const [name, content] of await loaded.files(result, style))
        for (const [part, text] of textsOf(name, Buffer.from(content))) texts.set(part, text);
  }
  return texts;
}

/** Names wherever they can be: in ids of other records, in folders, goals, tags, handles and whose something is. */
const everywhere: Files = {
  'initiatief.yaml':
    'taal: nl\nnaam: Proeftuin\nsinds: 2026-01-01\ndoelen:\n  - {naam: Kas van Geke, id: geke-haar-kas, uiterlijk: 2026-12-01}\nhulp_gevraagd: iemand als Abe',
  'personen/abe-kleinsmidt.md': 'naam: Abe Kleinsmidt\npartner: huis-van-geke\ntalenten: zaaien',
  'personen/bea-kleinsmidt.md': 'naam: Bea Kleinsmidt\ntalenten: zaaien',
  'personen/geke.md': 'naam: Geke Zonderwijk\npartner: huis-van-geke\nfunctie: Geke regelt het',
  'personen/nora.md': 'naam: Nora Mulder\ntoestemming:\n  voor: naam',
  'personen/zwaantje.md': 'naam: Zwaantje Oudewaal',
  'partners/huis-van-geke.md':
    'naam: Huis van Geke\ndragend: ja\nmag_beslissen: Gekes zus, en Abe\ncontactpersonen: [geke, abe-kleinsmidt]\nsinds: 2026-01-01',
  'partners/abe-en-co.md': 'naam: Abe en co\ncontactpersonen: abe-kleinsmidt\nsinds: 2026-01-01',
  'afspraken/2026-03-12-zwaantje-sleutel.md':
    'naam: Sleutel van Zwaantje\npartijen:\n  - persoon: zwaantje\n    levert: een sleutel voor @geke\n  - persoon: nora\n    levert: een slot\nafgesproken_op: 2026-03-12\nuiterlijk: 2026-10-01\ndoel: geke-haar-kas',
  'afspraken/2026-03-12-abe-sleutel.md':
    'naam: Sleutel van Abe\npartijen:\n  - persoon: abe-kleinsmidt\n    levert: een sleutel\n  - partner: huis-van-geke\n    levert: een deur\nafgesproken_op: 2026-03-12\nuiterlijk: 2026-10-01',
  'rollen/zwaantje/kas.md': 'naam: Kas van Zwaantje\nwie: [geke, zwaantje]\nnodig: [zaaien, praten als Bea]',
  'rollen/abe/kas-2.md': 'naam: Kas van Abe\nwie: [abe-kleinsmidt]',
  'rollen/fiets-van-de-kleinsmidts.md':
    'naam: Fiets van de Kleinsmidts\nwie: bea-kleinsmidt\nsinds: 2026-02-01',
  'rollen/fiets-van-kleinsmidt.md': 'naam: Fiets van de Kleinsmidts\nwie: nora\nsinds: 2026-03-01',
  'rollen/abe-ruimt-op.md': 'naam: Opruimen, zoals Abe\nwie: nora\nnodig: vegen',
  'rollen/geke-ruimt-op.md': 'naam: Opruimen, zoals Geke\nwie: nora\nnodig: dweilen',
  'rollen/zwaantje-ruimt-op.md':
    'naam: Opruimen, zoals Zwaantje\nwie: [abe-kleinsmidt, geke]\nnodig: dweilen',
  'rollen/bea.md': 'naam: Bea\nwie: [bea-kleinsmidt, nora]',
  'evaluaties/2026-05-02-met-zwaantje.md':
    'naam: Met Zwaantje en de Kleinsmidts\nmoment: tussentijds\nover: [partner/huis-van-geke, rol/bea]\ngehouden_op: 2026-05-02\naanwezig: [zwaantje, abe-kleinsmidt, bea-kleinsmidt]\nuitkomst: doorgaan\nlessen:\n  - {soort: stimulans, tekst: Zwaantje belt, labels: zwaantje}\n  - {soort: stimulans, tekst: Abe belt, labels: abe}',
  'verslagen/2026-08-01-bij-abe.md':
    'naam: Bij Abe\ngehouden_op: 2026-08-01\nplaats: Huis van Geke\naanwezig: [zwaantje, abe-kleinsmidt]\nwacht_op: [partner/huis-van-geke]\nbesluiten: [Abe belt Zwaantje]',
};

const grounds = (
  [
    ['buurttuin-de-linde', 'nl'],
    ['repair-cafe', 'en'],
  ] as const
)
  .flatMap(([example, language]) => {
    const files = filesOf(example);
    return [
      { name: example, language, files },
      { name: `${example} without consent`, language, files: withoutConsent(files) },
    ];
  })
  .concat({ name: 'names everywhere' as never, language: 'nl', files: everywhere });

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
