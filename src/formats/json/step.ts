import type { ToldStep } from '../../core/doing/step.ts';

/** A step that a command does too, taken apart: the sentence, what the program would do, and how that is typed. */
export function stepJson(said: ToldStep | string | undefined): object | null {
  if (typeof said !== 'object' || !said.action) return null;
  const { says, below, action, command } = said;
  return { says: [says, below].filter(Boolean).join('\n') || null, action, command };
}
