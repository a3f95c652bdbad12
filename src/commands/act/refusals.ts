import type { Action } from '../../core/acting/action.ts';
import type { Given } from '../../core/acting/answers.ts';
import { commandNames } from '../../core/asking/command-names.ts';
import { flagIn } from '../../core/asking/option-words.ts';
import type { Choice, Objection, Question } from '../../core/asking/question.ts';
import { inShell } from '../../core/doing/proposal.ts';
import { type Language, listed } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';

/** How an answer is typed: `--als`, or nothing for a word behind the command. */
function flagFor({ options }: Action, key: string, language: Language): string | undefined {
  const option = options.find(each => each.key === key.replace(/\..*$/, ''));
  return option && flagIn(option, language);
}

/** An answer that cannot be followed. */
export function objectionError(
  action: Action,
  { key, says, help, isWhole }: Objection,
  language: Language,
): UsageError {
  const flag = flagFor(action, key, language);
  return new UsageError(flag && !isWhole ? `${flag}: ${says}` : says, help);
}

/** Something was typed that has no place beside the rest. */
export function notAsked(action: Action, key: string, language: Language): UsageError {
  const flag = flagFor(action, key, language) ?? key;
  return {
    nl: new UsageError(
      `${flag} past hier niet bij wat je verder typte.`,
      `Laat het weg. ${more(action, language)}`,
    ),
    en: new UsageError(
      `${flag} does not go with the rest that you typed.`,
      `Leave it out. ${more(action, language)}`,
    ),
  }[language];
}

/** What nobody answered, and has to be. `given`: what was typed already, so that it can be typed again with it. */
export function stillMissing(
  action: Action,
  { key, label, ask, typed: example = '…', byOptions, missing }: Question,
  language: Language,
  given: Given,
): UsageError {
  if (missing) return new UsageError(missing.says, missing.help);
  const flag = flagFor(action, key, language);
  const said = byOptions ?? (flag && `${flag} ${example}`);
  const words = action.arguments.flatMap(place => given[place.key] ?? []).filter(word => word !== '');
  const before = words.map(word => ` ${inShell(visibleLine(word))}`).join('');
  const typed = said
    ? { nl: `Zeg het met: ${said}`, en: `Say so with: ${said}` }[language]
    : {
        nl: `Typ het achter: initiatief ${commandNames[action.id].nl}${before}`,
        en: `Type it behind: initiatief ${commandNames[action.id].en}${before}`,
      }[language];
  const open = { nl: 'Dit weet ik nog niet', en: 'I do not know this yet' }[language];
  const choices =
    ask.type === 'choice' && byOptions === undefined ? `${chooseFrom(ask.choices, language)}\n` : '';
  return new UsageError(`${open}: ${label}`, `${typed}\n${choices}${more(action, language)}`);
}

function chooseFrom(choices: readonly Choice[], language: Language): string {
  const list = listed(
    choices.map(({ name }) => name),
    language,
    true,
  );
  return { nl: `Kies uit: ${list}.`, en: `Choose from: ${list}.` }[language];
}

function more({ id }: Action, language: Language): string {
  const help = `initiatief ${commandNames[id][language]} --help`;
  return { nl: `Voorbeelden: ${help}`, en: `Examples: ${help}` }[language];
}
