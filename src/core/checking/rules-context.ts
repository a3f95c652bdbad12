import type { Day } from '../ground/calendar.ts';
import type { LooseText } from '../register/loose-texts.ts';
import type { Register } from '../register/register.ts';
import type { Memory } from './memory.ts';
import type { DatedContext, RecordsContext, Rule } from './rule.ts';
import { RuleNames } from './rule-names.ts';

/** Something that knows which day it is, what git tracks and what is no record; only asked when a rule wants to know. */
export interface Clock {
  readonly today: Day;
  readonly git?: Pick<RecordsContext, 'tracks' | 'ignored'>;
  readonly folderInGit?: string;
  isAtTop?(path: string): boolean;
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
    ruleNames: new RuleNames(rules),
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

async function* nothing(): AsyncGenerator<never> {}
