import type {
  AgendaName,
  BodyKind,
  ConditionName,
  FieldName,
  ValueName,
  WhichName,
} from '../../generated/types.ts';
import type { Language } from '../ground/language.ts';
import type { FolderKind, Kind, Target } from '../model/kinds.ts';

export type { AgendaName, BodyKind, FieldName, ValueName, WhichName };

/** The words for a condition. In them stand `{any}` and `{all}` for the fields it is about, `{held_on}` for the word of that field. */
export interface ConditionWords {
  message: string;
  help: string;
  /** How is asked which of two fields of a record it is going to be: `add` has to know that first. */
  ask?: { label: string; hint: string; answers: readonly [first: string, second: string] };
}

/** A field everywhere, or the field of one kind or of a goal: `name`, `partner.contributes`. */
export type FieldOrKindField = FieldName | `${Target}.${FieldName}`;

/**
 * The words of one language: on disk, and for the fields on screen. Data only.
 * `kinds`, `folders`, `fields` and `values` are each one-to-one by themselves.
 */
export interface Vocabulary {
  language: Language;
  /** A kind in the singular, as in `partner/gemeente` and `initiatief nieuw partner`. */
  kinds: Record<Kind, string>;
  /** A goal of the initiative is no record, and can be referred to like one. */
  goal: string;
  /** A kind in the plural, in running text. */
  plurals: Record<Kind, string>;
  folders: Record<FolderKind, string>;
  attachments: string;
  privateFolder: string;
  fields: Record<FieldName, string>;
  values: Record<ValueName, string>;
  /** A field on screen and as a heading in the body: "Zijn we op de goede weg?". */
  labels: Record<FieldName, string> & Partial<Record<FieldOrKindField, string>>;
  /** What people write as well, above a list or at the beginning of a line in the body: "Aanwezigen". */
  alsoCalled: Partial<Record<FieldOrKindField, readonly string[]>>;
  /** One short sentence that helps to fill a field in: what goes there, with an example. */
  hints: Record<FieldName, string> & Partial<Record<FieldOrKindField, string>>;
  /** What people call a kind as well, where they say which one they mean. */
  synonyms: Record<FolderKind, readonly string[]>;
  /** What is said of fields that do not stand together as they have to. */
  conditions: Record<ConditionName, ConditionWords> & Record<WhichName, Required<ConditionWords>>;
  /** What a date is about, on the agenda. */
  agenda: Record<AgendaName, string>;
  /** What stands there instead of the name of the record; `{name}` is that name. */
  agendaNames: Partial<Record<AgendaName, string>>;
  /** How the text below the fields is asked for, and the name by which it can be filled in at once. */
  bodies: Record<BodyKind, { word: string; label: string; hint: string }>;
  /** A value on screen, where that is more than its word without underscores. */
  shown: Partial<Record<ValueName, string>>;
  yes: string;
  no: string;
  /** January first. */
  months: readonly string[];
  /** Singular, plural, and other forms that are read. */
  units: Record<'day' | 'week' | 'month' | 'year', readonly [string, string, ...string[]]>;
}
