import type { Day } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import type { FieldsOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import type { Agreement } from './agreements.ts';
import { type Evaluation, isHeld } from './evaluation.ts';

type Minutes = RecordOf<'meeting'>;

/** What there is to tell of one agreement. */
export interface Account {
  agreement: Agreement;
  /** The held evaluations that are about it, the earliest first. */
  reflections: readonly Evaluation[];
  lessons: readonly {
    lesson: NonNullable<FieldsOf['evaluation']['lessons']>[number];
    record: Evaluation | Minutes;
  }[];
  documents: readonly { link: string; record: Agreement | Evaluation }[];
}

/** What there is to tell of one agreement: how people looked back on it, what they learned, and its documents. */
export function accountOf(agreement: Agreement, register: Register, today: Day): Account {
  const reflections = register
    .all('evaluation')
    .filter(one => isHeld(one, today) && one.data.about?.includes(keyOf(agreement)))
    .toSorted(byDay);
  const minutes = register
    .all('meeting')
    .filter(({ id, data }) => agreement.data.made_in === id || (data.agreements ?? []).includes(agreement.id))
    .toSorted(byDay);
  return {
    agreement,
    reflections,
    lessons: [...minutes, ...reflections].flatMap(record =>
      (record.data.lessons ?? []).map(lesson => ({ lesson, record })),
    ),
    documents: [agreement, ...reflections].flatMap(record =>
      (record.data.documents ?? []).map(({ link }) => ({ link, record })),
    ),
  };
}

function byDay(a: Evaluation | Minutes, b: Evaluation | Minutes): number {
  return byText(a.data.held_on ?? '', b.data.held_on ?? '');
}
