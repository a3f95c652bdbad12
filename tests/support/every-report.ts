import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { formatFor } from '../../src/commands/report/format-for.ts';
import { made, type Request, requestFor } from '../../src/commands/report/made.ts';
import { ownOptions } from '../../src/commands/report/options.ts';
import { deliver } from '../../src/commands/report/output.ts';
import { tellUnreadable } from '../../src/commands/report/unreadable.ts';
import { type ExitCode, Input } from '../../src/core/asking/command.ts';
import type { Audience } from '../../src/core/audiences/readers.ts';
import type { Report } from '../../src/core/reporting/report.ts';
import { reportNamed } from '../../src/core/reporting/report-named.ts';
import { formatNamed, idsOf, reportFormats } from '../../src/formats/index.ts';
import type { Io } from '../../src/io/io.ts';
import { Session } from '../../src/io/session.ts';
import { reports } from '../../src/reports/index.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import type { Repository } from './git.ts';
import { type Outcome, outcomeOf } from './run.ts';

/** Every report with every format it has, also of the reports and formats that come later. */
export const everyReport = reports.map(({ id, alsoAs = [] }) => ({
  id,
  formats: idsOf(reportFormats).filter(
    format => alsoAs.includes(format) || !reports.some(other => other.alsoAs?.includes(format)),
  ),
}));

export interface Written {
  code: number;
  stderr: string;
  /** The text of each file that was written, by its name; of a workbook that of each of its parts. */
  files: Map<string, string>;
}

/** A report as it was asked for: the model that each format draws. */
interface Model extends Awaited<ReturnType<typeof made>> {
  report: Report;
  request: Request;
  /** What was said while it was made. */
  said: string;
}

const models = new WeakMap<Repository, Map<string, Promise<Model>>>();

/**
 * Draws a report in a file, or in a folder where the format gives files. Asked for the same, a report is made once for
 * all formats: the repository may not change meanwhile.
 */
export async function written(
  repository: Repository,
  format: string,
  argv: readonly string[],
): Promise<Written> {
  const { report, request, result, past, said } = await modelOf(repository, argv);
  return inOutput(format, async file => {
    const { code, stderr } = await inSession(repository, argv, async session => {
      const drawer = formatFor(report, format, session.language);
      const asked = { format, file, force: false, isOtherwise: false };
      await deliver(session, report, result, drawer, session.say(request.register), asked);
      await tellUnreadable(session, request.about, past);
    });
    return { code, stderr: said + stderr };
  });
}

/** The same by a command line of its own. */
export function writtenByCommand(
  repository: Repository,
  format: string,
  argv: readonly string[],
): Promise<Written> {
  return inOutput(format, file => repository.run(['report', ...argv, '--format', format, '--output', file]));
}

function modelOf(repository: Repository, argv: readonly string[]): Promise<Model> {
  const known = models.get(repository) ?? new Map<string, Promise<Model>>();
  models.set(repository, known);
  const key = argv.join('\0');
  const model = known.get(key) ?? modelAsked(repository, argv);
  known.set(key, model);
  return model;
}

async function modelAsked(repository: Repository, argv: readonly string[]): Promise<Model> {
  const input = inputOf(argv);
  const report = reportNamed(input.arguments[0] as string, reports, 'nl');
  let model: Omit<Model, 'said'> | undefined;
  const { stderr } = await inSession(repository, argv, async session => {
    const request = await requestFor(report, input.text('for') as Audience, session, input);
    model = { report, request, ...(await made(report, request, session, input)) };
  });
  return { ...(model as Omit<Model, 'said'>), said: stderr };
}

function inSession(
  repository: Repository,
  argv: readonly string[],
  work: (session: Session) => Promise<void>,
): Promise<Outcome> {
  const { folder: cwd, env } = repository;
  const run = async (_: readonly string[], io: Io): Promise<ExitCode> => {
    await work(new Session(io, vocabularies, { today: inputOf(argv).text('today') }));
    return 0;
  };
  return outcomeOf(run, argv, { cwd, env });
}

/** What is asked in a command line in which every option has a value. */
function inputOf(argv: readonly string[]): Input {
  const first = argv.findIndex(word => word.startsWith('--'));
  const at = first < 0 ? argv.length : first;
  const options: Record<string, string | string[]> = {};
  for (let index = at; index < argv.length; index += 2) {
    const [flag = '', value = ''] = argv.slice(index);
    const key = flag.slice('--'.length);
    const before = options[key];
    options[key] = ownOptions.some(one => one.key === key && one.repeatable)
      ? [...(Array.isArray(before) ? before : []), value]
      : value;
  }
  return new Input(argv.slice(0, at), options);
}

async function inOutput(
  format: string,
  write: (file: string) => Promise<{ code: number; stderr: string }>,
): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  const isFolder = 'files' in formatNamed(format, reportFormats);
  try {
    const { code, stderr } = await write(isFolder ? `${folder}/` : join(folder, `report.${format}`));
    const files = readdirSync(folder).flatMap(name => textsOf(name, readFileSync(join(folder, name))));
    return { code, stderr: stderr.replaceAll(folder, ''), files: new Map(files) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a file; of a workbook that of each of its parts. */
export function textsOf(name: string, bytes: Buffer): [name: string, text: string][] {
  if (!name.endsWith('.xlsx')) return [[name, bytes.toString('utf8')]];
  return Object.entries(unzipSync(bytes)).map(([part, content]) => [`${name}/${part}`, strFromU8(content)]);
}

/** The same text as a reader of it gets to see it: unfolded, and with signs in the place of their codes. */
export function asRead(text: string): string {
  return text
    .replace(/\r\n[ \t]/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/&?#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&quot;|&apos;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\\([^\s\w])/g, '$1');
}
