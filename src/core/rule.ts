import type { Day } from './calendar.ts';
import type { Facts, Group, Severity } from './finding.ts';
import type { Place } from './place.ts';
import type { Register } from './register.ts';
import type { Say } from './say.ts';

/** What a rule says in one language. */
export interface RuleTexts<F> {
  /** The name people may type in this language; the id in English. */
  name: string;
  /** What holds when all is well: one sentence. */
  title: string;
  /** Why that matters to a group of volunteers. */
  why: string;
  /** What is going on, for one finding. */
  message(facts: F, say: Say): string;
  /** The one next step. */
  help?(facts: F, say: Say): string | undefined;
}

/** What a rule yields: a place and what is so there. */
export interface Observation<F> {
  at: Place;
  facts: F;
  related?: readonly Place[];
}

/** The rules about records look at the records alone: no clock, so the same answer every day. */
export interface RecordsContext {
  register: Register;
  /** The ids of all rules by every name they answer to. */
  ruleNames: ReadonlyMap<string, string>;
}

export interface DatedContext extends RecordsContext {
  today: Day;
}

interface Texts<F> {
  id: string;
  severity: Severity;
  nl: RuleTexts<F>;
  en: RuleTexts<F>;
}

/** What a rule sees, one by one; a rule that loads a package for what it met on the way takes its time. */
export type Observations<F> = Iterable<Observation<F>> | AsyncIterable<Observation<F>>;

export type RuleDefinition<F> =
  | (Texts<F> & { group: 'records'; find(context: RecordsContext): Observations<F> })
  | (Texts<F> & { group: Exclude<Group, 'records'>; find(context: DatedContext): Observations<F> });

/** A rule as the runner and the formats see it: they pass its facts on and know nothing of them. */
export interface Rule extends Texts<Facts> {
  group: Group;
  find(context: DatedContext): Observations<Facts>;
}

/** Defines a rule. Everything about it stands in this one call: id, group, severity, both languages, the code. */
export function rule<F extends Facts>(definition: RuleDefinition<F>): Rule {
  // The facts a rule yields are the facts its own messages get.
  return definition as unknown as Rule;
}

/** Every name a rule answers to (its id, and its name in each language) with its id. */
export function ruleNames(rules: readonly Rule[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, nl, en } of rules) for (const name of [id, nl.name, en.name]) names.set(name, id);
  return names;
}
