import type { Day, PartialDate } from '../../ground/calendar.ts';
import type { RecordFile, RecordOf } from '../../model/record.ts';
import type { Register } from '../../register/register.ts';
import type { AgreementStatus } from '../agreements.ts';

/** How an active role is filled: by nobody, by one person, by one on purpose, or by enough. */
export type Filling = 'vacant' | 'alone' | 'on-purpose' | 'enough';

/** The records on a day. */
export interface StateOf {
  register: Register;
  day: Day;
}

/** How somebody or something takes part on a day. */
export type Standing = 'active' | 'exploring' | 'paused' | 'stopped' | 'later';

/** What changed in what records mean, between two days. */
export type What =
  | { what: 'added'; standing?: Standing; filling?: Filling; status?: AgreementStatus }
  | { what: 'removed'; planned?: boolean }
  | { what: 'renamed'; from: string; to: string }
  | { what: 'changed'; field: string; type: 'date' | 'choice' | 'text'; from?: string; to?: string }
  | { what: 'moved'; from: string; to: string }
  | { what: 'standing'; from: Standing; to: Standing }
  | { what: 'phase' | 'legal-form'; from: string; to: string }
  | { what: 'goal-added' | 'goal-removed'; goal: string }
  | { what: 'carrying'; isCarrying: boolean }
  | { what: 'contacts'; from: number; to: number }
  | { what: 'filling'; from: Filling; to: Filling; joined: Holder[]; left: Holder[] }
  | { what: 'status'; from: AgreementStatus; to: AgreementStatus }
  | { what: 'due'; from: PartialDate; to: PartialDate }
  | { what: 'overdue'; due: PartialDate }
  | { what: 'planned' | 'not-held'; day: Day }
  | { what: 'held'; day: Day; outcome?: string }
  | { what: 'reflection-due'; due: Day };

export type Holder = RecordOf<'person'>;

/** One change, with the record it is about: as it is now, or as it was where it is gone. */
export type Change = What & { record: RecordFile };
