import { Option } from 'commander';
import type { Option as Described } from '../core/asking/command.ts';
import { flagIn, flagsIn } from '../core/asking/option-words.ts';
import { type Language, languages } from '../core/ground/language.ts';

/** An option that answers to its Dutch word as well, in both languages. */
export class NamedOption extends Option {
  /** As help shows it: with the word of the reader. */
  readonly shown: string;
  /** Its long name in the word of the reader, and in each word. */
  readonly named: string;
  readonly names: readonly string[];

  /** `about`: what help says of it. It is asked then: making lists of words takes time, and help is rarely asked for. */
  constructor(option: Pick<Described<never>, 'key' | 'flags'>, about: () => string, language: Language) {
    super(option.flags);
    Object.defineProperty(this, 'description', { get: about });
    this.shown = flagsIn(option, language);
    this.named = flagIn(option, language);
    this.names = languages.map(each => flagIn(option, each));
  }

  /** Asked by commander for each word, though it tells its types nothing of it. */
  is(typed: string): boolean {
    return typed === this.short || this.names.includes(typed);
  }
}
