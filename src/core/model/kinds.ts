import type {
  Agreement,
  Evaluation,
  Initiative,
  Meeting,
  Partner,
  Person,
  Role,
} from '../../generated/types.ts';

/** Every kind of record with the fields it may have, in the English names. */
export interface FieldsOf {
  initiative: Initiative;
  partner: Partner;
  person: Person;
  role: Role;
  agreement: Agreement;
  evaluation: Evaluation;
  meeting: Meeting;
}

export type Kind = keyof FieldsOf;

/** The kinds that live in a folder: all but the initiative itself. */
export type FolderKind = Exclude<Kind, 'initiative'>;

export const folderKinds: readonly FolderKind[] = [
  'partner',
  'person',
  'role',
  'agreement',
  'evaluation',
  'meeting',
];

export const kinds: readonly Kind[] = ['initiative', ...folderKinds];

/** The kinds whose id starts with a date. */
export const datedKinds: readonly Kind[] = ['agreement', 'evaluation', 'meeting'];

/** The file that holds the initiative and marks the root of a repository, in every language. */
export const initiativeFile = 'initiatief.yaml';

/** The id of the initiative in references, in the English names. */
export const initiativeId = 'initiative';

/** What a reference can point at: a record, or a goal of the initiative. */
export type Target = Kind | 'goal';
