import { join, resolve, sep } from 'node:path';
import type { OutputAsked } from '../../core/output/asked.ts';
import type { FilesByName, FilesFormat, ReportFormat } from '../../core/output/format.ts';
import type { Report, ReportResult } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';
import { isFolder, namesIn } from '../../io/files.ts';
import { bring } from '../../io/results.ts';
import type { Session } from '../../io/session.ts';
import { isNoFile, needsFile, nothingIn, nothingToGive, tooMany, wrote } from './output-texts.ts';

/**
 * Brings a report in a format to where it was asked for: the screen, a file, or a folder (it ends in a slash,
 * or is there already). Throws a UsageError for what does not fit there.
 */
export async function deliver(
  session: Session,
  report: Report,
  result: ReportResult,
  format: ReportFormat | FilesFormat,
  say: Say,
  asked: OutputAsked,
): Promise<void> {
  const { file: output } = asked;
  const style = session.style(say, output !== undefined);
  const { language, io } = session;
  const { name } = report.texts[language];
  const toFolder =
    output !== undefined &&
    (output.endsWith('/') || output.endsWith(sep) || isFolder(resolve(io.cwd, output)));
  if ('report' in format) {
    if (toFolder) throw isNoFile(output, format, name, language);
    if (output !== undefined || format.id !== 'text') {
      const text = await format.report(result, style);
      return text === '' ? session.note(nothingIn(format, language)) : bring(session, text, asked);
    }
    return session.show(await format.report(result, await session.withLinks(style)));
  }
  if (format.isBinary && output === undefined && io.stdout.isTTY) throw needsFile(format, name, language);
  const files = await format.files(result, { ...style, print: page => printedFor(session, page, asked) });
  if (files.size === 0) return session.note(nothingToGive(result, format, language));
  if (toFolder) {
    const others = await fillFolder(session, output, files, result, format, asked);
    return session.note(wrote(files.size, output, others, language));
  }
  if (files.size > 1) throw tooMany(result, format, [...files.keys()], name, language);
  const [content = ''] = files.values();
  return bring(session, content, asked);
}

async function printedFor(
  { io, folder, language }: Session,
  page: string,
  { browser }: OutputAsked,
): Promise<Uint8Array> {
  const { printed } = await import('../../io/browser/print.ts');
  return printed(page, io, folder, language, { browser });
}

/** Puts the files in the folder. Gives the names of those that an earlier time left there for the same report. */
async function fillFolder(
  session: Session,
  folder: string,
  files: FilesByName,
  { name: report }: ReportResult,
  { id, isPerSection }: FilesFormat,
  asked: OutputAsked,
): Promise<string[]> {
  await session.keep(new Map([...files].map(([name, content]) => [join(folder, name), content])), asked);
  if (!isPerSection) return [];
  return namesIn(resolve(session.io.cwd, folder)).filter(
    name => name.startsWith(`${report}-`) && name.endsWith(`.${id}`) && !files.has(name),
  );
}
