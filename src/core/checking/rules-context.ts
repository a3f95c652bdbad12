import type { Day } from '../ground/calendar.ts';
import type { LooseText } from '../register/loose-texts.ts';
import type { Register } from '../register/register.ts';
import type { Memory } from './memory.ts';
import type { DatedContext, RecordsContext, Rule } from './rule.ts';
import { RuleNames } from './rule-names.ts';

/** What git knows of the folder in which the records lie; only asked when a rule wants to know. */
export interface Surroundings {
  /** What git keeps, and what it passes over. */
  readonly git?: Pick<RecordsContext, 'tracks' | 'ignored'>;
  /** Where the records lie in their git repository, as `garden/`; empty at the top, and without git. */
  readonly folderInGit?: string;
  /** Is there something at this path from the top of that repository? */
  isAtTop?(path: string): boolean;
}

/** Something that knows which day it is, what lies around the records, and what is no record. */
export interface Clock extends Surroundings {
  readonly today: Day;
  looseTexts?(register: Register): AsyncIterable<LooseText>;
}

/** The context in which these rules look at a register; with a memory they look only at what is new to it. */
export function contextOf(
  register: Register,
  rules: readonly Rule[],
  clock: Clock,
  memory?: Memory,
): DatedContext {
  return {
    register,
    memory,
    ruleNames: namesOf(rules),
    tracks: async folder => (await clock.git?.tracks(folder)) ?? false,
    looseTexts: () => clock.looseTexts?.(register) ?? nothing(),
    ignored: async files => (await clock.git?.ignored(files)) ?? new Set(),
    isAtTop: path => clock.isAtTop?.(path) ?? false,
    get folder() {
      return clock.folderInGit ?? '';
    },
    get today() {
      return clock.today;
    },
  };
}

const known = new WeakMap<readonly Rule[], RuleNames<Rule>>();

function namesOf(rules: readonly Rule[]): RuleNames<Rule> {
  const names = known.get(rules) ?? new RuleNames(rules);
  known.set(rules, names);
  return names;
}

async function* nothing(): AsyncGenerator<never> {}
