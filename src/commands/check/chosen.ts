import { relative, resolve } from 'node:path';
import type { Input } from '../../core/asking/command.ts';
import { commandNames } from '../../core/asking/command-names.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import type { Rule } from '../../core/checking/rule.ts';
import { ruleNamed } from '../../core/checking/rule-named.ts';
import { inShell } from '../../core/doing/proposal.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { looseTextsOf } from '../../core/register/loose-texts.ts';
import type { Register } from '../../core/register/register.ts';
import { nearestName } from '../../core/words/nearest.ts';
import type { Session } from '../../io/session.ts';
import { rules } from '../../rules/index.ts';

/** The rules about records, with `--attention` or `--accepted` all; exactly those of `--rule`; never those of `--skip`. */
export function chooseRules(session: Session, input: Input): Rule[] {
  const [only, skipped] = [rulesNamed('rule', session, input), rulesNamed('skip', session, input)];
  const all = input.flag('attention') || input.flag('accepted');
  return rules.filter(rule => {
    if (skipped.includes(rule)) return false;
    return only.length > 0 ? only.includes(rule) : all || rule.group === 'records';
  });
}

/** Is less asked than a whole check: some rules alone, or all but the one that tells whose details can go? */
export function isNarrow(session: Session, input: Input): boolean {
  const skipped = rulesNamed('skip', session, input);
  return input.texts('rule').length > 0 || skipped.some(({ clearsAway }) => clearsAway);
}

function rulesNamed(option: 'rule' | 'skip', { language }: Session, input: Input): Rule[] {
  return input.texts(option).map(name => ruleNamed(name, rules, language));
}

/**
 * Which files are judged: those that are named, and all under a folder that is named; else every file. Throws a
 * UsageError for what is no record.
 */
export function chooseFiles(session: Session, input: Input, register: Register): (file: string) => boolean {
  if (input.arguments.length === 0) return () => true;
  const wanted = input.arguments.map(typed => {
    const path = relative(session.root, resolve(session.folder, typed)).replaceAll('\\', '/');
    const known = [
      ...register.files.map(({ file }) => file),
      ...register.misplaced.map(item => item.path),
      ...looseTextsOf(register),
    ];
    if (path === '') return '';
    if (known.some(file => file === path || file.startsWith(`${path}/`))) return path;
    const near = nearestName(path, known);
    throw {
      nl: new UsageError(
        `${typed} is geen bestand van dit initiatief.`,
        near ? `Bedoel je ${near}?` : 'Kijk of de naam klopt, en of je in de goede map staat.',
      ),
      en: new UsageError(
        `${typed} is not a record of this initiative.`,
        near
          ? `Do you mean ${near}?`
          : 'See whether the name is right, and whether you are in the right folder.',
      ),
    }[session.language];
  });
  return file => wanted.some(path => path === '' || file === path || file.startsWith(`${path}/`));
}

/** Refuses `--yes` where there is nothing to say yes to: without `--fix` it would do nothing, in silence. */
export function refuseYesAlone(input: Input, { language }: Session): void {
  if (!input.flag('yes') || input.flag('fix')) return;
  throw {
    nl: new UsageError(
      '--ja hoort bij --verbeter.',
      'Verbeteren zonder vragen: initiatief controleer --verbeter --ja',
    ),
    en: new UsageError('--yes belongs to --fix.', 'To fix without questions: initiatief check --fix --yes'),
  }[language];
}

/** What fixes the same files by the same rules without a question, as it is typed. */
export function fixingAtOnce(input: Input, language: Language): string {
  const rulesTyped = (['rule', 'skip'] as const).flatMap(option =>
    input.texts(option).flatMap(name => [flagOf(option, language), name]),
  );
  const flags = (['attention', 'fix', 'yes'] as const).filter(key => key !== 'attention' || input.flag(key));
  const words = [
    commandNames.check[language],
    ...input.arguments,
    ...flags.map(key => flagOf(key, language)),
    ...rulesTyped,
  ];
  return `initiatief ${words.map(inShell).join(' ')}`;
}
