import { hiderFor } from '../../src/core/audiences/audience.ts';
import { makeReport } from '../../src/core/make-report.ts';
import type { Register } from '../../src/core/register.ts';
import { sayWith } from '../../src/core/say.ts';
import { loadReportFormat } from '../../src/formats/index.ts';
import { reports } from '../../src/reports/index.ts';
import { rules } from '../../src/rules/index.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import { everyReport, textsOf } from '../support/every-report.ts';
import { plantedIds, plantedIn } from '../support/planted.ts';
import { registerOf } from '../support/register.ts';
import { type MadeName, ways } from './made-names.ts';

/** A way to write a name, and what is left of it where. */
export interface Left {
  name: string;
  way: string;
  where: string;
  left: string;
}

/** A repository in which every field that takes a text holds this one, with somebody of this name who did not consent. */
function repositoryOf({ whole }: MadeName, text: string): Register {
  const files = plantedIn(text, 'Ja Zeker');
  return registerOf({ ...files, 'personen/zonder.md': `naam: ${JSON.stringify(whole)}` });
}

/** What is left of a name in the records that everyone may see. */
export function leftInRecords(name: MadeName, way: string): Left[] {
  const register = repositoryOf(name, textOf(name, way));
  const { files } = hiderFor('everyone', [register], 'nl').hide(register);
  return files.flatMap(file => leftIn(JSON.stringify({ ...file, words: undefined }), name, way, file.file));
}

/** What is left of a name in all reports for everyone, in all their formats. */
export async function leftInReports(name: MadeName, way: string): Promise<Left[]> {
  const register = repositoryOf(name, textOf(name, way));
  const say = sayWith(register.words, vocabularies.nl);
  const style = { say, width: 80, color: false };
  const past = [{ day: '2026-06-01', register: repositoryOf(name, 'Iets anders') }];
  const left: Left[] = [];
  for (const { id, formats } of everyReport) {
    const report = reports.find(one => one.id === id);
    if (!report) continue;
    const options = {
      person: `person/${plantedIds.person}`,
      partner: id === 'partner' ? plantedIds.partner : undefined,
    };
    const asked = {
      register,
      today: '2026-09-01',
      audience: 'everyone',
      rules,
      say,
      past,
      ...options,
    } as const;
    const result = await makeReport(report, asked);
    for (const format of formats) {
      const loaded = await loadReportFormat(format);
      const texts =
        'report' in loaded
          ? [[format, await loaded.report(result, style)] as const]
          : [...(await loaded.files(result, style))].flatMap(([file, content]) =>
              textsOf(file, Buffer.from(content)),
            );
      for (const [file, text] of texts)
        left.push(...leftIn(`${file}\n${text}`, name, way, `${id} as ${format}`));
    }
  }
  return left;
}

function textOf(name: MadeName, way: string): string {
  return `Dat doet ${ways[way]?.(name)} graag`;
}

function leftIn(output: string, { whole, words }: MadeName, way: string, where: string): Left[] {
  const read = asSeen(output);
  return words
    .map(asSeen)
    .flatMap(word => (read.includes(word) ? [{ name: whole, way, where, left: word }] : []));
}

/** A text as a careful reader sees it: plain letters, and nothing of how it was written. */
function asSeen(text: string): string {
  return text
    .replace(/\r\n[ \t]/g, '')
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&?#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/(?:%[\da-f]{2})+/gi, percents => decodeURIComponent(percents))
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{DI}]|<[^<>]{0,40}>|[\\*_~`´’'-]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i');
}
