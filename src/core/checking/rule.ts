import type { Said } from '../doing/step.ts';
import type { Day } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import type { Mend, Mender } from '../mending/mender.ts';
import type { Facts, Group, Severity } from '../model/finding.ts';
import type { RecordFile } from '../model/record.ts';
import type { Delicacy } from '../privacy/datum.ts';
import type { LooseText } from '../register/loose-texts.ts';
import type { Register, Settings } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import type { Memory } from './memory.ts';
import type { Observation } from './observation.ts';
import type { RuleNames } from './rule-names.ts';

/** What a rule says in one language. */
export interface RuleTexts<F> {
  /** The name that people read and type in this language; the id in English. */
  name: string;
  /** What else people call it. */
  also?: readonly string[];
  /** What holds when all is well: one sentence. */
  title: string;
  /** Why that matters to a group of volunteers. */
  why: string;
  /** What is going on, for one finding. */
  message(facts: F, say: Say): string;
  /** The one next step: a sentence, with an action apart from it where a command does it too. */
  help?(facts: F, say: Say): Said | undefined;
  /** The same in a few words, to stand behind the name of the record in a report of one page. */
  inShort?(facts: F, say: Say): RuleWords;
}

/** What is going on, and the one next step. */
export interface RuleWords {
  message: string;
  help?: Said;
}

/** The rules about records look at the records alone: no clock, so the same answer every day. */
export interface RecordsContext {
  register: Register;
  ruleNames: RuleNames;
  /** Does git keep something of this folder? Asked only by who has found the folder there. */
  tracks(folder: string): Promise<boolean>;
  /** The texts of files that are no record. */
  looseTexts(): AsyncIterable<LooseText>;
  /** Which of these files stay on one's own computer, since git passes over them? Asked only of those with a finding. */
  ignored(files: readonly string[]): Promise<ReadonlySet<string>>;
  /** Where the records lie in their git repository, as `garden/`; empty at the top, and without git. */
  readonly folder: string;
  /** Is there something at this path from the top of the git repository, beside that folder? */
  isAtTop(path: string): boolean;
}

export interface DatedContext extends RecordsContext {
  today: Day;
  /** What was seen before, where somebody keeps looking. */
  memory?: Memory;
}

/** What a rule that looks at one file at a time may know beside that file: nothing of other records. */
export interface FileContext {
  register: Settings;
}

/** What needs a group first, step by step. Before these comes what can bring everything to a halt. */
export const urgencySteps = ['others-wait', 'looking-back', 'empty', 'on-one-person', 'rest'] as const;

export type UrgencyStep = (typeof urgencySteps)[number];

/**
 * Where the findings of a rule stand in what needs a group first: in which step, and where in that step. In the rest no
 * rule goes before another.
 */
export type Urgency<F> = {
  /** The day from which a finding waits: in its step what waits longest goes first, and what has no day last. */
  since?(facts: F): Day | null;
} & (
  | {
      step: Exclude<UrgencyStep, 'rest'>;
      /**
       * Which rule of this step goes first, 1 before 2, where no day and no carrying partner decides. Each has one of its
       * own; 1.5 comes between.
       */
      rank: number;
      /** Can it bring everything to a halt where the role is indispensable? Then it goes before all steps. */
      canHalt?: boolean;
    }
  | { step: 'rest'; rank?: undefined; canHalt?: undefined }
);

interface Texts<F> {
  id: string;
  severity: Severity;
  /** It tells something about one person: in a report only the core group hears of it. */
  coreOnly?: boolean;
  /** Does it look at copies of other files too? All else about those is told of the other. */
  inCopies?: boolean;
  /**
   * Why no record can say of a finding that it is so on purpose. `never`: it has to be told. `nowhere`: what it is about
   * is no record, and has no place to say so.
   */
  acceptance?: 'never' | 'nowhere';
  /**
   * Is an answer to a question refused for what this finds, or for what it finds with such facts? Unless a rule says
   * otherwise, so it is for errors in records. It is not for what is about the file as a whole, or is asked further on.
   */
  judgesAnswers?: boolean | ((facts: F) => boolean);
  /** It tells whose details can go, as a privacy statement promises: a check that asks no such rule ends with it. */
  clearsAway?: boolean;
  /** How careful to be with the line that is shown, where that is more than the repository asks. */
  excerptCare?: Delicacy;
  texts: Record<Language, RuleTexts<F>>;
  /** What mends a finding, where there is only one right answer. */
  mend?(facts: F, mender: Mender, say: Say): Mend;
}

/** What a rule sees, one by one; a rule that loads a package for what it met on the way takes its time. */
export type Observations<F> = Iterable<Observation<F>> | AsyncIterable<Observation<F>>;

/** All that a rule sees in one file. */
export type ObservationsInFile<F> = readonly Observation<F>[] | Promise<readonly Observation<F>[]>;

/** A rule about people, partnership or the calendar: what it finds stands in reports. */
interface NeedsPeople<F> {
  urgency: Urgency<F>;
  /** It tells of a gap in what partners give and gain: 1 is the heaviest, and is told first. */
  gap?: number;
}

/** A rule that looks at one file at a time: what it sees holds as long as that file and the settings stay the same. */
interface LooksInFiles<F> {
  findIn(file: RecordFile, context: FileContext): ObservationsInFile<F>;
}

export type RuleDefinition<F> =
  | (Texts<F> & { group: 'records'; find(context: RecordsContext): Observations<F> })
  | (Texts<F> & { group: 'records'; find?(context: RecordsContext): Observations<F> } & LooksInFiles<F>)
  | (Texts<F> &
      NeedsPeople<F> & { group: Exclude<Group, 'records'>; find(context: DatedContext): Observations<F> });

/** A rule as the runner and the formats see it: they pass its facts on and know nothing of them. */
export interface Rule extends Texts<Facts>, Partial<LooksInFiles<Facts>>, Partial<NeedsPeople<Facts>> {
  group: Group;
  find?(context: DatedContext): Observations<Facts>;
}

/** Defines a rule. Everything about it stands in this one call: id, group, severity, both languages, the code. */
export function rule<F extends Facts>(definition: RuleDefinition<F>): Rule {
  // The facts a rule yields are the facts its own messages get.
  return definition as unknown as Rule;
}
