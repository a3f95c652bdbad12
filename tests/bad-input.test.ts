import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';

interface Found {
  rule: string;
  severity: string;
  file: string;
  line: number;
  column: number;
  message: string;
  help: string | null;
  facts: Record<string, unknown>;
}

const settings = 'taal: nl\nnaam: Buurttuin De Linde\n';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new repository with these files; `initiatief.yaml` comes with it. */
function repository(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  folders.push(folder);
  for (const [path, content] of Object.entries({ 'initiatief.yaml': settings, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What `check` finds, as JSON. Whatever the input is: it ends, says nothing on stderr and does not break. */
async function check(folder: string, ...options: string[]): Promise<Found[]> {
  const { code, stdout, stderr } = await initiatief(['check', '-C', folder, '--format', 'json', ...options]);
  expect(stderr).toBe('');
  expect([0, 1]).toContain(code);
  return (JSON.parse(stdout) as { findings: Found[] }).findings;
}

async function text(folder: string): Promise<string> {
  const { stdout, stderr } = await initiatief(['check', '-C', folder, '--color', 'never']);
  expect(stderr).toBe('');
  return stdout;
}

/** The finding about a file, and no other: it has a place that is there, and a remedy. */
async function only(folder: string, file: string): Promise<Found> {
  const findings = (await check(folder)).filter(finding => finding.file === file);
  expect(findings).toHaveLength(1);
  const [finding] = findings as [Found];
  expect(finding.line).toBeGreaterThanOrEqual(1);
  expect(finding.column).toBeGreaterThanOrEqual(1);
  expect(finding.help).toMatch(/\S/);
  return finding;
}

const role = 'rollen/eettafel.md';
const record = (head: string, body = ''): string => `---\n${head}\n---\n${body}`;

const about = record('naam: A\nmoment: aanloop\nover: rol/eettafel\ngepland_op: 2026-03-12');

describe('a file that is no record', () => {
  it.each([
    ['broken', record('naam: Eettafel: koken'), 'colon-in-value', 2, 7],
    ['without a head', 'Wij eten samen.\n', 'no-front-matter', 1, 1],
    ['with a NUL', '---\nnaam: Eet\0tafel\n---\n', 'nul-byte', 2, 10],
    ['with a NUL, a BOM and CRLF', '\ufeff---\r\nnaam: A\r\nlabels: b\0\r\n---\r\n', 'nul-byte', 3, 10],
    ['in UTF-16', Buffer.from('\ufeff---\nnaam: A\n---\n', 'utf16le'), 'nul-byte', 1, 4],
    ['in Latin-1', Buffer.from('---\nnaam: Café\n---\n', 'latin1'), 'not-utf8', 2, 10],
    ['of 5 MB', Buffer.alloc(5 * 1024 * 1024, 'a'), 'too-large', 1, 1],
    ['with a git conflict', '<<<<<<< HEAD\n---\n=======\n>>>>>>> main\n', 'merge-conflict', 1, 1],
    ['with a control character', record('naam: A\u0007'), 'invisible-character', 2, 8],
  ])('%s', async (_name, content, reason, line, column) => {
    const folder = repository({ [role]: content });
    const finding = await only(folder, role);
    expect(finding).toMatchObject({ rule: 'readable', facts: { reason }, line, column });
  });

  it.each(['', '\n  \n'])('is one that others count on, with nothing in it but %j', async content => {
    const folder = repository({
      [role]: content,
      'rollen/kas.md': content,
      'evaluaties/2026-03-12-a.md': about,
    });
    const found = (await check(folder)).map(({ rule, severity, file }) => [rule, severity, file]);
    expect(found).toEqual([
      ['readable', 'error', role],
      ['empty-note', 'info', 'rollen/kas.md'],
    ]);
  });

  it('is told about at its end, where a parser looks for more behind it', async () => {
    const folder = repository({ 'initiatief.yaml': 'taal: nl\nnaam: A\n? ' });
    const end = { line: 3, column: 3, endLine: 3, endColumn: 3 };
    expect(await only(folder, 'initiatief.yaml')).toMatchObject(end);
  });

  it('stays known by its id', async () => {
    const folder = repository({
      [role]: 'niets\n',
      'evaluaties/2026-03-12-a.md': about,
    });
    expect((await check(folder)).map(({ rule }) => rule)).toEqual(['readable']);
  });

  it.each([
    ['a wrong value', 'naam: Eettafel\nstatus: bezig'],
    ['a wrong type', 'naam: Eettafel\nwie:\n  - kok: fatima'],
    ['an unknown field', 'naam: Eettafel\nkleur: groen'],
    ['no name', 'soort: rol'],
  ])('stays in the register with %s, so that references to it hold', async (_name, head) => {
    const folder = repository({
      [role]: record(head),
      'evaluaties/2026-03-12-a.md': about,
    });
    expect((await check(folder)).map(({ rule, file }) => [rule, file])).toEqual([['schema', role]]);
  });

  it('a slip in the name of a field that is asked leaves nothing for other rules to stumble over', async () => {
    const folder = repository({
      'afspraken/2026-03-12-a.md': record(
        'naam: A\nafgesproken_op: 2026-03-12\npartijen:\n  - partner: initiatief\n    lvert: handen\n' +
          'bewust_zo:\n  - regl: two-sides\n    omdat: zo is het',
      ),
    });
    const found = await check(folder, '--attention');
    expect(found.filter(({ rule }) => rule === 'schema').length).toBeGreaterThan(0);
  });

  it('tells every mistake in a file, each at its place', async () => {
    const folder = repository({
      [role]: record('naam: Eettafel: koken\nsoort: @rol\nwaarvoor: "samen eten\nstatus: actief'),
    });
    const places = (await check(folder)).map(({ line, column, facts }) => [line, column, facts.reason]);
    expect(places).toEqual([
      [2, 7, 'colon-in-value'],
      [3, 8, 'special-start'],
      [4, 11, 'unclosed-quote'],
    ]);
  });
});

describe('code in a file', () => {
  it.each(['js', 'javascript', 'json', 'coffee', 'cson', 'toml', 'JS', ' js', '\tjs'])(
    'does not run after ---%s',
    async language => {
      const global = globalThis as { ran?: boolean };
      global.ran = false;
      const code = '(() => { globalThis.ran = true; return { naam: "A" }; })()';
      const folder = repository({ [role]: `---${language}\n${code}\n---\n` });
      const finding = await only(folder, role);
      expect(finding).toMatchObject({ rule: 'readable', facts: { reason: 'fence-language' } });
      expect(global.ran).toBe(false);
    },
  );

  it('does not run from a tag', async () => {
    const folder = repository({ [role]: record('naam: !!js/function "function () { throw 1 }"') });
    expect(await only(folder, role)).toMatchObject({ facts: { reason: 'tag' }, line: 2 });
  });
});

describe('line ends and a BOM', () => {
  const heads = [
    'naam: Eettafel\nsoort: klus\nwie:\n  - fatima\nsinds: 31-2-2026',
    'naam: Eettafel: koken\nsoort: @rol',
    'naam: Eettafel # 3\nsoort: rol',
  ];

  it.each(heads)('make no difference: %s', async head => {
    const plain = record(head, '\n## Waarvoor?\n\nEten.\n');
    const [expected, ...others] = await Promise.all(
      [
        plain,
        plain.replaceAll('\n', '\r\n'),
        `\ufeff${plain}`,
        `\ufeff${plain.replaceAll('\n', '\r\n')}`,
      ].map(content => check(repository({ [role]: content }))),
    );
    expect(expected).not.toEqual([]);
    for (const other of others) expect(other).toEqual(expected);
  });

  it('and a note behind it do not hide the language', async () => {
    const folder = repository({ 'initiatief.yaml': 'language: en # or nl\r\nname: Garden\r\n' });
    expect((await check(folder)).map(({ rule }) => rule)).toEqual(['ignored-text']);
  });

  it('are fine in the settings', async () => {
    const folder = repository({ 'initiatief.yaml': `\ufeff${settings.replaceAll('\n', '\r\n')}` });
    expect(await check(folder)).toEqual([]);
  });
});

describe('what would take for ever', () => {
  it.each([
    ['20,000 brackets', `naam: ${'['.repeat(20_000)}`],
    ['20,000 brackets that close', `naam: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['maps in maps', `naam: ${'{a: '.repeat(50_000)}`],
    ['lists in lists', `naam:\n  ${'- '.repeat(100_000)}a`],
    ['fields behind each other', `${'a: '.repeat(50_000)}\n---\nb: c`],
    ['brackets after another mistake', `naam: @wim\nsoort: ${'['.repeat(50_000)}`],
    ['an alias bomb', bomb()],
    ['20,000 mistakes', lines(20_000, number => `a${number}: @b`)],
    ['20,000 unknown fields', lines(20_000, number => `a${number}: b`)],
    ['20,000 times one field', lines(20_000, () => 'naam: b')],
    ['100,000 lines in a quote', `naam: "${'a\n'.repeat(100_000)}`],
    ['20,000 wrong items', `naam: A\nnodig:\n${lines(20_000, () => '  - a: b')}`],
    ['spaces without end', `naam: A${' '.repeat(500_000)}: b${' '.repeat(100_000)}c`],
  ])(
    '%s: it ends soon, and tells',
    async (_name, head) => {
      const folder = repository({ [role]: record(head) });
      const start = performance.now();
      const findings = await check(folder);
      expect(performance.now() - start).toBeLessThan(15_000);
      expect(findings.length).toBeGreaterThan(0);
    },
    30_000,
  );

  it('blank lines without end are read as if absent', async () => {
    const folder = repository({ [role]: record(`naam: A${'\n'.repeat(120_000)}soort: rol`) });
    const start = performance.now();
    expect(await check(folder)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('comments and dots without end in the text', async () => {
    const body = `\n## Waarvoor?\n\n${'<!--'.repeat(100_000)}\n## ${'.'.repeat(300_000)}x\n`;
    const folder = repository({ [role]: record('naam: A\nonbekend: b', body) });
    expect(await check(folder)).toHaveLength(2);
  });

  it('a name of 40,000 characters is not printed whole', async () => {
    const name = 'lang '.repeat(8_000);
    const folder = repository({
      [role]: record(`naam: ${name}\nwie: ${'x'.repeat(80_000)}\n${'y'.repeat(1000)}: a`),
    });
    const printed = await text(folder);
    expect(printed).toContain('200 tekens');
    for (const line of printed.split('\n')) expect(line.length).toBeLessThan(250);
  });
});

describe('what lies on the disk', () => {
  it('a folder with the name of a file', async () => {
    const folder = repository({ 'rollen/x.md/notitie.txt': 'x' });
    expect((await check(folder)).map(({ rule, file }) => [rule, file])).toContainEqual([
      'misplaced-file',
      'rollen/x.md/',
    ]);
  });

  it.runIf(process.platform !== 'win32')('a link out of the repository is not followed', async () => {
    const outside = repository({ 'geheim.md': record('naam: Geheim\nonbekend: geheim') });
    const folder = repository({ 'rollen/a.md': record('naam: A') });
    symlinkSync(join(outside, 'geheim.md'), join(folder, 'rollen/b.md'));
    symlinkSync(outside, join(folder, 'rollen/map'));
    symlinkSync(outside, join(folder, 'partners'));
    const found = (await check(folder)).map(({ rule, file, facts }) => [rule, file, facts.reason]);
    expect(found).toEqual([
      ['misplaced-file', 'partners', 'not-a-folder'],
      ['readable', 'rollen/b.md', 'symbolic-link'],
      ['misplaced-file', 'rollen/map', 'not-a-file'],
    ]);
    expect(await text(folder)).not.toContain('geheim');
  });

  it.runIf(process.platform !== 'win32')('settings that are a link are not followed', async () => {
    const outside = repository({ 'anders.yaml': 'taal: en\nname: Elsewhere\n' });
    const folder = repository({});
    rmSync(join(folder, 'initiatief.yaml'));
    symlinkSync(join(outside, 'anders.yaml'), join(folder, 'initiatief.yaml'));
    expect(await only(folder, 'initiatief.yaml')).toMatchObject({ facts: { reason: 'symbolic-link' } });
  });

  it.runIf(process.platform !== 'win32')('a pipe does not make it wait', async () => {
    const folder = repository({ 'rollen/a.md': record('naam: A') });
    execFileSync('mkfifo', [join(folder, 'rollen/x.md')]);
    expect(await only(folder, 'rollen/x.md')).toMatchObject({ facts: { reason: 'not-a-file' } });
    rmSync(join(folder, 'initiatief.yaml'));
    execFileSync('mkfifo', [join(folder, 'initiatief.yaml')]);
    expect(await only(folder, 'initiatief.yaml')).toMatchObject({ facts: { reason: 'not-a-file' } });
  });

  it('settings that are a folder', async () => {
    const folder = repository({});
    rmSync(join(folder, 'initiatief.yaml'));
    mkdirSync(join(folder, 'initiatief.yaml'));
    expect(await only(folder, 'initiatief.yaml')).toMatchObject({ facts: { reason: 'not-a-file' } });
  });

  it('a file and a folder that may not be opened', async ({ skip }) => {
    const folder = repository({ [role]: record('naam: A'), 'partners/dicht/a.md': record('naam: A') });
    const closed = [join(folder, role), join(folder, 'partners/dicht')];
    for (const path of closed) chmodSync(path, 0);
    try {
      // Root, and everybody on Windows, may read it all the same; then there is nothing to see here.
      if (canRead(closed[0] as string)) skip();
      const found = (await check(folder)).map(({ file, facts }) => [file, facts.reason]);
      expect(found).toEqual([
        ['partners/dicht/', 'no-permission'],
        [role, 'no-permission'],
      ]);
    } finally {
      for (const path of closed) chmodSync(path, 0o700);
    }
  });

  it.runIf(process.platform !== 'win32')('a name that Windows keeps for a device', async () => {
    const folder = repository({ 'rollen/con.md': record('naam: A') });
    expect(await only(folder, 'rollen/con.md')).toMatchObject({
      rule: 'file-name',
      facts: { reason: 'device' },
    });
  });
});

describe('names that programs trip over', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a name like any other',
    async name => {
      const folder = repository({
        'initiatief.yaml': `${settings}regels:\n  ${name}: uit\n`,
        [role]: record(
          `naam: A\n${name}: 1\nx_eigen:\n  ${name}: 1\nwie:\n  - persoon: fatima\n    ${name}: 2`,
        ),
        'personen/fatima.md': record(`naam: Fatima\ncontactgegevens:\n  ${name}:\n    ${name}: 3`),
      });
      const found = (await check(folder)).map(({ rule, file, line, column }) => [rule, file, line, column]);
      expect(found).toEqual([
        ['schema', 'initiatief.yaml', 4, 3],
        ['schema', 'personen/fatima.md', 4, 3],
        ['schema', role, 3, 1],
        ['schema', role, 8, 5],
      ]);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  it('control characters are never printed as they are', async () => {
    const folder = repository({
      [role]: record('naam: "Eettafel \\e[31mrood\\a"\nsoort: "\\e]0;titel\\a"\nwie: "\\e[2J"\n"\\e[1m": x'),
      'rollen/\u001b[31mrood.md': 'niets\n',
    });
    expect(await text(folder)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
  });
});

it('writes nothing', async () => {
  const content = '\ufeff---\r\nnaam: Eettafel: koken\r\n---\r\n';
  const folder = repository({ [role]: content });
  await check(folder);
  expect(readFileSync(join(folder, role), 'utf8')).toBe(content);
});

function canRead(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

function lines(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => line(number)).join('\n');
}

function bomb(): string {
  const level = (number: number): string =>
    `a${number}: &a${number} [${Array(9)
      .fill(number === 0 ? 'x' : `*a${number - 1}`)
      .join(', ')}]`;
  return lines(30, level);
}
