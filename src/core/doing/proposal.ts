import { type ActionId, bareAnswers } from '../asking/action-names.ts';
import { type CommandId, commandNames } from '../asking/command-names.ts';
import { flagOf, type OptionKey } from '../asking/option-words.ts';
import { isDay } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import type { Named } from '../ground/named.ts';
import { type FolderKind, initiativeId } from '../model/kinds.ts';
import { partsOf } from '../model/record-key.ts';
import type { Say } from '../words/say.ts';

/** A command, by its id, with what is answered already: ids, kinds, record keys and choices, and no words of people. */
interface Asks<Id extends CommandId, Answers> {
  id: Id;
  answers: Answers;
}

/** What is answered of an action; of a question with more answers all of them. */
type Answered = Readonly<Record<string, string | readonly string[]>>;

/** What the program can do for a step. */
export type Proposal =
  | Asks<
      'check',
      { rule?: string } & Partial<Record<Extract<OptionKey, 'accepted' | 'attention' | 'fix'>, true>>
    >
  | Asks<'explain', { rule: string | null }>
  /** `about`: the people and partners that the report is asked about, as `person/fatima`. */
  | Asks<'report', { report: string | null; about?: readonly string[] }>
  | Asks<ActionId, Answered>;

/** Making a record of this kind. */
export const adding = (kind: FolderKind): Proposal => ({ id: 'add', answers: { kind } });

/** Explaining a rule, or listing all of them. */
export const explaining = (rule: string | null = null): Proposal => ({ id: 'explain', answers: { rule } });

/** Showing a report, or the overview where none is named. */
export const showing = (report: string | null = null, ...about: readonly string[]): Proposal => ({
  id: 'report',
  answers: { report, ...(about.length > 0 && { about }) },
});

/** Doing an action, with what is known already: record keys and choices, by the key of their question. */
export const acting = (id: ActionId, answers: Answered = {}): Proposal => ({
  id,
  answers,
});

/** What goes by a name in each language. What is not among these goes by its id, which can be typed too. */
export interface Called {
  rules: readonly Named[];
  reports: readonly Named[];
}

/** The line that somebody types for an action, in the reader's language. */
export function commandLine(proposal: Proposal, say: Say, called: Called): string {
  return ['initiatief', ...commandWords(proposal, say, called)].map(inShell).join(' ');
}

/** The same word by word, without the name of the program. */
export function commandWords(proposal: Proposal, say: Say, called: Called): string[] {
  return [commandNames[proposal.id][say.language], ...typedFor(proposal, say, called)];
}

function typedFor(proposal: Proposal, say: Say, { rules, reports }: Called): string[] {
  const { language } = say;
  const { id, answers } = proposal;
  switch (id) {
    case 'check': {
      const flags = (['accepted', 'attention', 'fix'] as const).filter(key => answers[key]);
      const rule = answers.rule ? [flagOf('rule', language), nameOf(answers.rule, rules, language)] : [];
      return [...flags.map(key => flagOf(key, language)), ...rule];
    }
    case 'explain':
      return answers.rule ? [nameOf(answers.rule, rules, language)] : [];
    case 'report': {
      const { report, about = [] } = answers;
      return [...(report ? [nameOf(report, reports, language)] : []), ...about.map(key => partsOf(key).id)];
    }
    default:
      return typedForAction(id, answers, say);
  }
}

/** Bare words in their place, and the rest with the option that says it. */
function typedForAction(id: ActionId, answers: Answered, say: Say): string[] {
  const bare: readonly string[] = bareAnswers[id];
  const written = (key: string, answer: string): string => {
    if (key === 'kind') return say.kind(answer as FolderKind);
    if (!isKey(answer)) return isDay(answer) ? answer : say.value(answer);
    const { kind, id } = partsOf(answer);
    return ofSeveralKinds.has(key) ? say.reference(kind, id) : id;
  };
  const options = Object.entries(answers).filter(([key]) => !bare.includes(key));
  return [
    ...bare.flatMap(key => [answers[key] ?? []].flat().map(answer => written(key, answer))),
    ...options.flatMap(([key, answer]) =>
      [answer].flat().flatMap(one => [flagOf(key as OptionKey, say.language), written(key, one)]),
    ),
  ];
}

function isKey(answer: string): boolean {
  return answer === initiativeId || answer.includes('/');
}

/** The answers for which more kinds can be meant, so that it is typed which one. */
const ofSeveralKinds: ReadonlySet<string> = new Set(['about', 'record']);

function nameOf(id: string, things: readonly Named[], language: Language): string {
  return things.find(thing => thing.id === id)?.texts[language].name ?? id;
}

/** A word as a shell takes it for one: between quotes where it has more than letters, digits and plain signs. */
export function inShell(word: string): string {
  return /^[\p{L}\p{M}\p{N}_./:@%+,=-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
