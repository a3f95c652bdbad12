/** Measures how long the built program takes, as ratios to a bare program in the same run. */
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeWorst, most } from '../tests/fuzz/judged.ts';
import { worst } from '../tests/fuzz/worst.ts';
import { makeComparable } from './make-comparable.ts';
import { makeHistory } from './make-history.ts';
import { makeRecords } from './make-records.ts';
import { makeWrong, wrongWays } from './make-wrong.ts';
import { painted } from './painted.ts';

const runs = Number(process.env.RUNS ?? 15);
const program = 'bin/initiatief.js';

interface Measured {
  seconds: number;
  megabytes: number;
}

/** A program to time: how it is started, and what it is called here. */
interface Timed {
  name: string;
  command: readonly string[];
}

const nothing: Timed = { name: 'node -e 0', command: [process.execPath, '-e', '0'] };
const folder = mkdtempSync(join(tmpdir(), 'records-'));
const records = join(folder, '10000');
const many = join(folder, '100000');
const history = join(folder, 'history');
try {
  makeRecords(records, 10_000);
  makeRecords(many, 100_000);
  makeComparable(folder, 10_000);
  mkdirSync(history);
  makeHistory(history, 200, 500);
  const check = (at: string): string[] => [process.execPath, program, 'check', '-C', at];
  const reader = { name: 'a bare reader', command: [process.execPath, 'scripts/bare-reader.js', records] };
  const hledger = {
    name: 'hledger check',
    command: ['hledger', 'check', '-f', join(folder, 'records.journal')],
  };
  const recfix = { name: 'recfix --check', command: ['recfix', '--check', join(folder, 'records.rec')] };
  compare('--version', 1.3, [process.execPath, program, '--version'], nothing);
  compare('check of the example', 1.9, check('examples/buurttuin-de-linde'), nothing);
  compare('check of 10,000 records', 2.6, check(records), reader);
  compare('check of 10,000 records', 1.5, check(records), hledger);
  const report = [process.execPath, program, 'report', '-C', records];
  const checked = { name: 'a check of them', command: check(records) };
  compare('report of 10,000 records', 2, report, checked);
  compare('report for everyone', 2, [...report, '--for', 'everyone'], checked);
  compare(
    'report of 10,000 records as a page',
    3,
    [...report, '--for', 'core', '--format', 'html'],
    checked,
    3,
  );
  compare('report for one partner', 2, [...report, '--for', 'partner/partner-1'], checked, 3);
  for (const id of ['meeting-paper', 'actions', 'decisions', 'forecast', 'did-it-help', 'year'])
    compare(`report ${id} of 10,000 records`, 2, [...report.slice(0, 3), id, '-C', records], checked, 3);
  for (const [way, change] of Object.entries(wrongWays)) {
    const wrong = join(folder, 'wrong');
    makeWrong(records, wrong, change);
    compare(`check of 10,000 records, all with ${way}`, 10, check(wrong), checked, 3);
    rmSync(wrong, { recursive: true });
  }
  judged();
  // It takes so long that once is enough.
  compare('check of 10,000 records', 1, check(records), recfix, 1);
  compare(
    'check of 100,000 records',
    11,
    check(many),
    { name: 'that of 10,000', command: check(records) },
    3,
  );
  const example = 'examples/buurttuin-de-linde';
  const act = (at: string, ...argv: string[]): string[] => [
    process.execPath,
    program,
    ...argv,
    '--dry-run',
    '--yes',
    '-C',
    at,
  ];
  compare(
    'an action in the example',
    1.6,
    act(example, 'done', '2026-06-04-watertappunt', '--as', 'kept', '--today', '2026-09-01'),
    { name: 'a check of it', command: check(example) },
  );
  compare(
    'an action in 10,000 records',
    1.3,
    act(records, 'done', 'afspraak-3', '--as', 'kept', '--today', '2026-09-01'),
    checked,
  );
  const known = join(folder, 'known');
  makeRecords(known, 10_000);
  for (let i = 0; i < 100; i += 1)
    writeFileSync(
      join(known, `verslagen/2025-01-01-lijst-${i}.md`),
      `---\nnaam: Lijst ${i}\ngehouden_op: 2025-01-01\naanwezig: persoon-5\n---\n${'[Persoon 5](../personen/persoon-5.md)\n'.repeat(50)}`,
    );
  compare(
    'rename of somebody with 5,000 references',
    1.3,
    act(known, 'rename', 'persoon-5', 'Iemand Anders'),
    {
      name: 'a check of them',
      command: check(known),
    },
  );
  const trend = ['report', 'trend', '-C', history, '--since', '2024', '--today', '2026-09-01'];
  takes('trend over 500 commits of 200 records', 5, () => [process.execPath, program, ...trend]);
  takes('one record merged for git', 0.2, mergeCommand);
  // Each time in another folder: just after many files were taken away, a disk is slow in making new ones.
  const importedIn = (turn: number): string => join(folder, `imported-${turn}`);
  const list = join(folder, 'list.csv');
  writeFileSync(list, listOf(5000));
  const columns = ['Naam=naam', 'Mobiel=telefoon', 'Organisatie=partner', 'Rol=rol'];
  const importing = ['import', list, '--as', 'people', ...columns.flatMap(each => ['--map', each])];
  takes('import of 5,000 rows', 5, turn => {
    mkdirSync(importedIn(turn));
    writeFileSync(join(importedIn(turn), 'initiatief.yaml'), 'taal: nl\nnaam: De Buurtkamer\n');
    return [process.execPath, program, ...importing, '-C', importedIn(turn)];
  });
  const page = await painted([
    ...check(example).with(2, 'report'),
    '--format',
    'html',
    '--today',
    '2026-09-01',
  ]);
  if (page !== undefined)
    console.log(`the overview as a page, largest paint: ${page.toFixed(0)} ms (at most 1000)`);
  const site = join(folder, 'site');
  const siteOf = (records: string) => (): string[] => {
    rmSync(site, { recursive: true, force: true });
    return [process.execPath, program, 'site', site, '-C', records];
  };
  const thousand = join(folder, '1000');
  makeRecords(thousand, 1000);
  takes('a site of 1,000 records', 5, siteOf(thousand), 3);
  takes('a site of 10,000 records', 40, siteOf(records), 1);
  await reaction('--watch reacts at 10,000 records', 100);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What git starts where two people changed the same lines of one record. */
function mergeCommand(): string[] {
  const record = readFileSync('examples/buurttuin-de-linde/rollen/penningmeester.md', 'utf8');
  const withHolder = (id: string): string => record.replace('\nwie:\n', `\nwie:\n  - ${id}\n`);
  const files = { base: record, ours: withHolder('wim'), theirs: withHolder('jo') };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const paths = Object.keys(files).map(name => join(folder, name));
  return [process.execPath, program, 'merge-file', ...paths, 'rollen/penningmeester.md'];
}

/** Runs two programs in turn, and prints the ratio of each pair. */
function compare(name: string, limit: number, ours: string[], other: Timed, times = runs): void {
  if (!isThere(other.command)) {
    console.log(`${name}: not compared with ${other.name}, which is not on this machine`);
    return;
  }
  if (times > 1) for (const command of [ours, other.command]) measure(command);
  const pairs = Array.from({ length: times }, () => [measure(ours), measure(other.command)] as const);
  const ratio = median(pairs.map(([a, b]) => a.seconds / b.seconds));
  const milliseconds = (pick: (pair: (typeof pairs)[number]) => number): string =>
    (1000 * median(pairs.map(pick))).toFixed(0);
  const peak = Math.max(...pairs.map(([a]) => a.megabytes)).toFixed(0);
  console.log(
    `${name}: ${ratio.toFixed(2)} × ${other.name} (at most ${limit}) · ${milliseconds(([a]) => a.seconds)} ms against ${milliseconds(([, b]) => b.seconds)} ms · peak ${peak} MB`,
  );
}

/** A list of so many people, in forty partners and sixty roles. */
function listOf(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, row) =>
      `Voor${row} van Achter${row % 900};${610_000_000 + 7 * row};Partner ${row % 40};Rol ${row % 60}`,
  );
  return ['Naam;Mobiel;Organisatie;Rol', ...rows].join('\n');
}

/** Runs a program a few times, each on what was made ready for it, and prints how long it takes. */
function takes(name: string, limit: number, command: (turn: number) => string[], times = 5): void {
  const all = Array.from({ length: times }, (_, turn) => measure(command(turn)));
  const peak = Math.max(...all.map(({ megabytes }) => megabytes)).toFixed(0);
  const seconds = median(all.map(one => one.seconds)).toFixed(2);
  console.log(`${name}: ${seconds} s (at most ${limit}) · peak ${peak} MB`);
}

/** Checks a record of the largest size, filled with each of the worst that we know, and prints what costs most. */
function judged(): void {
  const all = [...worst.keys()].map(name => ({ name, ...judgeWorst(name) }));
  const slowest = all.reduce((a, b) => (a.seconds > b.seconds ? a : b));
  const largest = all.reduce((a, b) => (a.megabytes > b.megabytes ? a : b));
  console.log(
    `the worst of ${all.length} records of 1 MB: ${slowest.seconds.toFixed(2)} s (at most ${most.seconds}; ${slowest.name}) · ${largest.megabytes.toFixed(0)} MB (at most ${most.megabytes}; ${largest.name}) · ${all.filter(({ seconds }) => seconds > most.seconds).length} take longer`,
  );
}

function isThere([command = '']: readonly string[]): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Saves a record while the program watches, twenty times, and prints how long it takes until the result is there. */
async function reaction(name: string, limit: number): Promise<void> {
  const watching = spawn(process.execPath, [program, 'check', '--watch', '-C', records], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const shown = (): Promise<void> =>
    new Promise(done => {
      const look = (chunk: Buffer): void => {
        if (!String(chunk).endsWith('Ctrl-C.\n')) return;
        watching.stdout.off('data', look);
        done();
      };
      watching.stdout.on('data', look);
    });
  await shown();
  const milliseconds: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise(done => setTimeout(done, 200));
    const start = performance.now();
    const next = shown();
    appendFileSync(join(records, 'personen', 'persoon-7.md'), '\nNog een regel.\n');
    await next;
    milliseconds.push(performance.now() - start);
  }
  watching.kill('SIGINT');
  console.log(`${name}: ${median(milliseconds).toFixed(0)} ms (at most ${limit})`);
}

/** Runs a program once. Only of node it is known how much memory it took. */
function measure([command = '', ...args]: readonly string[]): Measured {
  const isNode = command === process.execPath;
  const start = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(
    command,
    isNode ? ['-r', './scripts/peak.cjs', ...args] : args,
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  // A check that found something ends with 1.
  if (status !== 0 && status !== 1)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: isNode ? Number(String(output[3]).split(' ')[0]) / 1024 : 0 };
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
