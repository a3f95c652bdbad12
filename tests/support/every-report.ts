import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { formatFor } from '../../src/commands/report/format-for.ts';
import { made, type Request, requestFor } from '../../src/commands/report/made.ts';
import { ownOptions } from '../../src/commands/report/options.ts';
import { deliver } from '../../src/commands/report/output.ts';
import { tellUnreadable } from '../../src/commands/report/unreadable.ts';
import { type ExitCode, Input } from '../../src/core/asking/command.ts';
import type { Audience } from '../../src/core/audiences/readers.ts';
import type { Source } from '../../src/core/loading/source.ts';
import type { OutputAsked } from '../../src/core/output/asked.ts';
import { signed } from '../../src/core/output/own-file.ts';
import type { Register } from '../../src/core/register/register.ts';
import type { Report } from '../../src/core/reporting/report.ts';
import { reportNamed } from '../../src/core/reporting/report-named.ts';
import { formatNamed, idsOf, reportFormats } from '../../src/formats/index.ts';
import type { Io } from '../../src/io/io.ts';
import { Session, type SessionOptions } from '../../src/io/session.ts';
import { reports } from '../../src/reports/index.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import type { Repository } from './git.ts';
import { initiatief, type Outcome, outcomeOf } from './run.ts';

/** Every report with every format it has, also of the reports and formats that come later. */
export const everyReport = reports.map(({ id, alsoAs = [] }) => ({
  id,
  formats: idsOf(reportFormats).filter(
    format => alsoAs.includes(format) || !reports.some(other => other.alsoAs?.includes(format)),
  ),
}));

/** Where records lie, and what is known there. */
export type Place = Pick<Repository, 'folder' | 'env'>;

/** What came of it, and the files that were written, by their name. */
export interface Drawn {
  code: number;
  stderr: string;
  files: Map<string, Buffer>;
}

export interface Written extends Pick<Drawn, 'code' | 'stderr'> {
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

/** A folder that is there, and in which nothing is written. */
const nowhere = import.meta.dirname;

/** What was read and made in a place. */
interface Known {
  register?: Promise<Register>;
  models: Map<string, Promise<Model>>;
}

const known = new WeakMap<Place, Known>();

function knownIn(place: Place): Known {
  const all = known.get(place) ?? { models: new Map() };
  known.set(place, all);
  return all;
}

/** Reads the records as they are now once for all that is asked in a place, and keeps what comes of it in memory. */
class SharedSession extends Session {
  /** What would be written in a file, by its name. */
  readonly files = new Map<string, Buffer>();
  readonly #known: Known;

  constructor(io: Io, options: SessionOptions, all: Known) {
    super(io, vocabularies, options);
    this.#known = all;
  }

  override load(source?: Source): Promise<Register> {
    if (source) return super.load(source);
    this.#known.register ??= super.load();
    return this.#known.register;
  }

  override async keep(
    files: ReadonlyMap<string, string | Uint8Array>,
    { format }: OutputAsked,
  ): Promise<void> {
    for (const [file, content] of files)
      this.files.set(basename(file), Buffer.from(signed(content, format, this.language)));
  }
}

/**
 * Draws a report as for a file, or for a folder where the format gives files, and writes none. Asked for the same, a
 * report is made once for all formats, of records that are read once: they may not change meanwhile.
 */
export async function drawn(place: Place, format: string, argv: readonly string[]): Promise<Drawn> {
  const file = outputIn(nowhere, format);
  const { files, ...outcome } = await delivered(place, format, file, argv);
  return { ...outcome, stderr: outcome.stderr.replaceAll(nowhere, ''), files };
}

/** The same as text. */
export async function written(place: Place, format: string, argv: readonly string[]): Promise<Written> {
  return asTexts(await drawn(place, format, argv));
}

/** The same by a command line of its own. */
export async function writtenByCommand(
  { folder: cwd, env }: Place,
  format: string,
  argv: readonly string[],
): Promise<Written> {
  const run = (file: string): Promise<Outcome> =>
    initiatief(['report', ...argv, '--format', format, '--output', file], { cwd, env });
  return asTexts(await inOutput(format, run));
}

/** What such a command line prints where no file is asked for. */
export async function printed(place: Place, format: string, argv: readonly string[]): Promise<Outcome> {
  const { files: _, ...outcome } = await delivered(place, format, undefined, argv);
  return outcome;
}

/** What the command line does with a report that was made, for a file or for the screen. */
async function delivered(
  place: Place,
  format: string,
  file: string | undefined,
  argv: readonly string[],
): Promise<Outcome & Pick<Drawn, 'files'>> {
  const { report, request, result, past, said } = await modelOf(place, argv);
  let files: Drawn['files'] = new Map();
  const outcome = await inSession(place, argv, async session => {
    files = session.files;
    const drawer = formatFor(report, format, session.language);
    const asked = { format, file, force: false, isOtherwise: false };
    await deliver(session, report, result, drawer, session.say(request.register), asked);
    await tellUnreadable(session, request.about, past);
  });
  return { ...outcome, stderr: said + outcome.stderr, files };
}

function asTexts({ code, stderr, files }: Drawn): Written {
  return { code, stderr, files: new Map([...files].flatMap(([name, bytes]) => textsOf(name, bytes))) };
}

function modelOf(place: Place, argv: readonly string[]): Promise<Model> {
  const { models } = knownIn(place);
  const key = argv.join('\0');
  const model = models.get(key) ?? modelAsked(place, argv);
  models.set(key, model);
  return model;
}

async function modelAsked(place: Place, argv: readonly string[]): Promise<Model> {
  const input = inputOf(argv);
  const report = reportNamed(input.arguments[0] as string, reports, 'nl');
  let model: Omit<Model, 'said'> | undefined;
  const { stderr } = await inSession(place, argv, async session => {
    const request = await requestFor(
      report,
      { audience: input.text('for') as Audience, isAsked: true },
      session,
      input,
    );
    model = { report, request, ...(await made(report, request, session, input)) };
  });
  return { ...(model as Omit<Model, 'said'>), said: stderr };
}

function inSession(
  place: Place,
  argv: readonly string[],
  work: (session: SharedSession) => Promise<void>,
): Promise<Outcome> {
  const run = async (_: readonly string[], io: Io): Promise<ExitCode> => {
    await work(new SharedSession(io, { today: inputOf(argv).text('today') }, knownIn(place)));
    return 0;
  };
  return outcomeOf(run, argv, { cwd: place.folder, env: place.env });
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
): Promise<Drawn> {
  const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  try {
    const { code, stderr } = await write(outputIn(folder, format));
    const files = readdirSync(folder).map(name => [name, readFileSync(join(folder, name))] as const);
    return { code, stderr: stderr.replaceAll(folder, ''), files: new Map(files) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is asked for in a folder: a file, or the folder itself where the format gives files. */
function outputIn(folder: string, format: string): string {
  return 'files' in formatNamed(format, reportFormats) ? `${folder}/` : join(folder, `report.${format}`);
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
