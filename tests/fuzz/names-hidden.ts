import { hiderFor } from '../../src/core/audiences/audience.ts';
import { slugOf } from '../../src/core/ground/slug.ts';
import type { Register } from '../../src/core/register/register.ts';
import { makeReport } from '../../src/core/reporting/make-report.ts';
import { sayWith } from '../../src/core/words/say.ts';
import { formatNamed, reportFormats } from '../../src/formats/index.ts';
import { reports } from '../../src/reports/index.ts';
import { rules } from '../../src/rules/index.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import { everyReport, textsOf } from '../support/every-report.ts';
import { plantedIds, plantedIn } from '../support/planted.ts';
import { registerOf } from '../support/register.ts';
import { printPage } from '../support/run.ts';
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

/**
 * A repository with records of each kind for each of these texts: in every field that takes a text, in the name of the
 * file, and in every list of the initiative. Somebody has this name, and did not consent.
 */
function repositoryWith(name: MadeName, texts: readonly string[]): Register {
  const files: Record<string, string> = {
    'personen/zonder.md': `naam: ${JSON.stringify(name.whole)}`,
  };
  for (const [number, text] of texts.entries())
    for (const [path, content] of Object.entries(plantedIn(text, 'Ja Zeker', texts))) {
      const [folder = '', file] = path.split('/');
      const date = /^\d{4}-\d\d-\d\d/.exec(file ?? '')?.[0];
      const id = [date, slugOf(text), number].filter(part => part !== undefined).join('-');
      const isOne = file === undefined || folder === 'personen' || number === 0;
      files[isOne ? path : `${folder}/${id}.md`] ??= content;
    }
  return registerOf(files);
}

/** What is left of a name, written in these ways, in all reports for everyone, in all their formats. */
export async function leftInReports(name: MadeName, written: readonly string[]): Promise<Left[]> {
  const texts = written.map(way => textOf(name, way));
  const register = repositoryWith(name, texts);
  const say = sayWith(register.words, vocabularies.nl);
  const style = { say, width: 80, color: false, print: printPage };
  const past = [{ day: '2026-06-01', register: repositoryWith(name, ['Iets anders']) }];
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
      reports,
      say,
      past,
      ...options,
    } as const;
    const result = await makeReport(report, asked);
    for (const format of formats) {
      const loaded = formatNamed(format, reportFormats);
      const outputs =
        'report' in loaded
          ? [[format, await loaded.report(result, style)] as const]
          : [...(await loaded.files(result, style))].flatMap(([file, content]) =>
              textsOf(file, Buffer.from(content)),
            );
      for (const [file, output] of outputs)
        left.push(...leftIn(`${file}\n${output}`, name, `${written.length} ways`, `${id} as ${format}`));
    }
  }
  return left;
}

function textOf(name: MadeName, way: string): string {
  return `Dat doet ${ways[way]?.(name)} graag`;
}

function leftIn(output: string, { whole, words }: MadeName, way: string, where: string): Left[] {
  const read = asSeen(output);
  return words.map(asSeen).flatMap(word => {
    const at = read.indexOf(word);
    const left = read.slice(Math.max(0, at - 40), at + word.length + 20);
    return at < 0 ? [] : [{ name: whole, way, where, left }];
  });
}

/** A text as a careful reader sees it: plain letters, and nothing of how it was written. */
function asSeen(text: string): string {
  return text
    .replace(/\r\n[ \t]/g, '')
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&?#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/(?:%[\da-f]{2})+/gi, decoded)
    .normalize('NFKD')
    .replace(/<[^<>]{0,40}>|[\\*_~`'-]/gu, '')
    .replace(/[^\0-\x7f]+/g, signs => signs.replace(/[\p{M}\p{Cf}\p{DI}´’]/gu, ''))
    .toLowerCase()
    .replace(/[аеорсух]/g, sign => 'aeopcyx'['аеорсух'.indexOf(sign)] as string)
    .replace(/ (?<=\b\p{L} )(?=\p{L}\b)/gu, '')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i');
}

/** What a text in percents says; one that was cut short says nothing. */
function decoded(percents: string): string {
  try {
    return decodeURIComponent(percents);
  } catch {
    return percents;
  }
}
