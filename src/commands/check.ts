import { relative, resolve } from 'node:path';
import { type Command, type ExitCode, type Input, sharedOptions } from '../core/command.ts';
import type { Severity, Told } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Register } from '../core/register.ts';
import type { Rule } from '../core/rule.ts';
import { ruleNamed } from '../core/rule-named.ts';
import { contextOf, runRules, tell } from '../core/run-rules.ts';
import { UsageError } from '../core/usage-error.ts';
import { formatIds, loadFormat } from '../formats/index.ts';
import type { Session } from '../io/session.ts';
import { rules } from '../rules/index.ts';

/** Is every record sound? Reads everything, reports everything, writes nothing. */
export const check: Command<Session> = {
  id: 'check',
  arguments: [{ key: 'files', form: '[files...]' }],
  options: [
    { key: 'attention', flags: '--attention' },
    { key: 'strict', flags: '--strict' },
    { key: 'rule', flags: '--rule <id>', repeatable: true },
    { key: 'skip', flags: '--skip <id>', repeatable: true },
    { key: 'format', flags: '--format <name>', choices: formatIds },
    sharedOptions.output,
    sharedOptions.today,
  ],
  nl: {
    name: 'controleer',
    summary: 'kijk of alle bestanden kloppen',
    description:
      'Leest alle bestanden en vertelt wat er niet klopt: waar het staat, en wat je kunt doen. Er verandert niets.',
    arguments: { files: 'alleen deze bestanden of mappen beoordelen' },
    options: {
      attention: 'ook melden wat aandacht vraagt: mensen, partners en agenda',
      strict: 'ook bij "let op" eindigen met code 1',
      rule: 'alleen deze regel (mag vaker)',
      skip: 'deze regel niet (mag vaker)',
      format: 'hoe het eruitziet: text, json of markdown',
    },
    examples: [
      ['initiatief controleer', 'alles nakijken'],
      ['initiatief controleer afspraken/2026-03-12-locatie.md', 'één bestand nakijken'],
      ['initiatief controleer --attention', 'ook zien wat aandacht vraagt'],
    ],
  },
  en: {
    name: 'check',
    summary: 'see whether every record is sound',
    description:
      'Reads all records and tells what is not right: where it is, and what you can do. Nothing is changed.',
    arguments: { files: 'judge only these files or folders' },
    options: {
      attention: 'also tell what needs attention: people, partners and calendar',
      strict: 'end with code 1 for warnings too',
      rule: 'only this rule (may be repeated)',
      skip: 'not this rule (may be repeated)',
      format: 'what it looks like: text, json or markdown',
    },
    examples: [
      ['initiatief check', 'check everything'],
      ['initiatief check agreements/2026-03-12-place.md', 'check one file'],
      ['initiatief check --attention', 'also see what needs attention'],
    ],
  },
  async run(session, input) {
    const chosen = chooseRules(session, input);
    const register = await session.load();
    const files = chooseFiles(session, input, register);

    const say = session.say(register);
    const found = await runRules(chosen, contextOf(register, rules, session));
    const judged = found.filter(({ at }) => files(at.file));
    const findings = await tell(judged, rules, register, say);

    const records = register.files.filter(({ file }) => files(file)).length;
    const output = input.text('output');
    const format = await loadFormat(input.text('format') ?? 'text');
    const attention = chosen.some(rule => rule.group !== 'records');
    const text = await format.findings(
      { findings, records, attention },
      session.style(say, output !== undefined),
    );
    await session.print(text, output);
    return exitCode(findings, input.flag('strict'));
  },
};

function exitCode(findings: readonly Told[], strict: boolean): ExitCode {
  const failing: readonly Severity[] = strict ? ['error', 'warning'] : ['error'];
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

/** The rules about records, with `--attention` all; exactly those of `--rule`; never those of `--skip`. */
function chooseRules(session: Session, input: Input): Rule[] {
  const only = input.texts('rule').map(name => ruleNamed(name, rules, session.language).id);
  const skipped = input.texts('skip').map(name => ruleNamed(name, rules, session.language).id);
  const all = input.flag('attention');
  return rules.filter(({ id, group }) => {
    if (skipped.includes(id)) return false;
    return only.length > 0 ? only.includes(id) : all || group === 'records';
  });
}

/** Which files are judged: those that are named, and all under a folder that is named; else every file. */
function chooseFiles(session: Session, input: Input, register: Register): (file: string) => boolean {
  if (input.arguments.length === 0) return () => true;
  const wanted = input.arguments.map(typed => {
    const path = relative(session.root, resolve(session.folder, typed)).replaceAll('\\', '/');
    const known = [...register.files.map(({ file }) => file), ...register.misplaced.map(item => item.path)];
    if (path === '') return '';
    if (known.some(file => file === path || file.startsWith(`${path}/`))) return path;
    const near = nearest(
      path,
      known.map(file => [file, file] as const),
    );
    throw session.language === 'nl'
      ? new UsageError(`${typed} is geen bestand van dit initiatief.`, near && `Bedoel je ${near}?`)
      : new UsageError(`${typed} is not a record of this initiative.`, near && `Do you mean ${near}?`);
  });
  return file => wanted.some(path => path === '' || file === path || file.startsWith(`${path}/`));
}
