import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExitCode } from '../src/core/asking/command.ts';
import { findingsFormats, formatNamed, idsOf, reportFormats } from '../src/formats/index.ts';
import type { Io } from '../src/io/io.ts';
import { Session } from '../src/io/session.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { checkedInEach } from './support/every-check.ts';
import { everyReport, type Place, printed } from './support/every-report.ts';
import { Repository } from './support/git.ts';
import { initiatief, type Outcome, outcomeOf } from './support/run.ts';

/** What each runner takes for a command in its log. Space before the newer form is passed over; the older may stand anywhere. */
const commands: Record<string, RegExp> = {
  GITHUB_ACTIONS: /^\s*::[a-z][a-z-]*[ :].*|##\[[^\]]*\]/gm,
  GITEA_ACTIONS: /^\s*::[a-z][a-z-]*[ :].*|^\s*##\[[^\]]*\]/gm,
  FORGEJO_ACTIONS: /^\s*::[a-z][a-z-]*[ :].*|^\s*##\[[^\]]*\]/gm,
  TF_BUILD: /##vso\[[^\]]*\]|^\s*##\[[a-z]+\]/gim,
  TEAMCITY_VERSION: /##teamcity\[/g,
  GITLAB_CI: /section_(?:start|end):\d+:[\w.-]+\r\x1b\[0K/g,
  BUILDKITE: /^(?:---|\+\+\+|~~~|\^\^\^) .*|\x1b\]1338/gm,
  CI: /\x1b/g,
};

const names = [
  '::set-env name=PATH::/kwaad',
  ' ::add-mask::a',
  '\u00a0\u2003::set-output name=a::b',
  'x\n::stop-commands::kwaad',
  'x\r::error file=a::b',
  'x\u2028::warning::b',
  'x\u0085::debug::b',
  '##[stop-commands]kwaad',
  'x ##[add-path]/kwaad',
  '###[group]a',
  '##vso[task.setvariable variable=PATH]/kwaad',
  'x ##VSO[task.prependpath]/kwaad',
  "##teamcity[setParameter name='a' value='b']",
  'section_start:1700000000:kwaad\r\u001b[0Ka',
  'x\nsection_end:1700000000:kwaad\r\u001b[0K',
  '--- :kwaad: a',
  'x\n+++ a',
  '\u001b]1338;url=https://kwaad.example\u0007',
];

const yaml = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const record = (fields: Record<string, unknown>, body = ''): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${/^[a-z_]+$/.test(key) ? key : yaml(key)}: ${yaml(value)}`)
    .join('\n')}\n---\n${body}`;

/** Each of these wherever somebody can write something: names, texts, fields, headings, links, ids and files. */
function files(): Record<string, string> {
  const all = names.map((name, index) => [
    [`partners/p-${index}.md`, record({ naam: name, bijdragen: names, eigen_doelen: name, dragend: 'ja' })],
    [
      `personen/w-${index}.md`,
      record({ naam: name, partner: 'p-0', talenten: names, hulp_gevraagd: [name] }),
    ],
    [`rollen/r-${index}.md`, record({ naam: name, nodig: [name], wie: [`w-${index}`, name], [name]: name })],
    [
      `afspraken/2026-03-1${index % 10}-a-${index}.md`,
      record({ naam: name, partijen: [{ partner: 'p-0', levert: names }], uiterlijk: name }),
    ],
    [
      `verslagen/2026-03-1${index % 10}-v-${index}.md`,
      record(
        {
          naam: name,
          gehouden_op: '2026-03-10',
          aanwezig: [name],
          besluiten: [name],
          actiepunten: [{ wat: name, wie: name }],
          volgende_keer_bespreken: [name],
          lessen: [{ soort: 'stimulans', tekst: name }],
        },
        `\n## ${name.replace(/[\n\r]/g, ' ')}\n\n[a](<${name.replace(/\s/g, ' ')}.md>)\n`,
      ),
    ],
  ]);
  const odd = names.map(name => [`rollen/${name.replaceAll('/', '_')}.md`, `${name}: [\n${name}\n`]);
  return {
    'initiatief.yaml': `taal: nl\nnaam: ${yaml(names.join('\n'))}\ndoelen: ${yaml(names)}\nmeldpunt: ${yaml(names.join(' '))}\n`,
    ...Object.fromEntries([...all.flat(), ...odd]),
  };
}

let repository: Repository;
/** The same, on every runner at once. */
let everywhere: Place;
beforeAll(() => {
  repository = new Repository(process.platform === 'win32' ? {} : files());
  everywhere = { folder: repository.folder, env: envOn(runners) };
});
afterAll(() => repository.remove());

const runners = Object.keys(commands);

/** Runs a command line as on some runners, and gives what they would obey. */
async function obeyed(argv: readonly string[], on = runners): Promise<string[]> {
  return obeyedIn(await ran(argv, on), on);
}

function obeyedIn({ stdout, stderr }: Outcome, on: readonly string[]): string[] {
  return on.flatMap(runner => {
    const all = `${stdout}\n${stderr}`.match(commands[runner] as RegExp) ?? [];
    return all.map(command => `${runner}: ${command.trim()}`);
  });
}

/** As a runner sets it. */
const envOn = (on: readonly string[]) => ({
  LANG: 'nl_NL.UTF-8',
  ...Object.fromEntries(on.map(runner => [runner, 'true'])),
});

function ran(argv: readonly string[], on: readonly string[]): Promise<Outcome> {
  return initiatief(argv, {
    cwd: repository.folder,
    env: envOn(on),
    program: { node: 'node', script: 'initiatief' },
  });
}

/** What was found, judged once, and printed as a check prints it there. */
let attention: ReturnType<typeof checkedInEach> | undefined;
let plain: ReturnType<typeof checkedInEach> | undefined;
const inFolder = (): string[] => ['-C', repository.folder];

function printedOn(content: string, on: readonly string[]): Promise<Outcome> {
  const print = async (_: readonly string[], io: Io): Promise<ExitCode> => {
    await new Session(io, vocabularies, {}).print(content);
    return 0;
  };
  return outcomeOf(print, [], { cwd: repository.folder, env: envOn(on) });
}

describe.skipIf(process.platform === 'win32')('on a runner of CI', () => {
  it.each(idsOf(findingsFormats).filter(format => format !== 'github'))(
    'nothing that check prints is a command: %s',
    async format => {
      attention ??= checkedInEach([...inFolder(), '--attention']);
      expect(obeyedIn(await printedOn((await attention).drawn.get(format) ?? '', runners), runners)).toEqual(
        [],
      );
    },
    60_000,
  );

  it('what is drawn apart is printed as a command line prints it', async () => {
    const { drawn } = await checkedInEach(inFolder());
    for (const format of ['text', 'markdown'])
      expect(await printedOn(drawn.get(format) ?? '', runners)).toMatchObject({
        stdout: (await ran(['check', '--format', format], runners)).stdout,
      });
  });

  it('the commands of the format for GitHub are those of findings', async () => {
    const found = await obeyed(['check', '--attention', '--format', 'github']);
    const others = found.filter(
      line => !/^(?:GITHUB|GITEA|FORGEJO)_ACTIONS: ::(?:error|warning|notice)\b/.test(line),
    );
    expect(others).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  it.each(everyReport)(
    'nothing that a report prints is one: $id',
    async ({ id, formats }) => {
      for (const format of idsOf(reportFormats)) {
        if ('files' in formatNamed(format, reportFormats)) continue;
        const named =
          id === 'partner' ? ['p-0'] : ['handover', 'person', 'what-if'].includes(id) ? ['w-0'] : [];
        const told = (asked: string) =>
          formats.includes(asked)
            ? printed(everywhere, asked, [id, ...named, '--for', 'core'])
            : ran(['report', id, ...named, '--format', asked], runners);
        expect(obeyedIn(await told(format), runners)).toEqual([]);
      }
    },
    120_000,
  );

  it.each([
    ['explain', ['explain', 'rollen/r-0.md']],
    ['a file that is not there', ['check', '##[stop-commands]x']],
    ['an option', ['check', '--##vso[task.x]']],
    ['a day', ['report', '--today', 'x\n::set-env name=a::b']],
    ['a record', ['report', 'partner', '::add-mask::x']],
    ['a folder', ['check', '-C', '##teamcity[x]']],
    ['a revision', ['check', '--since', ' ::add-path::x']],
    ['a rule', ['check', '--rule', '##[add-path]x']],
    ['what was typed', ['::stop-commands::x']],
  ])('nor what is said about %s', async (_what, argv) => {
    expect(await obeyed(argv)).toEqual([]);
  });

  it.each(runners)('known by what it sets: %s', async runner => {
    plain ??= checkedInEach(inFolder());
    expect(obeyedIn(await printedOn((await plain).stdout, [runner]), [runner])).toEqual([]);
  });

  it('changes no data that a program reads', async () => {
    for (const format of ['json', 'sarif', 'gitlab']) {
      const [here, there] = [
        await repository.run(['check', '--format', format]),
        await ran(['check', '--format', format], runners),
      ];
      expect(there.stdout).toBe(here.stdout);
      expect(JSON.stringify(JSON.parse(there.stdout))).toContain('##[stop-commands]');
    }
  });

  it('and elsewhere a text is as it was written', async () => {
    const { stdout } = await repository.run(['check']);
    expect(stdout).toContain('##[stop-commands]');
  });
});
