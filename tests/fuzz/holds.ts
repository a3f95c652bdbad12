import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Range } from '../../src/core/model/place.ts';
import { findingsFormats, formatNamed, idsOf } from '../../src/formats/index.ts';
import { judged, type Tree } from '../support/in-memory.ts';
import { initiatief } from '../support/run.ts';
import { parseXml } from '../support/xml.ts';
import { anyCase, type Case, treeIn } from './cases.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/output/check.schema.json'), 'utf8'),
);
const fitsSchema = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What a terminal obeys, or a reader cannot see; without what belongs in an emoji or a word of some script. */
export const hidden =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0d]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e001f}]/u;

/** Much more than any of these small repositories takes; of the processor, so that a busy machine changes nothing. */
const mostSeconds = 5;

interface Placed extends Range {
  file: string;
}

/** A property of cases: what has to hold, in memory and, as that takes longer, now and then on disk. */
export function property(): fc.IAsyncProperty<[Case, number]> {
  return fc.asyncProperty(anyCase, fc.nat(30), async (one, chance) => {
    const tree = treeIn(one);
    await holds(tree);
    if (chance === 7) await holdsOnDisk(tree);
  });
}

/** What has to hold for whatever lies in a repository; throws what does not. */
async function holds(tree: Tree): Promise<void> {
  const start = process.cpuUsage();
  const first = await printed(tree);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1e6;
  if (took > mostSeconds) throw new Error(`It took ${took} seconds.`);
  const again = await printed(tree);
  if (first.json !== again.json || first.text !== again.text) throw new Error('The second answer differs.');
  allIsWell(first, tree);
}

/** The same through the command line and the disk, in every format. */
async function holdsOnDisk(tree: Tree): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  try {
    for (const [path, bytes] of tree) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const outputs = new Map<string, string>();
    for (const format of idsOf(findingsFormats)) {
      const { code, stdout, stderr } = await initiatief([
        'check',
        '--attention',
        '-C',
        folder,
        '--format',
        format,
      ]);
      if ((code !== 0 && code !== 1) || stderr !== '')
        throw new Error(`${format} ended with ${code}: ${stderr}`);
      if (hidden.test(stdout))
        throw new Error(`${format} prints what a terminal obeys: ${JSON.stringify(stdout)}`);
      if (stdout.includes(folder)) throw new Error(`${format} names the folder on this machine.`);
      outputs.set(format, stdout);
    }
    parseXml(outputs.get('junit') as string);
    for (const format of ['gitlab', 'sarif']) JSON.parse(outputs.get(format) as string);
    allIsWell({ json: outputs.get('json') as string, text: outputs.get('text') as string }, tree);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Printed {
  json: string;
  text: string;
}

async function printed(tree: Tree): Promise<Printed> {
  const { result, style } = await judged(tree);
  const [json, text] = ['json', 'text'].map(id => formatNamed(id, findingsFormats));
  return {
    json: (await json?.findings(result, style)) as string,
    text: (await text?.findings(result, style)) as string,
  };
}

function allIsWell({ json, text }: Printed, tree: Tree): void {
  if (hidden.test(text)) throw new Error(`It prints what a terminal obeys: ${JSON.stringify(text)}`);
  const result: { findings: (Placed & { related: Placed[] })[] } = JSON.parse(json);
  if (!fitsSchema(result)) throw new Error(`JSON is not as promised: ${JSON.stringify(fitsSchema.errors)}`);
  const lines = new Map<string, string[]>();
  for (const finding of result.findings)
    for (const place of [finding, ...finding.related]) {
      if (!lines.has(place.file)) lines.set(place.file, linesOf(place.file, tree));
      const wrong = wrongIn(place, lines.get(place.file) as string[]);
      if (wrong) throw new Error(`${wrong}: ${JSON.stringify(finding)}`);
    }
}

/** The lines in which places count. Of a folder, and of a file that is too large, there are none. */
function linesOf(file: string, tree: Tree): string[] {
  const bytes = tree.get(file);
  if (bytes)
    return bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n|\r|\n/);
  const isFolder = file.endsWith('/') && [...tree.keys()].some(path => path.startsWith(file));
  if (!isFolder) throw new Error(`There is no ${file}.`);
  return [''];
}

function wrongIn({ line, column, endLine, endColumn }: Placed, lines: readonly string[]): string | undefined {
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined) return 'There is no such line';
  if (column > first.length + 1 || endColumn > last.length + 1) return 'There is no such column';
  if (endLine < line || (endLine === line && endColumn < column)) return 'It ends before it starts';
  return undefined;
}
