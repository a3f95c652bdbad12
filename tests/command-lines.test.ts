import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { buildProgram, commands } from '../src/cli/program.ts';
import { commandNames } from '../src/core/asking/command-names.ts';
import { adding, commandLine, explaining, showing } from '../src/core/doing/proposal.ts';
import { byHand, orTyped, step, stepText, told } from '../src/core/doing/step.ts';
import { type Language, languages } from '../src/core/ground/language.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import { reportNames } from '../src/core/reporting/report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { judgedIn, today } from './laws/advice.ts';
import { registerIn, treeOf } from './support/in-memory.ts';
import { stepsIn, wordsIn } from './support/lines-typed.ts';
import { textsInSource } from './support/texts.ts';

const root = import.meta.dirname;
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name));

class Accepted extends Error {}

/** Why the program does not take this line, read as it reads any other; nothing is run. */
async function refusal(line: string): Promise<string | undefined> {
  const [name, ...argv] = wordsIn(line);
  if (name !== 'initiatief') return `${line}: is not ours`;
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const io = { cwd: root, env: {}, stdin, stdout, stderr, now: () => new Date(today) };
  const { program } = await buildProgram(argv, io as never, { code: 0 });
  program.hook('preAction', (_program, chosen) => {
    throw chosen === program ? new Error('no command') : new Accepted();
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return `${line}: does nothing`;
  } catch (error) {
    const isHelp = (error as { exitCode?: number }).exitCode === 0;
    return error instanceof Accepted || isHelp ? thingsIn(argv) : `${line}: ${String(error)}`;
  }
}

const kinds = languages.flatMap(language => Object.values(vocabularies[language].kinds));
const namesOfRules = new Set(
  rules.flatMap(({ id, texts }) => [id, ...languages.map(each => texts[each].name)]),
);

/** What a command is asked about has to be there: a kind, a report, a rule. */
function thingsIn([typed, first = '-']: readonly string[]): string | undefined {
  const id = commands.find(({ names }) => Object.values(names).includes(typed as string))?.id;
  if (first.startsWith('-')) return undefined;
  if (id === 'add' && !kinds.includes(first)) return `no kind ${first}`;
  if (id === 'report' && !reportNames(reports).has(first)) return `no report ${first}`;
  if (id === 'explain' && !namesOfRules.has(first)) return `no rule ${first}`;
  return undefined;
}

async function refusals(lines: Iterable<string>): Promise<string[]> {
  const found: string[] = [];
  for (const line of new Set(lines)) {
    const why = await refusal(line);
    if (why) found.push(why);
  }
  return found;
}

describe('a command line as the program reads it', () => {
  it.each([
    'initiatief nieuw partner',
    'initiatief add partner "Alderby Council" --set kind=municipality --yes',
    'initiatief rapport 1-pitters --toen 2026-03-01',
    'initiatief report --help',
  ])('%s is taken', async line => expect(await refusal(line)).toBeUndefined());

  it.each([
    'initiatief maak partner',
    'initiatief nieuw fiets',
    'initiatief controleer --verbeterd',
    'initiatief rapport 1-pitters --regel x',
    'initiatief rapport eenpitters-en-meer',
    'initiatief explain no-such-rule',
    'initiatief weekbericht vandaag',
  ])('%s is not', async line => expect(await refusal(line)).toBeDefined());
});

/** All lines in a value that stand in a text by themselves. */
function linesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('initiatief ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linesIn) : [];
}

const cases = [...foldersIn(join(root, 'rules')), ...foldersIn(join(root, 'reports'))].flatMap(foldersIn);
const examples = foldersIn(join(root, '../examples'));

describe('each step that has a command', () => {
  it('of a rule goes by what the program takes, and leads to the same in each language', async () => {
    const lines = new Set<string>();
    for (const folder of [...cases, ...examples]) {
      const { told: findings } = await judgedIn(treeOf(folder));
      const drawn = languages.map(language =>
        findings[language].flatMap(({ step: one }) => (one ? [one] : [])),
      );
      const [first = [], ...others] = drawn.map(steps => steps.map(({ action }) => action));
      for (const other of others) expect(other, folder).toEqual(first);
      for (const { command } of drawn.flat()) if (command) lines.add(command);
    }
    expect(lines.size).toBeGreaterThan(5);
    expect(await refusals(lines)).toEqual([]);
  }, 300_000);

  it('of a report does too', async () => {
    const lines = new Set<string>();
    for (const folder of [
      ...reports.flatMap(({ id }) => foldersIn(join(root, 'reports', id))),
      ...examples,
    ]) {
      const register = await registerIn(treeOf(folder));
      const asked = examples.includes(folder)
        ? reports
        : reports.filter(({ id }) => folder.includes(`/${id}/`));
      for (const report of asked) {
        const made = [];
        for (const language of languages) {
          const say = sayWith(register.words, vocabularies[language]);
          const request = { register, today, audience: 'core' as const, rules, reports, say };
          made.push((await makeReport(report, request)).sections);
        }
        const [first, ...others] = made.map(sections => stepsIn(sections).map(({ action }) => action));
        for (const other of others) expect(other, `${folder} ${report.id}`).toEqual(first);
        for (const line of linesIn(made)) lines.add(line);
      }
    }
    expect(lines.size).toBeGreaterThan(20);
    expect(await refusals(lines)).toEqual([]);
  }, 300_000);
});

/** The command lines in a text, without what is filled in later and what a shell does with what comes out. */
function typedIn(text: string): string[] {
  const names = Object.values(commandNames).flatMap(named => Object.values(named));
  const isWhole = text.startsWith('initiatief ');
  const line = isWhole
    ? /initiatief .*/g
    : new RegExp(`initiatief (?:${names.join('|')})(?![\\p{L}-])[^.,;)(\`\\n]*`, 'gu');
  return (text.match(line) ?? [])
    .map(found => found.replace(/ (?:[|>]|en initiatief|and initiatief).*$/, '').trim())
    .filter(found => !found.includes('…') && !found.includes('<'));
}

describe('each command in a text of the source', () => {
  const texts = textsInSource().filter(({ file }) => file.startsWith('src/'));
  const lines = texts.flatMap(({ text, language }) => typedIn(text).map(line => ({ line, language })));

  it('is one that the program takes', async () => {
    expect(lines.length).toBeGreaterThan(60);
    expect(await refusals(lines.map(({ line }) => line))).toEqual([]);
  });

  it.each(languages)('goes by its name in %s', language => {
    const names = Object.values(commandNames).map(named => named[language]) as string[];
    const said = lines.filter(one => one.language === language).map(({ line }) => wordsIn(line)[1]);
    expect(said.filter(name => !names.includes(name as string))).toEqual([]);
  });
});

describe('a step', () => {
  const words = (language: Language) => sayWith(wordsOf(vocabularies[language]), vocabularies[language]);
  const draw = (language: Language) => (action: Parameters<typeof commandLine>[0]) =>
    commandLine(action, words(language), { rules, reports });

  it.each([
    [
      step('Kies samen een datum.', 'Meer', showing('reflection')),
      'Kies samen een datum. Meer: initiatief rapport terugkijken',
    ],
    [step('', 'Alle regels zie je met', explaining()), 'Alle regels zie je met: initiatief uitleg'],
    [
      orTyped('Maak een bestand.', 'of typ', adding('partner')),
      'Maak een bestand (of typ: initiatief nieuw partner).',
    ],
    [
      {
        ...step('Nieuw? Maak a.md.', 'of typ', adding('role')),
        place: 'behind-comma' as const,
        below: 'En dan dit.',
      },
      'Nieuw? Maak a.md, of typ: initiatief nieuw rol\nEn dan dit.',
    ],
    ['Bel even.', 'Bel even.'],
  ])('%j reads as one text', (said, text) => {
    expect(stepText(told(said, draw('nl')))).toBe(text);
  });

  it('is its sentence for who types no commands, and nothing where the command is all', () => {
    expect(byHand(orTyped('Maak een bestand.', 'of typ', adding('partner')))).toEqual({
      says: 'Maak een bestand.',
    });
    expect(byHand(step('', 'Alles zien', showing()))).toBeUndefined();
  });

  it.each([
    [{ id: 'check', answers: { fix: true } }, 'initiatief controleer --verbeter', 'initiatief check --fix'],
    [
      { id: 'check', answers: { rule: 'keep-no-longer' } },
      'initiatief controleer --regel gegevens-opruimen',
      'initiatief check --rule keep-no-longer',
    ],
    [explaining('one-pitter'), 'initiatief uitleg 1-pitter', 'initiatief explain one-pitter'],
    [
      showing('what-if', 'person/cor', "partner/de dag's"),
      "initiatief rapport wat-als cor 'de dag'\\''s'",
      "initiatief report what-if cor 'de dag'\\''s'",
    ],
  ] as const)('%j is drawn in the words of the reader', (action, nl, en) => {
    expect([draw('nl')(action), draw('en')(action)]).toEqual([nl, en]);
  });
});
