import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Lexer, marked } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findingsFormats, idsOf, reportFormats } from '../src/formats/index.ts';
import { rules } from '../src/rules/index.ts';
import { checkedInEach } from './support/every-check.ts';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';
import { type Element, parseXml } from './support/xml.ts';

const root = join(import.meta.dirname, '..');
const settings = 'naam: Tuin\nplaats: Zandwijk\ntaal: nl\nsinds: 2026-01-01\n';

async function checked(folder: string, format: string, ...options: string[]): Promise<string> {
  const argv = ['check', '-C', folder, '--format', format, '--today', '2026-09-01', ...options];
  const { stdout, stderr } = await initiatief(argv);
  expect(stderr).toBe('');
  return stdout;
}

function checkedFiles(files: Files, format: string, ...options: string[]): Promise<string> {
  return inFolder({ 'initiatief.yaml': settings, ...files }, folder => checked(folder, format, ...options));
}

/** Roles with this many references to nobody. */
const roles = (holders: number, name = 'kas'): Files => ({
  [`rollen/${name}.md`]: `naam: ${name}\nwie:\n${Array.from({ length: holders }, (_, n) => `  - niemand-${n}\n`).join('')}`,
});

describe('github', () => {
  interface Command {
    name: string;
    properties: Record<string, string>;
    message: string;
  }

  /** Takes a line of a log apart as GitHub's runner does. */
  function commandIn(line: string): Command | undefined {
    const [, name, list = '', message] = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) return undefined;
    const back = (text: string): string =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const pairs = list.split(',').map(pair => pair.split('=') as [string, string]);
    const properties = Object.fromEntries(pairs.map(([key, value]) => [key, back(value)]));
    return { name, properties, message: back(message as string) };
  }

  const commandsIn = (output: string): Command[] => output.split('\n').flatMap(line => commandIn(line) ?? []);

  it('names the place, the rule and the next step', async () => {
    const output = await checkedFiles({ 'rollen/kas.md': 'naam: Kas\nwie: 100%, niemand\n' }, 'github');
    expect(commandsIn(output)).toEqual([
      {
        name: 'error',
        properties: {
          file: 'rollen/kas.md',
          line: '3',
          endLine: '3',
          col: '6',
          endColumn: '19',
          title: 'initiatief: reference-exists',
        },
        message: expect.stringMatching(
          /^rollen\/kas\.md:3: persoon "100%, niemand" ken ik nog niet\nZijn het er meer/,
        ),
      },
    ]);
    expect(output).toContain('100%25, niemand');
    expect(output).toMatch(/\n2 bestanden bekeken\. 1 fout\.\n$/);
  });

  it('says something too when all is well', async () => {
    expect(await checkedFiles({}, 'github')).toBe(
      '1 bestand bekeken. Het klopt.\nWat aandacht vraagt, staat in: initiatief rapport\n',
    );
  });

  it('gives no columns for a place of more lines, which GitHub refuses', async () => {
    const output = await checkedFiles(
      { 'rollen/kas.md': 'naam: Kas\nwie:\n  - persoon: |\n      twee\n      regels\n' },
      'github',
    );
    const [command] = commandsIn(output);
    expect(Number(command?.properties.endLine)).toBeGreaterThan(Number(command?.properties.line));
    expect(command?.properties).not.toHaveProperty('col');
  });

  it.each([
    [10, 10, undefined],
    [11, 10, 'Nog 1 melding past hier niet.'],
    [30, 10, 'Nog 20 meldingen passen hier niet.'],
  ])('of %i errors shows %i, and says so', async (holders, shown, note) => {
    const commands = commandsIn(await checkedFiles(roles(holders), 'github'));
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(shown);
    if (note === undefined) expect(commands).toHaveLength(shown);
    else expect(commands.at(-1)).toMatchObject({ name: 'notice', message: expect.stringContaining(note) });
  });

  it('puts the gravest first, and never more of one kind than GitHub shows', async () => {
    const files = Object.assign(
      {},
      ...Array.from({ length: 14 }, (_, n) => ({
        [`personen/p-${n}.md`]: `naam: P\nsinds: maart 2026\nlabels: los\n`,
        [`rollen/r-${n}.md`]: `naam: R\nwie: niemand-${n}\nsinds: 12 maart 2026\n`,
      })),
    );
    const names = commandsIn(await checkedFiles(files, 'github', '--attention')).map(({ name }) => name);
    const order = ['error', 'warning', 'notice'];
    expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    for (const name of order) expect(names.filter(one => one === name)).toHaveLength(10);
  });

  it('adds the whole table to the page that GitHub shows', async () => {
    await inFolder({ 'initiatief.yaml': settings, ...roles(15), ...roles(15, 'hek') }, async folder => {
      const page = join(folder, 'page');
      writeFileSync(page, 'Al hier.\n');
      const env = { LANG: 'nl_NL.UTF-8', GITHUB_STEP_SUMMARY: page };
      await initiatief(['check', '-C', folder, '--format', 'github'], { env });
      const text = readFileSync(page, 'utf8');
      expect(text).toMatch(/^Al hier\.\n# Controle\n/);
      expect(text).toContain('## Fouten (30)');
      expect(text.match(/niemand-\d+\\?" ken ik nog niet/g)).toHaveLength(30);
      await initiatief(['check', '-C', folder], { env });
      expect(readFileSync(page, 'utf8')).toBe(text);
    });
  });

  it('cuts a page that GitHub would drop, and says so', async () => {
    const many = Array.from({ length: 450 }, (_, number) => roles(20, `rol-${number}`));
    const page = await checkedFiles(Object.assign({}, ...many), 'markdown');
    const rows = page.match(/ ken ik nog niet /g)?.length ?? 0;
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    expect(rows).toBeGreaterThan(4000);
    expect(page).toContain('## Fouten (9000)');
    expect(page).toContain(`Nog ${9000 - rows} meldingen passen niet op deze pagina.`);
  });
});

describe('paths in what a forge reads', () => {
  it('count from the top of the git repository', async () => {
    const garden = {
      'tuin/initiatief.yaml': settings,
      'tuin/rollen/kas.md': '---\nnaam: Kas\nwie: x-x\n---\n',
    };
    await inFolder({ '.git/HEAD': '', ...garden }, async folder => {
      const at = join(folder, 'tuin');
      expect(await checked(at, 'github')).toContain('file=tuin/rollen/kas.md,');
      expect(JSON.parse(await checked(at, 'gitlab'))[0].location.path).toBe('tuin/rollen/kas.md');
      expect(await checked(at, 'sarif')).toContain('"uri": "tuin/rollen/kas.md"');
      expect(await checked(at, 'junit')).toContain('file="tuin/rollen/kas.md"');
      expect(JSON.parse(await checked(at, 'json')).findings[0].file).toBe('rollen/kas.md');
    });
  });
});

describe('gitlab', () => {
  const printsOf = async (files: Files): Promise<string[]> =>
    JSON.parse(await checkedFiles(files, 'gitlab')).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
  const text = 'naam: Kas\nwie:\n  - jan-b\n  - piet-c\n  - jan-b\nlabelss: x\n';

  it('is a Code Quality report', async () => {
    const [first] = JSON.parse(await checkedFiles(roles(1), 'gitlab'));
    expect(first).toEqual({
      description: expect.stringMatching(/^persoon "niemand-0" ken ik nog niet\. Nieuw\? /),
      check_name: 'reference-exists',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'rollen/kas.md', lines: { begin: 4, end: 4 } },
    });
    expect(await checkedFiles({}, 'gitlab')).toBe('[]\n');
  });

  it('knows a finding again when lines moved and a list grew', async () => {
    const before = await printsOf({ 'rollen/kas.md': text });
    const added = text.replace('wie:\n', 'sinds: 2026-01-01\n# Wie?\nwie:\n  - bea-d\n');
    const after = await printsOf({ 'rollen/kas.md': added, 'personen/bea-d.md': 'naam: Bea\n' });
    expect(before.length).toBeGreaterThan(3);
    expect(after).toEqual(before);
  });

  it('knows a finding again whatever name lies near', async () => {
    const reference = { 'rollen/kas.md': 'naam: Kas\nwie: fatma\n' };
    const [before] = await printsOf(reference);
    expect(await printsOf({ ...reference, 'personen/fatima.md': 'naam: Fatima\n' })).toContain(before);
  });

  it('knows a finding again when a number in it changed', async () => {
    const filesWith = (minimum: number): Files => ({
      'initiatief.yaml': settings,
      'rollen/kas.md': `naam: Kas\nminimaal: ${minimum}\nwie:\n  - bea-d\n  - jan-b\n`,
      'personen/bea-d.md': 'naam: Bea\n',
      'personen/jan-b.md': 'naam: Jan\n',
    });
    const thin = (minimum: number): Promise<string> =>
      checkedFiles(filesWith(minimum), 'gitlab', '--rule', 'thin-role');
    const [before] = JSON.parse(await thin(4));
    expect(JSON.parse(await thin(5))).toEqual([
      { ...before, description: expect.not.stringContaining(before.description) },
    ]);
  });

  it('tells all findings apart, also two that are alike', async () => {
    const prints = await printsOf({ 'rollen/kas.md': text, 'rollen/bar.md': text, ...roles(50, 'hok') });
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('loses one of many without renaming the others', async () => {
    const before = await printsOf({ 'rollen/kas.md': text });
    const after = await printsOf({ 'rollen/kas.md': text.replace('  - piet-c\n', '') });
    expect(after).toHaveLength(before.length - 1);
    for (const print of after) expect(before).toContain(print);
  });
});

function sarifErrors(output: string): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(root, 'tests/formats/sarif.schema.json'), 'utf8')),
  );
  return validate(JSON.parse(output)) ? [] : validate.errors;
}

describe('sarif', () => {
  it.each(['examples/buurttuin-de-linde', 'examples/repair-cafe', 'tests/hostile'])(
    'fits the standard: %s',
    async folder => {
      expect(sarifErrors(await checked(join(root, folder), 'sarif', '--attention'))).toEqual([]);
    },
  );

  it('explains every rule in the language of the repository', async () => {
    const dutch = JSON.parse(await checkedFiles({}, 'sarif', '--attention')).runs[0].tool.driver;
    expect(dutch.language).toBe('nl');
    expect(dutch.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    for (const [index, { texts }] of rules.entries()) {
      const { nl } = texts;
      expect(dutch.rules[index].shortDescription.text).toBe(nl.title);
      expect(dutch.rules[index].help.text).toBe(`${nl.why}\n\nMeer uitleg: initiatief uitleg ${nl.name}`);
    }
    const english = JSON.parse(await checked(join(root, 'examples/repair-cafe'), 'sarif')).runs[0];
    expect(english.tool.driver.rules[0].shortDescription.text).toBe(rules[0]?.texts.en.title);
  });

  it('points at the place in UTF-16 units, at its rule and at what is related', async () => {
    const files = {
      'rollen/kas.md': 'naam: Kas\nwie: {persoon: "👩‍👩‍👧", sinds: 2026, xx: y}\n',
      'rollen/oud/kas.md': 'naam: Kas\n',
      'rollen/één & twee.md': 'naam: E\n',
    };
    const { tool, results } = JSON.parse(await checkedFiles(files, 'sarif')).runs[0];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const places = results.map(
      (result: { locations: [{ physicalLocation: object }] }) => result.locations[0].physicalLocation,
    );
    expect(places).toContainEqual({
      artifactLocation: { uri: 'rollen/kas.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 41, endLine: 3, endColumn: 43 },
    });
    expect(places).toContainEqual(
      expect.objectContaining({
        artifactLocation: { uri: 'rollen/%C3%A9%C3%A9n%20%26%20twee.md', uriBaseId: '%SRCROOT%' },
      }),
    );
    const twice = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'unique-id');
    expect(twice.relatedLocations).toEqual([
      { id: 0, physicalLocation: expect.objectContaining({ artifactLocation: expect.anything() }) },
    ]);
  });
});

/** What the schema of Jenkins' xunit says of the elements that we write: what they hold, and their attributes. */
const junitSchema: Record<string, { holds: string[]; must: string[]; may: string[] }> = {
  testsuites: { holds: ['testsuite'], must: [], may: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    holds: ['testcase', 'properties', 'system-out', 'system-err'],
    must: ['name', 'tests', 'failures', 'errors'],
    may: ['skipped', 'file', 'time', 'timestamp', 'id', 'package', 'hostname'],
  },
  testcase: { holds: ['skipped', 'error', 'failure'], must: ['name'], may: ['classname', 'time', 'group'] },
  failure: { holds: [], must: [], may: ['type', 'message'] },
  skipped: { holds: [], must: [], may: ['type', 'message'] },
};

function against({ name, attributes, children }: Element): string[] {
  const known = junitSchema[name];
  if (!known) return [`no element ${name}`];
  const given = Object.keys(attributes);
  return [
    ...known.must.filter(one => !given.includes(one)).map(one => `${name} needs ${one}`),
    ...given.filter(one => ![...known.must, ...known.may].includes(one)).map(one => `${name} has ${one}`),
    ...children
      .filter(child => !known.holds.includes(child.name))
      .map(child => `${name} holds ${child.name}`),
    ...children.flatMap(against),
  ];
}

describe('junit', () => {
  const files = {
    ...roles(2),
    'rollen/bar.md': 'naam: Bar\nnodig: koken, bakken\n',
    'personen/bea.md': 'naam: Bea\n',
  };
  const suitesOf = async (...options: string[]): Promise<Map<string, Element[]>> => {
    const { children } = parseXml(await checkedFiles(files, 'junit', ...options));
    return new Map(children.map(suite => [suite.attributes.name as string, suite.children]));
  };

  it('has a suite for each file, which passes where nothing is found', async () => {
    const suites = await suitesOf();
    expect([...suites.keys()].sort()).toEqual([
      'initiatief.yaml',
      'personen/bea.md',
      'rollen/bar.md',
      'rollen/kas.md',
    ]);
    expect(suites.get('personen/bea.md')).toMatchObject([
      { attributes: { classname: 'personen/bea.md', name: 'alles klopt' }, children: [] },
    ]);
    const [failure] = suites.get('rollen/kas.md')?.[0]?.children ?? [];
    expect(failure?.text).toMatch(/^rollen\/kas\.md:4:5\npersoon "niemand-0" ken ik nog niet\nNieuw\?/);
  });

  it('fails for just what the check fails for, and adds up', async () => {
    for (const options of [[], ['--strict', '--attention']]) {
      const output = await checkedFiles(files, 'junit', ...options);
      const all = parseXml(output);
      const cases = all.children.flatMap(suite => suite.children);
      const number = (name: string): number =>
        cases.filter(({ children }) => children[0]?.name === name).length;
      expect(all.attributes).toMatchObject({
        tests: String(cases.length),
        failures: String(number('failure')),
        errors: '0',
      });
      const skipped = all.children.map(({ attributes }) => Number(attributes.skipped));
      expect(skipped.reduce((sum, count) => sum + count, 0)).toBe(number('skipped'));
      const summary = JSON.parse(await checkedFiles(files, 'json', ...options)).summary;
      expect(number('failure')).toBe(summary.error + (options.length > 0 ? summary.warning : 0));
      expect(number('skipped')).toBeGreaterThan(0);
    }
  });

  it.each([
    [[], files],
    [['--strict', '--attention'], files],
    [[], { 'personen/bea.md': 'naam: Bea\n' }],
    [[], { 'rollen/"a&<b>.md': 'naam: "A & <b>"\nwie: "\\u0007x"\n' }],
    [['--language', 'en'], roles(40)],
  ])('is as the schema of Jenkins asks: %j', async (options, given) => {
    const all = parseXml(
      await checkedFiles(given as Record<string, string>, 'junit', ...(options as string[])),
    );
    expect(against(all)).toEqual([]);
  });

  it('gives every case of a file a name of its own', async () => {
    const twice = { 'rollen/kas.md': 'naam: Kas\nwie:\n  - jan-b\n  - jan-b\n  - jan-b\n' };
    const { children } = parseXml(await checkedFiles(twice, 'junit'));
    const names = children.flatMap(suite => suite.children.map(({ attributes }) => attributes.name));
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
  });
});

describe('a report', () => {
  it.each(idsOf(findingsFormats).filter(id => !idsOf(reportFormats).includes(id)))(
    'has no format %s',
    async id => {
      const argv = ['report', '-C', join(root, 'examples/buurttuin-de-linde'), '--format', id];
      const { code, stdout, stderr } = await initiatief(argv);
      expect([code, stdout]).toEqual([2, '']);
      // In the words of who reads it.
      for (const { id: known, words } of reportFormats) expect(stderr).toContain(words?.nl ?? known);
    },
  );
});

describe.each(['docs/nl/ci.md', 'docs/en/ci.md'])('%s', page => {
  const text = readFileSync(join(root, page), 'utf8');

  it('tells of every format, and of no other', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id);
    expect(rows.sort()).toEqual([...idsOf(findingsFormats)].sort());
    for (const [, id] of text.matchAll(/--format (\w+)/g)) expect(idsOf(findingsFormats)).toContain(id);
  });

  it('holds YAML that reads', () => {
    const blocks = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block]) => block as string);
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) expect(parse(block)).toBeTypeOf('object');
  });
});

describe('a hostile repository', () => {
  let folder: string;
  let inEach: ReturnType<typeof checkedInEach>;
  const names = [
    'rollen/::error file=x,line=1::boe%0A.md',
    'rollen/]]><script>|`x`\u202egnp.md',
    'rollen/twee\n::warning::regels.md',
    'rollen/drie\n::warning::regels/regels.md',
    'rollen/@wim [klik](http:%2F%2Fkwaad.example).md',
    'rollen/\u001b[31mrood\u0007.md',
  ];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kwaad-'));
    cpSync(join(root, 'tests/hostile'), folder, { recursive: true });
    mkdirSync(join(folder, 'rollen/drie\n::warning::regels'));
    for (const name of names) writeFileSync(join(folder, name), '---\nnaam: x\nwie: niemand-hier\n---\n');
    mkdirSync(join(folder, 'rolen \u009b31m<b>'));
    inEach = checkedInEach(['-C', folder, '--attention', '--today', '2026-09-01']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(idsOf(findingsFormats))(
    'puts nothing into %s that a terminal obeys or a reader cannot see',
    async id => {
      const output = (await inEach).drawn.get(id) ?? '';
      expect(output).not.toMatch(
        /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
      );
      expect(output.endsWith('\n')).toBe(true);
      expect(output.length).toBeGreaterThan(1000);
    },
  );

  it('starts no command of its own in the log of GitHub', async () => {
    for (const id of idsOf(findingsFormats)) {
      const lines = ((await inEach).drawn.get(id) ?? '').split('\n').map(line => line.trimStart());
      const commands = lines.filter(line => line.startsWith('::'));
      if (id !== 'github') expect(commands).toEqual([]);
      for (const line of commands) {
        expect(line).toMatch(/^::(error|warning|notice) ([a-zA-Z]+=[^:,\n]*,?)+::/);
        expect(line).not.toMatch(/::notice (?!title=initiatief)(?!file=)/);
      }
    }
  });

  it.each(['json', 'gitlab', 'sarif'])('stays JSON that is safe in a page: %s', async id => {
    const output = await checked(folder, id);
    expect(output).not.toContain('<');
    expect(JSON.stringify(JSON.parse(output))).toContain('alert(1)');
    if (id === 'sarif') {
      expect(sarifErrors(output)).toEqual([]);
      expect(output).not.toContain('](');
      expect(output).toContain('{{0}} [klik] (http://kwaad.example)');
    }
  });

  it('stays well-formed XML that says what is there', async () => {
    const { children } = parseXml(await checked(folder, 'junit'));
    const messages = children.flatMap(suite => suite.children.map(({ attributes }) => attributes.name));
    expect(messages.join('\n')).toContain(']]></failure><script>alert(1)</script>');
  });

  it('stays tables and text in Markdown', async () => {
    const page = await checked(folder, 'markdown');
    const kinds = new Set<string>();
    const tables = new Lexer().lex(page).filter(({ type }) => type === 'table');
    marked.walkTokens(new Lexer().lex(page), ({ type }) => void kinds.add(type));
    for (const kind of ['link', 'image', 'code', 'codespan', 'strong', 'em', 'del'])
      expect(kinds).not.toContain(kind);
    expect(tables.every(table => 'header' in table && table.header.length === 4)).toBe(true);
    const html = (await marked.parse(page)).replaceAll('<!-- -->', '');
    expect(html.match(/<(?!\/?(?:h1|h2|p|table|thead|tbody|tr|th|td)>)[^\n]*/g)).toBeNull();
    expect(page).not.toMatch(/@\w|(?<!&)#\d|\$x|www\.\w|:\/\/\w/);
  });
});
