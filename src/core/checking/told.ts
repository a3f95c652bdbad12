import type { ToldStep } from '../doing/step.ts';
import type { Finding } from '../model/finding.ts';
import type { Range } from '../model/place.ts';

/** A finding as people and programs read it: with its words, its line and what stands there. */
export interface Told extends Finding {
  /** What the rule is called in the language that is printed. */
  ruleName: string;
  range: Range;
  message: string;
  /** The one next step as it is typed: with its command. */
  help?: string;
  /** The same as data: the sentence, and apart from it what the program would do. */
  step?: ToldStep;
  /** The first line of the place as it is in the file; nothing where there is no text. */
  excerpt?: string;
  relatedRanges: readonly Range[];
}
