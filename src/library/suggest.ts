import type { Language } from '../core/ground/language.ts';
import type { Kind } from '../core/model/kinds.ts';
import type { Place } from '../core/model/place.ts';
import type { Register } from '../core/register/register.ts';
import { wordsOf } from '../core/words/words.ts';
import { type FieldHelp, fieldHelp } from '../core/writing/field-help.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { sayIn } from './asked.ts';

/** What may be said with a question for help. */
export interface SuggestOptions {
  /** What was typed so far: what begins with it comes first. */
  typed?: string;
  /** The language of labels and hints; without it that of the records. */
  language?: Language;
}

/**
 * What may stand at a place: the records, choices or names of fields, with what the field is called and a sentence that
 * helps. `at` is what `placeAt` gives, or the kind and route of a record that is not there yet. What the records hold
 * never makes it throw; a RangeError tells of a language that is none.
 */
export function suggest(
  register: Register,
  at: Pick<Place, 'path' | 'part'> & { kind: Kind; file?: string },
  { typed = '', language }: SuggestOptions = {},
): FieldHelp {
  const { kind, path, part, file } = at;
  const say = sayIn(language, register);
  const record = file === undefined ? undefined : register.fileAt(file);
  return fieldHelp({ kind, path, part, record, typed }, register, wordsOf(vocabularies[say.language]), say);
}
