import type { Proposal } from './proposal.ts';

/** What comes next: a sentence for the hand, and apart from it what the program would do. */
export interface Step {
  /** What somebody does, in sentences that need no program; empty where the program does all of it. */
  says: string;
  /** What is written in the records of it, in a sentence for who keeps those. */
  onRecord?: string;
  /** What the program does for it. */
  action?: Proposal;
  /** The words before the command, where it is typed. */
  lead?: string;
  /** Where the command comes: in a sentence of its own, which it is by itself, or in the last one, that ends in a point. */
  place?: 'in-brackets' | 'behind-comma';
  /** What is said on the lines below, with a command or without. */
  below?: string;
}

/** What a rule or report says to do: a sentence alone is a step for which there is no command. */
export type Said = Step | string;

/** A step for a reader: with its command as that is typed, in a language, where there is one. */
export interface ToldStep extends Step {
  command?: string;
}

/** A step with its command in a sentence of its own: `Kies samen een datum. Meer: initiatief …`. */
export function step(says: string, lead: string, action: Proposal): Step {
  return { says, lead, action };
}

/** A step that the command does as well: `Zet iemand in de map personen (of typ: initiatief …).` */
export function orTyped(says: string, lead: string, action: Proposal): Step {
  return { says, lead, action, place: 'in-brackets' };
}

/** The same with what is then written in the records: only who keeps those reads that. */
export function thenWrite(said: Said, onRecord: string): Step {
  return { ...(typeof said === 'string' ? { says: said } : said), onRecord };
}

/** A step for who keeps the records: with its command, as `draw` makes it. */
export function told(said: Said, draw: (action: Proposal) => string): ToldStep {
  if (typeof said === 'string') return { says: said };
  const { onRecord, ...step } = said;
  const whole = { ...step, says: [step.says, onRecord].filter(Boolean).join(' ') };
  return step.action ? { ...whole, command: draw(step.action) } : whole;
}

/** What is left of a step for who keeps no records and types no commands: the sentence, where there is one. */
export function byHand(said: Said): ToldStep | undefined {
  const { says, below } = typeof said === 'string' ? { says: said } : said;
  return says || below ? { says, ...(below && { below }) } : undefined;
}

/** A step as text, with its command where it has one. */
export function stepText(said: ToldStep | string): string {
  if (typeof said === 'string') return said;
  const first = withCommand(said);
  return said.below ? `${first}\n${said.below}` : first;
}

function withCommand({ says, lead, place, command }: ToldStep): string {
  if (!command) return says;
  const typed = lead ? `${lead}: ${command}` : command;
  const open = says.replace(/\.$/, '');
  if (place === 'in-brackets') return `${open} (${typed}).`;
  if (place === 'behind-comma') return `${open}, ${typed}`;
  return [says, typed].filter(Boolean).join(' ');
}

const texts = ['says', 'lead', 'command', 'below'] as const;

/** All that people read of a step, in that order. */
export function textsOf(step: ToldStep | string): string[] {
  if (typeof step === 'string') return [step];
  return texts.flatMap(key => step[key] ?? []);
}

/** The same step with other texts, as many as it has. */
export function withTexts(step: ToldStep | string, others: Iterator<string>): ToldStep | string {
  if (typeof step === 'string') return others.next().value;
  const there = texts.filter(key => step[key] !== undefined);
  return { ...step, ...Object.fromEntries(there.map(key => [key, others.next().value])) };
}
